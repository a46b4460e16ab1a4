"""When something was first seen here: by this computer's clock, not by its author's."""

from models.feature import Registry
from models.features import FEATURES
from models.ids import RecordId
from sync.ledger import arrivals
from sync.simulated import Bench, Person


def seen(person: Person, record: RecordId) -> int:
    [(envelope,)] = person.rows("SELECT envelope FROM records WHERE id = ?", record)
    return arrivals.first_seen(person.first.db, envelope)


def test_each_computer_knows_when_something_came() -> None:
    bench = Bench(Registry(FEATURES))
    ana, ben = bench.people("Ana", "Ben")
    with bench.apart(ben):
        early = ana.do("conversations.add_channel", name="Early")
        written = bench.now
        bench.days(2)
        late = ana.do("conversations.add_channel", name="Late")
        bench.days(1)
    assert early is not None
    assert late is not None
    assert abs(seen(ana, early) - written) <= 2000
    assert seen(ana, late) - seen(ana, early) >= 2 * 86_400_000
    assert seen(ben, early) == seen(ben, late) > seen(ana, late)
    ben.first.reopen()
    assert seen(ben, early) > seen(ana, late)


def test_one_row_serves_for_all_that_comes_within_a_second() -> None:
    bench = Bench(Registry(FEATURES))
    ana, ben = bench.people("Ana", "Ben")
    with bench.apart(ben):
        for number in range(30):
            ana.do("conversations.add_channel", name=f"Channel {number}")
        before = ben.rows("SELECT count(*) FROM arrivals")[0][0]
    assert ben.rows("SELECT count(*) FROM arrivals")[0][0] - before <= 2


def test_numbers_of_an_erased_group_are_used_again() -> None:
    db = Bench(Registry(FEATURES)).people("Ana", "Ben")[0].first.db
    arrivals.note(db, 1000, 5_000)
    arrivals.note(db, 900, 9_000)
    assert arrivals.first_seen(db, 1000) == 9_000
    assert arrivals.first_seen(db, 900) == 9_000
