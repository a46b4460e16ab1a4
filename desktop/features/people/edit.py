"""Editing one's own profile."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.features.people.rows import Person
from desktop.kit import phrases, theme
from desktop.kit.controls import column, field, scrolled
from desktop.kit.dialogs import Sheet
from desktop.kit.letters import typed_in
from models.features.people import FIELDS
from models.fields import Line


class ProfileSheet(Sheet):
    """`save` receives only the fields that changed."""

    def __init__(self, parent: QWidget, person: Person, save: Callable[[dict[str, str]], object]) -> None:
        super().__init__(parent, "", width=125)
        self.setWindowTitle(self.tr("My profile"))
        self.heading.setText(self.windowTitle())
        self._person = person
        self._save = save
        inside = QWidget()
        layout = column(inside, gap=3)
        layout.setContentsMargins(2, 2, theme.space(3), 2)
        self.controls: dict[str, QLineEdit | QPlainTextEdit] = {}
        for name in FIELDS:
            self.controls[name] = _control(name, getattr(person, name))
            layout.addLayout(
                field(phrases.caption(f"profile.{name}"), self.controls[name], phrases.hint(f"profile.{name}")))
        layout.addStretch(1)
        area = scrolled(inside)
        area.setMinimumHeight(theme.space(90))
        self.body.addWidget(area)
        self.add_cancel()
        self.add_button(self.tr("Save"), self.save, "primary")
        self.controls["name"].setFocus()

    def save(self) -> None:
        changed = {name: text for name, control in self.controls.items()
                   if (text := _text(control).strip()) != getattr(self._person, name)}  # fmt: skip
        too_long = next((name for name, text in changed.items() if len(text) > FIELDS[name].limit), None)
        if too_long is not None:
            self.show_problem(self.tr("That is too long: at most %n character(s).", "", FIELDS[too_long].limit))
            self.controls[too_long].setFocus()
            return
        self.accept()
        if changed:
            self._save(changed)


def _control(name: str, text: str) -> QLineEdit | QPlainTextEdit:
    if isinstance(FIELDS[name], Line):
        return QLineEdit(text, maxLength=FIELDS[name].limit)
    control = QPlainTextEdit(text)
    control.setTabChangesFocus(True)
    control.setFixedHeight(theme.space(20))
    return control


def _text(control: QLineEdit | QPlainTextEdit) -> str:
    return control.text() if isinstance(control, QLineEdit) else typed_in(control)
