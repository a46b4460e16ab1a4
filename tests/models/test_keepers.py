"""Keepers are the same everywhere, and enough of them must agree."""

import pytest

from models import keepers
from models.ids import MemberId

PEOPLE = [MemberId(bytes([number]) * 16) for number in range(20)]


def test_the_draw_depends_on_the_resolution_alone() -> None:
    drawn = keepers.draw(b"resolution", PEOPLE)
    assert len(drawn) == keepers.MOST
    assert drawn == keepers.draw(b"resolution", list(reversed(PEOPLE)))
    assert drawn != keepers.draw(b"another", PEOPLE)
    assert keepers.draw(b"resolution", PEOPLE, dormant=drawn[:3])[:6] == drawn[3:]
    assert keepers.draw(b"resolution", PEOPLE[:2]) in [(PEOPLE[0], PEOPLE[1]), (PEOPLE[1], PEOPLE[0])]
    assert keepers.draw(b"resolution", []) == ()


COUNTS = [(1, 0, 1), (2, 0, 2), (3, 0, 2), (4, 1, 3), (7, 2, 5), (9, 2, 6)]


@pytest.mark.parametrize(("count", "liars", "quorum"), COUNTS)
def test_a_quorum_outvotes_the_liars(count: int, liars: int, quorum: int) -> None:
    assert (keepers.liars(count), keepers.quorum(count)) == (liars, quorum)
    assert 2 * quorum - count > liars  # any two quorums share somebody honest


def test_a_moment_has_passed_when_enough_clocks_say_so() -> None:
    drawn = PEOPLE[:4]
    said = [(member, 1000) for member in drawn]
    assert keepers.have_passed(1000, drawn, said[:3])
    assert not keepers.have_passed(1000, drawn, said[:2])
    assert not keepers.have_passed(1000, drawn, [said[0]] * 3)
    assert not keepers.have_passed(1001, drawn, said)
    assert not keepers.have_passed(1000, drawn, [(member, 1000) for member in PEOPLE[4:]])
    assert not keepers.have_passed(1000, [], said)


def test_keepers_come_first_and_everybody_has_another_place() -> None:
    drawn = keepers.draw(b"resolution", PEOPLE)
    places = {keepers.rank(member, PEOPLE, drawn, b"record"): member for member in PEOPLE}
    assert sorted(map(int, places)) == list(range(20))  # type: ignore[arg-type]
    assert {places[place] for place in range(keepers.MOST)} == set(drawn)
    assert keepers.rank(PEOPLE[0], PEOPLE[1:], drawn, b"record") is None


def test_keepers_stay_and_only_free_places_are_drawn_anew() -> None:
    before = keepers.draw(b"resolution", PEOPLE)
    assert keepers.renewed(before, b"another", PEOPLE) == before
    gone, away = before[0], before[1]
    after = keepers.renewed(before, b"another", [each for each in PEOPLE if each != gone], [away])
    assert after[:7] == before[2:]
    assert len(set(after)) == keepers.MOST
    assert not {gone, away} & set(after)
    assert keepers.renewed((PEOPLE[0],), b"another", PEOPLE[:3])[0] == PEOPLE[0]
    assert set(keepers.renewed((PEOPLE[0],), b"another", PEOPLE[:3])) == set(PEOPLE[:3])
    assert keepers.renewed(before, b"another", PEOPLE, PEOPLE) == ()
