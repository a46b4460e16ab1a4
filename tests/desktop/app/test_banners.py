"""What stands above the content while something is wrong."""

from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.banners import SHARE, Banners
from desktop.kit.controls import ScrollArea
from desktop.kit.theme import theme

LONG = "Something has happened of which everybody here has to read the whole sentence. " * 3


def test_in_a_low_window_banners_scroll_and_none_is_cut_off(qtbot: QtBot) -> None:
    theme()
    host, banners, page = QWidget(), Banners(), QWidget()
    qtbot.addWidget(host)
    page.setMinimumHeight(150)
    layout = QVBoxLayout(host)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(banners)
    layout.addWidget(page, 1)
    host.resize(500, 300)
    host.show()
    banners.show_banner("one", "A short sentence.")
    QApplication.processEvents()
    area = banners.findChild(ScrollArea)
    assert not area.verticalScrollBar().isVisible()
    for topic in ("two", "three", "four"):
        banners.show_banner(topic, LONG, "Understood", lambda: None)
    qtbot.waitUntil(lambda: area.verticalScrollBar().isVisible())
    assert banners.height() <= 300 * SHARE
    for said in banners.findChildren(QLabel):
        assert not said.text() or said.height() >= said.heightForWidth(said.width())
    for topic in ("one", "two", "three", "four"):
        banners.clear(topic)
    assert not banners.isVisible()
