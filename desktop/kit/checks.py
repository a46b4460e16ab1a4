"""Boxes to check and choices of which one holds, whose words go on in the next line where there is no room: Qt would
cut them off."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.kit import theme
from desktop.kit.controls import column, label

FLAGS = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
            | Qt.TextFlag.TextShowMnemonic)  # fmt: skip
LEAST = 24
"""Steps of the narrowest one."""
TALLEST = 1 << 14
"""Pixels: more than any words need."""
BESIDE, EDGES = 6.5, 6
"""What is before the words of a box, in steps, and in pixels: see `QCheckBox` in `desktop.kit.sheet`."""

if TYPE_CHECKING:
    Checkable = QCheckBox
else:
    Checkable = object


class _Wrapped(Checkable):
    """What both have in common; mixed into a button of Qt."""

    _element: QStyle.ControlElement
    _contents: QStyle.SubElement

    def _begin(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), theme.space(LEAST)), super().sizeHint().height())

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        whole = super().sizeHint()
        letters = self.fontMetrics()
        beside = whole.width() - letters.size(int(Qt.TextFlag.TextShowMnemonic), self.text()).width()
        room = QRect(0, 0, max(1, width - beside), TALLEST)
        return whole.height() - letters.height() + max(letters.height(), letters.boundingRect(
            room, FLAGS, self.text()).height())  # fmt: skip

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        said, option.text = self.text(), ""
        painter.drawControl(self._element, option)
        room = self.style().subElementRect(self._contents, option, self)
        painter.drawItemText(
            room, FLAGS, self.palette(), self.isEnabled(), said, self.foregroundRole())
        painter.end()


class Check(_Wrapped, QCheckBox):
    """A box to check."""

    _element, _contents = QStyle.ControlElement.CE_CheckBox, QStyle.SubElement.SE_CheckBoxContents

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._begin()


class Radio(_Wrapped, QRadioButton):
    """One of several choices."""

    _element, _contents = QStyle.ControlElement.CE_RadioButton, QStyle.SubElement.SE_RadioButtonContents

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._begin()


def indent() -> int:
    """Where the words of a box begin, in pixels."""
    return theme.space(BESIDE) + EDGES


def explained(box: QWidget, *hints: str) -> QVBoxLayout:
    """A box, or one of several choices, with what it means close below its words."""
    layout = column(gap=0)
    layout.addWidget(box)
    for hint in filter(None, hints):
        said = label(hint, "small", look="muted", wrap=True)
        said.setIndent(indent())
        layout.addWidget(said)
    return layout
