"""What two devices of one group say to each other, inside an encrypted channel.

A message is one byte for its type and a msgpack map with short keys. A program skips messages of unknown types and
ignores unknown keys, so that a newer program can add some. Types and keys never change their meaning.
"""

from typing import Any

import msgspec
from msgspec import Struct, field

from models.roll import Admit, Hub, Link, Recover
from sync.group.held_circles import HeldCircle
from sync.ledger.log import Held
from sync.live_commands import LivePlace
from sync.trust.renewal import Secret

HELLO = b"folkmoot-hello-v1\0"
CHUNK = 256 * 1024
"""Bytes of envelopes in one batch; the receiver makes each batch durable in one transaction."""
MAX_LACKING = 4096
"""Renewals in one request for keys, and secrets in one answer."""

MAX_SOUGHT = 1024
"""Files in one question."""


class Message(Struct, frozen=True, omit_defaults=True):
    """Base of all messages."""


class Hello(Message, frozen=True):
    """The first message of both sides. The device signs the handshake's hash and its own side of the handshake."""

    signing: bytes = field(name="k")
    signature: bytes = field(name="s")
    program: str = field(name="v")
    """The sender's version, for people."""
    time: int = field(name="t")
    """Milliseconds since 1970, the sender's clock."""
    port: int = field(name="p", default=0)
    """Where the sender listens; 0 = nowhere."""
    lowest: int = field(name="l", default=1)
    highest: int = field(name="h", default=1)
    """Lowest and highest version of this protocol that the sender speaks. Both use the highest in common."""
    capabilities: tuple[str, ...] = field(name="c", default=())
    """Names of the sender's abilities beyond the version. Both use those that both have."""
    request: Admit | Link | Hub | Recover | None = field(name="r", default=None)
    """From a newcomer, or from a member's further device or new device, that asks to be let in."""


class Welcome(Message, frozen=True):
    """To a newcomer: msgpack of `Handover`, sealed to the newcomer's device."""

    sealed: bytes = field(name="s")


class Handover(Struct, frozen=True):
    resolution: bytes = field(name="r")
    """The founding resolution, as received bytes. Their hash is the group id that the link names."""
    founding_secret: bytes = field(name="f")
    secrets: tuple[Secret, ...] = field(name="k")
    """What the sender holds of renewals."""
    circles: tuple[HeldCircle, ...] = field(name="c", default=())
    """To a further device of the sender's member: the private circles, with their secrets."""


class Sorry(Message, frozen=True):
    """A newcomer is not let in; `code` as in Refused. A member's new device is not attested by enough members yet: by
    `given` of `needed`."""

    code: str = field(name="c")
    given: int = field(name="g", default=0)
    needed: int = field(name="n", default=0)


class Introduce(Message, frozen=True):
    """The sender does not know the peer's device, and asks for the peer's copy of the roll."""


class State(Message, frozen=True):
    """circle tag -> digest of what the sender holds of the circle. If both digests are equal, there is nothing to
    exchange; a circle that only one side names is not exchanged at all. All circles but the roll and *everyone* are
    told under one tag, so this does not say which of them the sender has, or whether it is in any of them."""

    digests: dict[bytes, bytes] = field(name="d")


class Buckets(Message, frozen=True):
    """For a circle that differs: digests of its 64 buckets of logs, 4 bytes each, salted for this channel. The device
    that dialled sends them; if its vector is short, it sends that instead."""

    circle: bytes = field(name="c")
    digests: bytes = field(name="d")


class Vector(Message, frozen=True):
    """log key -> what the sender holds of the log, for all logs of a circle in these buckets.

    An `answer` to the other side's vector names only logs that differ: both sides hold the same of all others.
    """

    circle: bytes = field(name="c")
    buckets: tuple[int, ...] = field(name="b")
    logs: dict[bytes, Held] = field(name="l")
    answer: bool = field(name="a", default=False)
    more: bool = field(name="m", default=False)
    """The vector goes on with other buckets in another message."""


class Batch(Message, frozen=True):
    """Envelopes, grouped by log, in each log by ascending number."""

    envelopes: tuple[bytes, ...] = field(name="e")


class Done(Message, frozen=True):
    """The sender has sent everything that the peer lacked when they compared, as far as it may send it. Where their
    `State` messages are equal in every circle, both know that nothing is lacking, and neither sends this."""


class Have(Message, frozen=True):
    """`batches` of the peer's batches are durable here. `logs` is what the sender now holds of the logs in them:
    nothing of a log that it does not accept."""

    batches: int = field(name="b")
    logs: dict[bytes, Held] = field(name="l")


