"""Settings in the terminal: Ana founds, Ben joins through her hub."""

from typing import Any

from models.features import FEATURES
from tests.desktop.cli.conftest import Hub

SYNC = ("sync", "--for", "20s", "--until-quiet", "--peer")


def test_they_are_shown_as_at_the_founding(street: Any) -> None:
    found = street.done("settings", "show", "--json").json
    assert found == {
        "name": "Maple Street", "purpose": "", "admission": "stewards", "lowest_versions": {}, "may_change": ["Ana"],
        "modules": {each.name: not each.optional for each in FEATURES},
        "keepers": ["Ana"], "keepers_needed": 1, "away": [],
    }  # fmt: skip
    said = street.done("settings", "show").out
    assert "Maple Street" in said
    assert "not said" in said
    assert "once the computer of Ana has seen it pass" in said
    assert "Ana" in said


def test_a_new_name_is_the_name_everywhere(street: Any, ben: Any, hub: Hub) -> None:
    set_ = street.done("settings", "set", "--name", " Elm  Street ", "--purpose", "Neighbours", "--json").json
    assert (set_["name"], set_["purpose"]) == ("Elm Street", "Neighbours")
    assert ben(*SYNC, hub.address).code == 0
    for program in (street, ben):
        assert program.done("groups", "--json").json[0]["name"] == "Elm Street"
    assert "Elm Street" in ben.done("settings", "show").out


def test_others_are_told_whom_to_ask(ben: Any) -> None:
    assert ben.refused("settings", "set", "--name", "Ben Street") == (
        "Only Ana may change the settings. Say what you would like changed."
    )
    assert ben.done("groups", "--json").json[0]["standing"] == "provisional"
    assert "you do not vote yet" in ben.done("groups").out


def test_modules_are_switched(street: Any) -> None:
    street.done("settings", "set", "--off", "conversations")
    assert "switched off" in street.done("settings", "show").out
    street.done("settings", "set", "--on", "conversations")
    assert street.done("settings", "show", "--json").json["modules"]["conversations"] is True
    assert "always on" in street.refused("settings", "set", "--off", "people")
    both = street("settings", "set", "--on", "library", "--off", "library")
    assert (both.code, "after --on and after --off" in both.err) == (2, True)
    assert "There are: conversations, aid, alerts" in street.refused("settings", "set", "--off", "fund")


def test_what_is_switched_off_is_read_and_not_written(street: Any) -> None:
    street.done("say", "street", "The lamp is broken.")
    street.done("settings", "set", "--off", "conversations")
    refused = street.refused("say", "street", "Is it mended?")
    assert "The module conversations is switched off" in refused
    assert "`folkmoot settings set --on conversations`: Ana." in refused
    assert "switched off" in street.refused("do", "conversations.add_channel", "name=Garden")
    assert "The lamp is broken." in street.done("read", "street").out
    assert street.done("search", "lamp", "--json").json
    listed = street("list", "channel")
    assert "street" in listed.out
    assert "conversations is switched off" in listed.err
    street.done("settings", "set", "--on", "conversations")
    street.done("say", "street", "Is it mended?")
    assert street.done("list", "channel").err == ""


def test_who_lets_people_in_is_a_resolution(street: Any, ben: Any, hub: Hub) -> None:
    assert "Every member who votes" in street.done("settings", "set", "--admission", "members").out
    assert "Every member who votes" in street.done("settings", "show").out
    assert ben(*SYNC, hub.address).code == 0
    assert "Your roles in the group do not allow this" in ben.refused("invite")  # Ben does not vote yet
    street.done("admit", "Ben")
    assert ben(*SYNC, hub.address).code == 0
    assert ben.done("invite").out.startswith("folkmoot:")
    street.done("settings", "set", "--admission", "stewards")


def test_rules_of_records(street: Any) -> None:
    street.done("settings", "set", "--lowest", "message=1")
    assert street.done("settings", "show", "--json").json["lowest_versions"] == {"message": 1}
    assert "up to version 4" in street.refused("settings", "set", "--lowest", "message=5")
    assert "KIND=VERSION" in street.refused("settings", "set", "--lowest", "message")
    assert street("settings", "set").code == 2


def test_who_is_away_is_asked_for_no_time(street: Any) -> None:
    assert "Ana is away for long" in street.done("settings", "set", "--away", "Ana").out
    said = street.done("settings", "show").out
    assert "the computer of Ana" not in said
    assert "computers of others are asked: Ana" in said
    back = street.done("settings", "set", "--back", "Ana", "--json").json
    assert back["away"] == []
    assert "Ana" in back["keepers"]


def test_names_and_purposes_have_their_limits(street: Any) -> None:
    assert "at most 80 characters" in street.refused("settings", "set", "--name", "x" * 81)
    assert "500 characters" in street.refused("settings", "set", "--purpose", "x" * 501)


def test_the_warning_goes_when_three_hold_the_powers(street: Any, make: Any, hub: Hub) -> None:
    for name in ("Cleo", "Dora"):
        make(name).done("join", "-", "--as", name, "--peer", hub.address, stdin=street("invite").out)
    assert "Only Ana may let people in" in street.done("status").out
    street.done("role", "grant", "steward", "Cleo")
    assert "Only Ana and Cleo may let people in" in street.done("members").out
    street.done("role", "grant", "steward", "Dora")
    waiting = [each for each in street.done("resolve", "list", "--json").json if each["state"] == "open"]
    cleo = make("Cleo")
    assert cleo(*SYNC, hub.address).code == 0
    for each in waiting:
        cleo.done("resolve", "sign", each["id"][:12])
    assert cleo(*SYNC, hub.address).code == 0
    for program in (street, cleo):
        for command in ("members", "status", "groups"):
            assert "may let people in" not in program.done(command).out
