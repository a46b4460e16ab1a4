"""Random histories of people, some of them hostile, and of the orders in which their edits may arrive."""

from dataclasses import dataclass, field
from random import Random
from typing import Any

from models import ids
from models.edit import EditName, Put
from models.ids import EditId, RecordId
from tests.sync.records.ledgers import EVERYONE, Device, Envelope, Log, draft, log, put, registry

WAYS = {"note": "authored", "topic": "authored", "ballot": "personal", "tally": "common"}


@dataclass
class Thing:
    """A record that somebody has written to."""

    record: RecordId
    kind: str
    beginner: bytes
    subject: bytes
    edits: list[EditId] = field(default_factory=list)


@dataclass
class History:
    """What was written, and which envelopes are set aside in the end."""

    envelopes: list[Envelope] = field(default_factory=list)
    things: dict[RecordId, Thing] = field(default_factory=dict)
    aside: set[int] = field(default_factory=set)

    @property
    def names(self) -> list[tuple[RecordId, EditId]]:
        return [(record, edit) for record, thing in self.things.items() for edit in thing.edits]


def history(random: Random, size: int = 22) -> History:
    """Four members with one or two logs each; the first member cheats."""
    made = History()
    logs = [log(name, device) for name in ("eve", "ana", "ben", "cleo") for device in (1, 2)][: random.randint(4, 8)]
    known: dict[bytes, set[EditId]] = {each.key: set() for each in logs}
    last: dict[tuple[bytes, RecordId], EditId] = {}
    for number in range(size):
        writer = random.choice(logs)
        mine = known[writer.key]
        mine.update(edit for thing in made.things.values() for edit in thing.edits if random.random() < 0.5)
        raws: list[bytes] = []
        written: list[tuple[Thing, int]] = []
        for position in range(random.choice((1, 1, 1, 2, 3))):
            thing, raw = _edit(random, made, writer, number, written, last)
            raws.append(raw)
            written.append((thing, position))
        envelope = writer.write(*raws, at=(1_700_000_000_000 + random.randrange(60_000)) << 16)
        for thing, position in written:
            edit = envelope.edit(position)
            made.things.setdefault(thing.record, thing).edits.append(edit)
            last[writer.key, thing.record] = edit
            mine.add(edit)
        made.envelopes.append(envelope)
    _fork(random, made)
    return made


def _fork(random: Random, made: History) -> None:
    """Now and then everything of one log from some place on is set aside."""
    if random.random() < 0.5:
        culprit = random.choice(made.envelopes)
        made.aside = {
            number
            for number, envelope in enumerate(made.envelopes)
            if envelope.log is culprit.log and envelope.seq >= culprit.seq
        }


def _edit(
    random: Random, made: History, writer: Log, number: int, written: list[tuple[Thing, int]],
    last: dict[tuple[bytes, RecordId], EditId],
) -> tuple[Thing, bytes]:  # fmt: skip
    evil = writer.member.startswith(b"eve")
    here = {thing.record: position for thing, position in written}
    thing = _thing(random, made, writer, number * 4 + len(written))
    deps: list[EditName] = []
    if thing.record in here and not (evil and random.random() < 0.3):
        deps = [here[thing.record]]
    else:
        own = last.get((writer.key, thing.record))
        if own is not None and not (evil and random.random() < 0.4):
            deps.append(own)
        others = [edit for edit in thing.edits if edit not in deps]
        if others and (random.random() < 0.6 or not deps) and not (thing.kind != "note" and random.random() < 0.4):
            deps.append(random.choice(others))
    sees = [_reference(random, seen, here, evil) for seen in _visible(random, made, written, thing, evil)]
    values: dict[str, Any] = {random.choice("abc"): random.randrange(3), "n": number, "title": f"title {number}"}
    if thing.kind == "ballot" and random.random() < 0.9:
        values["choice"] = random.choice(("yes", "no"))
    kind, version = thing.kind, 1
    if evil:
        values |= random.choice(({}, {}, {}, {"bad": True}, {"boom": True}, {"unshowable": True}))
        kind = random.choice((*(thing.kind,) * 8, "topic", "from next year"))
        version = random.choice((1, 1, 1, 1, 2))
        if random.random() < 0.1:
            deps.append(EditId(b"ghost %10d" % number))
    if random.random() < 0.05:
        values["closed"] = True
    ops = put(**values) if random.random() < 0.9 else (Put(("n",), number),)
    return thing, draft(thing.record, ops, deps, kind=kind, sees=sees, subject=thing.subject, version=version)


