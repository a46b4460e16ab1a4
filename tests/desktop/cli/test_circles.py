"""Private circles in the terminal: Ana opens one with Ben, and they talk in it."""

import json
import zipfile
from pathlib import Path
from typing import Any

from tests.desktop.cli.conftest import Hub, Make

SYNC = ("sync", "--for", "20s", "--until-quiet", "--peer")


def texts(archive: Path) -> str:
    """Everything in it that is not sealed."""
    with zipfile.ZipFile(archive) as file:
        return "".join(file.read(name).decode("utf-8", "replace") for name in file.namelist())


def test_two_talk_in_a_circle_of_their_own(street: Any, ben: Any, hub: Hub, make: Make, tmp_path: Path) -> None:
    assert "no private circle" in street.done("circle", "list").out
    made = json.loads(street.done("circle", "new", "Surprise", "--with", "ben", "--json").out)
    assert sorted(member["name"] for member in made["members"]) == ["Ana", "Ben"]
    assert "has no channels yet" in street("channels", "--circle", "Surprise").err
    assert "say --circle Surprise" in street.refused("read", "plans", "--circle", "Surprise")
    street.done("say", "plans", "the cake is in the shed", "--circle", "surprise")
    assert "cake" in street.done("read", "plans", "--circle", "Surprise").out
    assert "in the private circle Surprise" in street.refused("read", "Plans")
    assert ben(*SYNC, hub.address).code == 0
    assert "cake" in ben.done("read", "plans", "--circle", made["circle"][:10]).out
    assert "cake" in ben.done("search", "cake from:Ana", "--circle", "Surprise").out
    assert "plans · Surprise  Ana  the cake is in the shed" in ben.done("search", "cake").out
    (hit,) = ben.done("search", "cake", "--json").json
    assert (hit["within_title"], hit["circle"]) == ("plans", "Surprise")
    assert "plans" not in ben.done("channels").out
    assert "plans" in ben.done("channels", "--circle", "Surprise").out
    assert "(you)" in ben.done("circle", "show", "Surprise").out
    refused = ben("read", "plans")
    assert refused.code == 1
    exported = tmp_path / "garden.zip"
    ben.done("archive", "export", str(exported))
    assert "cake" not in texts(exported)
    chosen = tmp_path / "party.zip"
    made = ben.done("archive", "export", str(chosen), "--circle", "surprise")
    assert "In it: the private circle Surprise." in made.out
    assert "cake" in texts(chosen)
    both = json.loads(ben.done("archive", "export", str(tmp_path / "both.zip"), "--circle", "surprise",
                               "--everyone", "--json").out)  # fmt: skip
    assert (both["everyone"], both["circles"]) == (True, ["Surprise"])
    assert "no such circle" in ben("archive", "export", str(tmp_path / "x.zip"), "--circle", "Nothing").err
    shelf = make("shelf")
    assert "In it: the private circle Surprise." in shelf.done("archive", "verify", str(chosen)).out
    shelf.done("archive", "open", str(chosen))
    assert "in the private circle Surprise" in shelf.refused("read", "plans")
    assert "Surprise" in shelf.done("circle", "list").out
    assert "cake" in shelf.done("read", "plans", "--circle", "Surprise").out
    assert "cake" in shelf.done("search", "cake", "--circle", "Surprise").out
    ben.done("circle", "leave", "surprise")
    (left,) = ben.done("circle", "list", "--json").json
    assert (left["in"], left["devices_without_keys"]) == (False, [])
    assert [member["name"] for member in left["members"]] == ["Ana"]
    assert "you are out" in ben.done("circle", "show", "Surprise").out
    assert ben(*SYNC, hub.address).code == 0
    street.done("say", "plans", "Ben is out of the shed", "--circle", "surprise")
    assert ben(*SYNC, hub.address).code == 0
    for seen in (("read", "plans"), ("search", "shed")):
        out = ben.done(*seen, "--circle", "Surprise").out
        assert ("cake" in out, "Ben is out" in out) == (True, False)
    refused = ben("say", "plans", "still here", "--circle", "Surprise")
    assert (refused.code, "not in this circle" in refused.err) == (1, True)
    assert "no such circle" in ben("circle", "add", "Nothing", "Ana").err


