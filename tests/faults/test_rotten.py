"""Damaged bytes in the store: found, named, confined; never a traceback, and never shown as if they were intact."""

import random
from pathlib import Path
from typing import Any

import pytest

from models.errors import Refused
from sync import api
from sync.simulated.carrying import carry
from tests.bench.stories import Story, names

PAGE = 4096
WORDS = [f"word{number} and some more of it to fill a page or two" for number in range(150)]


async def filled(street: Any) -> Any:
    ana = await street.neighbour("ana")
    await ana.start()
    for words in WORDS:
        await ana.say(words)
    await ana.sleep()
    return ana


def store(neighbour: Any) -> Path:
    path: Path = neighbour.folder / neighbour.name / "store.db"
    return path


async def look(neighbour: Any) -> set[str]:
    """Start, read, search, write and check everything: the codes of what went wrong."""
    found: set[str] = set()
    try:
        await neighbour.wake()
    except Refused as refused:
        await neighbour.sleep()
        return {refused.code}
    try:
        for what in (
            lambda: neighbour.engine.handle(api.Fsck()),
            lambda: neighbour.say("still here"),
            neighbour.status,
        ):
            try:
                answer = await what()
            except Refused as refused:
                found.add(refused.code)
            else:
                if isinstance(answer, api.Findings):
                    found |= {problem.code for problem in answer.problems}
        texts = found_texts(neighbour)
        assert texts <= {*WORDS, "still here"}, "rotten text was shown"
    finally:
        await neighbour.sleep()
    return found


def found_texts(neighbour: Any) -> set[str]:
    try:
        return {text for (text,) in neighbour.rows("SELECT text FROM message")}
    except Refused:
        return set()


def test_flipped_bytes_are_found_wherever_they_lie(street: Any) -> None:
    async def story() -> None:
        dice = random.Random(11)
        ana = await filled(street)
        whole = store(ana).read_bytes()
        pages = len(whole) // PAGE
        for page in [0, *dice.sample(range(1, pages), 14)]:
            rotten = bytearray(whole)
            place = page * PAGE + dice.randrange(PAGE)
            rotten[place] ^= 1 << dice.randrange(8)
            for name in ("store.db-wal", "store.db-shm"):
                store(ana).with_name(name).unlink(missing_ok=True)
            store(ana).write_bytes(rotten)
            codes = await look(ana)
            assert codes, f"nobody noticed the byte at {place}"
            assert all(code.startswith(("store.", "fsck.")) for code in codes), codes
        store(ana).write_bytes(whole)
        for name in ("store.db-wal", "store.db-shm"):
            store(ana).with_name(name).unlink(missing_ok=True)
        assert await look(ana) == set()

    street.play(story())
    street.neighbours.clear()


def test_a_cut_off_store_is_found(street: Any) -> None:
    async def story() -> None:
        ana = await filled(street)
        whole = store(ana).read_bytes()
        for size in (len(whole) - PAGE, len(whole) // 2, PAGE, 100):
            store(ana).write_bytes(whole[:size])
            codes = await look(ana)
            assert codes & {"store.damaged", "fsck.page", "fsck.database"}, codes
        street.neighbours.clear()

    street.play(story())


def test_what_is_rotten_in_one_record_leaves_the_others_alone(street: Any) -> None:
    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        good, bad = await ana.say("hello"), await ana.say("hello there")
        runtime = ana.engine.runtime
        row = runtime.db.value("SELECT envelope FROM records WHERE id = ?", (bad,))
        raw = bytearray(runtime.db.value("SELECT raw FROM envelopes WHERE id = ?", (row,)))
        raw[-5] ^= 1
        runtime.db.run("UPDATE envelopes SET raw = ? WHERE id = ?", (bytes(raw), row))
        runtime.groups[1].forget()
        with pytest.raises(Refused) as refused:
            await ana.do("conversations.edit", message=bad, text="hello again")
        assert refused.value.code == "store.damaged"
        await ana.do("conversations.edit", message=good, text="hello everybody")
        await ana.say("one more")
        codes = {problem.code for problem in (await ana.engine.handle(api.Fsck())).problems}
        assert "fsck.envelope" in codes

    street.play(story())


def test_a_neighbour_is_not_harmed_by_what_is_rotten_here(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        await street.alike()
        await ben.sleep()
        bad = await ana.say("hello")
        runtime = ana.engine.runtime
        row = runtime.db.value("SELECT envelope FROM records WHERE id = ?", (bad,))
        runtime.db.run("UPDATE envelopes SET raw = substr(raw, 1, 300) WHERE id = ?", (row,))
        await ben.wake()
        await street.until(lambda: ana.engine.runtime.trouble == "store.damaged")
        assert (await ana.status()).trouble == "store.damaged"
        assert ben.rows("SELECT count(*) FROM envelopes WHERE state != 0") == [(0,)]
        await ben.say("two")
        assert (await ben.engine.handle(api.Fsck())).problems == ()

    street.play(story())


def test_rows_that_do_not_follow_are_found_and_made_anew(street: Any) -> None:
    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        await ana.say("hello")
        before = ana.everything()
        spoilers = [
            "UPDATE message SET text = 'never said'", "DELETE FROM message", "DELETE FROM channel",
            "INSERT INTO search(search) VALUES ('delete-all')",
            "INSERT INTO message SELECT order_key + 1, group_number, randomblob(16), channel, author, at, text,"
            " reply, edited,"
            " redacted, talk, title, hidden, hidden_by, hidden_why, hidden_text FROM message",
        ]  # fmt: skip
        for spoiler in spoilers:
            ana.engine.runtime.db.run(spoiler)
            assert ana.everything() != before
            findings = await ana.engine.handle(api.Fsck())
            assert {problem.code for problem in findings.problems} <= {"fsck.rows", "fsck.search"}
            assert findings.problems, spoiler
            await ana.sleep()
            await ana.wake()
            assert ana.everything() == before
            assert (await ana.engine.handle(api.Fsck())).problems == ()

    street.play(story())


def test_a_damaged_envelope_that_waits_keeps_no_group_closed() -> None:
    story = Story(connected=False)
    waiting = story.topic("sealed with a key that nobody has", key=b"?" * 32)
    story.bench.send([waiting], story.ana)
    device = story.ana.first
    ((row,),) = device.db.rows("SELECT id FROM envelopes WHERE state = 1")
    device.db.run("UPDATE envelopes SET raw = x'00' WHERE id = ?", (row,))
    device.reopen()
    device.do("garden.open_topic", name="still here")
    assert names(device) == ["still here"]


def test_a_damaged_envelope_stops_no_judging_and_no_exchange() -> None:
    """Whoever had one, and learned something that changes verdicts, never took in anything again."""
    story = Story(connected=False)
    story.bench.meet()
    for number in range(12):
        story.ben.do("garden.open_topic", name=f"topic {number}")
    story.bench.meet()
    device = story.ana.first
    row = device.db.value("SELECT envelope FROM records WHERE kind = 'topic' ORDER BY order_key LIMIT 1 OFFSET 5")
    device.db.run("UPDATE envelopes SET raw = x'00' WHERE id = ?", (row,))
    device.reopen()
    with device.db.transaction():
        device.group.ingest.judge_all_again()
    story.ben.do("garden.open_topic", name="news")
    with pytest.raises(Refused, match=r"store\.damaged"):
        carry(story.ben.first, device)
    carry(story.ben.first, device)
    assert not device.group.ingest.queue
    assert names(device)[-1] == "news"
    assert len(names(device)) == 13
