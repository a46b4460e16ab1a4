"""An envelope whose bytes rotted on the disk is had again from a neighbour who holds it."""

import contextlib
from typing import Any

import pytest

from models.ids import DeviceId
from sync import api
from sync.group import resolving
from sync.group.mending import mend
from sync.ledger.envelope import Malformed
from sync.ledger.packing import Packing
from sync.net.mending import MAX_PLACES, Mending
from sync.net.messages import Again, Copies
from sync.net.transport import PeerGone
from sync.trust.keys import ROLL


async def problems(neighbour: Any) -> list[str]:
    return [problem.code for problem in (await neighbour.engine.handle(api.Fsck())).problems]


def rows_of(neighbour: Any, record: bytes) -> int:
    return int(neighbour.engine.runtime.db.value("SELECT envelope FROM records WHERE id = ?", (record,)))


def pack(neighbour: Any) -> int:
    """Packs what can be packed; returns the number of segments."""
    group = neighbour.engine.runtime.group(1)
    packing = Packing(group.store.db, group.logs, group.circle(ROLL).tag)
    while packing.slice():
        pass
    return int(group.store.db.value("SELECT count(*) FROM segments"))


ROT = {
    "cut": "UPDATE envelopes SET raw = substr(raw, 1, 300) WHERE id = ?",
    "zeros": "UPDATE envelopes SET raw = zeroblob(length(raw)) WHERE id = ?",
    "header":
        "UPDATE envelopes SET raw = CAST(substr(raw, 1, 100) || zeroblob(8) || substr(raw, 109) AS BLOB) WHERE id = ?",
    "payload": "UPDATE envelopes SET raw = CAST(substr(raw, 1, length(raw) - 8) || zeroblob(8) AS BLOB) WHERE id = ?",
}


@pytest.mark.parametrize("how", ROT)
@pytest.mark.parametrize("whose", ["own", "another's"])
def test_a_rotten_envelope_is_had_again(street: Any, whose: str, how: str) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        said = [await (ana if whose == "own" else ben).say(f"hello {number}") for number in range(3)]
        await street.alike()
        await ben.sleep()
        runtime = ana.engine.runtime
        log_generation = runtime.group(1).secrets.log_generation
        row = rows_of(ana, said[1])
        before = runtime.db.value("SELECT raw FROM envelopes WHERE id = ?", (row,))
        runtime.db.run(ROT[how], (row,))
        assert runtime.db.value("SELECT raw FROM envelopes WHERE id = ?", (row,)) != before
        assert await problems(ana)
        await ben.wake()
        await street.until(lambda: not runtime.group(1).logs.damage.noted)
        assert runtime.db.value("SELECT raw FROM envelopes WHERE id = ?", (row,)) == before
        assert await problems(ana) == []
        assert runtime.group(1).secrets.log_generation == log_generation
        await ana.say("and on")
        await street.alike()
        assert await problems(ben) == []

    street.play(story())


