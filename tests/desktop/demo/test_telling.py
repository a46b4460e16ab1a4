from datetime import UTC, datetime, timedelta
from random import Random

from desktop.demo.facts import DemoMessage
from desktop.demo.script import scenes
from desktop.demo.telling import Teller
from tests.desktop.demo.test_cast import STREET

NOW = datetime(2026, 5, 12, 15, 30, tzinfo=UTC)


def tell(play: str) -> list[DemoMessage]:
    teller = Teller(NOW, STREET, STREET.people(NOW), STREET.channels(NOW), Random(5))
    return list(teller.tell(scenes(["= street", *play.splitlines()])))


def days_ago(message: DemoMessage) -> float:
    return (NOW - datetime.fromtimestamp(message.at_ms / 1000, UTC)) / timedelta(days=1)


def test_replies_find_their_message_between_other_conversations() -> None:
    messages = tell("# now\n@ -5h\nrosa: one\n... 2h\n> tom: answer\n@ -4h\nmei: between")
    assert [message.text for message in messages] == ["one", "between", "answer"]
    assert [message.reply for message in messages] == [None, None, 0]


def test_answers_in_a_thread_hang_on_the_last_message_that_is_none() -> None:
    messages = tell("# now\n@ -5h\nrosa: one\n^ mei\n- tom: here\n- mei: there\n> tom: answer")
    assert [message.thread for message in messages] == [None, 0, 0, None]
    assert [message.reply for message in messages] == [None, None, None, 0]
    assert [STREET.keys[message.pinned] for message in messages if message.pinned is not None] == ["mei"]


def test_messages_of_the_future_are_left_out() -> None:
    assert [message.text for message in tell("# now\n@ -1h\nrosa: before\n... 2h\ntom: after")] == ["before"]


def test_small_talk_has_three_different_speakers_who_are_never_mentioned_by_name() -> None:
    extras = {who.key for who in STREET.neighbours if who.extra}
    assert len(extras) == 19
    for _ in range(20):
        one, two, three = tell("# any\n@ any\nA: one\nB: two\nC: three")
        assert len({one.author, two.author, three.author}) == 3
        assert {STREET.keys[message.author] for message in (one, two, three)} <= extras


def test_yearly_small_talk_happens_once_in_each_year() -> None:
    older, newer = tell("# yearly\n@ any\nA: again")
    assert days_ago(older) >= 364
    assert 39 < days_ago(newer) < 366


def test_old_small_talk_comes_in_many_variations_long_ago_and_in_its_season() -> None:
    messages = tell("# old\n@ winter x9\nA: [ice|snow] on [the steps|the bridge|the bend]")
    assert len(messages) == 9
    assert len({message.text for message in messages}) > 2
    assert all(days_ago(message) > 390 for message in messages)
    assert {datetime.fromtimestamp(message.at_ms / 1000, UTC).month for message in messages} <= {12, 1, 2}


def test_nobody_reacts_to_the_own_message_or_before_joining() -> None:
    [message] = tell("# now\n@ -20d 10:00\nrosa: hello\n+ 👋 rosa tom hugh")
    assert message.reactions == (("👋", STREET.keys.index("tom")),)


def test_the_speakers_house_is_filled_in() -> None:
    [message] = tell("# now\n@ -5h\njonas: at {home}")
    assert message.text == "at 33"
