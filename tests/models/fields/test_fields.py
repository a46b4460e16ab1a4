"""What each field accepts, reads and shows."""

from typing import Any

import pytest

from models.edit import Scalar
from models.fields import (
    Amount,
    Choice,
    Day,
    Duration,
    Field,
    Flag,
    Invalid,
    Line,
    Link,
    Moment,
    Number,
    People,
    Person,
    Place,
    Prose,
    Ref,
    Span,
    Tags,
    Text,
)

ANA = bytes(range(16))
SIX = 1_798_736_400_000
"""2026-12-31T17:00Z"""
PLAIN: list[tuple[Field, Any, Scalar, str]] = [
    (Line(limit=10), "  two \n words ", "two words", "two words"),
    (Place(), "Linden Street 4", "Linden Street 4", "Linden Street 4"),
    (Text(), "a\r\nb ", "a\nb", "a\nb"),
    (Prose(), "a\n", "a", "a"),
    (Choice(options=("held", "out")), "out", "out", "out"),
    (Flag(), "Yes", True, "yes"),
    (Flag(), False, False, "no"),
    (Number(places=2), "1.5", 150, "1.50"),
    (Number(least=-5), "-3", -3, "-3"),
    (Number(), 12, 12, "12"),
    (Amount(), "12.50 EUR", "1250 EUR", "12.50 EUR"),
    (Amount(), "-3 EUR", "-300 EUR", "-3.00 EUR"),
    (Amount(), "500 JPY", "500 JPY", "500 JPY"),
    (Amount(), "1.234 KWD", "1234 KWD", "1.234 KWD"),
    (Day(), "2026-12-31", "2026-12-31", "2026-12-31"),
    (Moment(), "2026-12-31T18:00+01:00", SIX, "2026-12-31T17:00Z"),
    (Moment(), SIX, SIX, "2026-12-31T17:00Z"),
    (Span(), f"2026-12-31T17:00Z/{SIX + 60_000}", f"{SIX}/{SIX + 60_000}", "2026-12-31T17:00Z/2026-12-31T17:01Z"),
    (Duration(), "1:30", 90, "1:30"),
    (Duration(), "90", 90, "1:30"),
    (Person(), ANA, ANA.hex(), ANA.hex()),
    (Ref(kind="item"), ANA.hex(), ANA.hex(), ANA.hex()),
    (Link(), "https://example.org/a?b#c", "https://example.org/a?b#c", "https://example.org/a?b#c"),
    (Link(), "mailto:ana@example.org", "mailto:ana@example.org", "mailto:ana@example.org"),
]


@pytest.mark.parametrize(("field", "raw", "stored", "shown"), PLAIN)
def test_what_a_person_writes_is_stored_in_one_form(field: Field, raw: Any, stored: Scalar, shown: str) -> None:
    value = field.clean(raw)
    assert (value, type(value)) == (stored, type(stored))
    assert field.accepts(value)
    assert isinstance(field, Amount) or field.clean(value) == stored  # people write amounts in whole units
    assert field.shown(value) == shown


WRONG: list[tuple[Field, Any, str]] = [
    (Line(limit=3), "four", "field.too_long"),
    (Line(required=True), " \u200b ", "field.empty"),
    (Text(limit=3), "four", "field.too_long"),
    (Line(), 5, "field.bad_value"),
    (Choice(options=("held", "out")), "lost", "field.bad_choice"),
    (Choice(options=("held",), required=True), "", "field.empty"),
    (Flag(), "perhaps", "field.bad_flag"),
    (Number(), "many", "field.bad_whole"),
    (Number(), "1.5", "field.bad_whole"),
    (Number(), "9" * 20, "field.out_of_range"),
    (Number(places=1), "1.55", "field.bad_number"),
    (Number(), "-1", "field.out_of_range"),
    (Number(most=5), 6, "field.out_of_range"),
    (Number(), "1e3", "field.bad_whole"),
    (Amount(), "12.50", "field.bad_amount"),
    (Amount(), "12.505 EUR", "field.bad_number"),
    (Amount(), "12 euro", "field.bad_amount"),
    (Day(), "31.12.2026", "field.bad_day"),
    (Day(), "2026-02-30", "field.bad_day"),
    (Day(), "2026-W01-1", "field.bad_day"),
    (Day(), "20261231", "field.bad_day"),
    (Moment(), "2026-12-31T18:00", "field.bad_moment"),
    (Moment(), "tomorrow", "field.bad_moment"),
    (Moment(), -1, "field.bad_moment"),
    (Span(), "2026-12-31T17:00Z", "field.bad_span"),
    (Span(), f"{SIX}/{SIX}", "field.bad_span"),
    (Span(), f"{SIX + 1}/{SIX}", "field.bad_span"),
    (Duration(), "1:75", "field.bad_duration"),
    (Duration(), -5, "field.bad_duration"),
    (Person(), b"short", "field.bad_reference"),
    (Person(), "Ana", "field.bad_reference"),
    (Link(), "javascript:alert(1)", "field.bad_link"),
    (Link(), "https://example.org/a b", "field.bad_link"),
    (Link(), "example.org", "field.bad_link"),
]


