"""Reports in the terminal: Cleo reports what Ben wrote to Ana, who moderates."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest


@pytest.fixture(scope="module")
def cleo(hub: Any, street: Any, make: Any) -> Any:
    program = make("cleo")
    program.done("join", "-", "--as", "Cleo", "--peer", hub.address, stdin=street("invite").out)
    return program


def ids(program: Any, kind: str) -> list[str]:
    return [each["record"] for each in program.done("list", kind, "--json").json]


def meet(hub: Any, *programs: Any) -> None:
    for program in programs:
        program.done("sync", "--for", "20s", "--until-quiet", "--peer", hub.address)


def test_it_waits_for_who_moderates_and_the_answer_is_read_by_who_reported(
    hub: Any, street: Any, ben: Any, cleo: Any
) -> None:
    ben.done("say", "welcome", "such idiots")
    meet(hub, ben, cleo)
    [message] = cleo.done("list", "message", "--json").json
    cleo.done("circle", "new", "Wrong", "--with", "Ana", "--with", "Ben")
    asked = ("do", "conversations.report", f"message={message['record']}", "norm=No insults")
    assert "Whoever wrote the message would read the report" in cleo(*asked, "circle=Wrong").err
    cleo.done("circle", "new", "Reports", "--with", "Ana")
    cleo.done(*asked, "circle=Reports", "text=Once more")
    meet(hub, cleo)
    assert "Somebody reported a message: No insults" in street.done("today").out
    assert "No insults" not in street.done("moderation").out
    [report] = street.done("list", "report", "--json").json
    street.done("do", "conversations.act_on_report", f"report={report['record']}", "answer=I talked to Ben")
    meet(hub, cleo)
    shown = cleo.done("show", report["record"]).out
    assert "I talked to Ben" in shown
    assert "Ana did something about the report of Cleo: No insults" in cleo.done("history", report["record"]).out


def test_a_report_opens_its_own_circle_once_and_goes_to_nobody_else(hub: Any, street: Any, ben: Any, cleo: Any) -> None:
    ben.done("say", "welcome", "what fools")
    meet(hub, ben, cleo)
    known = set(ids(cleo, "report"))
    said = cleo("report", "what fools", "No insults", "--text", "Again")
    assert (said.code, said.err.strip()) == (0, "It is read by Ana and you, and by nobody else.")
    opened = len(cleo.done("circle", "list", "--json").json)
    cleo("report", "what fools", "No names")
    assert len(cleo.done("circle", "list", "--json").json) == opened
    assert len(set(ids(cleo, "report")) - known) == 2
    meet(hub, cleo, ben)
    assert ids(ben, "report") == []
    street.done("do", "conversations.close_report", "report=No names", "answer=They are friends")
    assert "They are friends" in street.done("show", "No names").out


def test_a_mediator_gets_it_where_nobody_else_moderates(hub: Any, street: Any, ben: Any, cleo: Any) -> None:
    meet(hub, ben)
    assert "`--to`" in street.refused("report", "what fools", "No insults")
    assert "your own message" in ben.refused("report", "what fools", "No insults")
    assert "Whoever wrote the message would read" in street.refused("report", "what fools", "Peace", "--to", "Ben")
    report = street("report", "what fools", "Peace", "--to", "Cleo", "--words", "--json").json
    assert report["to"] == ["Cleo"]
    meet(hub, cleo)
    assert "what fools" in cleo.done("show", report["report"]).out
    street.done("do", "conversations.withdraw_report", f"report={report['report']}")
    assert "taken back" in street.done("show", report["report"]).out


def test_whom_it_concerns_appeals_without_the_name_of_the_entry(hub: Any, street: Any, ben: Any, cleo: Any) -> None:
    """Ana hides, and pauses in a channel: she alone moderates, so she alone answers."""
    fools = street.done("show", "what fools", "--json").json["record"]
    soon = (datetime.now(UTC) + timedelta(days=2)).isoformat(timespec="minutes")
    street.done("do", "conversations.hide", f"message={fools}", "reason=Insults")
    street.done("do", "conversations.pause", "member=Ben", f"until={soon}", "reason=Caps", "channel=welcome")
    meet(hub, ben, cleo)
    assert "nothing to appeal" in ben.refused("do", "conversations.appeal", "text=Why?")
    assert "nothing to appeal" in cleo.refused("do", "conversations.appeal", "text=Poor Ben", f"about={fools}")
    ben.done("do", "conversations.appeal", "text=It was a quotation", f"about={fools}")
    ben.done("do", "conversations.appeal", "text=My key was stuck", "about=welcome")
    meet(hub, ben)
    street.done("do", "conversations.lift", "appeal=It was a quotation", "answer=You are right")
    street.done("do", "conversations.uphold", "appeal=My key was stuck", "answer=All night?")
    meet(hub, ben)
    assert "You are right" in ben.done("show", "It was a quotation").out
    assert "it stays as it is" in ben.done("show", "My key was stuck").out
