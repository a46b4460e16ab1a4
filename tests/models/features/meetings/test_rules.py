"""Who may do what at a meeting and with its minutes, refused everywhere alike."""

import pytest

from models.edit import Make, Operation, Put
from models.features.meetings.agenda import MINUTE, clock, needed, open_tasks, topics, undiscussed
from models.features.meetings.facts import DAY, state_of
from models.features.meetings.rules import present, seal
from models.fields.times import span
from tests.models.features.meetings.conftest import NEXT, WHEN, Room


def test_anybody_adds_topics_and_the_chair_leads_through_them(room: Room) -> None:
    room.do(room.cleo, "add_topic", topic="Compost", length=10)
    room.do(room.dora, "add_topic", topic="Money", length="20", leads=room.ana.member)
    room.do(room.ben, "move_topic", point="money")
    assert [each.topic for each in topics(room.record().state)] == ["Money", "Compost"]
    assert room.refusal(room.cleo, "move_topic", point="Compost") == "rule.only"
    assert room.refusal(room.cleo, "start_topic", point="Compost") == "rule.only"
    assert room.refusal(room.ben, "start_topic", point="Weather") == "meeting.no_such_topic"
    assert room.refusal(room.ben, "pause") == "meeting.clock_stands"
    room.do(room.ben, "start_topic", point="Money")
    began = room.bench.now
    now = clock(room.record().state)
    assert now is not None
    assert (now.topic.topic, now.topic.leads) == ("Money", room.ana.member.hex())
    assert 19 * MINUTE < (now.left(began) or 0) <= 20 * MINUTE
    assert (now.left(now.since + 25 * MINUTE) or 0) == -5 * MINUTE
    room.bench.hours(0.1)
    room.do(room.ben, "start_topic", point="Compost")
    room.bench.hours(0.1)
    room.do(room.ben, "start_topic", point="Money")
    again = clock(room.record().state)
    assert again is not None
    assert 13 * MINUTE < (again.left(again.since) or 0) < 15 * MINUTE  # six of its minutes are gone
    room.do(room.ben, "finish_topic", point="Money")
    assert clock(room.record().state) is None
    assert [each.topic for each in undiscussed(room.record().state)] == ["Compost"]
    assert room.refusal(room.ben, "finish_topic", point="Money") == "meeting.no_such_topic"
    room.bench.equal()


def test_a_topic_is_reworded_and_dropped_by_who_added_it_and_by_the_chair(room: Room) -> None:
    room.do(room.cleo, "add_topic", topic="Compst", length=10)
    room.do(room.dora, "add_topic", topic="Money", length=20)
    assert room.refusal(room.dora, "change_topic", point="Compst", topic="Compost") == "rule.only"
    assert room.refusal(room.dora, "drop_topic", point="Compst") == "rule.only"
    assert room.refusal(room.cleo, "finish_topic", point="Compst") == "rule.only"
    room.do(room.cleo, "change_topic", point="Compst", topic="Compost", length=15)
    room.do(room.ben, "start_topic", point="Compost")
    room.do(room.ben, "decide", decision="A second heap")
    room.do(room.ben, "change_topic", point="Compost", topic="The compost", leads=room.cleo.member)
    state = room.record().state
    assert [(each.topic, each.length) for each in topics(state)] == [("The compost", 0), ("Money", 20)]
    now = clock(state)
    assert now is not None
    assert now.topic.leads == room.cleo.member.hex()
    room.do(room.dora, "drop_topic", point="Money")
    assert [each.topic for each in undiscussed(room.record().state)] == ["The compost"]
    room.do(room.ben, "drop_topic", point="The compost")
    assert (topics(room.record().state), clock(room.record().state)) == ([], None)
    assert room.refusal(room.ben, "change_topic", point="The compost", topic="Again") == "meeting.no_such_topic"
    said = room.cleo.rows("SELECT what, said FROM fact_activity WHERE kind = 'meeting'")
    assert ("activity.meeting.topics.dropped", "The compost") in said
    assert ("activity.meeting.wordings.topic", "Compost") in said
    room.bench.equal()


def test_a_topic_that_was_dropped_is_not_carried_over_again(room: Room) -> None:
    room.do(room.cleo, "add_topic", topic="Lamps")
    following = room.call(room.ben)
    room.do(room.ben, "carry_over", goes_on_in=following)
    room.do(room.ben, "drop_topic", following, point="Lamps")
    assert room.refusal(room.ben, "carry_over", following, goes_on_in=room.meeting) == "meeting.nothing_left"


