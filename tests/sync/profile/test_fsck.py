"""What fsck checks, and that it runs while people write. What it finds in a damaged store is in
tests/faults/test_rotten.py."""

import asyncio
from typing import Any

import pytest

from sync import api
from sync.group import resolving
from sync.ledger.envelope import envelope_id, parse


async def full_street(street: Any) -> tuple[Any, Any]:
    ana, ben = await street.two()
    record = await ana.say("hello")
    await street.alike()
    for number in range(30):
        said = await ben.say(f"one {number}")
        await ben.do("conversations.react", message=said, emoji="👍🎉😀😎🥳"[number % 5])
    await ana.do("conversations.edit", message=record, text='hello, and a "quote" — Größe!')
    await street.alike()
    return ana, ben


async def codes(neighbour: Any) -> set[str]:
    findings: api.Findings = await neighbour.engine.handle(api.Fsck())
    return {problem.code for problem in findings.problems}


def test_a_sound_store_has_no_problems_and_everything_was_looked_at(street: Any) -> None:
    async def story() -> None:
        ana, ben = await full_street(street)
        for neighbour in (ana, ben):
            heard: list[api.Event] = []
            neighbour.engine.subscribe(heard.append)
            [(before,)] = neighbour.rows("SELECT count(*) FROM envelopes")
            findings = await neighbour.engine.handle(api.Fsck(), 7)
            assert findings.problems == ()
            checked = findings.checked
            [(after,)] = neighbour.rows("SELECT count(*) FROM envelopes")
            assert before <= checked["envelopes"] <= after  # keys may arrive meanwhile
            assert checked["records"] == neighbour.rows("SELECT count(*) FROM records")[0][0]
            assert checked["edits"] >= 62
            assert min(checked.values()) > 0
            progress = [event for event in heard if isinstance(event, api.Progress)]
            assert {event.call for event in progress} == {7}
            assert progress[-1].done == progress[-1].total > 0

    street.play(story())


SPOILERS = {
    "fsck.envelope": [f"UPDATE envelopes SET raw = {spoilt} WHERE id = (SELECT max(envelope) FROM later)"
                      for spoilt in ("zeroblob(length(raw))", "substr(raw, 1, length(raw) - 1)")],
    "fsck.chain": ["DELETE FROM envelopes WHERE id = 5", "UPDATE runs SET last = last + 1 WHERE last > 5",
                   "UPDATE runs SET tip = zeroblob(32) WHERE last > 5"],
    "fsck.edits": ["DELETE FROM later WHERE verdict = '' AND envelope = (SELECT max(envelope) FROM later)"],
    "fsck.record": ["UPDATE records SET edits = edits + 1 WHERE kind = 'message'",
                    "UPDATE records SET refused = 3 WHERE kind = 'message'"],
    "fsck.rows": ["UPDATE message SET author = zeroblob(16)", "DELETE FROM reaction",
                  "INSERT INTO reaction(order_key, group_number, record) VALUES (12, 1, x'00')"],
    "fsck.search": ["INSERT INTO search(search) VALUES ('delete-all')"],
    "fsck.unreadable": ["UPDATE keys SET key = zeroblob(32)", "DELETE FROM keys"],
}  # fmt: skip


@pytest.mark.parametrize("spoiler", [(code, sql) for code in SPOILERS for sql in SPOILERS[code]], ids=lambda s: s[1])
def test_each_invariant_is_checked(street: Any, spoiler: tuple[str, str]) -> None:
    async def story() -> None:
        code, sql = spoiler
        ana, ben = await full_street(street)
        await ben.sleep()
        street.neighbours.remove(ben)
        ana.engine.runtime.db.run(sql)
        ana.engine.runtime.groups[1].forget()
        assert code in await codes(ana)

    street.play(story())


def test_a_wrong_signature_at_the_end_of_a_log_is_named(street: Any) -> None:
    async def story() -> None:
        ana, ben = await full_street(street)
        await ben.sleep()
        street.neighbours.remove(ben)
        db = ana.engine.runtime.db
        log, seq = db.row("SELECT log, last FROM runs ORDER BY last DESC")
        raw = db.value("SELECT raw FROM envelopes WHERE log = ? AND seq = ?", (log, seq))
        end = len(parse(raw).prologue)
        forged = raw[: end - 64] + bytes(64) + raw[end:]
        db.run("UPDATE envelopes SET raw = ? WHERE log = ? AND seq = ?", (forged, log, seq))
        db.run("UPDATE runs SET tip = ? WHERE log = ?", (envelope_id(forged), log))
        ana.engine.runtime.groups[1].forget()
        assert "fsck.signature" in await codes(ana)

    street.play(story())


def test_others_may_write_meanwhile(street: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sync.profile.fsck.SLICE", 3)
    monkeypatch.setattr("sync.profile.fsck.records.SLICE", 3)

    async def story() -> None:
        ana, ben = await full_street(street)
        checking = [asyncio.create_task(each.engine.handle(api.Fsck())) for each in (ana, ben)]
        number = 0
        while not all(task.done() for task in checking):
            number += 1
            record = await ben.say(f"two {number}")
            await ben.do("conversations.edit", message=record, text=f"one {number}")
            await asyncio.sleep(0)
        assert number > 3
        assert [task.result().problems for task in checking] == [(), ()]
        await street.alike()

    street.play(story())


def test_while_edits_wait_to_be_judged_again_no_difference_is_reported(
    street: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cem counts what Ben wrote before Ben heard of his removal; then Cem hears of it and stops before judging."""

    async def story() -> None:
        ana, ben = await street.two()
        cem = await street.neighbour("cem")
        await cem.join(await ana.invite(), ana)
        await street.alike()
        member = ben.engine.runtime.group(1).me
        await ben.sleep()
        await cem.sleep()
        resolving.remove(ana.engine.runtime.group(1), [member])
        await ana.sleep()
        await ben.wake()
        await ben.say("late")
        await cem.wake()
        await cem.meet(ben)
        await street.until(lambda: "late" in cem.texts())
        await ben.sleep()
        upkeep, group = cem.engine.runtime.upkeep, cem.engine.runtime.group(1)
        await upkeep.end()
        monkeypatch.setattr("sync.group.group.SLICE", 1)  # nothing is judged again in the transaction that queues it
        await ana.wake()
        await cem.meet(ana)
        await street.until(lambda: bool(group.ingest.queue))
        findings = await cem.engine.handle(api.Fsck())
        assert "late" in cem.texts()
        assert findings.problems == ()
        assert findings.checked["to be judged again"] == 1
        upkeep.begin()
        upkeep.look_after(group)
        await street.until(lambda: not group.ingest.queue)
        assert "late" not in cem.texts()
        findings = await cem.engine.handle(api.Fsck())
        assert findings.problems == ()
        assert "to be judged again" not in findings.checked

    street.play(story())
