"""Who is in a circle. Somebody is in from the statement that names the person until a statement in which the person
leaves and that knows of the former. So the order of arrival changes nothing."""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from models.circles.graph import Graph
from models.circles.past import NOTHING, Past
from models.circles.statements import ADD, LEAVE, OPEN, PAIR, RENEW, STANDING, Entry, is_understood
from models.ids import DeviceId, MemberId

_NONE: frozenset[bytes] = frozenset()


class Roll:
    """What a circle asks the roll, always as of certain acts and their past."""

    def member(self, device: DeviceId, heads: tuple[bytes, ...]) -> MemberId | None:
        """The member whose device this is."""
        raise NotImplementedError

    def devices(self, member: MemberId, heads: tuple[bytes, ...] | None) -> frozenset[DeviceId]:
        """The devices of somebody who is in and not suspended. None for the heads means as of now."""
        raise NotImplementedError

    def knew_why_out(
        self, device: DeviceId, heads: tuple[bytes, ...], later: tuple[bytes, ...], *, by_resolution: bool
    ) -> bool:
        """Did whoever knew `later` know everything by which the device was out for whoever knew `heads`, except what
        has lost to a rival? It may be that a resolution ended a role."""
        raise NotImplementedError

    def ever_in(self) -> frozenset[MemberId]:
        """Everybody who came in at any time, whether they are still in or not."""
        raise NotImplementedError

    def is_in(self, member: MemberId, heads: tuple[bytes, ...] | None) -> bool:
        raise NotImplementedError

    def holders(self, role: str, heads: tuple[bytes, ...] | None) -> frozenset[MemberId]:
        raise NotImplementedError


class Inside(Struct, frozen=True, eq=False):
    """Who is in for somebody who knows certain statements, as far as these say so. Statements that change nothing share
    one."""

    since: Mapping[MemberId, frozenset[bytes]]
    """By member: the statements by which the person is in, as far as none of them knows another one."""
    is_open: bool
    """Is it known that the circle was opened?"""


class Participants(Graph):
    def __init__(self, roll: Roll) -> None:
        super().__init__()
        self.roll = roll
        self._inside: dict[bytes, Inside] = {}

    def forget(self) -> None:
        super().forget()
        self._inside.clear()

    def found(self, entry: Entry) -> None:
        super().found(entry)
        before = self._joined(self.parents(entry))
        counts = self._known["counts", entry.id] = self._counts(entry, before)
        self._inside[entry.id] = self._after(entry, before) if counts else before

    def after(self, entry: Entry) -> Inside:
        """As its author knew it. Nobody is in for a statement beyond the limit of its log."""
        self.work_out((entry.id,))
        return self._inside.get(entry.id, _NOBODY)

    def _after(self, entry: Entry, before: Inside) -> Inside:
        if entry.said.act == RENEW:
            return before
        since = dict(before.since)
        if entry.said.act == LEAVE:
            since.pop(self.author(entry) or MemberId(b""), None)
        for member in self.named(entry):
            since[member] = frozenset((entry.id,))
        return Inside(since, before.is_open or entry is self.opened)

    def _joined(self, heads: Iterable[bytes]) -> Inside:
        """For somebody who knows what these know: a person is in by a statement, unless one of them knew it and
        knew that the person had left."""
        found, past, taken = _NOBODY, NOTHING, list[Entry]()
        for entry in map(self.entries.__getitem__, self.work_out(tuple(heads)[::-1])):
            inside, known = self._inside[entry.id], self._pasts[entry.id]
            if past.has(entry):
                continue
            if all(map(known.has, taken)):
                found, past = inside, known
            else:
                found, past = self._both(found, past, inside, known), past.joined(known)
            taken.append(entry)
        return found

    def _both(self, one: Inside, past: Past, other: Inside, known: Past) -> Inside:
        if one is other:
            return one

        def stays(each: bytes, member: MemberId) -> bool:
            entry = self.entries[each]
            return (each in one.since.get(member, ()) or not past.has(entry)) and (
                each in other.since.get(member, ()) or not known.has(entry)
            )

        since: dict[MemberId, frozenset[bytes]] = {}
        for member in one.since.keys() | other.since.keys():
            named = one.since.get(member, _NONE) | other.since.get(member, _NONE)
            if staying := frozenset(each for each in named if stays(each, member)):
                since[member] = staying
        return Inside(since, one.is_open or other.is_open)

    def counts(self, entry: Entry) -> bool:
        """Was its author in, and does the circle's kind allow it?"""
        self.work_out((entry.id,))
        found: bool = self._known["counts", entry.id]
        return found

    def _counts(self, entry: Entry, before: Inside) -> bool:
        if self.opened is None or entry is self.opened:
            return entry is self.opened
        if not is_understood(entry.said) or entry.said.act == OPEN:
            return False
        if entry.said.act in (ADD, LEAVE) and self.opened.said.kind == STANDING:
            return False
        if entry.said.act == ADD and self.opened.said.kind == PAIR:
            return False
        return self.author(entry) in self._members(before, entry.roll)

    def author(self, entry: Entry) -> MemberId | None:
        return self.roll.member(DeviceId(entry.device), entry.roll)

    def participants(
        self, heads: Iterable[bytes] | None = None, roll: tuple[bytes, ...] | None = None
    ) -> frozenset[MemberId]:
        """Who is in, for somebody who knew these statements and these acts of the roll, or all that are here."""
        known = self.heads if heads is None else tuple(heads)

        def find() -> frozenset[MemberId]:
            return self._members(self._joined(known), roll)

        found: frozenset[MemberId] = self.once(("participants", known, roll), find)
        return found

    def _members(self, inside: Inside, roll: tuple[bytes, ...] | None) -> frozenset[MemberId]:
        found: frozenset[MemberId] = self.once((inside, roll), lambda: self._find_members(inside, roll))
        return found

    def _find_members(self, inside: Inside, roll: tuple[bytes, ...] | None) -> frozenset[MemberId]:
        if self.opened is None or not inside.is_open:
            return frozenset()
        if self.opened.said.kind == STANDING:
            return self.roll.holders(self.opened.said.role, roll)
        return frozenset(member for member in inside.since if self.roll.is_in(member, roll))

    def named(self, entry: Entry) -> frozenset[MemberId]:
        """Who is in from this statement on. A circle of two is for its opener and one other: nobody is in one that
        somebody opened for two others."""
        found: frozenset[MemberId] = self.once(("named", entry.id), lambda: _named(self, entry))
        return found


_NOBODY = Inside({}, is_open=False)


def _named(history: Participants, entry: Entry) -> frozenset[MemberId]:
    """Without those whom nobody knows: a statement may name a thousand, and each is asked for again and again."""
    everybody: frozenset[MemberId] = history.once("ever in", history.roll.ever_in)
    members = everybody.intersection(map(MemberId, entry.said.members))
    creator = history.author(entry) if entry.said.act == OPEN else None
    if entry.said.kind == PAIR and creator not in members:
        return frozenset()
    return members if creator is None else members | {creator}