class Proof(Message, frozen=True):
    """A proof that a log equivocates, in the ledger's format. Can be sent at any time."""

    proof: bytes = field(name="p")


class Sample(Message, frozen=True):
    """(number, first 8 bytes of the id) of some envelopes of a log that ends differently on both sides."""

    log: bytes = field(name="l")
    places: tuple[tuple[int, bytes], ...] = field(name="p")


class Branch(Message, frozen=True):
    """Headers and signatures of the sender's copy of such a log, from the place where the copies part."""

    prologues: tuple[bytes, ...] = field(name="p")


class Lack(Message, frozen=True):
    """The sender lacks the keys of these renewals (16 bytes each), at most MAX_LACKING."""

    renewals: tuple[bytes, ...] = field(name="i")


class Keys(Message, frozen=True):
    """Secrets that the peer lacks and may have."""

    secrets: tuple[Secret, ...] = field(name="k")


class OwnCircles(Message, frozen=True):
    """To another device of the same member: which private circles the sender holds, with their secrets."""

    digest: bytes = field(name="d", default=b"")
    """A digest of all that the sender holds, 16 bytes; or empty. Whoever holds something else sends it."""
    circles: tuple[HeldCircle, ...] = field(name="c", default=())


class Moved(Message, frozen=True):
    """The sender listens at another port now."""

    port: int = field(name="p")


class Again(Message, frozen=True):
    """The sender's copies of these envelopes are damaged: (log key, first number, last number), each at most one
    stored segment."""

    places: tuple[tuple[bytes, int, int], ...] = field(name="p")


class Copies(Message, frozen=True):
    """Envelopes that the peer has asked for again."""

    envelopes: tuple[bytes, ...] = field(name="e")


class Live(Message, frozen=True):
    """What the sender's person does at the moment, in place of what the sender said before. Only for peers with the
    ability, and about records that the peer may read."""

    padding: bytes = field(name="x")
    state: str = field(name="s", default="")
    """`here`, `away`, or empty: gone."""
    places: tuple[LivePlace, ...] = field(name="p", default=())


class Seek(Message, frozen=True):
    """The sender asks what the peer holds of these files (32 bytes each), at most MAX_SOUGHT."""

    files: tuple[bytes, ...] = field(name="f")


class Holds(Message, frozen=True):
    """What the sender holds of a file that the peer may have. It also says so by itself once it holds all of it."""

    file: bytes = field(name="f")
    size: int = field(name="s", default=0)
    """Bytes of all sealed chunks of the file; 0 = nothing of it is here for the peer."""
    chunks: bytes | None = field(name="c", default=None)
    """One bit for each chunk, the first one lowest in the first byte; None = all of them."""


class Want(Message, frozen=True):
    """The sender asks for a part of a sealed chunk, or of the file's manifest (chunk −1)."""

    file: bytes = field(name="f")
    chunk: int = field(name="c")
    start: int = field(name="a")
    size: int = field(name="s")


class Piece(Message, frozen=True):
    """The answer to a `Want`, in the order in which they were asked; empty if it is not here any more."""

    file: bytes = field(name="f")
    chunk: int = field(name="c")
    start: int = field(name="a")
    data: memoryview = field(name="d", default=memoryview(b""))


TYPES: dict[int, type[Message]] = {
    1: Hello, 2: Welcome, 3: Sorry, 4: Introduce, 5: State, 6: Buckets, 7: Vector, 8: Batch, 9: Done, 10: Have,
    11: Proof, 12: Sample, 13: Branch, 14: Lack, 15: Keys, 16: Moved, 17: OwnCircles, 18: Again, 19: Copies,
    20: Live,
    32: Seek, 33: Holds, 34: Want, 35: Piece,
}  # fmt: skip
_NUMBERS = {kind: bytes((number,)) for number, kind in TYPES.items()}
_DECODERS: dict[int, msgspec.msgpack.Decoder[Any]] = {
    number: msgspec.msgpack.Decoder(kind) for number, kind in TYPES.items()
}
_encoder = msgspec.msgpack.Encoder()


def encode(message: Message) -> bytearray:
    encoded = bytearray(_NUMBERS[type(message)])
    _encoder.encode_into(message, encoded, 1)
    return encoded


def decode(raw: bytes | bytearray) -> Message | None:
    """The message, or None if this program does not know its type. A `Piece` keeps `raw`. Raises ValueError for a
    malformed message."""
    if not raw:
        raise ValueError("a message is never empty")
    decoder = _DECODERS.get(raw[0])
    if decoder is None:
        return None
    try:
        message: Message = decoder.decode(memoryview(raw)[1:])
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise ValueError("a malformed message") from None
    return message
