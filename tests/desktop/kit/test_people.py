"""Choosing people."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.kit.people import Names, PeoplePicker, Someone

ANA, BEN = b"a" * 16, b"b" * 16


@pytest.mark.parametrize("chosen_first", [True, False])
def test_tab_goes_through_those_who_are_chosen_to_the_line_below_them(qtbot: QtBot, chosen_first: bool) -> None:
    """The line came first, although it stands below them: a blank typed after Tab took somebody off."""
    host = QWidget()
    qtbot.addWidget(host)
    layout, before = QVBoxLayout(host), QPushButton("Before")
    picker, after = PeoplePicker(Names([Someone(ANA, "Ana"), Someone(BEN, "Ben")])), QPushButton("After")
    if chosen_first:
        picker.choose([ANA, BEN])
    for each in (before, picker, after):
        layout.addWidget(each)
    if not chosen_first:
        picker.choose([ANA, BEN])
    host.show()
    found, at = list[str](), before.nextInFocusChain()
    while at is not before:
        if at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.isVisible():
            found.append(at.accessibleName() or at.metaObject().className())
        at = at.nextInFocusChain()
    assert [each for each in found if each.startswith("Take")] == found[:2] == ["Take Ana off", "Take Ben off"]
