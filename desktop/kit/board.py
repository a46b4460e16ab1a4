"""Cards in columns, one for each state. Cards are moved by keys or by their menu."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QScrollArea, QStyledItemDelegate, QWidget
from typing_extensions import override

from desktop.kit import phrases, theme
from desktop.kit.controls import column, label, row
from desktop.kit.lists import ItemRole, RowsModel


class Card(Protocol):
    """A row of a list, such as a RecordRow."""

    @property
    def key(self) -> Hashable: ...

    @property
    def title(self) -> str: ...

    @property
    def spoken(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Column:
    state: str
    title: str


@dataclass(frozen=True, slots=True)
class Step:
    """A move that this person may make."""

    intent: str
    text: str
    """What its entry in the menu says."""
    to: str
    """The state in which the card is afterwards."""


class BoardColumn(QListView):
    def __init__(self, shown: Column, delegate: type[QStyledItemDelegate]) -> None:
        super().__init__()
        self.shown = shown
        self.cards = RowsModel[Card](lambda card: card.title, lambda card: card.spoken, self)
        self.setModel(self.cards)
        self.setItemDelegate(delegate(self))
        self.setProperty("look", "framed")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMinimumWidth(theme.space(50))

    @property
    def card(self) -> Card | None:
        """The one that is chosen."""
        index = self.currentIndex()
        return index.data(ItemRole) if index.isValid() else None


class Board(QScrollArea):
    """Arrows go from card to card and from column to column, with Ctrl they move the card. Shift+F10 opens its menu."""

    opened = Signal(object)
    """The Card that was chosen by Return or a double click."""
    moved = Signal(object, str)
    """A Card, and the intent by which it shall move."""

    def __init__(
        self,
        columns: Sequence[Column],
        steps: Callable[[Card, str], Sequence[Step]],
        delegate: type[QStyledItemDelegate],
        parent: QWidget | None = None,
    ) -> None:
        """`steps`: where a card may go from a state, and how that is called. `delegate` paints a card."""
        super().__init__(parent)
        self._steps = steps
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget()
        line = row(self._inside, gap=3)
        self.columns: list[BoardColumn] = []
        self._heads = []
        for shown in columns:
            made, head = BoardColumn(shown, delegate), label(shown.title, "strong", wrap=True)
            whole = column(gap=1)
            whole.addWidget(head)
            whole.addWidget(made, 1)
            line.addLayout(whole, 1)
            made.installEventFilter(self)
            made.activated.connect(lambda index: self.opened.emit(index.data(ItemRole)))
            made.customContextMenuRequested.connect(partial(self._open_menu, made))
            self.columns.append(made)
            self._heads.append(head)
        self.setWidget(self._inside)
        self.show_cards({})

    def show_cards(self, cards: Mapping[str, Iterable[Card]]) -> None:
        """State -> its cards, in order. The card that is chosen stays so, also in another column."""
        held = next((each for each in self.columns if each.hasFocus()), None)
        chosen = held.card.key if held and held.card else None
        for each, head in zip(self.columns, self._heads, strict=True):
            each.cards.replace(cards.get(each.shown.state, ()))
            counted = phrases.number(each.cards.rowCount())
            head.setText(self.tr("{state} ({count})").format(state=each.shown.title, count=counted))
            each.setAccessibleName(head.text())
            place = each.cards.row_of(chosen) if chosen is not None else -1
            if place >= 0:
                each.setCurrentIndex(each.cards.index(place))
                each.setFocus()

    def _open_menu(self, of: BoardColumn, at: QPoint) -> QMenu | None:
        card = of.card
        if card is None:
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open"), lambda: self.opened.emit(card))
        for step in self._steps(card, of.shown.state):
            menu.addAction(step.text, partial(self.moved.emit, card, step.intent))
        menu.popup(of.viewport().mapToGlobal(at))
        return menu

    def _go(self, of: BoardColumn, aside: int) -> None:
        """Into the next column that has cards, at the same height."""
        place = self.columns.index(of) + aside
        while 0 <= place < len(self.columns) and not self.columns[place].cards.rowCount():
            place += aside
        if 0 <= place < len(self.columns):
            into = self.columns[place]
            line = min(max(0, of.currentIndex().row()), into.cards.rowCount() - 1)
            into.setCurrentIndex(into.cards.index(line))
            into.setFocus()

    def _move(self, of: BoardColumn, aside: int) -> None:
        """By the move that leads to the nearest column on this side; if there is none, that is said."""
        card, place = of.card, self.columns.index(of)
        if card is None:
            return
        states = [each.shown.state for each in self.columns]
        ahead = states[place + 1 :] if aside > 0 else states[:place][::-1]
        steps = {step.to: step for step in reversed(self._steps(card, of.shown.state))}
        step = next((steps[state] for state in ahead if state in steps), None)
        said = step.text if step else self.tr("{title} cannot be moved there.").format(title=card.title)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(of, said))
        if step:
            self.moved.emit(card, step.intent)

    def _bring_into_sight(self, column: BoardColumn) -> None:
        bar, inside, width = self.horizontalScrollBar(), self._inside, self.viewport().width()
        begin = column.mapTo(inside, QPoint()).x()
        if self.isRightToLeft():
            begin = inside.width() - begin - column.width()
        bar.setValue(max(min(bar.value(), begin), begin + column.width() - width))

    @override
    def focusNextPrevChild(self, forwards: bool) -> bool:
        return QFrame.focusNextPrevChild(self, forwards)  # what Qt scrolls to is wrong from right to left

    @override
    def eventFilter(self, watched: object, event: object) -> bool:
        if isinstance(event, QFocusEvent) and isinstance(watched, BoardColumn) and event.gotFocus():
            self._bring_into_sight(watched)
        if isinstance(event, QKeyEvent) and isinstance(watched, BoardColumn) and event.type() == event.Type.KeyPress:
            way = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
            if way:
                way = -way if self.isRightToLeft() else way
                with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
                (self._move if with_control else self._go)(watched, way)
                return True
        return False
