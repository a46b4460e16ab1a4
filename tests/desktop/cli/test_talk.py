"""Channels, messages and search as a script and as a person see them."""

import re
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest

from desktop.cli.options import Options
from desktop.cli.session import Session
from sync import api

ISO = re.compile(r"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
ID = re.compile(r"[0-9a-f]{32}")


@pytest.fixture(scope="module")
def talked(street: Any) -> Any:
    """Five messages in #street: a reply, an edit, a removal, a reaction, several lines."""
    first = street.done("say", "street", "Anyone seen a grey cat?", "--json").json["message"]
    with Session(Options(street.profile, None, None, None, "nine green bottles")) as one:
        _talk(one, bytes.fromhex(first))
    return street


def _talk(one: Session, first: bytes) -> None:
    def do(intent: str, **arguments: Any) -> bytes:
        done: api.Done = one.call(api.Do(one.group.number, f"conversations.{intent}", arguments))
        return done.records[0]

    channel = one.reader.value("SELECT record FROM channel WHERE name = 'street'")
    do("say", channel=channel, text="Under my porch", reply=first)
    edited = do("say", channel=channel, text="He is fien")
    do("edit", message=edited, text="He is fine")
    removed = do("say", channel=channel, text="My address is 5 Elm Street")
    do("redact", message=removed)
    do("say", channel=channel, text="line one\nline two")
    do("react", message=first, emoji="👍")


def test_channels_have_stable_keys(street: Any) -> None:
    found = street.done("channels", "--json").json
    assert [set(channel) for channel in found] == [
        {"channel", "name", "purpose", "archived", "messages", "last", "last_ms"}
    ] * len(found)
    assert "street" in {channel["name"] for channel in found}
    assert all(ID.fullmatch(channel["channel"]) for channel in found)
    assert "#street" in street.done("channels").out


def test_messages_have_stable_keys_oldest_first(talked: Any) -> None:
    found = talked.done("read", "street", "--json").json[-5:]
    assert [message["text"] for message in found][:3] == ["Anyone seen a grey cat?", "Under my porch", "He is fine"]
    for message in found:
        assert set(message) == {
            "message", "channel", "author", "name", "text", "at", "at_ms", "reply", "edited", "removed", "reactions",
            "files", "answers", "thread", "title", "poll",
        }  # fmt: skip
        assert ISO.fullmatch(message["at"])
        assert ID.fullmatch(message["message"])
        assert message["name"] == "Ana"
    assert found[1]["reply"] == found[0]["message"]
    assert [message["edited"] for message in found] == [False, False, True, False, False]
    assert [message["removed"] for message in found] == [False, False, False, True, False]
    assert "Elm" not in found[3]["text"]
    assert found[0]["reactions"] == {"👍": [found[0]["author"]]}


def test_people_read_days_names_and_marks(talked: Any) -> None:
    lines = talked.done("read", "#STREET", "--last", "5").out.splitlines()
    assert re.fullmatch(r"— \w+day, \d\d \w+ 20\d\d —", lines[0])
    assert [line[7:] for line in lines[1:]] == [
        "Ana: Anyone seen a grey cat?",
        "👍 1",
        "Ana (to Ana: Anyone seen a grey cat?): Under my porch",
        "Ana: He is fine (edited)",
        "Ana: [removed]",
        "Ana: line one",
        "line two",
    ]


def test_only_the_newest_are_read(talked: Any) -> None:
    found = talked.done("read", "street", "--last", "1", "--json").json
    assert [message["text"] for message in found] == ["line one\nline two"]


def test_text_comes_from_standard_input(street: Any) -> None:
    street.done("say", "welcome", "-", stdin="Two lines\nof hello\n")
    assert street.done("read", "welcome", "--json").json[-1]["text"] == "Two lines\nof hello"
    assert "not be empty" in street.refused("say", "welcome", " ") or "nothing to say" in street.refused(
        "say", "welcome", " "
    )
    assert "UTF-8" in street.refused("say", "welcome", "-", stdin=b"\xff\xfe")


def test_no_message_can_speak_to_the_terminal(street: Any) -> None:
    for text in ("\x1b[2J\x1b]0;owned\x07", "\x9b31m", "safe\u202etxt.exe", "a\rb"):
        street("say", "gatherings", "-", stdin=text)
    for arguments in (("read", "gatherings"), ("read", "gatherings", "--json"), ("search", "in:gatherings")):
        out = street.done(*arguments).out
        assert "owned" in out
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", out)


def test_an_unknown_channel_names_those_there_are(street: Any) -> None:
    said = street.refused("say", "strete", "x")
    assert "strete" in said
    assert "#street" in said
    assert "\x1b" not in street.refused("read", "\x1b[2J")


def test_a_channel_can_be_named_by_its_id(street: Any) -> None:
    channel = next(one for one in street.done("channels", "--json").json if one["name"] == "welcome")
    by_id = street.done("read", channel["channel"][:24], "--json").json
    assert by_id == street.done("read", "welcome", "--json").json


def test_search_finds_the_newest_first(talked: Any) -> None:
    found = talked.done("search", "fine OR cat in:street", "--json").json
    assert found == []
    found = talked.done("search", "cat", "--json").json
    assert [message["text"] for message in found] == ["Anyone seen a grey cat?"]
    assert found[0]["within_title"] == "street"
    assert re.fullmatch(r"[0-9a-f]{64}", found[0]["group"])
    assert "street  Ana  Anyone seen a grey cat?" in talked.done("search", "GREY").out
    assert talked.done("search", "porch has:reply", "--json").json[0]["text"] == "Under my porch"
    assert talked.done("search", "Elm", "--json").json == []
    nothing = talked("search", "nothing-like-this")
    assert (nothing.code, nothing.out) == (0, "")
    assert "Try fewer words" in nothing.err
    assert "nothing to search for" in talked.refused("search", "  ")


def test_search_finds_whatever_there_is(talked: Any) -> None:
    found = talked.done("search", "street", "--json").json
    assert {"channel", "message"} >= {one["kind"] for one in found} >= {"channel"}
    channels = talked.done("search", "street kind:channel", "--json").json
    assert ("street", None) in [(one["title"], one["within"]) for one in channels]
    out = talked.done("search", "kind:channel -street").out.splitlines()
    assert out[0] == "channel"
    assert len(out) > 1
    assert not any("street" in line for line in out)
    assert talked.done("search", "has:reply", "--json").json[0]["text"] == "Under my porch"


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("from:zoltan", "Nobody here is called zoltan"), ("in:cellar", "no channel called cellar"),
        ("before:31.12.2026 cat", "before:31.12.2026 is not a date"), ("is:lost", "Nothing here is marked is:lost"),
        ("kind:cake", "kind:cake means nothing here. There are kind:"), ("cat from:", "Nothing stands after from:"),
    ],
)  # fmt: skip
def test_search_says_what_it_does_not_understand(talked: Any, query: str, said: str) -> None:
    assert said in talked.refused("search", query)


