"""A member who wants to overload, fill or separate her neighbours' computers."""

from typing import Any

import pytest

from models.edit import Make, Put, Splice
from models.ids import CircleId
from models.roll import Invite, encode_statement
from models.roll.states import KEPT_STATES
from sync.ledger import envelope as wire
from sync.ledger.log import Held
from sync.ledger.logs import READY, REFUSED
from sync.net.messages import Done, Proof, State, Vector
from sync.net.recognition import receive
from sync.records import judging
from sync.records.signed import Standing
from sync.simulated import Hostile
from sync.trust.invitation import new_link
from sync.trust.keys import ROLL, circle_tag
from tests.bench.stories import Story, first_edit, names

NOBODYS_KEY = b"nobody has this key, it is noise"
ALL_BUCKETS = tuple(range(64))


def test_logs_of_nobody_are_few_and_keep_nobody_out(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a member's device they may be any number, or computers would differ for good (see `test_many_logs`)."""
    monkeypatch.setattr("sync.ledger.strangers.MAX_STRANGERS", 5)
    victim = story.ana.first
    for _ in range(6):
        victim.receive([story.topic("x", key=NOBODYS_KEY).raw for _ in range(10)])
    logs = list(victim.group.logs.by_id.values())
    assert sum(log.device is None for log in logs) <= 5 + 10  # no more than one batch beyond
    (dev,) = story.bench.people("Dev")
    dev.do("garden.open_topic", name="and others still come in")
    assert "and others still come in" in names(story.ana)


def test_logs_of_nobody_take_little_of_the_disk(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sync.ledger.strangers.MAX_STRANGE_BYTES", 100_000)
    log = story.mallory.fresh_log()
    for _ in range(100):
        story.ana.first.receive([story.topic("x" * 5000, log=log, key=NOBODYS_KEY).raw])
    held = "SELECT sum(length(raw)) FROM envelopes e JOIN logs l ON l.id = e.log WHERE device IS NULL"
    assert 0 < story.ana.rows(held)[0][0] <= 100_000
    story.ben.do("garden.open_topic", name="members still write")
    assert names(story.ana) == ["members still write"]


def test_what_tells_nothing_new_costs_no_disk(street: Any, turn: Any, batch: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        mallory, runtime = turn(ben), ana.engine.runtime
        victim, log = runtime.group(1), mallory.fresh_log()
        first = mallory.says("topic", Put(("name",), "a"), log=log)
        mallory.rewind(log, 0)
        second = mallory.says("topic", Put(("name",), "b"), log=log)
        victim.receive([first.raw])
        victim.receive([second.raw])
        proof = victim.logs.forks.proof(victim.logs.by_key[log.public])
        commits = runtime.db.commits
        victim.receive([])
        for _ in range(50):
            victim.accept_proof(proof)
        assert runtime.db.commits == commits
        channel = await mallory.visit(ana, State({}), *[Proof(proof)] * 50, batch([]))
        await street.until(lambda: runtime.net.sessions.with_device(1, mallory.secrets.id) is not None)
        await channel.close()

    street.play(story())


def test_a_forged_proof_does_not_make_everything_be_read_again(
    street: Any, turn: Any, listen: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        mallory, victim = turn(ben), ana.engine.runtime.group(1)
        forged = mallory.says("topic", Put(("name",), "a")).prologue

        def never() -> None:
            raise AssertionError

        monkeypatch.setattr(victim, "forget", never)
        channel = await mallory.visit(ana, State({}), Proof(forged))
        assert (await listen(channel))[1] == "closed"

    street.play(story())


def test_claims_about_our_log_are_not_believed_for_ever(
    street: Any, turn: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each claim opened another log, at every visit."""
    monkeypatch.setattr("sync.group.own_logs.WITHOUT_PROOF", 6)

    async def story() -> None:
        ana, ben = await street.two()
        mallory, victim, net = turn(ben), ana.engine.runtime.group(1), ana.engine.runtime.net
        await mallory.alone()
        tag = victim.circle("everyone").tag
        generations = set()
        for number in range(12):
            key = victim.secrets.log_key(tag).public
            claim = {key: Held(((1, victim.logs.held(key) + 5, b"12345678"),))}
            channel = await mallory.visit(ana, State({tag: bytes(32)}), Vector(tag, ALL_BUCKETS, claim))
            while not isinstance(await receive(channel), Done):
                pass
            await ana.say(f"word {number}")
            generations.add(victim.secrets.log_generation)
            await channel.close()
            await street.until(lambda: net.sessions.with_device(1, mallory.secrets.id) is None)
        assert 1 < len(generations) <= 7
        assert len(ana.texts()) == 12

    street.play(story())


def test_somebody_who_was_told_of_many_logs_is_still_a_neighbour(street: Any, turn: Any) -> None:
    """A vector with more than 4096 logs that the other did not have ended every session between honest people."""

    async def story() -> None:
        ana, ben = await street.two()
        await ben.sleep()
        await ben.wake()
        mallory, victim = turn(ben), ana.engine.runtime.group(1)
        for key in (NOBODYS_KEY, None):
            made = [mallory.says("message", Put(("text",), "x"), key=key).raw for _ in range(900)]
            victim.receive(made)
        await ana.say("hello")
        await ben.meet(ana)
        await street.until(lambda: "hello" in ben.texts())

    street.play(story())


def test_neighbours_leave_room_on_the_disk(street: Any, monkeypatch: pytest.MonkeyPatch) -> None:
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


def test_a_flood_of_acts_does_not_fill_the_memory(story: Story) -> None:
    """Every state of the roll was kept for ever, each with all its members."""
    mallory, victim = story.bench.hostile(story.ana), story.ben.first.group  # a steward, this time
    before = len(victim.roll.now.invitations)
    log, root = mallory.fresh_log(), mallory.group.roll.heads
    acts = [_invitation(mallory, log, root if number % 2 else ()).raw for number in range(500)]
    victim.receive(acts)
    assert len(victim.roll.now.invitations) == before + 500
    assert len(victim.roll._states._states) <= KEPT_STATES
    assert len(victim.roll.heads) >= 500
    story.ben.do("garden.open_topic", name="still here")
    assert story.ben.rows("SELECT count(*) FROM envelopes WHERE state = ?", REFUSED) == [(0,)]
    assert story.ben.rows("SELECT count(*) FROM envelopes WHERE state = ?", READY)[0][0] > 500
    story.bench.meet()
    story.bench.equal()


def _invitation(mallory: Hostile, log: Any, roll: Any) -> wire.Envelope:
    link = new_link(mallory.group.id, "x", ())
    statement = encode_statement(Invite(link.id, link.key, 300, 1 << 41))
    circle = CircleId(circle_tag(mallory.group.id, ROLL))
    return mallory.seal(kind=wire.ACT, circle=circle, statement=statement, log=log, roll=roll)


def test_edits_that_are_released_from_the_last_to_the_first_are_judged_together(
    strangers: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each of them waited for something else and skips those before it, so each release made all that follow it be
    judged again: 400 took 19 seconds of every neighbour's time, and twice as many four times that."""
    mallory, judged = strangers.mallory, 0
    note, log = mallory.new_record("note"), mallory.fresh_log()
    topics = [mallory.new_record("topic") for _ in range(40)]
    begun = [strangers.topic("seen", record=topic) for topic in topics]
    sees = [(topic, "topic", mallory.me, b"", [first_edit(begin)]) for topic, begin in zip(topics, begun, strict=True)]
    body = Put(("topic",), topics[0].hex()), Make(("body",), "text")
    first = mallory.says("note", *body, record=note, sees=sees[:1])
    more = [
        mallory.says("note", Splice(("body",), 0, 0, "x"), record=note, deps=[first_edit(first)], sees=[each], log=log)
        for each in sees[1:]
    ]
    plain = judging.judge

    def judge(*parts: Any, **how: Any) -> Any:
        nonlocal judged
        judged += parts[2].edit.record == note
        return plain(*parts, **how)

    strangers.bench.send([begun[0], first, *more], strangers.ana)
    monkeypatch.setattr("sync.records.judging.judge", judge)
    strangers.bench.send(begun[:0:-1], strangers.ana)
    assert judged <= 3 * len(more)
    standings = [each.standing for each in strangers.ana.first.verdicts(note)]
    assert (standings.count(Standing.COUNTS), standings.count(Standing.REFUSED)) == (2, len(more) - 1)
    strangers.bench.meet()
    strangers.bench.equal()


def test_whoever_writes_from_a_hundred_places_at_once_stops_nobody(story: Story) -> None:
    """An edit names at most 64 heads; a record that had more could not be changed by anybody."""
    place = story.ana.rows("SELECT record FROM channel ORDER BY order_key")[0][0]
    said = story.ana.do("conversations.say", channel=place, text="to be redacted")
    (head,) = story.mallory.heads(said)
    key = f"reactions 👍 {story.mallory.me.hex()}"
    crowd = [story.mallory.says("message", Put((key,), True), record=said, deps=[head]) for _ in range(150)]
    story.bench.send(crowd)
    assert len(story.mallory.heads(said)) == 150
    assert first_edit(crowd[0]) in story.mallory.heads(said)
    story.ana.do("conversations.edit", message=said, text="edited all the same")
    assert story.ben.rows("SELECT text FROM message") == [("edited all the same",)]
    assert len(story.mallory.heads(said)) == 1
    story.ana.do("conversations.redact", message=said)
    assert story.ben.rows("SELECT text FROM message") == [("",)]
    story.bench.equal()
