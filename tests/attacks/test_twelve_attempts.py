"""What a hostile member would try first. Cleo has real keys and a changed program; Ana and Ben are honest, and in the
end both of them see the same. Attempts on circles are in test_circle_attempts.py."""

import contextlib
from collections.abc import Sequence
from secrets import token_bytes
from typing import Any

import msgspec
import pytest

from models import clock
from models.edit import Put
from models.errors import Refused
from models.ids import CircleId
from models.roll import (
    MAX_DEVICES,
    STEWARD,
    Act,
    Amendment,
    Changes,
    Invite,
    Leave,
    Link,
    MemberCut,
    Sign,
    Suspend,
    belonging,
    decode_statement,
    encode_statement,
    resolution_id,
)
from models.roll import Admit as Admission
from sync.group import renewing, resolving
from sync.ledger.envelope import ACT, CONTENT, KEYS, Envelope, Malformed, parse
from sync.net import admission
from sync.net.messages import Handover, Welcome
from sync.simulated import Device, Hostile, Person
from sync.simulated.carrying import held
from sync.trust.invitation import Link as JoiningLink
from sync.trust.invitation import new_link, prove, read_link
from sync.trust.keys import EVERYONE, ROLL, certify, circle_tag, key_id, new_device, seal_to
from sync.trust.renewal import Recipient, Renewal, Seals, Secret, digest, make_seals, roll_key, secret_id
from sync.trust.renewal import encode as encoded
from tests.bench.stories import OPEN, Story, names
from tests.bench.test_resolutions import decide, stewards, who
from tests.torture.governing import link


def states(mallory: Hostile, *acts: Act, log: Any = None, roll: Sequence[bytes] | None = None) -> list[Envelope]:
    """Envelopes that state these acts, each in a fresh log unless one is given."""
    tag = CircleId(circle_tag(mallory.group.id, ROLL))
    return [mallory.seal(kind=ACT, circle=tag, statement=encode_statement(act), log=log, roll=roll) for act in acts]


def members(person: Person | Device) -> set[str]:
    return {name for (name,) in person.rows("SELECT name FROM members")}


def topic(name: str) -> tuple[Put, Put]:
    return Put(("name",), name), OPEN


def content_key(mallory: Hostile) -> bytes:
    group = mallory.group
    return bytes(group.keys.current(group.circle(EVERYONE).id))


def test_writing_on_after_her_removal(story: Story) -> None:
    """In her old log and in new ones, with and without knowing of it, dated before and after."""
    log, key = story.mallory.fresh_log(), content_key(story.mallory)
    story.bench.send([story.topic("before", log=log)])
    before, then = story.mallory.group.roll.heads, story.mallory.group.clock.stamp()
    story.ana.decide(resolving.remove, [story.cleo.member])
    for roll in (before, story.mallory.group.roll.heads):
        for where in (log, None):
            for at in (then, None):
                said = story.topic("after", log=where, roll=roll, at=at, key=key)
                story.bench.send([said], story.ana, story.ben)
                assert names(story.ana) == names(story.ben) == ["before"]
    story.bench.equal(story.ana, story.ben)


def test_another_continuation_of_her_log_before_the_cut(story: Story) -> None:
    log, key = story.mallory.fresh_log(), content_key(story.mallory)
    first, second, third = (story.topic(name, log=log) for name in ("first", "second", "third"))
    story.bench.send([first, second, third])
    before = story.mallory.group.roll.heads
    story.ana.decide(resolving.remove, [story.cleo.member])
    story.mallory.rewind(log, 1)
    smuggled = [story.topic(f"smuggled {number}", log=log, roll=before, key=key) for number in (2, 3)]
    with story.bench.apart(story.ben):
        story.bench.send(smuggled, story.ben)
        assert names(story.ben) in (["first"], ["first", "second", "third"])
    assert names(story.ana) == names(story.ben) == ["first"]
    story.bench.equal(story.ana, story.ben)


