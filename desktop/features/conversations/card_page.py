"""A list of messages in place of a channel: the threads that one follows, what one has saved."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.features.conversations.cards import Card, CardAction, CardList
from desktop.kit.empty import EmptyState
from desktop.kit.stacked import Stacked


class CardPage(Stacked):
    chosen = Signal(object)
    """A Card."""
    acted = Signal(str, object)
    """Name of an action, and a Card."""

    def __init__(
        self, title: str, picture: str, empty: tuple[str, str], actions: Sequence[CardAction] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`empty`: what is said where the list is empty, and how it fills."""
        super().__init__(parent)
        self.title = title
        self.list = CardList(title, actions)
        self.list.chosen.connect(self.chosen)
        self.list.acted.connect(self.acted)
        self._empty = EmptyState(picture, *empty)
        self.addWidget(self._empty)
        self.addWidget(self.list)

    def show_cards(self, cards: Iterable[Card]) -> None:
        self.list.cards.replace(cards)
        self.setCurrentWidget(self.list if self.list.cards.items else self._empty)

    def focus(self) -> None:
        """Put the keyboard into the list, at its first card if it is at none; or to what is said where it is empty."""
        if not self.list.currentIndex().isValid() and self.list.cards.items:
            self.list.setCurrentIndex(self.list.cards.index(0))
        (self.list if self.list.cards.items else self._empty).setFocus()
