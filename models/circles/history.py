"""Who is in a circle. Somebody is in from the statement that names the person until a statement in which the person
leaves and that knows of the former. So the order of arrival changes nothing."""

from collections.abc import Iterable, Iterator

from models.circles.graph import Graph
from models.circles.statements import ADD, LEAVE, OPEN, PAIR, STANDING, Entry, is_understood
from models.ids import DeviceId, MemberId

_NOTHING: frozenset[bytes] = frozenset()


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
        """Did whoever knew `later` know everything by which the device was out for whoever knew `heads`? It may be that
        a resolution ended a role."""
        raise NotImplementedError

    def ever_in(self) -> frozenset[MemberId]:
        """Everybody who came in at any time, whether they are still in or not."""
        raise NotImplementedError

    def is_in(self, member: MemberId, heads: tuple[bytes, ...] | None) -> bool:
        raise NotImplementedError

    def holders(self, role: str, heads: tuple[bytes, ...] | None) -> frozenset[MemberId]:
        raise NotImplementedError


class History(Graph):
    def __init__(self, roll: Roll) -> None:
        super().__init__()
        self.roll = roll

    def counts(self, entry: Entry) -> bool:
        """Was its author in, and does the circle's kind allow it?"""
        found: bool = self.once(("counts", entry.id), lambda: self._counts(entry))
        return found

    def _counts(self, entry: Entry) -> bool:
        if self.opened is None or entry is self.opened:
            return entry is self.opened
        if not is_understood(entry.said) or entry.said.act == OPEN:
            return False
        if entry.said.act in (ADD, LEAVE) and self.opened.said.kind == STANDING:
            return False
        if entry.said.act == ADD and self.opened.said.kind == PAIR:
            return False
        return self._is_from_inside(entry)

    def _is_from_inside(self, entry: Entry) -> bool:
        return self.author(entry) in self.participants(self.parents(entry), entry.roll)

    def is_unclear(self, known: frozenset[bytes]) -> bool:
        """Has somebody who was in stated something, among these, that this program does not understand?"""
        return not known.isdisjoint(self.unclear)

    @property
    def unclear(self) -> frozenset[bytes]:
        """What somebody who was in has stated and this program does not understand."""
        found: frozenset[bytes] = self.once("unclear", lambda: frozenset(self._find_unclear()))
        return found

    def _find_unclear(self) -> Iterator[bytes]:
        for entry in self.entries.values():
            if not is_understood(entry.said) and (entry.said.act == OPEN or self._is_from_inside(entry)):
                yield entry.id

    def to_name(self) -> tuple[bytes, ...]:
        """The last statements of those who were in, to be named by what is written now. Anybody else could seal a
        statement to some of us, and the others would wait for it for ever."""

        def make() -> tuple[bytes, ...]:
            inside = [each for each in self.entries.values() if self.counts(each) or each.id in self.unclear]
            older = {parent for each in inside for parent in self.parents(each)}
            last: dict[bytes, int] = {}
            for each in inside:
                last[each.log] = max(each.seq, last.get(each.log, 0))
            return tuple(sorted(each.id for each in inside if each.id not in older and each.seq == last[each.log]))

        found: tuple[bytes, ...] = self.once("to name", make)
        return found

    def author(self, entry: Entry) -> MemberId | None:
        return self.roll.member(DeviceId(entry.device), entry.roll)

    def participants(
        self, heads: Iterable[bytes] | None = None, roll: tuple[bytes, ...] | None = None
    ) -> frozenset[MemberId]:
        """Who is in, for somebody who knew these statements and these acts of the roll, or all that are here."""
        known = frozenset(self.heads if heads is None else heads)
        found: frozenset[MemberId] = self.once((known, roll), lambda: self._participants(known, roll))
        return found

    def _participants(self, heads: frozenset[bytes], roll: tuple[bytes, ...] | None) -> frozenset[MemberId]:
        past = self.in_order(heads)
        if self.opened is None or self.opened.id not in past:
            return frozenset()
        if self.opened.said.kind == STANDING:
            return self.roll.holders(self.opened.said.role, roll)
        counting = [each for each in map(self.entries.__getitem__, past) if self.counts(each)]
        left: dict[MemberId | None, list[bytes]] = {}
        for each in counting:
            if each.said.act == LEAVE:
                left.setdefault(self.author(each), []).append(each.id)
        known = {member: self.reached(leaves) for member, leaves in left.items()}
        named = frozenset(
            member for each in counting for member in self.named(each) if each.id not in known.get(member, _NOTHING)
        )
        return frozenset(member for member in named if self.roll.is_in(member, roll))

    def named(self, entry: Entry) -> frozenset[MemberId]:
        """Who is in from this statement on. A circle of two is for its opener and one other: nobody is in one that
        somebody opened for two others."""
        found: frozenset[MemberId] = self.once(("named", entry.id), lambda: _named(self, entry))
        return found

    def recipients(self, entry: Entry) -> frozenset[DeviceId]:
        """The devices to which its secret is sealed, if its author is honest."""

        def find() -> frozenset[DeviceId]:
            return self._devices(self.sealed_to(entry), entry.roll)

        found: frozenset[DeviceId] = self.once(("recipients", entry.id), find)
        return found

    def sealed_to(self, entry: Entry) -> frozenset[MemberId]:
        if entry.said.act == LEAVE:
            return frozenset()
        return self.named(entry) if entry.said.act == ADD else self.participants((entry.id,), entry.roll)

    def _devices(self, members: Iterable[MemberId], roll: tuple[bytes, ...] | None) -> frozenset[DeviceId]:
        return frozenset(device for member in members for device in self.roll.devices(member, roll))

    def reading(self, members: Iterable[MemberId], roll: tuple[bytes, ...] | None) -> frozenset[MemberId]:
        """Those of them who have a device that may read. Further devices are given the keys by the first."""
        return frozenset(member for member in members if self.roll.devices(member, roll))

    def audience(self) -> frozenset[DeviceId]:
        """The devices that may read what is written now."""
        return self._devices(self.participants(), None)

    def holders(self, key: bytes) -> frozenset[DeviceId]:
        """The devices to which the secret with this id was sealed."""
        sealing = (each for each in self.entries.values() if each.key == key and self.counts(each))
        return frozenset(device for each in sealing for device in self.recipients(each))

    def end(self, log: bytes, device: DeviceId, known: frozenset[bytes], roll: tuple[bytes, ...]) -> int | None:
        """The number after which a log does not count, for what is written in knowledge of these statements and of the
        roll; None if it is not ended. If several say so, the longest prefix counts. Whoever states anything without the
        device being in ends its log, also one of which that person had seen nothing: with the roll it is the same."""
        ending = (
            entry for entry in self.entries.values()
            if entry.id not in known and self.counts(entry) and device not in self.inside(entry)
            and not _is_back(self, entry, device, known, roll)
        )  # fmt: skip
        return max((_seen(entry, log) for entry in ending), default=None)

    def inside(self, entry: Entry) -> frozenset[DeviceId]:
        """The devices that were in for the author of a statement, after it."""

        def find() -> frozenset[DeviceId]:
            return self._devices(self.participants((entry.id,), entry.roll), entry.roll)

        found: frozenset[DeviceId] = self.once(("inside", entry.id), find)
        return found


