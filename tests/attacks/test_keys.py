"""A member who wants others to write what some cannot read, and somebody who kept old keys."""

from secrets import token_bytes
from typing import Any

import msgspec
import pytest

from models import clock
from models.ids import CircleId
from sync.group import renewing
from sync.ledger import envelope as wire
from sync.ledger.envelope import Envelope
from sync.net.transport import PeerGone
from sync.trust.keys import ROLL, circle_tag, key_id, new_device
from sync.trust.renewal import (
    FIRST,
    KeyStatement,
    Recipient,
    Renewal,
    Seals,
    digest,
    make_seals,
    new_renewal,
    roll_key,
    secret_id,
)
from sync.trust.renewal import encode as encoded
from tests.bench.stories import Story, ask_and_answer


def stated(story: Any, *statements: KeyStatement, **parts: Any) -> list[Envelope]:
    """Cleo says something about keys."""
    group = story.mallory.group
    roll, log = CircleId(circle_tag(group.id, ROLL)), story.mallory.fresh_log()
    return [
        story.mallory.seal(
            kind=wire.KEYS, circle=roll, log=log, key=group.keys.for_statements, statement=bytes(encoded(each)), **parts
        )
        for each in statements
    ]  # fmt: skip


def recipients(story: Story) -> list[Recipient]:
    return [Recipient(card, True) for card in story.ana.first.group.roll.now.cards()]


def test_nobody_writes_under_keys_that_somebody_was_not_given(story: Story) -> None:
    """Ben's seal holds rubbish; or the right one is announced and another sent; or he is left out; or none is sent."""
    group, ben = story.ana.first.group, story.ben.first.secrets.card
    before, circle = group.keys.epochs.current(), group.keys.epochs.circle
    for way in ("rubbish", "not what was announced", "left out", "nothing sent"):
        secret = token_bytes(32)
        right = make_seals(secret, circle, recipients(story))
        rubbish = tuple((prefix, token_bytes(80) if prefix == ben.id[:8] else seal) for prefix, seal in right)
        without = tuple(seal for seal in right if seal[0] != ben.id[:8])
        announced = {"rubbish": rubbish, "left out": without}.get(way, right)
        sent = {"left out": without, "nothing sent": None}.get(way, rubbish)
        renewal = Renewal(secret_id(secret), (), key_id(roll_key(secret)), digest(announced))
        said = [renewal] if sent is None else [renewal, Seals(renewal.id, sent)]
        story.bench.send(stated(story, *said), story.ana, story.ben)
        assert group.keys.epochs.current() == before
    story.ben.do("garden.open_topic", name="under the old keys")
    story.bench.equal()


def test_whoever_was_given_rubbish_asks_and_is_answered(story: Story) -> None:
    ana, ben = story.ana.first.group, story.ben.first.group
    secret = token_bytes(32)
    right = make_seals(secret, ana.keys.epochs.circle, recipients(story))
    rubbish = tuple((prefix, token_bytes(80) if prefix == ben.secrets.id[:8] else seal) for prefix, seal in right)
    renewal = Renewal(secret_id(secret), (), key_id(roll_key(secret)), digest(rubbish))
    said = [each.raw for each in stated(story, renewal, Seals(renewal.id, rubbish))]
    for group in (ana, ben):
        group.receive(said)
    assert ben.keys.epochs.lacking() == [renewal.id]
    assert ana.keys.epochs.lacking() == []
    ask_and_answer(ben, ana)
    assert ben.keys.epochs.lacking() == []
    story.bench.meet()
    story.bench.equal()


def test_a_secret_that_was_sealed_to_somebody_removed_stays_unclean(story: Story) -> None:
    """Cleo states it once more after the removal, with all seals right."""
    epochs = story.ana.first.group.keys.epochs
    roll = _WithARemoval(epochs.roll)
    renewing.renew(story.ben.first.group)
    story.bench.meet()
    (old,) = epochs.known
    epochs.roll = roll
    epochs.changed()
    assert epochs.current() is None
    value = epochs.secret(old)
    assert value is not None
    seals = make_seals(value.value, epochs.circle, roll.recipients((REMOVAL,)))
    author = story.mallory.group.secrets.id
    epochs.renewed(author, (REMOVAL,), Renewal(old, (old,), key_id(roll_key(value.value)), digest(seals)))
    epochs.sealed(author, Seals(old, seals), ())
    assert epochs.current() is None


REMOVAL = b"removal".ljust(16)


class _WithARemoval:
    """The roll with one act more, which removes Ben."""

    def __init__(self, roll: Any) -> None:
        self._roll = roll

    def recipient(self, device: Any, heads: Any) -> Recipient | None:
        return next((each for each in self.recipients(heads) if each.card.id == device), None)

    def recipients(self, heads: Any) -> list[Recipient]:
        now = heads is None or REMOVAL in heads
        found: list[Recipient] = self._roll.recipients(None)
        names = {member.name: member.devices for member in self._roll._roll.now.members.values()}
        return [each for each in found if not now or each.card not in names["Ben"]]

    def exclusions(self) -> frozenset[bytes]:
        return frozenset((REMOVAL,))

    def is_past(self, acts: Any, heads: Any) -> bool:
        return set(acts) <= set(heads)

    def understood(self, _heads: Any) -> bool:
        return True


def test_a_date_in_the_future_keeps_no_keys_in_use(story: Story) -> None:
    group = story.ana.first.group
    _, renewal, seals = new_renewal(group.keys.epochs.circle, recipients(story), ())
    story.bench.send(stated(story, renewal, seals, at=clock.stamp(clock.LATEST)))
    assert group.keys.epochs.current() == renewal.id
    renewing.renew(group)
    assert group.keys.epochs.current() not in (renewal.id, FIRST)
    assert group.keys.epochs.known[group.keys.epochs.current() or b""][0].statement.over == (renewal.id,)
    story.bench.meet()
    story.ben.do("garden.open_topic", name="under the new keys")
    story.bench.equal()


def test_a_device_with_an_impossible_key_stops_no_new_keys() -> None:
    card = new_device().card
    odd = msgspec.structs.replace(new_device().card, sealing=bytes(32))
    secret, renewal, seals = new_renewal(b"t" * 16, [Recipient(card, True), Recipient(odd, True)], ())
    assert make_seals(secret, b"t" * 16, [Recipient(odd, True), Recipient(card, True)]) == seals.seals
    assert len(seals.seals) == 1
    assert digest(seals.seals) == renewal.seals


def test_made_up_renewals_do_not_make_everybody_talk(story: Story) -> None:
    made_up = [Renewal(token_bytes(16), (), token_bytes(16), token_bytes(32)) for _ in range(200)]
    story.bench.send(stated(story, *made_up), story.ana, story.ben)
    for group in (story.ana.first.group, story.ben.first.group):
        before = sum(log.seq for log in group.logs.by_id.values() if log.device == group.secrets.id)
        renewing.mend(group)
        after = sum(log.seq for log in group.logs.by_id.values() if log.device == group.secrets.id)
        assert after - before <= 8
        assert not renewing.is_due(group)
        assert group.keys.epochs.current() == FIRST


def test_who_kept_the_founding_secret_and_is_nobody_hears_nothing(street: Any, turn: Any, impatient: None) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        for _ in range(3):
            renewing.renew(ana.engine.runtime.group(1))  # the way in is the same for ever
        with pytest.raises(PeerGone) as gone:
            await turn(ben).dial(ana, new_device())
        assert gone.value.code == "timeout"

    street.play(story())