def test_whoever_gets_a_role_later_is_told_that_older_channels_stay_closed(street: Any, ben: Any, hub: Hub) -> None:
    """What is written there from then on belongs to a channel that a newcomer's computer cannot read."""
    street.done("role", "grant", "cellarer", "Ana", "--power", "alerts.warn")
    street.done("circle", "new", "Cellar", "--role", "cellarer")
    street.done("say", "barrels", "ten are left", "--circle", "Cellar")
    street.done("role", "grant", "cellarer", "Ben")
    street.done("say", "barrels", "nine are left", "--circle", "Cellar")
    assert ben(*SYNC, hub.address).code == 0
    [cellar] = [each for each in ben.done("circle", "list", "--json").json if each["name"] == "Cellar"]
    assert (cellar["in"], cellar["not_shown"]) == (True, 1)
    assert "open a new channel" in ben.done("circle", "show", "Cellar").out
    assert "1 change not shown" in ben("channels", "--circle", "Cellar").err
    assert "not shown" not in street.done("circle", "show", "Cellar").out
    street.done("say", "bottles", "all are here", "--circle", "Cellar")
    ben(*SYNC, hub.address)
    assert "all are here" in ben.done("read", "bottles", "--circle", "Cellar").out
    ben.done("say", "barrels", "is anybody here?", "--circle", "Cellar")
    ben(*SYNC, hub.address)
    refused = street.refused("read", "barrels", "--circle", "Cellar")
    told = refused.removesuffix(".").rsplit(": ", 1)[1].split(", ")
    assert "is anybody here?" in street.done("read", max(told), "--circle", "Cellar").out


def test_of_two_circles_of_one_name_none_is_guessed(make: Make) -> None:
    program = make("two circles")
    program.done("start", "Elm", "--as", "Cleo")
    one, two = (json.loads(program.done("circle", "new", "Cake", "--json").out)["circle"] for _ in range(2))
    said = program.refused("say", "plans", "it is in the shed", "--circle", "Cake")
    assert one[:12] in said
    assert two[:12] in said
    program.done("circle", "leave", one[:12])
    program.done("say", "plans", "it is in the cellar", "--circle", "Cake")
    assert "cellar" in program.done("read", "plans", "--circle", two[:12]).out


def test_a_circle_for_the_wrong_people_says_what_is_wrong(street: Any, ben: Any) -> None:
    assert "exactly one" in street.refused("circle", "new", "Us", "--pair")
    both = street.refused("circle", "new", "Us", "--role", "steward", "--with", "Ben")
    assert "either the role or the people" in both
    street.done("circle", "new", "Us", "--with", "Ben")
    assert "in the circle already" in street.refused("circle", "add", "Us", "Ben")


def test_whoever_is_suspended_is_named_to_those_who_write_in_the_circle(street: Any, ben: Any, hub: Hub) -> None:
    """What is written meanwhile stays closed to that person, also afterwards, so its author must know."""
    street.done("circle", "new", "Loft", "--with", "Ben")
    assert "stays closed" not in street.done("say", "beams", "they are dry", "--circle", "Loft").out
    street.done("suspend", "Ben")
    assert "stays closed to Ben" in street.done("circle", "show", "Loft").out
    said = street("say", "beams", "they are wet", "--circle", "Loft")
    assert (said.code, "stays closed to Ben" in said.err) == (0, True)
    [loft] = [each for each in street.done("circle", "list", "--json").json if each["name"] == "Loft"]
    assert {each["name"]: each["reads"] for each in loft["members"]} == {"Ana": True, "Ben": False}
    street.done("restore", "Ben")
    street.done("say", "beams", "they are dry again", "--circle", "Loft")
    assert ben(*SYNC, hub.address).code == 0
    assert [each["text"] for each in ben.done("read", "beams", "--circle", "Loft", "--json").json] == [
        "they are dry", "they are dry again",
    ]  # fmt: skip
