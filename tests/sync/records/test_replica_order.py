"""Replicas with the same edits, in any causal order, hold the same record and refused the same edits."""

import json
from dataclasses import dataclass, field
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.case import State
from models.edit import Delete, Insert, Make, Operation, Path, Put, Splice
from models.errors import Refused
from models.ids import EditId
from sync.records.plain_state import fold
from sync.records.replica import Replica, actor_id
from tests.sync.records.replicas import dump, restored

RECORD = b"record id, 16 by"
LETTERS = ("a", "é", "\n", "👩\u200d👩\u200d👧", "🏳️\u200d🌈", "e\u0301", "\0", "\ufffc", "字")
SCALARS = ("", "word", "👋🏽", 0, 1, True, None, -(1 << 63), (1 << 63) - 1, 0.0, -0.0, 1.0, 2.5)
SHAPES = {"m": "map", "l": "list", "t": "text"}
CROWDED = (0, 1, 1821, 2007)
"""Seeds; the last two make lists that Automerge would miscount if their elements could hold concurrent values."""
BAD: tuple[Any, ...] = ("\ud800", 1 << 63, float("nan"), float("inf"), b"bytes", [])


@dataclass
class Sent:
    id: EditId
    actor: bytes
    deps: tuple[EditId, ...]
    ops: list[Operation]
    after: set[EditId] = field(default_factory=set)
    """What must be decided before: deps, and earlier edits of the same log."""


@dataclass
class Reader:
    """A replica, what it refused, and everything that its judge was shown."""

    replica: Replica = field(default_factory=Replica)
    verdicts: dict[EditId, Refused | None] = field(default_factory=dict)
    taken: dict[EditId, list[Operation]] = field(default_factory=dict)
    shown: dict[EditId, tuple[str, str]] = field(default_factory=dict)

    def take(self, sent: Sent) -> Refused | None:
        def judge(before: State, after: State) -> Refused | None:
            self.shown[sent.id] = (json.dumps(before), json.dumps(after))
            return Refused("rule.no_more_than_twelve") if len(after) > 12 else None

        self.taken[sent.id] = sent.ops
        try:
            self.replica.apply(sent.id, sent.actor, sent.deps, sent.ops, judge)
            verdict = None
        except Refused as refused:
            verdict = refused
        self.verdicts[sent.id] = verdict
        return verdict

    def reload(self) -> None:
        """What a restart would do; the cache has to bring back the same."""
        before = json.dumps(self.replica.state())
        self.replica = restored(dump(self.replica), self.taken)
        assert json.dumps(self.replica.state()) == before


def places(state: Any, path: Path = ()) -> list[tuple[Path, Any]]:
    found: list[tuple[Path, Any]] = [(path, state)]
    children = state.items() if isinstance(state, dict) else enumerate(state) if isinstance(state, list) else ()
    for step, child in children:
        found += places(child, (*path, step))
    return found


def new_key(random: Random) -> str:
    return random.choice("mlts") + random.choice(("", "1", "é", "👋"))


def operation(random: Random, state: State) -> Operation:
    """One that mostly fits the state; keys tell what is in them (m, l, t, else a scalar)."""
    path, inside = random.choice(places(state))
    if random.random() < 0.02:
        return wild(random, path)
    if isinstance(inside, str) and path and str(path[-1]).startswith("t"):
        index = random.randint(0, len(inside))
        text = "".join(random.choices(LETTERS, k=random.randint(0, 3)))
        return Splice(path, index, min(random.choice((0, 0, 1, 5)), len(inside) - index), text)
    if path and random.random() < 0.15:
        return Delete(path)
    if isinstance(inside, list):
        index = random.randint(0, len(inside))
        if random.random() < 0.4:
            return Make((*path, index), random.choice(("map", "list", "text")))
        if inside and random.random() < 0.4:
            return Put((*path, random.randrange(len(inside))), random.choice(SCALARS))
        return Insert(path, index, random.choice(SCALARS))
    if isinstance(inside, dict):
        key = new_key(random)
        return Make((*path, key), SHAPES[key[0]]) if key[0] in SHAPES else Put((*path, key), random.choice(SCALARS))  # type: ignore[arg-type]
    return Put(path, random.choice(SCALARS))


def operations(random: Random, state: State) -> list[Operation]:
    """A few, each made for what the ones before it lead to; now and then one that does not fit."""
    chosen: list[Operation] = []
    for _ in range(random.randint(1, 6)):
        candidate = operation(random, state)
        try:
            state = fold(state, (candidate,), 1000).finish()
        except Refused:
            if random.random() < 0.9:
                continue
        chosen.append(candidate)
    return chosen or [Put(("s",), random.random())]


def wild(random: Random, path: Path) -> Operation:
    """One that mostly does not fit."""
    odd = random.choice((*path, "", "\udfff", "x" * 201, -1, 1 << 30, True, "nowhere"))
    value: Any = random.choice((*SCALARS, *BAD))
    return random.choice(
        (
            Put((*path, odd), value),
            Put((), value),
            Make((*path, odd), random.choice(("map", "text", "table"))),  # type: ignore[arg-type]
            Insert((*path, odd), random.randint(-1, 3), value),
            Insert(path, 0, value),
            Splice((*path, odd), 0, random.randint(-1, 9), "x"),
            Splice(path, random.randint(-1, 3), 99, "\ud800"),
            Delete((*path, odd)),
            Delete(()),
        )
    )


