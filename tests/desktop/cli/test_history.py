"""`folkmoot history` and `folkmoot undo`."""

from typing import Any
from uuid import uuid4

import pytest

from models import ids
from models.features import settings


@pytest.fixture
def ana(make: Any) -> Any:
    program = make(f"historian {uuid4()}")
    program.done("start", "Fir", "--as", "Ana")
    return program


def said(ana: Any) -> str:
    return str(ana.done("say", "welcome", "See you at seven", "--json").json["message"])


def test_the_history_says_who_changed_what(ana: Any) -> None:
    (channel,) = (each for each in ana.done("channels", "--json").json if each["name"] == "welcome")
    out = ana.done("history", channel["channel"]).out
    assert ana.done("history", "welcome").out == out
    assert "Ana" in out
    assert "Name: welcome" in out
    (begun,) = ana.done("history", channel["channel"], "--json").json
    assert (begun["number"], begun["name"], begun["refused"]) == (1, "Ana", None)
    assert {"before": None, "after": "welcome"}.items() <= next(
        each for each in begun["changes"] if each["path"] == ["name"]
    ).items()


def test_a_change_is_taken_back_and_brought_back(ana: Any) -> None:
    ana.done("settings", "set", "--name", "Fir Lane")
    (group,) = ana.done("groups", "--json").json
    record = ids.common_record(settings.KIND, ids.everyone(ids.GroupId(bytes.fromhex(group["group"]))), b"").hex()
    ana.done("settings", "set", "--name", "Fir Street")
    assert ana.done("history", "settings").out == ana.done("history", "Settings of the group").out
    assert "[-Lane-]{+Street+}" in ana.done("history", record).out
    assert ana.done("undo", record).out == "Taken back.\n"
    assert ana.done("groups", "--json").json[0]["name"] == "Fir Lane"
    assert ana.done("undo", record, "--json").out
    assert ana.done("groups", "--json").json[0]["name"] == "Fir Street"
    newest = ana.done("history", record, "--last", "1", "--json").json[0]["number"]
    ana.done("history", record, "--restore", str(newest - 1))
    assert ana.done("groups", "--json").json[0]["name"] == "Fir Lane"


def test_an_earlier_wording_of_a_message_is_brought_back(ana: Any) -> None:
    message = said(ana)
    ana.done("do", "conversations.edit", f"message={message}", "text=See you at nine")
    ana.done("do", "conversations.edit", f"message={message}", "text=See you at ten")
    ana.done("do", "conversations.react", f"message={message}", "emoji=👍")
    ana.done("history", message, "--restore", "2")
    assert "See you at nine" in ana.done("read", "welcome").out
    ana.done("history", message, "--restore", "1")
    [shown] = ana.done("read", "welcome", "--json").json
    assert (shown["text"], shown["edited"], list(shown["reactions"])) == ("See you at seven", True, ["👍"])
    told = ana.done("history", message).out
    assert "Reactions: 👍 Ana" in told
    assert "Edited: yes" in told
    assert "Channel: welcome (" in told


def test_what_cannot_be_taken_back_is_said(ana: Any) -> None:
    message = said(ana)
    assert "Your change created this" in ana.refused("undo", message)
    assert "not in the history" in ana.refused("undo", message, "--edit", "7")
    assert "not on this computer" in ana.refused("history", "00" * 16)
    assert "abc" in ana.refused("undo", "abc")
    for asked in (("history", ""), ("show", " "), ("suspend", ""), ("--group", "", "members")):
        assert "A name is missing." in ana.refused(*asked)


def test_the_group_follows_from_the_record(ana: Any) -> None:
    message = said(ana)
    ana.done("start", "Elm", "--as", "Ann")
    assert "Ana" in ana.done("history", message).out
    assert "Your change created this" in ana.refused("undo", message)


def test_what_is_only_for_programs_stands_in_no_history(ana: Any) -> None:
    given = ("title=Gas", "severity=danger", "instruction=Leave.")
    alert = ana.done("do", "alerts.add_alert", *given, "--json").json["records"][0]
    ana.done("do", "alerts.instruct", "alert=Gas", "instruction=Stay away.")
    for said in (ana.done("history", alert).out, ana.done("show", alert).out):
        assert "What to do: Stay away." in said
        assert "In place of" not in said
