"""Choosing people, records and files for a field."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.kit import phrases
from desktop.kit.combo import ComboBox
from desktop.kit.controls import button, column, label, row, tool
from desktop.kit.dialogs import ask_file
from desktop.kit.forms.inputs import Input
from desktop.kit.people import PeoplePicker, PersonPicker
from desktop.kit.scope import Scope
from models.attachment import MAX_ALT, Attachment, attachment, described
from models.case import State
from models.errors import Refused
from models.fields import Cell, Files, Invalid, People, Person, Pictures, Ref
from models.rules import items
from sync import overview
from sync.file_commands import AttachedFile, AttachFile

OFFERED = 200
"""Most records that a field offers, the newest; others are found by their whole title."""


class PersonInput(Input):
    def __init__(self, field: Person, scope: Scope) -> None:
        self.picker = PersonPicker(scope.names)
        super().__init__(field, self.picker.box)
        self.inside.addWidget(self.picker)
        self.picker.changed.connect(self.edited)

    @property
    def text(self) -> str:
        return self.picker.chosen.hex() if self.picker.chosen is not None else self.picker.text

    @text.setter
    def text(self, given: str) -> None:
        if self.field.accepts(given) and given:
            self.picker.choose(bytes.fromhex(given))
        else:
            self.picker.choose(None)
            self.picker.type_in(given)

    @override
    def raw(self) -> Cell:
        if self.picker.chosen is None and self.picker.text:
            raise Invalid("field.nobody", name=self.picker.text)
        return self.picker.chosen


class PeopleInput(Input):
    def __init__(self, field: People, scope: Scope) -> None:
        self.picker = PeoplePicker(scope.names)
        super().__init__(field, self.picker.add.box)
        self.inside.addWidget(self.picker)
        self.picker.changed.connect(self.edited)

    @property
    def text(self) -> str:
        return " ".join(member.hex() for member in self.picker.chosen)

    @text.setter
    def text(self, given: str) -> None:
        self.picker.choose(bytes.fromhex(each) for each in given.split())

    @override
    def raw(self) -> Cell:
        if self.picker.add.text:
            raise Invalid("field.nobody", name=self.picker.add.text)
        return b"".join(self.picker.chosen)

    @override
    def fill(self, state: State, name: str) -> None:
        self.text = " ".join(items(state, name))


class RecordInput(Input):
    """A record of one kind, by its title."""

    def __init__(self, field: Ref, scope: Scope) -> None:
        self.box = ComboBox(found_by_parts=True)
        super().__init__(field, self.box)
        self._scope, self._kind = scope, field.kind
        self.inside.addWidget(self.box)
        self.box.say_what_is_missing(self.tr("Type a part of the title"))
        for entry in overview.of_kind(scope.bridge, scope.viewer.lists, field.kind, most=OFFERED) if field.kind else ():
            self.box.addItem(entry.title, entry.record)
        self.box.setCurrentIndex(-1)
        self.box.changed.connect(self.edited)

    @property
    def text(self) -> str:
        return self.box.chosen.hex() if isinstance(self.box.chosen, bytes) else self.box.currentText().strip()

    @text.setter
    def text(self, given: str) -> None:
        if not given or not self.field.accepts(given):
            self.box.choose(None)
            self.box.setEditText(given)
            return
        record = bytes.fromhex(given)
        if self.box.findData(record) < 0:
            found = overview.find(self._scope.bridge, record)
            self.box.addItem(found.title if found else given, record)
        self.box.choose(record)

    @override
    def raw(self) -> Cell:
        title = self.box.currentText().strip()
        if isinstance(self.box.chosen, bytes) or not title:
            return self.box.chosen if title else None
        found = overview.named(self._scope.bridge, self._scope.viewer.lists, self._kind, title)
        if len(found) != 1:
            raise Invalid("field.no_such_record", name=title)
        return found[0].record


class FilesInput(Input):
    """Files or pictures. They are sealed as soon as they are chosen, so they wait for the record already."""

    def __init__(self, field: Files, scope: Scope) -> None:
        is_picture = isinstance(field, Pictures)
        text = self.tr("Add a picture…") if is_picture else self.tr("Add a file…")
        self.add = button(text, self._choose, picture="plus")
        super().__init__(field, self.add)
        self._scope, self._lines = scope, dict[str, tuple[str, QWidget]]()
        self._described = field.described
        pictures = self.tr("Pictures (*.jpg *.jpeg *.png *.gif *.webp *.tif *.tiff)")
        self._kinds = pictures if is_picture else self.tr("All files (*)")
        self._list: QVBoxLayout = column(gap=1)
        self.problem = label("", "small", look="danger", wrap=True)
        self.problem.hide()
        self.inside.addLayout(self._list)
        self.inside.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        self.inside.addWidget(self.problem)

    @property
    def text(self) -> str:
        return "\n".join(line for line, _ in self._lines.values())

    @text.setter
    def text(self, given: str) -> None:
        for item in list(self._lines):
            self._remove(item)
        for line in filter(None, given.split("\n")):
            self._show(line)

    @override
    def fill(self, state: State, name: str) -> None:
        self.text = "\n".join(f"{item} {state[f'{name} {item}']}" for item in items(state, name))

    def attach(self, path: Path) -> None:
        """Seal the file and put it into the list."""
        self._say("")
        self.add.setEnabled(False)
        self._scope.bridge.call(AttachFile(str(path)), self._attached, self._refused, owner=self)

    def _choose(self) -> None:
        ask_file(self, self.add.text(), self._kinds, self.attach)

    def _attached(self, made: AttachedFile) -> None:
        self.add.setEnabled(True)
        self._show(made.line)
        self.edited.emit()

    def _refused(self, refusal: Refused) -> None:
        self.add.setEnabled(True)
        self._say(phrases.sentence(refusal))

    def _say(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _show(self, line: str) -> None:
        item = line.partition(" ")[0]
        found = attachment(*line.partition(" ")[::2])
        if found is None or item in self._lines:
            return
        shown = QWidget()
        self._lines[item] = line, shown
        whole, head = column(shown, gap=1), row(gap=2)
        head.addWidget(label(f"{found.name} ({phrases.size(found.size)})", wrap=True), 1)
        text = self.tr("Take {name} off").format(name=found.name)
        head.addWidget(tool(text, "close", lambda: self._take_off(item)))
        whole.addLayout(head)
        if self._described and found.is_picture:
            whole.addWidget(self._alt(item, found))
        self._list.addWidget(shown)

    def _alt(self, item: str, found: Attachment) -> QLineEdit:
        """What a picture shows, for those who do not see it."""
        made = QLineEdit(found.alt)
        made.setMaxLength(MAX_ALT)
        made.setPlaceholderText(self.tr("What does the picture show? Some of us cannot see it."))
        made.setAccessibleName(self.tr("What {name} shows").format(name=found.name))
        made.textChanged.connect(lambda text: self._describe(item, text))
        return made

    def _describe(self, item: str, alt: str) -> None:
        line, shown = self._lines[item]
        self._lines[item] = described(line, alt), shown
        self.edited.emit()

    def _take_off(self, item: str) -> None:
        self._remove(item)
        self.edited.emit()

    def _remove(self, item: str) -> None:
        _line, shown = self._lines.pop(item)
        shown.hide()
        shown.deleteLater()
