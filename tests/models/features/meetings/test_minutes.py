"""Two people write the minutes in one paragraph at the same time, each sixty words a minute, on two computers."""

from dataclasses import dataclass

from models.differences import TextChange, moved
from sync.group import text_editing
from sync.live_text import LiveText
from sync.simulated import Person
from sync.text_commands import ReadText, TextNow
from tests.models.features.meetings.conftest import Room

PATH, START = ("minutes",), "There are two of us."
LETTERS = 5
"""Letters a second: sixty words of five letters a minute."""


@dataclass
class Writer:
    person: Person
    live: LiveText
    caret: int
    words: str
    """What is typed, letter by letter."""

    def type_for_a_second(self, second: int) -> None:
        for letter in self.words[second * LETTERS : (second + 1) * LETTERS]:
            self.live.typed(self.caret, 0, letter, float(second))
            self.caret += 1

    def send(self) -> None:
        command = self.live.take()
        if command is not None:
            self._hear(text_editing.edit(self.person.first.group, command))
            self.person.first.written(self.person.first)

    def look(self) -> None:
        command = self.live.look()
        assert command is not None
        self._move(self.live.looked(text_editing.read(self.person.first.group, command)))

    def _hear(self, now: TextNow) -> None:
        self._move(self.live.answered(now))

    def _move(self, changes: tuple[TextChange, ...]) -> None:
        self.caret = moved(self.caret, changes)


def opened(room: Room, person: Person, caret: int, words: str) -> Writer:
    there = text_editing.read(person.first.group, ReadText(room.meeting, PATH))
    return Writer(person, LiveText(room.meeting, PATH, there.text, there.heads), caret, words)


def test_a_minute_of_two_in_one_paragraph_loses_no_letter_and_moves_no_caret(room: Room) -> None:
    room.do(room.ben, "write_minutes", minutes=START)
    said = "".join(f"b{number:03} " for number in range(60)), "".join(f"d{number:03} " for number in range(60))
    ben = opened(room, room.ben, 0, said[0])
    dora = opened(room, room.dora, len(START), said[1])
    for second in range(60):
        for each in (ben, dora):
            each.type_for_a_second(second)
        if second % 7 == 3:  # the network is away for a second
            with room.bench.apart(room.dora):
                ben.send()
                dora.send()
        else:
            ben.send()
            dora.send()
        ben.look()
        dora.look()
        for each in (ben, dora):
            letters = each.words[: (second + 1) * LETTERS]
            assert each.live.text[each.caret - len(letters) : each.caret] == letters
    for each in (ben, dora):
        assert each.live.is_saved
        assert each.live.text == said[0] + START + said[1]
    assert {room.record(who=person).state["minutes"] for person in room.bench.persons} == {ben.live.text}
    room.bench.equal()
