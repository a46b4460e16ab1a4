"""The help board with real processes: two say apart that they can do it, one is chosen, steps back, the other moves up;
and an ask that is posted without a name."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

pytestmark = [pytest.mark.namespaces, pytest.mark.slow]
Until = Callable[[Callable[[], Any], str], Any]
RIDE = "Ride to the eye clinic"
SECRET = "canary rent quetzal"


def state(computer: Any, title: str = RIDE) -> str:
    found = computer.reader.rows("SELECT state FROM fact WHERE kind = 'aid' AND title = ?", (title,))
    return found[0][0] if found else ""


def test_three_computers_and_a_help_board(runtime: Any, until: Until) -> None:
    three = ana, ben, cleo = [runtime.computer(name) for name in ("ana", "ben", "cleo")]
    ana.run("start", "Maple Street", "--as", "Ana")
    ana.switch_on()
    link = ana.run("invite", "--uses", "2")
    for each, name in ((ben, "Ben"), (cleo, "Cleo")):
        each.run("join", "-", "--as", name, stdin=link)
        each.switch_on()
    until(lambda: all(sum(p.connected for p in each.status().peers) == 2 for each in three), "all to meet")
    day = f"{datetime.now(UTC) + timedelta(days=3):%Y-%m-%d}"
    ben.run("do", "aid.ask", f"title={RIDE}", "sort=ride", f"day={day}", "place=north end")
    until(lambda: [state(each) for each in three] == ["open"] * 3, "the ask everywhere")
    claimed_while_a_cable_was_out(until, ana, ben, cleo)
    posted_without_a_name(until, ana, ben, cleo)
    for each in three:
        assert "Everything is in order." in each.run("fsck")


def claimed_while_a_cable_was_out(until: Until, ana: Any, ben: Any, cleo: Any) -> None:
    ana.plug("down")
    ana.run("do", "aid.claim", f"aid={RIDE}")
    cleo.run("do", "aid.claim", f"aid={RIDE}", "note=after five")
    until(lambda: state(ben) == "tentative", "that Cleo can do it")
    ana.plug("up")
    settle = f"{RIDE}: more people can do it than are needed. Say who does it"
    until(lambda: settle in ben.run("today"), "the question at Ben's")
    assert settle not in cleo.run("today")
    ben.run("do", "aid.choose", f"aid={RIDE}", "helper=Ana")
    until(lambda: f"You promised to help: {RIDE}." in ana.run("today"), "that Ana helps")
    ana.run("do", "aid.step_back", f"aid={RIDE}")
    until(lambda: f"You are next: {RIDE}." in cleo.run("today"), "that Cleo is next")
    ben.run("do", "aid.choose", f"aid={RIDE}", "helper=Cleo")
    until(lambda: [state(each) for each in (ana, ben, cleo)] == ["confirmed"] * 3, "that Cleo does it")
    cleo.run("do", "aid.finish", f"aid={RIDE}")
    until(lambda: f"It is done: {RIDE}. Say thanks." in ben.run("today"), "that it is done")
    ben.run("do", "aid.thank", f"aid={RIDE}", "thanks=You even waited.")
    until(lambda: state(cleo) == "thanked", "the thanks at Cleo's")
    assert "You even waited." in cleo.run("show", RIDE)


def posted_without_a_name(until: Until, ana: Any, ben: Any, cleo: Any) -> None:
    """Ben hands an ask over to Ana. Cleo reads what Ana posts, and nothing of Ben."""
    ben.run("circle", "new", "Quietly", "--with", "Ana")
    ben.run("do", "aid.ask_quietly", f"title={SECRET}", "sort=advice", "circle=Quietly")
    until(lambda: state(ana, SECRET) == "quiet", "the ask at Ana's")
    assert f"Somebody handed this over: {SECRET}." in ana.run("today")
    ana.run("do", "aid.pass_on", f"aid={SECRET}", "title=Help with a letter")
    until(lambda: state(cleo, "Help with a letter") == "open", "what Ana posted")
    until(lambda: state(ben, SECRET) == "passed", "that it is posted")
    shown = cleo.run("show", "Help with a letter")
    assert "Ana" in shown
    assert "Ben" not in shown
    tables = cleo.reader.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'")
    stored = "\n".join(str(row) for (name,) in tables for row in cleo.reader.rows(f'SELECT * FROM "{name}"'))
    assert "Help with a letter" in stored
    assert SECRET not in stored