def _named(history: History, entry: Entry) -> frozenset[MemberId]:
    """Without those whom nobody knows: a statement may name a thousand, and each is asked for again and again."""
    everybody: frozenset[MemberId] = history.once("ever in", history.roll.ever_in)
    members = everybody.intersection(map(MemberId, entry.said.members))
    creator = history.author(entry) if entry.said.act == OPEN else None
    if entry.said.kind == PAIR and creator not in members:
        return frozenset()
    return members if creator is None else members | {creator}


def _seen(entry: Entry, log: bytes) -> int:
    """The last number in a log that whoever stated this had seen. Of the log in which it stands, that is all before it:
    whoever leaves takes back nothing."""
    own = entry.seq if entry.log == log else 0
    return max((seq for name, seq, _ in entry.said.ends if name == log), default=own)


def _is_back(
    history: History, entry: Entry, device: DeviceId, known: frozenset[bytes], roll: tuple[bytes, ...]
) -> bool:
    """Is a device in, for whoever knew all by which it was out for the author of this statement? Such a person was
    added again meanwhile; or that author only pretends never to have heard of the person."""
    member = history.roll.member(device, roll)
    if member not in history.participants(known, roll) or history.opened is None:
        return False
    left = {
        each for each in history.past((entry.id,))
        if history.entries[each].said.act == LEAVE and history.counts(history.entries[each])
        and history.author(history.entries[each]) == member
    }  # fmt: skip
    by_resolution = history.opened.said.kind == STANDING
    return left <= known and history.roll.knew_why_out(device, entry.roll, roll, by_resolution=by_resolution)
