"""What a file of a module says of moments."""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest

from desktop.demo.doings import doings

NOW = datetime(2026, 5, 12, 15, 30, tzinfo=UTC)
LINES = ["= -1d 09:00", "rosa: add meeting", "when: {+14d 19:00}/{+14d 20:30}", "zone: {zone}", "day: {-3d}"]


@pytest.fixture
def living_in(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    def live(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield live
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(("zone", "offset", "said"), [
    ("UTC", "+00:00", "UTC"), ("Europe/Berlin", "+02:00", "Etc/GMT-2"), ("America/New_York", "-04:00", "Etc/GMT+4"),
    ("Asia/Kolkata", "+05:30", "UTC"),
])  # fmt: skip
def test_a_meeting_at_seven_is_at_seven_wherever_one_lives(
    living_in: Callable[[str], None], zone: str, offset: str, said: str
) -> None:
    living_in(zone)
    (meeting,) = doings("gatherings", LINES, ["rosa"], NOW)
    assert meeting.arguments == {
        "when": f"2026-05-25T19:00{offset}/2026-05-25T20:30{offset}", "zone": said, "day": "2026-05-08",
    }  # fmt: skip
