"""What people have used in a field before, among what this person reads: the most used first."""

from collections.abc import Iterable

from sync import overview
from sync.overview import Reader

OFFERED = 200
"""Most values that are offered."""


def used(reader: Reader, lists: Iterable[int], table: str, column: str) -> list[str]:
    """The values of a column of a kind's table (`item_tags`); none if there is no such column."""
    if not reader.rows("SELECT 1 FROM pragma_table_info(?) WHERE name = ?", (table, column)):
        return []
    rows = reader.rows(
        f'SELECT t."{column}" FROM "{table}" t JOIN fact f ON f.order_key = t.order_key'  # noqa: S608 - it is there
        f' WHERE t."{column}" IS NOT NULL AND f.group_number IN (SELECT value FROM json_each(?))'
        " GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT ?",
        (overview.as_list(lists), OFFERED),
    )
    return [str(value) for (value,) in rows]
