"""Reports in the terminal: Cleo reports what Ben wrote to Ana, who moderates."""

from typing import Any

import pytest


@pytest.fixture(scope="module")
def cleo(hub: Any, street: Any, make: Any) -> Any:
    program = make("cleo")
    program.done("join", "-", "--as", "Cleo", "--peer", hub.address, stdin=street("invite").out)
    return program


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
