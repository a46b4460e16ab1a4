import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import arrival, place
from desktop.cli import starting
from desktop.place import Place
from models.errors import Refused

GROUP, RECORD = b"g" * 32, b"r" * 16


@pytest.mark.parametrize(
    "at",
    [
        Place(GROUP, "people"),
        Place(GROUP, "conversations", "search"),
        Place(GROUP, "tasks", "a/b c%#é", RECORD.hex()),
    ],
)
def test_a_place_is_read_as_it_was_spelled(at: Place) -> None:
    assert place.read(place.in_full(at)) == at


def test_a_record_has_one_link_whatever_shows_it() -> None:
    link = place.record_link(RECORD)
    assert place.spelled(Place(GROUP, "tasks", RECORD.hex())) == link
    assert place.spelled(Place(GROUP, "conversations", "c" * 32, RECORD.hex())) == link
    assert place.read_record(link) == RECORD
    assert place.spelled(Place(GROUP, "people")).startswith("folkmoot:place/")


@pytest.mark.parametrize(
    "link",
    ["", "folkmoot:place/", "folkmoot:place/00/people", f"folkmoot:place/{GROUP.hex()}/../x", "folkmoot:join/abc",
     f"folkmoot:place/{GROUP.hex()}/people/a/b", f"folkmoot:place/{GROUP.hex()}/people/a/{RECORD.hex()}/more",
     f"folkmoot:place/{GROUP.hex()}/people/{'a' * 1000}"],
)  # fmt: skip
def test_what_is_no_place_is_not_read(link: str) -> None:
    assert place.read(link) is None


@given(st.text(max_size=80))
def test_nothing_that_follows_the_scheme_does_harm(text: str) -> None:
    assert place.read(place.PLACE + text) is None
    place.read_record(place.RECORD + text)


def test_links_to_places_arrive_apart_from_invitations() -> None:
    assert arrival.read(place.record_link(RECORD)).kind == "place"
    assert arrival.read(place.in_full(Place(GROUP, "people"))).kind == "place"
    assert arrival.read("folkmoot:join/abc").kind == "link"


def test_a_broken_link_is_refused_before_a_window_opens() -> None:
    starting.look_first(arrival.read(place.record_link(RECORD)), None)
    with pytest.raises(Refused, match="unclear"):
        starting.look_first(arrival.read("folkmoot:record/zz"), None)
