"""The list of channels: what stands where, in which order, and what is folded."""

from typing import Any

from msgspec import structs

from desktop.features.conversations import company, grouping, places
from desktop.features.conversations.places import Category, Place
from desktop.features.conversations.queries import Channel
from models.clock import stamp
from sync.circle_commands import Circle
from tests.desktop.features.conversations.conftest import NOON, number, timed

ANA, BEN, ZOE = (number("member", each) for each in range(3))
NAMES = {ANA: "Ana", BEN: "Ben", ZOE: "Zoë"}
OUTSIDE = Category(b"o" * 16, "Outside")


def channel(name: str, **more: Any) -> Channel:
    record = number("channel", sum(map(ord, name)))
    return Channel(len(name), record, name, "", more.pop("archived", False), ANA, **more)


def circle(count: int, kind: str, *members: bytes, name: str = "Us") -> Circle:
    return Circle(number("circle", count), kind, name, tuple(sorted(members)), -count)


def shown(listed: list[Place], toggled: set[str] | None = None, **unread: int) -> list[tuple[str, int]]:
    """Title and unread count of each line."""
    counts = {place.channel.record: unread.get(place.channel.name, 0) for place in listed}
    parts = grouping.parts(listed, [OUTSIDE])
    return [(each.title, each.unread)
            for each in grouping.entries(parts, counts, {}, toggled or set(), may_write=True)]  # fmt: skip


BOARD = circle(1, "people", ANA, BEN, name="Board")
LISTED = [
    Place(channel("beds", category=OUTSIDE.record)), Place(channel("welcome")),
    Place(channel("street"), favourite=True), Place(channel("lost", category=b"?" * 16)),
    Place(channel("old", archived=True)),
    Place(channel("money", list_number=-1), BOARD), Place(channel("Ben", direct=True), circle(2, "pair", ANA, BEN)),
    Place(channel("former", list_number=-3), circle(3, "people", BEN), left=True),
]  # fmt: skip


def test_favourites_first_then_plain_ones_categories_circles_and_direct_ones() -> None:
    assert [title for title, _ in shown(LISTED)] == [
        "Favourites", "street", "Other channels", "welcome", "lost", "Outside", "beds", "Board", "money",
        "Direct messages", "Ben", "Write to…", "Archived (2)",
    ]  # fmt: skip


def test_a_folded_part_counts_what_is_unread_in_it() -> None:
    key = f"category/{OUTSIDE.record.hex()}"
    lines = shown(LISTED, {key, grouping.ARCHIVED}, beds=3)
    assert ("Outside", 3) in lines
    assert "beds" not in dict(lines)
    assert lines[-2:] == [("old", 0), ("former", 0)]


def test_a_folded_part_counts_the_mentions_in_it_apart() -> None:
    [beds] = [each.channel.record for each in LISTED if each.channel.name == "beds"]
    parts, key = grouping.parts(LISTED, [OUTSIDE]), f"category/{OUTSIDE.record.hex()}"

    def called(toggled: set[str]) -> dict[str, tuple[int, int]]:
        lines = grouping.entries(parts, {beds: 5}, {beds: 2}, toggled, may_write=True)
        return {each.title: (each.unread, each.mentions) for each in lines}

    assert (called(set())["beds"], called(set())["Outside"]) == ((5, 2), (0, 0))
    assert called({key})["Outside"] == (5, 2)


def test_direct_messages_are_told_apart_from_channels_also_where_their_heading_is_folded() -> None:
    def direct(toggled: set[str]) -> list[str]:
        lines = grouping.entries(grouping.parts(LISTED, [OUTSIDE]), {}, {}, toggled, may_write=False)
        return [each.title for each in lines if each.direct]

    assert direct(set()) == ["Direct messages", "Ben"]
    assert direct({grouping.DIRECT}) == ["Direct messages"]


def test_a_heading_says_whether_it_is_folded() -> None:
    lines = grouping.entries(grouping.parts(LISTED, [OUTSIDE]), {}, {}, set(), may_write=True)
    said = {each.title: each.hint for each in lines}
    assert said["Outside"] == "unfolded"
    assert said["Archived (2)"] == "folded"
    assert said["Board"] == "Only this private circle reads it, unfolded"
    assert said["money"] == "in the circle Board"


