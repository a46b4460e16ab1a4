"""Envelopes by a member with a changed program, with valid signatures and seals. What she may not write counts for
nobody, and nothing that she writes breaks anything."""

import random
from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from models import ids
from models.clock import LATEST, stamp
from models.edit import Delete, Put
from models.errors import Refused
from models.ids import RecordId
from models.roll import Admit, Invite, Revoke, admission, encode_statement
from sync.ledger import envelope as wire
from sync.ledger.envelope import Envelope, Malformed
from sync.simulated import Person
from sync.trust.invitation import new_link, prove
from sync.trust.keys import ROLL, Certificate, certify, circle_tag, new_device
from tests.bench.stories import Story, first_edit, shown

texts = shown("message", "text")


def refusals(person: Person, *envelopes: Envelope) -> list[str]:
    return [refused.code for refused in person.first.receive([each.raw for each in envelopes]).refused]


def names(person: Person) -> list[str]:
    return sorted(member.name for member in person.first.group.roll.now.members.values())


def channel(story: Story) -> RecordId:
    return RecordId(story.ana.rows("SELECT record FROM channel ORDER BY order_key")[0][0])


def test_a_log_is_of_the_device_that_signed_for_it_in_this_circle(story: Story) -> None:
    mallory, victim = story.mallory, story.ana.first.group
    logs = victim.logs.by_key.values()
    anas = next(log for log in logs if log.device == victim.secrets.id and log.tag == mallory.everyone)
    first = wire.parse(victim.logs.envelopes.read(anas.id, 1, 1)[0])
    shown_one = wire.open_payload(first, victim.keys.find(anas.circle, first.key) or b"").certificate
    assert shown_one is not None
    hers, elsewhere = mallory.group.secrets, circle_tag(victim.id, ROLL)
    forgeries: list[Callable[[bytes], Certificate]] = [
        lambda _log: shown_one,  # Ana's, for Ana's log
        lambda log: Certificate(victim.secrets.card.signing, certify(hers, mallory.everyone, log).signature),
        lambda log: certify(hers, elsewhere, log),
        lambda _log: certify(hers, mallory.everyone, mallory.fresh_log().public),
        lambda _log: Certificate(b"short", b"shorter"),
    ]
    for forge in forgeries:
        log = mallory.fresh_log()
        forged = story.topic("x", log=log, certificate=forge(log.public))
        assert refusals(story.ana, forged) == ["envelope.malformed"]
    assert story.ana.rows("SELECT 1 FROM topic") == []


def test_nobody_writes_what_belongs_to_another(story: Story) -> None:
    place = channel(story)
    said = story.ana.do("conversations.say", channel=place, text="mine")
    profile = story.ana.do("people.set_profile", name="Ana")
    mallory, victim = story.mallory, story.ana
    member, other = mallory.me.hex(), victim.member.hex()
    hers = ids.authored_record("message", mallory.everyone, victim.member, ids.timed_nonce(1 << 40, 1))
    saying = Put(("text",), "x"), Put(("channel",), place.hex())
    redacting = Put(("text",), ""), Put(("redacted",), True), Put(("redacted_by",), member)
    whole = [Put((field,), "") for field in ("pronouns", "about", "skills", "languages", "contact")]
    attempts = (
        mallory.says("message", Put(("text",), "hers"), Put(("edited",), True), record=said, deps=mallory.heads(said)),
        mallory.says("message", *redacting, record=said, deps=mallory.heads(said)),
        mallory.says("message", Put((f"reactions 👍 {other}",), True), record=said, deps=mallory.heads(said)),
        mallory.says("message", *saying, record=said),
        mallory.says("message", *saying, record=hers),
        mallory.says("profile", Put(("name",), "Anna"), *whole, record=profile, deps=mallory.heads(profile)),
        mallory.says("profile", Put(("name",), "Anna"), *whole, record=profile),
        mallory.says("channel", Put(("name",), "gone"), record=place, deps=mallory.heads(place)),
        mallory.says("channel", Delete(("name",)), record=place, deps=mallory.heads(place)),
    )
    for attempt in attempts:
        assert len(refusals(victim, attempt)) == 1
    assert texts(victim) == ["mine"]
    assert victim.rows("SELECT name FROM person") == [("Ana",)]
    assert victim.rows("SELECT count(*) FROM reaction") == [(0,)]
    story.bench.meet()
    story.bench.equal()


