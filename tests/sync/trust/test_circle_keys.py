"""Epoch keys of circles: who gets them, and which one is used for writing."""

import os
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from models.ids import GroupId
from models.roll import DeviceCard
from sync.ledger.logs import Logs
from sync.store.database import Database
from sync.store.migrations import migrate
from sync.trust.circle_keys import SEALED, CircleKeys, Rekey, new_rekey
from sync.trust.keys import EVERYONE, key_id, new_device

GROUP = GroupId(b"g" * 32)


class Ring(CircleKeys):
    def __init__(self, database: Database) -> None:
        self.logs = Logs(database, GROUP, 1)
        self.circle = self.logs.add_circle(EVERYONE)
        super().__init__(database, [self.circle.id])


@pytest.fixture
def database() -> Iterator[Database]:
    made = Database(Path(":memory:"), os.urandom(32))
    migrate(made)
    yield made
    made.close()


def test_the_newest_key_is_written_under_and_all_are_kept(database: Database) -> None:
    ring = Ring(database)
    made = [os.urandom(32) for _ in range(4)]
    for at in (2, 0, 3, 1):
        ring.learn(ring.circle.id, made[at], at)
    for ring in (ring, Ring(database)):  # noqa: B020 - the same again from the store
        assert ring.current(ring.circle.id) == made[3]
        assert ring.newest(ring.circle.id, 2) == [made[3], made[2]]
        assert ring.all(ring.circle.id) == list(enumerate(made))
        assert all(ring.find(ring.circle.id, key_id(key)) == key for key in made)
        assert ring.find(ring.circle.id, b"?" * 16) is None


def test_a_key_learned_twice_is_one(database: Database) -> None:
    ring = Ring(database)
    assert ring.learn(ring.circle.id, b"k" * 32, 5) == ring.learn(ring.circle.id, b"k" * 32, 9) == key_id(b"k" * 32)
    assert ring.all(ring.circle.id) == [(5, b"k" * 32)]


def test_keys_of_the_same_time_have_one_order_everywhere(database: Database) -> None:
    ring = Ring(database)
    one, other = sorted([os.urandom(32), os.urandom(32)])
    ring.learn(ring.circle.id, other, 7)
    ring.learn(ring.circle.id, one, 7)
    assert ring.current(ring.circle.id) == other == Ring(database).current(ring.circle.id)


def test_only_recipients_learn_a_new_key(database: Database) -> None:
    ring = Ring(database)
    ana, ben, eve = new_device(), new_device(), new_device()
    rekey = new_rekey(ring.circle.tag, [ana.card, ben.card])
    assert ring.accept(ring.circle.id, rekey, 1, eve) is None
    assert ring.all(ring.circle.id) == []
    assert ring.accept(ring.circle.id, rekey, 1, ben) == rekey.key
    assert key_id(ring.current(ring.circle.id)) == rekey.key


def test_a_key_that_is_not_what_it_says_is_not_learned(database: Database) -> None:
    ring = Ring(database)
    ana = new_device()
    rekey = new_rekey(ring.circle.tag, [ana.card])
    garbage = Rekey(ring.circle.tag, rekey.key, ((ana.id, os.urandom(80)),))
    renamed = msgspec.structs.replace(rekey, key=b"x" * 16)
    for wrong in (garbage, renamed):
        assert ring.accept(ring.circle.id, wrong, 1, ana) is None
    assert ring.all(ring.circle.id) == []


def test_one_device_with_a_key_that_is_none_does_not_stop_the_others() -> None:
    ana = new_device()
    odd = DeviceCard(b"s" * 32, b"t" * 32, bytes(32))
    rekey = new_rekey(b"c" * 16, [odd, ana.card])
    sealed = dict(rekey.recipients)
    assert sealed[odd.id] == b""
    assert len(sealed[ana.id]) == SEALED