def test_suspending_and_removing_everybody(story: Story) -> None:
    """As the only steward. The other two are the majority of the members."""
    everybody = story.bench.persons
    decide(story.ana, voters=tuple(each.member for each in everybody), roles=stewards(story.cleo))
    parent = story.ana.first.group.roll.now.charter
    others = story.ana.member, story.ben.member
    changes = Changes(removed=tuple(MemberCut(each) for each in sorted(others)))
    coup = Amendment(parent.number + 1, parent.id, story.mallory.group.secrets.id, changes)
    signed = Sign(bytes(resolution_id(encode_statement(coup))))
    for act in (*(Suspend(each) for each in others), coup, signed):
        story.bench.send(states(story.mallory, act))
    assert members(story.ana) == {"Cleo"}
    group = story.ana.first.group
    undo = Amendment(
        parent.number + 1, parent.id, group.secrets.id,
        Changes(removed=(MemberCut(story.cleo.member),), roles=stewards(story.ana)),
    )  # fmt: skip
    name = bytes(resolution_id(encode_statement(undo)))
    group.act(undo)
    for person in (story.ana, story.ben):
        person.decide(resolving.sign, name)
    assert members(story.ana) == members(story.ben) == {"Ana", "Ben"}
    assert set(who(story.ben).values()) == {"suspended"}
    decide(story.ana, story.ben, lifted=resolving.suspensions_of(group, others))
    story.ben.do("garden.open_topic", name="we are still here")
    assert names(story.ana) == ["we are still here"]
    story.bench.equal(story.ana, story.ben)


def test_making_herself_steward(story: Story) -> None:
    """With a resolution that she signs from many logs and devices, with an invitation, and with two resolutions of one
    number."""
    decide(story.ana, voters=tuple(each.member for each in story.bench.persons))
    charter, me = story.mallory.group.roll.now.charter, story.mallory.group.secrets.id
    for number in range(2):
        act = Amendment(
            charter.number + 1, charter.id, me, Changes(roles=stewards(story.cleo), rules={"which": number})
        )  # fmt: skip
        signed = Sign(bytes(resolution_id(encode_statement(act))))
        story.bench.send(states(story.mallory, act))
        story.bench.send(states(story.mallory, signed, signed))
        link(story.cleo)
        story.bench.send(states(story.bench.hostile(story.cleo.devices[-1]), signed))
    gate = new_link(story.mallory.group.id, "x", ())
    story.bench.send(states(story.mallory, Invite(gate.id, gate.key, 9, clock.LATEST, STEWARD)))
    for person in story.bench.persons:
        roll = person.first.group.roll
        assert roll.now.charter.id == charter.id
        assert roll.now.charter.holders(STEWARD) == {story.ana.member}
        assert {len(each.signed.by) for each in roll.resolutions() if each.state == "open"} == {1}
        assert gate.id not in roll.now.invitations
    with pytest.raises(Refused, match=r"roll\.not_a_steward"):
        story.mallory.group.act(Invite(gate.id, gate.key, 9, clock.LATEST, STEWARD))
    story.bench.equal()


def test_acting_with_a_device_that_was_dropped(story: Story) -> None:
    """It feigns not to know; so does the person, with whom it voted."""
    decide(story.ana, voters=tuple(each.member for each in story.bench.persons))
    link(story.cleo)
    phone = story.cleo.devices[-1]
    story.bench.meet()
    thief, before = story.bench.hostile(phone), phone.group.roll.heads
    log = thief.fresh_log()
    story.bench.send([thief.says("topic", *topic("before"), log=log)])
    story.cleo.decide(resolving.drop, phone.secrets.id)
    charter = story.ana.first.group.roll.now.charter
    act = Amendment(charter.number + 1, charter.id, phone.secrets.id, Changes(rules={"a": 1}))
    new = new_device()
    consent = new.signing.sign(belonging(phone.group.id, story.cleo.member, new.card))
    for roll in (before, None):
        story.bench.send(states(thief, act, Link(new.card, consent, "another"), roll=roll), story.ana, story.ben)
        for where in (log, None):
            said = thief.says("topic", *topic("after"), log=where, roll=roll)
            story.bench.send([said], story.ana, story.ben)
    for person in (story.ana, story.ben, story.cleo):
        assert names(person) == ["before"]
        assert person.first.group.roll.now.author(new.id) is None
        assert person.first.group.roll.now.charter.id == charter.id
    story.bench.equal(story.ana, story.ben)


def test_using_an_invitation_again(story: Story) -> None:
    """Once for a friend, then for herself under other names. Whoever comes in by feigned ignorance of the first use is
    in plain sight, without a vote, and out with one resolution."""
    gate = new_link(story.bench.founded.group, "", ())
    story.ana.first.group.act(Invite(gate.id, gate.key, 1, clock.LATEST, "member"))
    story.bench.meet()
    before = story.mallory.group.roll.heads
    story.bench.send(states(story.mallory, enters(gate, "Friend")))
    story.bench.send(states(story.mallory, *(enters(gate, f"Sock {number}") for number in range(3))))
    assert members(story.ana) == {"Ana", "Ben", "Cleo", "Friend"}
    story.bench.send(states(story.mallory, *(enters(gate, f"Puppet {number}") for number in range(3)), roll=before))
    roll = story.ana.first.group.roll
    puppets = [each for each in roll.now.members.values() if each.name.startswith("Puppet")]
    assert {(each.invited_by, each.standing) for each in puppets} == {(story.ana.member, "provisional")}
    story.ana.decide(resolving.remove, [each.id for each in puppets])
    story.bench.send(states(story.mallory, enters(gate, "Puppet again"), roll=before))
    assert members(story.ana) == members(story.ben) == {"Ana", "Ben", "Cleo", "Friend", "Puppet again"}
    story.bench.equal()


