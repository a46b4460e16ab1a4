"""The words in a window: those of the builders, and those that are not translated."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QMenu, QPlainTextEdit, QTextEdit, QWidget

from desktop.demo import content
from models import group_kinds
from resources import FOLDER
from tests.desktop.app.test_plain_words import FORBIDDEN, built
from tests.desktop.crawler.faults import Fault
from tests.desktop.crawler.widgets import shown

SPELLED = re.compile(r"^\w+:\S*$|folkmoot:\S+|\b(Ctrl|Alt|Shift|Esc|Return|Enter|Space|Tab)\b(\+\S+( … 9)?)?|https?://\S*")
"""Operators of the search, links and keys, which are written alike in every language."""
OF_PEOPLE = ("profile", "profiles", "profil", "perfil", "perfiles")
"""What a person says of herself or himself is called so. Where else one may not say it is a matter of sources."""
LANGUAGES = ("English", "Deutsch", "Español", "العربية", "Folkmoot")
PROGRAMS = re.compile(r"\b(Python|Qt|SQLite|SQLCipher|Folkmoot) [\d.]+( community)?")
"""Names that About tells, with their versions."""
ADDRESSES = re.compile(r"\d+\.\d+\.\d+\.\d+(:\d+)?")
CURRENCIES = re.compile(r"\b[A-Z]{3}\b")
BRACKETS = re.compile(r"\[[^\[\]]*\]")
SEPARATORS = re.compile(r"[,.·:;()#\n…\u2066-\u2069]|</?\w+>")
DATES = re.compile(
    "|".join([*(QLocale("en_GB").monthName(month) for month in range(1, 13)),
              *(QLocale("en_GB").dayName(day) for day in range(1, 8))]))  # fmt: skip
HERE = Path(__file__).parent
NEW_GROUP = "Elm Street"
ISOLATED = re.compile("\u2068[^\u2068\u2069]*\u2069")
"""What people have typed, inside a sentence of ours."""
DIGITS = re.compile(r"(?<![\w+-])[0-9]+(?!\w)")
LETTERS = re.compile(r"[A-Za-z]{3,}")


def worded(root: QWidget, words: str, data: str) -> Iterator[Fault]:
    """`words` is the language; `data` is what people have written."""
    for text in texts(root):
        if text in data:
            continue
        found = [word for word in built(text, words) if word.lower() not in OF_PEOPLE] if words in FORBIDDEN else []
        if found:
            yield Fault("forbidden", f"{', '.join(found)} in {text!r}")
        if words == "ar" and foreign_digits(text, data):
            yield Fault("digits", repr(text))
        if words == "pseudo" and untranslated(text, data):
            yield Fault("untranslated", repr(text))


def texts(root: QWidget) -> Iterator[str]:
    """What is read and heard in this window."""
    for each in shown(root):
        if isinstance(each, QLabel | QAbstractButton):
            yield each.text()
        if isinstance(each, QLineEdit | QPlainTextEdit | QTextEdit):
            yield each.placeholderText()
        if isinstance(each, QComboBox):
            yield from (each.itemText(place) for place in range(each.count()))
        if isinstance(each, QMenu):
            yield from (action.text() for action in each.actions())
        yield from (each.accessibleName(), each.accessibleDescription(), re.sub("<.*?>", "", each.toolTip()))
    yield root.windowTitle()


def untranslated(text: str, data: str) -> bool:
    """Words outside the brackets that nobody has written."""
    plain, before = SPELLED.sub("", DATES.sub("", PROGRAMS.sub("", CURRENCIES.sub("", text)))), ""
    while plain != before:
        plain, before = BRACKETS.sub(" ", plain), plain
    parts = (part.strip() for part in SEPARATORS.split(plain))
    return any(LETTERS.search(part) and part not in data and part not in LANGUAGES for part in parts)


def foreign_digits(text: str, data: str) -> bool:
    """Digits that Arabic does not write, in a word of ours; keys, addresses and names of programs have them."""
    plain = SPELLED.sub("", PROGRAMS.sub("", ADDRESSES.sub("", ISOLATED.sub("", text))))
    parts = (part.strip() for part in re.split(r"[·:(),\n،؛.]", plain))
    return any(DIGITS.search(part) and part not in data for part in parts)


@cache
def demo_words() -> str:
    """All that people of the sample group say and are called, what was added for the crawler, what a new group brings,
    and the names of emoji."""
    files = ("people", "conversations", *content.modules())
    brought = (f"{each.name}\n{each.purpose}" for kind in group_kinds.KINDS for each in kind.channels)
    named = "\n".join((*brought, *(role for kind in group_kinds.KINDS for role in kind.roles)))
    groups = (named.replace("{group}", name) for name in (NEW_GROUP, "Maple Street Block Club"))
    added = "\n".join((HERE / name).read_text("utf-8") for name in ("furnishing.py", "states.py", "talk.py"))
    emoji = (FOLDER / "words" / "emoji.txt").read_text("utf-8")
    return "\n".join(["\n".join(content.read(each)) for each in files] + [*groups, emoji, added])
