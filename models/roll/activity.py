"""What the acts and resolutions that have their effect did, for lists that people read. It decides nothing."""

from collections.abc import Callable, Iterable, Iterator

from msgspec import Struct

from models.ids import MemberId
from models.keepers import member_away
from models.roll.acts import (
    Admit,
    Attest,
    Drop,
    Hub,
    Leave,
    Lift,
    Link,
    Recover,
    Suspend,
    Unattest,
    Unvouch,
    Vouch,
)
from models.roll.chain import Chain, Node
from models.roll.charter import Charter
from models.roll.history import History, bits, earliest, within
from models.roll.resolutions import Role
from models.roll.state import RollState

NOBODY = MemberId(b"")
NO_ROLE = Role(())
Arrived = Callable[[bytes], int]
"""Act (or the id of the group, for its founding) -> the place of its envelope in the order of arrival here."""
PRIVATE = frozenset({"linked", "hub", "dropped", "recovered"})
"""What somebody does with their own computers."""
Change = tuple[str, MemberId, str]
"""(what, whom, role or rule)."""


class Done(Struct, frozen=True):
    """`by` did `what` (the end of a sentence's code), which concerns `whom`; of a resolution, `by` proposed it."""

    what: str
    by: MemberId
    at: int
    """A hybrid clock stamp. A resolution has that of the signature that carried it."""
    arrived: int
    whom: MemberId = NOBODY
    said: str = ""
    """The role or the rule."""
    number: int = 0
    """The number of the resolution that decided it; 0 for what one person did."""
    last: MemberId = NOBODY
    """Who signed a resolution when it was carried here; else as `by`."""
    private: bool = False
    """Is it of interest to its author alone?"""


def done(
    state: RollState, history: History, chain: Chain, arrived: Arrived, kept: dict[int, tuple[Done, ...]]
) -> Iterator[Done]:
    """Everything that was done and has its effect in this state, in no order. `kept` holds what was found of acts
    before, by their positions."""
    yield Done("founded", state.founder, state.founded, arrived(state.group), last=state.founder)
    entries = _Entries(state, history)
    for position in bits(state.standing):
        if position not in kept:
            act = history.act(position)
            kept[position] = tuple(
                Done(what, by, act.at, arrived(act.id), whom, last=by, private=what in PRIVATE)
                for by, what, whom in _act(history, position)
            )
        yield from (each for each in kept[position] if not entries.is_repeated(position, each))
    for resolution in state.charter.chain[1:]:
        node = chain.node(resolution, state.past)
        if node is not None:
            yield from _resolved(state, history, chain, node, arrived)


class _Entries:
    """Which admissions of somebody are told."""

    def __init__(self, state: RollState, history: History) -> None:
        self._state = state
        self._history = history
        self._first: dict[MemberId, set[int]] = {}

    def is_repeated(self, position: int, each: Done) -> bool:
        """Had somebody else let the person in already? Who has left in between is let in anew."""
        member = {"admitted": each.whom, "joined": each.by}.get(each.what, NOBODY)
        if len(self._history.admissions.get(member, ())) < 2:
            return False
        if member not in self._first:
            self._first[member] = set(self._firsts(member))
        return position not in self._first[member]

    def _firsts(self, member: MemberId) -> Iterator[int]:
        """The earliest of the admissions whose authors knew the same departures, for each set of departures."""
        left = sum(1 << each for each in self._history.leaves.get(member, ()))
        alike: dict[int, list[int]] = {}
        for each in within(self._history.admissions, member, self._state.standing):
            alike.setdefault(self._history.before(each) & left, []).append(each)
        return (earliest(self._history, same)[0] for same in alike.values())