@pytest.fixture(autouse=True)
def _no_faults(street: Any) -> Iterator[None]:
    yield
    log = street.profile / "engine.log"
    assert not log.exists() or log.read_text() == ""


def test_standard_input_is_read_in_bounds(street: Any) -> None:
    """From a writer that never ends: what is refused is refused at once."""
    with subprocess.Popen(["yes", "all work and no play"], stdout=subprocess.PIPE) as endless:
        assert endless.stdout is not None
        said = subprocess.run(street.command("say", "street", "-"), stdin=endless.stdout, capture_output=True,
                              env=street.environment, timeout=60, check=False)  # fmt: skip
        endless.stdout.close()
    assert (said.returncode, said.stdout) == (1, b"")
    assert b"too large" in said.stderr
    assert said.stderr.count(b"\n") == 1


def test_a_thread_is_counted_under_its_message_and_read_alone(talked: Any) -> None:
    (cat, *_) = (each for each in talked.done("read", "street", "--json").json if each["text"] == "Under my porch")
    channel, message = f"channel={cat['channel']}", f"thread={cat['message']}"
    talked.done("do", "conversations.say", channel, message, "text=Which porch?")
    assert f"[1 in its thread: --thread {cat['message']}]" in talked.done("read", "street").out
    (answer,) = talked.done("read", "street", "--thread", cat["message"], "--json").json
    assert (answer["text"], answer["thread"]) == ("Which porch?", cat["message"])
    assert "Which porch?" not in talked.done("read", "street").out


def test_words_that_are_not_meant_begin_with_a_dash(talked: Any) -> None:
    """Also the first one, and one with a letter that is an option; and several words need no quotation marks."""
    assert "grey cat" in talked.done("search", "-porch", "cat", "grey").out
    for query in (("-hat", "-cat", "grey"), ("-cat grey",), ("grey", "-cat", "--last", "5")):
        found = talked.done("search", *query, "--json").json
        assert found == []
    assert talked("search", "--nothing", "cat").code == 2
    assert "--last" in talked.done("search", "-h").out


def test_one_asks_votes_and_closes_on_the_command_line(street: Any) -> None:
    """A poll is asked like anything else that a module declares, and read with its votes."""
    question = "When do we dig?"
    street.done("do", "conversations.poll", "channel=welcome", f"question={question}", "answers=Saturday\nSunday")
    street.done("do", "conversations.vote", f"poll={question}", "answers=Sunday")
    [poll] = [each["poll"] for each in street.done("read", "welcome", "--json").json if each["poll"]]
    assert {name: len(who) for name, who in poll["answers"].items()} == {"Saturday": 0, "Sunday": 1}
    street.done("do", "conversations.close_poll", f"poll={question}")
    said = street.done("read", "welcome").out
    assert "0 Saturday" in said
    assert "* 1 Sunday: " in said
    assert "[the poll is closed]" in said
    assert question in street.done("list", "poll").out


def test_where_something_was_said_is_told(street: Any) -> None:
    assert street.done("say", "welcome", "good day").out == "Said in #welcome, which everyone in the group reads.\n"
    street.done("circle", "new", "Roof")
    said = street.done("say", "plans", "only us", "--circle", "Roof").out
    assert said == "Said in #plans in the private circle Roof.\n"
    street.done("do", "people.set_profile", "name=Ana", "about=Carpenter")
    assert street.done("say", "Ana", "hello", "--record").out.startswith("Said about Ana, which everyone")
