"""Sentences fit their refusals. That every refusal has one is checked in tests/test_architecture.py."""

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

import desktop.features  # noqa: F401 (brings the sentences of the features)
from desktop import fsck_words, words
from models.errors import Refused

ROOT = Path(words.__file__).parents[1]


def raised() -> Iterator[tuple[str, set[str], str]]:
    """(code, names of its facts, where) of each `Refused("code", …)` in the sources."""
    for package in ("models", "sync", "desktop"):
        for path in sorted((ROOT / package).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Refused" and node.args:
                    code = node.args[0]
                    named = {keyword.arg for keyword in node.keywords}
                    if isinstance(code, ast.Constant) and None not in named:
                        yield str(code.value), {str(name) for name in named}, f"{path.relative_to(ROOT)}:{node.lineno}"


def facts_of(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


def test_every_refusal_has_the_facts_of_its_words() -> None:
    lacking = {where: code for code, facts, where in raised() if not facts_of(words.WORDS.get(code, "")) <= facts}
    assert lacking == {}


NO_REFUSALS = {
    "alert.drill", "alert.instruction", "engine.address", "engine.crash", "engine.log", "engine.sock", "group.settings",
    "settings.tick", "store.db", "store.new", "unlock.rebuild", "window.sock",
}  # fmt: skip
"""Fields, files, powers, intents and names of progress, which look like codes."""


def test_every_code_has_a_sentence_wherever_it_is_written() -> None:
    """In tables too, which name them long before one is raised."""
    rooms = {code.partition(".")[0] for code in words.WORDS}
    codes = {code for code in written("models", "sync") if re.fullmatch(r"[a-z_]+\.[a-z_]+", code)}
    assert {code for code in codes - words.WORDS.keys() if code.partition(".")[0] in rooms} == NO_REFUSALS


MADE_UP = (
    "caption.", "hint.", "who.", "kind.", "activity.", "done.",
    "status.", "join.closed", "join.expired", "join.revoked", "join.older", "join.newer", "group.removed",
    "group.left", "group.dropped", "group.applicant", "group.suspended",
)  # fmt: skip
"""Beginnings of codes that are put together where they are raised."""


def written(*packages: str) -> set[str]:
    """All strings in the sources of these packages, other than the sentences."""
    return {
        node.value
        for package in packages
        for path in (ROOT / package).rglob("*.py")
        if path not in (Path(words.__file__), Path(fsck_words.__file__))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def test_every_sentence_is_said_somewhere() -> None:
    said = written("models", "sync", "desktop")
    assert [code for code in words.WORDS if code not in said and not code.startswith(MADE_UP)] == []


@pytest.mark.parametrize("code", sorted(words.WORDS))
def test_a_sentence_is_whole(code: str) -> None:
    text = words.WORDS[code]
    assert text == text.strip()
    assert all(re.fullmatch(r"[a-z_]+", name) for name in facts_of(text))


def test_facts_are_put_in_as_they_are() -> None:
    refused = Refused("channel.unknown", name="{x}", names="#a, #b")
    assert words.sentence(refused) == "There is no channel {x}. The channels are: #a, #b."


@pytest.mark.parametrize("refused", [Refused("no.such_code"), Refused("channel.unknown")])
def test_without_words_or_facts_the_code_is_named(refused: Refused) -> None:
    assert refused.code in words.sentence(refused)


def test_a_translation_is_used() -> None:
    assert words.sentence(Refused("cancelled"), str.upper) == words.WORDS["cancelled"].upper()


def test_whom_a_field_names_is_said_in_the_words_of_its_module() -> None:
    def who(name: str) -> str:
        return words.sentence(Refused("rule.only", who=name))

    assert who("person chair") == "Only whoever leads it can do this. Ask one of them."
    assert who("person of_no_module") == "Only whoever is named in it can do this. Ask one of them."
