"""Whoever learns that somebody is out, or suspended, writes on under keys that they do not have."""

from models.roll import Leave, Lift, Suspend
from sync.group import renewing
from sync.trust.renewal import FIRST, make_seal
from tests.bench.stories import Story


def test_the_suspended_get_the_roll_and_after_that_everything() -> None:
    story = Story()
    ana, ben, cleo = (person.first.group for person in (story.ana, story.ben, story.cleo))
    ana.act(Suspend(ben.me))
    (suspension,) = ana.roll.now.suspensions
    assert ana.keys.epochs.current() is None
    story.ana.do("garden.open_topic", name="without Ben")
    story.bench.meet()
    renewed = ana.keys.epochs.current()
    assert renewed == cleo.keys.epochs.current() != FIRST
    held = ben.keys.epochs.secret(renewed or b"")
    assert held is not None
    assert not held.whole
    assert ben.keys.epochs.current() is None
    assert ben.roll.heads == ana.roll.heads
    assert "without Ben" not in [name for (name,) in story.ben.rows("SELECT name FROM topic")]
    ana.act(Lift(suspension.id))
    story.bench.meet()
    assert ben.keys.epochs.lacking() == []
    story.ben.do("garden.open_topic", name="with Ben")
    story.bench.meet()
    story.bench.equal()


def test_without_a_session_a_lifted_suspension_is_mended_in_the_roll() -> None:
    story = Story()
    ana, ben = story.ana.first.group, story.ben.first.group
    ana.act(Suspend(ben.me))
    (suspension,) = ana.roll.now.suspensions
    story.ana.do("garden.open_topic", name="without Ben")
    ana.act(Lift(suspension.id))
    assert renewing.is_due(ana)
    renewing.mend(ana)
    assert not renewing.is_due(ana)
    current = ana.keys.epochs.current()
    held = ana.keys.epochs.secret(current or b"")
    assert held is not None
    seal = make_seal(held.value, ana.keys.epochs.circle, ben.secrets.id, ben.secrets.card.sealing, whole=True)
    assert seal is not None
    assert hash(seal) in ana.keys.epochs.added[held.renewal]
    story.bench.meet()
    story.bench.equal()


def test_who_has_left_gets_no_new_keys() -> None:
    story = Story()
    ana, ben, cleo = (person.first.group for person in (story.ana, story.ben, story.cleo))
    ben.act(Leave())
    story.bench.meet()
    assert ben.keys.epochs.roll.recipient(ben.secrets.id, None) is None
    story.cleo.do("garden.open_topic", name="without Ben")
    story.bench.meet(story.ana, story.cleo)
    renewed = cleo.keys.epochs.current()
    assert renewed == ana.keys.epochs.current() != FIRST
    story.bench.meet()
    assert ben.keys.epochs.secret(renewed or b"") is None
    assert ana.keys.epochs.hand_over([renewed or b""], ben.secrets.id) == []
    before = len(ben.keys.epochs.known)
    renewing.mend(ben)  # it may ask, but nobody answers
    story.bench.meet()
    assert not renewing.is_due(ana)
    assert len(ben.keys.epochs.known) == before
