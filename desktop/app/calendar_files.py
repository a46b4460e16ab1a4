"""The calendar files that the window keeps up to date, and the banner about one that it cannot write."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop.app.groups import all_groups
from desktop.app.window import Window
from desktop.features.gatherings import PAGE
from desktop.features.gatherings.feed.keeper import FeedKeeper
from desktop.features.gatherings.preferences import SHEET
from desktop.kit import phrases
from desktop.place import Place
from models.errors import Refused
from sync import api

translate = QCoreApplication.translate
TOPIC = "calendar"


def keep(window: Window) -> FeedKeeper:
    """Begin to keep them, until the window is gone."""
    keeper = FeedKeeper(window.bridge, lambda: all_groups(window.bridge), window)
    window.opening.opened.connect(keeper.begin)
    keeper.told.connect(partial(_tell, window))
    return keeper


def _tell(window: Window, group: api.Group, refused: Refused | None) -> None:
    if window.view is None:
        return
    if refused is None:
        window.view.banners.clear(TOPIC)
        return
    window.view.banners.show_banner(
        TOPIC, phrases.sentence(refused), translate("calendar_files", "Look at it…"), partial(_go, window, group))


def _go(window: Window, group: api.Group) -> None:
    """Show where the file is chosen."""
    view = window.view
    if view is None or view.group.number != group.number:
        window.show_group(group, Place(group.id, PAGE.name, SHEET))
        return
    view.banners.clear(TOPIC)
    view.pages.show_page(PAGE.name, SHEET)