def test_what_does_not_show_of_a_circle_is_said_where_its_channels_stand_or_would_stand() -> None:
    dark = structs.replace(circle(4, "people", ANA, BEN, name="Cellar"), waiting=2)
    lines = grouping.entries(grouping.parts(LISTED, [OUTSIDE], [dark]), {}, {}, set(), may_write=True)
    [cellar] = [each for each in lines if each.title == "Cellar"]
    assert "2 change" in cellar.hint
    assert "not shown" not in "".join(each.hint for each in lines if each.title == "Board")
    place = Place(channel("wine", list_number=-4), dark)
    assert "2 change" in company.subtitle(place, ANA, NAMES)


def test_whoever_will_not_read_what_is_written_in_a_circle_is_named_above_it() -> None:
    place = Place(channel("money", list_number=-1), structs.replace(BOARD, closed_to=(BEN,)))
    assert "stays closed to" in company.subtitle(place, ANA, NAMES)
    assert "Ben" in company.subtitle(place, ANA, NAMES).split("stays closed to")[1]
    assert "stays closed to" not in company.subtitle(Place(channel("money", list_number=-1), BOARD), ANA, NAMES)


def put(
    shelf: Any, name: str, list_number: int, *, direct: bool, by: bytes = ANA, at: int = 0, rank: int | None = None
) -> bytes:
    record = timed("channel", at, stamp(NOON + at))
    order_key = shelf._record(record, "channel", by, stamp(NOON + at))
    shelf.db.execute(
        "INSERT INTO channel(order_key, group_number, record, author, created, name, purpose, archived, direct, rank)"
        " VALUES (?, ?, ?, ?, ?, ?, '', 0, ?, ?)",
        (order_key, list_number, record, by, stamp(NOON + at), name, int(direct), rank))
    return record


def test_what_a_pair_began_twice_is_one_conversation_on_both_computers(shelf: Any) -> None:
    pairs = [circle(2, "pair", ANA, BEN), circle(5, "pair", ANA, BEN)]
    second, first = (put(shelf, "Us", each.list_number, direct=True, at=9 - number_)
                     for number_, each in enumerate(pairs))
    for me, other in ((ANA, "Ben"), (BEN, "Ana")):
        shelf.say(first, "Hello", 1)
        shelf.say(second, "Hello too", 0)
        for circles in (pairs, pairs[::-1]):
            [found] = places.places(shelf, 1, me, circles, NAMES)
            assert (found.channel.record, found.others, found.channel.name) == (first, (second,), other)


def test_a_group_of_a_few_is_called_by_its_people_or_as_they_call_it(shelf: Any) -> None:
    few = circle(2, "people", ANA, BEN, ZOE, name="Ana, Ben, Zoë")
    put(shelf, "Ana, Ben, Zoë", -2, direct=True)
    assert [each.channel.name for each in places.places(shelf, 1, ANA, [few], NAMES)] == ["Ben, Zoë"]
    shelf.db.execute("UPDATE channel SET name = 'Bread'")
    assert [each.channel.name for each in places.places(shelf, 1, ANA, [few], NAMES)] == ["Bread"]


def test_somebody_else_s_empty_conversation_is_not_listed(shelf: Any) -> None:
    pair = circle(2, "pair", ANA, BEN)
    begun = put(shelf, "Us", -2, direct=True, by=BEN)
    assert places.places(shelf, 1, ANA, [pair], NAMES) == []
    assert len(places.places(shelf, 1, BEN, [pair], NAMES)) == 1
    shelf.say(begun, "Hello", 1)
    assert len(places.places(shelf, 1, ANA, [pair], NAMES)) == 1


def test_ranks_order_the_list_and_what_has_none_follows_by_its_name(shelf: Any) -> None:
    for at, (name, rank) in enumerate((("b", None), ("x", 20), ("A", None), ("y", 10))):
        put(shelf, name, 1, direct=False, at=at, rank=rank)
    assert [each.channel.name for each in places.places(shelf, 1, ANA, [], NAMES)] == ["y", "x", "A", "b"]