def test_another_chair_leads_too_and_so_does_who_looks_after_all(room: Room) -> None:
    room.do(room.ben, "change_meeting", chair=room.cleo.member)
    room.do(room.cleo, "decide", decision="We buy a pump")
    room.do(room.ana, "decide", decision="We paint the gate")
    assert room.refusal(room.dora, "decide", decision="Dora is right") == "rule.only"
    assert room.refusal(room.dora, "change_meeting", name="Mine") == "rule.only"


def test_everybody_says_that_they_are_there_and_the_chair_says_it_of_all(room: Room) -> None:
    def are_enough() -> bool:
        state = room.record().state
        return len(present(state)) >= needed(state, 4)

    assert needed(room.record().state, 4) == 2
    room.do(room.dora, "attend")
    assert not are_enough()
    assert room.refusal(room.dora, "attend", person=room.cleo.member) == "rule.only"
    room.do(room.ben, "attend", person=room.cleo.member)
    assert are_enough()
    room.do(room.dora, "attend", here=False)
    assert not are_enough()
    room.do(room.ben, "change_meeting", quorum=1, quorum_share=None)
    assert are_enough()
    room.bench.equal()


def test_a_task_waits_on_home_of_its_owner_until_it_is_done(room: Room) -> None:
    room.do(room.ben, "assign", task="Ask for prices", owner=room.cleo.member, due="2025-06-25")
    needs = "SELECT what, member FROM fact_need"
    assert room.dora.rows(needs) == [("need.meeting.task", room.cleo.member)]
    [(until,)] = room.dora.rows("SELECT at FROM fact_due WHERE what = 'due.meeting.task'")
    assert until == 1_750_874_400_000  # the evening of the day
    [nonce] = open_tasks(room.record().state)
    assert room.refusal(room.dora, "finish_task", promised=nonce) == "rule.only"
    assert room.refusal(room.cleo, "drop_task", promised=nonce) == "rule.only"
    room.do(room.ben, "propose")
    room.do(room.cleo, "finish_task", promised=nonce)
    assert (room.dora.rows(needs), room.shown()) == ([], "proposed")
    assert room.dora.rows("SELECT 1 FROM fact_clash") == []
    room.bench.equal()


def test_what_is_decided_now_belongs_to_the_topic_of_now(room: Room) -> None:
    room.do(room.ben, "add_topic", topic="Money")
    room.do(room.ben, "start_topic", point="Money")
    room.do(room.ben, "decide", decision="We buy a pump")
    [(about, nonce)] = room.dora.rows("SELECT about, nonce FROM meeting_decisions")
    assert about == topics(room.record().state)[0].nonce
    assert room.refusal(room.cleo, "withdraw_decision", decided=nonce) == "rule.only"
    room.do(room.ben, "withdraw_decision", decided=nonce)


def test_proposed_minutes_stand_still_until_they_are_reopened(room: Room) -> None:
    room.do(room.dora, "write_minutes", minutes="Ben opens the meeting.")
    assert room.refusal(room.dora, "propose") == "rule.only"
    room.do(room.ben, "add_topic", topic="Money")
    room.do(room.ben, "propose")
    for intent, given in (("write_minutes", {"minutes": "Nobody came."}), ("attend", {}), ("add_topic", {"topic": "X"}),
                          ("decide", {"decision": "X"}), ("assign", {"task": "X", "owner": room.ben.member}),
                          ("start_topic", {"point": "Money"}), ("change_meeting", {"name": "X"})):  # fmt: skip
        assert room.refusal(room.ben, intent, **given) == "meeting.closed"
    assert room.refusal(room.dora, "reopen") == "rule.only"
    room.do(room.ben, "reopen")
    room.do(room.dora, "write_minutes", minutes="Ben opens the meeting late.")
    assert room.record().state["minutes"] == "Ben opens the meeting late."
    room.bench.equal()


def test_who_was_there_is_asked_to_read_what_is_proposed(room: Room) -> None:
    def asked() -> set[bytes]:
        rows = room.ana.rows("SELECT member FROM fact_need WHERE what = 'need.meeting.read'")
        return {bytes(member) for (member,) in rows}

    for each in (room.ben, room.cleo, room.dora):
        room.do(each, "attend")
    assert room.refusal(room.cleo, "read_minutes") == "meeting.not_proposed"
    room.do(room.ben, "write_minutes", minutes="All was well.")
    room.do(room.ben, "propose")
    assert asked() == {room.cleo.member, room.dora.member}, "who proposed them has read them"
    room.do(room.cleo, "read_minutes")
    assert asked() == {room.dora.member}
    room.do(room.ben, "reopen")
    assert asked() == set()
    room.do(room.ben, "write_minutes", minutes="All was very well.")
    room.do(room.ben, "propose")
    assert asked() == {room.cleo.member, room.dora.member}, "they are others now"
    following = room.call(room.ben)
    room.do(room.ben, "ratify", ratified_at=following)
    assert asked() == set()
    room.bench.equal()


