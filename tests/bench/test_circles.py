"""Private circles: who reads what, in every order, over a relay that is not in them, and after somebody left."""

import pytest

from models.circles import CircleStatement
from models.edit import Put
from models.errors import Refused
from models.feature import Draft, Registry
from models.features import FEATURES
from models.features.conversations import message
from models.ids import CircleId, RecordId, authored_record, timed_nonce
from sync.group import circle_writing, resolving
from sync.ledger.envelope import SEALS, parse
from sync.ledger.logs import SEALED
from sync.simulated import Bench, Person
from sync.simulated.carrying import held

NAME, TEXT = "Surprise for Cleo", "the cake is hidden in the shed"


class Street:
    def __init__(self, *names: str, connected: bool = True) -> None:
        self.bench = Bench(Registry(FEATURES), connected=connected)
        self.people = self.bench.people(*names)

    def open(self, creator: Person, *others: Person, kind: str = "people", role: str = "") -> CircleId:
        members = [other.member for other in others]
        found = circle_writing.open_circle(creator.first.group, kind, NAME, members, role)
        creator.first.written(creator.first)
        return found

    def say(self, who: Person, circle: CircleId, text: str = TEXT) -> RecordId:
        place = who.do("conversations.add_channel", name="Plans", circle=circle)
        said = who.do("conversations.say", channel=place, text=text)
        assert said is not None
        return said

    def add(self, who: Person, circle: CircleId, other: Person) -> None:
        circle_writing.add(who.first.group, circle, other.member)
        who.first.written(who.first)

    def leave(self, who: Person, circle: CircleId) -> None:
        circle_writing.leave(who.first.group, circle)
        who.first.written(who.first)


def participants(who: Person, circle: CircleId) -> set[bytes]:
    return set(who.first.group.circles.history(circle).participants())


def test_those_who_are_in_read_and_the_others_see_a_multiple_of_eight() -> None:
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    circle = street.open(ana, ben)
    said = street.say(ben, circle)
    found = ana.read(said)
    assert found is not None
    assert found.state["text"] == TEXT
    assert participants(ana, circle) == participants(ben, circle) == {ana.member, ben.member}
    assert cleo.read(said) is None
    with pytest.raises(Refused, match="unknown"):
        cleo.first.group.circles.history(circle)
    assert cleo.first.group.logs.circles[circle].name == ""
    for person in street.people:
        assert not person.first.problems()


def test_nothing_of_it_is_on_the_disk_of_somebody_who_is_not_in_it() -> None:
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    street.say(ana, street.open(ana, ben))
    for (table,) in cleo.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"):
        for row in cleo.rows(f"SELECT * FROM '{table}'"):
            for value in row:
                raw = value.encode() if isinstance(value, str) else value if isinstance(value, bytes) else b""
                assert NAME.encode() not in raw
                assert TEXT.encode() not in raw


def test_what_is_opened_says_nothing_about_who_is_in_it() -> None:
    sizes = set()
    for count in range(1, 8):
        street = Street(*"ABCDEFGHI")
        first, *others = street.people
        circle = street.open(first, *others[:count])
        sizes.add(next(len(raw) for raw in held(others[-1].first.group) if parse(raw).circle == circle))
    assert len(sizes) == 1


def test_adding_leaving_and_renewing_look_alike() -> None:
    street = Street("Ana", "Ben", "Cleo", "Dan")
    ana, ben, cleo, dan = street.people
    circle = street.open(ana, ben)
    street.add(ben, circle, cleo)
    street.leave(cleo, circle)
    street.say(ana, circle)
    assert participants(ana, circle) == {ana.member, ben.member}
    flagged = [parse(raw) for raw in held(dan.first.group) if parse(raw).flags & SEALS]
    assert len(flagged) == 4
    assert {each.kind for each in flagged} == {1}


def test_a_relay_that_is_not_in_it_passes_it_on() -> None:
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    with street.bench.apart(ana), street.bench.apart(cleo):
        circle = street.open(ana, cleo)
        said = street.say(ana, circle)
        street.bench.meet(ana, ben)
        assert ben.read(said) is None
        street.bench.meet(ben, cleo)
        assert cleo.read(said) is not None
        answered = street.say(cleo, circle, "I know")
        street.bench.meet(cleo, ben)
        street.bench.meet(ben, ana)
        assert ana.read(answered) is not None


def test_somebody_added_reads_from_now_on_and_knows_who_is_in_it() -> None:
    street = Street("Ana", "Ben", "Cleo", "Dan")
    ana, ben, cleo, dan = street.people
    circle = street.open(ana, ben, dan)
    early = street.say(ana, circle)
    street.leave(dan, circle)
    later = street.say(ana, circle)
    street.add(ben, circle, cleo)
    now = street.say(cleo, circle)
    for person in (ana, ben, cleo):
        assert participants(person, circle) == {ana.member, ben.member, cleo.member}
        assert person.read(later) is not None
        assert person.read(now) is not None
    assert cleo.read(early) is None
    assert dan.read(early) is not None
    assert dan.read(later) is None
    assert cleo.first.group.logs.circles[circle].name == NAME