def test_a_rotten_segment_is_had_again(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        for number in range(90):
            await ben.say(f"hello {number}")
        await street.alike()
        await ben.sleep()
        assert pack(ana) >= 1
        everything, runtime = ana.everything(), ana.engine.runtime
        runtime.db.run("UPDATE segments SET packed = zeroblob(100)")
        runtime.group(1).logs.envelopes.segments.forget()
        assert "fsck.segment" in await problems(ana)
        await ben.wake()
        await street.until(lambda: not runtime.group(1).logs.damage.noted)
        assert await problems(ana) == []
        assert ana.everything() == everything
        assert pack(ana) >= 1
        assert await problems(ana) == []

    street.play(story())


def test_what_a_third_one_could_not_get_is_asked_of_who_has_it(street: Any) -> None:
    """Nobody ran a check: the exchange met the damage, passed it over, and the next neighbour mended it."""
    async def story() -> None:
        ana, ben = await street.two()
        said = [await ben.say(f"hello {number}") for number in range(3)]
        await street.alike()
        await ben.sleep()
        runtime = ana.engine.runtime
        runtime.db.run(ROT["payload"], (rows_of(ana, said[1]),))
        cleo = await street.neighbour("cleo")
        await cleo.join(await ana.invite(), ana)
        await street.until(lambda: bool(runtime.group(1).logs.damage.noted))
        assert cleo.engine.runtime.group(1).records.read(said[2]) is not None
        await ben.wake()
        await street.until(lambda: not runtime.group(1).logs.damage.noted)
        await street.alike()
        assert [await problems(each) for each in (ana, ben, cleo)] == [[], [], []]

    street.play(story())


def test_a_wrong_copy_is_not_taken(street: Any) -> None:
    """Neither another envelope of the same author, nor one under the same number that the author signed later."""
    async def story() -> None:
        ana, ben = await street.two()
        said = [await ben.say(f"hello {number}") for number in range(3)]
        await street.alike()
        await ben.sleep()
        group, db = ana.engine.runtime.group(1), ana.engine.runtime.db
        row = rows_of(ana, said[1])
        log, right = group.logs.find(row)
        others = [group.logs.find(rows_of(ana, each))[1].raw for each in (said[0], said[2])]
        db.run(ROT["payload"], (row,))
        group.logs.damage.note(log, group.logs.damage.find(log, 1, log.seq))
        assert group.logs.damage.noted == {log.id: {right.seq}}
        unsealed = bytearray(right.raw)
        unsealed[-1] ^= 1
        for wrong in (*others, bytes(unsealed)):
            with contextlib.suppress(Malformed):
                assert mend(group, [wrong]) == 0
        assert group.logs.damage.noted == {log.id: {right.seq}}
        assert mend(group, [others[0], right.raw]) == 1
        assert await problems(ana) == []

    street.play(story())


def test_copies_that_nobody_asked_for_are_not_even_read(street: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        said = await ben.say("hello")
        await street.alike()
        device = ben.engine.runtime.group(1).secrets.id
        await ben.sleep()
        group, db = ana.engine.runtime.group(1), ana.engine.runtime.db
        row = rows_of(ana, said)
        log, right = group.logs.find(row)
        db.run(ROT["payload"], (row,))
        mending = Mending(group, device)
        before = db.commits
        mending.hear(Copies((b"no envelope at all",)))
        mending.hear(Copies((right.raw,)))
        assert db.commits == before
        group.logs.damage.note(log, group.logs.damage.find(log, 1, log.seq))
        assert isinstance(mending.next(), Again)
        mending.hear(Copies((right.raw,)))
        assert await problems(ana) == []

    street.play(story())


def test_nobody_is_answered_without_end(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        await ben.say("hello")
        await ben.say("hello again")
        await street.alike()
        group, device = ana.engine.runtime.group(1), ben.engine.runtime.group(1).secrets.id
        log = next(each for each in group.logs.by_key.values() if each.device == device and each.seq > 1)
        mending = Mending(group, device)
        for _ in range(20):
            mending.hear(Again(((log.key, 1, 2), (b"?" * 32, 1, 1 << 47), (log.key, 5, 1))))
        assert isinstance(mending.next(), Copies)
        assert mending.next() is None
        many = [Again(tuple((log.key, number, each) for each in range(MAX_PLACES))) for number in range(16)]
        for each in many[:-1]:
            mending.hear(each)
        with pytest.raises(PeerGone):
            mending.hear(many[-1])
        stranger = Mending(group, DeviceId(b"?" * 16))
        stranger.hear(Again(((log.key, 1, 2),)))
        assert stranger.next() is None

    street.play(story())


def test_who_is_suspended_gets_copies_of_the_roll_alone(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        await ana.say("hello")
        await street.alike()
        group, member = ana.engine.runtime.group(1), ben.engine.runtime.group(1).me
        tags = [group.circle(name).tag for name in (ROLL, "everyone")]
        keys = [bytes(group.secrets.log_key(tag).public) for tag in tags]

        def answers() -> list[bool]:
            """Does Ben get a copy of Ana's first envelope of the roll, and of what everyone may read?"""
            found = []
            for key in keys:
                mending = Mending(group, ben.engine.runtime.group(1).secrets.id)
                mending.hear(Again(((key, 1, 1),)))
                found.append(isinstance(mending.next(), Copies))
            return found

        assert answers() == [True, True]
        resolving.suspend(group, member)
        assert answers() == [True, False]
        resolving.lift(group, member)
        assert answers() == [True, True]

    street.play(story())
