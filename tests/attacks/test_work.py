"""A member who wants her neighbours' computers to be busy, full or parted."""

from typing import Any

import pytest

from models.edit import Edit, Make, Put, Splice
from models.feature import EVERYONE
from models.ids import RecordId
from models.roll import KEPT_STATES, Invite
from sync.ledger.logs import READY, REFUSED
from sync.net.messages import Proof, State, Vector
from sync.trust.invitation import new_link


def codes(victim: Any) -> set[str]:
    return {code for (code,) in victim.rows("SELECT DISTINCT code FROM edits WHERE code != ''")}


def test_an_edit_of_any_size_is_refused_at_once(street: Any, turn: Any) -> None:
    """Half a million letters, packed into a few hundred bytes, were 12 seconds and 230 MB."""

    async def story() -> None:
        ana, ben = await street.two()
        mallory, victim = turn(ben), ana.engine.runtime.group(1)
        text = Make(("t",), "text")
        for letters in ("a" * 500_000, "ab cd" * 100_000):
            outcome = victim.receive([mallory.say(mallory.edit(text, Splice(("t",), 0, 0, letters))).raw])
            assert [refused.code for refused in outcome.refused] == ["edit.too_large"]
        assert codes(ana) == {"edit.too_large"}
        await ana.say("still here")

    street.play(story())


