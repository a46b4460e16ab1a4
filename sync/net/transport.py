"""What any wire between two devices must do. `sync.net.tcp` and `sync.net.memory` both pass one acceptance suite.

A wire carries Noise `XXpsk0_25519_ChaChaPoly_SHA256` handshakes (Noise revision 34) and returns channels. The payload
of the first message is the knock: it proves who dials, or that the dialler is invited. Whoever cannot prove that
receives no byte at all, even with a preshared key.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

PROLOGUE = b"folkmoot-1"
"""Part of every handshake. It never changes: the devices agree on a version in their hellos."""
KEY_SIZE = 32

# Limits before the other side has proved that it knows a key.
HANDSHAKE_SECONDS = 5.0
"""Time from the accepted (or dialled) connection to the last handshake message."""
FIRST_MESSAGE_MAX = (8 << 10) + 512
"""Room for a list of 1024 devices (8 bytes each), or for an introduction of 8 KiB."""
ANSWER_MAX = 8 << 10
"""Bytes with which the responder introduces itself in the second message."""
HALF_OPEN_MAX = 64
HALF_OPEN_PER_ADDRESS = 8
HALF_OPEN_RESERVE = 16
"""Places that are reserved for this computer and known addresses."""
TRIES_BURST = 256
TRIES_PER_SECOND = 16.0
"""How many first messages that prove nothing one address may send: each costs some milliseconds."""
CHECKS_PER_SECOND = 100
"""How many first messages are checked that open under one of our keys and prove nothing, of all addresses together."""
CHECKS_RESERVE = 25
"""How many of those are reserved for this computer and known addresses."""

# Limits afterwards.
MAX_MESSAGE = (1 << 20) + 4096
"""Bytes of one message: an envelope of 1 MiB and what frames it."""
BYTES_PER_SECOND = 256 << 20
BYTES_BURST = 64 << 20
MESSAGES_PER_SECOND = 20_000
MESSAGES_BURST = 40_000
PING_SECONDS = 10.0
"""If we have sent nothing for this long, or at most half as long again, we send a ping. We answer a ping if we have
sent nothing for half of this time."""
SILENCE_SECONDS = 30.0
"""A peer that sends nothing or accepts nothing for this long counts as gone."""
WRITE_BUFFER = 512 << 10
"""When this many bytes wait for the network, `send` waits too."""


class PeerGone(Exception):
    """There is no channel (any more). `code` is one of

    - `unreachable`: no connection could be made,
    - `refused`: the other side hung up during the handshake, or is a device that this side does not know,
    - `timeout`: it took too long or went silent; so does a device that does not know us,
    - `violation`: it broke the protocol,
    - `older`: it speaks only former versions of the protocol and must be updated,
    - `newer`: it speaks only later ones; this device must be updated,
    - `closed`: it hung up, or this side has closed the channel.
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Proved:
    """What a knock has proved."""

    static: bytes
    """X25519 public key of the device that dials. The third message must prove that it is this device."""
    known: object = None
    """The channel's `known`."""
    answer: bytes = b""
    """Payload of the second message, at most ANSWER_MAX bytes."""


@dataclass(frozen=True)
class _Keys:
    label: object
    psk: bytes = field(repr=False)
    """32 bytes."""
    static: bytes = field(repr=False)
    """X25519 private key, 32 bytes."""

    def __post_init__(self) -> None:
        if len(self.psk) != KEY_SIZE or len(self.static) != KEY_SIZE:
            raise ValueError("keys have 32 bytes each")


@dataclass(frozen=True)
class Offer(_Keys):
    """One key under which a device can be reached.

    The responder tries the psk of each of its offers on the first message. The offer that opens it decides which static
    key answers (every group has its own), and gives the channel its `label`.
    """

    judge: Callable[[bytes, bytes], Proved | None]
    """(payload of the first message, hash of the handshake before it) -> what that proves, or None."""


@dataclass(frozen=True)
class Approach(_Keys):
    """How a device dials."""

    knock: Callable[[bytes], bytes]
    """Makes the payload of the first message of the hash of the handshake before it."""
    accept: Callable[[bytes, bytes], object | None]
    """(the responder's static key, payload of its message) -> the channel's `known`; None if this is nobody to whom we
    show who we are."""


class Channel(Protocol):
    """An encrypted, ordered, reliable exchange of whole messages with one device that knows the psk.

    `peer_static` proves which device it is; the caller decides whether it may enter.
    """

    @property
    def handshake_hash(self) -> bytes:
        """32 bytes, equal on both sides and different for every channel. Hellos sign it."""
        ...

    @property
    def peer_static(self) -> bytes:
        """The other device's X25519 public key, 32 bytes."""
        ...

    @property
    def label(self) -> object:
        """The label of our offer with which the channel was made."""
        ...

    @property
    def known(self) -> object:
        """What our side of the handshake found out about the other device: see `Proved` and `Approach`."""
        ...

    @property
    def address(self) -> str:
        """The other side's `host:port`."""
        ...

    async def send(self, *messages: bytes | bytearray) -> None:
        """Returns once the messages are on their way and the write buffer has room again.

        Calls may overlap; each message stays whole, and they leave in the order of the calls. Several small messages
        cost less together. Raises ValueError beyond MAX_MESSAGE and PeerGone where the channel has ended.
        """
        ...

    async def receive(self) -> bytes | bytearray:
        """The next message, whole. One caller at a time.

        It reads from the network only while called, so a slow caller slows the sender. If the caller stays away for
        SILENCE_SECONDS while messages wait, the other side treats it as gone. Raises PeerGone when the channel has
        ended, and after any violation by the other side.
        """
        ...

    async def close(self) -> None:
        """Hang up; pending and later calls of `send` and `receive` raise PeerGone. Can be called again."""
        ...


Offers = Callable[[], Sequence[Offer]]
"""Called for every connection. The offers are tried in their order."""
OnChannel = Callable[[Channel], Awaitable[None]]


class Wire(Protocol):
    """A network on which devices listen and dial."""

    @property
    def trouble(self) -> str:
        """Code of the problem that keeps this wire from accepting connections (`net.no_files`), or empty."""
        ...

    async def listen(
        self, address: str | None, offers: Offers, on_channel: OnChannel, is_known: Callable[[str], bool] | None = None
    ) -> str:
        """Listen at `address` (`host:port`, port 0 = any free), or everywhere at any free port. Returns the bound
        `host:port`.

        `on_channel` runs in a task of its own for every new channel; when it ends, the channel is closed.
        `is_known(host)` tells which hosts may use the HALF_OPEN_RESERVE.
        Can be called several times. Raises ValueError for a malformed address and OSError where it cannot be bound.
        """
        ...

    async def leave(self, bound: str) -> None:
        """Stop listening at this address. The channels that came about there stay."""
        ...

    async def dial(self, address: str, approach: Approach) -> Channel:
        """Raises ValueError for a malformed address, PeerGone if no channel can be made."""
        ...

    async def close(self) -> None:
        """Stop listening and close all channels. Can be called again."""
        ...
