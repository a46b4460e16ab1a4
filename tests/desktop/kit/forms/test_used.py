"""What was used in a field before is offered first."""

import sqlite3
from collections.abc import Sequence
from typing import Any

import pytest

from desktop.kit.forms.used import used


class Rows:
    """Three records of two groups, with their tags."""

    def __init__(self) -> None:
        self._database = sqlite3.connect(":memory:")
        self._database.executescript("""
            CREATE TABLE fact (order_key INTEGER, group_number INTEGER);
            CREATE TABLE item_tags (order_key INTEGER, tags TEXT);
            CREATE TABLE item (order_key INTEGER, fee INTEGER, fee_currency TEXT);
            INSERT INTO item VALUES (1, 5, 'EUR'), (2, NULL, NULL), (3, 5, 'USD');
            INSERT INTO fact VALUES (1, 1), (2, 1), (3, 2);
            INSERT INTO item_tags VALUES (1, 'garden'), (1, 'old'), (2, 'old'), (3, 'secret');
        """)

    def rows(self, sql: str, params: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        return self._database.execute(sql, params).fetchall()


@pytest.mark.parametrize(("table", "column", "offered"), [
    ("item_tags", "tags", ["old", "garden"]), ("item", "fee_currency", ["EUR"]), ("item_loans", "tags", []),
    ("item", "nothing", []),
])  # fmt: skip
def test_what_one_reads_is_offered_the_most_used_first(table: str, column: str, offered: list[str]) -> None:
    assert used(Rows(), [1], table, column) == offered
