"""What people do with a record, and who may do it. The rule decides; a button says so beforehand."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from models.case import Author, Record, State
from models.errors import Refused
from models.ids import MemberId
from models.rules import ANYONE, Who


def always(_state: State) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Occasion:
    """Somebody is about to do something with a record."""

    state: State
    people: Sequence[tuple[MemberId, str]]
    """(member, part), in the order in which the facts of the record tell them."""
    today: str
    """`2026-12-24`"""

    def first(self, part: str) -> str:
        """The first who has this part, as fields hold it; empty if nobody has."""
        return next((member.hex() for member, of in self.people if of == part), "")

    def after(self, days: int, day: str = "") -> str:
        """The day `days` days after another one, or after today."""
        return (date.fromisoformat(day or self.today) + timedelta(days=days)).isoformat()


def nothing(_occasion: "Occasion") -> State:
    return {}


@dataclass(frozen=True, slots=True)
class Action:
    """An intent of the module that takes the record. Its words are `action.KIND.INTENT`."""

    intent: str
    by: Who = ANYONE
    when: Callable[[State], bool] = always
    """Is there anything to do, in this state of the record? Otherwise the action is not shown."""
    asks: bool = False
    """Does it ask for what need not be given, too? What has to be given is always asked for."""
    settles: Sequence[str] = ()
    """The clashes that it is a way out of. From their card, it asks for everything."""
    only_settles: bool = False
    """Is it offered on those cards alone, because the page offers it in another way otherwise?"""
    from_states: Sequence[str] = ()
    """The states in which there is anything to do; none = all."""
    for_everyone: bool = False
    """Does everyone read what it asks for, wherever the record lives? The form says so before it is sent."""
    main_for: Who = ANYONE
    """For whom may it be the main action? Others may carry it out as well, but nothing urges them to."""
    suggests: "Callable[[Occasion], State]" = nothing
    """What will probably be answered: argument -> value as a record holds it."""

    def is_there(self, state: State) -> bool:
        return (not self.from_states or state.get("state") in self.from_states) and self.when(state)

    def refusal(self, author: Author, record: Record) -> Refused | None:
        """Why this person may not do it."""
        return self.by.refusal(author, record)
