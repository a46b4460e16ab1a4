"""Admission: whose request counts, and what a hostile member or newcomer can do with one."""

import contextlib
import os
from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from models.errors import Refused
from models.roll import Admit
from sync.group.epoch_keys import all_secrets
from sync.net.admission import MAX_KEYS, WELCOME, ask
from sync.net.knocking import as_invited
from sync.net.messages import Handover, Message, Sorry, Welcome, encode
from sync.net.recognition import exchange_hellos, receive, sign_hello
from sync.net.transport import Channel, PeerGone
from sync.simulated.knocks import open_approach, open_offer
from sync.trust.invitation import Link, joining_psk, new_link, prove, read_link
from sync.trust.keys import DeviceSecrets, new_device, seal_to
from sync.trust.renewal import Secret

KEEP: Callable[[Admit], Admit] = lambda request: request  # noqa: E731
BEN = new_device()


async def gate(street: Any) -> tuple[Any, Link]:
    ana = await street.neighbour("ana")
    await ana.start()
    return ana, read_link(await ana.invite(uses=5))


async def knock(
    street: Any, ana: Any, link: Link, secrets: DeviceSecrets = BEN, forge: Callable[[Admit], Admit] = KEEP
) -> Channel:
    """By hand, with a request of which `forge` makes what it likes."""
    channel: Channel = await street.network.wire("elsewhere").dial(ana.address, as_invited(link, secrets))
    request = forge(prove(link, "Ben", secrets, channel.handshake_hash))
    hello = sign_hello(secrets, channel, dialer=True, program="1", time=1, port=0)
    await exchange_hellos(channel, msgspec.structs.replace(hello, request=request), dialer=True)
    return channel


async def outcome(channel: Channel) -> str:
    """`welcome`, or the code with which the other side is sorry."""
    message = await receive(channel)
    await channel.close()
    return message.code if isinstance(message, Sorry) else "welcome"


EVE = new_device()
FORGERIES: dict[str, tuple[Callable[[Admit], Admit | None], str]] = {
    "nothing": (lambda request: None, "join.malformed"),
    "another device's keys": (lambda r: msgspec.structs.replace(r, device=EVE.card), "join.malformed"),
    "another transport key": (lambda r: altered(r, transport=EVE.card.transport), "join.malformed"),
    "a sealing key of its own making": (lambda r: altered(r, sealing=EVE.card.sealing), "roll.bad_proof"),
    "a sealing key that is none": (lambda r: altered(r, sealing=bytes(32)), "join.malformed"),
    "a short sealing key": (lambda r: altered(r, sealing=b"short"), "join.malformed"),
    "another handshake": (lambda r: msgspec.structs.replace(r, binding=b"x" * 32), "join.malformed"),
    "another invitation": (lambda r: msgspec.structs.replace(r, invitation=b"x" * 16), "join.malformed"),
    "another name": (lambda r: msgspec.structs.replace(r, name="Eve"), "roll.bad_proof"),
    "a name that deceives": (lambda r: msgspec.structs.replace(r, name="Ana\u202e"), "roll.malformed"),
    "no proof": (lambda r: msgspec.structs.replace(r, proof=b""), "roll.bad_proof"),
}


def altered(request: Admit, **keys: bytes) -> Admit:
    return msgspec.structs.replace(request, device=msgspec.structs.replace(request.device, **keys))


@pytest.mark.parametrize("what", FORGERIES)
def test_a_request_is_checked_before_anything_is_told(street: Any, what: str) -> None:
    async def story() -> None:
        ana, link = await gate(street)
        forge, code = FORGERIES[what]
        assert await outcome(await knock(street, ana, link, forge=forge)) == code  # type: ignore[arg-type]
        assert ana.rows("SELECT name FROM members") == [("Ana",)]
        assert await outcome(await knock(street, ana, link)) == "welcome"
        assert ana.rows("SELECT count(*) FROM members") == [(2,)]

    street.play(story())


def test_who_was_cut_off_is_let_in_again_but_counts_once(street: Any) -> None:
    async def story() -> None:
        ana, link = await gate(street)
        for _ in range(3):
            assert await outcome(await knock(street, ana, link)) == "welcome"
        assert ana.rows("SELECT used FROM invitations") == [(1,)]
        assert ana.rows("SELECT count(*) FROM members") == [(2,)]
        forged = await knock(street, ana, link, forge=lambda r: altered(r, sealing=EVE.card.sealing))
        assert await outcome(forged) == "join.malformed"

    street.play(story())


