from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from desktop.kit.lists import ItemRole, RowsModel


class Line(NamedTuple):
    key: int
    text: str


def model() -> tuple[RowsModel[Line], QAbstractItemModelTester]:
    made: RowsModel[Line] = RowsModel(lambda line: line.text, lambda line: f"line {line.text}")
    return made, QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)


some_lines = st.lists(st.tuples(st.integers(0, 12), st.sampled_from("abc")), unique_by=lambda pair: pair[0]).map(
    lambda pairs: [Line(*pair) for pair in pairs])  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=80)
@given(st.lists(some_lines, min_size=2, max_size=5))
def test_changes_by_difference_without_a_reset(qapp: QApplication, states: list[list[Line]]) -> None:
    rows, _tester = model()
    resets: list[int] = []
    rows.modelReset.connect(lambda: resets.append(1))
    for state in states:
        rows.replace(state)
        assert list(rows.items) == state
    assert resets == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(some_lines, some_lines)
def test_an_index_follows_its_row(qapp: QApplication, before: list[Line], after: list[Line]) -> None:
    rows, _tester = model()
    rows.replace(before)
    held = {line.key: QPersistentModelIndex(rows.index(at)) for at, line in enumerate(before)}
    rows.replace(after)
    places = {line.key: at for at, line in enumerate(after)}
    for key, index in held.items():
        assert index.isValid() == (key in places)
        assert not index.isValid() or index.row() == places[key]


def test_only_what_differs_is_painted_again(qapp: QApplication) -> None:
    rows, _tester = model()
    rows.replace([Line(key, "a") for key in range(6)])
    painted = []
    rows.dataChanged.connect(lambda first, last: painted.append((first.row(), last.row())))
    rows.replace([Line(0, "a"), Line(1, "b"), Line(2, "b"), Line(3, "a"), Line(4, "b"), Line(5, "a")])
    assert painted == [(1, 2), (4, 4)]


@pytest.mark.parametrize(("source", "to"), [(2, 7), (7, 2), (0, 9), (9, 0)])
def test_one_row_that_goes_elsewhere_is_one_move(qapp: QApplication, source: int, to: int) -> None:
    rows, _tester = model()
    before = [Line(number, "a") for number in range(10)]
    rows.replace(before)
    moves: list[int] = []
    rows.rowsMoved.connect(lambda *_: moves.append(1))
    after = [*before]
    after.insert(to, after.pop(source))
    rows.replace(after)
    assert (list(rows.items), len(moves)) == (after, 1)


def test_rows_speak(qapp: QApplication) -> None:
    rows, _tester = model()
    rows.replace([Line(1, "hello")])
    assert rows.data(rows.index(0)) == "hello"
    assert rows.data(rows.index(0), Qt.ItemDataRole.AccessibleTextRole) == "line hello"
    assert rows.data(rows.index(0), ItemRole) == Line(1, "hello")
    assert rows.data(rows.index(0), Qt.ItemDataRole.DecorationRole) is None


def test_keys_are_unique(qapp: QApplication) -> None:
    rows, _tester = model()
    with pytest.raises(ValueError, match="one key"):
        rows.replace([Line(1, "a"), Line(1, "b")])
