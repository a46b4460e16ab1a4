"""A calendar of what a member comes to: the dates that were answered with yes or perhaps, and no others."""

import pytest

from models.case import Record
from models.features.gatherings.answers import read_answer
from models.features.gatherings.calendar_choice import coming_to
from models.features.gatherings.calendar_reading import read_calendar
from models.features.gatherings.calendar_writing import put_together, write_calendar, written
from models.features.gatherings.recurrence import dates
from models.fields.times import moment
from models.ids import RecordId
from tests.models.features.gatherings.conftest import SECOND, SERIES, Hall
from tests.models.features.gatherings.test_calendar_cases import state

FROM, UNTIL = moment("2025-06-01T00:00Z"), moment("2025-07-15T00:00Z")
FRIDAYS = [moment(f"2025-{day}T18:00+02:00") for day in ("06-20", "06-27", "07-04", "07-11")]


@pytest.fixture
def choir(hall: Hall) -> RecordId:
    return hall.begin(hall.ben, **SERIES)


def found(hall: Hall, made: RecordId) -> Record | None:
    """What Dora's calendar would have of a gathering."""
    mine_of = "SELECT id FROM records WHERE kind = 'attendance' AND subject = ? AND author = ?"
    mine = next((hall.dora.read(RecordId(each)) for (each,) in hall.dora.rows(mine_of, made, hall.dora.member)), None)
    record = hall.dora.read(made)
    assert record is not None
    answer = read_answer(mine.state if mine else {})
    return coming_to(record, answer, mine.edits if mine else 0, mine.changed if mine else 0)


def begins(record: Record) -> list[int]:
    """When a program that reads the file finds it."""
    [read] = read_calendar(write_calendar([record]), "Europe/Berlin").invitations
    assert read.uid == f"{record.id.hex()}@folkmoot"
    return [each.start for each in dates(state(read), FROM, UNTIL) if not each.called_off]


def test_who_has_not_answered_or_says_no_has_nothing_in_the_calendar(hall: Hall, choir: RecordId) -> None:
    assert found(hall, choir) is None
    hall.answer(hall.dora, "no", choir)
    assert found(hall, choir) is None


def test_a_date_that_is_answered_with_no_is_left_out_of_a_series(hall: Hall, choir: RecordId) -> None:
    hall.answer(hall.dora, "maybe", choir)
    hall.answer(hall.dora, "no", choir, on=SECOND)
    record = found(hall, choir)
    assert record is not None
    assert begins(record) == [FRIDAYS[0], FRIDAYS[2], FRIDAYS[3]]
    assert b"EXDATE;TZID=Europe/Berlin:20250627T180000\r\n" in write_calendar([record])


def test_single_dates_of_a_series_stand_alone(hall: Hall, choir: RecordId) -> None:
    hall.answer(hall.dora, "yes", choir, on=SECOND)
    record = found(hall, choir)
    assert record is not None
    assert begins(record) == [FRIDAYS[1]]
    assert b"RRULE:FREQ=WEEKLY" not in write_calendar([record])
    hall.ben.do("gatherings.move_date", gathering=choir, on="2025-07-11T18:00+02:00", place="Hall",
                when="2025-07-12T10:00+02:00/2025-07-12T11:00+02:00")  # fmt: skip
    hall.answer(hall.dora, "maybe", choir, on="2025-07-11T18:00+02:00")
    record = found(hall, choir)
    assert record is not None
    assert begins(record) == [FRIDAYS[1], moment("2025-07-12T10:00+02:00")]
    file = write_calendar([record])
    assert b"RDATE;TZID=Europe/Berlin:20250712T100000\r\n" in file
    assert b"LOCATION:Hall\r\n" in file
    hall.ben.do("gatherings.call_off_date", gathering=choir, on=SECOND)
    record = found(hall, choir)
    assert record is not None
    assert begins(record) == [moment("2025-07-12T10:00+02:00")]


def test_every_answer_makes_the_sequence_greater(hall: Hall, choir: RecordId) -> None:
    hall.answer(hall.dora, "yes", choir)
    first = found(hall, choir)
    hall.answer(hall.dora, "no", choir, on=SECOND)
    second = found(hall, choir)
    assert first is not None
    assert second is not None
    assert second.edits > first.edits
    assert second.changed > first.changed


def test_what_is_cancelled_stays_and_says_so(hall: Hall) -> None:
    hall.answer(hall.dora, "yes")
    hall.ben.do("gatherings.cancel", gathering=hall.supper)
    record = found(hall, hall.supper)
    assert record is not None
    assert b"STATUS:CANCELLED\r\n" in write_calendar([record])


def test_a_file_of_parts_is_the_file_of_all(hall: Hall, choir: RecordId) -> None:
    both = [hall.dora.read(each) for each in (choir, hall.supper)]
    records = [each for each in both if each is not None]
    assert put_together([written(each) for each in records[::-1]], "Street") == write_calendar(records, "Street")