def test_a_link_of_nobodys_is_met_with_silence(street: Any, impatient: None) -> None:
    async def story() -> None:
        ana, link = await gate(street)
        with pytest.raises(PeerGone) as gone:
            await knock(street, ana, new_link(link.group, link.name, ()))  # type: ignore[arg-type]
        assert gone.value.code == "timeout"

    street.play(story())


def test_the_newest_of_many_invitations_still_opens(street: Any, impatient: None) -> None:
    async def story() -> None:
        ana, first = await gate(street)
        for _ in range(80):
            await ana.invite()
        ben = await street.neighbour("ben")
        await ben.join(await ana.invite(), ana)
        assert len(ana.engine.runtime.net.offers()) < 80
        with pytest.raises(PeerGone):
            await knock(street, ana, first)

    street.play(story())


async def answered(street: Any, answer: Callable[[Channel, Any], Message | bytes]) -> Any:
    """What a newcomer makes of a member's answer."""
    ana = await street.neighbour("ana")
    await ana.start()
    group = ana.engine.runtime.groups[1]
    link = read_link(await ana.invite())
    founding = group.membership.founding

    async def member(channel: Channel) -> None:
        said = answer(channel, (founding, all_secrets(group)))
        await channel.send(said if isinstance(said, bytes) else encode(said))
        with contextlib.suppress(PeerGone):
            await channel.receive()

    wire = street.network.wire("impostor")
    offer = open_offer("x", joining_psk(link.key), os.urandom(32))
    address = await wire.listen("impostor:4000", lambda: [offer], member)
    mine = open_approach("y", joining_psk(link.key), BEN.transport)
    channel = await street.network.wire("ben").dial(address, mine)
    try:
        return await ask(channel, link, BEN)
    except (Refused, PeerGone) as error:
        return error.code
    finally:
        await channel.close()
        await wire.close()


def welcome(channel: Channel, resolution: bytes, keys: Any) -> Welcome:
    packed = msgspec.msgpack.encode(Handover(resolution, bytes(32), keys))
    return Welcome(seal_to(BEN.card, packed, WELCOME + channel.handshake_hash))


A_SECRET = Secret(b"r" * 16, True, b"k" * 32)
ANSWERS: dict[str, tuple[Callable[[Channel, Any], Message | bytes], str]] = {
    "garbage": (lambda channel, own: b"\x02\xff", "violation"),
    "something else": (lambda channel, own: Welcome(b"x"), "violation"),
    "a reason": (lambda channel, own: Sorry("join.expired"), "join.expired"),
    "a reason of its own making": (lambda channel, own: Sorry("<b>pay here</b>"), "join.refused"),
    "another group": (lambda channel, own: welcome(channel, foreign(own[0]), own[1]), "join.wrong_group"),
    "no resolution": (lambda channel, own: welcome(channel, b"x", own[1]), "violation"),
    "secrets of another form": (lambda channel, own: welcome(channel, own[0], ((b"r", "yes", b"k"),)), "violation"),
    "too many keys": (lambda channel, own: welcome(channel, own[0], (A_SECRET,) * (MAX_KEYS + 1)), "violation"),
    "a welcome for another handshake": (
        lambda channel, own: Welcome(seal_to(BEN.card, b"", WELCOME + b"x" * 32)), "violation",
    ),
}  # fmt: skip


def foreign(founding: bytes) -> bytes:
    return founding.replace(b"Maple", b"Mapel")


@pytest.mark.parametrize("what", ANSWERS)
def test_a_newcomer_believes_only_what_fits_the_link(street: Any, what: str) -> None:
    async def story() -> None:
        answer, code = ANSWERS[what]
        assert await answered(street, answer) == code

    street.play(story())


def test_a_newcomer_gets_the_keys(street: Any) -> None:
    async def story() -> None:
        admission = await answered(street, lambda channel, own: welcome(channel, own[0], (A_SECRET,)))
        assert admission.resolution.name == "Maple Street"
        assert (len(admission.founding_secret), len(admission.secrets)) == (32, 1)

    street.play(story())
