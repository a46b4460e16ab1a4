"""The history of any record, in pages, and taking changes back."""

from dataclasses import dataclass, field
from typing import Any

import pytest
from msgspec import structs

from models.case import State
from models.differences import Piece
from models.edit import Delete, Insert, Make, Operation, Put, Splice
from models.errors import Refused
from models.feature import Draft
from models.ids import RecordId
from sync.group import record_history, undoing, writing
from sync.history_commands import Compare, FieldChange, History, ReadState, Restore, Undo
from sync.records.inverting import inverse
from sync.records.plain_state import Text, fold
from sync.simulated import Bench, Person
from tests.bench.stories import Story, first_edit
from tests.torture.garden import NOW

BODY = ("body",)


@dataclass
class Garden:
    bench: Bench = field(default_factory=lambda: Bench(NOW))
    ana: Person = field(init=False)
    ben: Person = field(init=False)

    def __post_init__(self) -> None:
        self.ana, self.ben = self.bench.people("Ana", "Ben")

    def note(self, text: str) -> RecordId:
        note = self.ana.do("garden.note", topic=self.ana.do("garden.open_topic", name="apples"), text=text)
        assert note is not None
        return note

    def write(self, who: Person, note: RecordId, at: int, delete: int, text: str) -> None:
        who.do("garden.write_in", note=note, at=at, delete=delete, text=text)

    def read(self, record: RecordId, key: str = "body") -> Any:
        self.bench.equal()
        found = self.ben.read(record)
        assert found is not None
        return found.state[key]


def page(who: Person, record: RecordId, **asked: Any) -> Any:
    return record_history.page(who.first.group, History(record, **asked))


def undo(who: Person, record: RecordId, number: int | None = None) -> None:
    edit = b"" if number is None else page(who, record, most=200).revisions[-number].edit
    undoing.undo(who.first.group, Undo(record, edit))
    who.first.written(who.first)


def refusal(who: Person, record: RecordId, number: int | None = None) -> Refused:
    with pytest.raises(Refused) as refused:
        undo(who, record, number)
    return refused.value


def test_pages_are_the_same_for_all_and_hold_every_edit_once() -> None:
    garden = Garden()
    note = garden.note("one")
    for number in range(70):
        garden.write(garden.ana if number % 2 else garden.ben, note, 0, 0, f"{number} ")
    pages = []
    for who in (garden.ana, garden.ben):
        revisions, before = [], 0
        while before != 1:
            found = page(who, note, before=before, most=20)
            assert found.total == 71
            # every computer has seen an edit at its own time
            revisions += [structs.replace(each, first_seen=0) for each in found.revisions]
            before = revisions[-1].number
        assert [each.number for each in revisions] == list(range(71, 0, -1))
        pages.append(revisions)
    assert pages[0] == pages[1]
    assert [each.author for each in pages[0][:2]] == [garden.ana.member, garden.ben.member]
    garden.ana.first.reopen()
    again = page(garden.ana, note, most=200).revisions
    assert [each.edit for each in again] == [each.edit for each in pages[1]]


def test_values_are_told_only_where_they_are_asked_for() -> None:
    garden = Garden()
    topic = garden.ana.do("garden.open_topic", name="apples")
    assert topic is not None
    garden.ana.write(Draft(topic, "topic", (Put(("name",), "pears"),)))
    assert [each.values for each in page(garden.ben, topic).revisions] == [{}, {}]
    found = page(garden.ben, topic, keys=("name", "nothing"))
    assert [each.values for each in found.revisions] == [{"name": "pears"}, {"name": "apples"}]
    note = garden.note("a co-edited text")
    assert "body" not in page(garden.ben, note, keys=("body",)).revisions[0].values


