"""A log with two continuations: envelopes before the fork count, later ones count for nobody, whatever arrived first,
and computers with only one of the branches learn of the other."""

import pytest

from sync.group.group import Group
from sync.records.signed import Standing
from sync.simulated import Device
from sync.simulated.carrying import carry
from tests.bench.stories import Story, first_edit, names


def forks(device: Device) -> list[int]:
    return [log.fork for log in device.group.logs.by_key.values() if log.fork]


def test_each_had_another_branch_and_neither_keeps_it(strangers: Story) -> None:
    """Ana kept "yes" and Ben "no" for ever, and nothing said so."""
    story, mallory = strangers, strangers.mallory
    log = mallory.fresh_log()
    before = story.topic("before", log=log)
    yes = story.topic("yea", log=log)
    mallory.rewind(log, 1)
    no = story.topic("nay", log=log)
    story.bench.send([before, yes], story.ana)
    story.bench.send([before, no], story.ben)
    assert names(story.ana) == ["before", "yea"]
    assert story.ana.search("yea") != []
    assert names(story.ben) == ["before", "nay"]
    story.bench.meet()
    for person in (story.ana, story.ben, story.cleo):
        assert names(person) == ["before"]
        assert forks(person.first) == [2]
        assert person.search("yea") == person.search("nay") == []
    story.bench.equal()


def test_every_order_of_two_branches_ends_alike(story: Story) -> None:
    mallory = story.mallory
    log = mallory.fresh_log()
    before = story.topic("before", log=log)
    yes = [story.topic(f"yes {number}", log=log) for number in range(2)]
    mallory.rewind(log, 1)
    no = [story.topic(f"no {number}", log=log) for number in range(2)]
    ends = set()
    orders = story.bench.every_order([before, *yes, *no], lambda device: ends.add((*names(device), *forks(device))))
    assert orders == (120, True)
    assert ends == {("before", 2)}


def test_the_lowest_fork_known_decides(story: Story) -> None:
    mallory = story.mallory
    log = mallory.fresh_log()
    line = [story.topic(f"line {number}", log=log) for number in range(3)]
    mallory.rewind(log, 2)
    late = story.topic("late", log=log)
    mallory.rewind(log, 1)
    early = story.topic("early", log=log)
    ends = set()
    orders = story.bench.every_order([*line, late, early], lambda device: ends.add((*names(device), *forks(device))))
    assert orders == (120, True)
    assert ends == {("line 0", 2)}


def test_a_log_that_is_written_twice_from_its_first_envelope_says_nothing(story: Story) -> None:
    mallory = story.mallory
    log = mallory.fresh_log()
    one = [story.topic("one", log=log), story.topic("one more", log=log)]
    mallory.rewind(log, 0)
    other = story.topic("other", log=log)
    ends = set()
    assert story.bench.every_order([*one, other], lambda device: ends.add(tuple(names(device)))).complete
    assert ends == {()}


def test_what_builds_on_a_branch_counts_for_nobody(story: Story) -> None:
    """Whoever lacks the branch waits for it, whoever has it sets it aside: neither counts it."""
    mallory = story.mallory
    log, topic = mallory.fresh_log(), mallory.new_record("topic")
    one = story.topic("one", record=topic, log=log)
    upon = story.renamed(topic, "upon", first_edit(one))
    mallory.rewind(log, 0)
    other = story.topic("other", log=log)
    more = story.topic("sound")
    ends = set()
    orders = story.bench.every_order([one, upon, other, more], lambda device: ends.add(tuple(names(device))))
    assert orders == (24, True)
    assert ends == {("sound",)}


def test_an_answer_to_what_is_set_aside_goes_with_it(strangers: Story) -> None:
    story, mallory = strangers, strangers.mallory
    log, topic = mallory.fresh_log(), mallory.new_record("topic")
    one = story.topic("one", record=topic, log=log)
    mallory.rewind(log, 0)
    other = story.topic("other", log=log)
    story.bench.send([one], story.ana)
    answer = story.ana.do("garden.answer", topic=topic, choice="yes", reason="why not")
    note = story.ana.do("garden.note", topic=topic, text="under it")
    assert story.ana.rows("SELECT choice FROM answer") == [("yes",)]
    story.bench.send([other], story.ben)
    story.bench.meet()
    for person in (story.ana, story.ben, story.cleo):
        assert person.rows("SELECT 1 FROM answer UNION SELECT 1 FROM note") == []
        assert person.search("under") == []
    for record in (answer, note):
        assert [each.standing for each in story.ana.first.verdicts(record)] == [Standing.SET_ASIDE]
    story.bench.equal()


def test_a_computer_that_comes_back_from_a_backup_goes_on(strangers: Story) -> None:
    """Nobody told it that it is a copy, so it writes its log twice; then it goes on in another."""
    story = strangers
    story.bench.meet()
    backup = story.ben.first.copied("backup")
    story.ben.do("garden.open_topic", name="lost")
    story.bench.meet(story.ben, story.ana)
    assert names(story.ana) == ["lost"]
    story.ben.first.db = backup.db
    story.ben.first.reopen()
    story.ben.do("garden.open_topic", name="written over")
    story.bench.meet()
    story.ben.do("garden.open_topic", name="goes on")
    story.bench.meet()
    assert names(story.ana) == names(story.ben) == names(story.cleo) == ["goes on"]
    story.bench.equal()


@pytest.mark.parametrize("branch", ["another", "further"])
def test_a_power_cut_right_after_a_computer_met_its_own_copy(
    strangers: Story, monkeypatch: pytest.MonkeyPatch, branch: str
) -> None:
    """It went on in the old log, or could not write any more."""
    story = strangers
    story.bench.meet()
    copy = story.ben.first.copied("copy")
    copy.do("garden.open_topic", name="of the copy")
    if branch == "another":
        story.ben.do("garden.open_topic", name="of the original")
    with monkeypatch.context() as patch:
        patch.setattr(Group, "forget", lambda _group: None)  # what was still to be done in memory is lost
        patch.setattr("sync.group.own_logs.start_new", lambda _group: None)
        carry(copy, story.ben.first)
    story.ben.first.reopen()
    story.ben.do("garden.open_topic", name="goes on")
    copy.do("garden.open_topic", name="goes on, too")
    carry(copy, story.ben.first)
    story.bench.meet()
    assert "goes on" in names(story.ana)
    assert len(forks(story.ben.first)) == (branch == "another")
    story.bench.equal()


def test_a_fork_is_still_known_after_the_program_starts_again(strangers: Story) -> None:
    story, mallory = strangers, strangers.mallory
    log = mallory.fresh_log()
    yes = story.topic("yea", log=log)
    mallory.rewind(log, 0)
    no = story.topic("nay", log=log)
    story.bench.send([yes], story.ana)
    story.bench.send([no], story.ana)
    story.ana.first.reopen()
    assert names(story.ana) == []
    story.bench.send([yes], story.ben)
    story.bench.meet(story.ana, story.ben)
    assert names(story.ben) == []
    story.bench.meet()
    story.bench.equal()

