"""A batch that is not written to its end was never here, with all that waits, began or was released in it."""

from contextlib import suppress

from models.ids import RecordId
from tests.sync.records.ledgers import Device, Envelope, authored, draft, log, put


class Killed(Exception):
    """The transaction ends here."""


def kill(device: Device, *batch: Envelope, reopen: bool) -> None:
    """Before anything is written or, where the program is started again, when all is."""
    here = list(device.rows)
    with suppress(Killed), device.database.transaction():
        device.hear(*batch)
        if reopen:
            device.records.flush(device.projection)
        raise Killed
    device.rows[:] = here
    (device.open if reopen else device.records.forget)()


def rows(device: Device) -> list[int]:
    return [len(device.database.rows(f"SELECT * FROM {name}")) for name in ("waiting", "passed")]


def chain() -> tuple[RecordId, list[Envelope]]:
    """A note and what changes it. The last one also sees another note, which comes first, and waits twice."""
    ana = log("ana")
    note, other = authored(ana, 1), authored(ana, 2)
    first = ana.write(draft(note, put(title="one")), draft(other, put(title="seen")))
    second = ana.write(draft(note, put(title="two"), [first.edit()]))
    sees = [(other, "note", ana.member, b"", (first.edit(1),))]
    third = ana.write(draft(note, put(title="three"), [second.edit()], sees=sees))
    return note, [first, second, third]


def test_what_waits_is_written_with_its_batch_and_gone_with_the_one_that_releases_it() -> None:
    for reopen in (True, False):
        note, (first, second, third) = chain()
        device = Device()
        kill(device, third, reopen=reopen)
        assert (len(device.records._waiting), rows(device)) == (0, [0, 0])
        device.write()
        assert rows(device) == [0, 0]
        device.take(third)
        device.open()
        kill(device, first, second, reopen=reopen)
        assert (len(device.records._waiting), device.records.state(note)) == (1, None)
        device.write()
        assert rows(device)[0] == 1
        device.take(first, second)
        record = device.records.read(note)
        assert record is not None
        assert record.state["title"] == "three"
        device.open()
        assert (len(device.records._waiting), rows(device)) == (0, [0, 0])


def test_what_waits_for_one_after_another_is_written_once() -> None:
    """It waits for the note that it sees when what it builds on is here, and names that one before."""
    ana, ben, device = log("ana"), log("ben"), Device()
    note, other = authored(ana, 1), authored(ben, 2)
    first, seen = ana.write(draft(note, put(title="one"))), ben.write(draft(other, put(title="seen")))
    sees = [(other, "note", ben.member, b"", (seen.edit(),))]
    second = ana.write(draft(note, put(title="two"), [first.edit()], sees=sees))
    device.take(second)
    assert rows(device) == [1, 0]
    device.open()
    device.take(first)
    assert rows(device) == [1, 1]
    device.open()
    device.take(seen)
    assert rows(device) == [0, 0]
    record = device.records.read(note)
    assert record is not None
    assert record.state["title"] == "two"
