"""What conversations open for what others have done, and nobody does here: a report to answer, an appeal, the whole of
what was done, the messages that mention one; and a picture."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QApplication, QWidget

from desktop.app.group import GroupView
from desktop.app.window import Window
from desktop.features.conversations import queries
from desktop.features.conversations.moderation.reading import Appeal
from desktop.features.conversations.moderation.report_reading import Report
from desktop.features.conversations.moderation.whole_sheet import WholeSheet
from desktop.features.conversations.page import ConversationsPage
from desktop.kit import phrases
from desktop.kit.files.viewer import show_picture
from tests.desktop.crawler.house import House

NEWEST = 8
"""Messages that are shown as if they mentioned one."""
SAID = "What somebody has written here, for example in an appeal."


def of_talk(house: House, window: Window, view: GroupView) -> Iterator[tuple[str, QWidget]]:
    view.show_page("conversations")
    page = view.page
    assert isinstance(page, ConversationsPage)
    keys = [key for (key,) in house.bridge.rows("SELECT order_key FROM message ORDER BY order_key DESC LIMIT ?",
                                                (NEWEST,))]  # fmt: skip
    said = queries.messages(house.bridge, keys)
    page.lists._mentions = lambda: (said, {each.order_key for each in said[::2]})
    page.show_entry("mentions")
    yield "mentions", window
    nobody, moderating, text = bytes(32), page.lists.moderating, SAID
    report = Report(nobody, 1, nobody, 0, 0, text, nobody, nobody, text, text, b"", "open", "", b"")
    appeal = Appeal(nobody, nobody, text, "asked", "", b"", nobody)
    parts = {phrases.caption(f"report.{part}"): f"{text} " * 12 for part in ("norm", "text", "quote", "state")}
    for name, opens in {
        "a report to answer": lambda: page.lists.reporting.ask_answer(report),
        "an appeal to answer": lambda: moderating.ask_answer(appeal, text, text),
        "the whole of a report": lambda: WholeSheet(window, text, parts, {}).open(),
        "a picture": lambda: _show_picture(house, window, page),
    }.items():
        yield from _opened(house, window, name, opens)


def _opened(
    house: House, window: Window, name: str, opens: Callable[[], object]
) -> Iterator[tuple[str, QWidget]]:
    opens()
    house.settle()
    for each in [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window]:
        yield name, each
        each.close()
    house.settle()


def _show_picture(house: House, window: Window, page: ConversationsPage) -> None:
    for place in page.destinations():
        page.show_entry(place.key)
        house.settle()
        shown = page.pane.area.messages
        for row in shown.items if shown is not None else ():
            for file in row.files:
                if file.is_picture:
                    show_picture(window, house.bridge, house.groups[0].number, file)
                    return
