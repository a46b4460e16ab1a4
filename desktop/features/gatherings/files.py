"""The actions of the page that read and write calendar files. What they need is slow to import, so it comes late."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from desktop.kit import phrases
from desktop.kit.icons import icon
from desktop.kit.page import Page
from desktop.kit.scope import Scope

translate = QCoreApplication.translate


def file_actions(page: Page, scope: Scope) -> tuple[QAction, QAction, QAction]:
    """To take a file in, to save one, and to have one kept up to date."""

    def action(picture: str, words: str, do: Callable[[], object]) -> QAction:
        made = QAction(icon(picture), words, page)
        made.triggered.connect(lambda _checked=False: do())
        return made

    return (
        action("upload", translate("gatherings", "Take a calendar file in…"), lambda: _take_in(page, scope)),
        action("download", translate("gatherings", "Save as a calendar file…"), lambda: _save(page, scope)),
        action("refresh", translate("gatherings", "Calendar file for other programs…"), lambda: _feed(page, scope)),
    )


def _take_in(page: Page, scope: Scope) -> None:
    from desktop.features.gatherings.importing import ask_calendar

    ask_calendar(page, scope)


def _save(page: Page, scope: Scope) -> None:
    from desktop.features.gatherings.saving import save_calendar

    save_calendar(page, scope)


def _feed(page: Page, scope: Scope) -> None:
    from desktop.features.gatherings.feed.sheet import FeedSheet

    if scope.group.read_only:  # an archive, in which nothing changes any more
        page.toast.emit(phrases.state("group.read_only"))
        return
    sheet = FeedSheet(page, scope)
    sheet.said.connect(page.toast)
    sheet.open(sheet.choose)
