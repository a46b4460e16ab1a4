"""Three people and two decisions: every history that there can be, whoever has heard of what when somebody acts.

A history is a set of moves, and each move has its past, so every order of proposing, signing and receiving is in one.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property
from hashlib import sha256
from typing import NamedTuple

from models import clock
from models.ids import MemberId
from models.roll import (
    STEWARD,
    Act,
    Amendment,
    Changes,
    Leave,
    Roll,
    Sign,
    Statement,
    Suspend,
    encode_statement,
    resolution_id,
)
from models.roll.powers import ADMIT_MEMBERS
from tests.models.roll.ends import check_end
from tests.models.roll.town import BEGAN, PEOPLE_OF_THREE, Town, card, sight

OUTSIDER = "dee"
CONTENTS = ("remove", "cut", "rival", "make", "unmake", "rules", "restore", "lift", "suspend", "suspend rival")
WITH_LEFT = ("left", "list", "rules", "remove", "rival", "suspend")
"""What may be decided beside or after naming somebody who has left, who may have come back and be listed again."""
ACTS = ("suspend", "suspend rival")
"""One person's decisions. The others are resolutions."""
DECIDES = {"A": "ana", "B": "bo"}
SIGNS = {"sign A": "A", "sign B": "B"}
GIFT, GATE_OF_DEE = b"gift", b"gate of dee"
GIVEN = ("unmake", "rival", "rules")
"""What may be decided beside somebody who comes in with an archive that Bo made for a handover."""


class Move(NamedTuple):
    who: str
    what: str
    """A or B: to propose, or to act. Else to sign one of them, or `link`: to add a device, to `leave`, to come
    `back`; for the outsider to `come` with the archive, and to `invite`."""
    stale: bool
    """Is it proposed on what everybody began with, though its author knows better?"""
    past: frozenset["Move"]


History = frozenset[Move]
AFTER = {"back": "leave", "invite": "come"}
"""What somebody does only after something else."""


