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
    QWidget,
)
from typing_extensions import override

from desktop.kit import theme

FLAGS = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
            | Qt.TextFlag.TextShowMnemonic)  # fmt: skip
LEAST = 24
"""Steps of the narrowest one."""
TALLEST = 1 << 14

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
