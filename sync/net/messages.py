"""What two devices of one group say to each other, inside an encrypted channel.

One byte tells the type of a message; a msgpack map with short keys follows. Whoever meets an unknown type skips the
message, whoever meets an unknown key ignores it: so a newer program can say more, and nobody takes it amiss. Types and
keys never change their meaning.
"""

from typing import Any

import msgspec
from msgspec import Struct, field

from models.roll import Admit
from sync.ledger.log import Held

HELLO = b"folkmoot-hello-v1\0"
CHUNK = 256 * 1024
"""Bytes of envelopes in one batch; the receiver makes each batch durable in one transaction."""


class Message(Struct, frozen=True, omit_defaults=True):
    """Base of all messages."""


class Hello(Message, frozen=True):
    """First from both sides. The signature is the device's, over the hash of the handshake and the side it is on."""

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
    """Versions of this protocol that the sender speaks. Both use the highest that both speak."""
    capabilities: tuple[str, ...] = field(name="c", default=())
    """Names of what the sender can do beyond that. Both use what both can do."""
    request: Admit | None = field(name="r", default=None)
    """From a newcomer who asks to be let in."""


class Welcome(Message, frozen=True):
    """To a newcomer: msgpack of `Keys`, sealed to the newcomer's device."""

    sealed: bytes = field(name="s")


class Keys(Struct, frozen=True):
    resolution: bytes = field(name="r")
    """The founding resolution as its bytes came; their hash is the group id that the link names."""
    keys: tuple[tuple[str, int, bytes], ...] = field(name="k")
    """(circle, since, key), oldest first."""


class Sorry(Message, frozen=True):
    """A newcomer is not let in; `code` as in Refused."""

    code: str = field(name="c")


class Introduce(Message, frozen=True):
    """We do not know your device: show us the roll as you have it."""


class State(Message, frozen=True):
    """circle tag -> digest of what we hold of the circle. Equal on both sides means nothing to do; a circle that only
    one side names is none of the other's business."""

    digests: dict[bytes, bytes] = field(name="d")


class Buckets(Message, frozen=True):
    """For a circle that differs: digests of its 64 buckets of logs, 4 bytes each, made for this channel alone. Whoever
    dialled says this, or tells its vector right away where that is short."""

    circle: bytes = field(name="c")
    digests: bytes = field(name="d")


class Vector(Message, frozen=True):
    """log key -> what we hold of it, for all logs of a circle in these buckets.

    As an `answer` to the other side's vector it names only what differs: logs that it leaves out are held alike.
    """

    circle: bytes = field(name="c")
    buckets: tuple[int, ...] = field(name="b")
    logs: dict[bytes, Held] = field(name="l")
    answer: bool = field(name="a", default=False)
    more: bool = field(name="m", default=False)
    """Other buckets follow in another message."""


class Batch(Message, frozen=True):
    """Envelopes, log by log, each log's in order."""

    envelopes: tuple[bytes, ...] = field(name="e")


class Done(Message, frozen=True):
    """You have been sent everything that you lacked when we compared, as far as we may send it."""


class Have(Message, frozen=True):
    """So many of your batches are durable here, and of the logs in them we hold this; nothing of a log that we do not
    take."""

    batches: int = field(name="b")
    logs: dict[bytes, Held] = field(name="l")


class Proof(Message, frozen=True):
    """That a log equivocates, in the ledger's form. Can be said at any time."""

    proof: bytes = field(name="p")


class Sample(Message, frozen=True):
    """(number, first 8 bytes of the id) of some envelopes of a log that ends differently on both sides."""

    log: bytes = field(name="l")
    places: tuple[tuple[int, bytes], ...] = field(name="p")


class Branch(Message, frozen=True):
    """Headers and signatures of our end of such a log, from where the two part."""

    prologues: tuple[bytes, ...] = field(name="p")


TYPES: dict[int, type[Message]] = {
    1: Hello, 2: Welcome, 3: Sorry, 4: Introduce, 5: State, 6: Buckets, 7: Vector, 8: Batch, 9: Done, 10: Have,
    11: Proof, 12: Sample, 13: Branch,
}  # fmt: skip
_NUMBERS = {kind: bytes((number,)) for number, kind in TYPES.items()}
_DECODERS: dict[int, msgspec.msgpack.Decoder[Any]] = {
    number: msgspec.msgpack.Decoder(kind) for number, kind in TYPES.items()
}
_encode = msgspec.msgpack.Encoder().encode


def encode(message: Message) -> bytes:
    return _NUMBERS[type(message)] + _encode(message)


def decode(raw: bytes) -> Message | None:
    """The message, or None where this program does not know its type. Raises ValueError for what is malformed."""
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
