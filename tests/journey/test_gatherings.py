"""A gathering with real processes: seats given away twice, a stand-in, a calendar that is the same everywhere."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.namespaces, pytest.mark.slow]
Until = Callable[[Callable[[], Any], str], Any]
CLASHES = "SELECT what FROM fact_clash"
OVERBOOKED = "More seats of Supper were confirmed than there are."


def people(computer: Any, part: str) -> list[str]:
    """The names of those who have this part in a gathering."""
    rows = computer.reader.rows(
        "SELECT m.name FROM fact_person p JOIN fact f USING (order_key) JOIN members m ON m.member = p.member"
        " WHERE f.kind = 'gathering' AND p.part = ? ORDER BY m.name", (part,),
    )  # fmt: skip
    return [name for (name,) in rows]


def test_three_computers_and_a_supper(runtime: Any, until: Until, tmp_path: Path) -> None:
    three = ana, ben, cleo = [runtime.computer(name) for name in ("ana", "ben", "cleo")]
    ana.run("start", "Maple Street", "--as", "Ana")
    ana.switch_on()
    link = ana.run("invite", "--uses", "2")
    for each, name in ((ben, "Ben"), (cleo, "Cleo")):
        each.run("join", "-", "--as", name, stdin=link)
        each.switch_on()
    until(lambda: all(sum(peer.connected for peer in each.status().peers) == 2 for each in three), "all to meet")
    start = (datetime.now(UTC) + timedelta(days=3)).replace(hour=18, minute=0, second=0, microsecond=0)
    when = f"when={start.isoformat()}/{(start + timedelta(hours=3)).isoformat()}"
    ben.run("do", "gatherings.add_gathering", "name=Supper", when, "capacity=2", "place=Yard")
    ben.run("do", "gatherings.add_shift", "gathering=Supper", "name=Dishes", "least=1", "most=1")
    until(lambda: all(people(each, "host") == ["Ben"] for each in three), "the supper everywhere")
    seats_given_away_twice(until, ana, ben, cleo)
    stand_in(until, ana, ben, cleo)
    calendars = []
    for each in three:
        file = tmp_path / f"{each.name}.ics"
        each.run("calendar", "write", str(file))
        calendars.append(file.read_bytes())
        assert "Everything is in order." in each.run("fsck")
    assert b"SUMMARY:Supper\r\n" in calendars[0]
    assert calendars[0] == calendars[1] == calendars[2]


def seats_given_away_twice(until: Until, ana: Any, ben: Any, cleo: Any) -> None:
    """Ana's cable is out. She takes both seats herself, by her power, and the host gives both to Cleo."""
    ana.plug("down")
    for each in (ana, cleo):
        each.run("do", "gatherings.set_attendance", "gathering=Supper", "answer=yes", "guests=1")
    until(lambda: people(ben, "waiting") == ["Cleo"], "the answer at the host's")
    for each in (ana, ben):
        each.run("do", "gatherings.confirm_seats", "gathering=Supper")
    ana.plug("up")
    everywhere = [("clash.gathering.overbooked",)]
    until(lambda: all(each.reader.rows(CLASHES) == everywhere for each in (ana, ben, cleo)), "the clash everywhere")
    assert OVERBOOKED in ben.run("today")
    for each in (ana, ben, cleo):
        assert people(each, "coming") == ["Ana", "Cleo"]
    ana.run("do", "gatherings.set_attendance", "gathering=Supper", "answer=no")
    until(lambda: all(each.reader.rows(CLASHES) == [] for each in (ana, ben, cleo)), "the clash to be over")
    assert OVERBOOKED not in ben.run("today")


def stand_in(until: Until, ana: Any, ben: Any, cleo: Any) -> None:
    given = ("gathering=Supper", "shift=Dishes")
    cleo.run("do", "gatherings.take_shift", *given)
    cleo.run("do", "gatherings.ask_stand_in", *given)
    until(lambda: "Somebody asks for a stand-in at Supper." in ana.run("today"), "the question at Ana's")
    ana.run("do", "gatherings.stand_in", *given)
    until(lambda: all(people(each, "helping") == ["Ana"] for each in (ana, ben, cleo)), "the stand-in everywhere")
