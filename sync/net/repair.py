"""What one device of a session lacks and the other holds, keys and whole copies of damaged envelopes: asked for and
handed over inside the channel."""

from dataclasses import dataclass, field

from models.ids import DeviceId
from sync.group import epoch_keys
from sync.group.group import Group
from sync.net.mending import Mending
from sync.net.messages import MAX_LACKING, Again, Copies, Keys, Lack, Message, OwnCircles
from sync.net.own_circles import OwnExchange
from sync.net.transport import PeerGone
from sync.trust.succession import to_ask

MAX_OF_ONE = 1024
"""Keys of one member's renewals that a peer is asked for and does not give. Made-up ones hide nobody else's."""


@dataclass
class Repair:
    """One side. `hear` takes a message of the peer, `next` returns the next message to send. Secrets go to nobody but a
    device in the roll as we know it, and only for renewals whose acts we know."""

    group: Group
    peer: DeviceId
    own: OwnExchange = field(init=False)
    """For private circles, if the peer is another device of the same member."""
    _asked: set[bytes] = field(default_factory=set)
    _wanted: dict[bytes, None] = field(default_factory=dict)
    """What the peer has asked for last and not got yet. It gets it when it comes here."""
    _as_of: tuple[object, int] | None = None

    def __post_init__(self) -> None:
        self.own = OwnExchange(self.group, self.peer)
        self._mending = Mending(self.group, self.peer)

    def hear(self, message: Lack | Keys | OwnCircles | Again | Copies) -> None:
        """Raises PeerGone, Malformed, Refused."""
        match message:
            case OwnCircles():
                self.own.hear(message)
            case Lack(renewals):
                if len(renewals) > MAX_LACKING:
                    raise PeerGone("violation")
                self._wanted.update(dict.fromkeys(renewals))
                for name in list(self._wanted)[:-MAX_LACKING]:
                    del self._wanted[name]
                self._as_of = None
            case Keys(secrets):
                asked = [secret for secret in secrets[:MAX_LACKING] if secret.renewal in self._asked]
                if asked:
                    epoch_keys.learn(self.group, asked)
            case _:
                self._mending.hear(message)

    def next(self) -> Message | None:
        return self.own.next() or self._next_about_keys() or self._mending.next()

    def _next_about_keys(self) -> Message | None:
        epochs = self.group.keys.epochs
        as_of = epochs, epochs.version
        if self._as_of == as_of:
            return None
        if found := epochs.hand_over(self._wanted, self.peer):
            for secret in found:
                del self._wanted[secret.renewal]
            return Keys(tuple(found))
        if fresh := to_ask(epochs.known, epochs.lacking(), self._asked, MAX_OF_ONE)[:MAX_LACKING]:
            self._asked.update(fresh)
            return Lack(tuple(fresh))
        self._as_of = as_of
        return None
