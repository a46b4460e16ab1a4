"""Envelopes beyond a gap are shown and marked as provisional. Their verdicts depend on what is here, not on the order
of arrival."""

from models.edit import Put
from sync.ledger.envelope import Envelope, parse
from sync.simulated import Device
from sync.simulated.carrying import held
from sync.simulated.found import found_edits
from tests.bench.stories import Story, first_edit, names


def provisional(device: Device) -> int:
    return sum(found.provisional for found in found_edits(device.group))


def line(story: Story, count: int) -> list[Envelope]:
    log = story.mallory.fresh_log()
    return [story.topic(f"topic {number}", log=log) for number in range(count)]


def test_what_is_beyond_a_gap_is_shown_and_marked(strangers: Story) -> None:
    story = strangers
    first, missing, beyond = line(story, 3)
    story.bench.send([first, beyond], story.ana)
    assert names(story.ana) == ["topic 0", "topic 2"]
    assert provisional(story.ana.first) == 1
    story.bench.meet(story.ana, story.ben)
    assert names(story.ben) == ["topic 0", "topic 2"]
    assert provisional(story.ben.first) == 1
    story.bench.equal(story.ana, story.ben)
    story.bench.send([missing], story.ben)
    assert provisional(story.ben.first) == 0
    story.bench.meet()
    assert names(story.ana) == ["topic 0", "topic 1", "topic 2"]
    story.bench.equal()


def test_a_gap_that_is_never_filled_divides_nobody(strangers: Story) -> None:
    """One replica had a message that the others never got, in 37 of 40 histories."""
    story = strangers
    first, _withheld, *beyond = line(story, 5)
    story.bench.send([first, beyond[1]], story.ana)
    story.bench.send([first, beyond[2]], story.ben)
    story.bench.send([first, beyond[0]], story.cleo)
    story.bench.meet()
    for person in (story.ana, story.ben, story.cleo):
        assert names(person) == ["topic 0", "topic 2", "topic 3", "topic 4"]
        assert provisional(person.first) == 3
    story.bench.equal()
    story.ana.first.reopen()
    story.bench.equal()


def test_edits_on_both_sides_of_a_gap_end_alike(story: Story) -> None:
    """The one beyond the gap skips what its log said of the record inside of it, so it does not count once that is
    known; before, it does."""
    mallory = story.mallory
    log, topic = mallory.fresh_log(), mallory.new_record("topic")
    first = story.topic("a", record=topic, log=log)
    inside = story.renamed(topic, "b", first_edit(first), log=log)
    skipping = story.renamed(topic, "c", first_edit(first), log=log)
    upon = story.renamed(topic, "d", first_edit(inside), log=log)
    other = story.topic("e", log=log)
    ends = set()
    orders = story.bench.every_order([first, inside, skipping, upon, other], lambda each: ends.add(tuple(names(each))))
    assert orders == (120, True)
    assert len(ends) == 1


def test_what_is_judged_twice_can_vanish_again(strangers: Story) -> None:
    story, mallory = strangers, strangers.mallory
    log, topic = mallory.fresh_log(), mallory.new_record("topic")
    first = story.topic("apples", record=topic, log=log)
    inside = story.renamed(topic, "pears", first_edit(first), log=log)
    skipping = story.renamed(topic, "plums", first_edit(first), log=log)
    story.bench.send([first, skipping], story.ana)
    assert names(story.ana) == ["plums"]
    assert story.ana.search("plums") == [topic]
    story.bench.send([inside], story.ana)
    assert names(story.ana) == ["pears"]
    assert story.ana.search("plums") == []
    story.bench.meet()
    story.bench.equal()


def test_a_gap_under_many_edits_of_one_record(story: Story) -> None:
    mallory, length = story.mallory, 40
    log, topic = mallory.fresh_log(), mallory.new_record("topic")
    made = [story.topic("topic", record=topic, log=log)]
    for number in range(length):
        made.append(story.renamed(topic, f"name {number}", first_edit(made[-1]), log=log))
    story.bench.send([made[0], *made[2:]], story.ana)
    assert names(story.ana) == ["topic"]
    story.bench.send([made[1]], story.ana)
    assert names(story.ana) == names(story.ben) == [f"name {length - 1}"]
    story.bench.equal()


def test_a_gap_that_a_fork_closes_is_no_gap(story: Story) -> None:
    """The envelope that comes does not fit under the ones beyond: the log was written twice."""
    mallory = story.mallory
    log = mallory.fresh_log()
    first, _fitting, beyond = (story.topic(f"topic {number}", log=log) for number in range(3))
    mallory.rewind(log, 1)
    other = mallory.says("topic", Put(("name",), "other"), Put(("open",), True), log=log)
    ends = set()
    orders = story.bench.every_order([first, beyond, other], lambda each: ends.add((*names(each), provisional(each))))
    assert orders == (6, True)
    assert ends == {("topic 0", 0)}


def test_what_comes_before_the_act_that_it_names_waits_for_it(story: Story) -> None:
    """It broke the batch that it came in."""
    before = set(held(story.ana.first.group))
    (dev,) = story.bench.people("Dev")
    dev.do("garden.open_topic", name="by Dev")
    dev.do("garden.open_topic", name="once more")
    envelopes = [parse(raw) for raw in held(story.ana.first.group) if raw not in before]
    ends = set()
    orders = story.bench.every_order(envelopes, lambda each: ends.add(tuple(names(each))))
    assert orders.complete
    assert ends == {("by Dev", "once more")}
