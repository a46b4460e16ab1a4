"""Rules by which something comes again (RFC 5545)."""

import datetime as dt

import pytest
from dateutil.rrule import rrule, rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from models.fields import Invalid
from models.fields.recurrences import ORDINALS, UNITS, WEEKDAYS, Recurrence, Repeat, days, rule, written

FIELD = Recurrence()
DATES = st.dates(dt.date(1990, 1, 1), dt.date(2030, 12, 31))


@st.composite
def repeats(draw: st.DrawFn) -> Repeat:
    unit = draw(st.sampled_from(UNITS))
    weekly, monthly = unit == "WEEKLY", unit == "MONTHLY"
    chosen = draw(st.sets(st.sampled_from(WEEKDAYS))) if weekly else set()
    nth = draw(st.none() | st.tuples(st.sampled_from(ORDINALS), st.sampled_from(WEEKDAYS))) if monthly else None
    end = draw(st.sampled_from(("", "count", "until")))
    return Repeat(unit, draw(st.integers(1, 14)), tuple(day for day in WEEKDAYS if day in chosen), nth,
                  draw(st.integers(1, 50)) if end == "count" else None,
                  draw(DATES) if end == "until" else None)  # fmt: skip


@settings(deadline=None)
@given(repeats(), DATES, DATES)
def test_what_is_written_means_what_the_standard_says(repeat: Repeat, first: dt.date, after: dt.date) -> None:
    text = written(repeat)
    assert rule(text) == repeat
    assert FIELD.fits(text)
    by_the_standard = rrulestr(text, dtstart=dt.datetime.combine(first, dt.time()))
    start = dt.datetime.combine(after, dt.time())
    expected = [each.date() for _number, each in zip(range(5), by_the_standard.xafter(start, inc=True), strict=False)]
    assert days(repeat, first, after, 5) == expected


@pytest.mark.parametrize(("typed", "stored"), [
    ("FREQ=WEEKLY;BYDAY=FR,TU", "FREQ=WEEKLY;BYDAY=TU,FR"),
    ("RRULE:FREQ=DAILY;INTERVAL=1", "FREQ=DAILY"),
    ("UNTIL=20270301T120000Z;FREQ=YEARLY", "FREQ=YEARLY;UNTIL=20270301"),
    (None, None),
    (" ", None),
])  # fmt: skip
def test_equal_rules_are_stored_alike(typed: str | None, stored: str | None) -> None:
    assert FIELD.clean(typed) == stored


@pytest.mark.parametrize("typed", [
    "every week", "FREQ=HOURLY", "FREQ=DAILY;COUNT=0", "FREQ=DAILY;COUNT=1000", "FREQ=DAILY;BYDAY=MO", "INTERVAL=2",
    "FREQ=DAILY;FREQ=DAILY", "FREQ=MONTHLY;BYDAY=-2SU", "FREQ=MONTHLY;BYDAY=1XX", "FREQ=WEEKLY;BYDAY=2TU",
    "FREQ=DAILY;UNTIL=20270230", "FREQ=DAILY;COUNT=2;UNTIL=20270101", "FREQ=DAILY;BYSETPOS=1", "FREQ=DAILY;",
    "FREQ=DAILY\nATTACH:x", "FREQ=DAILY;COUNT=²", 5,
])  # fmt: skip
def test_what_is_no_rule_is_refused(typed: object) -> None:
    with pytest.raises(Invalid):
        FIELD.clean(typed)  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [
    "FREQ=WEEKLY;BYDAY=FR,TU", "FREQ=DAILY;INTERVAL=1", "freq=daily", True, 5, "FREQ=DAILY\n",
])  # fmt: skip
def test_only_the_one_form_may_be_stored(value: object) -> None:
    assert not FIELD.accepts(value)


@pytest.mark.parametrize("text", ["FREQ=DAILY", "FREQ=WEEKLY;BYDAY=SU", "FREQ=MONTHLY"])
def test_a_beginning_in_the_year_one_costs_nothing(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[dt.datetime] = []

    def watched(text: str, dtstart: dt.datetime) -> rrule:
        seen.append(dtstart)
        return rrulestr(text, dtstart=dtstart)

    monkeypatch.setattr("dateutil.rrule.rrulestr", watched)
    assert len(days(rule(text), dt.date(1, 1, 5), dt.date(2027, 3, 1), 3)) == 3
    assert seen[0].year >= 2026


@pytest.mark.parametrize("day", ["00010101", "09991231", "20270301", "99991231"])
def test_the_day_of_an_end_has_eight_digits_on_every_platform(day: str) -> None:
    given = f"FREQ=DAILY;UNTIL={day}"
    assert (Recurrence().clean(given), Recurrence().fits(given)) == (given, True)
    later = dt.date(2028, 1, 1)
    assert days(rule(given), later, later, 1) == ([later] if day > "2028" else [])


@pytest.mark.parametrize("given", ["FREQ=MONTHLY", "FREQ=MONTHLY;INTERVAL=5", "FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU",
                                   "FREQ=YEARLY", "FREQ=YEARLY;INTERVAL=3", "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,SU",
                                   "FREQ=DAILY;INTERVAL=7"])  # fmt: skip
@pytest.mark.parametrize("first", [dt.date(2024, 1, 31), dt.date(2024, 2, 29), dt.date(2024, 3, 30)])
def test_whoever_looks_from_later_on_finds_the_same_days(given: str, first: dt.date) -> None:
    repeat = rule(given)
    whole = days(repeat, first, first, 300)
    for place in (0, 1, 2, 7, 50, 280):
        if place < len(whole):
            assert days(repeat, first, whole[place], 3) == whole[place : place + 3]
            assert days(repeat, first, whole[place] + dt.timedelta(days=1), 2) == whole[place + 1 : place + 3]


@pytest.mark.parametrize("given", ["FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=YEARLY"])
def test_the_days_end_with_the_last_year(given: str) -> None:
    assert len(days(rule(given), dt.date(2026, 12, 31), dt.date(9999, 12, 30), 99)) < 3