@pytest.mark.parametrize("called_first", [True, False])
def test_who_leads_the_next_meeting_is_told_that_minutes_wait_for_it(room: Room, called_first: bool) -> None:
    def told() -> list[tuple[bytes, int]]:
        return room.dora.rows("SELECT member, since FROM fact_need WHERE what = 'need.meeting.ratify'")

    later = room.call(room.dora, chair=room.cleo.member) if called_first else None
    room.do(room.ben, "propose", **({"ratified_by": later} if later else {}))
    assert bool(told()) == called_first
    if later is None:
        later = room.call(room.dora, chair=room.cleo.member, ratifies=room.meeting)
    begins, _ = span(str(room.record(later).state["when"]))
    assert told() == [(room.cleo.member, begins - DAY)], "a month before, nothing could be done about it"
    room.do(room.ben, "reopen")
    assert told() == []
    room.do(room.ben, "propose")
    room.do(room.cleo, "ratify", ratified_at=later)
    assert told() == []
    room.bench.equal()


def test_no_earlier_meeting_ratifies(room: Room) -> None:
    room.do(room.ben, "propose")
    room.call(room.cleo, "2025-06-10T18:00+02:00/2025-06-10T20:00+02:00", ratifies=room.meeting)
    assert room.dora.rows("SELECT member FROM fact_need WHERE what = 'need.meeting.ratify'") == []


def test_the_next_meeting_ratifies_by_its_chair(room: Room) -> None:
    following, before = room.call(room.cleo), room.call(room.cleo, "2025-05-20T18:00Z/2025-05-20T19:00Z")
    assert room.refusal(room.cleo, "ratify", ratified_at=following) == "rule.no_move"
    room.do(room.ben, "propose")
    assert room.refusal(room.cleo, "ratify", ratified_at=before) == "meeting.not_later"
    assert room.refusal(room.cleo, "ratify", ratified_at=room.meeting) == "meeting.not_later"
    assert room.refusal(room.ben, "ratify", ratified_at=following) == "rule.only"
    room.do(room.cleo, "ratify", ratified_at=following)
    assert (room.shown(), room.record().state["ratified_at"]) == ("ratified", following.hex())
    assert room.refusal(room.ben, "reopen") == "rule.no_move"
    assert room.dora.rows("SELECT relation FROM fact_link l JOIN fact f USING (order_key) WHERE f.record = ?",
                          room.meeting) == [("ratified_at",)]  # fmt: skip
    room.bench.equal()


def test_what_was_not_discussed_is_carried_over_with_one_action(room: Room) -> None:
    for topic in ("Money", "Compost", "Lamps"):
        room.do(room.ben, "add_topic", topic=topic, length=15, leads=room.dora.member)
    room.do(room.ben, "finish_topic", point="Money")
    room.do(room.ben, "move_topic", point="Lamps", places=-2)
    assert room.refusal(room.ben, "carry_over") == "meeting.which_next"
    assert room.refusal(room.cleo, "carry_over", when=NEXT) == "rule.only"
    room.do(room.ben, "carry_over", when=NEXT)
    following = bytes.fromhex(room.record().state["goes_on_in"])
    found = room.record(following)  # type: ignore[arg-type]
    carried = [(each.topic, each.length, each.leads) for each in topics(found.state)]
    assert carried == [(topic, 15, room.dora.member.hex()) for topic in ("Lamps", "Compost")]
    assert (found.state["name"], found.state["quorum_share"], found.state["state"]) == ("June meeting", 50, "draft")
    assert undiscussed(room.record().state) == []
    assert room.refusal(room.ben, "carry_over", when=NEXT) == "meeting.nothing_left"
    room.bench.equal()


def test_a_meeting_is_only_called_until_somebody_is_there_or_something_is_written_down(room: Room) -> None:
    assert state_of(room.record().state) == "called"
    room.do(room.ben, "add_topic", topic="Money", length=15)
    assert state_of(room.record().state) == "called"
    room.do(room.ben, "finish_topic", point="Money")
    assert state_of(room.record().state) == "draft"


