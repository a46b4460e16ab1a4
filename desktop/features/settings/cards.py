"""The parts of the page. Each shows what is in force, and tells what somebody wants changed."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QLineEdit, QVBoxLayout, QWidget

from desktop.features.settings.rows import PROPOSED, Settings, proposal, ways
from desktop.kit import phrases
from desktop.kit.checks import Check, Radio, explained
from desktop.kit.controls import button, card, column, field, label, row
from desktop.kit.page import PageSpec, shown_brings, shown_title
from models.features.settings import ALWAYS_ON, PURPOSE
from models.text import NAME
from sync import api


def _begin(heading: str, explanation: str) -> tuple[QFrame, QVBoxLayout]:
    """A surface with a heading and an explanation."""
    surface, inside = card()
    surface.setAccessibleName(heading)
    inside.addWidget(label(heading, "heading", wrap=True))
    inside.addWidget(label(explanation, look="muted", wrap=True))
    return surface, inside


class NameCard(QWidget):
    save = Signal(dict)
    """What differs from what is in force: `name`, `purpose`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        surface, inside = _begin(self.tr("Name and purpose"), self.tr("Everybody in the group sees these."))
        column(self).addWidget(surface)
        self.fields = {"name": QLineEdit(maxLength=NAME), "purpose": QLineEdit(maxLength=PURPOSE)}
        self._shown = dict.fromkeys(self.fields, "")
        hint = self.tr("Empty: the name from its founding.")
        inside.addLayout(field(self.tr("Name of the group"), self.fields["name"], hint))
        hint = self.tr("A sentence, for example: neighbours of Elm Street who help each other.")
        inside.addLayout(field(self.tr("What the group is for"), self.fields["purpose"], hint))
        self.button = button(self.tr("Save"), self._save, look="primary")
        foot = row()
        foot.addStretch(1)
        foot.addWidget(self.button)
        inside.addLayout(foot)
        for line in self.fields.values():
            line.textEdited.connect(self._check)
            line.returnPressed.connect(self._save)

    def show_settings(self, found: Settings, may: bool) -> None:
        """Show these settings. What somebody is just typing stays."""
        self._shown = {"name": found.name, "purpose": found.purpose}
        for key, line in self.fields.items():
            line.setReadOnly(not may)
            if not may or not line.isModified():
                line.setText(self._shown[key])
                line.setCursorPosition(0)
        self.button.setVisible(may)
        self._check()

    @property
    def changed(self) -> dict[str, str]:
        typed = {key: line.text().strip() for key, line in self.fields.items()}
        return {key: text for key, text in typed.items() if text != self._shown[key]}

    def _check(self) -> None:
        self.button.setEnabled(bool(self.changed))

    def _save(self) -> None:
        if self.changed and not self.fields["name"].isReadOnly():
            self.save.emit(self.changed)

    def saved(self) -> None:
        """What was typed is saved, so it can be replaced from now on."""
        for line in self.fields.values():
            line.setModified(False)


class AdmissionCard(QWidget):
    propose = Signal(str)
    """A way of letting people in: see `ways`."""
    sign = Signal(bytes)
    """A resolution."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        surface, inside = _begin(
            self.tr("Who lets people in"),
            self.tr("This is decided together: a change needs the signatures of more than half of the stewards, or of"
                    " more than half of the members who vote."))  # fmt: skip
        column(self).addWidget(surface)
        self.choices = QButtonGroup(self)
        self.ways: dict[str, Radio] = {}
        for way, text in ways().items():
            choice = self.ways[way] = Radio(text)
            self.choices.addButton(choice)
            inside.addWidget(choice)
        self.button = button(self.tr("Propose this"), self._propose, look="primary")
        foot = row()
        foot.addStretch(1)
        foot.addWidget(self.button)
        inside.addLayout(foot)
        self.open: QVBoxLayout = column(gap=1)
        inside.addLayout(self.open)
        self._in_force = ""
        self._proposals: list[QWidget] = []
        self.choices.buttonToggled.connect(self._check)

    @property
    def chosen(self) -> str:
        return next((way for way, choice in self.ways.items() if choice.isChecked()), "")

    def show_rules(self, in_force: str, may: bool, unsigned: Sequence[api.Resolution], me: bytes,
                   names: Mapping[bytes, str] = MappingProxyType({})) -> None:  # fmt: skip
        """`unsigned` are the proposals that change rules and need more signatures."""
        if self._in_force != in_force or not may:
            self.ways[in_force].setChecked(True)
        self._in_force = in_force
        for choice in self.ways.values():
            choice.setEnabled(may or choice.isChecked())
        self.button.setVisible(may)
        self._check()
        for former in self._proposals:
            self.open.removeWidget(former)
            former.deleteLater()
        self._proposals = [self._proposal(each, may and me not in each.signed, names) for each in unsigned]
        for shown in self._proposals:
            self.open.addWidget(shown)

    def _proposal(self, resolution: api.Resolution, may_sign: bool, names: Mapping[bytes, str]) -> QWidget:
        said = [
            proposal(rule, what, names.get(who) or who.hex()[:8])
            for what, rule, who in resolution.changes if what in PROPOSED
        ]  # fmt: skip
        needed = min(resolution.needed, resolution.stewards_needed)
        so_far = self.tr("It has {count} of at least {needed} signatures.").format(
            count=phrases.number(len(resolution.signed)), needed=phrases.number(needed))  # fmt: skip
        holder = QWidget()
        inside = row(holder)
        inside.addWidget(label(" ".join((*said, so_far)), wrap=True), 1)
        if may_sign:
            pressed = button(self.tr("Sign"), lambda: self.sign.emit(resolution.id))
            pressed.setAccessibleDescription(" ".join(said))
            inside.addWidget(pressed)
        return holder

    def _check(self) -> None:
        self.button.setEnabled(self.chosen != self._in_force)

    def _propose(self) -> None:
        self.propose.emit(self.chosen)


class ModulesCard(QWidget):
    switch = Signal(str, bool)
    """A module, and whether it should be on."""

    def __init__(self, specs: Sequence[PageSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        surface, inside = _begin(
            self.tr("What this group uses"),
            self.tr("What is switched off is hidden from everybody. What is in it stays."))  # fmt: skip
        column(self).addWidget(surface)
        self.boxes: dict[str, Check] = {}
        for spec in specs:
            if spec.name not in ALWAYS_ON and not spec.of_window:
                box = self.boxes[spec.name] = Check(shown_title(spec))
                box.clicked.connect(lambda on, name=spec.name: self.switch.emit(name, on))
                brings = shown_brings(spec)
                box.setAccessibleDescription(brings)
                inside.addLayout(explained(box, brings))

    def show_settings(self, found: Settings, may: bool) -> None:
        for name, box in self.boxes.items():
            box.setChecked(name not in found.off)
            box.setEnabled(may)
