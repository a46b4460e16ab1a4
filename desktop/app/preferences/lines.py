"""One preference on the page: its words, what it does, where it applies, and the control that changes it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QTime, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QTimeEdit, QWidget
from typing_extensions import override

from desktop.kit import theme
from desktop.kit.checks import Check, explained
from desktop.kit.combo import ComboBox
from desktop.kit.controls import button, column, label, row
from desktop.kit.preferences import OFF, ON, Preference, Reach

translate = QCoreApplication.translate
CLOCK = "HH:mm"
"""How a time of day is kept."""
BESIDE, BELOW = 4, 1
"""Steps between the words and their control."""


def translated(text: str) -> str:
    """A text of the table in the language of the window."""
    return translate("preferences", text) if text else ""


def reach_words(reach: Reach, group: str) -> str:
    """Where a preference applies, for the group of this name."""
    return {
        "computer": translate("preferences", "On this computer"),
        "group": translate("preferences", "On this computer, for {group}").format(group=group),
        "person": translate("preferences", "On all your computers, for {group}").format(group=group),
        "everybody": translate("preferences", "For everybody in {group}").format(group=group),
    }[reach]


class Clock(QTimeEdit):
    """A time of day. The wheel scrolls the page."""

    def __init__(self) -> None:
        super().__init__()
        self.setButtonSymbols(QTimeEdit.ButtonSymbols.NoButtons)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class PreferenceLine(QWidget):
    chosen = Signal(str)
    """Another value."""
    leads = Signal(str)
    """The page, and perhaps its entry (`page/entry`), where it is chosen; empty for a dialog of its own."""

    def __init__(self, preference: Preference, group: str, *, says_where: bool = True) -> None:
        """`says_where`: does the line itself say where the preference applies? Otherwise a heading says it for
        several."""
        super().__init__()
        self.preference = preference
        self.name = translated(preference.words)
        hint = translated(preference.hint)
        where = reach_words(preference.reach, group)
        self.control = self._made_control()
        self.control.setAccessibleName(self.name)
        self.control.setAccessibleDescription(" ".join(filter(None, (hint, where))))
        of_choices = (translated(text) for _, text in preference.choices)
        self._found_by = " ".join((self.name, hint, where, *of_choices)).casefold()
        self._lay_out([text for text in (hint, where if says_where else "") if text])

    def _lay_out(self, below: Sequence[str]) -> None:
        self._whole = whole = row(self, gap=BESIDE)
        if isinstance(self.control, Check):
            whole.addLayout(explained(self.control, *below))
            return
        texts = column(gap=0.5)
        name = label(self.name, wrap=True)
        name.setBuddy(self.control)
        texts.addWidget(name)
        for text in below:
            texts.addWidget(label(text, "small", look="muted", wrap=True))
        whole.addLayout(texts, 1)
        whole.addWidget(self.control, 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """A choice is below its words where it could not be read whole beside them."""
        if isinstance(self.control, ComboBox):
            fits = self.control.widest() <= (event.size().width() - theme.space(BESIDE)) // 2
            self._whole.setDirection(
                QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
            self._whole.setSpacing(theme.space(BESIDE if fits else BELOW))
        super().resizeEvent(event)

    def matches(self, typed: str) -> bool:
        """Does it contain all typed words?"""
        return all(word in self._found_by for word in typed.casefold().split())

    def show_value(self, value: str) -> None:
        """Show what is chosen, and tell nobody."""
        control = self.control
        control.blockSignals(True)
        if isinstance(control, Check):
            control.setChecked(value == ON)
        elif isinstance(control, ComboBox):
            control.choose(value)
        elif isinstance(control, QTimeEdit):
            control.setTime(QTime.fromString(value, CLOCK))
        control.blockSignals(False)

    def _made_control(self) -> QWidget:
        match self.preference.kind:
            case "switch":
                box = Check(self.name.replace("&", "&&"))
                box.clicked.connect(lambda on: self.chosen.emit(ON if on else OFF))
                return box
            case "choice":
                return self._made_choice()
            case "time":
                clock = Clock()
                clock.timeChanged.connect(lambda time: self.chosen.emit(time.toString(CLOCK)))
                return clock
            case "elsewhere":
                return self._made_way()

    def _made_choice(self) -> ComboBox:
        combo = ComboBox()
        for value, text in self.preference.choices:
            combo.addItem(translated(text), value)
        combo.changed.connect(lambda: self.chosen.emit(combo.chosen))
        return combo

    def _made_way(self) -> QPushButton:
        here = translate("preferences", "Choose…")
        there = translate("preferences", "Go there")
        return button(there if self.preference.default else here, lambda: self.leads.emit(self.preference.default))
