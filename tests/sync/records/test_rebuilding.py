"""Rows are rebuilt for a feature whose version has changed, a slice at a time, while everything else continues."""

import pytest

from sync.records import repository
from sync.records.rebuilding import rebuild
from sync.store.projection import Projection
from tests.sync.records.ledgers import Device, authored, draft, log, put, registry


def test_one_feature_is_made_anew_in_slices_while_records_change(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(repository, "READ", 4)
    ana, device = log("ana"), Device()
    notes = [authored(ana, number) for number in range(1, 21)]
    said = [ana.write(draft(note, put(title=f"title {number}"))) for number, note in enumerate(notes)]
    device.take(*said)
    device.database.run("UPDATE note SET title = 'old'")
    device.database.run("INSERT INTO tally(order_key, title) VALUES (1, 'left alone')")
    projection = device.projection = Projection(device.database, registry(version=2))
    steps = rebuild(device.database, projection, {1: device})
    commits = device.database.commits
    for step in range(3):
        assert next(steps) == ["notes"]
        assert device.database.commits == commits + 1 + step
    assert not projection.is_current()
    device.take(ana.write(draft(notes[0], put(title="changed meanwhile"), [said[0].edit()])))
    device.take(ana.write(draft(notes[19], put(title="changed too"), [said[19].edit()])))
    rest = list(steps)
    assert len(rest) >= 3
    assert projection.is_current()
    titles = [row[3] for row in projection.snapshot(1)["note"]]
    assert titles == ["changed meanwhile", *(f"title {number}" for number in range(1, 19)), "changed too"]
    assert device.database.value("SELECT title FROM tally") == "left alone"
    assert [record.state["title"] for record in device.found()] == titles
    assert list(rebuild(device.database, projection, {1: device})) == []


def test_what_was_broken_off_begins_anew() -> None:
    ana, device = log("ana"), Device()
    device.take(ana.write(draft(authored(ana, 1), put(title="one"))))
    projection = Projection(device.database, registry(version=2))
    next(rebuild(device.database, projection, {1: device}))
    device.open(registry(version=2))
    assert [row[3] for row in device.projection.snapshot(1)["note"]] == ["one"]
