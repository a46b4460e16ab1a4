"""The groups of this profile as a column of circles, each with a mark where something is new. Shown if there are
several."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.kit import theme
from desktop.kit.avatars import paint_avatar
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import column, scrolled, tip
from desktop.kit.first_paint import after_first_paint
from models.errors import Refused
from sync import api

WIDTH = 13
"""Units of space."""
PAUSE = 1_000
"""Milliseconds within which changes are looked at together."""


class Rail(QFrame):
    group_chosen = Signal(object)
    """api.Group"""

    def __init__(self, bridge: EngineBridge, group: api.Group, groups: Sequence[api.Group]) -> None:
        super().__init__()
        self.setProperty("look", "sidebar")
        self.setFixedWidth(theme.space(WIDTH))
        self._bridge, self._shown = bridge, group.number
        self.buttons: dict[int, GroupButton] = {}
        """Group number -> its button."""
        inside = QWidget()
        self._column: QVBoxLayout = column(inside, gap=2)
        self._column.setContentsMargins(0, theme.space(2.5), 0, theme.space(2.5))
        self._column.addStretch(1)
        column(self).addWidget(scrolled(inside))
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._look)
        self.show_groups(groups)
        bridge.changed.connect(self._changed)

    def show_groups(self, groups: Sequence[api.Group]) -> None:
        """These are the groups now, under these names."""
        former, self.buttons = self.buttons, {}
        for button in former.values():
            self._column.removeWidget(button)
            button.deleteLater()
        for at, group in enumerate(groups):
            button = self.buttons[group.number] = GroupButton(group, shown=group.number == self._shown)
            button.clicked.connect(lambda _checked=False, chosen=group: self.group_chosen.emit(chosen))
            self._column.insertWidget(at, button, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.setVisible(len(groups) > 1)
        if len(groups) > 1:
            after_first_paint(self, self._look)

    def _changed(self, group: int, _feature: str, _order_keys: object, _list_number: int) -> None:
        if group in self.buttons and group != self._shown and not self._pause.isActive():
            self._pause.start(PAUSE)

    def _look(self) -> None:
        from desktop.app.waiting import has_news

        try:
            for number, button in self.buttons.items():
                button.mark(number != self._shown and has_news(self._bridge, number))
        except Refused as refused:
            if refused.code != "store.busy":
                raise
            self._pause.start(PAUSE)


class GroupButton(QAbstractButton):
    """A circle with the group's initials; a bar beside it for the group that is shown, a dot for news."""

    def __init__(self, group: api.Group, *, shown: bool) -> None:
        super().__init__()
        self._group, self._is_shown, self.has_news = group, shown, False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(self.sizeHint())
        self.setToolTip(tip(group.name))
        self.mark(False)

    def mark(self, has_news: bool) -> None:
        self.has_news = has_news
        said = self.tr("{group}, shown") if self._is_shown else self.tr("{group}, news") if has_news else "{group}"
        self.setAccessibleName(said.format(group=self._group.name))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.space(WIDTH) - 1, theme.space(10))  # beside the rail's border

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours()
        side = theme.space(8.5)
        circle = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_avatar(painter, circle, self._group.name, self._group.id)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._is_shown:
            right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            bar = QRectF(self.width() - 4 if right_to_left else 0, circle.top() + side / 6, 4, side * 2 / 3)
            painter.setBrush(theme.colour(colours.accent))
            painter.drawRoundedRect(bar, 2, 2)
        if self.has_news:
            dot = theme.space(3)
            spot = QRectF(circle.right() - dot, circle.top(), dot, dot)
            painter.setBrush(theme.colour(colours.side))
            painter.drawEllipse(spot.adjusted(-2, -2, 2, 2))
            painter.setBrush(theme.colour(colours.accent))
            painter.drawEllipse(spot)
        if self.hasFocus():
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(theme.colour(colours.focus))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(circle.adjusted(-2, -2, 2, 2))
        painter.end()
