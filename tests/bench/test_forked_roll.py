"""A log of the roll with two continuations. Acts on a branch count for nobody. Nor do content, other acts and new keys
that name them, whether a computer has the branch or not."""

import pytest

from models.ids import CircleId
from models.roll import Invite, encode_statement
from sync.group import renewing
from sync.ledger import envelope as wire
from sync.ledger.envelope import Envelope
from sync.simulated import Device
from sync.trust.invitation import new_link
from sync.trust.keys import ROLL, SigningKey, circle_tag
from sync.trust.renewal import keys_of
from tests.bench.stories import Story, names


@pytest.fixture
def strangers() -> Story:
    """Nobody hears anybody until they meet. Ana, who is a steward, is the hostile one."""
    story = Story(connected=False)
    story.mallory = story.bench.hostile(story.ana)
    return story


def roll_of(story: Story) -> CircleId:
    return CircleId(circle_tag(story.mallory.group.id, ROLL))


def invitation(
    story: Story, log: SigningKey, *, roll: tuple[bytes, ...] | None = None, key: bytes | None = None
) -> Envelope:
    """An act by Ana, a steward."""
    link = new_link(story.mallory.group.id, "x", ())
    statement = encode_statement(Invite(link.id, link.key, 3, 1 << 41))
    return story.mallory.seal(kind=wire.ACT, circle=roll_of(story), statement=statement, log=log, roll=roll, key=key)


def two_branches(story: Story) -> tuple[Envelope, Envelope]:
    log = story.mallory.fresh_log()
    one = invitation(story, log)
    story.mallory.rewind(log, 0)
    return one, invitation(story, log)


def invitations(device: Device) -> int:
    return len(device.group.roll.now.invitations)


def test_what_names_an_act_on_a_branch_counts_for_nobody(strangers: Story) -> None:
    """Ben had the branch, Cleo got the other one."""
    story = strangers
    one, other = two_branches(story)
    before = invitations(story.ben.first)
    story.bench.send([one], story.ben)
    story.ben.do("garden.open_topic", name="upon the branch")
    assert names(story.ben) == ["upon the branch"]
    story.bench.send([other], story.cleo)
    story.bench.meet()
    for person in story.ben, story.cleo, story.ana:
        assert names(person) == []
        assert invitations(person.first) == before
    story.ben.do("garden.open_topic", name="written after it")
    story.bench.meet()
    assert names(story.ben) == names(story.cleo) == names(story.ana) == ["written after it"]
    story.bench.equal()
    for person in story.ben, story.cleo:
        person.first.reopen()
    story.bench.equal()


def test_keys_that_name_an_act_on_a_branch_open_nothing(strangers: Story) -> None:
    """Ben held the keys and counted what was written under them, Cleo could not read it, and they differed for ever."""
    story, mallory = strangers, strangers.mallory
    one, other = two_branches(story)
    founding = story.ben.first.group.roll.heads
    before = invitations(story.ben.first)
    story.bench.send([one], story.ben, story.ana)
    renewing.renew(story.ben.first.group)
    story.bench.meet(story.ben, story.ana)
    renewal = story.ben.first.group.keys.epochs.current()
    secret = renewal and story.ana.first.group.keys.epochs.secret(renewal)
    assert renewal
    assert secret
    statement = story.ben.first.group.keys.epochs.known[renewal][0].statement
    content, of_roll = keys_of(secret, mallory.group.founding_secret)
    log = mallory.fresh_log()
    story.bench.send([invitation(story, log, roll=founding, key=of_roll)], story.ben)
    story.bench.send([story.topic("under its keys", key=content, roll=founding)], story.ben)
    assert names(story.ben) == ["under its keys"]
    assert invitations(story.ben.first) == before + 2
    story.bench.send([other], story.cleo)
    story.bench.meet()
    story.ben.do("garden.open_topic", name="under good ones")
    story.bench.meet()
    for person in story.ben, story.cleo, story.ana:
        assert names(person) == ["under good ones"]
        assert invitations(person.first) == before
    story.bench.equal()
    for person in story.ben, story.cleo:
        person.first.reopen()
    story.bench.equal()
    with story.ben.first.group.change():
        renewing._state(story.ben.first.group, statement)  # again, naming nothing that is gone
    story.bench.meet()
    assert names(story.ben) == names(story.cleo) == ["under its keys", "under good ones"]
    story.bench.equal()


def test_every_order_of_two_branches_and_what_names_them_ends_alike(strangers: Story) -> None:
    story, mallory = strangers, strangers.mallory
    one, other = two_branches(story)
    founding = story.ben.first.group.roll.heads
    log = mallory.fresh_log()
    act = invitation(story, log, roll=(one.id[:16],))
    upon_act = story.topic("upon the act", roll=(act.id[:16],))
    upon_both = story.topic("upon both", roll=(one.id[:16], other.id[:16]))
    sound = story.topic("sound", roll=founding)
    ends = set()
    orders = story.bench.every_order(
        [one, other, act, upon_act, upon_both, sound], lambda device: ends.add(tuple(names(device))), most=240
    )
    assert orders.tried > 100
    assert ends == {("sound",)}


def test_content_that_stands_in_the_roll_waits_also_after_a_new_start(strangers: Story) -> None:
    """It is sealed with a key of the other circle, which is learned again while the roll is read again."""
    story = strangers
    renewing.renew(story.ana.first.group)
    group, log = story.mallory.group, story.mallory.fresh_log()
    key = group.keys.current(group.logs.circles[story.mallory.everyone].id)
    story.bench.send([story.mallory.seal(log=log, circle=roll_of(story), key=key)], story.ben)
    story.bench.meet()
    story.ben.first.reopen()
    assert story.ben.first.problems() == ()
