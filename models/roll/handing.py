"""Who holds the stewards' powers by an invitation, as that of an archive for a handover, and who does no longer.

An invitation gives them for as long as its author may: where a resolution has taken them from the author, or removed
the author, or while the author is suspended, only those keep them whom the deciding knew to have come in. All others
are ordinary members, whenever they say they came. A handover is there for when nobody is left, so it outlasts its
author's leaving, and the end of a role after which no resolution gives these powers to anybody.
"""

from collections.abc import Iterator

from models.ids import MemberId
from models.roll.acts import Admit, Invite
from models.roll.charter import Charter
from models.roll.deciding import Deciding
from models.roll.history import History, within
from models.roll.powers import HAND_OVER, STEWARD


class Handing:
    """A function of the resolution that is followed and of the decisive acts that somebody knows, as what decides."""

    def __init__(self, deciding: Deciding, history: History) -> None:
        self._deciding = deciding
        self._history = history
        self._lost: dict[int, bytes] = {}

    def lost(self, entry: int) -> bytes:
        """The resolution or suspension by which an admission no longer hands powers over; empty if it still does."""
        if entry not in self._lost:
            self._lost[entry] = self._traced(entry)
        return self._lost[entry]

    def lost_by(self, act: int) -> bytes:
        """The same for somebody's act that needs the power to admit."""
        by, past = self._history.author(act), self._history.before(act)
        return b"" if self._history.charter(act).may(by, HAND_OVER) else self.ended(by, past, HAND_OVER)

    def ended(self, member: MemberId, past: int, powers: frozenset[str]) -> bytes:
        """The same for all that somebody did who knew this past, needed these powers, and held them by invitation."""
        found = [self.lost(entry) for entry in within(self._history.handed, member, past)] if powers else []
        return b"" if b"" in found else min(found, default=b"")

    def _traced(self, entry: int) -> bytes:
        """Whoever handed powers over may hold them by an invitation, too, and so on: one way to a resolution that gives
        them to somebody is enough. Everybody on a way is there before the next, so it ends."""
        queue, met, why = [entry], {entry}, list[bytes]()
        while queue:
            current = queue.pop()
            if (known := self._lost.get(current)) is not None:
                if not known:
                    return b""
                why.append(known)
                continue
            for opened in self._openings(current):
                by = self._withdrawn(opened, current)
                if by or not self._deciding.stands(opened):
                    why.append(by or self._history.act(opened).id)
                    continue
                author, before = self._history.author(opened), self._history.before(opened)
                if self._history.charter(opened).may(author, HAND_OVER):
                    return b""
                further = set(within(self._history.handed, author, before)) - met
                met |= further
                queue += sorted(further)
        return min(why, default=b"")

    def _openings(self, entry: int) -> Iterator[int]:
        """What opened an admission's invitation with these powers, for whoever admitted."""
        admitted = self._history.act(entry).act
        assert isinstance(admitted, Admit)
        for opened in within(self._history.invites, admitted.invitation, self._history.before(entry)):
            act = self._history.act(opened).act
            if isinstance(act, Invite) and act.role == STEWARD:
                yield opened

    def _withdrawn(self, opened: int, entry: int) -> bytes:
        """Who took from its author what the opening of an invitation gave, without having seen this admission on it?"""
        author, was, statement = self._history.author(opened), self._history.charter(opened), self._history.act(entry)
        for each in self._deciding.suspended.get(author, ()):
            if not self._deciding.saw(1 << each, statement.log, statement.seq, entry):
                return self._history.act(each).id
        charter = self._deciding.charter
        if was is charter:
            return b""
        base = charter.meets(was)
        for ending in charter.endings.get(author, ()):
            taken = ending.powers is None or (charter.hands_over and not ending.left)
            if ending.number <= base or not taken or not ending.concerns(HAND_OVER):
                continue
            if not ending.covers(statement.log, statement.seq) and not self._knew(ending.resolution, entry):
                return ending.resolution
        return self._listed(author, base, entry) if charter.hands_over else b""

    def _listed(self, author: MemberId, base: int, entry: int) -> bytes:
        """The resolution since this number that listed somebody without these powers: who held them by an invitation,
        or came back after leaving."""
        now: Charter | None = self._deciding.charter
        while now is not None and now.number > base and (before := now.parent) is not None:
            new = now.lists(author) and not before.lists(author)
            if new and not now.may(author, HAND_OVER) and not self._knew(now.id, entry):
                return now.id
            now = before
        return b""

    def _knew(self, resolution: bytes, entry: int) -> bool:
        return bool(self._history.before(self._deciding.proposal(resolution)) >> entry & 1)
