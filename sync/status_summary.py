"""What the users of the engine are told of the network: see `AskStatus` and `StatusChanged` in `sync.api`."""

from msgspec import Struct


class Status(Struct, frozen=True):
    """`state` is `offline` (no network), `alone` (nobody found), `some` (some known devices are connected, and in sync
    or catching up) or `everyone` (all devices seen in the last 30 days hold what we hold, as of `as_of`)."""

    state: str
    as_of: int
    """Milliseconds since 1970 when `state` was last `everyone`; 0 = never."""
    listening: str
    """`host:port` at which a neighbour reaches this computer, or empty."""
    peers: tuple["Peer", ...]
    clock_ahead: int = 0
    """Milliseconds by which this computer's clock is ahead of its neighbours'; 0 below ten minutes."""
    trouble: str = ""
    """Code of the problem that keeps the engine from working (`store.full`, …), or empty."""
    unsent: int = 0
    """Number of our own envelopes that no other device is known to hold, in the groups in which we are."""
    newer: int = 0
    """Number of envelopes and edits that need a newer Folkmoot."""
    provisional: int = 0
    """Number of envelopes beyond a gap; their verdicts may still change."""
    equivocations: int = 0
    """Number of logs with two continuations. Nothing after the fork counts."""
    faults: int = 0
    """Number of edits on which a module has failed."""
    unserved: tuple[str, ...] = ()
    """Names of this computer's network interfaces on which we do not look for anybody."""
    forked: tuple[str, ...] = ()
    """Names of the members whose devices wrote the logs with two continuations."""
    forked_here: bool = False
    """Has this device written one of those logs? It has started new logs since."""
    aside: int = 0
    """Number of edits, by the people named in `aside_by`, that do not count: they were put out, or lost a power."""
    aside_by: tuple[str, ...] = ()
    untold: tuple[int, ...] = ()
    """Groups that I have left, and nobody there is known to have heard of it."""
    silent: tuple[int, ...] = ()
    """Groups of which computers are on this network, and none answers this one."""


class Peer(Struct, frozen=True):
    """Another device of a group, connected or not."""

    group: int
    device: bytes
    member: bytes
    person: str
    connected: bool
    address: str
    last_exchange: int
    """Milliseconds since 1970; 0 = never."""
    lacks: int
    """Number of envelopes that we hold and that device is not known to hold."""
    owes: int
    """Number of envelopes that it claims to hold and we lack."""
    version: str = ""
    clock_ahead: int = 0
    update: str = ""
    """Whose Folkmoot must be updated before the two can exchange anything: `theirs`, `ours`, or empty for neither."""
