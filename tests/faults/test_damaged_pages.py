"""Flipped bits in any pages of a store: the check finishes and names what is damaged; the rest of the store works."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from desktop.words import words
from models.errors import Refused
from sync import api

PAGE = 4096
AT_ONCE = 6
"""Pages that lie far apart. Every page has its turn; one at a time is minutes of the same."""
TEXTS = [f"word{number} and some more of it to fill a page or two" for number in range(90)]


async def filled(street: Any) -> tuple[Any, Path]:
    ana = await street.neighbour("ana")
    await ana.start()
    for text in TEXTS:
        await ana.say(text)
    await ana.sleep()
    return ana, ana.folder / "ana" / "store.db"


def with_flipped_bits(store: Path, whole: bytes, pages: Sequence[int]) -> None:
    rotten = bytearray(whole)
    for page in pages:
        rotten[(page - 1) * PAGE + 300] ^= 1
    for name in ("store.db-wal", "store.db-shm"):
        store.with_name(name).unlink(missing_ok=True)
    store.write_bytes(rotten)


def test_whatever_page_is_damaged_is_named_and_the_check_finishes(street: Any) -> None:
    async def story() -> None:
        ana, store = await filled(street)
        whole = store.read_bytes()
        seen: set[str] = set()
        others = range(2, len(whole) // PAGE + 1)
        rounds = max(1, len(others) // AT_ONCE)
        for pages in ((1,), *(others[each::rounds] for each in range(rounds))):
            with_flipped_bits(store, whole, pages)
            with suppress(Refused):  # or it works as long as nobody needs what lies there
                await ana.wake()
            findings: api.Findings = await ana.engine.handle(api.Fsck())
            await ana.sleep()
            codes = {problem.code for problem in findings.problems}
            assert {problem.facts.get("what") for problem in findings.problems if problem.code == "fsck.page"} == {
                f"HMAC verification failed for page {page}" for page in pages}  # fmt: skip
            assert pages == (1,) or codes & {"fsck.table", "fsck.envelope", "fsck.record", "fsck.database"}, findings
            assert "store.damaged" not in codes, "a check that says: run a check"
            assert all("did not work" not in words(found.code, found.facts) for found in findings.problems)
            seen |= codes
        assert seen >= {"fsck.page", "fsck.table", "fsck.group", "fsck.log", "fsck.envelope", "fsck.record",
                        "fsck.search"}  # fmt: skip
        store.write_bytes(whole)
        await ana.wake()
        assert (await ana.engine.handle(api.Fsck())).problems == ()

    street.play(story())


def test_of_a_store_whose_end_is_missing_the_rest_is_checked(street: Any) -> None:
    """SQLite reads nothing of a file that is shorter than its first page says."""

    async def story() -> None:
        ana, store = await filled(street)
        whole = store.read_bytes()
        pages = len(whole) // PAGE
        for size, left in ((len(whole) - 3 * PAGE, pages - 3), (len(whole) - 5 * PAGE - 100, pages - 6), (100, 0)):
            store.write_bytes(whole[:size])
            with suppress(Refused):
                await ana.wake()
            findings: api.Findings = await ana.engine.handle(api.Fsck())
            await ana.sleep()
            cut, *others = findings.problems
            assert (cut.code, cut.facts) == ("fsck.cut", {"pages": left})
            codes = {other.code for other in others}
            assert codes >= ({"fsck.table"} if left else {"fsck.database"})
            assert "store.damaged" not in codes, "a check that says: run a check"
            assert store.read_bytes() == whole[:size]
        street.neighbours.clear()

    street.play(story())


def test_a_damaged_page_does_not_spoil_what_lies_elsewhere(street: Any) -> None:
    """SQLCipher refuses every page once it has met a bad one; then another connection reads the others."""

    async def story() -> None:
        ana, store = await filled(street)
        whole = store.read_bytes()
        worked = 0
        for page in range(len(whole) // PAGE, 1, -1):
            with_flipped_bits(store, whole, (page,))
            try:
                await ana.wake()
            except Refused:
                continue
            try:
                list(ana.rows("SELECT raw FROM envelopes"))
            except Refused:
                await ana.engine.handle(api.Remember("note", "still here"))
                assert ana.rows("SELECT count(*) FROM groups") == [(1,)]
                worked += 1
            finally:
                await ana.sleep()
            if worked == 3:
                break
        assert worked == 3
        street.neighbours.clear()

    street.play(story())


@pytest.mark.parametrize("code", ["fsck.table", "fsck.group", "fsck.log", "fsck.envelope", "fsck.record"])
def test_a_finding_says_what_it_is_about(code: str) -> None:
    facts = {"table": "message", "what": "bad", "group": "Elm", "log": "ab12", "number": 7, "record": "cd34"}
    said = words(code, facts)
    named = {"fsck.table": "message", "fsck.group": "Elm", "fsck.log": "ab12", "fsck.envelope": "7",
             "fsck.record": "cd34"}  # fmt: skip
    assert named[code] in said
