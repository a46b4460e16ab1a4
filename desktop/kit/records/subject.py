"""What a page of records is about: a kind, its module, and what people do with its records."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from desktop.kit import phrases
from desktop.kit.records.actions import Action
from desktop.kit.records.taking_back import Performed, WaysBack, leads_back, no_steps
from models.case import State
from models.edit import Scalar
from models.feature import Feature, Kind
from models.fields import Choice, Entries, Tags
from models.rules import Rules
from sync import api
from sync.history_commands import Undo
from sync.overview import Entry, Reader


@dataclass(frozen=True, slots=True)
class Subject:
    feature: Feature
    kind: Kind
    actions: Sequence[Action] = ()
    """Beside changing its fields and its moves, which follow from its rules."""
    states: Sequence[str] = ()
    """States that its facts tell, where they are others than those of the field `state`."""
    filters: Sequence[str] = ()
    """Fields of choice by which one may narrow the list down, beside its states and tags."""
    shows: Sequence[str] = ()
    """Fields of choice whose value is in a row of the list; the facts have it among their marks."""
    tells: Callable[[Reader, Entry], str] | None = None
    """What a row of the list says below the title before everything else, such as when a meeting takes place."""
    first: Sequence[str] = ()
    """Fields that are above all that one can do with the record, such as when a meeting takes place."""
    apart: Sequence[str] = ()
    """Fields that the page shows in its own way, in the details (`RecordDetails.panel`). `loans.seen`: a part of
    entries that is not for people, which the history leaves out."""
    main: Callable[[str], str] | None = None
    """State -> the main intent for a record in it; empty for none. Without this function, the main intent is the first
    that the member may carry out."""
    ways_back: WaysBack = no_steps
    """What takes back what an intent of the module did, where the engine cannot do it by itself."""
    inverted: Sequence[str] = ()
    """More intents that the engine can take back. It can always take back a change, an answer given again,
    and a move if another move leads back."""

    @property
    def rules(self) -> Rules:
        assert isinstance(self.kind.check, Rules)
        return self.kind.check

    @property
    def everything(self) -> list[Action]:
        """Change, the module's own actions, and the moves."""
        change, moves = f"change_{self.kind.name}", self.rules.moves.items()
        own = {each.intent for each in self.actions}
        return [
            *([Action(change, self.rules.change, asks=True)] if change in self.feature.intents else ()),
            *self.actions,
            *(Action(name, move.by, asks=bool(move.sets), from_states=move.source)
              for name, move in moves if name not in own),
        ]

    def chosen_in(self, marks: str) -> Iterator[str]:
        """Words for the values of `shows`, of a record with these marks."""
        held = set(marks.split())
        for name in self.shows:
            field = self.kind.fields[name]
            assert isinstance(field, Choice)
            yield from (phrases.option(f"{self.kind.name}.{name}", each)
                        for each in field.options if f"is:{each}" in held)  # fmt: skip

    def main_of(self, state: str, actions: Sequence[Action]) -> Action | None:
        """The main one of these actions. What one says beside the record is offered in the panel."""
        if self.main is not None:
            return next((each for each in actions if each.intent == self.main(state)), None)
        return next((each for each in actions
                     if not each.intent.startswith("change_") and not self.said_by(each)), None)  # fmt: skip

    def said_by(self, action: Action) -> str:
        """The kind of the personal record that this action sets; empty if it sets none."""
        kinds = (each.name for each in self.feature.kinds if each.begins == "personal")
        return next((name for name in kinds if action.intent == f"set_{name}"), "")

    def way_back(self, group_number: int, performed: Performed) -> list[api.Command]:
        """The commands that take it back, in their order; none where there is no way. The engine neither removes what
        was created, nor what was added to a list."""
        if steps := self.ways_back(performed):
            about, module = {self.kind.name: performed.record}, self.feature.name
            return [api.Do(group_number, f"{module}.{intent}", {**about, **given}) for intent, given in steps]
        is_change = performed.intent == f"change_{self.kind.name}" or performed.intent in self.inverted
        by_engine = is_change or performed.said_before or leads_back(self.rules, performed)
        return [Undo(performed.records[0])] if by_engine else []

    def shown_by(self, action: Action, state: State) -> tuple[State | None, dict[str, Scalar]]:
        """The values with which a form for this action starts: those that are sent only if they were changed, and those
        that are always sent. A change starts with the whole record, a move with what it may set and what it needs."""
        if action.intent == f"change_{self.kind.name}":
            return state, {}
        move = self.rules.moves.get(action.intent)
        if move is None:
            return None, {}
        return _only(state, move.sets), _only(state, move.needs)

    @property
    def list_states(self) -> Sequence[str]:
        return self.states or tuple(dict.fromkeys(
            state for move in self.rules.moves.values() for state in (*move.source, move.to)))  # fmt: skip

    @property
    def tags(self) -> str:
        """The field of tags; empty if there is none."""
        return next((name for name, each in self.kind.fields.items() if isinstance(each, Tags)), "")

    @property
    def lists(self) -> list[tuple[str, Entries]]:
        return [(name, each) for name, each in self.kind.fields.items() if isinstance(each, Entries)]


def _only(state: State, names: Sequence[str]) -> dict[str, Scalar]:
    """What a record holds of these fields."""
    return {key: value for key, value in state.items() if key.partition(" ")[0] in names}
