"""The rota of a gathering, from what people said and did."""

from models.features.gatherings.attendance import answers_of
from models.features.gatherings.rota import Rota
from models.features.gatherings.rotas import rota_of
from models.fields.times import moment
from tests.models.features.gatherings.conftest import SECOND, SERIES, Hall

NOW = moment("2025-06-21T00:00+00:00")
"""The first date is over."""


def made(hall: Hall, choir: bytes) -> Rota:
    found = hall.dora.read(choir)  # type: ignore[arg-type]
    assert found is not None
    rows = hall.dora.rows("SELECT id FROM records WHERE kind = 'attendance' AND subject = ?", choir)
    records = [hall.dora.read(record) for (record,) in rows]
    answers = answers_of(found.state, [each for each in records if each is not None])
    return rota_of(found.state, answers, [each.member.hex() for each in hall.bench.persons], NOW)


def test_who_has_done_least_comes_first_and_who_says_no_is_left_out(hall: Hall) -> None:
    choir = hall.begin(hall.ben, **SERIES)
    hall.ben.do("gatherings.add_shift", gathering=choir, name="Keys", least=1)
    hall.cleo.do("gatherings.take_shift", gathering=choir, shift="Keys")  # at the first date
    hall.answer(hall.ana, "no", of=choir, on=SECOND)
    found = made(hall, choir)
    first = found.choices[0]
    assert (first.post.date, first.passed_over) == (moment(SECOND), {hall.ana.member.hex(): "unavailable"})
    assert first.member in (hall.ben.member.hex(), hall.dora.member.hex())
    done = [each.member for each in found.choices]
    assert len(done) == 8
    assert done.count(hall.cleo.member.hex()) == 2  # one of the nine was hers already
    assert {done.count(each.member.hex()) for each in (hall.ana, hall.ben, hall.dora)} == {2}
    assert found.open == []


def test_who_has_a_shift_is_busy_and_what_nobody_can_do_stays_open(hall: Hall) -> None:
    choir = hall.begin(hall.ben, **SERIES)
    hall.ben.do("gatherings.add_shift", gathering=choir, name="Keys", least=1)
    hall.ben.do("gatherings.add_shift", gathering=choir, name="Tea", least=2)
    hall.cleo.do("gatherings.take_shift", gathering=choir, shift="Keys", on=SECOND)
    for person in (hall.ana, hall.ben):
        hall.answer(person, "no", of=choir, on=SECOND)
    found = made(hall, choir)
    there = [(each.member, each.reason) for each in found.choices if each.post.date == moment(SECOND)]
    assert there == [(hall.dora.member.hex(), "only_one")]
    assert [(post.date, missing) for post, missing in found.open] == [(moment(SECOND), 1)]


def test_a_cancelled_gathering_needs_nobody(hall: Hall) -> None:
    choir = hall.begin(hall.ben, **SERIES)
    hall.ben.do("gatherings.add_shift", gathering=choir, name="Keys", least=1)
    hall.ben.do("gatherings.cancel", gathering=choir)
    found = made(hall, choir)
    assert (found.choices, found.open) == ([], [])