def enters(gate: JoiningLink, name: str) -> Admission:
    return prove(gate, name, new_device(), token_bytes(32))


@pytest.mark.parametrize("way", ["noise", "another group", "another secret", "made-up keys"])
def test_welcoming_a_newcomer_with_rubbish(
    street: Any, impatient: None, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    """Ben's program does. The newcomer holds nothing of it afterwards, and the same link works with Ana."""

    async def story() -> None:
        ana, ben = await street.two()
        real, bad = admission._welcome, ben.engine.runtime.group(1)

        def welcome(group: Any, channel: Any, invitation: bytes, hello: Any) -> Welcome:
            if group is not bad:
                return real(group, channel, invitation, hello)
            founding, secret = bad.membership.founding, bad.founding_secret
            if way == "another group":
                founding = encode_statement(msgspec.structs.replace(decode_statement(founding), name="Trap"))
            elif way == "another secret":
                secret = token_bytes(32)
            handed = Handover(founding, secret, (Secret(token_bytes(16), token_bytes(32)),))
            packed = token_bytes(300) if way == "noise" else msgspec.msgpack.encode(handed)
            return Welcome(seal_to(hello.request.device, packed, admission.WELCOME + channel.handshake_hash))

        monkeypatch.setattr(admission, "_welcome", welcome)
        monkeypatch.setattr("sync.profile.newcomer.TAKING_IN_SECONDS", 1.0)
        link_text = await ana.invite()
        await street.until(lambda: read_link(link_text).id in bad.roll.now.invitations)
        dan = await street.neighbour("dan")
        with pytest.raises(Refused, match=r"join\."):
            await dan.join(link_text, ben)
        assert dan.engine.runtime.groups == {}
        assert dan.rows("SELECT 1 FROM groups") == []
        await dan.join(link_text, ana)
        await dan.say("in after all")
        await street.until(lambda: "in after all" in ana.texts())

    street.play(story())


def test_renewing_with_rubbish_for_somebody(story: Story) -> None:
    """Three times while Ben is away, each over the one before; everything is right for the others. Ben reads all after
    one meeting, and so do the others what Ben wrote meanwhile."""
    ben, tag = story.ben.first, CircleId(circle_tag(story.mallory.group.id, ROLL))
    over: tuple[bytes, ...] = ()
    with story.bench.apart(story.ben):
        for _ in range(3):
            secret = token_bytes(32)
            recipients = [Recipient(card, True) for card in story.mallory.group.roll.now.cards()]
            seals = make_seals(secret, story.mallory.group.keys.epochs.circle, recipients)
            bad = tuple((to, token_bytes(80) if to == ben.secrets.id[:8] else seal) for to, seal in seals)
            renewal = Renewal(secret_id(secret), over, key_id(roll_key(secret)), digest(bad))
            over, log = (renewal.id,), story.mallory.fresh_log()
            for said in (renewal, Seals(renewal.id, bad)):
                sealed = story.mallory.seal(
                    kind=KEYS, circle=tag, log=log, key=story.mallory.group.keys.for_statements, statement=encoded(said)
                )  # fmt: skip
                story.bench.send([sealed], story.ana)
            story.ana.do("garden.open_topic", name=f"Ana {renewal.id.hex()[:4]}")
        ben.do("garden.open_topic", name="Ben")
    for person in (story.ana, story.ben):
        assert len(names(person)) == 4
    assert ben.group.keys.epochs.lacking() == []
    story.bench.equal()


def test_setting_clocks_to_2099(story: Story) -> None:
    """Content and acts dated at the end of time, or a little ahead, move nobody's clock; and whoever had a wrong clock
    goes on with the right time once it is set right."""
    ana = story.ana.first
    story.bench.send([story.topic("far", at=clock.stamp(clock.LATEST))])
    for number in range(1, 9):
        at = clock.stamp(story.bench.now + number * clock.MAX_MOVED)
        story.bench.send([story.topic(f"minute {number}", at=at)])
    roll, far = CircleId(circle_tag(story.mallory.group.id, ROLL)), clock.stamp(clock.LATEST)
    story.bench.send([story.mallory.seal(kind=ACT, circle=roll, statement=encode_statement(Leave()), at=far)])
    for _ in range(2):
        story.ana.do("garden.open_topic", name="now")
        assert clock.milliseconds(ana.clock.last) < story.bench.now + 2 * clock.MAX_MOVED
        ana.reopen()
    ana.ahead_ms = 74 * 365 * 24 * 3600 * 1000
    mine = story.ana.do("garden.open_topic", name="from 2099")
    ana.ahead_ms = 0
    ana.reopen()
    story.ana.do("garden.open_topic", name="again now")
    assert clock.milliseconds(ana.clock.last) < story.bench.now + 2 * clock.MAX_MOVED
    story.ana.do("garden.change_topic", topic=mine, name="put right")
    assert names(story.ben)[-1] == "put right"
    story.bench.equal(story.ana, story.ben)


def test_flooding_with_devices(story: Story) -> None:
    """One after the other she links no more than anybody; a hundred at once, each feigning not to know the others, are
    no more in the end. New keys are made and newcomers come in as before."""
    group, log = story.mallory.group, story.mallory.fresh_log()
    made = [new_device() for _ in range(100)]
    links = [Link(each.card, each.signing.sign(belonging(group.id, group.me, each.card)), "one more") for each in made]
    heads = group.roll.heads
    story.bench.send(states(story.mallory, *links, roll=heads))
    story.bench.send(states(story.mallory, *links[:20], log=log))
    for person in (story.ana, story.ben):
        now = person.first.group.roll.now
        assert len(now.members[group.me].devices) == MAX_DEVICES
        assert len(now.cards()) == 2 + MAX_DEVICES
        assert now.author(story.cleo.first.secrets.id) is not None
    renewing.renew(story.ana.first.group)
    story.bench.meet()
    (dev,) = story.bench.people("Dev")
    dev.do("garden.open_topic", name="in")
    assert names(story.ben) == ["in"]
    story.bench.equal(story.ana, story.ben)


def test_speaking_for_somebody_else_and_repeating_what_another_group_decided(story: Story) -> None:
    """She resigns for Ben in a log of hers with Ben's certificate, and in Ben's own log; and brings resolutions, and
    whole envelopes, of a group with the same people."""
    other = Story()
    decide(other.ana, removed=resolving.seen(other.ana.first.group, [other.ben.member]))
    decided = [each.act for each in other.ana.first.group.roll.resolutions() if isinstance(each.act, Amendment)]
    tag, bens = CircleId(circle_tag(story.mallory.group.id, ROLL)), story.ben.first.secrets
    log, leave = story.mallory.fresh_log(), encode_statement(Leave())
    forged = [
        story.mallory.seal(kind=ACT, circle=tag, statement=leave, log=log, certificate=certificate)
        for certificate in (certify(bens, tag, bens.log_key(tag).public), certify(bens, bytes(16), log.public))
        if story.mallory.rewind(log, 0) is None
    ]  # fmt: skip
    signed = [Sign(bytes(resolution_id(encode_statement(each)))) for each in decided]
    replayed = states(story.mallory, *decided, *signed)
    for envelope in (*forged, *replayed):
        story.bench.send([envelope], story.ana, story.ben)
    with contextlib.suppress(Malformed):
        story.ana.first.receive(list(held(other.ana.first.group)))
    for person in story.bench.persons:
        assert members(person) == {"Ana", "Ben", "Cleo"}
        assert person.first.group.roll.now.charter.number == 0
    story.ben.do("garden.open_topic", name="still here")
    assert names(story.ana) == names(story.ben) == ["still here"]


def test_hiding_the_roll_from_a_neighbour(strangers: Story) -> None:
    """Ben hears only what Cleo lets through: all content, nothing of the roll. He shows none of what rests on it, and
    all after one meeting with somebody honest; what Cleo wrote meanwhile does not count."""
    story = strangers
    key, before = content_key(story.mallory), story.mallory.group.roll.heads
    story.ana.decide(resolving.remove, [story.cleo.member])
    told = story.ana.do("garden.open_topic", name="without Cleo")
    story.ben.first.receive([raw for raw in held(story.ana.first.group) if parse(raw).kind == CONTENT])
    assert story.ben.read(told) is None
    assert "Cleo" in members(story.ben)
    story.bench.send([story.topic("she goes on", roll=before, key=key)], story.ben)
    assert names(story.ben) == ["she goes on"]
    story.bench.meet(story.ana, story.ben)
    assert names(story.ana) == names(story.ben) == ["without Cleo"]
    assert members(story.ben) == {"Ana", "Ben"}
    story.bench.equal(story.ana, story.ben)
