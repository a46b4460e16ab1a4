from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from desktop.demo import almanac

NOW = datetime(2026, 5, 12, 15, 30, tzinfo=UTC)
JOINED = {"rosa": datetime(2024, 5, 1, 8, tzinfo=UTC)}


@pytest.mark.parametrize(
    ("story", "start"),
    [
        ("now", NOW),
        ("joined rosa", JOINED["rosa"]),
        ("any", None),
        ("may 11 y1", datetime(2026, 5, 11, tzinfo=UTC)),
        ("may 12 y1", datetime(2025, 5, 12, tzinfo=UTC)),
        ("may 11 y2", datetime(2025, 5, 11, tzinfo=UTC)),
        ("dec 20 y1", datetime(2025, 12, 20, tzinfo=UTC)),
        ("dec 20 sat y1", datetime(2025, 12, 20, tzinfo=UTC)),
        ("dec 19 sat y1", datetime(2025, 12, 13, tzinfo=UTC)),
    ],
)
def test_stories_begin_on_their_latest_day_that_is_over(story: str, start: datetime | None) -> None:
    assert almanac.story_start(story, NOW, JOINED) == start


@pytest.mark.parametrize(
    ("when", "start", "expected"),
    [
        ("-5h", NOW, NOW - timedelta(hours=5)),
        ("-3d 18:40", NOW, datetime(2026, 5, 9, 18, 40, tzinfo=UTC)),
        ("-3d 18:40", NOW.replace(hour=2), datetime(2026, 5, 8, 18, 40, tzinfo=UTC)),
        ("-3d fri 18:40", NOW, datetime(2026, 5, 8, 18, 40, tzinfo=UTC)),
        ("-3d 18:40 spring,summer", NOW, datetime(2026, 5, 9, 18, 40, tzinfo=UTC)),
        ("-3d 18:40 winter", NOW, None),
        ("+2d 07:10", datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 1, 3, 7, 10, tzinfo=UTC)),
    ],
)
def test_scenes_begin_by_the_clock_and_the_season(when: str, start: datetime, expected: datetime | None) -> None:
    assert almanac.scene_start(when, start) == expected


def test_in_the_small_hours_yesterday_is_still_today() -> None:
    late, early = NOW.replace(hour=23), NOW.replace(day=13, hour=3)
    assert almanac.morning(late, 8) == almanac.morning(early, 8) == datetime(2026, 5, 4, 8, tzinfo=UTC)


def test_pauses() -> None:
    assert almanac.after_pause("40m", NOW) == NOW + timedelta(minutes=40)
    assert almanac.after_pause("1d 08:15", NOW) == datetime(2026, 5, 13, 8, 15, tzinfo=UTC)


def test_days_are_named_from_the_day_of_the_message() -> None:
    assert almanac.with_day_names("{day}, {day+1}, {day+8}, {home}", NOW) == "Tuesday, Wednesday, Wednesday, {home}"


def test_long_texts_take_longer_to_write() -> None:
    short, long = (almanac.typing("x" * length, Random(1)) for length in (5, 900))
    assert timedelta(minutes=4) < long - short < timedelta(minutes=6)


@pytest.mark.parametrize(
    ("month", "season"), [(12, "winter"), (2, "winter"), (3, "spring"), (8, "summer"), (11, "autumn")]
)
def test_seasons_are_whole_months(month: int, season: str) -> None:
    assert almanac.season(NOW.replace(month=month)) == season
