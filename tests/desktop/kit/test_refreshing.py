from collections.abc import Sequence

import pytest
from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from desktop.kit.bridge import MANY
from desktop.kit.page import Page
from desktop.kit.refreshing import PageRefresher
from models.errors import Refused


class Notebook(Page):
    """Writes down what it is asked to refresh; refuses as often as it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.refreshed: list[set[int]] = []
        self.refuses: list[str] = []

    @override
    def refresh(self, order_keys: Sequence[int]) -> None:
        if self.refuses:
            raise Refused(self.refuses.pop())
        self.refreshed.append(set(order_keys))


@pytest.fixture
def page(qtbot: QtBot) -> Notebook:
    made = Notebook()
    qtbot.addWidget(made)
    made.show()
    return made


def test_changes_in_a_burst_are_refreshed_together(page: Notebook, qtbot: QtBot) -> None:
    refresher = PageRefresher(page)
    for key in range(1, 200):
        refresher.changed((key,))
    assert page.refreshed == [{1}]
    qtbot.waitUntil(lambda: len(page.refreshed) == 2)
    assert page.refreshed[1] == set(range(2, 200))


def test_many_changes_refresh_the_whole_page(page: Notebook, qtbot: QtBot) -> None:
    refresher = PageRefresher(page)
    refresher.changed((1,))
    refresher.changed(range(2, MANY))
    refresher.changed((MANY, MANY + 1, MANY + 2))
    refresher.changed((5,))
    qtbot.waitUntil(lambda: len(page.refreshed) == 2)
    assert page.refreshed[1] == set()


def test_a_busy_store_loses_no_change(page: Notebook, qtbot: QtBot) -> None:
    refresher = PageRefresher(page)
    page.refuses = ["store.busy", "store.busy"]
    refresher.changed((1, 2))
    refresher.changed((3,))
    qtbot.waitUntil(lambda: bool(page.refreshed))
    assert page.refreshed == [{1, 2, 3}]


def test_a_busy_store_is_asked_again_for_the_whole_page(page: Notebook, qtbot: QtBot) -> None:
    refresher = PageRefresher(page)
    page.refuses = ["store.busy"]
    refresher.changed(())
    refresher.changed((3,))
    qtbot.waitUntil(lambda: bool(page.refreshed))
    assert page.refreshed == [set()]


def test_a_page_out_of_sight_is_refreshed_when_it_is_shown(qtbot: QtBot) -> None:
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    page = Notebook()
    stack.addWidget(QWidget())
    stack.addWidget(page)
    refresher = PageRefresher(page)
    stack.show()
    refresher.changed((1,))
    refresher.changed((2,))
    assert page.refreshed == []
    stack.setCurrentWidget(page)
    assert page.refreshed == [{1, 2}]


def test_a_page_that_the_sidebar_shows_is_refreshed_out_of_sight(qtbot: QtBot) -> None:
    page = Notebook()
    qtbot.addWidget(page)
    page.in_sidebar = True
    PageRefresher(page).changed((1,))
    assert page.refreshed == [{1}]


def test_an_outdated_page_is_refreshed(page: Notebook, qtbot: QtBot) -> None:
    refresher = PageRefresher(page)
    page.outdated.emit()
    assert page.refreshed == [set()]
    del refresher