@pytest.mark.parametrize(("field", "raw", "code"), WRONG)
def test_what_does_not_fit_is_named(field: Field, raw: Any, code: str) -> None:
    with pytest.raises(Invalid) as error:
        field.clean(raw)
    assert error.value.refused("item", "thing").code == code
    assert error.value.refused("item", "thing").facts["field"] == "item.thing"


STORED_BY_OTHERS: list[tuple[Field, object]] = [
    (Line(), " blank"), (Line(), None), (Line(), True), (Line(required=True), ""), (Text(), "a\x00"), (Text(), None),
    (Choice(options=("out",)), "OUT"), (Choice(options=("out",)), ""), (Flag(), 1), (Flag(), None), (Number(), 1.0),
    (Number(), True), (Number(), "1"), (Amount(), "01 EUR"), (Amount(), "-0 EUR"), (Amount(), "1 eur"), (Amount(), 1),
    (Day(), "2026-1-1"), (Day(), "٢٠٢٦-01-01"), (Moment(), 1.5), (Moment(), 1 << 62), (Span(), f"0{SIX}/{SIX + 1}"),
    (Span(), f"{SIX}/{SIX + 1}/"), (Duration(), True), (Person(), ANA), (Person(), ANA.hex().upper()), (Link(), 5),
    (Number(required=True), None), (Person(required=True), None),
]  # fmt: skip


@pytest.mark.parametrize(("field", "value"), STORED_BY_OTHERS)
def test_other_forms_are_not_accepted_from_others(field: Field, value: object) -> None:
    assert not field.accepts(value)


@pytest.mark.parametrize("field", [each for each, *_ in PLAIN if not isinstance(each, Flag)])
def test_a_field_may_be_empty_unless_it_is_required(field: Field) -> None:
    assert field.clean("") == field.clean(None) == field.nothing
    assert field.accepts(field.nothing)
    assert field.shown(field.nothing) == ""
    assert set(field.cells("x", field.nothing).values()) <= {None, ""}


@pytest.mark.parametrize(("field", "_raw", "stored", "_shown"), PLAIN)
def test_the_cells_fit_the_columns(field: Field, _raw: Any, stored: Scalar, _shown: str) -> None:
    columns, cells = field.columns("x"), field.cells("x", stored)
    assert columns.keys() == cells.keys()
    assert all(isinstance(cells[name], kind) for name, kind in columns.items())


def test_a_span_and_an_amount_have_two_columns() -> None:
    assert Span().cells("when", "5/9") == {"when_from": 5, "when_until": 9}
    assert Amount().cells("paid", "1250 EUR") == {"paid": 1250, "paid_currency": "EUR"}


def test_tags_are_small_and_each_stands_alone() -> None:
    assert Tags().items("Garden,  hand Tools,,garden") == {"garden", "hand tools"}
    assert not Tags().accepts_item("Garden")
    assert not Tags().accepts_item("a,b")
    with pytest.raises(Invalid, match=r"field\.bad_tag"):
        Tags().items("x" * 41)


def test_people_are_ids_one_after_the_other() -> None:
    assert People().items(ANA + bytes(16)) == {ANA.hex(), bytes(16).hex()}
    assert People().item_cell(ANA.hex()) == ANA
    with pytest.raises(Invalid, match=r"field\.bad_reference"):
        People().items(ANA[:5])
