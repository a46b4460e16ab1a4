"""Two people type in one text at the same time."""

from dataclasses import dataclass, field
from random import Random
from typing import Any

import pytest

from models.differences import TextChange, moved
from models.edit import Splice
from models.errors import Refused
from models.feature import Draft
from models.ids import RecordId
from sync.group import text_editing
from sync.live_text import LiveText
from sync.records.repository import save_one
from sync.simulated import Bench, Person
from sync.text_commands import EditText, ReadText
from tests.torture.garden import NOW

BODY = ("body",)


@dataclass
class Typist:
    """Somebody with the text open in a window."""

    person: Person
    record: RecordId
    live: LiveText = field(init=False)
    caret: int = 0
    now: float = 0.0

    def __post_init__(self) -> None:
        there = text_editing.read(self.group, ReadText(self.record, BODY))
        self.live = LiveText(self.record, BODY, there.text, there.heads)

    @property
    def group(self) -> Any:
        return self.person.first.group

    def write(self, text: str, delete: int = 0) -> None:
        self.live.typed(self.caret, delete, text, self.now)
        self.caret += len(text)

    def send(self) -> None:
        """As when leaving the text."""
        command = self.live.take()
        if command is not None:
            self._take(text_editing.edit(self.group, command))
            self.person.first.written(self.person.first)

    def look(self) -> None:
        """As when the record has changed."""
        command = self.live.look()
        assert command is not None
        self.caret = moved(self.caret, self.live.looked(text_editing.read(self.group, command)))

    def _take(self, answer: Any) -> None:
        self.caret = moved(self.caret, self.live.answered(answer))

    def pass_time(self, seconds: float) -> None:
        self.now += seconds
        if self.live.is_due(self.now):
            self.send()

    @property
    def marked(self) -> str:
        """The text with the caret as a stroke."""
        return f"{self.live.text[: self.caret]}|{self.live.text[self.caret :]}"


def opened(text: str = "We meet at the bakery.") -> tuple[Bench, Typist, Typist]:
    bench = Bench(NOW)
    ana, ben = bench.people("Ana", "Ben")
    note = ana.do("garden.note", topic=ana.do("garden.open_topic", name="place"), text=text)
    assert note is not None
    return bench, Typist(ana, note), Typist(ben, note)


def edits(typist: Typist) -> int:
    return int(typist.group.records.state(typist.record).edits)


def test_letters_stay_where_they_were_typed_and_carets_between_theirs() -> None:
    bench, ana, ben = opened()
    with bench.apart(ana.person):
        ana.caret, ben.caret = 15, 0
        ana.write("old ")
        ben.write("Today w", delete=1)
        ana.send()
        ben.send()
    for each in (ana, ben):
        each.look()
    assert ana.marked == "Today we meet at the old |bakery."
    assert ben.marked == "Today w|e meet at the old bakery."
    bench.equal()


def test_what_is_typed_without_having_seen_the_others_letters_is_an_edit_without_them() -> None:
    """Ben's edit has arrived, but Ana's window has not shown it: her numbers count in the text that she saw."""
    bench, ana, ben = opened()
    ben.write("On Monday: ")
    ben.send()
    assert len(ana.group.read(ana.record).state["body"]) > len(ana.live.text)
    ana.caret = 14
    ana.write("!!")
    ana.send()
    assert ana.marked == "On Monday: We meet at the!!| bakery."
    assert len(ana.group.records.heads(ana.record)) == 2
    bench.equal()


def test_a_minute_of_typing_makes_one_edit_a_second() -> None:
    _bench, ana, _ben = opened("")
    before = edits(ana)
    for number in range(300):
        ana.write(chr(97 + number % 26))
        ana.pass_time(0.2)
    ana.send()
    assert ana.live.is_saved
    assert 55 <= edits(ana) - before <= 61
    assert ana.group.read(ana.record).state["body"] == ana.live.text
    assert len(ana.live.text) == 300


def test_the_same_person_elsewhere_on_this_computer() -> None:
    """A command line has written while the window was typing: the log's own order is kept, and no letter is lost."""
    bench, ana, ben = opened()
    ana.caret = 22
    ana.write(" Bring cups.")
    ana.person.write(Draft(ana.record, "note", (Splice(BODY, 0, 0, "Soon: "),)))
    ana.send()
    assert ana.marked == "Soon: We meet at the bakery. Bring cups.|"
    ben.look()
    assert ben.live.text == ana.live.text
    bench.equal()


