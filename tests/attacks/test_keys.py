"""A member whose new keys leave others out, and a person who kept old keys."""

from secrets import token_bytes
from typing import Any

import msgspec

from models import clock
from models.ids import CircleId
from sync.group import writing
from sync.ledger import envelope as wire
from sync.ledger.envelope import Envelope
from sync.net.messages import Introduce, encode
from sync.net.recognition import receive
from sync.trust.circle_keys import Rekey, names_all_devices, new_rekey
from sync.trust.keys import ROLL, circle_tag, key_id, new_device, seal_to
from tests.bench.stories import Story


def stated(story: Story, rekey: Rekey, **parts: Any) -> Envelope:
    """Cleo gives out a key."""
    roll = CircleId(circle_tag(story.mallory.group.id, ROLL))
    return story.mallory.seal(kind=wire.REKEY, circle=roll, statement=msgspec.msgpack.encode(rekey), **parts)


def test_a_new_key_is_for_everybody_or_for_nobody(story: Story) -> None:
    victim, left_out = story.ana.first.group, story.ben.first.secrets.card
    for tag, circle in victim.logs.circles.items():
        key, before = token_bytes(32), victim.keys.current(circle.id)
        cards = [card for card in victim.roll.now.cards() if card.id != left_out.id]
        sealed = tuple((bytes(card.id), seal_to(card, key, tag)) for card in cards)
        for nothing in ((), ((bytes(left_out.id), b""),), ((bytes(left_out.id), b"x" * 79),)):
            forged = stated(story, Rekey(tag, key_id(key), (*sealed, *nothing)))
            outcome = story.ana.first.receive([forged.raw])
            assert [refused.code for refused in outcome.refused] == ["envelope.malformed"]
        assert victim.keys.current(circle.id) == before
    story.bench.meet()
    story.bench.equal()


def test_a_key_from_the_future_is_not_in_use_for_ever(story: Story) -> None:
    """It would have been the newest until 2109: no honest new key would ever have followed it."""
    victim = story.ana.first.group
    circle = victim.circle("everyone")
    rekey = new_rekey(circle.tag, victim.roll.now.cards())
    story.bench.send([stated(story, rekey, at=clock.stamp(clock.LATEST))])
    assert key_id(victim.keys.current(circle.id)) == rekey.key
    story.bench.hours(1)
    writing.rekey(victim)
    assert key_id(victim.keys.current(circle.id)) != rekey.key
    story.bench.meet()
    story.ben.do("garden.open_topic", name="under the new key")
    story.bench.equal()


def test_a_device_with_an_impossible_key_stops_no_new_key(story: Story) -> None:
    """A sealing key of which nothing can be made: the others go on without it."""
    cards = story.ana.first.group.roll.now.cards()
    odd = msgspec.structs.replace(new_device().card, sealing=bytes(32))
    rekey = new_rekey(b"t" * 16, [*cards, odd])
    assert names_all_devices(rekey, [*cards, odd])


def test_who_kept_the_founding_secret_and_is_nobody_hears_no_more_than_that(street: Any, turn: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        for _ in range(3):
            writing.rekey(ana.engine.runtime.group(1))  # the way in is the same for ever
        mallory, stranger = turn(ben), new_device()
        channel = await mallory.dial(ana, stranger)
        await channel.send(encode(mallory.hello(channel, stranger)))
        await receive(channel)
        assert isinstance(await receive(channel), Introduce)  # and not a word more
        await channel.close()

    street.play(story())
