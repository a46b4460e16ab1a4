"""Any order, duplication and partition of the same envelopes gives the same records, rows and refusals."""

import asyncio
import contextlib
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.edit import Delete, Edit, Insert, Make, Put, Splice
from models.errors import Refused
from models.feature import EVERYONE, Registry
from models.features import FEATURES
from models.features.conversations import channel
from models.ids import RecordId, authored_record
from sync.group.group import Group
from sync.ledger import envelope as wire
from sync.profile.folder import ProfileFolder
from sync.profile.fsck import fsck
from sync.profile.runtime import ProfileRuntime
from sync.simulated.group import SimulatedGroup
from sync.store.database import Database

REGISTRY = Registry(FEATURES)
BEGAN = 1_750_000_000_000


class House:
    """A member's store, without a network: envelopes are carried by hand."""

    def __init__(self, folder: Path, name: str) -> None:
        self.now = BEGAN + 10_000_000
        profile = ProfileFolder(folder / name)
        self.runtime = ProfileRuntime(
            profile, Database(profile.store, b"k" * 32), REGISTRY, None, None, version="", wall_ms=lambda: self.now,  # type: ignore[arg-type]
            announce=lambda _outcome: None, stirred=lambda: None,
        )  # fmt: skip
        self.group: Group

    def give(self, other: "House", dice: random.Random, whole: bool) -> None:
        """Carry some of what the other lacks, in pieces, log by log in any order, some of it twice."""
        logs = self.group.logs
        missing = [
            (log, first)
            for tag in logs.circles
            for log, first in logs.missing(tag, {k: s for k, (s, _) in other.group.logs.vector(tag).items()})
        ]
        dice.shuffle(missing)
        for log, first in missing:
            run = logs.read(log, max(1, first - dice.randrange(3)), 1 << 20)
            while run and (whole or dice.random() < 0.7):
                if not whole and dice.random() < 0.3:
                    run = run[dice.randrange(len(run)) :]
                size = dice.randrange(1, len(run) + 1)
                other.group.receive(run[:size])
                run = run[size:]

    def see(self) -> dict[str, Any]:
        seen: dict[str, Any] = dict(self.runtime.projection.snapshot(1))
        rows = self.runtime.db.rows
        seen["refused"] = rows("SELECT id, code FROM edits WHERE code != '' ORDER BY id")
        seen["waiting"] = rows("SELECT id FROM waiting ORDER BY id")
        seen["members"] = rows("SELECT member, name, role FROM members ORDER BY member")
        seen["words"] = rows("SELECT rowid FROM search WHERE search MATCH 'word' ORDER BY rowid")
        seen["heads"] = [
            (name, sorted(self.group.book.heads(RecordId(name))))
            for (name,) in rows("SELECT id FROM records ORDER BY id")
        ]
        seen["changes"] = [self._changes(RecordId(name)) for (name,) in rows("SELECT id FROM records ORDER BY id")]
        return seen

    def _changes(self, name: RecordId) -> list[bytes]:
        entry = self.group.book.entry(name)
        return [entry.replica.change_hash(edit) for edit in sorted(entry.past)] if entry else []

    def problems(self) -> Any:
        return asyncio.run(fsck(self.runtime, lambda _done, _total: None)).problems


def houses(folder: Path, count: int) -> list[House]:
    play = SimulatedGroup("Maple Street", "block-club", "Ana", BEGAN)
    people = [play.players[0], *(play.admit(f"Member {n}", BEGAN + n) for n in range(1, count))]
    play.do(people[0], BEGAN + 1000, channel.make_channel, name="garden", purpose="")
    made = []
    for number, member in enumerate(people):
        runtime = House(folder, f"house{number}")
        runtime.group = play.plant(runtime.runtime, member)
        made.append(runtime)
    return made


