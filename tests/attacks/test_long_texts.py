"""A member who makes her neighbours' computers work for hours with few bytes, in a text that is long."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import count

import pytest

from models.edit import Splice
from models.feature import Draft
from models.ids import EditId, RecordId
from sync.effort import LONG, MOST, Effort
from sync.group.rejudging import is_behind
from sync.group.text_editing import caret_now
from sync.ledger.envelope import Envelope
from sync.live_commands import LivePlace
from sync.records.signed import Standing
from sync.simulated import Device, Hostile
from tests.bench.stories import Story, first_edit

BODY = ("body",)
FLOOD = 40


@pytest.fixture
def slow(story: Story, monkeypatch: pytest.MonkeyPatch) -> Story:
    """On a computer that starts again, each piece of work takes a second, and time stands still."""
    seconds: Iterator[float] = map(float, count())
    made = partial(Effort, clock=lambda: 0.0, work=lambda: next(seconds))
    monkeypatch.setattr("sync.store.open_store.Effort", made)
    return story


def long_note(story: Story) -> tuple[RecordId, list[tuple[EditId, ...]]]:
    """A long note, and its heads at several times. Ana's computer starts again after that."""
    topic = story.ana.do("garden.open_topic", name="bees")
    note = story.ana.do("garden.note", topic=topic, text="a" * LONG)
    assert note is not None
    heads = [story.mallory.heads(note)]
    for _ in range(5):
        story.ben.do("garden.write_in", note=note, at=0, delete=0, text="b")
        heads.append(story.mallory.heads(note))
    story.ana.first.reopen()  # until now nobody has caused any work
    return note, heads


def beside(who: Hostile, note: RecordId, at: Sequence[EditId], letter: str) -> Envelope:
    """A letter in a log of its own, at old heads."""
    return who.says("note", Splice(BODY, 0, 0, letter), record=note, deps=at)


def standings(device: Device, note: RecordId, *of: Envelope) -> list[Standing | None]:
    names = {first_edit(each) for each in of}
    return [found.standing for found in device.verdicts(note) if found.id in names]


def test_a_message_that_would_take_an_hour_is_judged_bit_by_bit(slow: Story) -> None:
    """Each of these edits makes Automerge copy the document: up to 1.6 s for 450 bytes. A message holds 2 000."""
    victim = slow.ana.first
    note, heads = long_note(slow)
    flood = [beside(slow.mallory, note, heads[number % 5], "m") for number in range(FLOOD)]
    victim.group.receive([each.raw for each in flood])
    judged = standings(victim, note, *flood).count(Standing.COUNTS)
    assert 0 < judged <= MOST + 1
    assert is_behind(victim.group.ingest.queue, victim.group.records)
    for _ in range(3):  # one at a time, so that everything else has its turn in between
        victim.group.judge_again()
    assert standings(victim, note, *flood).count(Standing.COUNTS) == judged + 3
    victim.settle()
    assert standings(victim, note, *flood) == [Standing.COUNTS] * FLOOD
    slow.bench.send(flood)
    slow.bench.equal()


def test_others_need_not_wait_meanwhile(slow: Story) -> None:
    victim = slow.ana.first
    note, heads = long_note(slow)
    flood = [beside(slow.mallory, note, heads[number % 5], "m") for number in range(FLOOD)]
    bens = beside(slow.bench.hostile(slow.ben), note, heads[1], "B")
    victim.group.receive([each.raw for each in flood])
    victim.group.receive([bens.raw])
    assert standings(victim, note, bens) == [Standing.COUNTS]
    victim.group.write([Draft(note, "note", (Splice(BODY, 0, 0, "A"),), at=victim.group.records.heads(note))])
    assert {"A", "B"} <= set(str(slow.ana.rows("SELECT body FROM note")[0][0]))
    assert Standing.WAITS in standings(victim, note, *flood)
    slow.bench.send([*flood, bens])
    slow.bench.meet()
    slow.bench.equal()


def test_what_builds_on_such_an_edit_follows_it_also_after_a_restart(slow: Story) -> None:
    victim = slow.ana.first
    note, heads = long_note(slow)
    log = slow.mallory.fresh_log()
    flood = [beside(slow.mallory, note, heads[number % 5], "m") for number in range(FLOOD // 2)]
    first = slow.mallory.says("note", Splice(BODY, 0, 0, "1"), record=note, deps=heads[0], log=log)
    second = slow.mallory.says("note", Splice(BODY, 1, 0, "2"), record=note, deps=[first_edit(first)], log=log)
    victim.group.receive([each.raw for each in (*flood, first, second)])
    assert Standing.COUNTS not in standings(victim, note, first, second)
    victim.reopen()
    assert standings(victim, note, first, second) == [Standing.COUNTS] * 2
    slow.bench.send([*flood, first, second])
    slow.bench.equal()


def test_old_states_of_a_long_text_that_edits_see_do_not_fill_the_memory(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A thousand of them were kept: of a text with one sign beyond the first plane, two gigabytes."""
    monkeypatch.setattr("sync.records.states.SEEN", 3 * LONG)
    note, heads = long_note(story)
    states = story.ana.first.group.records._states
    for _ in range(2):
        for each in heads:
            states.seen(note, each)
    assert sum(weight for weight, _ in states._seen.values()) <= 3 * LONG
    assert len(states._seen) == 2


def test_carets_at_ever_other_old_places_are_not_looked_for_without_end(slow: Story) -> None:
    note, heads = long_note(slow)
    group = slow.ana.first.group

    def shown(at: Sequence[EditId], whose: Hostile) -> bool:
        return bool(caret_now(group, LivePlace(note, path=BODY, heads=tuple(at), caret=3), whose.me).path)

    found = [shown(each, slow.mallory) for each in heads]
    assert found == [True, True, True, False, False, True]  # the last is the newest text, which costs nothing
    assert shown(heads[3], slow.bench.hostile(slow.ben))
