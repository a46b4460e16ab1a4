from bisect import bisect_left, insort
from typing import NamedTuple

import pytest
from PySide6.QtCore import QSize
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QStyledItemDelegate
from pytestqt.qtbot import QtBot
from typing_extensions import override

from desktop.kit.paging import FOLLOWED, LIMIT, PAGE, PagedView, WindowModel


class Line(NamedTuple):
    key: int
    text: str = ""


class History:
    """Counts how much is read, so that a window that reads everything is found out."""

    def __init__(self, count: int) -> None:
        self.keys = list(range(10, 10 * (count + 1), 10))
        self.read = 0

    def _rows(self, keys: list[int]) -> list[Line]:
        self.read += len(keys)
        return [Line(key) for key in keys]

    def before(self, key: int | None, limit: int) -> list[Line]:
        end = len(self.keys) if key is None else bisect_left(self.keys, key)
        return self._rows(self.keys[max(0, end - limit) : end])

    def after(self, key: int, limit: int) -> list[Line]:
        start = bisect_left(self.keys, key + 1)
        return self._rows(self.keys[start : start + limit])

    def some(self, keys) -> list[Line]:
        return self._rows([key for key in keys if key in self.keys])


def window(count: int) -> tuple[WindowModel[Line], History, QAbstractItemModelTester]:
    history = History(count)
    model: WindowModel[Line] = WindowModel(history, lambda line: str(line.key), lambda line: f"row {line.key}")
    return model, history, QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_opening_reads_one_page_whatever_the_history(qapp: QApplication) -> None:
    model, history, _tester = window(50_000)
    model.open_newest()
    assert history.read == PAGE
    assert [line.key for line in model.items] == history.keys[-PAGE:]
    assert model.at_newest
    assert not model.at_oldest


def test_walks_to_the_beginning_and_back_within_its_limit(qapp: QApplication) -> None:
    model, history, _tester = window(1_000)
    model.open_newest()
    while model.read_older():
        assert model.rowCount() <= LIMIT
    assert model.at_oldest
    assert not model.at_newest
    assert model.items[0].key == history.keys[0]
    while model.read_newer():
        assert model.rowCount() <= LIMIT
    assert model.at_newest
    assert not model.at_oldest
    assert model.items[-1].key == history.keys[-1]
    keys = [line.key for line in model.items]
    assert keys == sorted(set(keys))


def test_a_new_row_appears_only_where_the_window_reaches(qapp: QApplication) -> None:
    model, history, _tester = window(1_000)
    model.open_newest()
    history.keys.append(20_000)
    model.apply([20_000])
    assert model.items[-1].key == 20_000
    insort(history.keys, 15)
    model.apply([15])
    assert 15 not in [line.key for line in model.items]
    while model.read_older():
        pass
    assert 15 in [line.key for line in model.items]
    history.keys.append(20_010)
    model.apply([20_010])
    assert model.items[-1].key != 20_010


def test_a_row_that_is_gone_leaves(qapp: QApplication) -> None:
    model, history, _tester = window(50)
    model.open_newest()
    history.keys.remove(300)
    model.apply([300])
    assert model.row_of(300) == -1
    assert model.rowCount() == 49


def test_many_reads_the_window_again_and_no_more(qapp: QApplication) -> None:
    model, history, _tester = window(5_000)
    model.open_newest()
    history.keys += [60_000, 60_010]
    history.read = 0
    model.apply([])
    assert history.read <= LIMIT
    assert [line.key for line in model.items][-2:] == [60_000, 60_010]


def test_who_follows_the_newest_row_keeps_two_pages(qapp: QApplication) -> None:
    model, history, _tester = window(200)
    model.open_newest()
    for key in range(2_010, 6_000, 10):
        history.keys.append(key)
        model.apply([key])
    assert [line.key for line in model.items] == history.keys[-FOLLOWED:]
    assert model.at_newest
    assert not model.at_oldest


