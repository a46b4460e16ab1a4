"""Private circles between two devices of one member: both have the same in the end. Without this, a device that was
linked after a circle had been opened would read it only when its keys are renewed for another reason."""

from dataclasses import dataclass, field

from models.case import Author
from models.ids import DeviceId
from sync.group.group import Group
from sync.group.held_circles import TAG, digest, held_circles, is_sound, learn_circles, note_same, pieces
from sync.group.recipients import READERS
from sync.net.messages import OwnCircles
from sync.net.transport import PeerGone

MAX_WAITING = 1024
"""Most messages that wait until the roll says whose device the peer is."""


@dataclass
class OwnExchange:
    """One side. What it holds goes only to a device that is the same member's by the roll as it is now, and comes only
    from there."""

    group: Group
    peer: DeviceId
    _heard: list[OwnCircles] = field(default_factory=list)
    _outgoing: list[OwnCircles] = field(default_factory=list)
    _theirs: bytes = b""
    """The digest that the peer told last."""
    _told: bytes = b""
    """The digest that the peer was told last."""
    _sent: bytes = b""
    """The digest of what the peer was sent last."""
    _as_of: tuple[object, int] | None = None
    _asked: tuple[object, Author | None] | None = None
    """The roll as it was when it was last asked, and what it said of the peer: every message asks."""

    @property
    def _owner(self) -> Author | None:
        """Who has the peer's device, as far as we know."""
        roll = self.group.membership.roll
        if roll is None:
            return None
        if self._asked is None or self._asked[0] is not roll.now:
            self._asked = roll.now, roll.now.author(self.peer)
        return self._asked[1]

    @property
    def _is_ours(self) -> bool:
        owner, group = self._owner, self.group
        return owner is not None and owner.member == group.me and owner.standing in READERS and not group.read_only

    def hear(self, message: OwnCircles) -> None:
        """Raises PeerGone."""
        owner = self._owner
        self._heard.append(message)
        waiting = self._heard[-1:] if self._is_ours else self._heard  # what is ours is learned at once
        circles = [circle for each in waiting for circle in each.circles]
        if (
            (owner is not None and owner.member != self.group.me)
            or len(waiting) > MAX_WAITING or len(message.digest) not in (0, TAG) or not is_sound(self.group.id, circles)
        ):  # fmt: skip
            raise PeerGone("violation")
        if self._is_ours:
            self._learn()

    def _learn(self) -> None:
        heard, self._heard = self._heard, []
        if circles := [circle for each in heard for circle in each.circles]:
            learn_circles(self.group, circles)
        self._theirs = next((each.digest for each in reversed(heard) if each.digest), self._theirs)
        self._as_of = None if heard else self._as_of

    def next(self) -> OwnCircles | None:
        if not self._is_ours:
            return None
        self._learn()
        secrets = self.group.circles.secrets
        as_of = secrets, secrets.version
        if self._as_of != as_of:
            self._as_of = as_of
            self._compare()
        return self._outgoing.pop(0) if self._outgoing else None

    def _compare(self) -> None:
        mine = digest(self.group)
        if self._theirs not in (b"", mine) and self._sent != mine:
            self._sent = mine
            held = held_circles(self.group, secrets=True)
            self._outgoing += [OwnCircles(circles=each) for each in pieces(held)]
        if self._theirs == mine:
            note_same(self.group, self.peer)
        if self._told != mine:
            self._told = mine
            self._outgoing.append(OwnCircles(mine))