class Scope:
    """Ana decides on A, Bo on B. `contents` says what these are about. `apart`: whoever proposes may sign later, or not
    at all, which no honest program does. `given`: Bo has made an archive for a handover, with which the outsider
    comes."""

    def __init__(self, a: str, b: str, *, apart: bool = False, given: bool = False) -> None:
        self.apart, self.given = apart, given
        self.contents = {"A": a, "B": b}
        self.town = town = Town(*PEOPLE_OF_THREE, stewards=("ana", "bo"))
        if "restore" in (a, b):
            town.decide(("ana", "bo"), removed=(town.cut("cem", 9),))
        if "lift" in (a, b):
            town.do("bo", Suspend(town.id("cem")))
        if given:
            town.do("bo", town.invite(GIFT, role=STEWARD))
        self.start = town.tip
        self._statements: dict[Move, tuple[Statement, ...]] = {}
        self._codes: dict[bytes, str] = {}
        self._tips: dict[History, bytes] = {}

    # Which histories there are

    def histories(self, most: int) -> Iterator[History]:
        """All with at most so many moves, the shortest first."""
        found: set[History] = {frozenset()}
        for _ in range(most):
            found = {history | {move} for history in found for move in self.moves(history)}
            yield from found

    def moves(self, history: History) -> Iterator[Move]:
        sights = _closed(history)
        for who in (*PEOPLE_OF_THREE, *((OUTSIDER,) if self.given else ())):
            mine = frozenset(move for move in history if move.who == who)
            for what in self._open_to(who) - {move.what for move in mine}:
                if what in AFTER and all(move.what != AFTER[what] for move in mine):
                    continue
                for past in sights:
                    if mine <= past and (what not in SIGNS or any(move.what == SIGNS[what] for move in past)):
                        yield Move(who, what, False, past)
                        if what in DECIDES and self._tip(past) != self.start:
                            yield Move(who, what, True, past)

    def _open_to(self, who: str) -> set[str]:
        if who == OUTSIDER:
            return {"come", "invite"}
        cut = {"cut", "suspend"}.intersection(self.contents.values())
        if who == "cem" and cut:
            return {"link"}
        signs = {
            sign for sign, of in SIGNS.items() if (self.apart or DECIDES[of] != who) and self.contents[of] not in ACTS
        }
        goes = {"leave", "back"} if who == "cem" and "left" in self.contents.values() else set()
        return signs | goes | {each for each, by in DECIDES.items() if by == who}

    def _tip(self, past: History) -> bytes:
        if past not in self._tips:
            self._tips[past] = self.told(past).now.charter.id
        return self._tips[past]

    # What is stated

    def statements(self, move: Move) -> tuple[Statement, ...]:
        if move not in self._statements:
            seen: frozenset[Move] = frozenset().union(*(each.past for each in move.past))
            deps = tuple(sorted(self.statements(each)[-1].id for each in move.past - seen))
            seq = sum(len(self.statements(each)) for each in move.past if each.who == move.who) + 1
            made: tuple[Statement, ...] = ()
            for act in self._acts(move):
                made = (*made, self._statement(move, act, (made[-1].id,) if made else deps, seq + len(made)))
            self._statements[move] = made
        return self._statements[move]

    def _statement(self, move: Move, act: Act, deps: tuple[bytes, ...], seq: int) -> Statement:
        town, written = self.town, encode_statement(act)
        number = sha256(written + card(move.who).id + b"".join(deps)).digest()[:16]
        resolution = resolution_id(written) if isinstance(act, Amendment) else b""
        at = clock.stamp(BEGAN + 100 + 2 * len(move.past) + seq)
        deps = deps or town.roll.heads
        return Statement(number, card(move.who).id, deps, at, act, town.log(move.who), seq, resolution)

    def _acts(self, move: Move) -> tuple[Act, ...]:
        if move.what in SIGNS:
            return (Sign(self.resolution(move.past, SIGNS[move.what])),)
        if move.what == "link":
            return (self.town.link(move.who, f"{move.who}/new"),)
        if move.what in ("leave", "back"):
            return (Leave() if move.what == "leave" else self.town.admit(move.who, handshake=b"a" * 32),)
        if move.what in ("come", "invite"):
            come = move.what == "come"
            return (self.town.admit(OUTSIDER, GIFT) if come else self.town.invite(GATE_OF_DEE),)
        content, rival = self.contents[move.what], "bo" if move.who == "ana" else "ana"
        if content in ACTS:
            return (Suspend(self.town.id("cem" if content == "suspend" else rival)),)
        charter = self.town.roll.now.charter if move.stale else self.told(move.past).now.charter
        changes = self._changes(content, move.who, rival)
        proposed = Amendment(charter.number + 1, charter.id, card(move.who).id, changes)
        return (proposed,) if self.apart else (proposed, Sign(resolution_id(encode_statement(proposed))))

    def _changes(self, content: str, who: str, rival: str) -> Changes:
        town = self.town
        match content:
            case "remove" | "cut":
                return Changes(removed=(town.cut("cem", 9 if content == "remove" else 0),))
            case "rival":
                return Changes(removed=(town.cut(rival, 9),))
            case "restore":
                return Changes(restored=(town.cut("cem", 9),))
            case "left":
                return Changes(left=(town.id("cem"),))
            case "list":
                return Changes(voters=(town.id("cem"),))
            case "make":
                return Changes(roles={STEWARD: town.stewards(*PEOPLE_OF_THREE)})
            case "unmake":
                return Changes(roles={STEWARD: town.stewards(who)}, ended=(town.cut(rival, 0),))
            case "lift":
                return Changes(lifted=tuple(each.id for each in town.roll.now.suspensions))
        return Changes(rules={who: 1})

    def resolution(self, history: History, which: str) -> bytes:
        """The id of A or B; empty where it is not proposed in a history, or is one person's act."""
        found = [self.statements(move)[0].resolution for move in history if move.what == which]
        return found[0] if found else b""

    # What a device knows that has heard it

    def told(self, history: Iterable[Move], last: Move | None = None) -> Roll:
        """A device that has heard all of it, and one of the moves last."""
        roll = self.town.fresh()
        for statement in self.town.statements:
            roll.add(statement)
        for move in sorted(history, key=lambda move: (move == last, len(move.past))):
            for statement in self.statements(move):
                verdict = roll.add(statement)
                code = verdict.code if verdict else ""
                assert self._codes.setdefault(statement.id, code) == code
        return roll

    def code(self, move: Move) -> str:
        """Why the last statement of a move does not count, once it has been told; empty if it does."""
        return self._codes[self.statements(move)[-1].id]

    @cached_property
    def names(self) -> dict[MemberId, str]:
        return {self.town.id(person): person for person in PEOPLE_OF_THREE}


def _closed(history: History) -> set[History]:
    """Everything that somebody may know who has heard some of it: with each move, the moves before it."""
    found: set[History] = {frozenset()}
    for move in sorted(history, key=lambda move: len(move.past)):
        found |= {known | {move} for known in found if move.past <= known}
    return found


def check(scope: Scope, history: History) -> None:
    """Raises AssertionError where devices differ, somebody honest is blamed, somebody who is out changes anything, or a
    majority is blocked."""
    past_of_others = frozenset[Move]().union(*(move.past for move in history))
    first, *others = (scope.told(history, last) for last in history - past_of_others)
    seen = sight(first)
    assert all(sight(roll) == seen for roll in others), "devices differ"
    _check_rule(scope, history, first)
    if scope.given:
        _check_given(scope, history, first)
    assert check_end(scope.town, first, PEOPLE_OF_THREE, (OUTSIDER, *PEOPLE_OF_THREE)), "too few can decide"