def act(runtime: House, dice: random.Random) -> None:
    """Something a member might do, allowed or not."""
    rows = runtime.runtime.db.rows
    runtime.now += dice.randrange(2000)
    garden = rows("SELECT record FROM channel ORDER BY order_key LIMIT 1")[0][0]
    messages = [record for (record,) in rows("SELECT record FROM message ORDER BY order_key")]
    message = dice.choice(messages) if messages else b"\0" * 16
    wishes: list[tuple[str, dict[str, Any]]] = [
        ("conversations.say", {"channel": garden, "text": f"word {dice.randrange(100)}"}),
        ("conversations.say", {"channel": garden, "text": "word again", "reply": message}),
        ("conversations.edit", {"message": message, "text": f"word changed {dice.randrange(100)}"}),
        ("conversations.react", {"message": message, "emoji": dice.choice("👍🎉")}),
        ("conversations.unreact", {"message": message, "emoji": dice.choice("👍🎉")}),
        ("conversations.redact", {"message": message}),
        ("conversations.rename_channel", {"channel": garden, "name": f"garden {dice.randrange(9)}"}),
        ("people.set_profile", {"about": f"word {dice.randrange(9)}"}),
    ]
    weights = [5, 3, 4, 4, 2, 1, 1, 2]
    intent, arguments = dice.choices(wishes, weights)[0]
    with contextlib.suppress(Refused):
        runtime.group.do(intent, arguments)


def misbehave(runtime: House, dice: random.Random) -> None:
    """An envelope that a modified program could send: rightly signed and sealed, and against the rules."""
    group = runtime.group
    rows = runtime.runtime.db.rows("SELECT id FROM records ORDER BY order_key")
    foreign = RecordId(dice.choice(rows)[0])
    own = authored_record(group.me, dice.randbytes(16))
    at = group.clock.stamp()
    heads = group.book.heads(foreign)
    mine, older = _side_line(runtime, dice)
    edits = dice.choice([
        [Edit(foreign, "message", heads, at, (Put(("text",), "not mine"),))],
        [Edit(foreign, "message", (), at, (Put(("text",), "a second beginning"),))],
        [Edit(own, "message", (), at, (Put(("text",), 7), Make(("reactions",), "list")))],
        [Edit(own, "message", (dice.randbytes(16),), at, (Put(("text",), "on nothing"),))],
        [Edit(own, "unheard", (), at, (Put(("x",), 1),))],
        [Edit(own, "message", (), at, (Put(("channel",), "x" * 9), Splice(("text",), 0, 0, "x")))],
        [Edit(foreign, "channel", heads, at, (Delete(("name",)), Insert(("purpose",), 5, "x")))],
        [Edit(own, "channel", (), at, (Make(("name",), "text"), Splice(("name",), 9, 9, "x")))],
        [Edit(own, "message", (), 1 << 60, (Put(("text",), "x"),))],
        [Edit(own[:5], "message", (), at, (Put(("text",), "x"),))],
        [Edit(mine, "message", older, at, (Put(("text",), "word on the side"), Put(("edited",), True)))],
        [Edit(mine, "message", (dice.randbytes(16),), at, (Put(("text",), "word"), Put(("edited",), True)))],
    ])  # fmt: skip
    with group._change():
        group._append(EVERYONE, wire.CONTENT, at, edits=tuple(edits))


def _side_line(runtime: House, dice: random.Random) -> tuple[RecordId, tuple[bytes, ...]]:
    """A message of this member, and an edit of it that need not be the newest."""
    rows = runtime.runtime.db.rows
    messages = rows("SELECT record, order_key FROM message WHERE author = ?", (runtime.group.me,))
    if not messages:
        return RecordId(dice.randbytes(16)), ()
    record, order_key = dice.choice(messages)
    return RecordId(record), (dice.choice(rows("SELECT id FROM edits WHERE order_key = ?", (order_key,)))[0],)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32))
def test_all_replicas_agree(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    dice = random.Random(seed)
    street = houses(tmp_path_factory.mktemp("street"), 3)
    for _ in range(dice.randrange(10, 60)):
        who = dice.choice(street)
        if dice.random() < 0.15:
            misbehave(who, dice)
        else:
            act(who, dice)
        if dice.random() < 0.3:
            one, other = dice.sample(street, 2)
            one.give(other, dice, whole=False)
    for _ in range(2):
        for one in street:
            for other in street:
                if one is not other:
                    one.give(other, dice, whole=True)
    sights = [runtime.see() for runtime in street]
    assert sights[0] == sights[1] == sights[2]
    for runtime in street:
        assert runtime.problems() == ()
        before = runtime.see()
        runtime.group.reload()
        assert runtime.see() == before
        runtime.runtime.db.close()
