"""A walk through the gallery: every control has a name, nothing is clipped, and Tab comes round."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.kit.forms import FormSheet
from desktop.kit.gallery import Gallery
from desktop.kit.theme import theme

MOST = 400
"""Presses of Tab after which we give up."""


@pytest.fixture(params=[1.0, 1.5, 2.0])
def gallery(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot) -> Iterator[Gallery]:
    before = qapp.font()
    font = qapp.font()
    font.setPointSizeF(10.0 * request.param)
    qapp.setFont(font)
    theme().restyle()
    made = Gallery()
    qtbot.addWidget(made)
    made.resize(1180, 760)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.close()
    qapp.setFont(before)
    theme().restyle()


def parts(gallery: Gallery, qtbot: QtBot) -> Iterator[tuple[str, QWidget]]:
    for place in range(gallery.names.count()):
        gallery.names.setCurrentRow(place)
        qtbot.wait(20)
        name, shown = gallery.names.item(place).text(), gallery.shown.currentWidget()
        if name.startswith("Sheet"):
            shown.findChild(QPushButton).click()
            qtbot.waitUntil(lambda: shown.findChild(FormSheet).isVisible())  # noqa: B023 - called at once
        yield name, shown


def test_every_control_has_a_name_and_nothing_is_clipped(gallery: Gallery, qtbot: QtBot) -> None:
    nameless, clipped, seen = [], [], 0
    for part, shown in parts(gallery, qtbot):
        for each in shown.findChildren(QWidget):
            if not each.isVisible():
                continue
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.focusProxy() is None and each.isEnabled():
                seen += 1
                heard = QAccessible.queryAccessibleInterface(each)
                if not (heard and heard.text(QAccessible.Text.Name)) and not _is_inner(each):
                    nameless.append(f"{part}: {type(each).__name__} {each.objectName()}")
            if _is_clipped(each):
                clipped.append(f"{part}: {each.text()!r}")
    assert seen > 100
    assert (nameless, clipped) == ([], [])


def _is_inner(widget: QWidget) -> bool:
    """A part of Qt's own of a control that has a name."""
    parent = widget.parentWidget()
    return widget.objectName().startswith("qt_") or bool(parent and parent.focusProxy() is widget) or bool(
        parent and parent.accessibleName() and type(parent).__name__ == "ComboBox")  # fmt: skip


def _is_clipped(widget: QWidget) -> bool:
    if isinstance(widget, QLabel) and widget.text() and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width()) - 1
    if isinstance(widget, QLabel | QPushButton) and widget.text():
        return widget.width() < widget.minimumSizeHint().width() or widget.height() < widget.minimumSizeHint().height()
    return False


@pytest.mark.parametrize("gallery", [1.0], indirect=True)
def test_tab_comes_round_everywhere(gallery: Gallery, qtbot: QtBot) -> None:
    for part, shown in parts(gallery, qtbot):
        gallery.names.setFocus()
        sheet = next((each for each in shown.findChildren(FormSheet) if each.isVisible()), None)
        if sheet is not None:  # Tab goes round in it
            sheet.close_button.setFocus()
        first = QApplication.focusWidget()
        visited = []
        for _press in range(MOST):
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            if QApplication.focusWidget() is first:
                break
            visited.append(type(QApplication.focusWidget()).__name__)
        assert QApplication.focusWidget() is first, f"{part} holds the focus: {visited[-5:]}"


@pytest.mark.parametrize("gallery", [1.0], indirect=True)
def test_a_record_of_every_field_is_told_in_words(gallery: Gallery, qtbot: QtBot) -> None:
    gallery.names.setCurrentItem(gallery.names.findItems("Details", Qt.MatchFlag.MatchExactly)[0])
    details = gallery.shown.currentWidget()
    qtbot.waitUntil(lambda: len(details.fields.lines) > 10)
    said = {line.caption: ", ".join(part.text for part in line.parts) for line in details.fields.lines}
    point = QLocale().decimalPoint()
    assert said["number"] == f"2{point}5"
    assert said["flag"] == "yes"
    assert said["duration"] == "1:30 hours"
    assert said["person"].startswith("Rosa Delgado (here since")
    assert "line" not in said