def _thing(random: Random, made: History, writer: Log, number: int) -> Thing:
    if made.things and random.random() < 0.65:
        return random.choice(list(made.things.values()))
    kind = random.choice(list(WAYS))
    subject = random.choice(list(made.things)) if made.things and random.random() < 0.5 else b""
    if WAYS[kind] == "authored":
        record = ids.authored_record(kind, EVERYONE, writer.member, number.to_bytes(8, "big"))
        return Thing(record, kind, writer.member, b"")
    if WAYS[kind] == "personal":
        found = Thing(ids.personal_record(kind, EVERYONE, writer.member, subject), kind, writer.member, subject)
    else:
        found = Thing(ids.common_record(kind, EVERYONE, subject), kind, b"", subject)
    return made.things.get(found.record, found)


def _visible(
    random: Random, made: History, written: list[tuple[Thing, int]], thing: Thing, evil: bool
) -> list[Thing]:  # fmt: skip
    allowed = {"note": ("note", "topic", "tally"), "topic": ("note",), "ballot": ("topic",), "tally": ("ballot",)}
    fitting = [
        each
        for each in [*made.things.values(), *(each for each, _ in written)]
        if each.record != thing.record and (each.kind in allowed[thing.kind] or (evil and random.random() < 0.1))
    ]
    return random.sample(fitting, min(len(fitting), random.choice((0, 0, 1, 1, 2))))


def _reference(
    random: Random, seen: Thing, here: dict[RecordId, int], evil: bool
) -> tuple[bytes, str, bytes, bytes, list[EditName]]:  # fmt: skip
    heads: list[EditName] = [here[seen.record]] if seen.record in here else []
    heads += random.sample(seen.edits, min(len(seen.edits), random.randint(0 if heads else 1, 2)))
    if evil and random.random() < 0.15:
        heads.append(EditId(b"unheard of %5d" % random.randrange(99999)))
    beginner = b"somebody else..." if evil and random.random() < 0.1 else seen.beginner
    return seen.record, seen.kind, beginner, seen.subject, heads


def deliver(random: Random, made: History, *, hasty: bool = False, most: int | None = None) -> Device:
    """Everything in some order, in batches, with restarts and with logs that fork early or late."""
    rest = list(range(len(made.envelopes)))
    if not hasty:
        random.shuffle(rest)
    rest = rest[:most]
    upgraded = random.randrange(len(rest)) if random.random() < 0.3 else 0
    device = Device(registry(without=(random.choice(("tally", "topic")),)) if upgraded else registry())
    for envelope in made.envelopes:
        envelope.aside = False
    forked = random.randrange(len(rest) + 1)
    for step in range(len(rest) + 1):
        if step == upgraded and step:
            _upgrade(device, random)
        if step == forked:
            _set_aside(device, made, random)
        if step < len(rest):
            _arrive(device, made, rest[step], hold=random.random() < 0.4)
        if random.random() < 0.08:
            device.write()
            device.open()
    device.write()
    return device


def _upgrade(device: Device, random: Random) -> None:
    """The next version knows all kinds; sometimes the one before comes back in between."""
    former = device.registry
    for program in random.choice(([registry()], [registry(), former, registry()])):
        device.write()
        device.open(program)
        device.try_again()


def _arrive(device: Device, made: History, number: int, *, hold: bool) -> None:
    device.hear(made.envelopes[number])
    if not hold:
        device.write()


def _set_aside(device: Device, made: History, random: Random) -> None:
    """Sometimes it is taken back and happens again."""
    for aside in random.choice(([True], [True, False, True])):
        for number in made.aside:
            made.envelopes[number].aside = aside
        here = [made.envelopes[number] for number in made.aside if made.envelopes[number] in device.rows]
        random.shuffle(here)
        if here:
            device.again(*here)