def test_what_was_typed_while_an_answer_was_on_its_way_stays() -> None:
    _bench, ana, ben = opened()
    ben.write("Ben: ")
    ben.send()
    ana.write("Ana: ")
    command = ana.live.take()
    assert command is not None
    assert ana.live.take() is None
    answer = text_editing.edit(ana.group, command)
    ana.write("and so on, ")
    ana._take(answer)
    assert "Ana: and so on, |" in ana.marked
    assert ana.live.text.startswith(("Ben: Ana: ", "Ana: and so on, Ben: "))
    ana.send()
    ben.look()
    assert ben.live.text == ana.live.text


def test_what_was_refused_goes_with_the_next_edit() -> None:
    _bench, ana, _ben = opened()
    ana.write("kept ")
    assert ana.live.take() is not None
    ana.live.refused()
    ana.write("too ")
    ana.send()
    assert ana.group.read(ana.record).state["body"] == "kept too We meet at the bakery."


@pytest.mark.parametrize("seed", range(8))
def test_whatever_two_people_type_they_end_with_the_same(seed: int) -> None:
    dice = Random(seed)
    bench, ana, ben = opened("one two three four five six seven eight nine ten")
    for round_ in range(12):
        with bench.apart(*([ana.person] if round_ % 3 == 0 else [])):
            for _ in range(dice.randint(1, 8)):
                typist = dice.choice((ana, ben))
                typist.caret = dice.randint(0, len(typist.live.text))
                delete = min(dice.choice((0, 0, 1, 5)), len(typist.live.text) - typist.caret)
                typist.write(dice.choice(("", "x", "word ", "ä😀 ")) or "-", delete)
                if dice.random() < 0.6:
                    typist.send()
                if dice.random() < 0.3:
                    typist.look()
                assert 0 <= typist.caret <= len(typist.live.text)
    for typist in (ana, ben):
        typist.send()
    for typist in (ana, ben):
        typist.look()
        assert typist.live.is_saved
    assert ana.live.text == ben.live.text == ana.group.read(ana.record).state["body"]
    bench.equal()


def test_what_was_typed_and_taken_back_at_once_is_no_edit() -> None:
    _bench, ana, _ben = opened()
    before = edits(ana)
    ana.write("oh")
    ana.live.typed(1, 1, "", 0.1)
    ana.live.typed(0, 1, "", 0.2)
    assert ana.live.take() is None
    assert ana.live.is_saved
    text_editing.edit(ana.group, EditText(ana.record, BODY, ana.live.heads, (TextChange(3),)))
    assert edits(ana) == before


def test_what_cannot_be_carried_out_is_refused_with_a_reason() -> None:
    _bench, ana, _ben = opened()
    heads = ana.live.heads
    change = TextChange(0, 0, "x")
    for command, code in (
        (EditText(ana.record, BODY, heads, (TextChange(23, 0, "x"),)), "text.out_of_range"),
        (EditText(ana.record, BODY, heads, (TextChange(-1, 0, "x"),)), "text.out_of_range"),
        (EditText(ana.record, BODY, heads, (TextChange(20, 3),)), "text.out_of_range"),
        (EditText(ana.record, BODY, heads, ()), "text.out_of_range"),
        (EditText(ana.record, ("topic",), heads, (change,)), "text.none_there"),
        (EditText(ana.record, ("body", "x"), heads, (change,)), "text.none_there"),
        (EditText(ana.record, BODY, (b"?" * 16,), (change,)), "text.unknown_heads"),
        (EditText(b"?" * 16, BODY, heads, (change,)), "record.unknown"),
    ):
        with pytest.raises(Refused) as refused:
            text_editing.edit(ana.group, command)
        assert refused.value.code == code, command


def test_a_document_is_saved_by_an_idle_computer_and_carries_on_after_a_start() -> None:
    bench, ana, ben = opened()
    for number in range(30):
        with bench.apart(ana.person):
            for each in (ana, ben):
                each.caret = 0
                each.write(f"{number} ")
                each.send()
        ana.look()
        ben.look()
    device = ana.person.first
    assert device.rows("SELECT count(*) FROM snapshots") == [(0,)]
    assert not save_one(device.group.records, device.db)
    assert device.rows("SELECT count(*) FROM snapshots") == [(1,)]
    device.reopen()
    ana.write("after the start ")
    ana.send()
    with bench.apart(ben.person):
        ben.write("beside it ")
        ben.send()
        ana.write("again ")
        ana.send()
    for each in (ana, ben):
        each.look()
    assert ana.live.text == ben.live.text
    assert "after the start " in ana.live.text
    bench.equal()
