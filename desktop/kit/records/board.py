"""The records of a kind as cards in columns, one for each state that its moves lead from or to."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.kit import phrases
from desktop.kit.board import Board, Card, Column, Step
from desktop.kit.controls import column, label
from desktop.kit.records import reading
from desktop.kit.records.rows import RecordDelegate, RecordRow, row_of
from desktop.kit.records.subject import Subject
from desktop.kit.scope import Scope
from sync import overview
from sync.overview import Entry

MOST = 400
"""Cards held at most, the newest: what is older is found in the list."""


class RecordBoard(QWidget):
    opened = Signal(object)
    """The Entry of a card that was chosen."""
    moved = Signal(object, object)
    """The Entry of a card, and the Action that moves it: who shows the board carries it out, with what it asks."""

    def __init__(self, scope: Scope, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scope, self._subject = scope, subject
        self._actions = {each.intent: each for each in subject.everything if each.intent in subject.rules.moves}
        columns = [Column(state, phrases.option(f"{subject.kind.name}.state", state)) for state in subject.list_states]
        self.board = Board(columns, self._steps, RecordDelegate)
        self.end = label(self.tr("These are the newest ones. The list has older ones."), look="muted", wrap=True)
        layout = column(self, gap=2)
        layout.addWidget(self.board, 1)
        layout.addWidget(self.end)
        self.board.opened.connect(lambda card: self.opened.emit(card.entry))
        self.board.moved.connect(lambda card, intent: self.moved.emit(card.entry, self._actions[intent]))
        self.refresh()

    def refresh(self) -> None:
        """Read the cards again."""
        scope = self._scope
        found = overview.of_kind(scope.bridge, scope.viewer.lists, self._subject.kind.name, most=MOST)
        cards: dict[str, list[Card]] = {}
        for each in found:
            shown = row_of(each, self._subject, scope)
            cards.setdefault(each.state, []).append(shown)
        self.board.show_cards(cards)
        self.end.setVisible(len(found) >= MOST)

    def _steps(self, card: Card, state: str) -> Sequence[Step]:
        """The moves from this state that are open to this person."""
        if not isinstance(card, RecordRow) or self._scope.closed:
            return ()
        return [Step(intent, phrases.action(self._subject.kind.name, intent), move.to)
                for intent, move in self._subject.rules.moves.items()
                if state in move.source and self._may(intent, card.entry)]  # fmt: skip

    def _may(self, intent: str, entry: Entry) -> bool:
        record = reading.as_record(entry, {"state": entry.state})
        return intent in self._actions and self._actions[intent].refusal(self._scope.author, record) is None
