"""What a circle's statements mean, whatever was asked while they arrived, and how much work they make."""

import random
from typing import Any

import pytest

from models.circles import ADD, LEAVE, OPEN, RENEW, CircleStatement, Entry, History, Roll, clean_keys
from models.ids import DeviceId, MemberId

PEOPLE = [bytes([number]) * 16 for number in range(4)]


class Everybody(Roll):
    """Each of four members has one device, with the same id."""

    def member(self, device: DeviceId, heads: tuple[bytes, ...]) -> MemberId | None:
        return MemberId(device)

    def devices(self, member: MemberId, heads: tuple[bytes, ...] | None) -> frozenset[DeviceId]:
        return frozenset((DeviceId(member),))

    def ever_in(self) -> frozenset[MemberId]:
        return frozenset(map(MemberId, PEOPLE))

    def is_in(self, member: MemberId, heads: tuple[bytes, ...] | None) -> bool:
        return True


def entry(number: int, who: bytes, seq: int, parents: tuple[bytes, ...], said: CircleStatement) -> Entry:
    name = number.to_bytes(16, "big")
    return Entry(name, parents, (), who, who, seq, name, said)


def story(dice: random.Random, length: int) -> list[Entry]:
    """Statements of four people, each of which builds on some of those before."""
    found = [entry(1, PEOPLE[0], 1, (), CircleStatement(OPEN, "people", "Plans", "", bytes(16), (PEOPLE[1],)))]
    for number in range(2, length + 2):
        who = dice.choice(PEOPLE)
        parents = tuple(each.id for each in dice.sample(found, min(len(found), dice.randrange(1, 4))))
        act = dice.choice((ADD, LEAVE, RENEW, RENEW))
        said = CircleStatement(act, members=(dice.choice(PEOPLE),) if act == ADD else ())
        found.append(entry(number, who, 1 + sum(each.log == who for each in found), parents, said))
    return found


def seen(history: History) -> Any:
    counts = [history.counts(each) for each in sorted(history.entries.values(), key=lambda each: each.id)]
    return history.participants(), history.heads, set(history.to_name()), clean_keys(history), counts


def test_what_was_asked_while_statements_arrived_changes_nothing() -> None:
    for seed in range(60):
        dice = random.Random(seed)
        said = story(dice, 14)
        asked, quiet = History(Everybody()), History(Everybody())
        for each in said:
            quiet.add(each)
        for each in dice.sample(said, len(said)) if seed % 2 else said:
            asked.add(each)
            seen(asked)
            asked.participants(dice.choice(said).parents, ())
        assert seen(asked) == seen(quiet), seed


class Counted(History):
    asked = 0
    """How often it was asked what a statement builds on."""

    def parents(self, entry: Entry) -> tuple[bytes, ...]:
        self.asked += 1
        return super().parents(entry)


def test_many_statements_of_one_log_cost_each_of_them_no_more_than_reading_the_others_a_few_times() -> None:
    history, count = Counted(Everybody()), 150
    history.add(entry(1, PEOPLE[0], 1, (), CircleStatement(OPEN, "people", "Plans", "", bytes(16), (PEOPLE[1],))))
    for number in range(2, count):
        history.add(entry(number, PEOPLE[0], number, (), CircleStatement(RENEW)))
        seen(history)
    assert history.asked < 10 * count * count


@pytest.mark.parametrize("way", ["renews", "is added again", "leaves and comes back"])
def test_the_last_of_very_many_statements_costs_no_more_than_the_first(way: str) -> None:
    """Each of them had all before it read again: 800 of one participant, in 1.5 MB, took the others eleven seconds, and
    twice as many four times as long."""
    history, count = Counted(Everybody()), 1000
    history.add(entry(1, PEOPLE[0], 1, (), CircleStatement(OPEN, "people", "Plans", "", bytes(16), (PEOPLE[1],))))
    again = CircleStatement(ADD, members=(PEOPLE[1],))
    for number in range(2, count):
        who, said = PEOPLE[0], again if way == "is added again" else CircleStatement(RENEW)
        if way == "leaves and comes back":
            who, said = (PEOPLE[1], CircleStatement(LEAVE)) if number % 2 else (who, again)
        stated = entry(number, who, number, ((number - 1).to_bytes(16, "big"),), said)
        history.add(stated)
        assert history.counts(stated)
        assert (PEOPLE[1] in history.inside(stated)) == (said.act != LEAVE)
    assert history.asked < 5 * count


@pytest.mark.parametrize("way", ["leaves and is added", "hands keys on", "hands keys on, and somebody is added"])
def test_many_statements_of_two_who_go_together_cost_little_more(way: str) -> None:
    """What each departure and each key handed on builds on was read once more for each statement."""
    history, count = Counted(Everybody()), 150
    history.add(entry(1, PEOPLE[0], 1, (), CircleStatement(OPEN, "people", "Plans", "", bytes(16), (PEOPLE[1],))))
    for number in range(2, count):
        who, said = PEOPLE[0], CircleStatement(RENEW, keys=(bytes(32),))
        if way == "leaves and is added":
            who, said = ((PEOPLE[1], CircleStatement(LEAVE)), (who, CircleStatement(ADD, members=(PEOPLE[1],))))[
                number % 2
            ]
        elif way != "hands keys on" and number == count - 10:
            said = CircleStatement(ADD, members=(PEOPLE[2],))
        history.add(entry(number, who, number, history.heads, said))
        seen(history)
    assert history.asked < 20 * count * count


class Asked(Everybody):
    asked = 0

    def is_in(self, member: MemberId, heads: tuple[bytes, ...] | None) -> bool:
        self.asked += 1
        return True


def test_who_is_in_is_worked_out_once_for_the_same_statements() -> None:
    history, asked = History(Everybody()), list[MemberId]()
    history.roll.is_in = lambda member, _heads: not asked.append(member)  # type: ignore[method-assign]
    for each in story(random.Random(4), 14):
        history.add(each)
    assert len(history.heads) > 1
    first = history.participants()
    asked.clear()
    assert [history.participants() for _ in range(3)] == [first] * 3
    assert asked == []


def test_whoever_names_a_thousand_people_whom_nobody_knows_makes_nobody_look_for_them() -> None:
    """A hundred such statements took every computer in the circle minutes."""
    roll = Asked()
    history, nobody = History(roll), tuple(number.to_bytes(16, "big") for number in range(1000, 2000))
    history.add(entry(1, PEOPLE[0], 1, (), CircleStatement(OPEN, "people", "Plans", "", bytes(16), (PEOPLE[1],))))
    for number in range(2, 40):
        history.add(entry(number, PEOPLE[0], number, (), CircleStatement(ADD, members=nobody)))
        assert history.participants() == {PEOPLE[0], PEOPLE[1]}
    assert roll.asked < 40 * 10
