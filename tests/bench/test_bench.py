"""The bench itself: it shows what is there."""

from random import Random

import pytest
from msgspec.structs import replace

from models.case import Case
from models.edit import Put
from models.errors import Refused
from models.feature import Draft, Registry
from models.ids import edit_id
from sync.records.signed import Standing
from sync.simulated import Bench
from tests.torture.garden import LATER, NOW, THIS_YEAR


def test_what_is_done_has_reached_everybody() -> None:
    bench = Bench(NOW)
    ana, ben, cleo = bench.people("Ana", "Ben", "Cleo")
    topic = ana.do("garden.open_topic", name="apples")
    note = ben.do("garden.note", topic=topic, text="ripe already")
    cleo.do("garden.write_in", note=note, at=0, delete=0, text="not ")
    for person in (ana, ben, cleo):
        assert person.rows("SELECT body FROM note") == [("not ripe already",)]
        assert person.search("ripe") == [note]
    bench.equal()


def test_who_is_apart_hears_nothing_until_afterwards() -> None:
    bench = Bench(NOW)
    ana, ben, cleo = bench.people("Ana", "Ben", "Cleo")
    with bench.apart(ana):
        ben.do("garden.open_topic", name="apples")
        assert ana.rows("SELECT name FROM topic") == []
        assert cleo.rows("SELECT name FROM topic") == [("apples",)]
        bench.meet(ana, cleo)
        assert ana.rows("SELECT name FROM topic") == [("apples",)]
        cleo.do("garden.open_topic", name="pears")
    assert len(ana.rows("SELECT name FROM topic")) == 2
    bench.equal()


def test_two_computers_of_one_person_write_in_logs_of_their_own() -> None:
    bench = Bench(NOW)
    ana, ben = bench.people("Ana", "Ben")
    laptop = ana.device("laptop")
    assert ana.device("laptop") is laptop
    with bench.apart(laptop):
        ana.do("garden.open_topic", name="at home")
        laptop.do("garden.open_topic", name="on the train")
    assert ben.rows("SELECT name, author FROM topic ORDER BY name") == [
        ("at home", ana.member), ("on the train", ana.member),
    ]  # fmt: skip
    keys = {log.key for log in ben.first.group.logs.by_key.values() if log.device == ana.first.secrets.id}
    assert len(keys) >= 2
    bench.equal()


def test_time_passes_only_when_it_is_told_to() -> None:
    bench = Bench(NOW)
    (ana,) = bench.people("Ana")
    first = ana.read(ana.do("garden.open_topic", name="today"))
    bench.days(3)
    second = ana.read(ana.do("garden.open_topic", name="later"))
    assert 3 * 24 * 3600 <= ((second.created - first.created) >> 16) / 1000 < 3 * 24 * 3600 + 10


def test_a_refusal_is_that_of_the_member() -> None:
    bench = Bench(NOW)
    ana, ben = bench.people("Ana", "Ben")
    topic = ana.do("garden.open_topic", name="mine")
    with pytest.raises(Refused, match=r"garden\.not_yours"):
        ben.do("garden.change_topic", topic=topic, name="ours")
    assert ben.rows("SELECT name FROM topic") == [("mine",)]
    bench.equal()


@pytest.mark.parametrize(
    ("section", "spoil"),
    [
        ("table topic", "UPDATE topic SET name = 'other'"),
        ("words", "INSERT INTO search(search) VALUES ('delete-all')"),
        ("members", "UPDATE members SET name = 'Anna' WHERE name = 'Ana'"),
    ],
)
def test_a_difference_is_told_in_words(section: str, spoil: str) -> None:
    bench = Bench(NOW)
    ana, ben = bench.people("Ana", "Ben")
    ana.do("garden.open_topic", name="apples")
    bench.equal()
    ben.first.db.run(spoil)
    with pytest.raises(AssertionError, match=rf"^{section}: .* at Ana's and .* at Ben's"):
        bench.equal()