def test_what_is_refused_never_reaches_automerge(street: Any, turn: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        mallory, victim = turn(ben), ana.engine.runtime.group(1)

        def never(*_arguments: object) -> None:
            raise AssertionError

        monkeypatch.setattr("sync.records.replica._write", never)
        text = Make(("t",), "text")
        edits = [mallory.edit(text, Splice(("t",), 0, 0, "a" * 60_000)) for _ in range(8)]
        edits += [mallory.edit(*(Put((f"k{n}",), n) for n in range(2000))) for _ in range(8)]
        victim.receive([mallory.say(*edits).raw])
        assert codes(ana) == {"edit.not_allowed"}

    street.play(story())


def test_an_envelope_of_thousands_of_edits_is_malformed(street: Any, turn: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        mallory, victim = turn(ben), ana.engine.runtime.group(1)
        outcome = victim.receive([mallory.say(*[Edit(b"x" * 16, "message", (), 0, ())] * 5000).raw])
        assert [refused.code for refused in outcome.refused] == ["envelope.malformed"]
        assert victim.receive([mallory.say(*[Edit(b"x" * 16, "message", (), 0, ())] * 4000).raw]).stored == 1

    street.play(story())


def test_one_device_cannot_have_logs_without_end(street: Any, turn: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sync.ledger.logs.MAX_LOGS", 12)
    monkeypatch.setattr("sync.ledger.logs.MAX_STRANGERS", 5)

    async def story() -> None:
        ana, ben = await street.two()
        mallory, victim = turn(ben), ana.engine.runtime.group(1)
        for _ in range(6):
            victim.receive([mallory.say(mallory.edit()).raw for _ in range(10)])
        assert sum(log.device == mallory.secrets.id for log in victim.logs.by_id.values()) <= 2 * 12
        assert sum(log.device is None for log in victim.logs.by_id.values()) <= 5 + 10  # no more than one batch beyond
        cleo = await street.neighbour("cleo")
        await cleo.join(await ana.invite(), ana)
        await cleo.say("and others still come in")
        await street.until(lambda: "and others still come in" in ana.texts())

    street.play(story())


def test_logs_of_nobody_take_little_of_the_disk(street: Any, turn: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sync.ledger.logs.MAX_STRANGE_BYTES", 100_000)

    async def story() -> None:
        ana, ben = await street.two()
        mallory, victim = turn(ben), ana.engine.runtime.group(1)
        key, log = b"nobody has this key, it is noise", mallory.log()
        for _ in range(100):
            victim.receive([mallory.say(mallory.edit(Put(("text",), "x" * 5000)), log=log, key=key).raw])
        held = ana.rows("SELECT sum(length(raw)) FROM envelopes e JOIN logs l ON l.id = e.log WHERE device IS NULL")
        assert held[0][0] <= 100_000
        await ben.say("members still write")
        await street.until(lambda: "members still write" in ana.texts())

    street.play(story())


def test_what_tells_nothing_new_costs_no_disk(street: Any, turn: Any, batch: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        mallory, runtime = turn(ben), ana.engine.runtime
        victim, log = runtime.group(1), mallory.log()
        first = mallory.say(mallory.edit(), log=log)
        mallory._tips.clear()
        second = mallory.say(mallory.edit(), log=log)
        victim.receive([first.raw])
        victim.accept_proof(first.prologue, second.prologue)
        commits = runtime.db.commits
        victim.receive([])
        for _ in range(50):
            victim.accept_proof(first.prologue, second.prologue)
            victim.accept_proof(second.prologue, first.prologue)
        assert runtime.db.commits == commits
        channel = await mallory.visit(ana, State({}), *[Proof(first.prologue, second.prologue)] * 50, batch([]))
        await street.until(lambda: (1, mallory.secrets.id) in runtime.net.sessions)
        await channel.close()

    street.play(story())


def test_a_forged_proof_does_not_make_everything_be_read_again(
    street: Any, turn: Any, listen: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        mallory, victim = turn(ben), ana.engine.runtime.group(1)
        forged = mallory.say(mallory.edit()).prologue

        def never() -> None:
            raise AssertionError

        monkeypatch.setattr(victim, "reload", never)
        channel = await mallory.visit(ana, State({}), Proof(forged, forged))
        assert (await listen(channel))[1] == "closed"

    street.play(story())


def test_claims_about_our_log_are_not_believed_for_ever(
    street: Any, turn: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each claim opened another log, at every visit."""
    monkeypatch.setattr("sync.group.group.LOGS_WITHOUT_PROOF", 6)

    async def story() -> None:
        ana, ben = await street.two()
        mallory, victim = turn(ben), ana.engine.runtime.group(1)
        tag = victim.circle(EVERYONE).tag
        incarnations, session = set(), (1, mallory.secrets.id)
        for number in range(12):
            key, held = victim.own_place(tag)
            moves = ana.engine.runtime.net.activity.exchanges
            channel = await mallory.visit(ana, State({}), Vector(tag, {key: (held + 5, b"12345678")}))
            await street.until(lambda moves=moves: ana.engine.runtime.net.activity.exchanges > moves + 1)
            await ana.say(f"word {number}")
            incarnations.add(victim.secrets.log_generation)
            await channel.close()
            await street.until(lambda: session not in ana.engine.runtime.net.sessions)
        assert len(incarnations) <= 7
        assert len(ana.texts()) == 12

    street.play(story())


def test_somebody_who_was_told_of_many_logs_is_still_a_neighbour(street: Any, turn: Any) -> None:
    """A vector with more than 4096 logs that the other did not have ended every session between honest people."""

    async def story() -> None:
        ana, ben = await street.two()
        await ben.sleep()
        await ben.wake()
        mallory, victim = turn(ben), ana.engine.runtime.group(1)
        made = [mallory.say(mallory.edit(), key=b"nobody has this key, it is noise").raw for _ in range(900)]
        made += [mallory.say(mallory.edit()).raw for _ in range(900)]
        victim.receive(made)
        await ana.say("hello")
        await ben.meet(ana)
        await street.until(lambda: "hello" in ben.texts())

    street.play(story())


def test_neighbours_leave_room_on_the_disk(street: Any, turn: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        await ben.say("before")
        await street.until(lambda: ana.texts() == ["before"])
        monkeypatch.setattr("sync.store.database.disk_usage", lambda _path: _Disk())
        await ben.say("one too many")
        await street.until(lambda: ana.engine.runtime.trouble == "store.full")
        assert ana.texts() == ["before"]
        await ana.say("what its owner writes still fits")
        monkeypatch.undo()
        await ana.meet(ben)
        await street.until(lambda: len(ana.texts()) == 3)

    street.play(story())


class _Disk:
    total, free = 100 << 30, 100 << 20


def test_a_flood_of_acts_does_not_fill_the_memory(street: Any, turn: Any) -> None:
    """Every state of the roll was kept for ever, each with all its members."""

    async def story() -> None:
        ana, ben = await street.two()
        mallory, victim = turn(ana), ben.engine.runtime.group(1)  # a steward, this time
        log, root = mallory.log(), mallory.group.roll.heads
        acts = []
        for number in range(500):
            link = new_link(victim.id, "x", ())
            invite = Invite(link.id, link.key, 300, 1 << 41)
            acts.append(mallory.state(invite, log=log, acts=root if number % 2 else ()).raw)
        victim.receive(acts)
        assert len(victim.roll.now.invitations) == 501
        assert len(victim.roll._states) <= KEPT_STATES
        assert len(victim.roll.heads) == 500
        await ben.say("still here")
        assert ben.rows("SELECT count(*) FROM envelopes WHERE state = ?", REFUSED) == [(0,)]
        assert ben.rows("SELECT count(*) FROM envelopes WHERE state = ?", READY)[0][0] > 500

    street.play(story())


def test_whoever_reacts_from_a_hundred_places_at_once_stops_nobody(street: Any, turn: Any) -> None:
    """An edit names at most 64 heads; a record that had more could not be edited or redacted by anybody."""

    async def story() -> None:
        ana, ben = await street.two()
        said = await ana.say("to be redacted")
        await ana.do("conversations.edit", message=said, text="to be redacted soon")
        await street.until(lambda: ben.texts() == ["to be redacted soon"])
        mallory, victim = turn(ben), ana.engine.runtime.group(1)
        first = victim.book.heads(RecordId(said))
        key = f"👍 {mallory.group.me.hex()}"
        react = [mallory.edit(Put(("reactions", key), True), record=said, deps=first) for _ in range(150)]
        outcome = victim.receive([mallory.say(edit).raw for edit in react])
        assert outcome.refused == []
        assert len(victim.book.heads(RecordId(said))) == 150
        await ana.do("conversations.edit", message=said, text="edited all the same")
        assert ana.texts() == ["edited all the same"]
        await ana.do("conversations.redact", message=said)
        assert ana.texts() == [""]
        assert len(victim.book.heads(RecordId(said))) < 150 - 2 * 50
        await street.until(lambda: ben.texts() == [""])

    street.play(story())
