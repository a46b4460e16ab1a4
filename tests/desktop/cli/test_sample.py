"""The sample group in a real profile, as the command line shows it."""

import secrets
import time
from dataclasses import replace
from typing import Any

import pytest

from desktop.cli.sample import make_profile
from desktop.demo import Demo, sample_group
from sync.profile.folder import ProfileFolder

NOW = time.time_ns() // 1_000_000


@pytest.fixture(scope="module")
def sample(make: Any) -> Any:
    program = make("sample")
    program.profile.parent.mkdir(exist_ok=True)
    keyfile = program.profile.with_name("sample.key")
    keyfile.write_bytes(secrets.token_bytes(64))
    keyfile.chmod(0o600)
    make_profile(ProfileFolder(program.profile), keyfile, sample_group(NOW), NOW)
    return lambda *arguments: program.done("--key-file", str(keyfile), *arguments)


@pytest.fixture(scope="module")
def told() -> Demo:
    demo = sample_group(NOW)
    return replace(demo, messages=iter(tuple(demo.messages)))


def test_everybody_is_there(sample: Any, told: Demo) -> None:
    members = sample("members", "--json").json
    assert [member["name"] for member in members] == [
        person.name for person in sorted(told.people, key=lambda person: person.joined_ms)
    ]
    assert members[0]["me"] is True
    assert {member["state"] for member in members} == {"member"}, "everybody votes"
    [steward] = [role["holders"] for role in sample("role", "list", "--json").json if role["role"] == "steward"]
    assert len(steward) == 3
    channels = {channel["name"]: channel for channel in sample("channels", "--json").json}
    assert {name: channel["archived"] for name, channel in channels.items()} == {
        channel.name: channel.archived for channel in told.channels
    }


def test_everything_was_said_when_and_by_whom_it_should(sample: Any, told: Demo) -> None:
    messages = list(told.messages)
    for index, channel in enumerate(told.channels):
        expected = [
            (told.people[message.author].name, message.at_ms, message.redacted)
            for message in messages
            if message.channel == index and message.thread is None
        ]
        found = sample("read", channel.name, "--last", "100000", "--json").json
        assert [(one["name"], one["at_ms"], one["removed"]) for one in found] == expected
    reactions = sum(len(message.reactions) for message in messages if not message.redacted)
    assert reactions > 500


def test_it_has_a_poll_that_is_closed_an_appeal_that_is_answered_and_a_budget(sample: Any) -> None:
    polls = {each["title"][:11]: each["state"] for each in sample("list", "poll", "--json").json}
    assert polls == {"When do we ": "ended", "The party n": "open"}
    [appeal] = sample("list", "appeal", "--json").json
    assert appeal["state"] == "upheld"
    assert "half the street would have finished" in sample("show", appeal["record"]).out
    assert "Lanterns" in sample("show", "Street supper").out


def test_an_alert_has_every_state_of_a_roll_call(sample: Any) -> None:
    """Nobody has said anything of the rest: they have not opened it yet."""
    said = sample("show", "Water is off from nine to noon").out
    for state, name in (("Needs help", "Walter Simmons"), ("On the way", "Tom Kowalczyk"), ("Safe", "Grace Kim"),
                        ("Opened, no answer yet", "Helen Okafor")):  # fmt: skip
        assert any(line.startswith(state) and name in line for line in said.splitlines()), state
    assert "Hugh Pemberton" not in said


def test_the_store_is_in_order(sample: Any) -> None:
    assert sample("fsck").out.endswith("Everything is in order.\n")
