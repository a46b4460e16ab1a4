"""Envelopes whose bytes are damaged on one side of a session: asked for again, and taken whole from the other side."""

from dataclasses import dataclass, field

from models.ids import DeviceId
from sync.group.group import Group
from sync.group.mending import mend
from sync.ledger.damage import Place
from sync.ledger.reading import WINDOW
from sync.net.knocking import is_suspended
from sync.net.messages import Again, Copies, Message
from sync.net.transport import PeerGone
from sync.trust.keys import ROLL, circle_tag

MAX_PLACES = 64
"""Most places in one request."""
MAX_ASKED = 1024
"""Most places that one side asks for in a session."""


@dataclass
class Mending:
    """One side. `hear` takes a message of the peer, `next` returns the next message to send."""

    group: Group
    peer: DeviceId
    _asked: set[Place] = field(default_factory=set)
    _heard: set[Place] = field(default_factory=set)
    """What the peer has asked for in this session. Nothing is answered twice."""
    _wanted: list[Place] = field(default_factory=list)
    _as_of: tuple[object, int] | None = None

    def hear(self, message: Again | Copies) -> None:
        """Raises PeerGone, Malformed, Refused."""
        match message:
            case Again(places):
                fresh = [place for place in dict.fromkeys(places) if place not in self._heard]
                self._heard.update(fresh)
                self._wanted += fresh
                if len(places) > MAX_PLACES or len(self._heard) > MAX_ASKED:
                    raise PeerGone("violation")
            case Copies(envelopes) if self._asked:
                mend(self.group, envelopes)

    def next(self) -> Message | None:
        while self._wanted:
            place = self._wanted.pop(0)
            if self._may_have(place) and (copies := self.group.logs.damage.copies(place, WINDOW)):
                return Copies(tuple(copies))
        damage = self.group.logs.damage
        as_of = damage, damage.version
        if self._as_of != as_of:
            room = min(MAX_PLACES, MAX_ASKED - len(self._asked))
            if fresh := [place for place in damage.wanted() if place not in self._asked][:room]:
                self._asked.update(fresh)
                return Again(tuple(fresh))
            self._as_of = as_of
        return None

    def _may_have(self, place: Place) -> bool:
        """Is the peer's device in the roll, and not suspended unless it is about the roll?"""
        log = self.group.logs.by_key.get(place[0])
        if log is None or self.group.card(self.peer) is None:
            return False
        return log.tag == circle_tag(self.group.id, ROLL) or not is_suspended(self.group, self.peer)
