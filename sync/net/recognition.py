"""The first words between two devices of one group: hellos, and how they get to know each other where the roll of one
has not yet heard of the other."""

import asyncio
import contextlib
from collections.abc import Iterator

import msgspec

from models import clock, ids
from models.errors import Refused
from models.ids import DeviceId
from sync.group.group import Group
from sync.ledger.envelope import Malformed
from sync.net.messages import CHUNK, HELLO, AnyMessage, Batch, Hello, Introduce, Message, Proof, State, decode, encode
from sync.net.transport import Channel, PeerGone
from sync.trust.keys import ROLL, DeviceSecrets, circle_tag, verify

HELLO_SECONDS = 10.0
INTRODUCTION = 16 << 20
"""Bytes of roll that we take from a device we do not know yet."""
MAX_EARLY = 1 << 20
"""Bytes that it may say meanwhile."""
MAX_VERSION = 40


def sign_hello(secrets: DeviceSecrets, channel: Channel, *, dialer: bool, version: str, time: int, port: int) -> Hello:
    signature = secrets.signing.sign(_greeting(channel, dialer))
    return Hello(secrets.card.signing, signature, version, time, port)


async def exchange_hellos(channel: Channel, ours: Hello, *, dialer: bool) -> Hello:
    """Send ours, check theirs. Raises PeerGone, and then the channel is closed."""
    try:
        async with asyncio.timeout(HELLO_SECONDS):
            await channel.send(encode(ours))
            return check_hello(await receive(channel), channel, dialer=not dialer)
    except BaseException as error:
        await channel.close()
        if isinstance(error, TimeoutError):
            raise PeerGone("timeout") from None
        raise


def check_hello(hello: Message, channel: Channel, *, dialer: bool) -> Hello:
    """The other side's hello. Raises PeerGone `violation` unless it is in range and signed for this very channel."""
    if not isinstance(hello, Hello) or not verify(hello.signing, _greeting(channel, dialer), hello.signature):
        raise PeerGone("violation")
    if not 0 <= hello.time <= clock.LATEST or not 0 <= hello.port < 1 << 16:
        raise PeerGone("violation")
    if len(hello.version) > MAX_VERSION or not hello.version.isprintable():
        raise PeerGone("violation")
    return hello


def _greeting(channel: Channel, dialer: bool) -> bytes:
    return HELLO + (b"d" if dialer else b"a") + channel.handshake_hash


def understand(raw: bytes) -> AnyMessage:
    """Raises PeerGone where the other side speaks nonsense."""
    try:
        message: AnyMessage = decode(raw)
        return message
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise PeerGone("violation") from None


async def receive(channel: Channel) -> AnyMessage:
    """The next message. Raises PeerGone."""
    return understand(await channel.receive())


def whole_roll(group: Group) -> Iterator[Batch]:
    """The roll, sealed as it is, for somebody who does not know us yet."""
    logs = group.logs
    for log, first in logs.missing(circle_tag(group.id, ROLL), {}):
        while run := logs.read(log, first, CHUNK):
            yield Batch(tuple(run))
            first += len(run)


async def recognise(group: Group, channel: Channel, hello: Hello) -> tuple[DeviceId, list[AnyMessage]]:
    """The device behind a hello and what else it said until the roll knew it; an unknown one is asked to show why it
    should be known. Raises PeerGone where it is not a member's device, or not the one that made the handshake.
    """
    device = ids.device_id(hello.signing)
    early: list[AnyMessage] = []
    if group.card(device) is None:
        await channel.send(encode(Introduce()))
        early = await _get_to_know(group, channel, device)
    card = group.card(device)
    if card is None or card.transport != channel.peer_static:
        raise PeerGone("violation")
    return device, early


async def _get_to_know(group: Group, channel: Channel, device: DeviceId) -> list[AnyMessage]:
    early: list[AnyMessage] = []
    showing: asyncio.Task[None] | None = None
    batches = heard = 0
    try:
        while group.card(device) is None:
            raw = await channel.receive()
            match understand(raw):
                case Batch() as batch if batches + len(raw) <= INTRODUCTION:
                    batches += len(raw)
                    _be_introduced(group, batch)
                case Introduce() if showing is None:
                    # Beside the receiving: both sides may have more to show than the network holds.
                    showing = asyncio.create_task(_show(group, channel))
                case (State() | Proof()) as message if heard + len(raw) <= MAX_EARLY:
                    heard += len(raw)
                    early.append(message)
                case _:
                    raise PeerGone("violation")
        if showing is not None:
            await showing
    finally:
        if showing is not None:
            showing.cancel()
    return early


async def _show(group: Group, channel: Channel) -> None:
    with contextlib.suppress(PeerGone, Refused):
        for batch in whole_roll(group):
            await channel.send(encode(batch))


def _be_introduced(group: Group, batch: Batch) -> None:
    roll = circle_tag(group.id, ROLL)
    if any(raw[4:20] != roll for raw in batch.envelopes):
        raise PeerGone("violation")
    try:
        group.receive(batch.envelopes)
    except Malformed:
        raise PeerGone("violation") from None
    except Refused:
        raise PeerGone("closed") from None