def test_what_belongs_into_one_circle_counts_in_no_other(story: Story) -> None:
    mallory, victim = story.bench.hostile(story.ana), story.ben.first.group
    roll = ids.CircleId(circle_tag(victim.id, ROLL))
    link = new_link(victim.id, "x", ())
    invite = encode_statement(Invite(link.id, link.key, 1, 1 << 41))
    founding = victim.membership.founding
    other = encode_statement(msgspec.structs.replace(victim.roll.founding, name="X"))
    edit = mallory.edit("topic", Put(("name",), "x"), Put(("open",), True))
    attempts = (
        mallory.seal(kind=wire.ACT, statement=invite),
        mallory.seal(edit, circle=roll),
        mallory.seal(circle=roll, statement=invite),
        mallory.seal(kind=wire.RESOLUTION, statement=founding),
        mallory.seal(circle=roll, kind=wire.RESOLUTION, statement=other),
    )
    before = names(story.ben)
    assert [refusals(story.ben, attempt) for attempt in attempts] == [["envelope.malformed"]] * 5
    again = mallory.seal(circle=roll, kind=wire.RESOLUTION, statement=founding, roll=())
    assert refusals(story.ben, again) == []  # it says nothing new
    assert names(story.ben) == before
    assert link.id not in victim.roll.now.invitations
    story.bench.meet()
    story.bench.equal()


def test_an_act_that_was_refused_silences_nobody_after_a_restart(story: Story) -> None:
    """One of them, ever, and whoever started the program again could not write any more."""
    roll = ids.CircleId(circle_tag(story.mallory.group.id, ROLL))
    revoke = story.mallory.seal(
        circle=roll, kind=wire.ACT, statement=encode_statement(Revoke(story.bench.founded.link.id))
    )
    assert refusals(story.ana, revoke) == ["roll.not_a_steward"]
    story.bench.send([revoke, story.mallory.seal(circle=roll, kind=wire.ACT, statement=b"\x90")])
    for person in (story.ana, story.ben, story.cleo):
        person.first.reopen()
        person.do("garden.open_topic", name=f"still here, {person.name}")
    story.bench.equal()


def test_a_proof_of_admission_is_good_for_one_device_and_one_handshake(story: Story) -> None:
    """Mallory has the link that Cleo used, and every word of Cleo's admission."""
    mallory, victim = story.bench.hostile(story.ben), story.ana.first.group
    roll, link = ids.CircleId(circle_tag(victim.id, ROLL)), story.bench.founded.link
    cleos = story.cleo.first.secrets
    seen = prove(link, "Cleo", cleos, b"a" * 32)
    evil = new_device()
    mixed = msgspec.structs.replace(cleos.card, transport=evil.card.transport, sealing=evil.card.sealing)
    signed = link.signing.sign(admission(victim.id, link.id, "Cleo", mixed, b"b" * 32))
    attempts = (
        msgspec.structs.replace(seen, device=evil.card),
        msgspec.structs.replace(seen, binding=b"b" * 32),
        msgspec.structs.replace(seen, name="Cleo 2"),
        Admit(link.id, "Cleo", mixed, b"b" * 32, signed, seen.consent),  # her name, Mallory's keys
        Admit(link.id, "Cleo", mixed, b"b" * 32, signed, evil.signing.sign(b"x")),
    )
    invited = victim.roll.heads[:1]
    for attempt in attempts:
        forged = mallory.seal(circle=roll, kind=wire.ACT, statement=encode_statement(attempt), roll=invited)
        assert refusals(story.ana, forged) == ["roll.bad_proof"]
    assert names(story.ana) == ["Ana", "Ben", "Cleo"]
    assert victim.card(cleos.id) == cleos.card
    story.bench.meet()
    story.bench.equal()


def test_an_edit_of_any_size_is_refused_at_once(story: Story) -> None:
    """Half a million letters, packed into a few hundred bytes, were 12 seconds and 230 MB."""
    for letters in ("a" * 500_000, "ab cd" * 100_000):
        ops = [["make", ["t"], "text"], ["splice", ["t"], 0, 0, letters]]
        assert refusals(story.ana, story.mallory.seal(story.mallory.strange_edit("note", ops))) == ["edit.too_large"]
    assert story.ana.do("garden.open_topic", name="still here")
    story.bench.meet()
    story.bench.equal()


