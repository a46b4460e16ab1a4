"""Finding records by their titles while somebody types. No Qt."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Final

from desktop.searching import Source, find
from models.search import Query, parse
from sync import overview
from sync.overview import Entry, Reader, as_list

MOST: Final = 20
"""Records that `titled` returns, unless told otherwise."""


def titled(reader: Reader, lists: Sequence[int], typed: str, most: int = MOST) -> list[Entry]:
    """Records in whose title all these words stand, the last one as a beginning; the newest first. One step of a
    search, so that no call takes longer than a frame: what is far back among very many others is left to the search."""
    query = Query(parse(typed, UTC, datetime.now(UTC).date(), {}).phrases)
    source = Source(
        reader, "fact", None, "title", partial(overview.matching, reader), lambda entry: entry.title,
        ("group_number IN (SELECT value FROM json_each(?))",), (as_list(lists),),
    )  # fmt: skip
    return list(find(source, query, limit=most).hits)
