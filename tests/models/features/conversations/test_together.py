"""Channels in the hands of several people at once: archived meanwhile, ordered at once, opened by a few."""

from dataclasses import dataclass
from typing import Any

import pytest

from models.edit import Put
from models.errors import Refused
from models.feature import Draft, Registry
from models.features import FEATURES
from models.ids import CircleId, RecordId, place
from sync.group import circle_writing
from sync.ledger.envelope import parse
from sync.simulated import Bench, Person
from sync.simulated.carrying import held

SETTLE = "SELECT what, member, power FROM fact_clash"
ASKED = "SELECT what, member FROM fact_need"


@dataclass
class Street:
    bench: Bench
    ana: Person
    ben: Person
    cleo: Person
    garden: RecordId

    def newest(self, person: Person) -> int:
        """The order key of the newest message in the garden that this person knows; 0 if there is none."""
        [(key,)] = person.rows("SELECT coalesce(max(order_key), 0) FROM message WHERE channel = ?", self.garden)
        return int(key)

    def archive(self, person: Person) -> None:
        person.do("conversations.archive_channel", channel=self.garden, after=self.newest(person))

    def say(self, person: Person, text: str) -> RecordId:
        said = person.do("conversations.say", channel=self.garden, text=text)
        assert said is not None
        return said


@pytest.fixture
def street() -> Street:
    """Ana founded the group and holds all powers; Ben opened the channel."""
    bench = Bench(Registry(FEATURES))
    ana, ben, cleo = bench.people("Ana", "Ben", "Cleo")
    garden = ben.do("conversations.add_channel", name="garden")
    assert garden is not None
    return Street(bench, ana, ben, cleo, garden)


def refusal(person: Person, intent: str, **given: Any) -> str:
    with pytest.raises(Refused) as refused:
        person.do(f"conversations.{intent}", **given)
    return refused.value.code


def written_meanwhile(street: Street) -> RecordId:
    """Ben archives the garden while Cleo, who is away, writes there."""
    if not street.newest(street.ben):
        street.say(street.cleo, "The beans are up")
    with street.bench.apart(street.cleo):
        street.archive(street.ben)
        return street.say(street.cleo, "Who waters on Friday?")


def test_what_was_written_meanwhile_stays_and_whoever_archived_is_asked(street: Street) -> None:
    bench, ben = street.bench, street.ben
    late = written_meanwhile(street)
    assert ben.rows("SELECT text FROM message WHERE record = ?", late) == [("Who waters on Friday?",)]
    ben.do("conversations.note_late", message=late)
    for person in bench.persons:
        assert person.rows(SETTLE) == [("clash.channel.written_after", None, "channels.moderate")]
        assert person.rows(ASKED) == [("need.channel.look", ben.member)]
    bench.equal()


@pytest.mark.parametrize("way", ["restore", "leave"])
def test_both_ways_out_end_the_question(street: Street, way: str) -> None:
    late = written_meanwhile(street)
    street.ben.do("conversations.note_late", message=late)
    if way == "restore":
        street.ben.do("conversations.restore_channel", channel=street.garden)
        street.say(street.cleo, "Thank you")
    else:
        street.archive(street.ben)
        assert refusal(street.cleo, "say", channel=street.garden, text="x") == "channel.archived"
    for person in street.bench.persons:
        assert person.rows(SETTLE) == person.rows(ASKED) == []
        assert person.rows("SELECT 1 FROM message WHERE record = ?", late) == [(1,)]
    street.bench.equal()


def test_it_can_happen_again(street: Street) -> None:
    street.ben.do("conversations.note_late", message=written_meanwhile(street))
    street.archive(street.ben)
    street.ben.do("conversations.restore_channel", channel=street.garden)
    again = written_meanwhile(street)
    assert street.ana.rows(SETTLE) == []
    street.cleo.do("conversations.note_late", message=again)
    assert len(street.ana.rows(SETTLE)) == 1
    street.bench.equal()


def test_two_computers_note_the_same_once(street: Street) -> None:
    late = written_meanwhile(street)
    with street.bench.apart(street.ana, street.cleo):
        for person in (street.ana, street.ben, street.cleo):
            person.do("conversations.note_late", message=late)
    assert street.cleo.do("conversations.note_late", message=late) is None
    for person in street.bench.persons:
        assert len(person.rows(SETTLE)) == len(person.rows("SELECT 1 FROM channel_notice")) == 1
    street.bench.equal()


def test_the_order_of_arrival_makes_no_difference(street: Street) -> None:
    street.say(street.cleo, "The beans are up")
    known = frozenset(held(street.ana.first.group))
    with street.bench.apart(street.ana):
        street.ben.do("conversations.note_late", message=written_meanwhile(street))
        arrived = [parse(raw) for raw in held(street.ben.first.group) if raw not in known]
    ends = set()
    orders = street.bench.every_order(arrived, lambda device: ends.add((*device.rows(SETTLE), *device.rows(ASKED))))
    assert orders.complete
    assert len(ends) == 1
    assert len(ends.pop()) == 2


def test_nobody_notes_what_was_known_or_stands_elsewhere(street: Street) -> None:
    early = street.say(street.cleo, "The beans are up")
    beds = street.cleo.do("conversations.add_channel", name="beds")
    street.archive(street.ben)
    elsewhere = street.cleo.do("conversations.say", channel=beds, text="Here")
    for said in (early, elsewhere):
        assert said is not None
        assert refusal(street.cleo, "note_late", message=said) == "edit.not_allowed"


def test_who_archived_is_said_truly(street: Street) -> None:
    lie = (Put(("archived",), True), Put(("archived_by",), street.cleo.member.hex()))
    with pytest.raises(Refused, match=r"edit\.not_allowed"):
        street.ben.write(Draft(street.garden, "channel", lie))
    street.ben.do("conversations.change_channel", channel=street.garden, archived=True)
    said = "SELECT archived, archived_by, archived_after FROM channel WHERE record = ?"
    assert street.cleo.rows(said, street.garden) == [(1, street.ben.member, None)]


