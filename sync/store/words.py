"""The search index: which words stand in which few seconds of the history.

One row of the index is a *block*: all records whose order keys have the same upper bits, about four seconds. The index
keeps neither where a word stands in a text nor what a record's words were: it only says where to look, and whoever
searches compares the records' own texts. So words are added and never taken out; those of a text that was changed or
removed lead to records that do not fit, until the rows are made anew.
"""

from collections.abc import Iterable

from sync.reader import BLOCK_BITS, TOKENIZER, WordMatcher
from sync.store.database import Database

SEARCH = (
    f"CREATE VIRTUAL TABLE search USING fts5(words, content='', columnsize=0, detail=none, prefix='2 3', {TOKENIZER})"
)


def add_words(database: Database, words: Iterable[tuple[int, str]]) -> None:
    """Note the words of records, given by order key. Part of the caller's transaction."""
    blocks: dict[int, list[str]] = {}
    for order_key, text in words:
        blocks.setdefault(order_key >> BLOCK_BITS, []).append(text)
    # Ascending, because FTS5 writes what it has gathered to the disk whenever a row number is not above the one before.
    database.many(
        "INSERT INTO search(rowid, words) VALUES (?, ?)",
        [(block, "\n".join(blocks[block])) for block in sorted(blocks)],
    )


def empty_words(database: Database) -> None:
    database.run("INSERT INTO search(search) VALUES ('delete-all')")


def leads_to(database: Database, matcher: WordMatcher, order_key: int, words: str) -> bool:
    """Does every word of a record lead to its block?"""
    terms = " AND ".join(f'"{word}"' for word in dict.fromkeys(matcher.tokens(words)))
    block = order_key >> BLOCK_BITS
    found = not terms or database.row("SELECT 1 FROM search WHERE search MATCH ? AND rowid = ?", (terms, block))
    return bool(found)


def blocks_with(database: Database, match: str) -> set[int]:
    """Blocks in which an expression of whole words and beginnings finds something."""
    return {block for (block,) in database.rows("SELECT rowid FROM search WHERE search MATCH ?", (match,))}
