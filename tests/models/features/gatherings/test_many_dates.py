"""Years of a series: what is worked out of it grows with what was said, and not with its square."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from models import ids
from models.case import Record
from models.features.gatherings.facts import facts
from models.features.gatherings.zones import DAY

BEGAN = 1_750_000_000_000
GUEST = ids.MemberId(b"g" * 16)


class Counted(dict[str, Any]):
    """A state that counts how often it is read from its beginning to its end."""

    reads = 0

    def __iter__(self) -> Iterator[str]:
        self.reads += 1
        return super().__iter__()


def choir(dates: int) -> Counted:
    """A choir, with a confirmed seat at each of so many dates."""
    state = Counted(name="Choir", state="planned", when=f"{BEGAN}/{BEGAN + 1}", rule="FREQ=DAILY", zone="UTC 0",
                    capacity=3)  # fmt: skip
    for number in range(dates):
        seat = {"guest": GUEST.hex(), "date": BEGAN + number * DAY, "people": 1, "seen": 1}
        state |= {f"seats s{number} {part}": value for part, value in seat.items()}
    return state


def reads(state: Counted) -> int:
    about: defaultdict[str, Sequence[Record]] = defaultdict(tuple)
    found = facts(Record(ids.RecordId(b"c" * 16), "gathering", GUEST, BEGAN << 16, BEGAN << 16, 1, state), about)
    assert found.title == "Choir"
    return state.reads


def test_the_seats_of_years_are_read_as_often_as_those_of_a_week() -> None:
    """Two years of a choir with forty seats took a quarter of a minute after each answer."""
    few, many = choir(7), choir(700)
    assert reads(few) == reads(many) < 50
