"""Undo for what somebody has just done with a record. It is offered only where it would not be refused."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject

from desktop.kit.bridge import EngineBridge
from models.case import State
from models.rules import Rules
from sync import api

Step = tuple[str, Mapping[str, object]]
"""An intent of the module, and its arguments; the record that is shown is added where they name none."""


@dataclass(frozen=True, slots=True)
class Performed:
    """Something that has been done, or is about to be."""

    intent: str
    """Without its module."""
    given: Mapping[str, object]
    record: bytes = b""
    """The one that was shown; empty if something new was added."""
    before: State = field(default_factory=dict)
    """That record, as it was before."""
    records: Sequence[bytes] = ()
    """What was written."""
    said_before: bool = False
    """Where it sets a personal record: was there one?"""


WaysBack = Callable[[Performed], Sequence[Step]]
"""The steps that take back what was performed; none if nothing does."""


def no_steps(_performed: Performed) -> Sequence[Step]:
    return ()


def leads_back(rules: Rules, performed: Performed) -> bool:
    """Does a move lead back to the state before this one?"""
    move, before = rules.moves.get(performed.intent), str(performed.before.get("state") or "")
    return move is not None and any(each.to == before and move.to in each.source for each in rules.moves.values())


def in_turn(bridge: EngineBridge, owner: QObject, left: Sequence[api.Command], then: Callable[[], object]) -> None:
    """Carry these commands out one after the other, because a later one may need what an earlier one wrote, and call
    `then` at the end. After a refused command nothing more is done."""
    if left:
        bridge.call(left[0], lambda _done: in_turn(bridge, owner, left[1:], then), owner=owner)
    else:
        then()
