"""An Undo that is offered is never refused: each way back is gone on the bench, by whoever has done it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from desktop.features.aid.page import AidPage
from desktop.features.gatherings.page import GatheringsPage
from desktop.features.meetings.page import MeetingsPage
from desktop.kit.records import Subject
from desktop.kit.records.taking_back import Performed
from models.feature import Registry
from models.features import FEATURES
from models.features.aid.ask import open_picks
from models.features.gatherings.attendance import open_shifts
from models.features.gatherings.budget import budget
from models.features.gatherings.recurrence import date_of
from models.features.meetings.rules import present
from models.ids import RecordId
from sync import api
from sync.group import undoing
from sync.history_commands import Undo
from sync.simulated import Bench, Person
from tests.models.features.aid.test_quiet import circle

WHEN, OTHER = "2025-06-20T18:00+02:00/2025-06-20T21:00+02:00", "2025-06-28T18:00+02:00/2025-06-28T21:00+02:00"
SERIES = {"name": "Choir", "when": WHEN, "repeats": "FREQ=WEEKLY", "zone": "Europe/Berlin"}
SECOND = 1_751_040_000_000
"""27 June 2025, 18:00 in Berlin."""
OTHER_AT = 1_751_126_400_000


class Street:
    def __init__(self, subject: Subject, begins: str, **given: Any) -> None:
        self.subject, self.bench = subject, Bench(Registry(FEATURES))
        self.ana, self.ben, self.cleo = self.bench.people("Ana", "Ben", "Cleo")
        made = self.ben.do(begins, **given)
        assert made is not None
        self.record = made

    def state(self, of: RecordId | None = None) -> dict[str, Any]:
        found = self.ben.read(of or self.record)
        assert found is not None
        return dict(found.state)

    def does(self, who: Person, intent: str, **given: Any) -> list[api.Command]:
        """Do something, and tell what takes it back."""
        kind, module = self.subject.kind.name, self.subject.feature.name
        performed = Performed(intent, given, self.record, self.state())
        written = who.do(f"{module}.{intent}", **{kind: self.record, **given})
        assert written is not None
        return self.subject.way_back(1, replace(performed, records=(written,)))

    def goes_back(self, who: Person, commands: Sequence[api.Command]) -> None:
        for each in commands:
            if isinstance(each, Undo):
                who.decide(undoing.undo, each)
            else:
                assert isinstance(each, api.Do)
                who.do(each.intent, **each.arguments)


@pytest.fixture
def choir() -> Street:
    return Street(GatheringsPage.subject, "gatherings.add_gathering", **SERIES)


@pytest.mark.parametrize(("intent", "given"), [
    ("call_off_date", {"on": SECOND}), ("move_date", {"on": SECOND, "when": OTHER}), ("cancel", {"why": "rain"}),
    ("cancel", {}), ("change_gathering", {"name": "Big choir"}),
])  # fmt: skip
def test_what_a_host_does_with_a_series(choir: Street, intent: str, given: dict[str, Any]) -> None:
    before = date_of(choir.state(), SECOND), choir.state()["name"], choir.state()["state"]
    choir.goes_back(choir.ben, choir.does(choir.ben, intent, **given))
    assert (date_of(choir.state(), SECOND), choir.state()["name"], choir.state()["state"]) == before


def test_a_date_that_was_moved_already_goes_back_to_where_it_was_moved(choir: Street) -> None:
    choir.does(choir.ben, "move_date", on=SECOND, when=OTHER, place="Hall")
    moved = date_of(choir.state(), SECOND)
    choir.goes_back(choir.ben, choir.does(choir.ben, "call_off_date", on=SECOND, why="rain"))
    assert date_of(choir.state(), SECOND) == moved


def test_what_was_added_to_a_gathering(choir: Street) -> None:
    choir.goes_back(choir.ben, choir.does(choir.ben, "add_shift", name="Tea"))
    assert not open_shifts(choir.state())
    choir.does(choir.ben, "add_shift", name="Dishes")
    assert not choir.does(choir.ben, "add_shift", name="Dishes"), "two of one name are not told apart"
    choir.goes_back(choir.ben, choir.does(choir.ben, "add_date", when=OTHER))
    assert date_of(choir.state(), OTHER_AT) is None
    back = choir.does(choir.ben, "plan_cost", what="Tea", planned="3.00 EUR")
    choir.goes_back(choir.ben, back)
    assert budget(choir.state()) == []


def test_what_nobody_can_take_back_offers_no_undo(choir: Street) -> None:
    assert not choir.does(choir.ben, "announce", text="Bring cups")
    assert not choir.does(choir.ben, "note_missing", guest=choir.cleo.member)


def test_a_first_answer_and_a_shift_that_was_just_taken(choir: Street) -> None:
    choir.goes_back(choir.cleo, choir.does(choir.cleo, "set_attendance", answer="yes", guests=1))
    choir.goes_back(choir.cleo, choir.does(choir.cleo, "set_attendance", answer="yes", on=SECOND))
    assert choir.ben.rows("SELECT answer, guests FROM attendance") == [(None, None)]
    assert choir.ben.rows("SELECT dates FROM attendance_dates") == []
    choir.ben.do("gatherings.add_shift", gathering=choir.record, name="Tea")
    back = choir.does(choir.cleo, "take_shift", shift="Tea")
    assert choir.ben.rows("SELECT count(*) FROM attendance_shifts") == [(1,)]
    choir.goes_back(choir.cleo, back)
    assert choir.ben.rows("SELECT count(*) FROM attendance_shifts") == [(0,)]


def test_what_is_done_on_the_help_board() -> None:
    board = Street(AidPage.subject, "aid.ask", title="Lift", sort="ride")
    back = board.does(board.cleo, "claim")
    board.goes_back(board.cleo, back)
    board.does(board.cleo, "claim")
    board.goes_back(board.ben, board.does(board.ben, "choose", helper=board.cleo.member))
    assert not open_picks(board.state())
    board.goes_back(board.ben, board.does(board.ben, "finish"))
    assert board.state()["state"] == "open"
    board.does(board.ben, "finish")
    assert not board.does(board.ben, "thank"), "nothing leads back from thanks"


def test_what_was_handed_to_others_is_with_the_first_ones_again() -> None:
    board = Street(AidPage.subject, "aid.ask", title="Lift", sort="ride")
    first, second = (circle(board.ben, who) for who in (board.ana, board.cleo))
    quiet = board.ben.do("aid.ask_quietly", title="Money", sort="other", circle=first)
    assert quiet is not None
    board.record = quiet
    back = board.does(board.ben, "hand_on", circle=second)
    assert board.state()["state"] == "withdrawn"
    board.goes_back(board.ben, back)
    assert board.state()["state"] == "open"


def test_what_is_done_at_a_meeting() -> None:
    hall = Street(MeetingsPage.subject, "meetings.add_meeting", name="Assembly", when=WHEN)
    assert not hall.does(hall.ben, "add_topic", topic="Bins")
    hall.goes_back(hall.ben, hall.does(hall.ben, "start_topic", point="Bins"))
    hall.goes_back(hall.ben, hall.does(hall.ben, "attend", here=True))
    assert not present(hall.state())
    hall.goes_back(hall.ben, hall.does(hall.ben, "propose"))
    assert hall.state()["state"] == "draft"
