"""A group in plain dictionaries: intents make drafts, drafts become records, checks judge them."""

import copy
from collections.abc import Iterable
from typing import Any

import pytest

from models.edit import Delete, Edit, Insert, Make, Operation, Put, Splice
from models.errors import Refused
from models.feature import STEWARD, Author, Context, Draft, Record, Registry, Row
from models.features import FEATURES
from models.ids import MemberId, RecordId

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
        self.count = 0

    def member(self, number: int, *, steward: bool = False) -> Author:
        return Author(MemberId(bytes([number]) * 16), frozenset({STEWARD}) if steward else frozenset())

    def fresh(self) -> RecordId:
        self.count += 1
        return RecordId(self.count.to_bytes(16, "little"))

    def context(self, me: Author) -> Context:
        return Context(me, self.fresh, self.records.get)

    def drafts(self, me: Author, intent: str, /, **arguments: Any) -> list[Draft]:
        return list(REGISTRY.intents[intent](self.context(me), **arguments))

    def do(self, me: Author, intent: str, /, **arguments: Any) -> RecordId:
        """Run an intent; its one draft must pass the check that everybody else applies."""
        [draft] = self.drafts(me, intent, **arguments)
        verdict = self.attempt(me, draft.record, draft.kind, *draft.ops)
        assert verdict is None, verdict
        return draft.record

    def attempt(self, me: Author, record: RecordId, kind: str, *ops: Operation) -> Refused | None:
        """What the check says of an edit with these operations; where it passes, it is done."""
        before = self.records.get(record)
        self.count += 1
        after = Record(
            id=record,
            kind=before.kind if before else kind,
            author=before.author if before else me.member,
            created=before.created if before else self.count << 16,
            changed=self.count << 16,
            edits=(before.edits if before else 0) + 1,
            state=applied(dict(before.state) if before else {}, ops),
        )
        edit = Edit(record, kind, (), after.changed, ops)
        verdict = REGISTRY.kinds[after.kind][1].check(before, after, edit, me)
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
    return group.member(9, steward=True)
