"""Words for people, translated: refusals and states from `desktop.words`, counts and lists."""

from PySide6.QtCore import QCoreApplication, QLocale

from desktop import words
from models.errors import Refused


def translate_words(text: str) -> str:
    return QCoreApplication.translate("words", text)


def sentence(refused: Refused) -> str:
    """What happened and what to do next."""
    return words.sentence(refused, translate_words)


def state(code: str, **facts: str | int | float | bool | None) -> str:
    """The sentence of a state or stage, e.g. `status.alone`, `join.looking`."""
    return words.words(code, facts, translate_words)


def caption(code: str) -> str:
    """What a kind (`item`) or a field (`item.due`) is called."""
    return words.caption(f"caption.{code}", translate_words)


def hint(code: str) -> str:
    """What helps with filling in a field; may be empty."""
    return translate_words(words.WORDS.get(f"hint.{code}", ""))


def number(value: int) -> str:
    return QLocale().toString(value)


def size(count: int) -> str:
    """Bytes, as people read them."""
    return QLocale().formattedDataSize(count, 1)


def together(parts: list[str]) -> str:
    """`a, b and c` in the language in force."""
    return QLocale().createSeparatedList(parts)