def test_a_topic_is_carried_into_a_meeting_that_is_there_once(room: Room) -> None:
    following = room.call(room.ben)
    room.do(room.ben, "add_topic", topic="Lamps")
    with room.bench.apart(room.ana):
        room.do(room.ana, "carry_over", goes_on_in=following)
        room.do(room.ben, "carry_over", goes_on_in=following)
    assert [each.topic for each in topics(room.record(following).state)] == ["Lamps"]
    room.bench.equal()


def test_letters_that_arrive_after_the_minutes_were_proposed_are_a_clash(room: Room) -> None:
    """Dora types on, apart. Nothing is lost, and nobody takes what is proposed for what it was."""
    room.do(room.ben, "write_minutes", minutes="We agree.")
    with room.bench.apart(room.dora):
        room.do(room.dora, "write_minutes", minutes="We agree, mostly.")
        room.do(room.ben, "propose")
    assert room.record().state["minutes"] == "We agree, mostly."
    assert room.ana.rows("SELECT what, member FROM fact_clash") == [("clash.meeting.minutes_changed", room.ben.member)]
    room.do(room.ben, "reopen")
    room.do(room.ben, "propose")
    assert room.ana.rows("SELECT 1 FROM fact_clash") == []
    room.bench.equal()


def test_two_who_write_one_paragraph_at_once_lose_nothing(room: Room) -> None:
    room.do(room.ben, "write_minutes", minutes="We meet.")
    with room.bench.apart(room.dora):
        for number in range(1, 6):
            room.do(room.dora, "write_minutes", minutes="Dora " * number + "We meet.")
            room.do(room.ben, "write_minutes", minutes="We meet." + " Ben" * number)
    for person in room.bench.persons:
        assert room.record(who=person).state["minutes"] == "Dora " * 5 + "We meet." + " Ben" * 5
    room.bench.equal()


@pytest.mark.parametrize(("ops", "why"), [
    ([Make(("minutes",), "text")], "edit.not_allowed"),
    ([Put(("state",), "proposed"), Put(("sealed",), "0" * 32)], "rule.only"),
    ([Put(("sealed",), "0" * 32)], "rule.only"), ([Put(("ratified_at",), "0" * 32)], "rule.only"),
    ([Put(("present " + "0" * 32,), True)], "rule.only"),
    ([Put(("runs a at",), 1)], "rule.only"), ([Put(("decisions a decision",), "Mine")], "rule.only"),
    ([Put(("topics a topic",), "Mine"), Put(("topics a outcome",), "discussed")], "rule.only"),
])  # fmt: skip
def test_what_a_changed_program_of_a_guest_sends_is_refused_everywhere(
    room: Room, ops: list[Operation], why: str
) -> None:
    room.do(room.ben, "write_minutes", minutes="We agree.")
    mallory = room.bench.hostile(room.cleo)
    room.bench.send([mallory.says("meeting", *ops, record=room.meeting, deps=mallory.heads(room.meeting))])
    assert {person.first.verdicts(room.meeting)[-1].detail for person in room.bench.persons} == {why}
    assert room.record().state["minutes"] == "We agree."
    room.bench.equal()


@pytest.mark.parametrize(("ops", "why"), [
    ([Put(("state",), "proposed"), Put(("sealed",), "0" * 32)], "meeting.changed_meanwhile"),
    ([Put(("sealed",), "0" * 32)], "edit.not_allowed"), ([Put(("ratified_at",), "0" * 32)], "edit.not_allowed"),
    ([Put(("runs a at",), 1)], "edit.not_allowed"),
    ([Put(("runs a at",), 1_750_000_000_000), Put(("runs a point",), "b")], "edit.not_allowed"),
])  # fmt: skip
def test_what_a_changed_program_of_the_chair_sends_is_refused_everywhere(
    room: Room, ops: list[Operation], why: str
) -> None:
    mallory = room.bench.hostile(room.ben)
    room.bench.send([mallory.says("meeting", *ops, record=room.meeting, deps=mallory.heads(room.meeting))])
    assert {person.first.verdicts(room.meeting)[-1].detail for person in room.bench.persons} == {why}
    room.bench.equal()


def test_the_seal_changes_with_every_word_and_not_with_what_is_done_later(room: Room) -> None:
    state = {"name": "June", "when": WHEN, "minutes": "We agree.", "tasks a task": "Ask", "topics b topic": "X"}
    assert seal({**state, "minutes": "We agree!"}) != seal(state) != seal({**state, "decisions c decision": "X"})
    assert seal({**state, "tasks a done": True, "topics b outcome": "carried"}) == seal(state)
