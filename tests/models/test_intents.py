from collections.abc import Sequence
from typing import Any

import pytest

from models.errors import Refused
from models.feature import Context, Draft
from models.intents import bind, parameters


def lend(
    context: Context, item: bytes, days: int = 7, note: str | None = None, *, keep: bool = False
) -> Sequence[Draft]:
    """An intent with a mistake inside."""
    return note.upper() + days  # type: ignore[operator, union-attr]


@pytest.mark.parametrize(
    "arguments",
    [{"item": b"i"}, {"item": b"i", "days": 1, "note": None, "keep": True}, {"item": b"", "note": "soon"}],
)
def test_arguments_that_fit_pass_as_they_are(arguments: dict[str, Any]) -> None:
    assert bind(lend, arguments) == arguments


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({}, Refused("intent.missing_argument", argument="item")),
        ({"item": "i"}, Refused("intent.bad_argument", argument="item")),
        ({"item": None}, Refused("intent.bad_argument", argument="item")),
        ({"item": bytearray(b"i")}, Refused("intent.bad_argument", argument="item")),
        ({"item": b"i", "days": True}, Refused("intent.bad_argument", argument="days")),
        ({"item": b"i", "days": 1.0}, Refused("intent.bad_argument", argument="days")),
        ({"item": b"i", "keep": 1}, Refused("intent.bad_argument", argument="keep")),
        ({"item": b"i", "note": b"soon"}, Refused("intent.bad_argument", argument="note")),
        ({"item": b"i", "whom": "Ben"}, Refused("intent.unknown_argument", argument="whom")),
        ({"item": b"i", "context": None}, Refused("intent.unknown_argument", argument="context")),
        ({"item": b"i", "x" * 99: 1}, Refused("intent.unknown_argument", argument="x" * 80)),
    ],
    ids=str,
)
def test_an_argument_that_does_not_fit_is_named(arguments: dict[str, Any], expected: Refused) -> None:
    with pytest.raises(Refused) as refused:
        bind(lend, arguments)
    assert refused.value == expected


def test_a_mistake_inside_an_intent_stays_one() -> None:
    context: Any = None
    with pytest.raises((TypeError, AttributeError)):
        lend(context, **bind(lend, {"item": b"i", "note": "soon"}))


def test_an_intent_without_plain_annotations_is_a_mistake() -> None:
    def loose(context: Context, item: Any) -> Sequence[Draft]:
        return []

    def swallowing(context: Context, **fields: str) -> Sequence[Draft]:
        return []

    for intent in (loose, swallowing):
        with pytest.raises(TypeError):
            parameters(intent)
