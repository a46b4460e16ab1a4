"""Who calls whom: everybody once, nobody too many, and the calls spread evenly."""

from hypothesis import given
from hypothesis import strategies as st

from models.features.alerts.phone_tree import MOST, phone_tree
from models.ids import MemberId


def people(kind: bytes, count: int) -> list[MemberId]:
    return [MemberId(kind * 8 + number.to_bytes(8, "big")) for number in range(count)]


@given(st.integers(1, 20), st.integers(0, 300))
def test_everybody_is_called_once_by_somebody_who_is_reached_by_then(callers: int, missing: int) -> None:
    calling, lacking = people(b"c", callers), people(b"m", missing)
    tree = phone_tree(calling, lacking)
    assert sorted(each for _, called in tree for each in called) == lacking
    reached = set(calling)
    for caller, called in tree:
        assert caller in reached
        assert 0 < len(called) <= MOST
        reached |= set(called)
    loads = [len(called) for caller, called in tree if caller in calling]
    if missing <= callers * MOST and len(loads) == callers:
        assert max(loads) - min(loads) <= 1


def test_without_callers_nobody_is_called() -> None:
    assert phone_tree([], people(b"m", 3)) == []
