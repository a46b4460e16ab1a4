"""The acts of a group in their causal order, so arranged that nobody's past is ever walked through again.

Each act that is noted has a bit. A past is one number with the bits of all acts in it, so whether an act is in a past,
and what two pasts have in common, is one operation on numbers.
"""

from collections.abc import Iterable, Iterator

from models.ids import DeviceId
from models.roll.statements import Admit, Invite, Revoke, Statement

KEPT_VIEWS = 64
"""Sets of revocations for which is kept what they take back. There is nearly always one."""


class History:
    """`founder` is the device that nobody had to let in. `contested` holds the bits of the revocations that take back
    an entry which somebody made alone."""

    def __init__(self, founder: DeviceId) -> None:
        self._founder = founder
        self._acts: list[Statement] = []
        self._known: dict[bytes, tuple[int, int]] = {}
        """By id of the act: its past, and its own bit (0 where it does not count)."""
        self._strange: set[bytes] = set()
        """Acts that this program does not understand, and all that come after them."""
        self._past: list[int] = []
        """By bit: the past of the act, without itself."""
        self._admissions: dict[DeviceId, list[int]] = {}
        self._invites: dict[bytes, list[int]] = {}
        self._admitted: dict[bytes, list[int]] = {}
        self._revokes: dict[bytes, list[int]] = {}
        self._taken_back: dict[int, int] = {}
        """By an entry that somebody made alone: the revocations whose authors had not seen it."""
        self.contested = 0
        self._void: dict[int, tuple[int, int]] = {}

    def __contains__(self, act: bytes) -> bool:
        return act in self._known

    def __len__(self) -> int:
        return len(self._acts)

    def past(self, heads: Iterable[bytes]) -> int:
        """The acts in `heads` and everything before them. Raises KeyError for an act that is not known."""
        found = 0
        for head in heads:
            before, own = self._known[head]
            reached = before | own if own else before
            found = found | reached if found else reached
        return found

    def understood(self, heads: Iterable[bytes]) -> bool:
        """Is nothing in the past of these acts strange to this program?"""
        return self._strange.isdisjoint(heads)

    def note(self, statement: Statement, *, counts: bool, understood: bool) -> None:
        """Enter an act whose deps are known. One that does not count has a past and no bit."""
        position, past = len(self._acts), self.past(statement.deps)
        self._known[statement.id] = past, 1 << position if counts else 0
        if not understood or not self.understood(statement.deps):
            self._strange.add(statement.id)
        if counts:
            self._acts.append(statement)
            self._past.append(past)
            self._index(position, statement)

    def _index(self, position: int, statement: Statement) -> None:
        match statement.act:
            case Invite(id=invitation):
                self._invites.setdefault(invitation, []).append(position)
            case Revoke(invitation=invitation):
                self._revokes.setdefault(invitation, []).append(position)
                for entry in self._admitted.get(invitation, ()):
                    self._contest(entry, position)
            case Admit(invitation=invitation, device=card) if card.id != self._founder:
                self._admissions.setdefault(card.id, []).append(position)
                self._admitted.setdefault(invitation, []).append(position)
                for revocation in self._revokes.get(invitation, ()):
                    self._contest(position, revocation)

    def _contest(self, entry: int, revocation: int) -> None:
        admitted = self._acts[entry]
        alone = isinstance(admitted.act, Admit) and admitted.author == admitted.act.device.id
        if alone and not self._past[revocation] >> entry & 1:
            self._taken_back[entry] = self._taken_back.get(entry, 0) | 1 << revocation
            self.contested |= 1 << revocation

    def act(self, position: int) -> Statement:
        return self._acts[position]

    def before(self, position: int) -> int:
        """The past of the act at this bit."""
        return self._past[position]

    def admissions(self, device: DeviceId, among: int) -> list[int]:
        return _within(self._admissions.get(device), among)

    def invites(self, invitation: bytes, among: int) -> list[int]:
        return _within(self._invites.get(invitation), among)

    def admitted(self, invitation: bytes, among: int) -> list[int]:
        return _within(self._admitted.get(invitation), among)

    def revoked(self, invitation: bytes, among: int) -> bool:
        return bool(_within(self._revokes.get(invitation), among))

    def devices(self, among: int) -> Iterator[DeviceId]:
        """The devices that any of these acts admit."""
        return (device for device, entries in self._admissions.items() if _within(entries, among))

    def invitations(self, among: int) -> Iterator[bytes]:
        return (invitation for invitation, opened in self._invites.items() if _within(opened, among))

    def standing(self, past: int) -> int:
        """The acts in a past that have their effect there: all, but for what revocations in it take back, and what
        rests on that alone."""
        revocations = past & self.contested
        return past & ~self._voided(revocations) if revocations else past

    def _voided(self, revocations: int) -> int:
        """What has no effect beside these revocations. It follows from them and from each act's own past, so what was
        found for earlier acts stays and only new acts are looked at."""
        void, done = self._void.pop(revocations, (0, 0))
        for position in range(done, len(self._acts)):
            if self._falls(position, revocations, void):
                void |= 1 << position
        self._void[revocations] = void, len(self._acts)
        if len(self._void) > KEPT_VIEWS:
            del self._void[next(iter(self._void))]
        return void

    def _falls(self, position: int, revocations: int, void: int) -> bool:
        statement = self._acts[position]
        firm = self._past[position] & ~void
        match statement.act:
            case Admit(invitation=invitation):
                back = self._taken_back.get(position, 0) & revocations
                return bool(back) or not self.invites(invitation, firm)
            case Invite():
                known = self.admissions(statement.author, self._past[position])
                return bool(known) and not self.admissions(statement.author, firm)
        return False


def earliest(history: History, positions: list[int]) -> list[int]:
    """Those of these acts that none of the others comes before, the lowest id first."""
    if len(positions) < 2:
        return positions
    among = sum(1 << position for position in positions)
    first = [position for position in positions if not history.before(position) & among]
    return sorted(first, key=lambda position: history.act(position).id)


def _within(positions: list[int] | None, among: int) -> list[int]:
    return [position for position in positions if among >> position & 1] if positions else []
