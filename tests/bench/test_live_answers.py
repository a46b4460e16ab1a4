"""What is typed while questions and answers are on their way, in any order that a busy engine makes of them."""

from dataclasses import dataclass, field
from random import Random

import pytest

from models.differences import TextChange, carried_out
from sync.group import text_editing
from sync.live_text import LiveText
from sync.text_commands import EditText, ReadText, TextNow
from tests.bench.test_live_text import BODY, Typist, opened

Said = tuple[EditText | ReadText, TextNow]
CHANGED = None
"""The news that the record has changed."""


@dataclass
class Window:
    """Somebody with the text open in a window, whose engine takes its time."""

    typist: Typist
    shown: str = field(init=False)
    asked: list[EditText | ReadText] = field(default_factory=list)
    told: list[Said | None] = field(default_factory=list)
    """On its way to the window: answers, and news of changes."""

    def __post_init__(self) -> None:
        self.shown = self.live.text

    @property
    def live(self) -> LiveText:
        return self.typist.live

    def write(self, at: int, delete: int, text: str) -> None:
        self.live.typed(at, delete, text, 0.0)
        self.shown = carried_out(self.shown, (TextChange(at, delete, text),))

    def send(self) -> None:
        edit = self.live.take()
        if edit is not None:
            self.asked.append(edit)

    def look(self) -> None:
        look = self.live.look()
        if look is not None:
            self.asked.append(look)

    def carry_out(self) -> None:
        """The engine does the next that it was asked for."""
        command, group = self.asked.pop(0), self.typist.group
        if isinstance(command, ReadText):
            self.told.append((command, text_editing.read(group, command)))
            return
        answer = text_editing.edit(group, command)
        self.told += (CHANGED, (command, answer))
        self.typist.person.first.written(self.typist.person.first)

    def hear(self) -> None:
        """The next answer, or piece of news, arrives."""
        said = self.told.pop(0)
        if said is None:
            self.look()
            return
        command, answer = said
        take_in = self.live.looked if isinstance(command, ReadText) else self.live.answered
        self.shown = carried_out(self.shown, take_in(answer))
        assert self.shown == self.live.text
        if self.live.is_behind:
            self.look()


def rest(*windows: Window) -> None:
    """Everything that is on its way arrives, and all that was typed is written."""
    for each in windows:
        each.send()
    while any(each.asked or each.told for each in windows):
        for each in windows:
            before = each.typist.group.read(each.typist.record).state["body"]
            if each.asked:
                each.carry_out()
            if each.typist.group.read(each.typist.record).state["body"] != before:
                for other in windows:
                    if other is not each:
                        other.told.append(CHANGED)
            if each.told:
                each.hear()
            each.send()


def two() -> tuple[Window, Window]:
    _bench, ana, ben = opened("one two three four five six")
    return Window(ana), Window(ben)


def test_what_is_sent_while_one_looks_is_taken_in_once() -> None:
    ana, ben = two()
    ben.write(0, 0, "Ben: ")
    ben.send()
    ben.carry_out()
    ana.look()
    ana.write(len(ana.shown), 0, " seven")
    ana.send()
    ana.carry_out()
    ana.carry_out()
    ana.hear()
    assert ana.shown == "one two three four five six seven"
    rest(ana, ben)
    assert ana.shown == ben.shown == "Ben: one two three four five six seven"


def test_two_changes_that_come_soon_after_another_are_taken_in_once_each() -> None:
    ana, ben = two()
    for word in ("Ben ", "and Cem "):
        ben.write(len(ben.shown) - len("one two three four five six"), 0, word)
        rest(ben)
        ana.look()
    ana.carry_out()
    ana.hear()
    rest(ana)
    assert ana.shown == "Ben and Cem one two three four five six"


@pytest.mark.parametrize("seed", range(40))
def test_whatever_is_on_its_way_both_end_with_the_same(seed: int) -> None:
    dice = Random(seed)
    windows = two()
    for _ in range(120):
        one = dice.choice(windows)
        other = windows[0] if one is windows[1] else windows[1]
        do = dice.randrange(5)
        if do == 0:
            at = dice.randint(0, len(one.shown))
            one.write(at, min(dice.choice((0, 0, 2)), len(one.shown) - at), dice.choice(("x", "yes ", "😀")))
        elif do == 1:
            one.send()
        elif do == 2 and one.asked:
            writes = isinstance(one.asked[0], EditText)
            one.carry_out()
            if writes:
                other.told.append(CHANGED)
        elif do >= 3 and one.told:
            one.hear()
    rest(*windows)
    written = windows[0].typist.group.read(windows[0].typist.record).state[BODY[0]]
    assert [each.shown for each in windows] == [written, written]
    assert all(each.live.is_saved for each in windows)
