"""The words that people read for states and flags, by which `is:` finds records as well as by their codes. No Qt."""

from collections.abc import Callable, Mapping
from typing import Final

from desktop.searching import plain
from desktop.words import WORDS, as_is, caption
from models.feature import Registry
from models.fields import Flag

_STATE: Final = "state."


def words(registry: Registry, translate: Callable[[str], str] = as_is) -> dict[str, set[tuple[str, str]]]:
    """The words as they are shown -> (kind, mark): `can be borrowed` -> (`item`, `is:offered`)."""
    found: dict[str, set[tuple[str, str]]] = {}
    for code in WORDS:
        kind, _, state = code.removeprefix(_STATE).partition(".")
        if code.startswith(_STATE) and kind in registry.kinds and state:
            found.setdefault(caption(code, translate), set()).add((kind, f"is:{state}"))
    for name, (_, kind_) in registry.kinds.items():
        for key, each in kind_.fields.items():
            if isinstance(each, Flag) and f"caption.{name}.{key}" in WORDS:
                found.setdefault(caption(f"caption.{name}.{key}", translate), set()).add((name, f"is:{key}"))
    return found


def folded(said: Mapping[str, set[tuple[str, str]]]) -> dict[str, frozenset[tuple[str, str]]]:
    """The same, with the words as a search compares them."""
    found: dict[str, set[tuple[str, str]]] = {}
    for each, marks in said.items():
        found.setdefault(plain(each), set()).update(marks)
    return {each: frozenset(marks) for each, marks in found.items()}
