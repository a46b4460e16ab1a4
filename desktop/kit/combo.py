"""A list that folds away. The wheel of the mouse scrolls the page and never changes what is chosen."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QSizePolicy, QStyle, QStyleOptionComboBox, QWidget
from typing_extensions import override

from desktop.kit.controls import tip


class ComboBox(QComboBox):
    changed = Signal()
    """Another text, or another choice."""

    def __init__(self, *, found_by_parts: bool = False, parent: QWidget | None = None) -> None:
        """`found_by_parts`: one may type any part of the text of what one chooses."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if found_by_parts:
            self._find_by_parts()
        self.currentTextChanged.connect(lambda _text: self._tell_whole())
        self.currentIndexChanged.connect(lambda _index: self.changed.emit())

    def _find_by_parts(self) -> None:
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(lambda text: self.setCurrentIndex(self.findText(str(text))))
        self.setCompleter(completer)
        line = self.lineEdit()
        assert line is not None
        line.returnPressed.connect(self._take_the_only_one)
        self.editTextChanged.connect(lambda _text: self.changed.emit())

    def _take_the_only_one(self) -> None:
        """Return takes what has the text in it, where that is one: nobody has to go down the list to it first."""
        text = self.currentText().strip().casefold()
        found = [at for at in range(self.count()) if text and text in self.itemText(at).casefold()]
        if len(found) == 1 and self.chosen is None:
            self.setCurrentIndex(found[0])

    @override
    def setAccessibleName(self, name: str) -> None:
        """Name the line in which one types, too: it has the keyboard, and screen readers read it without its list."""
        super().setAccessibleName(name)
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleName(name)

    @override
    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(description)
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleDescription(description)

    @property
    def chosen(self) -> Any:
        """The data of what is chosen; None if nothing is, or if the text is another one."""
        if self.isEditable():
            text = self.currentText().strip()
            index = self.currentIndex() if self.itemText(self.currentIndex()) == text else self.findText(text)
            return self.itemData(index) if text else None
        return self.currentData()

    def choose(self, data: Any) -> None:
        """Choose what has these data; None = nothing."""
        self.setCurrentIndex(-1 if data is None else self.findData(data))
        if self.isEditable() and data is None:
            self.setEditText("")

    def say_what_is_missing(self, text: str) -> None:
        """Shown while nothing is chosen."""
        line = self.lineEdit()
        if line is None:
            self.setPlaceholderText(text)
        else:
            line.setPlaceholderText(text)

    @override
    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, self._room(option))

    def widest(self) -> int:
        """Pixels that it needs to show whichever entry is chosen whole."""
        option = QStyleOptionComboBox()
        super().initStyleOption(option)
        frame = self.width() - self._room(option)
        texts = (self.itemText(number) for number in range(self.count()))
        return frame + max(map(self.fontMetrics().horizontalAdvance, texts), default=0)

    def _room(self, option: QStyleOptionComboBox) -> int:
        """Pixels for the text of what is chosen."""
        whole, edit = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        return self.style().subControlRect(whole, option, edit, self).width()

    def _tell_whole(self) -> None:
        """The tooltip has what does not fit."""
        option = QStyleOptionComboBox()
        super().initStyleOption(option)
        needed = self.fontMetrics().horizontalAdvance(self.currentText())
        self.setToolTip(tip(self.currentText()) if needed > self._room(option) else "")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    @override
    def showPopup(self) -> None:
        """The list is high enough for its entries, up to the most that it shows at once: without this, the border of a
        surface around it takes room from them. Where nothing is chosen, one sees that the keys begin at the first."""
        view = self.view()
        rows = range(min(self.count(), self.maxVisibleItems()))
        view.setMinimumHeight(sum(map(view.sizeHintForRow, rows)) + 2 * view.frameWidth())
        super().showPopup()
        if self.currentIndex() < 0 and not self.isEditable():
            view.setCurrentIndex(self.model().index(0, self.modelColumn()))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
