"""Cells that a spreadsheet does not run as formulas, whatever members wrote."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from sync.archive.tables import cell, write_csv


def written(rows: list[list[object]]) -> list[list[str]]:
    out = io.BytesIO()
    write_csv(out, ["a", "b"], rows)
    return list(csv.reader(io.StringIO(out.getvalue().decode("utf-8-sig"), newline="")))[1:]


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_text_comes_back_and_is_no_formula(text: str) -> None:
    kept = str(cell(text))
    assert kept in (text, f"'{text}")
    assert not kept.lstrip().startswith(("=", "+", "-", "@", "＝"))
    assert not kept.startswith(("\t", "\r", "\n"))


@given(st.lists(st.tuples(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")), st.integers())))
def test_rows_survive_quotes_and_line_breaks(rows: list[tuple[str, int]]) -> None:
    assert written([list(row) for row in rows]) == [[str(cell(text)), str(number)] for text, number in rows]


def test_values_that_are_no_text() -> None:
    assert [cell(value) for value in (None, b"\x01\xff", 5, -5, True)] == ["", "01ff", 5, -5, True]
