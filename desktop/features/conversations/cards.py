"""A list of messages from various places: who, where and when, the beginning of the text, and what has come of it."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QFontMetricsF, QKeyEvent, QKeySequence, QPainter, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from desktop.features.conversations import sentences
from desktop.kit import theme
from desktop.kit.avatars import paint_avatar
from desktop.kit.extracts import paint_extract
from desktop.kit.ground import MARGIN, READABLE, paint_ground
from desktop.kit.icons import icon
from desktop.kit.letters import cut
from desktop.kit.lists import ItemRole, RowsModel

Index = QModelIndex | QPersistentModelIndex
LINES = 2
"""Lines of the text that are shown."""
FOOT = 4
"""Most lines of what came of it. Whoever chooses a card reads more."""
_BESIDE = 2 * MARGIN + 2 * 3 + 8 + 3
"""Steps beside the words: margins, the picture and the gap after it."""
CUT = 400
"""Characters of the text that are kept."""


class Card(Struct, frozen=True):
    key: bytes
    """The record that is meant: a message, or what this person has noted of it."""
    author: bytes
    name: str
    where: str
    """`#garden`; empty where that is known."""
    when: str
    title: str
    text: str
    foot: str = ""
    strong: bool = False
    """Is there news?"""

    @property
    def spoken(self) -> str:
        """The sentence of a screen reader."""
        said = _one_after_other(self.title, self.text or sentences.tr("No text"))
        head = sentences.tr("{name}, {moment}: {text}").format(
            name=", ".join(filter(None, (self.name, self.where))), moment=self.when, text=said)  # fmt: skip
        return _one_after_other(head, self.foot)


def _one_after_other(first: str, second: str) -> str:
    """Two sentences, of which the first may have its own end."""
    between = " " if first.endswith((".", "!", "?", "…", "؟")) else ". "
    return between.join(filter(None, (first, second)))


class CardAction(Struct, frozen=True):
    name: str
    words: str
    keys: str
    icon: str


class CardList(QListView):
    """Return or a click chooses a card; the menu and its keys do the rest."""

    chosen = Signal(object)
    """A Card."""
    acted = Signal(str, object)
    """Name of an action, and a Card."""

    def __init__(self, name: str, actions: Sequence[CardAction] = (), parent: QWidget | None = None) -> None:
        """`name` is what a screen reader calls the list."""
        super().__init__(parent)
        self._actions = actions
        self.offered: Callable[[str, Card], bool] = lambda _action, _card: True
        """Is an action offered on this card?"""
        self.cards: RowsModel[Card] = RowsModel(lambda card: card.title or card.text, lambda card: card.spoken, self)
        self.setModel(self.cards)
        self.setItemDelegate(_CardDelegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self.clicked.connect(self._choose)
        theme.theme().changed.connect(self.scheduleDelayedItemsLayout)

    def current(self) -> Card | None:
        card = self.currentIndex().data(ItemRole) if self.currentIndex().isValid() else None
        return card if isinstance(card, Card) else None

    def _choose(self, index: QModelIndex) -> None:
        card = index.data(ItemRole)
        if isinstance(card, Card):
            self.chosen.emit(card)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Where the keyboard is has to be seen: Qt makes the first card the current one without choosing it."""
        super().focusInEvent(event)
        index = self.currentIndex()
        if index.isValid() and not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        card, typed = self.current(), QKeySequence(event.keyCombination())
        if card is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(card)
            return
        for each in self._actions:
            if card is not None and QKeySequence(each.keys) == typed and self.offered(each.name, card):
                self.acted.emit(each.name, card)
                return
        super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keyboard else self.indexAt(event.pos())
        card = index.data(ItemRole)
        if isinstance(card, Card) and any(self.offered(each.name, card) for each in self._actions):
            self.setCurrentIndex(index)
            at = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_keyboard else event.globalPos()
            self.menu_for(card).popup(QPoint(at))

    def menu_for(self, card: Card) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for each in self._actions:
            if not self.offered(each.name, card):
                continue
            keys = QKeySequence(each.keys).toString(QKeySequence.SequenceFormat.NativeText)
            action = menu.addAction(icon(each.icon), f"{each.words}\t{keys}")
            action.triggered.connect(lambda _checked=False, name=each.name: self.acted.emit(name, card))
        return menu


