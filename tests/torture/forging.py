"""What Cleo's changed program makes of the history so far: envelopes with valid signatures and seals that break the
rules, know more than we do, or make no sense."""

import random
from collections.abc import Callable, Sequence
from typing import Any

from models import clock, ids
from models.edit import Delete, Insert, Make, Operation, Put, Splice
from models.ids import RecordId
from models.roll import Revoke, encode_statement
from sync.ledger.envelope import ACT, CONTENT, Envelope
from sync.simulated.hostile import Hostile, statement
from sync.trust.keys import ROLL, SigningKey, circle_tag

FOREVER = clock.stamp(clock.LATEST)
NEWER = statement({"y": "unheard"})
Forger = Callable[[Hostile, random.Random], Sequence[Envelope]]


def _record(mallory: Hostile, dice: random.Random, kind: str) -> RecordId:
    """A record of this kind that her own program knows; one that nobody knows if there is none."""
    known = [record.id for _, record in mallory.group.records.records() if record.kind == kind]
    return dice.choice(known) if known else RecordId(dice.randbytes(16))


def _log(mallory: Hostile, dice: random.Random) -> SigningKey:
    """Mostly the one in which her program writes, or her last forged one."""
    if dice.random() < 0.3 and mallory.logs:
        return dice.choice(mallory.logs)
    return mallory.honest_log() if dice.random() < 0.5 else mallory.fresh_log()


def _topic(mallory: Hostile, name: str) -> bytes:
    return mallory.edit("topic", Put(("name",), name), Put(("open",), True))


def _answer(mallory: Hostile, topic: RecordId, word: str, **more: Any) -> bytes:
    mine = ids.personal_record("answer", mallory.everyone, mallory.me, topic)
    seen = mallory.reference(topic)
    sees = [seen] if seen else []
    value = (Put(("choice",), word), Put(("reason",), f"because {word}"))
    return mallory.edit("answer", *value, record=mine, subject=topic, sees=sees, **more)


def foreign(mallory: Hostile, dice: random.Random) -> Sequence[Envelope]:
    """Changes of what is not hers."""
    kind = dice.choice(["topic", "message", "channel", "profile", "answer"])
    record = _record(mallory, dice, kind)
    op = dice.choice([Put(("name",), "hers"), Put(("text",), "hers"), Delete(("name",)), Put(("open",), False)])
    deps = mallory.heads(record) if dice.random() < 0.7 else ()
    return [mallory.says(kind, op, record=record, deps=deps, log=_log(mallory, dice))]


def misshapen(mallory: Hostile, dice: random.Random) -> Sequence[Envelope]:
    """Edits that no record accepts."""
    ops: tuple[Operation, ...] = dice.choice([
        (Put(("text",), 7), Make(("reactions",), "list")),
        (Make(("body",), "text"), Splice(("body",), 9, 9, "x")),
        (Put(("a", "b", "c"), 1),),
        (Insert(("lines",), 5, "x"),),
        (Put(("x" * 300,), 1),),
        (Put(("x",), float("nan")),),
        (),
    ])  # fmt: skip
    return [mallory.says(dice.choice(["note", "message", "board"]), *ops, log=_log(mallory, dice))]


def two_kinds(mallory: Hostile, dice: random.Random) -> Sequence[Envelope]:
    """One record, begun as two kinds by two logs."""
    record = mallory.new_record("topic")
    first = mallory.says("topic", Put(("name",), "first"), Put(("open",), True), record=record)
    second = mallory.says("message", Put(("text",), "second"), record=record)
    again = mallory.says("topic", Put(("name",), "again"), Put(("open",), True), record=record)
    return [first, second, again]


def out_of_time(mallory: Hostile, dice: random.Random) -> Sequence[Envelope]:
    """Answers with stamps of long ago and of the end of time, from several logs at once."""
    topic = _record(mallory, dice, "topic")
    stamps = dice.sample([0, 1, clock.stamp(1 << 40), FOREVER, FOREVER, 1 << 60], 3)
    return [mallory.seal(_answer(mallory, topic, f"at {at}"), at=at) for at in stamps]


def same_stamp(mallory: Hostile, dice: random.Random) -> Sequence[Envelope]:
    """Three answers that differ, all of the same moment."""
    topic, at = _record(mallory, dice, "topic"), mallory.group.clock.stamp()
    return [mallory.seal(_answer(mallory, topic, word), at=at) for word in ("yes", "no", "perhaps")]


def twice(mallory: Hostile, dice: random.Random) -> Sequence[Envelope]:
    """A log with two futures, each going on for a while."""
    log = _log(mallory, dice)
    before = [mallory.seal(_topic(mallory, f"before {n}"), log=log) for n in range(dice.randrange(2))]
    fork = mallory.length(log)
    one = [mallory.seal(_topic(mallory, f"yes {n}"), log=log) for n in range(dice.randrange(1, 4))]
    mallory.rewind(log, fork)
    other = [mallory.seal(_topic(mallory, f"no {n}"), log=log) for n in range(dice.randrange(1, 4))]
    return [*before, *one, *other]


def upon_a_branch(mallory: Hostile, dice: random.Random) -> Sequence[Envelope]:
    """Something in one log that builds on one of two futures of another."""
    log, record = mallory.fresh_log(), mallory.new_record("topic")
    one = mallory.says("topic", Put(("name",), "one"), Put(("open",), True), record=record, log=log)
    mallory.rewind(log, 0)
    other = mallory.says("topic", Put(("name",), "other"), Put(("open",), True), record=record, log=log)
    upon = mallory.says("topic", Put(("name",), "upon"), record=record, deps=[ids.edit_id(one.id, 0)])
    answer = _answer(mallory, record, "upon", deps=())
    sees = [(record, "topic", mallory.me, b"", [ids.edit_id(other.id, 0)])]
    mine = ids.personal_record("answer", mallory.everyone, mallory.me, record)
    value = (Put(("choice",), "seen"), Put(("reason",), "x"))
    seeing = mallory.edit("answer", *value, record=mine, subject=record, sees=sees)
    return [one, other, upon, mallory.seal(seeing), mallory.seal(answer)]


