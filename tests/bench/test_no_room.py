"""The disk is full in the middle of a decision, or of a statement in a circle: nothing is half done, in the store or in
memory, and the same can be done once there is room."""

from collections.abc import Callable
from typing import Any

import pytest

from models.errors import Refused
from models.ids import CircleId
from models.roll import Changes
from sync.group import circle_writing, resolving
from sync.records import repository
from sync.records.rebuilding import rebuild
from sync.simulated import Device
from sync.store.database import Database
from tests.bench.test_circles import Street

EVERY = 3
"""Statements to the store between two places where it is tried."""


class Room:
    """After so many statements, the store of one computer takes one no more; or none, nor can it be read any more."""

    def __init__(self, patch: pytest.MonkeyPatch, *, is_gone: bool = False) -> None:
        self._of: Database | None = None
        self._left = 0
        self._is_gone = is_gone
        for name in ("run", "many", *(("rows", "row") if is_gone else ())):
            patch.setattr(Database, name, self._limited(getattr(Database, name)))

    def _limited(self, method: Callable[..., Any]) -> Callable[..., Any]:
        def call(store: Database, *values: Any) -> Any:
            if store is self._of:
                self._left -= 1
                if self._left == -1 or (self._is_gone and self._left < 0):
                    raise Refused("store.full")
            return method(store, *values)

        return call

    def suffices(
        self, device: Device, left: int, act: Callable[[Device], object], then: Callable[[Device], object] = bool
    ) -> bool:  # fmt: skip
        """Where it does not, `then` is what happens before there is room again."""
        self._of, self._left = device.db, left
        try:
            act(device)
        except Refused as refused:
            assert refused.code == "store.full"  # noqa: PT017
            then(device)
            return False
        finally:
            self._of = None
        return True


def known(device: Device, circle: CircleId) -> tuple[object, ...]:
    group, history = device.group, device.group.circles.history(circle)
    logs = sorted((log.key, log.seq) for log in group.logs.by_key.values())
    circles = history.participants(), sorted(history.entries), group.circles.secrets.names()
    return group.roll.heads, group.roll.now.charter.id, group.keys.epochs.current(), logs, circles


@pytest.mark.parametrize("what", ["sign", "add", "leave"])
def test_what_found_no_room_has_not_happened(what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    street = Street("Ana", "Ben", "Cleo", "Dan")
    ana, ben, cleo, dan = street.people
    ana.decide(resolving.propose, Changes(voters=tuple(person.member for person in street.people)))
    circle = street.open(ana, ben, cleo)
    street.say(ben, circle)
    proposed = ben.decide(resolving.propose, Changes(removed=resolving.seen(ben.first.group, [dan.member])))
    acts: dict[str, Callable[[Device], object]] = {
        "sign": lambda device: resolving.sign(device.group, proposed),
        "add": lambda device: circle_writing.add(device.group, circle, dan.member),
        "leave": lambda device: circle_writing.leave(device.group, circle),
    }
    room, left, before = Room(monkeypatch), 0, known(ana.first, circle)
    while not room.suffices(device := ana.first.copied("trial"), left, acts[what]):
        assert known(device, circle) == known(device.copied("opened again"), circle) == before
        acts[what](device)
        assert known(device, circle) == known(device.copied("opened again"), circle) != before
        assert not device.problems()
        left += EVERY
    assert left > EVERY


def test_what_could_not_be_read_again_is_read_before_anybody_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk goes away in the middle and comes back, as a stick does."""
    street = Street("Ana", "Ben")
    ana, ben = street.people
    circle = street.open(ana, ben)
    street.say(ben, circle)
    room, left, before = Room(monkeypatch, is_gone=True), 0, known(ana.first, circle)

    def leave(device: Device) -> None:
        circle_writing.leave(device.group, circle)

    def look(device: Device) -> None:
        for _each in range(2):
            with pytest.raises(Refused, match=r"store\.full"):
                known(device, circle)

    while not room.suffices(device := ana.first.copied("trial"), left, leave, look):
        assert known(device, circle) == before
        assert not device.group.judge_again()
        assert known(device, circle) == known(device.copied("opened again"), circle) == before
        leave(device)
        assert known(device, circle) == known(device.copied("opened again"), circle) != before
        assert not device.problems()
        left += EVERY
    assert left > EVERY


def test_rows_that_are_made_anew_show_what_was_written_after_a_change_that_failed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(repository, "READ", 4)
    street = Street("Ana", "Ben")
    device = street.people[0].first
    place = device.do("conversations.add_channel", name="Plans")
    said = [device.do("conversations.say", channel=place, text=f"{number}") for number in range(3)]
    device.db.run("UPDATE meta SET value = '0' WHERE key = 'projection conversations'")
    steps = rebuild(device.db, device.store.projection, device.groups)
    next(steps)
    for message in filter(None, said):
        device.read(message)
    next(steps)
    device.group.forget()
    device.do("conversations.edit", message=said[0], text="changed")
    for _step in steps:
        pass
    assert device.rows("SELECT text FROM message ORDER BY order_key") == [("changed",), ("1",), ("2",)]
    assert not device.problems()
