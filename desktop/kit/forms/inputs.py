"""What one fills in a field with. `text` is the content as it is kept in drafts, `raw` what the field reads."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from desktop.kit import phrases, theme
from desktop.kit.checks import Check
from desktop.kit.combo import ComboBox
from desktop.kit.controls import column
from desktop.kit.letters import typed_in
from desktop.kit.marked import MarkedEditor
from models.case import State
from models.fields import Cell, Choice, Field, Flag, Line, Text
from models.fields import Link as LinkField


class Input(QWidget):
    edited = Signal()
    left = Signal()
    """The focus has gone elsewhere."""
    entered = Signal()
    """Return was pressed in a line, where it means nothing else."""
    has_caption = False
    """It shows its caption itself."""

    def __init__(self, field: Field, control: QWidget) -> None:
        """`control` gets the focus and the name."""
        super().__init__()
        self.field, self.control = field, control
        self.setFocusProxy(control)
        self.inside = column(self, gap=1)
        self.watch(control)

    def watch(self, control: QWidget) -> None:
        """Tell when the focus leaves this one, too."""
        control.installEventFilter(self)

    @property
    def text(self) -> str:
        raise NotImplementedError

    @text.setter
    def text(self, given: str) -> None:
        raise NotImplementedError

    def raw(self) -> Cell:
        """What the field reads. Raises Invalid."""
        return self.text

    def fill(self, state: State, name: str) -> None:
        """Show what a record holds."""
        self.text = self.field.shown(state.get(name, self.field.nothing))

    def call(self, name: str, description: str) -> None:
        """Name the control for screen readers."""
        self.control.setAccessibleName(name)
        self.control.setAccessibleDescription(description)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._look_where_focus_is)
        return super().eventFilter(watched, event)

    def _look_where_focus_is(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and focus is not self and not self.isAncestorOf(focus):
            self.left.emit()


class LineInput(Input):
    def __init__(self, field: Field, placeholder: str = "") -> None:
        self.line = QLineEdit()
        super().__init__(field, self.line)
        self.inside.addWidget(self.line)
        self.line.setPlaceholderText(placeholder)
        if isinstance(field, Line):
            self.line.setMaxLength(field.limit)
        self.line.textChanged.connect(lambda _text: self.edited.emit())
        self.line.returnPressed.connect(self.entered)

    @property
    def text(self) -> str:
        return self.line.text()

    @text.setter
    def text(self, given: str) -> None:
        self.line.setText(given)


class LinkInput(LineInput):
    def __init__(self, field: LinkField) -> None:
        super().__init__(field, "https://")


class TextInput(Input):
    def __init__(self, field: Text) -> None:
        self.area = QPlainTextEdit()
        super().__init__(field, self.area)
        self.inside.addWidget(self.area)
        self.area.setTabChangesFocus(True)
        self.area.setFixedHeight(theme.space(24))
        self.area.textChanged.connect(self.edited)

    @property
    def text(self) -> str:
        return typed_in(self.area)

    @text.setter
    def text(self, given: str) -> None:
        self.area.setPlainText(given)


class ProseInput(Input):
    """A text with marks."""

    def __init__(self, field: Text) -> None:
        self.editor = MarkedEditor()
        super().__init__(field, self.editor.area)
        self.inside.addWidget(self.editor)
        self.editor.edited.connect(self.edited)

    @property
    def text(self) -> str:
        return self.editor.text

    @text.setter
    def text(self, given: str) -> None:
        self.editor.text = given


class ChoiceInput(Input):
    def __init__(self, field: Choice, code: str) -> None:
        self.box = ComboBox()
        super().__init__(field, self.box)
        self.inside.addWidget(self.box)
        if not field.required:
            self.box.addItem(self.tr("Nothing chosen"), "")
        for option in field.options:
            self.box.addItem(phrases.option(code, option), option)
        self.box.say_what_is_missing(self.tr("Choose…"))
        self.box.setCurrentIndex(-1 if field.required else 0)
        self.box.changed.connect(self.edited)

    @property
    def text(self) -> str:
        return self.box.chosen or ""

    @text.setter
    def text(self, given: str) -> None:
        self.box.setCurrentIndex(self.box.findData(given))


class FlagInput(Input):
    has_caption = True

    def __init__(self, field: Flag, caption: str) -> None:
        self.box = Check(caption)
        super().__init__(field, self.box)
        self.inside.addWidget(self.box, 0, Qt.AlignmentFlag.AlignLeading)
        self.box.toggled.connect(lambda _checked: self.edited.emit())

    @property
    def text(self) -> str:
        return "yes" if self.box.isChecked() else ""

    @text.setter
    def text(self, given: str) -> None:
        self.box.setChecked(given == "yes")

    @override
    def raw(self) -> Cell:
        return self.box.isChecked()