def test_who_has_left_and_writes_on_is_refused_by_all() -> None:
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    circle = street.open(ana, ben, cleo)
    street.say(ana, circle)
    street.leave(cleo, circle)
    with pytest.raises(Refused, match="not_in"):
        street.say(cleo, circle)


@pytest.mark.parametrize(
    ("way", "reason"), [("suspend", "roll.suspended"), ("remove", "group.removed"), ("leave", "group.left")]
)
def test_whoever_may_not_write_is_told_why(way: str, reason: str) -> None:
    """Each attempt is refused by the reason, as in the group outside of circles."""
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    circle = street.open(ana, ben)
    match way:
        case "suspend":
            ana.decide(resolving.suspend, ben.member)
        case "remove":
            ana.decide(resolving.remove, [ben.member])
        case "leave":
            ben.decide(resolving.leave)
    for attempt in (
        lambda: street.open(ben, cleo), lambda: street.add(ben, circle, cleo), lambda: street.leave(ben, circle),
        lambda: street.say(ben, circle),
    ):  # fmt: skip
        with pytest.raises(Refused) as found:
            attempt()
        assert found.value.code == reason


def test_a_new_program_start_finds_it_all() -> None:
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    circle = street.open(ana, ben)
    said = street.say(ana, circle)
    for person in street.people:
        person.first.reopen()
    assert ben.read(said) is not None
    assert participants(ben, circle) == {ana.member, ben.member}
    again = street.say(ben, circle, "still here")
    assert ana.read(again) is not None
    assert cleo.read(again) is None


def test_any_order_of_arrival_gives_the_same() -> None:
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    before = set(held(ana.first.group))
    circle = street.open(ana, ben)
    street.say(ben, circle)
    street.add(ana, circle, cleo)
    street.leave(ben, circle)
    street.say(cleo, circle)
    envelopes = [parse(raw) for raw in held(ana.first.group) if raw not in before]
    assert street.bench.every_order(envelopes, most=60).tried > 1


def test_a_pair_stays_a_pair() -> None:
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    circle = street.open(ana, ben, kind="pair")
    with pytest.raises(Refused, match="fixed"):
        street.add(ana, circle, cleo)


def test_stewards_are_a_standing_circle() -> None:
    street = Street("Ana", "Ben")
    ana, ben = street.people
    circle = street.open(ana, kind="standing", role="steward")
    said = street.say(ana, circle)
    assert participants(ana, circle) == {ana.member}
    assert ben.read(said) is None
    with pytest.raises(Refused, match=r"circle\.bad_role"):
        street.open(ben, kind="standing", role="steward")


def test_an_outsider_cannot_forge_into_a_circle() -> None:
    """Mallory (Cleo's changed program) knows the circle's tag, seals a statement of her own to Ana, and writes on."""
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    circle = street.open(ana, ben)
    said = street.say(ana, circle)
    group = cleo.first.group
    group.logs.learn_circle(circle, "people", "mine")
    statement = CircleStatement("add", members=(cleo.member,))
    with group.change():
        circle_writing._state(group, circle, statement, b"s" * 32, frozenset((ana.member, ben.member)))
    cleo.first.written(cleo.first)
    for person in (ana, ben):
        assert participants(person, circle) == {ana.member, ben.member}
        assert person.read(said) is not None
    street.say(ben, circle, "and on")
    assert ana.first.group.circles.secret(circle) != b"s" * 32


def test_seals_that_open_for_nobody_are_passed_on_and_hurt_nobody() -> None:
    street = Street("Ana", "Ben")
    ana, ben = street.people
    with ana.first.group.change():
        circle_writing._state(ana.first.group, b"t" * 16, CircleStatement("renew"), b"s" * 32, frozenset())
    ana.first.written(ana.first)
    assert ben.rows("SELECT count(*) FROM envelopes WHERE state = ?", SEALED) == [(1,)]


def test_edits_and_rows_of_a_private_record_stay_in_its_circle() -> None:
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    public = ana.do("conversations.add_channel", name="Street")
    circle = street.open(ana, ben)
    said = street.say(ana, circle)
    ben.do("conversations.react", message=said, emoji="🎉")
    ana.do("conversations.edit", message=said, text="no cake")
    found = ben.read(said)
    assert found is not None
    assert found.state["text"] == "no cake"
    assert cleo.read(said) is None
    everyone = "SELECT name FROM channel WHERE group_number = 1 ORDER BY name"
    before = cleo.rows(everyone)
    assert ana.rows(everyone) == before
    assert ("Plans",) not in before
    (number,) = next(iter(ana.rows("SELECT id FROM circles WHERE tag = ?", circle)))
    assert ana.rows("SELECT name FROM channel WHERE group_number = ?", -number) == [("Plans",)]
    ana.first.store.projection.invalidate()
    ana.first.reopen()
    assert ana.rows(everyone) == before
    assert ana.rows("SELECT text FROM message WHERE group_number = ?", -number) == [("no cake",)]
    group = ana.first.group
    lone = authored_record(message.KIND, circle, ana.member, timed_nonce(group.clock.stamp(), 7))
    ops = (Put(("channel",), (public or b"").hex()), Put(("text",), "mixed in"))
    with pytest.raises(Refused, match="bad_channel"):
        ana.write(Draft(lone, message.KIND, ops, circle, (RecordId(public or b""),)))


