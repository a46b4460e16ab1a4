"""The first messages between two devices of one group: their hellos, and the exchange of rolls if one device's copy of
the roll does not name the other device, which has shown in the handshake how it was let in."""

import asyncio
import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from models import clock, ids
from models.errors import Refused
from models.ids import DeviceId
from models.roll import Admit, DeviceCard, Link, Recover
from sync.ledger.envelope import Malformed, UnknownVersion, parse
from sync.net.holder import LogHolder
from sync.net.knocking import Met
from sync.net.messages import (
    CHUNK,
    HELLO,
    Again,
    Batch,
    Done,
    Hello,
    Introduce,
    Keys,
    Lack,
    Message,
    Proof,
    State,
    decode,
    encode,
)
from sync.net.transport import Channel, PeerGone
from sync.net.versions import CAPABILITIES, HIGHEST, LOWEST, is_in_range
from sync.trust.keys import ROLL, DeviceSecrets, circle_tag, verify

if TYPE_CHECKING:
    from sync.group.group import Group

HELLO_SECONDS = 10.0
INTRODUCTION = 16 << 20
"""Most bytes of the roll that we accept from a device that we do not know yet, where ours is small."""
OF_AN_ACT = 2048
"""Bytes for each envelope of our own roll, where that is more: otherwise whoever states very much would keep people
from coming back."""
MAX_EARLY = 1 << 20
"""Most bytes of other messages that such a device may send before that."""
MAX_PROGRAM = 40
"""Characters in the version of a program."""


def sign_hello(
    secrets: DeviceSecrets, channel: Channel, *, dialer: bool, program: str, time: int, port: int,
    request: Admit | Link | Recover | None = None,
) -> Hello:  # fmt: skip
    signature = secrets.signing.sign(_greeting(channel, dialer))
    return Hello(secrets.card.signing, signature, program, time, port, LOWEST, HIGHEST, CAPABILITIES, request)


async def exchange_hellos(channel: Channel, ours: Hello, *, dialer: bool) -> Hello:
    """Send our hello and check theirs. Raises PeerGone after closing the channel."""
    try:
        async with asyncio.timeout(HELLO_SECONDS):
            await channel.send(encode(ours))
            return check_hello(await receive(channel), channel, dialer=not dialer)
    except BaseException as error:
        await channel.close()
        if isinstance(error, TimeoutError):
            raise PeerGone("timeout") from None
        raise


def check_hello(hello: Message | None, channel: Channel, *, dialer: bool) -> Hello:
    """The other side's hello. Raises PeerGone `violation` unless it is in range and signed for this very channel."""
    if not isinstance(hello, Hello) or not verify(hello.signing, _greeting(channel, dialer), hello.signature):
        raise PeerGone("violation")
    if not 0 <= hello.time <= clock.LATEST or not 0 <= hello.port < 1 << 16 or not is_in_range(hello):
        raise PeerGone("violation")
    if len(hello.program) > MAX_PROGRAM or not all(" " <= letter <= "~" for letter in hello.program):
        raise PeerGone("violation")
    return hello


def _greeting(channel: Channel, dialer: bool) -> bytes:
    return HELLO + (b"d" if dialer else b"a") + channel.handshake_hash


def understand(raw: bytes | bytearray) -> Message | None:
    """The message, or None if its type is unknown. Raises PeerGone if it is malformed."""
    try:
        return decode(raw)
    except ValueError:
        raise PeerGone("violation") from None


async def receive(channel: Channel) -> Message | None:
    """The next message, or None if its type is unknown. Raises PeerGone."""
    return understand(await channel.receive())


def whole_roll(holder: LogHolder) -> Iterator[Batch]:
    """The roll's envelopes, still sealed, for a device that does not know us yet."""
    logs = holder.logs
    roll = next(circle.tag for circle in logs.circles.values() if circle.name == ROLL)
    for key in logs.digests.vector(roll):
        log = logs.by_key[key]
        first = 1
        while first <= log.seq and (run := logs.envelopes.read(log.id, first, log.seq, CHUNK)):
            yield Batch(tuple(run))
            first += len(run)


async def recognise(group: "Group", channel: Channel, hello: Hello) -> tuple[DeviceId, list[Message]]:
    """The device that sent a hello, and the other messages that it sent until the roll named it. An unknown device that
    was introduced or invited is asked for its copy of the roll. Raises PeerGone if it is not a member's device, or not
    the one that made the handshake.
    """
    device = ids.device_id(hello.signing)
    early: list[Message] = []
    card = group.card(device)
    if card is None:
        if not isinstance(channel.known, Met) or not channel.known.exchanges_rolls:
            raise PeerGone("refused")
        await channel.send(encode(Introduce()))
        card, early = await _get_to_know(group, channel, device)
    if card.transport != channel.peer_static:
        raise PeerGone("violation")
    return device, early


async def _get_to_know(group: "Group", channel: Channel, device: DeviceId) -> tuple[DeviceCard, list[Message]]:
    early: list[Message] = []
    showing: asyncio.Task[None] | None = None
    batches = heard = 0
    try:
        while (card := group.card(device)) is None:
            raw = await channel.receive()
            match understand(raw):
                case Batch() as batch if batches + len(raw) <= max(INTRODUCTION, OF_AN_ACT * _size_of_roll(group)):
                    batches += len(raw)
                    _be_introduced(group, batch)
                case Introduce() if showing is None:
                    # In a task of its own, while we go on receiving: both rolls may exceed the network's buffers.
                    showing = asyncio.create_task(_show(group, channel))
                case (State() | Proof() | Done() | Lack() | Keys() | Again()) as message if (
                    heard + len(raw) <= MAX_EARLY
                ):
                    heard += len(raw)
                    early.append(message)
                case None if heard + len(raw) <= MAX_EARLY:
                    heard += len(raw)
                case _:
                    raise PeerGone("violation")
        if showing is not None:
            await showing
    finally:
        if showing is not None:
            showing.cancel()
    return card, early


def _size_of_roll(group: "Group") -> int:
    return sum(log.count for log in group.logs.by_id.values() if log.tag == circle_tag(group.id, ROLL))


async def _show(group: "Group", channel: Channel) -> None:
    with contextlib.suppress(PeerGone, Refused):
        for batch in whole_roll(group):
            await channel.send(encode(batch))


def _be_introduced(group: "Group", batch: Batch) -> None:
    try:
        _check_roll(group, batch)
        group.receive(batch.envelopes)
    except Malformed:
        raise PeerGone("violation") from None
    except Refused:
        raise PeerGone("closed") from None


def _check_roll(group: "Group", batch: Batch) -> None:
    """Raises Malformed unless these are envelopes of the roll, and of nothing else."""
    roll = group.circle(ROLL).tag
    begun: set[bytes] = set()
    for raw in batch.envelopes:
        with contextlib.suppress(UnknownVersion):
            envelope = parse(raw)
            known = group.logs.by_key.get(envelope.log)
            if envelope.circle == roll:
                begun.add(envelope.log)
            elif envelope.log not in begun and (known is None or known.tag != roll):
                raise Malformed("circle")