def gap(mallory: Hostile, dice: random.Random) -> Sequence[Envelope]:
    """A log of which one envelope may never come, and edits on both sides of it."""
    log, record = _log(mallory, dice), mallory.new_record("topic")
    first = mallory.says("topic", Put(("name",), "a"), Put(("open",), True), record=record, log=log)
    missing = mallory.says("topic", Put(("name",), "b"), record=record, deps=[ids.edit_id(first.id, 0)], log=log)
    honest = mallory.seal(_topic(mallory, "beyond"), log=log)
    skipping = mallory.says("topic", Put(("name",), "c"), record=record, deps=[ids.edit_id(first.id, 0)], log=log)
    upon = mallory.says("topic", Put(("name",), "d"), record=record, deps=[ids.edit_id(missing.id, 0)], log=log)
    return [first, missing, honest, skipping, upon]


def ghosts(mallory: Hostile, dice: random.Random) -> Sequence[Envelope]:
    """Edits that build on, or see, what nobody will ever have."""
    topic, ghost = _record(mallory, dice, "topic"), [dice.randbytes(16)]
    seen = [(topic, "topic", mallory.me, b"", ghost)]
    return [
        mallory.says("topic", Put(("name",), "on nothing"), record=topic, deps=ghost),
        mallory.says("note", Put(("topic",), topic.hex()), Make(("body",), "text"), sees=seen),
        mallory.says("topic", Put(("name",), "half"), record=topic, deps=[*mallory.heads(topic)[:1], *ghost]),
    ]


def crowd(mallory: Hostile, dice: random.Random) -> Sequence[Envelope]:
    """Many heads of one record; now and then more than an edit can name."""
    topic = _record(mallory, dice, "topic")
    board = ids.common_record("board", mallory.everyone, topic)
    count = 70 if dice.random() < 0.05 else dice.randrange(2, 8)
    return [
        mallory.says("board", Put(("pins", f"crowd {n}"), f"word {n}"), record=board, subject=topic)
        for n in range(count)
    ]


def strange(mallory: Hostile, dice: random.Random) -> Sequence[Envelope]:
    """What a program of the year after next may send."""
    log, topic = _log(mallory, dice), _record(mallory, dice, "topic")
    plain, heads = _topic(mallory, "among the strange"), mallory.heads(topic)
    return dice.choice([
        lambda: [mallory.seal(mallory.strange_edit("topic", [["swap", ["name"], 1]]), plain, log=log)],
        lambda: [mallory.seal(mallory.strange_edit("topic", [["swap", ["name"], 1]], r=topic, d=heads), log=log)],
        lambda: [mallory.seal(mallory.strange_edit("unheard", [["put", ["x"], 1]]), plain, log=log)],
        lambda: [mallory.says("topic", Put(("name",), "new rule"), record=topic, deps=heads, version=7, log=log)],
        lambda: [mallory.says("badge", Put(("note",), _record(mallory, dice, "note").hex()), log=log)],
        lambda: [mallory.says("topic", Put(("name",), "x" * 40), record=topic, deps=heads, version=2, log=log)],
        lambda: [mallory.seal(log=log, kind=9), mallory.seal(plain, log=log)],
        lambda: [mallory.seal(log=log, statement=statement({"y": "unheard"}), kind=3)],
        lambda: [mallory.seal(plain, log=log, more={"z": [1, {"a": b"b"}]})],
        lambda: [mallory.seal(mallory.strange_edit("topic", [["put", ["name"], "x"], ["put", ["open"], True]], zz=1))],
    ])()  # fmt: skip


def twice_in_the_roll(mallory: Hostile, dice: random.Random) -> Sequence[Envelope]:
    """Two futures of a log of the roll, and what was written by somebody who knew an act of one of them."""
    roll = ids.CircleId(circle_tag(mallory.group.id, ROLL))
    invited = [key for key, of in mallory.group.roll.now.invitations.items() if of]
    log = mallory.fresh_log()
    acts = [Revoke(dice.choice(invited) if invited else dice.randbytes(16)), NEWER]
    made: list[Envelope] = []
    for _ in range(2):
        mallory.rewind(log, 0)
        for _ in range(dice.randrange(1, 3)):
            act = dice.choice(acts)
            raw = act if isinstance(act, bytes) else encode_statement(act)
            made.append(mallory.seal(log=log, circle=roll, kind=ACT, statement=raw))
    heads = [dice.choice(made).id[:16]]
    upon = [mallory.seal(_topic(mallory, "who knew"), log=_log(mallory, dice), roll=heads) for _ in range(2)]
    return [*made, *upon]


def noise(mallory: Hostile, dice: random.Random) -> Sequence[Envelope]:
    """Anything at all under a good seal, with something sound beside it."""
    odd: list[Any] = [None, 0, -1, 1 << 63, "x", b"x" * 16, [], {}, [["put"]], {"r": 1}, {"o": [[]]}, 1.5]
    log = _log(mallory, dice)
    more = {dice.choice("tresc"): dice.choice(odd)}
    return [mallory.seal(log=log, kind=CONTENT, more=more), mallory.seal(_topic(mallory, "after noise"), log=log)]


FORGERS: tuple[Forger, ...] = (
    foreign, misshapen, two_kinds, out_of_time, same_stamp, twice, upon_a_branch, gap, ghosts, crowd, strange, noise,
    twice_in_the_roll,
)  # fmt: skip
