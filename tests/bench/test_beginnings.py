"""The three ways in which a record begins: authored by one member, personal about a subject, common from a genesis."""

import pytest

from models import clock, ids
from models.edit import Insert, Put, Splice
from models.errors import Refused
from models.feature import Draft
from models.ids import NOBODY, RecordId
from sync.records.signed import Standing
from tests.bench.stories import Story, first_edit, names
from tests.torture.garden import NOW

MINUTE = 60_000
FOREVER = clock.stamp(clock.LATEST)


def codes(story: Story, record: RecordId) -> list[str]:
    return sorted(found.detail for found in story.ana.first.verdicts(record) if found.standing is Standing.REFUSED)


# Authored


def test_one_id_never_begins_as_two_kinds(story: Story) -> None:
    """Replicas differed for ever with equal vectors and a clean fsck."""
    mallory = story.mallory
    record = mallory.new_record("topic")
    topic = story.topic("topic", record=record)
    message = mallory.says("message", Put(("text",), "hello"), Put(("channel",), "0" * 32), record=record)
    ends = set()
    assert story.bench.every_order([topic, message], lambda each: ends.add((each.read(record).kind, *names(each))))
    assert ends == {("topic", "topic")}


def test_nobody_begins_what_is_anothers_to_begin(story: Story) -> None:
    mallory = story.mallory
    nonce = ids.timed_nonce(mallory.group.clock.stamp(), 7)
    anas = ids.authored_record("topic", mallory.everyone, story.ana.member, nonce)
    elsewhere = ids.authored_record("topic", ids.CircleId(b"c" * 16), mallory.me, nonce)
    personal = ids.personal_record("answer", mallory.everyone, story.ana.member, anas)
    story.bench.send([story.topic("hers", record=anas), story.topic("elsewhere", record=elsewhere)])
    story.bench.send([story.mallory.says("answer", Put(("choice",), "x"), record=personal, subject=anas)])
    assert names(story.ana) == []
    assert [codes(story, record) for record in (anas, elsewhere, personal)] == [["edit.foreign_record"]] * 3
    story.bench.equal()


def test_an_authored_record_begun_by_two_logs_of_one_member_is_one_record(story: Story) -> None:
    record = story.mallory.new_record("topic")
    envelopes = [story.topic(word, record=record) for word in ("a", "b")]
    ends = set()
    assert story.bench.every_order(envelopes, lambda each: ends.add(tuple(names(each)))).complete
    assert len(ends) == 1


# Personal


def test_the_later_answer_stands_whole(story: Story) -> None:
    """Automerge's own pick mixed one computer's reason with the other's choice."""
    topic = story.ana.do("garden.open_topic", name="apples")
    laptop = story.ben.device("laptop")
    with story.bench.apart(story.ben, laptop):
        story.ben.do("garden.answer", topic=topic, choice="yes", reason="at home")
        laptop.do("garden.answer", topic=topic, choice="no", reason="on the train")
    for person in (story.ana, story.ben, story.cleo):
        assert person.rows("SELECT choice, reason, member FROM answer") == [("no", "on the train", story.ben.member)]
    story.ben.do("garden.answer", topic=topic, choice="yes", reason="after all")
    assert story.cleo.rows("SELECT choice, reason FROM answer") == [("yes", "after all")]
    story.bench.equal()


def test_what_builds_on_an_answer_is_later_than_it_whatever_the_clocks_say(story: Story) -> None:
    topic = story.ana.do("garden.open_topic", name="apples")
    laptop = story.ben.device("laptop")
    story.ben.first.ahead_ms = 9 * MINUTE
    story.ben.do("garden.answer", topic=topic, choice="yes", reason="ahead")
    laptop.ahead_ms = -9 * MINUTE
    laptop.reopen()
    laptop.do("garden.answer", topic=topic, choice="no", reason="knowing it")
    assert story.ana.rows("SELECT choice FROM answer") == [("no",)]
    story.bench.equal()


@pytest.mark.parametrize(
    ("stamps", "stands"),
    [
        ((5, 5, 5), "on top"),  # it is later than what it builds on
        ((1, 9, 5), "choice 1"),
        ((FOREVER, 3, 9), "on top"),
        ((3, FOREVER, 9), "choice 1"),
    ],
)
def test_answers_of_any_time_in_any_order(story: Story, stamps: tuple[int, ...], stands: str) -> None:
    topic = story.ana.do("garden.open_topic", name="apples")
    envelopes = [story.answer(topic, f"choice {number}", at=at) for number, at in enumerate(stamps)]
    envelopes.append(story.answer(topic, "on top", first_edit(envelopes[0]), at=1))
    ends = set()
    orders = story.bench.every_order(
        envelopes, lambda each: ends.add(tuple(each.rows("SELECT choice, reason FROM answer")))
    )
    assert orders == (24, True)
    assert ends == {((stands, f"because {stands}"),)}


