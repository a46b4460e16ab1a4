"""Whom something waits for, in words."""

import pytest

import desktop.features  # noqa: F401  (the words of the modules)
from desktop.kit import phrases


@pytest.mark.parametrize(
    ("name", "power", "rest", "said"),
    [
        ("Ana", "", "", "Ana"),
        (None, "", "", "everybody"),
        (None, "alerts.warn", "", "those who may send cautions"),
        (None, "", "need.alert.answer", "everybody who has not answered yet"),
        (None, "", "need.poll.vote", "everybody who has not voted yet"),
        (None, "", "need.of.another", "everybody who has not done it yet"),
    ],
)
def test_who_is_left_is_said_in_the_words_of_the_module(name: str | None, power: str, rest: str, said: str) -> None:
    assert phrases.concerned(name, power, rest) == said