def test_what_is_refused_never_reaches_automerge(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even where edits are concurrent, so that the record has a document."""
    mallory = story.mallory
    topic = mallory.new_record("topic")
    begin = story.topic("begin", record=topic)
    beside = [story.renamed(topic, name, first_edit(begin)) for name in ("a", "b")]
    story.bench.send([begin, *beside])
    heads = mallory.heads(topic)
    assert len(heads) == 2
    assert story.ana.read(topic) is not None

    def never(*_arguments: object) -> None:
        raise AssertionError

    monkeypatch.setattr("sync.records.document._write", never)
    long = [["make", ["t"], "text"], ["splice", ["t"], 0, 0, "a" * 60_000]]
    wide = [["put", [f"k{number}"], number] for number in range(2000)]
    edits = [mallory.strange_edit("topic", ops, r=topic, d=heads) for ops in (long, wide)]
    assert set(refusals(story.ana, *[mallory.seal(edit) for edit in edits])) == {"garden.malformed"}


def test_an_envelope_of_thousands_of_edits_is_malformed(story: Story) -> None:
    nothing = msgspec.msgpack.encode({"r": bytes(16), "k": "topic", "o": []})
    assert refusals(story.ana, story.mallory.seal(*[nothing] * 5000)) == ["envelope.malformed"]
    assert story.ana.first.receive([story.mallory.seal(*[nothing] * 4000).raw]).stored == 1


ODD: list[Any] = [
    None, True, False, 0, -1, 1 << 63, -(1 << 63), (1 << 64) - 1, 1.5, float("nan"), float("inf"), "", "\0", "text",
    "\u202e", "x" * 70_000, b"", b"\xff" * 16, b"x" * 32, [], {}, [[]], {"a": {"b": []}}, ["put", ["text"], "hello"],
    ["splice", ["t"], -1, 1 << 40, "x"], ["make", [], "text"], ["delete", [[]]], {1: 2}, {"y": "invite"},
    ["insert", ["a", 0, -5], 1 << 24, None], stamp(LATEST, 0xFFFF), stamp(LATEST) + (1 << 20), {"y": "rekey", "k": 1},
]  # fmt: skip


def mangled(thing: Any, dice: random.Random) -> Any:
    """The same with something else in one place or another."""
    if isinstance(thing, dict | list) and thing and dice.random() < 0.85:
        copy = dict(thing) if isinstance(thing, dict) else dict(enumerate(thing))
        for _ in range(dice.randrange(1, 3)):
            place = dice.choice(list(copy))
            copy[place] = mangled(copy[place], dice)
        if dice.random() < 0.1:
            copy[dice.choice(["t", "r", "c", "e", "s", "zz"])] = dice.choice(ODD)
        return copy if isinstance(thing, dict) else list(copy.values())
    return dice.choice(ODD)


def test_whatever_is_inside_it_is_refused_or_kept_and_breaks_nothing(story: Story) -> None:
    mallory, victim, dice = story.mallory, story.ana, random.Random(7)
    topic = victim.do("garden.open_topic", name="hello")
    roll = ids.CircleId(circle_tag(victim.first.group.id, ROLL))
    statements = [encode_statement(prove(story.bench.founded.link, "Eve", new_device(), bytes(32)))]
    statements += [mallory.group.membership.founding]
    outcomes = set()
    for number in range(600):
        on_roll = dice.random() < 0.4
        log, circle = mallory.fresh_log(), roll if on_roll else mallory.everyone
        deps = dice.choice([(), mallory.heads(topic)])
        edit = mallory.edit("topic", Put(("name",), "x"), record=dice.choice([topic, b""]), deps=deps)
        payload = {
            "t": mallory.group.clock.stamp(), "r": list(mallory.group.roll.heads),
            "c": msgspec.to_builtins(certify(mallory.group.secrets, circle, log.public), builtin_types=(bytes,)),
            **({"s": msgspec.msgpack.decode(dice.choice(statements))} if on_roll
               else {"e": [msgspec.msgpack.decode(edit)]}),
        }  # fmt: skip
        kind = dice.choice([wire.ACT if on_roll else wire.CONTENT] * 9 + [*range(12)])
        body = mangled(payload, dice)
        made = mallory.seal_anything(body, kind=kind, log=log, circle=circle)
        try:
            found = refusals(victim, made)
            outcomes.add(found[0] if found else "kept")
        except (Malformed, Refused) as refused:
            outcomes.add(type(refused).__name__)
        if number % 100 == 0:
            victim.do("garden.introduce", topic=topic, text=f"still here {number}")
    assert {"kept", "envelope.malformed"} <= outcomes
    before = victim.read(topic)
    victim.first.reopen()
    assert victim.read(topic) == before
    assert victim.rows("SELECT count(*) FROM board") == [(1,)]
    story.bench.meet()
    story.bench.equal()
