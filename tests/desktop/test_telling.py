"""Sentences about records, and whom they name."""

import pytest

from desktop.telling import said_of
from desktop.words import WORDS
from sync.overview import Entry

GAS = Entry(1, 1, b"r" * 16, "alert", "Gas", "", "", "", None, b"a" * 16, 0, 0, "")


@pytest.mark.parametrize(("names", "said"), [
    (["Ben"], "Gas. Who needs help: Ben."),
    (["Ben", "Cleo", "Dora"], "Gas. Who needs help: Ben, Cleo, Dora."),
    (["Ben", "Cleo", "Dora", "Emil", "Frida"], "Gas. Who needs help: Ben, Cleo, Dora and 2 more."),
])  # fmt: skip
def test_a_sentence_names_those_who_have_a_part_in_its_record(names: list[str], said: str) -> None:
    parts = {"need_help": names, "safe": ["Ana"]}
    assert said_of("need.alert.help", GAS, named=lambda _entry, part: parts[part]) == said


def test_only_what_waits_names_people() -> None:
    """The sentences of a calendar and of a conflict are told without looking for anybody."""
    assert {code.partition(".")[0] for code, text in WORDS.items() if "{with_" in text} == {"need"}
