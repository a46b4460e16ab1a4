"""A group in plain dictionaries: intents make drafts, drafts become records, checks judge them."""

import copy
from collections.abc import Iterable, Mapping
from typing import Any

import pytest

from models.case import ALL_POWERS
from models.edit import Delete, Edit, Insert, Make, Operation, Put, Reference, Splice
from models.errors import Refused
from models.feature import Author, Case, Circle, Context, Draft, Record, Registry, RollView, Row
from models.features import FEATURES
from models.ids import NOBODY, CircleId, MemberId, RecordId, timed_nonce
from models.intents import bind

REGISTRY = Registry(FEATURES)


def applied(state: dict[str, Any], ops: Iterable[Operation]) -> dict[str, Any]:
    """`state` after the operations; LookupError or TypeError where a path leads nowhere."""
    root: dict[str, Any] = copy.deepcopy(state)
    for operation in ops:
        place: Any = {"root": root}
        for step in ("root", *operation.path)[:-1]:
            place = place[step]
        last = ("root", *operation.path)[-1]
        match operation:
            case Put(value=value):
                place[last] = value
            case Make(shape=shape):
                place[last] = {"map": {}, "list": [], "text": ""}[shape]
            case Insert(index=index, value=value):
                place[last].insert(index, value)
            case Splice(index=index, delete=delete, text=text):
                place[last] = place[last][:index] + text + place[last][index + delete :]
            case Delete():
                place.pop(last, None)
    return root


class Group:
    def __init__(self) -> None:
        self.records: dict[RecordId, Record] = {}
        self.circle = Circle(CircleId(b"everyone" * 2))
        self.count = 0

    def member(self, number: int, *powers: str) -> Author:
        return Author(MemberId(bytes([number]) * 16), frozenset(powers))

    def nonce(self) -> bytes:
        self.count += 1
        return timed_nonce(self.count << 16, 0)

    def context(self, me: Author) -> Context:
        return Context(me, self.circle.id, self.nonce, self.records.get)

    def drafts(self, me: Author, intent: str, /, **arguments: Any) -> list[Draft]:
        found = REGISTRY.intents[intent]
        return list(found(self.context(me), **bind(found, arguments)))

    def do(self, me: Author, intent: str, /, **arguments: Any) -> RecordId:
        """Run an intent; its one draft must pass the check that everybody else applies."""
        [draft] = self.drafts(me, intent, **arguments)
        verdict = self.take(me, draft)
        assert verdict is None, verdict
        return draft.record

    def begin(self, me: Author, kind: str, *ops: Operation) -> Refused | None:
        """What the check says of a new record with these operations."""
        return self.attempt(me, self.context(me).new_record(kind), kind, *ops)

    def attempt(self, me: Author, record: RecordId, kind: str, *ops: Operation) -> Refused | None:
        """What the check says of an edit with these operations; where it passes, it is done."""
        return self.take(me, Draft(record, kind, ops))

    def take(self, me: Author, draft: Draft, seen: Mapping[RecordId, Record] | None = None) -> Refused | None:
        """The same of a draft; `seen` holds records as they were, by default they are as they are now."""
        record, kind = draft.record, REGISTRY.kinds[draft.kind][1]
        before = self.records.get(record)
        self.count += 1
        first = applied({}, kind.genesis)
        if before is None and kind.begins == "common":
            before = Record(record, kind.name, NOBODY, self.count << 16, self.count << 16, 0, first)
        whole = kind.begins == "personal"
        after = Record(
            id=record,
            kind=before.kind if before else kind.name,
            author=before.author if before else me.member,
            created=before.created if before else self.count << 16,
            changed=self.count << 16,
            edits=(before.edits if before else 0) + 1,
            state=applied(dict(before.state) if before and not whole else first, draft.ops),
        )
        records = self.records if seen is None else seen
        given = {each: records[each] for each in draft.sees}
        sees = tuple(Reference(each.id, each.kind, each.author, b"", (each.id,)) for each in given.values())
        edit = Edit(record, kind.name, 1, (), after.changed, draft.ops, sees, draft.subject)
        verdict = kind.check(Case(before, after, edit, me, self.circle, RollView(), given))
        if verdict is None:
            self.records[record] = after
        return verdict

    def merged(self, record: RecordId, **changes: Any) -> None:
        """Write into a record what only a merge of concurrent edits can lead to."""
        before = self.records[record]
        self.records[record] = Record(
            before.id, before.kind, before.author, before.created, before.changed, before.edits,
            {**before.state, **changes},
        )  # fmt: skip

    def rows(self, record: RecordId, table: str) -> list[Row]:
        found = self.records[record]
        return list(REGISTRY.kinds[found.kind][1].rows(found)[table])

    def words(self, record: RecordId) -> str:
        found = self.records[record]
        return REGISTRY.kinds[found.kind][1].words(found)


@pytest.fixture
def group() -> Group:
    return Group()


@pytest.fixture
def ana(group: Group) -> Author:
    return group.member(1)


@pytest.fixture
def ben(group: Group) -> Author:
    return group.member(2)


@pytest.fixture
def steward(group: Group) -> Author:
    return group.member(9, ALL_POWERS)