def test_of_answers_of_one_moment_the_greatest_id_stands(story: Story) -> None:
    topic = story.ana.do("garden.open_topic", name="apples")
    envelopes = [story.answer(topic, word, at=5) for word in ("yes", "no", "perhaps")]
    ends = set()
    assert story.bench.every_order(envelopes, lambda each: ends.add(each.rows("SELECT choice FROM answer")[0])).complete
    greatest = max(range(3), key=lambda place: first_edit(envelopes[place]))
    assert ends == {(("yes", "no", "perhaps")[greatest],)}


def test_a_personal_record_needs_its_subject(story: Story) -> None:
    topic, other = (story.ana.do("garden.open_topic", name=word) for word in ("apples", "pears"))
    mine = ids.personal_record("answer", story.mallory.everyone, story.mallory.me, topic)
    value = (Put(("choice",), "x"), Put(("reason",), "x"))
    wrong = story.mallory.says("answer", *value, record=mine, subject=other)
    story.bench.send([wrong])
    assert codes(story, mine) == ["edit.foreign_record"]
    story.bench.equal()


# Common


def test_a_common_record_begun_twice_loses_nothing(story: Story) -> None:
    """Two beginnings that made the same map lost one member's setting."""
    topic = story.ana.do("garden.open_topic", name="apples")
    with story.bench.apart(story.ana, story.ben):
        story.ana.do("garden.pin", topic=topic, key="a", text="by Ana")
        story.ana.do("garden.introduce", topic=topic, text="Ana's words. ")
        story.ben.do("garden.pin", topic=topic, key="b", text="by Ben")
        story.ben.do("garden.introduce", topic=topic, text="Ben's words. ")
    for person in (story.ana, story.ben, story.cleo):
        assert person.rows("SELECT key, text FROM pin ORDER BY key") == [("a", "by Ana"), ("b", "by Ben")]
        ((intro, lines),) = person.rows("SELECT intro, lines FROM board")
        assert sorted(intro.split(". ")) == ["", "Ana's words", "Ben's words"]
        assert sorted(lines.split()) == ["Ana", "Ben", "by", "by"]
    board = ids.common_record("board", story.mallory.everyone, topic)
    assert story.ana.read(board).author == NOBODY
    story.bench.equal()


def test_the_first_arrival_is_nobody_special(story: Story) -> None:
    topic = story.ana.do("garden.open_topic", name="apples")
    board = ids.common_record("board", story.mallory.everyone, topic)
    made = [
        story.mallory.says("board", *ops, record=board, subject=topic)
        for ops in (
            (Put(("pins", "a"), "one"), Insert(("lines",), 0, "one")),
            (Put(("pins", "a"), "two"), Insert(("lines",), 0, "two")),
            (Splice(("intro",), 0, 0, "three"),),
            (Put(("pins",), "no map any more"),),
        )
    ]
    ends = set()
    orders = story.bench.every_order(made, lambda each: ends.add(str(each.read(board))))
    assert orders == (24, True)
    assert len(ends) == 1


def test_one_log_begins_a_common_record_once(story: Story) -> None:
    topic = story.ana.do("garden.open_topic", name="apples")
    board, log = ids.common_record("board", story.mallory.everyone, topic), story.mallory.fresh_log()
    for word in ("first", "second"):
        story.bench.send([story.mallory.says("board", Put(("pins", word), "x"), record=board, subject=topic, log=log)])
    assert story.ana.rows("SELECT key FROM pin") == [("first",)]
    assert len(codes(story, board)) == 1
    story.bench.equal()


def test_what_an_intent_asks_for_is_bound_to_its_record(story: Story) -> None:
    topic = story.ana.do("garden.open_topic", name="apples")
    board = ids.common_record("board", story.mallory.everyone, topic)
    with pytest.raises(Refused):
        story.ana.write(Draft(board, "board", (Put(("pins", "a"), "x"),)))
    assert story.ana.rows("SELECT 1 FROM pin") == []
    assert NOW.kinds["board"][1].begins == "common"