def texts(who: Person, circle: CircleId) -> list[str]:
    (number,) = next(iter(who.rows("SELECT id FROM circles WHERE tag = ?", circle)))
    sql = "SELECT text FROM message WHERE group_number = ? ORDER BY order_key"
    return [text for (text,) in who.rows(sql, -number)]


def test_who_is_out_keeps_what_was_read_and_gets_nothing_new() -> None:
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    circle = street.open(ana, ben, cleo)
    early = street.say(ana, circle, "the shed is painted")
    street.leave(ben, circle)
    later = street.say(ana, circle, "the shed is empty")
    for person in (ben, ana):
        person.first.store.projection.invalidate()
        person.first.reopen()
    assert texts(ben, circle) == ["the shed is painted"]
    assert texts(ana, circle) == texts(cleo, circle) == ["the shed is painted", "the shed is empty"]
    assert ben.read(early) is not None
    assert ben.read(later) is None


def test_who_is_put_out_of_the_group_keeps_what_was_read_and_gets_nothing_new() -> None:
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    circle = street.open(ana, ben, cleo)
    street.say(ana, circle, "the shed is painted")
    street.say(ben, circle, "I painted it")
    ana.decide(resolving.remove, [ben.member])
    assert not ana.first.group.roll.now.is_present(ben.member)
    later = street.say(ana, circle, "the shed is empty")
    assert sorted(texts(ben, circle)) == ["I painted it", "the shed is painted"]
    assert ben.read(later) is None
    assert participants(ana, circle) == {ana.member, cleo.member}
    assert "I painted it" in texts(ana, circle)
    assert "I painted it" in texts(cleo, circle)
    assert "the shed is empty" in texts(cleo, circle)

def test_somebody_added_knows_whose_the_logs_are_that_began_before() -> None:
    street = Street("Ana", "Ben", "Cleo", "Dan")
    ana, ben, cleo, dan = street.people
    circle = street.open(ana, ben, dan)
    street.say(ben, circle, "before")
    street.leave(dan, circle)
    street.say(ana, circle, "under new keys")
    street.add(ana, circle, cleo)
    said = street.say(ben, circle, "after")
    assert cleo.read(said) is not None


def test_somebody_added_while_another_renewed_the_keys_reads_the_next_that_is_written() -> None:
    street = Street("Ana", "Ben", "Cleo", "Dan")
    ana, ben, cleo, dan = street.people
    circle = street.open(ana, ben, dan)
    with street.bench.apart(ana), street.bench.apart(ben):
        street.add(ana, circle, cleo)
        street.leave(dan, circle)
        street.bench.meet(dan, ben)
        street.say(ben, circle, "under new keys")
    said = street.say(ben, circle, "for all three")
    for person in (ana, ben, cleo):
        assert participants(person, circle) == {ana.member, ben.member, cleo.member}
        assert person.read(said) is not None
    assert dan.read(said) is None


def test_nobody_waits_for_what_an_outsider_has_sealed_to_some() -> None:
    """Cleo is not in it and seals a statement to Ana alone."""
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    circle = street.open(ana, ben)
    group = cleo.first.group
    group.logs.learn_circle(circle, "people", "mine")
    with group.change():
        circle_writing._state(group, circle, CircleStatement("renew"), b"s" * 32, frozenset((ana.member,)))
    cleo.first.written(cleo.first)
    said = street.say(ana, circle)
    assert ben.read(said) is not None


def test_what_is_in_a_circle_is_talked_about_there() -> None:
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    circle = street.open(ana, ben)
    said = street.say(ana, circle)
    [(place,)] = ana.rows("SELECT channel FROM message WHERE record = ?", said)
    about = ben.do("conversations.say", channel=RecordId(place), text="I bring the candles")
    assert ana.rows("SELECT group_number < 0 FROM message WHERE record = ?", about) == [(1,)]
    assert cleo.rows("SELECT text FROM message") == []
    profile = ana.do("people.set_profile", name="Ana")
    everyone = ben.do("conversations.say", channel=profile, text="happy birthday")
    assert cleo.rows("SELECT text FROM message") == [("happy birthday",)]
    assert ana.rows("SELECT group_number > 0 FROM message WHERE record = ?", everyone) == [(1,)]
    street.bench.equal(ana, ben)
