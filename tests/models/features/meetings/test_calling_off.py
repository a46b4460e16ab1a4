"""A meeting that was called is called off, and held after all."""

from tests.models.features.meetings.conftest import Room


def dues(room: Room) -> set[str]:
    return {what for (what,) in room.dora.rows("SELECT what FROM fact_due WHERE what > ''")}


def test_its_chair_calls_it_off_and_holds_it_after_all(room: Room) -> None:
    assert "due.meeting.starts" in dues(room)
    assert room.refusal(room.cleo, "cancel") == "rule.only"
    room.do(room.ben, "cancel")
    assert room.shown() == "cancelled"
    assert dues(room) == set(), "no calendar shows it any more"
    assert room.refusal(room.ben, "propose") == "rule.no_move"
    assert room.refusal(room.ben, "decide", decision="We buy lamps") == "meeting.closed"
    assert room.dora.rows("SELECT what FROM fact_clash") == []
    room.do(room.ben, "revive")
    assert room.shown() == "called"
    assert "due.meeting.starts" in dues(room)
    room.bench.equal()


def test_what_was_proposed_is_not_called_off(room: Room) -> None:
    room.do(room.ben, "propose")
    assert room.refusal(room.ben, "cancel") == "rule.no_move"


def test_its_topics_go_to_the_next_one(room: Room) -> None:
    room.do(room.cleo, "add_topic", topic="Lamps")
    room.do(room.ben, "cancel")
    following = room.call(room.ben)
    room.do(room.ben, "carry_over", goes_on_in=following)
    assert [key for key in room.record(following).state if key.startswith("topics ") and key.endswith(" topic")]
