"""A member who wants others to write what some cannot read, and somebody who kept old keys."""

from secrets import token_bytes
from typing import Any

import msgspec
import pytest

from models import clock
from models.feature import EVERYONE
from sync.ledger import envelope as wire
from sync.ledger.envelope import Rekey
from sync.net.messages import Introduce, encode
from sync.net.recognition import receive
from sync.net.transport import PeerGone
from sync.trust.circle_keys import leaves_out_nobody, new_rekey
from sync.trust.keys import ROLL, circle_tag, key_id, new_device, seal_to, transport_psk


def test_a_new_key_is_for_everybody_or_for_nobody(street: Any, turn: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        cleo = await street.neighbour("cleo")
        await cleo.join(await ana.invite(), ana)
        await street.until(lambda: len(ben.engine.runtime.group(1).roll.now.members) == 3)
        mallory, victim = turn(ben), ana.engine.runtime.group(1)
        left_out = cleo.engine.runtime.group(1).secrets.card
        for circle in (EVERYONE, ROLL):
            tag, key = circle_tag(victim.id, circle), token_bytes(32)
            before = victim.keys.current(victim.circle(circle).id)
            cards = [card for card in victim.roll.now.cards() if card.id != left_out.id]
            sealed = tuple((bytes(card.id), seal_to(card, key, tag)) for card in cards)
            for nothing in ((), ((bytes(left_out.id), b""),), ((bytes(left_out.id), b"x" * 79),)):
                recipients = (*sealed, *nothing)
                rekey = Rekey(circle, key_id(key), recipients)
                outcome = victim.receive([mallory.state(rekey, wire.REKEY).raw])
                assert [refused.code for refused in outcome.refused] == ["envelope.malformed"]
            assert victim.keys.current(victim.circle(circle).id) == before

    street.play(story())


def test_a_key_from_the_future_is_not_in_use_for_ever(street: Any, turn: Any) -> None:
    """It would have been the newest until 2109: no honest new key would ever have followed it."""
    now = 1_750_000_000_000

    async def story() -> None:
        ana = await street.neighbour("ana", now=lambda: now)
        ben = await street.neighbour("ben", now=lambda: now)
        await ana.start()
        await ben.join(await ana.invite(), ana)
        mallory, victim = turn(ben), ana.engine.runtime.group(1)
        tag, number = circle_tag(victim.id, EVERYONE), victim.circle(EVERYONE).id
        rekey = new_rekey(EVERYONE, tag, victim.roll.now.cards())
        victim.receive([mallory.state(rekey, wire.REKEY, at=clock.stamp(clock.LATEST)).raw])
        assert key_id(victim.keys.current(number)) == rekey.key
        ana.engine.runtime.clock._wall_ms = lambda: now + 3600_000
        victim.rekey()
        assert key_id(victim.keys.current(number)) != rekey.key

    street.play(story())


def test_a_device_with_an_impossible_key_stops_no_new_key(street: Any, turn: Any) -> None:
    """A sealing key of which nothing can be made: the others go on without it."""
    async def story() -> None:
        ana, _ben = await street.two()
        cards = ana.engine.runtime.group(1).roll.now.cards()
        odd = msgspec.structs.replace(new_device().card, sealing=bytes(32))
        rekey = new_rekey(EVERYONE, b"t" * 16, [*cards, odd])
        assert leaves_out_nobody(rekey, [*cards, odd])

    street.play(story())


def test_old_keys_open_no_session_after_three_new_ones(street: Any, turn: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        victim = ana.engine.runtime.group(1)
        old = transport_psk(victim.keys.current(victim.circle(ROLL).id))
        mallory, stranger = turn(ben), new_device()
        channel = await mallory.dial(ana, stranger, old)  # knows the key, and is nobody
        await channel.send(encode(mallory.hello(channel, stranger)))
        await receive(channel)
        assert isinstance(await receive(channel), Introduce)  # and not a word more
        await channel.close()
        for _ in range(3):
            victim.rekey()
        with pytest.raises(PeerGone):
            await mallory.dial(ana, stranger, old)

    street.play(story())
