"""What two devices of one group say to each other, inside an encrypted channel: msgpack of tagged arrays."""

import msgspec
from msgspec import Struct

from models.roll import Admit

HELLO = b"folkmoot-hello-v1\0"
CHUNK = 256 * 1024
"""Bytes of envelopes in one batch; the receiver makes each batch durable in one transaction."""


class Message(Struct, frozen=True, array_like=True, tag=True):
    """Base of all messages."""


class Hello(Message, frozen=True):
    """First from both sides. The signature is the device's, over the hash of the handshake and the side it is on."""

    signing: bytes
    signature: bytes
    version: str
    time: int
    """Milliseconds since 1970, the sender's clock."""
    port: int
    """Where the sender listens; 0 = nowhere."""
    request: Admit | None = None
    """From a newcomer who asks to be let in."""


class Welcome(Message, frozen=True):
    """To a newcomer: msgpack of `Keys`, sealed to the newcomer's device."""

    sealed: bytes


class Keys(Struct, frozen=True, array_like=True):
    resolution: bytes
    """The founding resolution, msgpack; its hash is the group id that the link names."""
    keys: tuple[tuple[str, int, bytes], ...]
    """(circle, since, key), oldest first."""


class Sorry(Message, frozen=True):
    """A newcomer is not let in; `code` as in Refused."""

    code: str


class Introduce(Message, frozen=True):
    """We do not know your device: show us the roll as you have it."""


class State(Message, frozen=True):
    """circle tag -> SHA-256 of our version vector. Equal on both sides means nothing to do."""

    digests: dict[bytes, bytes]


class Vector(Message, frozen=True):
    """For one circle: log key -> (number of envelopes held, first 8 bytes of the newest one's id)."""

    circle: bytes
    logs: dict[bytes, tuple[int, bytes]]


class Batch(Message, frozen=True):
    """Envelopes, log by log, each log's in order."""

    envelopes: tuple[bytes, ...]


class Have(Message, frozen=True):
    """Durable here: (circle tag, log key, number of envelopes)."""

    logs: tuple[tuple[bytes, bytes, int], ...]


class Proof(Message, frozen=True):
    """Two envelopes with one log and number: the log has two futures."""

    first: bytes
    second: bytes


AnyMessage = Hello | Welcome | Sorry | Introduce | State | Vector | Batch | Have | Proof

encode = msgspec.msgpack.Encoder().encode
decode = msgspec.msgpack.Decoder(AnyMessage).decode