def test_a_refused_edit_is_listed_with_its_reason() -> None:
    story = Story()
    topic = story.ana.do("garden.open_topic", name="apples")
    assert topic is not None
    head = story.ana.first.group.records.heads(topic)
    envelope = story.renamed(topic, "mine now", *head)
    story.bench.send([envelope])
    newest = page(story.ben, topic).revisions[0]
    assert (newest.edit, newest.author, newest.refused) == (first_edit(envelope), story.cleo.member, "garden.not_yours")
    with pytest.raises(Refused) as refused:
        undoing.undo(story.ana.first.group, Undo(topic, first_edit(envelope)))
    assert refused.value.code == "history.unknown_edit"


def test_a_difference_shows_words_and_little_around_them() -> None:
    garden = Garden()
    note = garden.note("The ladder is in the shed. " * 50)
    garden.write(garden.ben, note, 27 * 25 + 21, 4, "barn")
    newest = page(garden.ana, note).revisions[0]
    (change,) = record_history.compare(garden.ana.first.group, Compare(note, newest.edit))
    assert change.path == BODY
    first, removed, added, last = change.pieces
    assert (removed, added) == (Piece("removed", "shed."), Piece("added", "barn."))
    assert len(first.text) == len(last.text) == 41
    topic = garden.ana.do("garden.open_topic", name="pears")
    assert topic is not None
    begun = page(garden.ana, topic).revisions[0]
    changes = record_history.compare(garden.ana.first.group, Compare(topic, begun.edit))
    assert changes == (FieldChange(("name",), None, "pears"), FieldChange(("open",), None, True))


def test_a_field_is_set_back_unless_somebody_changed_it_since() -> None:
    garden = Garden()
    topic = garden.ana.do("garden.open_topic", name="apples")
    assert topic is not None
    garden.ana.write(Draft(topic, "topic", (Put(("name",), "pears"),)))
    garden.ana.write(Draft(topic, "topic", (Put(("open",), False),)))
    undo(garden.ana, topic, 2)
    assert garden.read(topic, "name") == "apples"
    assert garden.read(topic, "open") is False
    undo(garden.ana, topic)  # the last change was taking one back
    assert garden.read(topic, "name") == "pears"
    garden.ana.write(Draft(topic, "topic", (Put(("name",), "plums"),)))
    assert refusal(garden.ana, topic, 2).code == "undo.changed_since"
    assert refusal(garden.ana, topic, 2).facts == {"field": "topic.name"}
    assert refusal(garden.ana, topic, 1).code == "undo.beginning"
    assert refusal(garden.ben, topic).code == "undo.nothing"
    assert refusal(garden.ben, topic, 3).code == "garden.not_yours"
    assert garden.read(topic, "name") == "plums"


def test_letters_are_taken_back_where_they_are_now() -> None:
    garden = Garden()
    note = garden.note("We meet at the bakery.")
    garden.write(garden.ana, note, 15, 6, "church")
    garden.write(garden.ben, note, 0, 0, "Today: ")
    garden.write(garden.ben, note, 29, 0, " Bring cups.")
    undo(garden.ana, note)
    assert garden.read(note) == "Today: We meet at the bakery. Bring cups."
    garden.write(garden.ben, note, 22, 6, "station")
    assert refusal(garden.ana, note, 2).code == "undo.changed_since"
    undo(garden.ben, note, 3)
    assert garden.read(note) == "We meet at the station. Bring cups."


def test_an_earlier_version_comes_back_as_a_new_edit() -> None:
    garden = Garden()
    note = garden.note("one two three")
    garden.write(garden.ben, note, 0, 13, "nothing of it")
    group, (second, begun) = garden.ben.first.group, page(garden.ben, note).revisions
    assert record_history.read(group, ReadState(note, begun.edit))["body"] == "one two three"
    assert record_history.read(group, ReadState(note, second.edit)) == record_history.read(group, ReadState(note))
    garden.ana.write(Draft(note, "note", (Make(("marks",), "list"), Insert(("marks",), 0, "ripe"))))
    first = page(garden.ben, note).revisions[-1].edit
    undoing.restore(garden.ben.first.group, Restore(note, first))
    garden.ben.first.written(garden.ben.first)
    assert garden.read(note) == "one two three"
    assert "marks" not in garden.ana.first.group.read(note).state
    with pytest.raises(Refused) as refused:
        undoing.restore(garden.ben.first.group, Restore(note, first))
    assert refused.value.code == "restore.nothing"


