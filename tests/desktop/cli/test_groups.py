"""Starting, inviting and listing members; joining is in test_network."""

import re
import time
from typing import Any

import click
import pytest

from desktop.cli.groups import seconds

ROLES = ["steward", "aid-steward", "coordinator", "moderator", "warden"]


def test_starting_makes_a_group_with_its_person_and_channels(street: Any) -> None:
    (group,) = street.done("groups", "--json").json
    assert set(group) == {"group", "number", "name", "kind", "me", "members", "read_only", "standing", "shortages"}
    assert group["standing"] == "member"
    assert "Only Ana may let people in" in group["shortages"][0]
    assert "`folkmoot role grant ROLE NAME`" in group["shortages"][0]
    assert (group["name"], group["kind"], group["members"]) == ("Maple Street", "block-club", 1)
    (member,) = street.done("members", "--json").json
    assert set(member) == {
        "member", "name", "state", "roles", "joined", "joined_ms", "invited_by", "devices", "me",
    }  # fmt: skip
    assert (member["name"], member["state"], member["roles"], member["me"]) == ("Ana", "member", ROLES, True)
    assert member["member"] == group["me"]
    for command in ("groups", "members", "status"):
        assert f"{group['shortages'][0]}\n" in street.done(command).out
    assert re.match(r"Maple Street +block-club +1 member\n", street.done("groups").out)
    assert street.done("members").out.startswith("Ana (you)  steward, aid-steward, coordinator, moderator, warden ")


def test_a_group_starts_with_the_roles_of_its_kind(street: Any) -> None:
    roles = {role["role"]: role["powers"] for role in street.done("role", "list", "--json").json}
    assert roles == {
        "aid-steward": ["aid.keep"], "coordinator": ["members.admit"],
        "moderator": ["channels.moderate", "messages.moderate", "members.suspend"],
        "steward": ["members.admit", "members.suspend", "group.settings", "*"],
        "warden": ["alerts.warn", "alerts.urgent"],
    }  # fmt: skip


def test_a_new_profile_lists_no_group_and_says_how_to_get_one(make: Any) -> None:
    said = make("empty")("groups")
    assert (said.code, said.out) == (0, "")
    assert "Start one (`folkmoot start NAME --as YOU`), join one" in said.err


def test_an_invitation_stands_alone_on_standard_output(street: Any) -> None:
    said = street.done("invite", "--uses", "3", "--expires", "12h")
    assert re.fullmatch(r"folkmoot:\S+\n", said.out)
    assert said.out != street.done("invite").out


def test_open_invitations_are_listed_and_closed(make: Any) -> None:
    program = make("inviting")
    program.done("start", "Elm Yard", "--as", "Ana")
    assert "No invitation is open" in program("invite", "list").err
    program.done("invite", "--uses", "3", "--expires", "2d")
    [one] = program.done("invite", "list", "--json").json
    assert (one["uses"], one["used"]) == (3, 0)
    shown = program.done("invite", "list").out
    assert re.match(rf"{one['id'][:12]}  from Ana  for 3 more of 3  until ", shown)
    assert "invite list" in program.refused("invite", "revoke", "0123456789")
    assert "is closed" in program.done("invite", "revoke", one["id"][:12]).out
    assert "It was revoked" in program.refused("invite", "revoke", one["id"])
    assert program.done("invite", "list", "--json").json == []
    program.done("invite", "--expires", "1s")
    time.sleep(1.1)
    assert program.done("invite", "list", "--json").json == []


def test_roles_that_nobody_holds_are_one_sentence(make: Any) -> None:
    program = make("vacant")
    program.done("start", "Oak Row", "--as", "Ana")
    program.done("role", "end", "moderator", "Ana")
    assert "Nobody holds the role moderator. Decide" in program.done("status").out
    program.done("resolve", "propose", "--end", "warden=Ana", "--end", "coordinator=Ana")
    said = [line for line in program.done("status").out.splitlines() if "Nobody holds" in line]
    assert len(said) == 1
    assert "Nobody holds these roles: coordinator, moderator and warden." in said[0]


@pytest.mark.parametrize("link", ["", "hello", "folkmoot:join/", "folkmoot:join/AAAA", "https://example.org/x"])
def test_what_is_no_invitation_is_refused(make: Any, link: str) -> None:
    program = make("nobody")
    assert "invitation" in program.refused("join", "-", "--as", "Ben", stdin=link + "\n")
    if link:
        assert "invitation" in program.refused("join", link, "--as", "Ben")


def test_a_name_is_needed_that_people_can_see(make: Any) -> None:
    assert "name" in make("nameless").refused("start", " ", "--as", "Ana")
    assert "name" in make("nameless").refused("start", "Elm", "--as", "\x1b\x07")


@pytest.mark.parametrize(
    ("text", "expected"), [("90", 90), ("90s", 90), ("1.5m", 90), ("12h", 43_200), ("7d", 604_800), ("2w", 1_209_600)]
)
def test_durations(text: str, expected: float) -> None:
    assert seconds(text) == expected


@pytest.mark.parametrize("text", ["", "d", "-1", "7 d", "1e9", "7y", "٣", "1.2345s"])
def test_no_durations(text: str) -> None:
    with pytest.raises(click.BadParameter):
        seconds(text)


def test_groups_of_one_name_are_told_apart(make: Any) -> None:
    program = make("twice")
    first, second, third = [program.done("start", name, "--as", "Cleo").out for name in ("Elm", "Elm", "Oak")]
    assert "too many" in second
    assert "too many" not in first + third
    ids = [each["group"][:12] for each in program.done("groups", "--json").json if each["name"] == "Elm"]
    shown = program.done("groups").out
    said = program.refused("members")
    for one in ids:
        assert f"Elm ({one})" in shown
        assert f"Elm ({one})" in said
        assert "Cleo" in program.done("--group", one, "members").out
    assert "Oak (" not in shown + said
