"""Which circles are taken from an archive, or from another device of the same member."""

from typing import Any

import pytest
from msgspec.structs import replace

from models import circles
from models.ids import GroupId
from sync.group import circle_writing, held_circles
from sync.group.held_circles import KEY, TAG, HeldCircle, is_sound
from sync.ledger.circles import OTHERS
from sync.simulated import Bench
from sync.trust.keys import EVERYONE, ROLL, circle_tag
from tests.bench.test_circles import TEXT, Street
from tests.torture.garden import NOW

GROUP = GroupId(b"g" * 32)
GOOD = HeldCircle(b"t" * TAG, circles.PEOPLE, "Surprise", (b"k" * KEY,), (b"s" * KEY,))


def test_what_is_within_its_bounds_is_taken() -> None:
    assert is_sound(GROUP, [])
    assert is_sound(GROUP, [GOOD, replace(GOOD, tag=b"u" * TAG, keys=(), secrets=())])


@pytest.mark.parametrize(
    "flaw",
    [
        {"tag": b"t" * (TAG - 1)}, {"tag": b"t" * (TAG + 1)}, {"kind": "everyone"}, {"kind": ""}, {"name": "\u200b"},
        {"keys": (b"k" * (KEY - 1),)}, {"keys": (b"k" * KEY, b"")}, {"secrets": (b"s" * (KEY + 1),)},
        *({"tag": circle_tag(GROUP, common)} for common in (ROLL, EVERYONE, OTHERS)),
    ],
)  # fmt: skip
def test_one_flaw_spoils_all(flaw: dict[str, Any]) -> None:
    assert not is_sound(GROUP, [GOOD, replace(GOOD, **flaw)])


def test_an_archive_does_not_rename_a_circle_that_is_known() -> None:
    bench = Bench(NOW)
    (ana,) = bench.people("Ana")
    group = ana.first.group
    circle_writing.open_circle(group, circles.PEOPLE, "Surprise", [])
    (held,) = held_circles.held_circles(group)
    held_circles.learn_circles(group, [replace(held, name="From before")])
    assert group.logs.circles.at(held.tag).name == "Surprise"


def test_what_was_passed_on_sealed_is_read_once_the_keys_are_here() -> None:
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    said = street.say(ana, street.open(ana, ben))
    assert cleo.read(said) is None
    held_circles.learn_circles(cleo.first.group, held_circles.held_circles(ana.first.group))
    found = cleo.read(said)
    assert found is not None
    assert found.state["text"] == TEXT


def test_there_are_only_so_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(held_circles, "MAX_CIRCLES", 2)
    monkeypatch.setattr(held_circles, "MAX_KEYS", 4)
    assert is_sound(GROUP, [GOOD, GOOD])
    assert not is_sound(GROUP, [GOOD, GOOD, replace(GOOD, keys=(), secrets=())])
    assert not is_sound(GROUP, [GOOD, replace(GOOD, keys=(b"k" * KEY,) * 2)])
    assert not is_sound(GROUP, [GOOD, replace(GOOD, secrets=(b"s" * KEY,) * 2)])
