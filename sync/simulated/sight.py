"""What a computer holds and shows of the group, in a form for comparing two computers, and the difference in words.

It leaves out what may differ between honest computers: the order of arrival, and the envelopes at and above a log's
fork, because each computer may have another branch.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from models.ids import EditId, MemberId, RecordId
from models.search import tokens
from sync.records.replica import Replica
from sync.records.signed import Standing
from sync.simulated.device import Device
from sync.simulated.found import Found, found_edits
from sync.store.words import leads_to

Section = Mapping[Any, Any]
LOCAL = ("order_key", "group_number")
"""Columns whose values differ from computer to computer."""
COMPARED = {Standing.REFUSED, Standing.NOT_UNDERSTOOD, Standing.FAULTY, Standing.COUNTS}
"""What names an act that is gone is set aside where the act was known, and waits for it elsewhere."""
KEPT = 4096
"""Texts whose words are kept, because the computers compared have the same texts."""
SHORT = 8
"""Number of an id's bytes that messages show."""


def sight(device: Device) -> dict[str, Section]:
    """Section name -> content, in an order in which earlier differences explain later ones."""
    found = {each.id: each for each in found_edits(device.group) if not each.set_aside}
    records = {record.id: record for _, record in device.group.records.records()}
    return {
        "roll": dict(enumerate(device.group.roll.heads)),
        "members": _members(device),
        "keys": dict.fromkeys(device.group.keys.epochs.known, True),
        "logs": {log.key: log.held for log in device.group.logs.by_key.values() if log.held.runs},
        "kinds": {record.id: (record.kind, record.author) for record in records.values()},
        "provisional": {name: True for name, each in found.items() if each.provisional and each.standing in COMPARED},
        "refusals": _of(found, Standing.REFUSED),
        "not understood": _of(found, Standing.NOT_UNDERSTOOD),
        "faulty": _of(found, Standing.FAULTY),
        "counting": _of(found, Standing.COUNTS),
        "heads": {record: sorted(device.group.records.heads(record)) for record in records},
        "records": records,
        "hashes": {record: _hashes(device, record) for record in records},
        **{f"table {name}": rows for name, rows in _tables(device)},
        "words": _words(device),
    }


def _hashes(device: Device, record: RecordId) -> Section:
    """Edit -> hash of its Automerge change."""
    state = device.group.records.state(record)
    if state is None or not isinstance(state.versions, Replica):
        return {}
    return {edit: state.versions.change_hash(edit) for edit in state.past}


def _of(found: Mapping[EditId, Found], standing: Standing) -> Section:
    return {name: (each.record, each.detail) for name, each in found.items() if each.standing is standing}


def _members(device: Device) -> Section:
    rows = device.rows("SELECT member, name, role, devices FROM members")
    return {member: rest for member, *rest in rows}


def _tables(device: Device) -> Iterator[tuple[str, Section]]:
    """The rows of each table by record, sorted."""
    for feature in device.registry.features:
        for table in feature.tables:
            rows: dict[bytes, list[Any]] = {}
            for record, *values in device.rows(f"SELECT record, {', '.join(table.columns)} FROM {table.name}"):  # noqa: S608
                rows.setdefault(record, []).append(values)
            yield table.name, {record: sorted(values, key=repr) for record, values in rows.items()}


def _words(device: Device) -> Section:
    """Record -> the words by which it is found."""
    projection = device.store.projection
    return {
        record.id: words.split("\n")
        for order_key, record in device.group.records.records()
        if (words := projection.words(record)) and leads_to(device.db, order_key, _tokens(words))
    }


@lru_cache(KEPT)
def _tokens(text: str) -> Sequence[str]:
    return tokens(text)


def difference(devices: Sequence[Device], names: Mapping[MemberId, str]) -> str:
    """The first difference between the first device and another one, as a sentence; empty if there is none."""
    first, *others = devices
    here = sight(first) if others else {}
    return next(filter(None, (difference_from(here, first.name, other, names) for other in others)), "")


def difference_from(here: Mapping[str, Section], name: str, other: Device, names: Mapping[MemberId, str]) -> str:
    """The same between what has been seen at the device called `name` and another one."""
    there = sight(other)
    return "" if here == there else _first_difference(here, there, (name, other.name), names)


def _first_difference(
    here: Mapping[str, Section], there: Mapping[str, Section], at: tuple[str, str], names: Mapping[MemberId, str]
) -> str:
    for section in dict.fromkeys([*here, *there]):
        mine, theirs = here.get(section, {}), there.get(section, {})
        for key in sorted(mine.keys() | theirs.keys(), key=repr):
            if mine.get(key) != theirs.get(key):
                ours, other = _spoken(mine.get(key), names), _spoken(theirs.get(key), names)
                return f"{section}: {_spoken(key, names)} is {ours} at {at[0]}'s and {other} at {at[1]}'s"
    return ""


def _spoken(value: Any, names: Mapping[MemberId, str]) -> str:
    """A value for a message: bytes as a member's name or short hexadecimal, None as a missing value."""
    if value is None:
        return "not there"
    if isinstance(value, bytes):
        return names.get(MemberId(value)) or value[:SHORT].hex()
    if isinstance(value, list | tuple):
        return "(" + ", ".join(_spoken(part, names) for part in value) + ")"
    return str(value)