def test_a_flood_of_older_rows_is_not_read_by_who_follows(qapp: QApplication) -> None:
    model, history, _tester = window(60)
    model.open_newest()
    history.keys = sorted([*history.keys, *range(1, 10)])
    model.apply(list(range(1, 10)))
    for key in range(-1, -500, -1):
        history.keys.insert(0, key)
        model.apply([key])
    history.read = 0
    history.keys.insert(0, -500)
    model.apply([-500])
    assert history.read == 0
    assert model.items[-1].key == history.keys[-1]
    assert len(model.items) <= FOLLOWED


def test_more_changes_than_a_page_are_read_as_a_window(qapp: QApplication) -> None:
    model, history, _tester = window(1_000)
    model.open_newest()
    news = list(range(20_000, 20_000 + 10 * LIMIT, 10))
    history.keys += news
    history.read = 0
    model.apply(news)
    assert history.read == PAGE
    assert [line.key for line in model.items] == news[-PAGE:]
    assert not model.at_oldest


def test_a_reader_at_the_beginning_keeps_the_place_when_older_rows_flood_in(qapp: QApplication) -> None:
    model, history, _tester = window(60)
    model.open_newest()
    while model.read_older():
        pass
    model.follows = False
    held = [line.key for line in model.items]
    history.keys = [*range(-30_000, 0, 10), *history.keys]
    model.apply(())
    keys = [line.key for line in model.items]
    assert set(held) <= set(keys)
    assert not model.at_oldest
    assert model.read_older()


def test_an_empty_list_takes_its_first_row(qapp: QApplication) -> None:
    model, history, _tester = window(0)
    model.open_newest()
    history.keys.append(10)
    model.apply([10])
    assert [line.key for line in model.items] == [10]


@pytest.mark.parametrize("key", [10, 5_000, 9_990, 4_321])
def test_opens_around_a_key(qapp: QApplication, key: int) -> None:
    model, history, _tester = window(1_000)
    model.open_around(key)
    keys = [line.key for line in model.items]
    assert keys == sorted(keys)
    assert len(keys) <= 2 * PAGE
    assert (key in keys) == (key in history.keys)


class Tall(QStyledItemDelegate):
    @override
    def sizeHint(self, option, index) -> QSize:
        return QSize(50, 40)


def shown(qtbot: QtBot, count: int) -> tuple[PagedView, WindowModel[Line], History]:
    model, history, _tester = window(count)
    view = PagedView()
    view.setItemDelegate(Tall(view))
    view.setModel(model)
    view.resize(300, 400)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    model.open_newest()
    view.to_newest()
    return view, model, history


def test_follows_new_rows_at_the_end(qtbot: QtBot) -> None:
    view, model, history = shown(qtbot, 500)
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    history.keys.append(9_000)
    model.apply([9_000])
    foot = view.viewport().rect().bottomLeft()
    qtbot.waitUntil(lambda: view.indexAt(foot).row() == model.rowCount() - 1)


def test_keeps_the_readers_place_while_rows_come_above(qtbot: QtBot) -> None:
    view, model, _history = shown(qtbot, 1_000)
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(300)
    top = view.indexAt(view.viewport().rect().topLeft())
    key, place = model.item(top.row()).key, view.visualRect(top).top()
    qtbot.waitUntil(lambda: model.rowCount() > PAGE)
    qtbot.waitUntil(lambda: view.visualRect(model.index(model.row_of(key))).top() == place)


def test_jumps_to_a_row_far_away(qtbot: QtBot) -> None:
    view, model, _history = shown(qtbot, 5_000)
    assert view.to_key(20_000)
    assert model.row_of(20_000) >= 0
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))
    assert not view.follows
    assert not view.to_key(20_001)


def test_a_jump_in_a_list_that_fits_leaves_the_reader_at_its_end(qtbot: QtBot) -> None:
    view, model, _history = shown(qtbot, 3)
    assert view.to_key(model.items[0].key)
    assert view.follows
    assert model.follows


def test_a_list_that_comes_to_fit_its_window_has_the_reader_at_its_end(qtbot: QtBot) -> None:
    view, model, _history = shown(qtbot, 4)
    view.resize(300, 60)
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    assert view.to_key(model.items[0].key)
    assert not view.follows
    view.resize(300, 900)
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() == 0)
    assert view.follows
