"""What any wire between two devices must do. `sync.net.tcp` and `sync.net.memory` both pass one acceptance suite.

A wire carries Noise `XXpsk0_25519_ChaChaPoly_SHA256` handshakes (Noise revision 34) and gives back channels. Whoever
does not know a preshared key of the responder is a stranger and gets no byte at all.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

PROLOGUE = b"folkmoot-1"
"""Bound into every handshake, for ever: versions are agreed upon in the hello."""
KEY_SIZE = 32

# Before the other side has proved that it knows a key.
HANDSHAKE_SECONDS = 5.0
"""For everything from the accepted (or dialled) connection to the last handshake message."""
FIRST_MESSAGE_MAX = 128
HALF_OPEN_MAX = 64
HALF_OPEN_PER_ADDRESS = 8
HALF_OPEN_RESERVE = 16
"""Places that only this computer and addresses we know may take."""
TRIES_BURST = 256
TRIES_PER_SECOND = 16.0
"""First messages from one address that open under none of our keys: each costs some milliseconds to find that out."""

# Afterwards.
MAX_MESSAGE = (1 << 20) + 4096
"""Bytes of one message: an envelope of 1 MiB and what frames it."""
BYTES_PER_SECOND = 256 << 20
BYTES_BURST = 64 << 20
MESSAGES_PER_SECOND = 20_000
MESSAGES_BURST = 40_000
PING_SECONDS = 10.0
"""After so long without sending, a ping goes out."""
SILENCE_SECONDS = 30.0
"""A peer from whom nothing arrives for so long, or who takes nothing for so long, is gone."""
WRITE_BUFFER = 512 << 10
"""Bytes that wait for the network before `send` waits too."""


class PeerGone(Exception):
    """There is no channel (any more). `code` is one of

    - `unreachable`: no connection came about,
    - `refused`: the other side hung up during the handshake; it does not know the key, or is full,
    - `timeout`: it took too long, or went silent,
    - `violation`: it sent what it must not send,
    - `older`: it speaks only former versions of the protocol and must be updated,
    - `newer`: it speaks only later ones; this device must be updated,
    - `closed`: it hung up, or this side has closed the channel.
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Offer:
    """One key under which a device can be reached or reaches out.

    The responder tries the psk of each of its offers on the first message; the one that opens it decides which static
    key answers (every group has its own) and is named by `channel.label`.
    """

    label: object
    psk: bytes = field(repr=False)
    """32 bytes."""
    static: bytes = field(repr=False)
    """X25519 private key, 32 bytes."""

    def __post_init__(self) -> None:
        if len(self.psk) != KEY_SIZE or len(self.static) != KEY_SIZE:
            raise ValueError("an offer's keys have 32 bytes each")


class Channel(Protocol):
    """An encrypted, ordered, reliable exchange of whole messages with one device that knows the psk.

    Who that device is, `peer_static` proves; whether it may come in, the caller decides.
    """

    @property
    def handshake_hash(self) -> bytes:
        """32 bytes, equal on both sides and different for every channel: what a signature binds to."""
        ...

    @property
    def peer_static(self) -> bytes:
        """The other device's X25519 public key, 32 bytes."""
        ...

    @property
    def label(self) -> object:
        """The label of the offer under which the channel came about, on this side."""
        ...

    @property
    def address(self) -> str:
        """The other side's `host:port`."""
        ...

    async def send(self, message: bytes) -> None:
        """Returns once the message is on its way and the write buffer has room again.

        Calls may overlap; each message stays whole, and they leave in the order of the calls. Raises ValueError
        beyond MAX_MESSAGE and PeerGone where the channel has ended.
        """
        ...

    async def receive(self) -> bytes:
        """The next message, whole. One caller at a time.

        Reads from the network only while called, so a slow caller slows the sender; a caller that stays away for
        SILENCE_SECONDS while messages wait is taken for dead by the other side. Raises PeerGone at the end, and after
        any violation by the other side.
        """
        ...

    async def close(self) -> None:
        """Hang up; pending and later calls of `send` and `receive` raise PeerGone. Can be called again."""
        ...


Offers = Callable[[], Sequence[Offer]]
"""Asked anew for every connection; what comes first is tried first."""
OnChannel = Callable[[Channel], Awaitable[None]]


class Wire(Protocol):
    """A network on which devices listen and dial."""

    @property
    def trouble(self) -> str:
        """Code of what keeps this wire from taking more connections (`net.no_files`), or empty."""
        ...

    async def listen(
        self, address: str | None, offers: Offers, on_channel: OnChannel, is_known: Callable[[str], bool] | None = None
    ) -> str:
        """Answer at `address` (`host:port`, port 0 = any free), or everywhere at any free port; the bound `host:port`.

        `on_channel` runs in a task of its own for every channel that comes about; when it ends, the channel is closed.
        `is_known(host)` tells for whom the reserve of places at the door is.
        Can be called several times. Raises ValueError for a malformed address and OSError where it cannot be bound.
        """
        ...

    async def dial(self, address: str, offer: Offer) -> Channel:
        """Raises ValueError for a malformed address, PeerGone where no channel comes about."""
        ...

    async def close(self) -> None:
        """Stop listening and close all channels. Can be called again."""
        ...