def _check_rule(scope: Scope, history: History, roll: Roll) -> None:
    """The rule for resolutions, stated once more: more than half of those on the list, or of the stewards, without
    those who are named as gone, and who have left since they were last listed. Of two on one parent, that which most of
    those on the list stand behind, or behind what follows it; which more people stand behind who stand behind no other;
    the lowest id."""
    signers: dict[bytes, set[str]] = {}
    proposed: dict[bytes, tuple[bytes, str]] = {}
    gone: dict[bytes, set[str]] = {}
    parents = {
        each.resolution: each.act.parent
        for move in history for each in scope.statements(move) if isinstance(each.act, Amendment)
    }  # fmt: skip
    for move in history:
        for statement in scope.statements(move):
            act = statement.act
            if isinstance(act, Amendment):
                left = {scope.names[each] for each in act.changes.left}
                if not left or _has_gone(scope, roll, move.past, act.parent):
                    proposed[statement.resolution], gone[statement.resolution] = (act.parent, move.who), left
            if isinstance(act, Sign) and not (
                move.who == "cem" and _is_away(scope, roll, move.past, parents[act.resolution])
            ):
                signers.setdefault(act.resolution, set()).add(move.who)
    bodies = {name: _bodies(scope, roll, parent, gone[name]) for name, (parent, who) in proposed.items()}
    parents = {name: parent for name, (parent, who) in proposed.items() if who in set().union(*bodies[name])}
    signers = {name: signers.get(name, set()).intersection(set().union(*bodies[name])) for name in parents}
    counting = {name for name, who in signers.items() if any(2 * len(who & body) > len(body) for body in bodies[name])}
    on_start = sorted(name for name in counting if parents[name] == scope.start)
    behind = {
        name: signers[name].union(*(signers[each] for each in counting if parents[each] == name)) for name in on_start
    }

    def weight(name: bytes) -> tuple[bool, int]:
        mine = behind[name] & (bodies[name][0] | bodies[name][1])
        rest: set[str] = set().union(*(who for other, who in behind.items() if other != name))
        return 2 * len(mine & bodies[name][0]) > len(bodies[name][0]), len(mine - rest)

    followed = max(on_start, key=weight) if on_start else None
    later = [name for name in counting if parents[name] == followed]
    chain = roll.now.charter.chain
    assert chain[chain.index(scope.start) + 1 :] == tuple([followed, *later] if followed else []), "the wrong one"
    both = set.intersection(*(signers[name] for name in on_start)) if len(on_start) == 2 else set()
    assert {scope.names[each.member] for each in roll.double_signers} == both, "not whoever signed both"


def _check_given(scope: Scope, history: History, roll: Roll) -> None:
    """Whoever came with Bo's archive, and knew of no removal, is out where somebody was removed, and in without powers
    where Bo's role was ended, by a resolution that is followed and whose proposer did not know of it, unless nobody at
    all is a steward now. So it is with the outsider's invitation."""
    come, invited = ({move.what: move for move in history}.get(what) for what in ("come", "invite"))
    chain, town = roll.now.charter.chain, scope.town
    unseen = [
        (move.who, scope.contents[move.what]) for move in history
        if move.what in DECIDES and scope.statements(move)[0].resolution in chain and come not in move.past
    ]  # fmt: skip
    is_in = come is not None and not scope.code(come) and all(content != "rival" for _who, content in unseen)
    powers = is_in and (("ana", "unmake") not in unseen or not roll.now.charter.holders(STEWARD))
    author = roll.now.author(card(OUTSIDER).id)
    assert (author is not None, author is not None and author.may(ADMIT_MEMBERS)) == (is_in, powers), "wrong powers"
    counts = powers and invited is not None and not scope.code(invited)
    assert (town.invite(GATE_OF_DEE).id in roll.now.invitations) == counts, "an invitation without powers"


def _bodies(scope: Scope, roll: Roll, parent: bytes, gone: set[str]) -> tuple[set[str], set[str]]:
    """Who is on the list, and who are stewards, after this resolution, without those who are gone."""
    charter = roll._chain.charter(parent)
    assert charter is not None
    bodies = charter.voters, charter.holders(STEWARD)
    voters, stewards = ({scope.names[each] for each in body} - gone for body in bodies)
    return voters, stewards


def _has_gone(scope: Scope, roll: Roll, past: History, parent: bytes) -> bool:
    """Has Cem left, for somebody with this past, and known then where this chain lists him last?"""
    charter = roll._chain.charter(parent)
    assert charter is not None
    lists = (node for each in charter.chain if (node := roll._chain.node(each, roll.now.past)))
    listed = [node.id for node in lists if scope.town.id("cem") in node.act.changes.voters]
    told = {move: scope.told(move.past) for move in past if move.what == "leave"}
    member = {move for move, known in told.items() if known.author(card("cem").id, known.heads) is not None}
    return any(listed[-1] in told[move].now.charter.chain for move in member)


def _is_away(scope: Scope, roll: Roll, past: History, parent: bytes) -> bool:
    """May Cem not sign, who knows this?"""
    return scope.told(past).now.has_left(scope.town.id("cem")) or _has_gone(scope, roll, past, parent)
