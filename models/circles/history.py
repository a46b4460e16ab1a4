"""Who could read what is stated in a circle, and which logs end with it."""

from bisect import bisect_right, insort
from collections import Counter
from collections.abc import Iterable, Iterator

from models.circles.participants import Participants
from models.circles.past import Past
from models.circles.statements import ADD, LEAVE, OPEN, STANDING, Entry, is_understood
from models.ids import DeviceId, MemberId


class History(Participants):
    def _is_from_inside(self, entry: Entry) -> bool:
        return self.author(entry) in self.participants(self.parents(entry), entry.roll)

    def is_unclear(self, known: Past) -> bool:
        """Has somebody who was in stated something, among these, that this program does not understand?"""
        return any(known.has(self.entries[each]) for each in self.unclear)

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

    def to_name_at_most(self, most: int, log: bytes, member: MemberId | None) -> tuple[bytes, ...]:
        """At most `most` of `to_name()`, for a log of this member, without those of the log itself. Those that know how
        the member came in are first, and among them one by each author before a second one by anybody: so nobody hides
        the statements of others."""
        names = self.to_name()
        if len(names) <= most:
            return names
        ways_in = [self.entries[each] for each in self._joined(self.heads).since.get(member or MemberId(b""), ())]
        counted = Counter[MemberId | None]()
        ranked = list[tuple[bool, int, bytes]]()
        for entry in (self.entries[each] for each in names):
            if entry.log != log:
                past, author = self.past((entry.id,)), self.author(entry)
                ranked.append((not any(map(past.has, ways_in)), counted[author], entry.id))
                counted[author] += 1
        return tuple(sorted(name for _, _, name in sorted(ranked)[:most]))

    def recipients(self, entry: Entry) -> frozenset[DeviceId]:
        """The devices to which its secret is sealed, if its author is honest."""

        if entry.said.act != ADD:
            return frozenset[DeviceId]() if entry.said.act == LEAVE else self.inside(entry)

        def find() -> frozenset[DeviceId]:
            return self._devices(self.named(entry), entry.roll)

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

    def end(self, log: bytes, device: DeviceId, heads: tuple[bytes, ...], roll: tuple[bytes, ...]) -> int | None:
        """The number after which a log does not count, for what is written in knowledge of these statements and of the
        roll; None if it is not ended. If several say so, the longest prefix counts. Whoever states anything without the
        device being in ends its log, also one of which that person had seen nothing: with the roll it is the same."""
        known, member = self.past(heads), self.roll.member(device, roll)
        ending = [entry for entry in self._ending(device) if not known.has(entry)]
        if ending and member is not None and member in self.participants(heads, roll):
            ending = [entry for entry in ending if not self._is_back(entry, device, member, known, roll)]
        return max((_seen(self, entry, log) for entry in ending), default=None)

    def _ending(self, device: DeviceId) -> list[Entry]:
        """The statements of those for whom this device was not in."""
        found: dict[DeviceId, list[Entry]] = self.once("ending", dict[DeviceId, list[Entry]])
        if device not in found:
            entries = self.entries.values()
            found[device] = [each for each in entries if self.counts(each) and device not in self.inside(each)]
        return found[device]

    def _is_back(
        self, entry: Entry, device: DeviceId, member: MemberId, known: Past, roll: tuple[bytes, ...]
    ) -> bool:
        """Did somebody who is in know all by which the device was out for the author of this statement? Such a person
        was added again meanwhile; or that author only pretends never to have heard of the person."""
        if self.opened is None:
            return False
        past = self.past((entry.id,))
        for log, numbers in self._leavings().get(member, {}).items():
            if bisect_right(numbers, known.end(log)) < bisect_right(numbers, past.end(log)):
                return False
        by_resolution = self.opened.said.kind == STANDING
        return self.roll.knew_why_out(device, entry.roll, roll, by_resolution=by_resolution)

    def _leavings(self) -> dict[MemberId | None, dict[bytes, list[int]]]:
        """By member and log: the numbers of the statements in which the person left."""

        def find() -> dict[MemberId | None, dict[bytes, list[int]]]:
            found: dict[MemberId | None, dict[bytes, list[int]]] = {}
            for each in self.entries.values():
                if each.said.act == LEAVE and self.counts(each):
                    insort(found.setdefault(self.author(each), {}).setdefault(each.log, []), each.seq)
            return found

        leavings: dict[MemberId | None, dict[bytes, list[int]]] = self.once("leavings", find)
        return leavings

    def inside(self, entry: Entry) -> frozenset[DeviceId]:
        """The devices that were in for the author of a statement, after it."""

        def find() -> frozenset[DeviceId]:
            return self._devices(self.participants((entry.id,), entry.roll), entry.roll)

        found: frozenset[DeviceId] = self.once(("inside", self.after(entry), entry.roll), find)
        return found


def _seen(history: History, entry: Entry, log: bytes) -> int:
    """The last number in `log` that the author of this statement had seen. In the log of the statement itself, that is
    all before it: whoever leaves takes back nothing."""

    def find() -> dict[bytes, int]:
        found: dict[bytes, int] = {}
        for name, seq, _ in entry.said.ends:
            found[name] = max(seq, found.get(name, 0))
        return found

    ends: dict[bytes, int] = history.once(("ends", entry.id), find)
    return ends.get(log, entry.seq if entry.log == log else 0)
