"""A program is upgraded in the middle of something: of a chore, of a word, of a file that nobody understood."""

from models.feature import Registry
from models.features import FEATURES
from sync.simulated import Bench, Schedules
from tests.bench.test_live_text import Typist
from tests.bench.test_schedule import FEATURE
from tests.torture.garden import LATER, NOW

WITHOUT, WITH_BELLS = Registry(FEATURES), Registry((*FEATURES, FEATURE))
RUNG = "SELECT count(*) FROM rung"


def test_who_is_upgraded_when_something_is_due_already_does_it() -> None:
    """Ben's program knows nothing of bells until an hour after one was due; Ana's computer is off by then."""
    bench = Bench(WITH_BELLS)
    ana, ben = bench.people("Ana", "Ben")
    schedules = Schedules(bench)
    bench.upgrade(ben, WITHOUT)
    ana.do("bells.add_bell", name="noon", at=str(bench.now + 60_000))
    schedules.asleep.add(ana.first)
    schedules.pass_seconds(3600)
    assert schedules.done == schedules.told == []
    bench.upgrade(ben, WITH_BELLS)
    schedules.pass_seconds(30)
    assert [member for _, member in schedules.done] == [ben.member]
    assert ana.rows(RUNG) == [(1,)]
    schedules.asleep.clear()
    schedules.pass_seconds(60)
    assert len(schedules.done) == 1
    bench.equal()


def test_a_program_that_forgets_a_module_leaves_its_chores_to_others() -> None:
    bench = Bench(WITH_BELLS)
    ana, ben, cleo = bench.people("Ana", "Ben", "Cleo")
    schedules = Schedules(bench)
    cleo.do("bells.add_bell", name="noon", at=str(bench.now + 60_000))
    for person in (ana, cleo):
        bench.upgrade(person, WITHOUT)
    schedules.pass_seconds(120)
    assert [member for _, member in schedules.done] == [ben.member]
    for person in (ana, cleo):
        bench.upgrade(person, WITH_BELLS)
        assert person.rows(RUNG) == [(1,)]
    schedules.pass_seconds(60)
    assert len(schedules.done) == 1
    bench.equal()


def test_two_people_type_on_while_their_programs_are_upgraded() -> None:
    """What Ana has typed and not sent outlives the engine's restart in her window; Ben's old program takes it in."""
    bench = Bench(NOW)
    ana, ben = bench.people("Ana", "Ben")
    note = ana.do("garden.note", topic=ana.do("garden.open_topic", name="place"), text="We meet.")
    assert note is not None
    mine, theirs = Typist(ana, note), Typist(ben, note)
    mine.caret = theirs.caret = 7
    mine.write(" at the")
    theirs.write(" again")
    theirs.send()
    bench.upgrade(ana, LATER)
    mine.write(" bakery")
    mine.send()
    badge = ana.do("garden.badge", note=note)
    theirs.look()
    assert theirs.live.text == mine.live.text
    assert "at the bakery" in mine.live.text
    assert "again" in mine.live.text
    assert ben.read(badge) is None
    theirs.write(", soon")
    bench.upgrade(ben, LATER)
    theirs.send()
    mine.look()
    assert mine.live.text == theirs.live.text
    assert ", soon" in mine.live.text
    assert ben.rows("SELECT note FROM badge") == [(note,)]
    bench.equal()
