"""The search index: which words occur in which few seconds of the history.

One row of the index is a *block*: all records whose order keys have the same upper bits, about four seconds. The index
holds neither the positions of words in a text nor the words of a single record. It only gives the blocks; a search then
compares the texts of the records in them. So words are added and never removed. Words of a changed or removed text lead
to records that do not match, until the rows are rebuilt.

What a word is, `models.search` decides. FTS5's own tokenizer only splits at ASCII characters that are no letters or
digits, and does not distinguish their capitals.
"""

from collections.abc import Iterable

from models.search import Term, indexed
from sync.reader import BLOCK_BITS, index_expression
from sync.store.database import Database

SEARCH = (
    "CREATE VIRTUAL TABLE search USING fts5(words, content='', columnsize=0, detail=none, prefix='2 3', tokenize=ascii)"
)


def add_words(database: Database, words: Iterable[tuple[int, str]]) -> None:
    """Add (order key, words) of records to the index. Part of the caller's transaction."""
    blocks: dict[int, list[str]] = {}
    for order_key, text in words:
        blocks.setdefault(order_key >> BLOCK_BITS, []).append(indexed(text))
    # Ascending, because FTS5 flushes its buffer to the disk whenever a row number is not above the previous one.
    database.many(
        "INSERT INTO search(rowid, words) VALUES (?, ?)",
        [(block, "\n".join(blocks[block])) for block in sorted(blocks)],
    )


def empty_words(database: Database) -> None:
    database.run("INSERT INTO search(search) VALUES ('delete-all')")


def leads_to(database: Database, order_key: int, words: Iterable[str]) -> bool:
    """Does the index lead from every word of a record, as the index keeps them, to its block?"""
    match = index_expression(map(Term, dict.fromkeys(words)))
    block = order_key >> BLOCK_BITS
    return not match or bool(database.row("SELECT 1 FROM search WHERE search MATCH ? AND rowid = ?", (match, block)))


def blocks_with(database: Database, terms: Iterable[Term]) -> set[int]:
    """The blocks in which all these words are; there must be at least one."""
    match = index_expression(terms)
    return {block for (block,) in database.rows("SELECT rowid FROM search WHERE search MATCH ?", (match,))}
