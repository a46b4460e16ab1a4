"""A profile whose old envelopes are packed: checked, archived and erased."""

from typing import Any

from sync import api
from sync.ledger.packing import Packing
from sync.trust.keys import ROLL


def pack_all(neighbour: Any) -> int:
    runtime = neighbour.engine.runtime
    for group in runtime.groups.values():
        work = Packing(runtime.db, group.logs, group.circle(ROLL).tag)
        while work.slice():
            pass
    return int(runtime.db.value("SELECT count(*) FROM envelopes WHERE raw IS NULL"))


async def said(street: Any) -> Any:
    ana = await street.neighbour("ana")
    await ana.start("Elm Street")
    for number in range(120):
        record = await ana.say(f"hello {number}")
        if not number % 10:
            await ana.do("conversations.edit", message=record, text=f"hello again {number}")
    assert pack_all(ana) > 80
    return ana


def test_nothing_is_wrong_with_a_packed_store(street: Any) -> None:
    async def story() -> None:
        ana = await said(street)
        before = ana.everything()
        found = await ana.engine.handle(api.Fsck())
        assert found.problems == ()
        assert found.checked["segments"] >= 2
        await ana.sleep()
        await ana.wake()
        ana.engine.runtime.projection.invalidate()
        for _names in ana.engine.runtime.rebuild():
            pass
        assert ana.everything() == before

    street.play(story())


def test_a_newcomer_gets_what_is_packed(street: Any) -> None:
    async def story() -> None:
        ana = await said(street)
        ben = await street.neighbour("ben")
        await ben.join(await ana.invite(), ana)
        await street.until(lambda: len(ben.rows("SELECT 1 FROM message")) == 120)
        assert ana.rows("SELECT order_key, text FROM message ORDER BY 1") == ben.rows(
            "SELECT order_key, text FROM message ORDER BY 1"
        )

    street.play(story())


def test_a_damaged_segment_is_named(street: Any) -> None:
    async def story() -> None:
        ana = await said(street)
        await ana.sleep()
        await ana.wake()
        db = ana.engine.runtime.db
        db.run("UPDATE segments SET packed = substr(packed, 1, 900) WHERE id = 1")
        ((first, last, key),) = db.rows(
            "SELECT s.first, s.last, l.key FROM segments s JOIN logs l ON l.id = s.log WHERE s.id = 1"
        )
        found = await ana.engine.handle(api.Fsck())
        named = api.Problem("fsck.segment", {"log": key.hex()[:16], "first": first, "last": last})
        assert named in found.problems

    street.play(story())


async def spoil(ana: Any) -> tuple[int, int]:
    """Damage one segment; returns its first and last number."""
    await ana.sleep()
    await ana.wake()
    db = ana.engine.runtime.db
    db.run("UPDATE segments SET packed = substr(packed, 1, 900) WHERE id = 1")
    first, last = db.row("SELECT first, last FROM segments WHERE id = 1")
    return int(first), int(last)


def test_a_check_of_a_damaged_store_takes_no_rows_away(street: Any) -> None:
    async def story() -> None:
        ana = await said(street)
        await spoil(ana)
        found = await ana.engine.handle(api.Fsck())
        assert {problem.code for problem in found.problems} == {"fsck.segment", "fsck.record"}
        await ana.sleep()
        await ana.wake()
        assert len(ana.texts()) == 120

    street.play(story())


def test_a_profile_with_a_damaged_segment_opens_under_another_program(street: Any) -> None:
    async def story() -> None:
        ana = await said(street)
        first, last = await spoil(ana)
        ana.engine.runtime.projection.invalidate()  # as a new version of a module does
        await ana.sleep()
        await ana.wake()
        assert 120 - (last - first + 1) <= len(ana.texts()) < 120
        assert (await ana.status()).trouble == "store.damaged"
        await ana.say("hello all the same")
        assert ana.texts()[-1] == "hello all the same"

    street.play(story())


def test_a_neighbour_gets_all_but_what_is_damaged(street: Any) -> None:
    async def story() -> None:
        ana = await said(street)
        ben = await street.neighbour("ben")
        await ben.join(await ana.invite(), ana)
        await street.until(lambda: len(ben.texts()) == 120)
        await ben.sleep()  # or Ana would have it again from Ben
        await spoil(ana)
        cleo = await street.neighbour("cleo")
        await cleo.join(await ana.invite(), ana)
        await ana.say("hello Cleo")
        await street.until(lambda: cleo.rows("SELECT 1 FROM message WHERE text = 'hello Cleo'"))
        assert (await cleo.status()).provisional > 0
        await ben.wake()
        await street.until(lambda: len(cleo.texts()) == 121)

    street.play(story())
