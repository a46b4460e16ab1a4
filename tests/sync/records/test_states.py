"""What is judged again is kept, stored and counted as if it had been judged like that at once."""

import pytest

from models import ids
from models.edit import Put
from models.ids import RecordId
from sync.records import states
from sync.records.repository import save_one
from sync.records.signed import Standing
from tests.sync.records.ledgers import EVERYONE, Device, Envelope, Log, authored, draft, log, put, stamp
from tests.sync.records.test_repository import line, stored


@pytest.fixture
def ana() -> Log:
    return log("ana")


@pytest.fixture
def ben() -> Log:
    return log("ben")


def put_aside(device: Device, *envelopes: Envelope, aside: bool = True) -> None:
    for each in envelopes:
        each.aside = aside
    device.again(*envelopes)


def test_a_common_record_that_is_judged_again_has_no_author(ana: Log) -> None:
    tally = ids.common_record("tally", EVERYONE)
    only = ana.write(draft(tally, [Put(("votes", "ana"), 1)], kind="tally"))
    device = Device()
    device.take(only)
    for aside in (True, False):
        put_aside(device, only, aside=aside)
    record = device.records.read(tally)
    assert record is not None
    assert (record.author, record.state["votes"]) == (ids.NOBODY, {"ana": 1})


def test_an_authored_record_is_its_beginner_s_whoever_edits_it_later(ana: Log, ben: Log) -> None:
    device, note = Device(), authored(ana, 1)
    first = ana.write(draft(note, put(a=1)))
    second = ben.write(draft(note, put(a=2), [first.edit()]))
    device.take(first, second)
    for aside in (True, False):
        put_aside(device, second, aside=aside)
        record = device.records.read(note)
        assert record is not None
        assert (record.author, record.edits) == (ana.member, 1 if aside else 2)


def test_what_counts_again_is_stored_as_if_it_always_had(ana: Log) -> None:
    device, fresh, note = Device(), Device(), authored(ana, 1)
    edits = line(ana, note, 3)
    for each in (device, fresh):
        each.take(*edits)
    put_aside(device, *edits)
    assert stored(device, "later") == 3
    put_aside(device, *edits, aside=False)
    assert stored(device, "later") == stored(fresh, "later")
    assert not any(device.records.counts().values())


def test_judging_again_what_does_not_count_reads_nothing_but_that(ana: Log, ben: Log) -> None:
    device, note = Device(), authored(ana, 1)
    edits = line(ana, note, 60)
    bad = ben.write(draft(note, put(bad=True), [edits[-1].edit()]))
    device.take(*edits, bad)
    snapshots, device.loads = stored(device, "snapshots"), 0
    device.again(bad)
    assert device.standing(note, bad.edit()) is Standing.REFUSED
    assert device.loads < 5
    assert stored(device, "snapshots") == snapshots


def test_more_records_than_stay_in_memory_are_judged_again_at_once(ana: Log, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(states, "CACHED", 8)
    device, begun = Device(), dict[RecordId, Envelope]()
    for number in range(40):
        note = authored(ana, number)
        begun[note] = ana.write(draft(note, put(title=f"note {number}")))
    device.take(*begun.values())
    put_aside(device, *begun.values())
    assert [device.standing(note, each.edit()) for note, each in begun.items()] == [Standing.SET_ASIDE] * 40
    assert device.projection.snapshot(1)["note"] == []


def test_a_record_with_a_snapshot_knows_its_times_and_edits_after_opening(ana: Log, ben: Log) -> None:
    """Some clocks were wrong, so the times do not grow; what only joins is no edit."""
    device, note = Device(), authored(ana, 1)
    edits, last = [], []
    for number, at in enumerate((50, 40, 30, 20, 10, *range(60, 100), 55)):
        edits.append(ana.write(draft(note, put(n=number), last), at=stamp(at)))
        last = [edits[-1].edit()]
    branch = ben.write(draft(note, put(other=1), [edits[10].edit()]), at=stamp(70))
    join = ben.write(draft(note, (), sorted([edits[-1].edit(), branch.edit()])), at=stamp(200))
    device.take(*edits, branch, join)
    while save_one(device.records, device.database):
        pass
    assert stored(device, "snapshots") == 1
    for _ in range(2):
        record = device.records.read(note)
        assert record is not None
        assert (record.created, record.changed, record.edits) == (stamp(10), stamp(99), len(edits) + 1)
        device.open()
    device.loads = 0
    assert device.records.read(note) == record
    assert device.loads == 0