def test_what_one_lacks_is_a_difference() -> None:
    bench = Bench(NOW, connected=False)
    ana, ben = bench.people("Ana", "Ben")
    bench.meet()
    ana.do("garden.open_topic", name="apples")
    with pytest.raises(AssertionError, match=r"^logs: "):
        bench.equal()
    bench.meet()
    bench.equal()
    assert len(ben.rows("SELECT 1 FROM topic")) == 1


def test_every_order_is_tried_and_counted() -> None:
    bench = Bench(NOW)
    _ana, _ben, cleo = bench.people("Ana", "Ben", "Cleo")
    mallory = bench.hostile(cleo)
    log, topic = mallory.fresh_log(), mallory.new_record("topic")
    begin = mallory.says("topic", Put(("name",), "a"), Put(("open",), True), record=topic, log=log)
    change = mallory.says("topic", Put(("name",), "b"), record=topic, deps=[edit_id(begin.id, 0)], log=log)
    beside = mallory.says("topic", Put(("open",), False), record=topic, deps=[edit_id(begin.id, 0)])
    ends = set()
    orders = bench.every_order([begin, change, beside], lambda device: ends.add(str(device.read(topic).state)))
    assert orders == (6, True)
    assert ends == {"{'name': 'b', 'open': False}"}
    assert bench.every_order([begin, change, beside], most=4) == (4, False)


def test_an_order_that_makes_a_difference_is_told() -> None:
    """As it would be with a rule that looks at more than its case."""
    dice = Random(1)

    def capricious(_case: Case) -> Refused | None:
        return Refused("garden.malformed") if dice.random() < 0.5 else None

    kinds = tuple(replace(kind, check=capricious) if kind.name == "topic" else kind for kind in THIS_YEAR.kinds)
    bench = Bench(Registry((replace(THIS_YEAR, kinds=kinds),)))
    _ana, ben = bench.people("Ana", "Ben")
    mallory = bench.hostile(ben)
    envelopes = [mallory.says("topic", Put(("name",), word), Put(("open",), True)) for word in "abc"]
    with pytest.raises(AssertionError, match=r"at order .* and .* at order"):
        bench.every_order(envelopes)


def test_programs_of_two_years_sit_at_one_table() -> None:
    bench = Bench(NOW)
    ana, ben = bench.people("Ana", "Ben")
    topic = ana.do("garden.open_topic", name="apples")
    note = ana.do("garden.note", topic=topic, text="ripe")
    bench.upgrade(ben, LATER)
    badge = ben.do("garden.badge", note=note)
    assert ana.read(badge) is None
    assert [each.standing for each in ana.first.verdicts(badge)] == [Standing.NOT_UNDERSTOOD]
    bench.upgrade(ana, LATER)
    assert ana.rows("SELECT note FROM badge") == [(note,)]
    bench.equal()


def test_drafts_that_no_intent_makes_are_judged_too() -> None:
    bench = Bench(NOW)
    ana, _ben = bench.people("Ana", "Ben")
    topic = ana.do("garden.open_topic", name="apples")
    with pytest.raises(Refused, match=r"garden\.malformed"):
        ana.write(Draft(topic, "topic", (Put(("weight",), 3),)))
    ana.write(Draft(topic, "topic", (Put(("name",), "pears"),)), Draft(topic, "topic", (Put(("open",), False),)))
    assert ana.rows("SELECT name, open FROM topic") == [("pears", 0)]
    bench.equal()


def test_a_crowd_comes_in_at_once() -> None:
    bench = Bench(NOW, connected=False)
    (ana,) = bench.people("Ana")
    crowd = bench.crowd(30)
    assert len({person.member for person in crowd}) == 30
    assert crowd[7].rows("SELECT count(*) FROM members") == [(31,)]
    crowd[3].do("garden.open_topic", name="by number 3")
    bench.meet()
    assert ana.rows("SELECT author FROM topic") == [(crowd[3].member,)]
    bench.equal()
