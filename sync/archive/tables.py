"""Records as JSON Lines and CSV, kind by kind, from the rows that features declare: only what people see.

CSV (RFC 4180) is UTF-8 with a byte-order mark, so that spreadsheets read names correctly. A cell that a spreadsheet
would treat as a formula gets a leading apostrophe.
"""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import msgspec

from models.feature import Kind, Record, Table
from models.ids import MemberId
from sync.archive.times import iso
from sync.archive.writing import BagWriter, Sink

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%", "\uff1d", "\uff0b", "\uff0d", "\uff20")
REPEATED = ("author", "created", "at")
"""Columns of modules that have the same name and meaning in every file."""
STANDARD = ("id", "author", "author_name", "created", "changed", "edits")
Name = Callable[[MemberId], str]
Rows = Mapping[str, Sequence[Mapping[str, Any]]]
BLOCK = 1000
"""Rows written at once."""


def cell(value: object) -> object:
    """A value as a cell that no spreadsheet treats as a formula."""
    match value:
        case None:
            return ""
        case bytes():
            return value.hex()
        case str() if value.startswith(FORMULA) or value.lstrip().startswith(FORMULA[:4]):
            return f"'{value}"
    return value


def write_csv(out: Sink, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    out.write(b"\xef\xbb\xbf")
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(columns)
    for number, row in enumerate(rows, 1):
        writer.writerow([cell(value) for value in row])
        if number % BLOCK == 0:
            _flush(text, out)
    _flush(text, out)


def _flush(text: io.StringIO, out: Sink) -> None:
    out.write(text.getvalue().encode("utf-8", "replace"))
    text.seek(0)
    text.truncate()


def write_records(
    bag: BagWriter, folder: str, kind: Kind, tables: Sequence[Table], records: Sequence[Record], name: Name
) -> None:  # fmt: skip
    """`data/FOLDERrecords/KIND.jsonl` and `.csv`; tables with several rows for a record get `KIND-TABLE.csv`."""
    with bag.file(f"data/{folder}records/{kind.name}.jsonl") as out:
        for record in records:
            out.write(_line(record, kind.rows(record), name))
    used = {table for record in records for table in kind.rows(record)}
    single = [table for table in tables if table.single and table.name in used]
    columns = [(table.name, column) for table in single for column in table.columns
               if not _repeats(kind, records, table.name, column)]  # fmt: skip
    with bag.file(f"data/{folder}records/{kind.name}.csv") as out:
        write_csv(out, (*STANDARD, *(column for _, column in columns)), _singles(kind, records, columns, name))
    for table in tables:
        if not table.single and table.name in used:
            with bag.file(f"data/{folder}records/{kind.name}-{table.name}.csv") as out:
                write_csv(out, ("record", *table.columns), _several(kind, records, table))


def _repeats(kind: Kind, records: Sequence[Record], table: str, column: str) -> bool:
    """Does a column only repeat the author or the time of a record? One of another name may do so by chance."""
    return column in REPEATED and all(
        row.get(column) in (record.author, record.created) for record in records for row in kind.rows(record)[table]
    )


def _facts(record: Record, name: Name) -> tuple[object, ...]:
    return (
        record.id.hex(), record.author.hex(), name(record.author), iso(record.created), iso(record.changed),
        record.edits,
    )  # fmt: skip


def _line(record: Record, rows: Rows, name: Name) -> bytes:
    facts = dict(zip(STANDARD, _facts(record, name), strict=True))
    shown = {table: [{key: _plain(value) for key, value in row.items()} for row in found]
             for table, found in rows.items()}  # fmt: skip
    return msgspec.json.encode({"kind": record.kind, **facts, "rows": shown}) + b"\n"


def _plain(value: object) -> object:
    return value.hex() if isinstance(value, bytes) else value


def _singles(
    kind: Kind, records: Sequence[Record], columns: Sequence[tuple[str, str]], name: Name
) -> Iterator[Sequence[object]]:
    for record in records:
        rows = kind.rows(record)
        yield (*_facts(record, name), *((rows.get(table) or [{}])[0].get(column) for table, column in columns))


def _several(kind: Kind, records: Sequence[Record], table: Table) -> Iterator[Sequence[object]]:
    for record in records:
        for row in kind.rows(record).get(table.name, ()):
            yield (record.id.hex(), *(row.get(column) for column in table.columns))
