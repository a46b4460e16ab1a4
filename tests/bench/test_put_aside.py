"""What is put aside can be listed: whose it is, why it does not count, and, for those concerned, what it says."""

import pytest

from models.edit import Edit, Insert, Make, Put, Splice
from models.roll import Changes, Role
from sync.aside_commands import Asides
from sync.group import put_aside, resolving
from sync.simulated import Bench, Person
from tests.torture.garden import NOW


@pytest.fixture
def bench() -> Bench:
    """Ana is the only steward."""
    made = Bench(NOW)
    made.people("Ana", "Ben", "Gus")
    return made


def listed(person: Person, most: int = 200) -> Asides:
    return put_aside.asides(person.first.group, most)


def test_each_reason_is_told_and_only_those_concerned_read_the_words(bench: Bench) -> None:
    ana, ben, gus = bench.persons
    topic = ben.do("garden.open_topic", name="apples")
    ana.decide(resolving.propose, Changes(roles={"keeper": Role(("topics.keep",), (gus.member,))}))
    with bench.apart(gus):
        gus.do("garden.change_topic", topic=topic, name="plums and pears")
        ended = resolving.seen(ana.first.group, [gus.member])
        ana.decide(resolving.propose, Changes(roles={"keeper": None}, ended=ended))
    bench.equal()
    assert [(each.reason, each.words) for each in listed(ana).changes] == [("power", "plums and pears")]
    laptop = gus.device("laptop")
    with bench.apart(gus):
        laptop.do("garden.open_topic", name="from the lost laptop")
        gus.do("garden.open_topic", name="before I heard of it")
        ana.decide(resolving.suspend, gus.member)
    bench.equal()
    assert {each.reason for each in listed(ben).changes} == {"power", "suspended"}
    assert [each.words for each in listed(ben).changes] == ["", "", ""]
    assert not listed(ben).shows_words
    mine = [each.words for each in listed(gus).changes]
    assert sorted(mine) == ["before I heard of it", "from the lost laptop", "plums and pears"]
    (suspension,) = ana.first.group.roll.now.suspensions
    ana.decide(resolving.propose, Changes(lifted=(suspension.id,)))
    assert [each.reason for each in listed(ana).changes] == ["power"]
    with bench.apart(gus):
        gus.do("garden.open_topic", name="in the dark")
        ana.decide(resolving.remove, [gus.member])
    ana.decide(resolving.restore, [gus.member])
    bench.equal()
    newest, *_ = listed(ana).changes
    assert (newest.reason, newest.words, newest.author, newest.kind) == ("removed", "in the dark", gus.member, "topic")
    assert len(listed(ana, 1).changes) == 1
    assert listed(ana, 1).total == 2


def test_the_words_of_people_are_told_and_codes_are_not() -> None:
    said = Edit(
        b"r" * 16, "thing", 1, (), 0,
        (Put(("name",), "Ladder"), Put(("sort",), "tool"), Put(("note",), "by the door"), Make(("text",), "text"),
         Splice(("text",), 0, 0, "ten rungs"), Insert(("log",), 0, "lent"), Put(("copies",), 2)),
    )  # fmt: skip
    assert put_aside.words(said) == "Ladder · by the door · ten rungs"
    long = Edit(b"r" * 16, "thing", 1, (), 0, (Put(("text",), "a" * 5_000),))
    assert len(put_aside.words(long)) == put_aside.LONGEST + 1