def test_the_power_orders_the_list_and_others_are_refused(street: Street) -> None:
    others = [each.do("conversations.add_channel", name=name)
              for each, name in ((street.ben, "aubergines"), (street.cleo, "beds"))]
    wanted = [street.garden, *others]
    ids = " ".join(each.hex() for each in wanted if each)
    assert refusal(street.ben, "arrange_channels", channels=ids) == "rule.only"
    street.ana.do("conversations.arrange_channels", channels=ids)
    order = "SELECT record FROM channel WHERE rank IS NOT NULL ORDER BY rank"
    assert [bytes(each) for (each,) in street.cleo.rows(order)] == wanted
    first, second, third = (each.hex() for each in wanted if each)
    before = street.ana.rows("SELECT record, rank FROM channel ORDER BY record")
    street.ana.do("conversations.arrange_channels", channels=f"{first} {third} {second}")
    after = street.cleo.rows("SELECT record, rank FROM channel ORDER BY record")
    assert len(set(before) - set(after)) == 1  # one was moved, one was written
    street.bench.equal()


def test_two_who_order_at_once_end_equal(street: Street) -> None:
    beds = street.cleo.do("conversations.add_channel", name="beds")
    assert beds is not None
    laptop = street.ana.device("laptop")
    with street.bench.apart(laptop):
        street.ana.do("conversations.arrange_channels", channels=f"{street.garden.hex()} {beds.hex()}")
        laptop.do("conversations.arrange_channels", channels=f"{beds.hex()} {street.garden.hex()}")
    orders = {tuple(device.rows("SELECT record, rank FROM channel ORDER BY rank, record"))
              for device in street.bench.devices}
    assert len(orders) == 1
    street.bench.equal()


def test_a_category_that_is_removed_leaves_its_channels(street: Street) -> None:
    outside = street.ana.do("conversations.add_channel_category", name="Outside")
    assert refusal(street.ben, "add_channel_category", name="Mine") == "rule.only"
    street.ben.do("conversations.change_channel", channel=street.garden, category=outside)
    street.ana.do("conversations.change_channel_category", channel_category=outside, removed=True)
    assert street.cleo.rows("SELECT name FROM channel WHERE category = ?", outside) == [("garden",)]
    street.bench.equal()


def test_a_favourite_follows_its_person(street: Street) -> None:
    laptop = street.ben.device("laptop")
    street.ben.do("conversations.set_favourite_channel", channel=street.garden, favourite=True)
    mine = "SELECT favourite FROM favourite_channel WHERE author = ?"
    assert laptop.rows(mine, street.ben.member) == [(1,)]
    laptop.do("conversations.set_favourite_channel", channel=street.garden, favourite=False)
    assert street.ben.rows(mine, street.ben.member) == [(0,)]
    street.bench.equal()


def opened(street: Street, person: Person, kind: str, *others: Person) -> CircleId:
    circle = circle_writing.open_circle(person.first.group, kind, "Us", [each.member for each in others])
    person.first.written(person.first)
    return circle


def test_what_two_say_to_each_other_is_unseen_outside(street: Street) -> None:
    ana, ben, cleo = street.bench.persons
    circle = opened(street, ben, "pair", cleo)
    talk = ben.do("conversations.add_channel", name="Ben, Cleo", direct=True, circle=circle)
    cleo.do("conversations.say", channel=talk, text="Just for you")
    counts = "SELECT (SELECT count(*) FROM channel WHERE direct), (SELECT count(*) FROM message)"
    assert ben.rows(counts) == cleo.rows(counts) == [(1, 1)]
    assert ana.rows(counts) == [(0, 0)]  # she holds all powers, and is not one of the two
    assert ana.search("Just") == []
    cleo.do("conversations.change_channel", channel=talk, name="Our walks")  # Ben began it
    assert ben.rows("SELECT name FROM channel WHERE direct") == [("Our walks",)]
    assert talk is not None
    told = ben.rows("SELECT what FROM fact_activity WHERE order_key = ?", place(talk))
    assert told == [("activity.channel.changed",)]  # that it was begun is no news
    street.bench.equal(ben, cleo)


def test_a_direct_channel_begins_so_and_not_among_everyone(street: Street) -> None:
    assert refusal(street.ben, "add_channel", name="Us", direct=True) == "edit.not_allowed"
    circle = opened(street, street.ben, "people", street.cleo)
    inside = street.ben.do("conversations.add_channel", name="beds", circle=circle)
    assert refusal(street.ben, "change_channel", channel=inside, direct=True) == "edit.not_allowed"
    assert refusal(street.cleo, "change_channel", channel=inside, name="mine") == "rule.only"
    street.cleo.do("conversations.arrange_channels", channels=inside.hex() if inside else "")


def test_two_who_begin_at_once_lose_nothing(street: Street) -> None:
    _ana, ben, cleo = street.bench.persons
    with street.bench.apart(ben, cleo):
        for one, other, text in ((ben, cleo, "Hello Cleo"), (cleo, ben, "Hello Ben")):
            circle = opened(street, one, "pair", other)
            talk = one.do("conversations.add_channel", name="Us", direct=True, circle=circle)
            one.do("conversations.say", channel=talk, text=text)
    talks = "SELECT min(record), count(*) FROM channel WHERE direct"
    assert ben.rows(talks) == cleo.rows(talks)
    assert ben.rows(talks)[0][1] == 2
    assert {text for (text,) in ben.rows("SELECT text FROM message")} == {"Hello Cleo", "Hello Ben"}
