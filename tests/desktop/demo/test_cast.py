from datetime import UTC, datetime

from desktop.demo import cast, content

STREET = cast.read(content.read("people"), content.read("conversations"))
NOW = datetime(2026, 5, 12, 15, 30, tzinfo=UTC)


def test_people_join_one_after_another() -> None:
    joined = [person.joined_ms for person in STREET.people(NOW)]
    assert joined == sorted(set(joined))
    assert sum(at - joined[0] < 3_600_000 for at in joined) == 12


def test_channels_open_one_after_another_when_their_makers_are_there() -> None:
    people = STREET.people(NOW)
    opened = STREET.channels(NOW)
    assert len({channel.name for channel in opened}) == len({channel.made_ms for channel in opened}) == len(opened)
    assert all(people[channel.by].joined_ms < channel.made_ms for channel in opened)