def test_a_personal_record_is_written_whole() -> None:
    garden = Garden()
    topic = garden.ana.do("garden.open_topic", name="apples")
    for choice, reason in (("yes", "because"), ("no", "it rains")):
        answer = garden.ben.do("garden.answer", topic=topic, choice=choice, reason=reason)
    assert answer is not None
    undo(garden.ben, answer)
    assert (garden.read(answer, "choice"), garden.read(answer, "reason")) == ("yes", "because")


def test_a_long_text_comes_back_in_several_edits() -> None:
    garden = Garden()
    note = garden.note("short")
    long = "".join(f"{number} ä😀 " for number in range(9000))
    for start in range(0, len(long), 15_000):
        garden.write(garden.ana, note, 5 + start, 0, long[start : start + 15_000])
    newest = page(garden.ana, note).revisions[0].edit
    garden.write(garden.ana, note, 0, len(long) + 5, "gone")
    undoing.restore(garden.ana.first.group, Restore(note, newest))
    garden.ana.first.written(garden.ana.first)
    assert garden.read(note) == f"short{long}"


BEFORE: State = {
    "a": 1, "b": "text", "list": [1, 2, 3], "map": {"x": None, "y": [Text("in"), {"z": 2.5}]}, "text": Text("hello"),
}  # fmt: skip
CHANGES: list[tuple[Operation, ...]] = [
    (Put(("a",), 2),),
    (Put(("a",), True),),
    (Delete(("a",)),),
    (Put(("new",), "x"),),
    (Delete(("list", 1)), Insert(("list",), 0, "first")),
    (Put(("list", 2), "third"),),
    (Make(("list", 0), "map"), Put(("list", 0, "k"), 1)),
    (Delete(("map",)),),
    (Put(("map", "x"), 5), Delete(("map", "y", 1))),
    (Splice(("text",), 0, 2, "HE"), Splice(("text",), 5, 0, " there")),
    (Make(("text",), "text"),),
    (Put(("text",), "a plain one"),),
    (Delete(("list",)), Make(("list",), "text"), Splice(("list",), 0, 0, "abc")),
]


@pytest.mark.parametrize("ops", CHANGES)
def test_every_kind_of_change_has_an_inverse(ops: tuple[Operation, ...]) -> None:
    after = fold(BEFORE, ops, 1 << 19).finish()
    back = tuple(inverse(BEFORE, after, after))
    assert repr(fold(after, back, 1 << 19).finish()) == repr(dict(sorted(BEFORE.items())))
    elsewhere = fold(after, (Put(("elsewhere",), 1),), 1 << 19).finish()
    kept = fold(elsewhere, tuple(inverse(BEFORE, after, elsewhere)), 1 << 19).finish()
    assert kept == {**BEFORE, "elsewhere": 1}


def test_when_an_edit_was_first_seen_is_known_on_each_computer() -> None:
    garden = Garden()
    ana, ben = garden.ana, garden.ben
    with garden.bench.apart(ben):
        note, written = garden.note("a"), ana.first.clock.now()
        garden.bench.days(2)
    seen = {
        person: [each.first_seen for each in record_history.page(person.first.group, History(note)).revisions]
        for person in (ana, ben)
    }
    assert [abs(at - written) < 2_000 for at in seen[ana]] == [True]
    assert [abs(at - ben.first.clock.now()) < 2_000 for at in seen[ben]] == [True]
    for person in (ana, ben):
        assert [writing.context(person.first.group).first_seen(note)] == seen[person]
    assert writing.context(ben.first.group).first_seen(RecordId(bytes(16))) == 0