class _CardDelegate(QStyledItemDelegate):
    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heads = QFontMetricsF(theme.font("strong")).height()
        small, body = QFontMetricsF(theme.font("small")).height(), QFontMetricsF(theme.font("body")).height()
        card, view = index.data(ItemRole), self.parent()
        wide = min(view.viewport().width(), theme.space(READABLE)) if isinstance(view, CardList) else 0
        words = wide - _BESIDE * theme.space(1)
        feet = len(_foot(card.foot, words)) if card.foot else 0
        return QSize(200, round(heads + _lines(card, words) * body + feet * small + theme.space(6)))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card: Card = index.data(ItemRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = chosen or bool(option.state & QStyle.StateFlag.State_MouseOver)
        inner = paint_ground(painter, QRectF(option.rect), hovered=hovered, focused=chosen).toRect()
        whole = inner.adjusted(theme.space(3), theme.space(2), -theme.space(3), -theme.space(1))
        self._paint(painter, card, whole, option.direction)
        painter.restore()

    def _paint(self, painter: QPainter, card: Card, whole: QRect, direction: Qt.LayoutDirection) -> None:
        colours, side = theme.colours(), theme.space(8)
        avatar = QStyle.visualRect(direction, whole, QRect(whole.left(), whole.top(), side, side))
        paint_avatar(painter, QRectF(avatar), card.name, card.author)
        words = whole.adjusted(side + theme.space(3), 0, 0, 0)
        head = QRect(words.left(), words.top(), words.width(), round(QFontMetricsF(theme.font("strong")).height()))
        beside = " · ".join(filter(None, (card.where, card.when)))
        x = self._line(painter, head, card.name, "strong", colours.text, whole, direction)
        rest = head.adjusted(x + theme.space(2), 0, 0, 0)
        self._line(painter, rest, beside, "small", colours.muted, whole, direction)
        text = QRect(head.left(), head.bottom() + 1, head.width(),
                     round(_lines(card, head.width()) * QFontMetricsF(theme.font("body")).height()))  # fmt: skip
        from models.search import Extract  # the first paint of messages does without

        if card.title:
            self._line(painter, text.adjusted(0, 0, 0, head.height() - text.height()), card.title, "strong",
                       colours.text, whole, direction)  # fmt: skip
        lines = LINES - bool(card.title)
        rest = text.adjusted(0, head.height() if card.title else 0, 0, 0)
        shown = card.text.replace("\n", sentences.LINE_SEPARATOR)
        painter.setPen(theme.colour(colours.text))
        paint_extract(painter, Extract(shown, ()), QStyle.visualRect(direction, whole, rest), lines,
                      from_right=direction == Qt.LayoutDirection.RightToLeft)  # fmt: skip
        foot = QRect(text.left(), text.bottom() + 1, text.width(), round(QFontMetricsF(theme.font("small")).height()))
        for each in _foot(card.foot, text.width()):
            self._line(painter, foot, each, "small", colours.accent if card.strong else colours.muted, whole, direction)
            foot.translate(0, foot.height())

    def _line(
        self, painter: QPainter, rect: QRect, text: str, font: theme.Type, colour: str, whole: QRect,
        direction: Qt.LayoutDirection,
    ) -> int:
        """Paint one line, cut where it does not fit. Returns the width that it takes."""
        painter.setFont(theme.font(font))
        painter.setPen(theme.colour(colour))
        metrics = QFontMetricsF(painter.font())
        shown = cut(metrics, text, rect.width())
        wide = round(metrics.horizontalAdvance(shown)) + 1
        at = QRect(rect.left(), rect.top(), wide, rect.height())
        flags = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
        painter.drawText(QStyle.visualRect(direction, whole, at), flags, shown)
        return wide


def _said(card: Card) -> str:
    return "\n".join(filter(None, (card.title, card.text))).replace("\n", sentences.LINE_SEPARATOR)


def _lines(card: Card, width: int) -> int:
    """How many lines what was said takes at this width."""
    said = _said(card)
    is_short = sentences.LINE_SEPARATOR not in said and (
        QFontMetricsF(theme.font("body")).horizontalAdvance(said) <= width)
    return 1 if is_short else LINES


def _foot(text: str, width: int) -> list[str]:
    """The lines of the foot at this width; the last one holds all the rest, and is cut when it is painted."""
    text = " ".join(text.split())
    metrics = QFontMetricsF(theme.font("small"))
    if metrics.horizontalAdvance(text) <= width or width <= 0:
        return [text] if text else []
    layout = QTextLayout(text, theme.font("small"))
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < FOOT and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    ahead = text.encode("utf-16-le")
    cuts = [2 * start for start in starts] + [len(ahead)]
    return [ahead[start:end].decode("utf-16-le").rstrip() for start, end in pairwise(cuts)]