def history(random: Random, people: int, count: int, text: str = "") -> list[Sent]:
    """Edits by people who each know some of the others' edits; a few of them cheat. `text` is there at first."""
    readers = [Reader() for _ in range(people)]
    known: list[list[Sent]] = [[] for _ in range(people)]
    edits: list[Sent] = []
    for number in range(count):
        me = random.randrange(people)
        if random.random() < 0.5:
            learn(readers[me], known[me], known[random.randrange(people)])
        replica = readers[me].replica
        deps = replica.heads()
        if deps and random.random() < 0.1:
            deps = odd_deps(random, deps, edits)
        state: Any = {}
        if all(replica.knows(dep) for dep in deps):
            state = replica.inner_state_at(deps)
        log = me if random.random() < 0.97 else random.randrange(people)
        sent = Sent(
            EditId(number.to_bytes(16, "little")),
            actor_id(bytes([log]) * 32, RECORD),
            deps,
            operations(random, state) if number or not text else [Make(("t",), "text"), Splice(("t",), 0, 0, text)],
        )
        ids = {edit.id for edit in edits}
        sent.after = (ids & set(deps)) | {edit.id for edit in edits if edit.actor == sent.actor}
        edits.append(sent)
        learn(readers[me], known[me], [edit for edit in edits if edit.id in sent.after or edit is sent])
    return edits


def odd_deps(random: Random, heads: tuple[EditId, ...], edits: list[Sent]) -> tuple[EditId, ...]:
    some = random.choice(edits)
    return random.choice(
        ((), heads[:1], some.deps, (some.id,), (*heads, some.id), heads * 2, (heads[0], EditId(b"?" * 16)))
    )


def learn(reader: Reader, mine: list[Sent], theirs: list[Sent]) -> None:
    decided = set(reader.verdicts)
    rest = [sent for sent in theirs if sent.id not in decided]
    while rest:
        ready = [sent for sent in rest if sent.after <= decided]
        if not ready:
            return
        for sent in ready:
            reader.take(sent)
            mine.append(sent)
            decided.add(sent.id)
        rest = [sent for sent in rest if sent.id not in decided]


def deliver(random: Random, edits: list[Sent], *, plain: bool = True) -> Reader:
    """All edits in some order that respects causes and logs, some twice, with a restart now and then."""
    reader = Reader()
    if not plain:
        reader.replica.document()
    rest = list(edits)
    while rest:
        ready = [sent for sent in rest if sent.after <= set(reader.verdicts)]
        sent = random.choice(ready if random.random() < 0.7 else ready[:1])
        rest.remove(sent)
        if reader.take(sent) is None and random.random() < 0.1:
            assert reader.take(sent) is None
        if random.random() < 0.03:
            reader.reload()
    return reader


def check(random: Random, people: int, count: int, text: str = "") -> list[Reader]:
    edits = history(random, people, count, text)
    readers = [deliver(random, edits, plain=number > 0) for number in range(3)]
    first, *others = readers
    accepted = [edit for edit, verdict in first.verdicts.items() if verdict is None]
    for other in others:
        assert other.verdicts == first.verdicts
        assert other.shown == first.shown
        assert other.replica.heads() == first.replica.heads()
        assert json.dumps(other.replica.state()) == json.dumps(first.replica.state())
        for edit in accepted:
            assert other.replica.change_hash(edit) == first.replica.change_hash(edit)
    for edit in accepted:
        assert json.dumps(others[0].replica.state_at([edit])) == first.shown[edit][1]
    first.reload()
    return readers


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.randoms(use_true_random=False), st.integers(1, 4))
def test_any_causal_order_gives_the_same_record_and_the_same_refusals(random: Random, people: int) -> None:
    check(random, people, 12)


@pytest.mark.parametrize("seed", range(12))
def test_long_histories_converge_too(seed: int) -> None:
    readers = check(Random(seed), people=2 + seed % 5, count=70, text="long " * (seed % 2 * 512))
    refused = [verdict.code for verdict in readers[0].verdicts.values() if verdict]
    assert len(readers[0].verdicts) - len(refused) > 20, refused


def crowded(random: Random) -> list[Sent]:
    """A list whose elements three people replace again and again, insert between and delete, now and then merging."""
    ops: list[Operation] = [Make(("l",), "list"), *(Insert(("l",), n, n) for n in range(random.randint(3, 40)))]
    edits = [Sent(EditId(b"b" * 16), b"b" * 16, (), ops)]
    readers = [Reader() for _ in range(3)]
    for reader in readers:
        reader.take(edits[0])
    for number in range(random.randint(2, 25)):
        person = random.randrange(3)
        replica = readers[person].replica
        index = random.randrange(max(1, len(replica.state()["l"])))
        op: Operation = Put(("l", index), number)
        if random.random() < 0.4 or not replica.state()["l"]:
            op = Insert(("l",), index, number)
        elif random.random() < 0.3:
            op = Delete(("l", index))
        sent = Sent(EditId(bytes([number]) * 16), bytes([person]) * 16, replica.heads(), [op])
        sent.after = {*sent.deps, *(edit.id for edit in edits if edit.actor == sent.actor)}
        edits.append(sent)
        for reader in (readers[person], *(readers if random.random() < 0.2 else ())):
            learn(reader, [], edits if reader is not readers[person] else [sent])
    return edits


@pytest.mark.parametrize("seed", CROWDED)
def test_indexes_mean_the_same_in_every_replica(seed: int) -> None:
    random = Random(seed)
    edits = crowded(random)
    readers = [deliver(random, edits) for _ in range(3)]
    shown = readers[0].replica.state()["l"]
    for index in range(len(shown)):
        sent = Sent(EditId(bytes([99, index]) * 8), b"z" * 16, readers[0].replica.heads(), [Put(("l", index), "X")])
        assert [reader.take(sent) for reader in readers] == [None] * 3
        assert len({reader.replica.change_hash(sent.id) for reader in readers}) == 1
        shown = [*shown[:index], "X", *shown[index + 1 :]]
    for reader in readers:
        reader.reload()
        assert reader.replica.state()["l"] == shown
