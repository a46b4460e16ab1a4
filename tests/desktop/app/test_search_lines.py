"""A line of the search page."""

import pytest

from desktop.app.search.lines import Naming, line_of
from models.ids import NOBODY
from models.search import Query
from sync.overview import Entry


@pytest.mark.parametrize(("author", "said"), [(b"a" * 16, True), (NOBODY, False)])
def test_a_hit_that_all_share_is_said_to_be_by_nobody(author: bytes, said: bool) -> None:
    naming = Naming((), lambda _member: "somebody", lambda _record: "street", lambda _number: "")
    entry = Entry(1, 1, b"r" * 16, "poll", "Which band?", "The Ladders", "", "", b"c" * 16, author, 0, 0, "")
    line = line_of(Query(), naming, entry)
    assert ("somebody" in line.detail) is said
    assert "street" in line.detail
