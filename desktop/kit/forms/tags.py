"""Tags as chips, with a line that completes what others have used."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QFrame, QLineEdit, QWidget
from typing_extensions import override

from desktop.kit import theme
from desktop.kit.controls import column, label, row, tool
from desktop.kit.flow import FlowLayout
from desktop.kit.forms.inputs import Input
from desktop.kit.forms.used import used
from desktop.kit.scope import Scope
from models.case import State
from models.fields import Invalid, Tags
from models.rules import items


class TagsEditor(QWidget):
    """Comma or Return makes a chip of what was typed, Backspace in the empty line takes the last chip back into it."""

    changed = Signal()

    def __init__(self, field: Tags, offered: Iterable[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field, self._chips = field, dict[str, QFrame]()
        layout = column(self, gap=1)
        self._shown = QWidget()
        self._flow = FlowLayout(self._shown, gap=1)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Words with commas between"))
        completer = QCompleter(list(offered), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(lambda _text: self._take())
        self.line.setCompleter(completer)
        self.setFocusProxy(self.line)
        layout.addWidget(self._shown)
        layout.addWidget(self.line)
        self._shown.hide()
        self.line.installEventFilter(self)
        self.line.textEdited.connect(lambda text: self._take() if text.endswith(",") else self.changed.emit())
        self.line.editingFinished.connect(self._take)

    @property
    def text(self) -> str:
        """The tags with commas between, and what is in the line."""
        return ", ".join(filter(None, (*self._chips, self.line.text().strip())))

    @text.setter
    def text(self, given: str) -> None:
        for tag in list(self._chips):
            self._remove(tag)
        self.line.setText(given)
        self._take()

    def _take(self) -> None:
        """Chips for what is in the line; what is no tag stays there."""
        left = []
        for part in self.line.text().split(","):
            try:
                found = self._field.items(part)
            except Invalid:
                left.append(part.strip())
                continue
            for tag in sorted(found - self._chips.keys()):
                self._add(tag)
        self.line.setText(", ".join(left))
        self.changed.emit()

    def _add(self, tag: str) -> None:
        chip = self._chips[tag] = QFrame()
        chip.setProperty("look", "chip")
        inside = row(chip, margin=0.75, gap=1)
        said = label(tag, wrap=True)
        said.setMinimumWidth(min(said.fontMetrics().horizontalAdvance(tag) + 2, theme.space(60)))
        inside.addWidget(said, 1)
        inside.addWidget(tool(self.tr("Take the tag {tag} off").format(tag=tag), "close", lambda: self._take_off(tag)))
        self._flow.addWidget(chip)
        self._shown.show()

    def _take_off(self, tag: str) -> None:
        self._remove(tag)
        self.line.setFocus()
        said = self.tr("{tag} is off").format(tag=tag)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, said))
        self.changed.emit()

    def _remove(self, tag: str) -> None:
        chip = self._chips.pop(tag)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        self._shown.setVisible(bool(self._chips))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            typed = self.line.text().strip()
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and typed:
                self._take()
                return True
            if event.key() == Qt.Key.Key_Backspace and not self.line.text() and self._chips:
                tag = list(self._chips)[-1]
                self._take_off(tag)
                self.line.setText(tag)
                return True
        return super().eventFilter(watched, event)


class TagsInput(Input):
    def __init__(self, field: Tags, code: str, scope: Scope) -> None:
        table, column = code.replace(".", "_"), code.rpartition(".")[2]
        self.editor = TagsEditor(field, used(scope.bridge, scope.viewer.lists, table, column))
        super().__init__(field, self.editor.line)
        self.inside.addWidget(self.editor)
        self.editor.changed.connect(self.edited)

    @property
    def text(self) -> str:
        return self.editor.text

    @text.setter
    def text(self, given: str) -> None:
        self.editor.text = given

    @override
    def fill(self, state: State, name: str) -> None:
        self.text = ", ".join(items(state, name))
