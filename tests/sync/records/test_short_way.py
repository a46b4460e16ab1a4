"""The short way gives what the ordinary way gives: the same verdicts, rows, words and tables."""

from dataclasses import replace
from random import Random
from typing import Any

import pytest

from models import ids
from models.ids import RecordId
from sync.records import beginnings, verdicts
from sync.records.snapshot import SAVE_FROM
from sync.records.states import RecordStates
from tests.sync.records.histories import deliver, history
from tests.sync.records.ledgers import CASE, EVERYONE, Device, Envelope, authored, draft, log, put, stamp

TABLES = ("records", "later", "sees", "displaced", "waiting", "passed")


def end(seed: int) -> dict[str, Any]:
    random = Random(seed)
    made = history(random)
    device = deliver(random, made)
    tables = {name: sorted(device.database.rows(f"SELECT * FROM {name}"), key=repr) for name in TABLES}
    return device.everything(made.names) | tables


def test_both_ways_end_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    gone_on: list[bool] = []

    def go_on(*arguments: Any) -> beginnings.Beginning | None:
        made = beginnings.go_on(*arguments)
        gone_on.append(made is not None)
        return made

    for seed in range(80):
        with monkeypatch.context() as patched:
            patched.setattr(verdicts, "go_on", go_on)
            short = end(seed)
            patched.setattr(verdicts, "go_on", lambda *_: None)
            assert end(seed) == short, seed
            patched.setattr(verdicts, "begin", lambda *_: None)
            assert end(seed) == short, seed
    assert gone_on.count(True) > 20
    assert gone_on.count(False) > 5


def test_edits_that_arrive_before_their_record_take_the_short_way(monkeypatch: pytest.MonkeyPatch) -> None:
    """Newest first, an edit is here before what it changes."""
    ana, device, unfolded = log("ana"), Device(), list[bytes]()
    note = authored(ana, 1)
    first = ana.write(draft(note, put(title="one")))
    second = ana.write(draft(note, put(title="two"), [first.edit()]))
    third = ana.write(draft(note, put(title="three"), [second.edit()]))
    monkeypatch.setattr(RecordStates, "_unfold", lambda _self, record: unfolded.append(record))
    device.take(third)
    device.open()
    device.take(first, second)
    record = device.records.read(note)
    assert record is not None
    assert (record.state["title"], record.edits) == ("three", 3)
    assert (unfolded, len(device.records._waiting)) == ([], 0)


@pytest.mark.parametrize("values", [{"title": "one"}, {"bad": True}, {"boom": True}])
def test_what_does_not_count_is_refused_as_ever(values: dict[str, Any]) -> None:
    ana, device = log("ana"), Device()
    note = authored(ana, 1)
    first = ana.write(draft(note, put(title="one")))
    second = ana.write(draft(note, put(**values), [first.edit()]))
    found = device.take(first, second)
    assert [verdict.counts for verdict in found] == [True, False]
    record = device.records.read(note)
    assert record is not None
    assert record.state == {"title": "one"}


def _odd(name: str) -> list[Envelope]:
    """The beginning of a note, or of a ballot, and something unusual that builds on it."""
    ana, more, elsewhere = log("ana"), log("ana", device=2), log("ana", circle=CASE)
    note = authored(ana, 1)
    first = ana.write(draft(note, put(title="one", a=1)), at=stamp(5))
    second = ana.write(draft(note, put(title="two"), [first.edit()]), at=stamp(9))
    match name:
        case "another circle":
            return [first, elsewhere.write(draft(note, put(title="two"), [first.edit()]))]
        case "out of the log's order":
            third = ana.write(draft(note, put(title="three"), [first.edit()]))
            return [first, third, ana.write(draft(note, put(title="four"), [third.edit()])), second]
        case "a long line":
            line = [first, second]
            for number in range(SAVE_FROM + 2):
                line.append(ana.write(draft(note, put(n=number), [line[-1].edit()])))
            return line
        case "earlier stamps":
            return [first, second, more.write(draft(note, put(title="early"), [second.edit()]), at=stamp(1))]
        case "set aside":
            second.aside = True
            return [first, second]
        case "an old version":
            return [first, ana.write(draft(note, put(title="old"), [first.edit()], version=0))]
        case "twice":
            return [first, second, replace(second), second]
    topic = authored(ana, 2, "topic")
    mine = ids.personal_record("ballot", EVERYONE, ana.member, topic)
    chosen = ana.write(draft(mine, put(choice="yes", title="a"), kind="ballot", subject=topic))
    return [chosen, ana.write(draft(mine, put(choice="no"), [chosen.edit()], kind="ballot", subject=topic))]


ODD = (
    "another circle", "out of the log's order", "a long line", "earlier stamps",
    "set aside", "an old version", "twice", "a ballot",
)  # fmt: skip


@pytest.mark.parametrize("name", ODD)
def test_odd_edits_end_alike_either_way(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    ends = []
    for is_short in (True, False):
        if not is_short:
            monkeypatch.setattr(verdicts, "go_on", lambda *_: None)
        device, batch = Device(), _odd(name)
        device.take(*batch)
        edits = [(authored(log("ana"), 1), each.edit()) for each in batch]
        records = [RecordId(record) for (record,) in device.database.rows("SELECT id FROM records")]
        edits += [(record, each.edit()) for record in records for each in batch]
        tables = {table: sorted(device.database.rows(f"SELECT * FROM {table}"), key=repr) for table in TABLES}
        ends.append(device.everything(dict.fromkeys(edits)) | tables)
    assert ends[0] == ends[1]
