"""The sample group, made on any day."""

from collections import Counter
from datetime import UTC, datetime

import pytest

from desktop.demo import Demo, DemoMessage, sample_group
from models import group_kinds as groups
from models import text
from models.features import people
from models.features.conversations.message import TEXT

MOMENTS = [
    int(datetime(*when, tzinfo=UTC).timestamp() * 1000)
    for when in ((2026, 1, 2, 0, 30), (2026, 3, 30, 9), (2026, 7, 19, 23, 59), (2027, 10, 31, 12), (2028, 2, 29, 5))
]
DAY = 86_400_000


@pytest.fixture(params=MOMENTS, scope="module", ids=lambda now: f"{datetime.fromtimestamp(now / 1000, UTC):%b}")
def told(request: pytest.FixtureRequest) -> tuple[int, Demo, list[DemoMessage]]:
    demo = sample_group(request.param)
    return request.param, demo, list(demo.messages)


def test_the_same_moment_gives_the_same_group() -> None:
    one, two = sample_group(MOMENTS[0]), sample_group(MOMENTS[0])
    assert (one.people, one.channels) == (two.people, two.channels)
    assert list(one.messages) == list(two.messages)


def test_24_people_and_two_years_of_talk(told: tuple[int, Demo, list[DemoMessage]]) -> None:
    now, demo, messages = told
    assert len({person.key for person in demo.people}) == len({person.name for person in demo.people}) == 24
    assert len(messages) > 2_000
    assert messages[-1].at_ms - messages[0].at_ms > 700 * DAY
    assert now - messages[-1].at_ms < 3 * 3_600_000
    assert {message.author for message in messages} == set(range(24))


def test_time_runs_forward_and_stops_at_now(told: tuple[int, Demo, list[DemoMessage]]) -> None:
    now, _, messages = told
    times = [message.at_ms for message in messages]
    assert times == sorted(set(times))
    assert times[-1] <= now


def test_nobody_speaks_or_reacts_before_joining_nor_in_a_channel_that_is_not_there(
    told: tuple[int, Demo, list[DemoMessage]],
) -> None:
    _, demo, messages = told
    for message in messages:
        assert demo.people[message.author].joined_ms < message.at_ms
        assert demo.channels[message.channel].made_ms < message.at_ms
        assert all(demo.people[person].joined_ms < message.at_ms for _, person in message.reactions)


def test_replies_answer_something_earlier_in_the_same_channel(told: tuple[int, Demo, list[DemoMessage]]) -> None:
    _, _, messages = told
    replies = [(place, message) for place, message in enumerate(messages) if message.reply is not None]
    assert len(replies) > 200
    for place, message in replies:
        assert message.reply is not None
        assert message.reply < place
        assert messages[message.reply].channel == message.channel


def test_the_rules_allow_every_message(told: tuple[int, Demo, list[DemoMessage]]) -> None:
    _, _, messages = told
    for message in messages:
        for words in (message.text, message.edited):
            if words is not None:
                assert text.clean_text(words) == words
                assert text.is_visible(words)
                assert text.is_text(words, TEXT)
                assert not set(words) & set("{}[]|")
        assert all(text.is_emoji(emoji) for emoji, _ in message.reactions)
        assert len(set(message.reactions)) == len(message.reactions)
        assert message.edited != message.text


def test_it_shows_every_feature_of_a_conversation(told: tuple[int, Demo, list[DemoMessage]]) -> None:
    _, demo, messages = told
    assert sum(message.edited is not None for message in messages) > 10
    assert 3 < sum(message.redacted for message in messages) < 20
    assert sum(len(message.reactions) > 4 for message in messages) > 50
    assert sum("\n\n" in message.text for message in messages) > 10
    assert max(len(message.text) for message in messages) > 700
    assert min(len(message.text) for message in messages) < 10
    assert [channel.name for channel in demo.channels if channel.archived] == ["moving in"]


def test_nothing_sounds_twice_among_the_newest_of_a_channel(told: tuple[int, Demo, list[DemoMessage]]) -> None:
    _, demo, messages = told
    for channel in range(len(demo.channels)):
        newest = [message.text for message in messages if message.channel == channel][-200:]
        assert newest, demo.channels[channel].name
        assert [words for words, times in Counter(newest).items() if times > 1 and len(words) > 25] == []


def test_messages_fit_their_season(told: tuple[int, Demo, list[DemoMessage]]) -> None:
    _, _, messages = told
    months = {"SNOW.": {1}, "frost flowers": {12, 1, 2}, "strawberries. eat": {6}, "swifts are back": {3, 4, 5}}
    for words, allowed in months.items():
        found = [message for message in messages if words.lower() in message.text.lower()]
        assert found
        assert {datetime.fromtimestamp(message.at_ms / 1000, UTC).month for message in found} <= allowed


def test_profiles_and_channels_are_what_the_rules_allow(told: tuple[int, Demo, list[DemoMessage]]) -> None:
    _, demo, _ = told
    for person in demo.people:
        assert text.is_name(person.name)
        for field, rule in people.FIELDS.items():
            assert rule.accepts(getattr(person, field)), (person.name, field)
    for channel in demo.channels:
        assert text.is_name(channel.name)
        assert text.is_line(channel.purpose, 500)


def test_it_is_a_group_like_any_new_one_of_its_kind(told: tuple[int, Demo, list[DemoMessage]]) -> None:
    _, demo, _ = told
    start = groups.kind(demo.kind)
    assert [channel.name for channel in demo.channels[: len(start.channels)]] == [each.name for each in start.channels]
    founder = demo.people[0]
    assert founder.steward
    assert all(founder.joined_ms < person.joined_ms for person in demo.people[1:])
    assert sum(person.steward for person in demo.people) == 3
    assert all(demo.people[channel.by].joined_ms < channel.made_ms for channel in demo.channels)
