"""One group on one computer: every change is complete or absent, durable once, and announced only then."""

from typing import Any

import pytest

from models.errors import Refused
from models.roll import Invite
from sync.group import own_logs, renewing
from sync.ledger.envelope import Malformed
from sync.store.projection import Projection
from sync.trust.keys import EVERYONE


def test_one_command_is_one_commit_and_one_envelope(street: Any) -> None:
    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        db = ana.engine.runtime.db
        commits, envelopes = db.commits, db.value("SELECT count(*) FROM envelopes")
        await ana.say("hello")
        assert (db.commits, db.value("SELECT count(*) FROM envelopes")) == (commits + 1, envelopes + 1)

    street.play(story())


def test_a_batch_from_a_neighbour_is_one_commit(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        await ben.sleep()
        street.neighbours.remove(ben)
        for number in range(50):
            await ana.say(f"one {number}")
        await ben.wake()
        street.neighbours.append(ben)
        before = ben.engine.runtime.db.commits
        await street.alike()
        assert ben.engine.runtime.db.commits - before <= 4

    street.play(story())


def test_who_listens_hears_of_what_is_durable_alone(street: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        group = ana.engine.runtime.groups[1]
        heard: list[Any] = []
        group.listeners.append(heard.append)
        before = ana.everything()

        def fail(*_arguments: Any) -> None:
            raise Refused("store.full")

        with monkeypatch.context() as patch:
            patch.setattr(Projection, "write", fail)
            with pytest.raises(Refused):
                await ana.say("hello")
        assert heard == []
        assert ana.everything() == before
        await ana.say("hello")
        assert [outcome.touched.keys() for outcome in heard] == [{("conversations", 1)}]
        log = own_logs.of(group, group.circle(EVERYONE).tag)
        assert log.seq == len(ana.rows("SELECT 1 FROM envelopes WHERE log = ?", log.id))

    street.play(story())


def test_garbage_costs_no_commit_and_changes_nothing(street: Any) -> None:
    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        group, db = ana.engine.runtime.groups[1], ana.engine.runtime.db
        logs, commits = group.logs, db.commits
        log = own_logs.of(group, group.circle(EVERYONE).tag)
        whole = logs.envelopes.read(log.id, 1, log.seq)
        for batch in ([b""], [b"\1" * 500], [*whole, whole[0][:-1]], [whole[0][:-1] + bytes([whole[0][-1] ^ 1])]):
            with pytest.raises(Malformed):
                group.receive(batch)
        assert group.receive([b"x" * 500]).stored == 0  # of a later version: passed over
        assert group.logs is logs
        assert db.commits == commits

    street.play(story())


def test_what_is_there_already_is_passed_over(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        await ana.say("hello")
        await street.alike()
        before = ben.everything()
        group = ben.engine.runtime.groups[1]
        for log in list(group.logs.by_id.values()):
            assert group.receive(group.logs.envelopes.read(log.id, 1, log.seq)).stored == 0
        assert ben.everything() == before
        assert group.secrets.log_generation == 0

    street.play(story())


def test_after_a_rekey_everybody_reads_and_writes_on(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        await ana.say("one, under the old key")
        names = {row for (row,) in ana.rows("SELECT key_id FROM keys")}
        renewing.renew(ana.engine.runtime.groups[1])
        await ana.say("two, under the new key")
        await street.alike()
        await ben.say("two from Ben")
        await street.alike()
        assert {row for (row,) in ben.rows("SELECT key_id FROM keys")} > names
        cleo = await street.neighbour("cleo")
        await cleo.join(await ana.invite(), ana)
        await street.alike()
        assert "one, under the old key" in cleo.texts()

    street.play(story())


def test_an_act_that_does_not_count_is_not_kept(street: Any) -> None:
    async def story() -> None:
        _ana, ben = await street.two()
        envelopes = ben.rows("SELECT count(*) FROM envelopes")
        with pytest.raises(Refused) as refused:
            ben.engine.runtime.groups[1].act(Invite(b"i" * 16, b"k" * 32, 1, 0))
        assert refused.value.code == "roll.not_a_steward"
        assert ben.rows("SELECT count(*) FROM envelopes") == envelopes

    street.play(story())
