"""The short way gives what the ordinary way gives: the same verdicts, rows, words and tables."""

from random import Random
from typing import Any

import pytest

from sync.records import beginnings, verdicts
from sync.records.states import RecordStates
from tests.sync.records.histories import deliver, history
from tests.sync.records.ledgers import Device, authored, draft, log, put

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
