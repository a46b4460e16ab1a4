"""Who could help, with the reasons, and who comes later."""

from typing import Any

from models.features.aid.suggestions import Neighbour, Posted, where_i_could_help, who_could_help
from models.ids import MemberId

ANA, BEN, CLEO, DORA = (MemberId(bytes([letter]) * 16) for letter in b"abcd")
WORDS = {"ride": ("car", "driving", "fahren"), "repair": ("metalwork",)}


def posted(author: MemberId, record: bytes = b"r", **state: Any) -> Posted:
    return Posted(record, author, {"side": "ask", "title": "Ride to the eye clinic", "sort": "ride", **state})


def names(found: Any) -> list[MemberId]:
    return [each.member for each in found]


def test_skills_languages_and_offers_are_reasons() -> None:
    ask = posted(ANA, language="Arabic", place="North end", day="2025-06-20")
    offer = posted(CLEO, b"o", side="offer", title="My van", place="north  END", day="2025-06-30", until=True)
    people = [
        Neighbour(BEN, skills="baking, Driving at night"), Neighbour(CLEO), Neighbour(DORA, languages="German, ARABIC"),
        Neighbour(ANA, skills="driving"),
    ]  # fmt: skip
    found = {each.member: each.reasons for each in who_could_help(ask, people, [offer, ask], WORDS)}
    assert {member: [(each.what, each.said) for each in reasons] for member, reasons in found.items()} == {
        CLEO: [("offer", "My van"), ("place", "North end"), ("day", "2025-06-20")],
        BEN: [("skill", "Driving at night")], DORA: [("language", "ARABIC")],
    }  # fmt: skip
    assert list(found) == [CLEO, BEN, DORA]
    assert found[CLEO][0].record == b"o"


def test_who_helped_lately_comes_later() -> None:
    drivers = [Neighbour(BEN, "driving", helped=2, last=9), Neighbour(CLEO, "driving", helped=1, last=5),
               Neighbour(DORA, "driving")]  # fmt: skip
    assert names(who_could_help(posted(ANA), drivers, [], WORDS)) == [DORA, CLEO, BEN]
    same = [Neighbour(BEN, "driving", last=9), Neighbour(CLEO, "driving", last=5)]
    assert names(who_could_help(posted(ANA), same, [], WORDS)) == [CLEO, BEN]


def test_who_has_said_something_already_is_not_suggested_and_nobody_without_a_reason() -> None:
    drivers = [Neighbour(BEN, "driving"), Neighbour(CLEO, "driving"), Neighbour(DORA, "dumplings, cars, carpets")]
    assert names(who_could_help(posted(ANA), drivers, [], WORDS, but={BEN})) == [CLEO]


def test_a_word_of_the_ask_itself_fits_a_skill() -> None:
    ask = posted(ANA, sort="other", title="Who prunes my apple trees?")
    found = who_could_help(ask, [Neighbour(BEN, "pruning, trees"), Neighbour(CLEO, "the trees of others")], [], WORDS)
    assert names(found) == [BEN, CLEO]


def test_offers_fit_their_day_and_their_place_only() -> None:
    ask = posted(ANA, day="2025-06-20", place="North end")
    for offer in ({"day": "2025-06-21"}, {"day": "2025-06-19", "until": True}, {"place": "South end"}, {}):
        [found] = who_could_help(ask, [Neighbour(CLEO)], [posted(CLEO, side="offer", **offer)], WORDS)
        assert [each.what for each in found.reasons] == ["offer"]
    assert who_could_help(ask, [Neighbour(CLEO)], [posted(CLEO, side="offer", sort="meal")], WORDS) == []


def test_the_asks_where_i_could_help_come_with_the_urgent_ones_first() -> None:
    asks = [posted(ANA, b"1", sort="meal"), posted(ANA, b"2"), posted(BEN, b"3", urgency="urgent"), posted(CLEO, b"4")]
    found = where_i_could_help(Neighbour(CLEO, "driving"), asks, [], WORDS)
    assert [ask.record for ask, _ in found] == [b"3", b"2"]