def _act(history: History, position: int) -> Iterator[tuple[MemberId, str, MemberId]]:
    """(by, what, whom) of an act; nothing of acts that do nothing by themselves."""
    by = history.author(position)
    match history.act(position).act:
        case Admit(invitation=invitation, device=card):
            member, opened = history.first_member(card), within(history.invites, invitation, history.before(position))
            if history.act(position).author != card.id:
                yield by, "admitted", member
            elif opened:
                yield member, "joined", history.author(earliest(history, opened)[0])
        case Vouch(device=card):
            yield by, "vouched", history.first_member(card)
        case Unvouch(applicant=applicant) if applicant != by:
            yield by, "unvouched", applicant
        case Suspend(member=member):
            yield by, "suspended", member
        case Lift(suspension=suspension):
            yield by, "lifted", _suspended(history, suspension)
        case Attest(member=member):
            yield by, "attested", member
        case Unattest(member=member):
            yield by, "unattested", member
        case Recover(member=member):
            yield member, "recovered", member
        case Leave():
            yield by, "left", NOBODY
        case Hub():
            yield by, "hub", NOBODY
        case Link():
            yield by, "linked", NOBODY
        case Drop():
            yield by, "dropped", NOBODY


def _suspended(history: History, suspension: bytes) -> MemberId:
    position = history.position(suspension)
    act = None if position is None else history.act(position).act
    return act.member if isinstance(act, Suspend) else NOBODY


def _resolved(state: RollState, history: History, chain: Chain, node: Node, arrived: Arrived) -> Iterator[Done]:
    owned = state.effects.owner(node.act.by, state.past)
    by = NOBODY if owned is None else owned[0]
    at, _ = _carried(node, state.past, lambda position: history.act(position).at)
    here, last = _carried(node, state.past, lambda position: arrived(history.act(position).id))
    former = chain.charter(node.act.parent)
    assert former is not None
    changes = list(_changes(state, history, node, former)) or [("resolved", NOBODY, "")]
    for what, whom, said in changes:
        yield Done(f"by_resolution.{what}", by, at, here, whom, said, node.act.number, last)


def _carried(node: Node, past: int, order: Callable[[int], int]) -> tuple[int, MemberId]:
    """In an order of statements: where the resolution was proposed and carried, and who had signed last."""
    signed = [(order(each), who) for who, places in node.signatures.items() for each in places if past >> each & 1]
    reached, signers, last = min(order(each) for each in node.proposals if past >> each & 1), set[MemberId](), NOBODY
    for place, who in sorted(signed):
        signers.add(who)
        reached, last = max(reached, place), who
        if node.counted(frozenset(signers)).counts:
            break
    return reached, last


def _changes(state: RollState, history: History, node: Node, former: Charter) -> Iterator[Change]:
    changes, after = node.act.changes, node.charter
    yield from (("voter", member, "") for member in changes.voters if member in after.voters)
    yield from (("removed", each.member, "") for each in changes.removed if each.member not in former.removed)
    yield from (("restored", each.member, "") for each in changes.restored if each.member in former.removed)
    yield from (("lifted", _suspended(history, each), "") for each in changes.lifted)
    for device in changes.confirmed:
        owned = state.effects.owner(device, state.past)
        yield "confirmed", NOBODY if owned is None else owned[0], ""
    for name in changes.roles:
        yield from _of_role(name, former.roles.get(name, NO_ROLE), after.roles.get(name, NO_ROLE), after.removed)
    for name, value in changes.rules.items():
        away = member_away(name)
        yield ("away" if value else "back", away, "") if away else ("rule", NOBODY, f"{name}={value}")
    yield from (("settled", NOBODY, "") for _ in changes.settled[:1])


def _of_role(name: str, former: Role, after: Role, removed: Iterable[MemberId]) -> Iterator[Change]:
    yield from (("granted", member, name) for member in after.holders if member not in former.holders)
    gone = {*after.holders, *removed}
    yield from (("ended", member, name) for member in former.holders if member not in gone)
    if former.powers and after.powers and set(former.powers) != set(after.powers):
        yield "powers", NOBODY, name
    if former.until != after.until:
        yield "term", NOBODY, name
