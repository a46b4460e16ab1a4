import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.edit import Make, Put, Splice
from models.errors import Refused
from models.ids import EditId
from sync.records import cache
from sync.records.history import History
from sync.records.replica import Replica, actor_id

DAMAGED = r"cache\.damaged"
FIRST, SECOND = EditId(b"1" * 16), EditId(b"2" * 16)


def record() -> Replica:
    replica = Replica()
    ops = (Put(("word",), "hello"), Make(("text",), "text"), Splice(("text",), 0, 0, "hello"))
    replica.apply(FIRST, actor_id(b"a" * 32, b"r" * 16), (), ops, lambda _before, _after: None)
    replica.apply(SECOND, actor_id(b"b" * 32, b"r" * 16), (FIRST,), [Put(("word",), 1)], lambda _before, _after: None)
    return replica


def test_what_was_sealed_is_opened() -> None:
    history = History()
    history.add(FIRST, b"a" * 16, (), b"c" * 32, 7)
    history.add(SECOND, b"b" * 16, (FIRST,), b"d" * 32, 2)
    saved, opened = cache.opened(cache.sealed(b"document", history))
    assert saved == b"document"
    assert opened.edits == history.edits
    assert opened.heads == history.heads


def test_one_flipped_bit_anywhere_is_found() -> None:
    dump = record().dump()
    for place in range(len(dump)):
        damaged = bytearray(dump)
        damaged[place] ^= 1 << place % 8
        with pytest.raises(Refused, match=DAMAGED):
            Replica.restore(bytes(damaged))


def test_no_part_of_a_dump_is_a_dump() -> None:
    dump = record().dump()
    for end in range(len(dump)):
        with pytest.raises(Refused, match=DAMAGED):
            Replica.restore(dump[:end])
    with pytest.raises(Refused, match=DAMAGED):
        Replica.restore(dump + b"\0")


@given(st.binary(max_size=200))
def test_other_bytes_are_no_dump(junk: bytes) -> None:
    with pytest.raises(Refused, match=DAMAGED):
        Replica.restore(junk)


def test_a_document_and_a_table_that_do_not_belong_together_are_refused() -> None:
    """With a digest that fits, as a mixed-up cache would have."""
    saved, history = cache.opened(record().dump())
    other, _ = cache.opened(Replica().dump())
    history.add(EditId(b"3" * 16), b"c" * 16, history.heads, b"?" * 32, 1)
    for document, table in ((saved, history), (other, cache.opened(record().dump())[1]), (b"junk", history)):
        with pytest.raises(Refused, match=DAMAGED):
            Replica.restore(cache.sealed(document, table))


def test_an_edit_that_builds_on_unknown_ones_is_refused() -> None:
    history = History()
    history.add(FIRST, b"a" * 16, (), b"c" * 32, 1)
    history.add(SECOND, b"b" * 16, (FIRST,), b"d" * 32, 1)
    first = history.edits.pop(FIRST)
    history.edits[FIRST] = first
    with pytest.raises(Refused, match=DAMAGED):
        cache.opened(cache.sealed(b"", history))
