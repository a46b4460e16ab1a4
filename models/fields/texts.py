"""Fields of words."""

import re
from collections.abc import Mapping
from typing import ClassVar

from models import markup, text
from models.edit import Scalar
from models.fields.field import Cell, Field, Invalid, string
from models.names import small

_ADDRESS = re.compile(r"(?:https?://|mailto:|tel:|geo:)[!-~]+\Z")


class Line(Field, frozen=True, kw_only=True):
    """One line of text, of at most `limit` code points."""

    limit: int = 200
    searched: bool = True

    nothing: ClassVar[Scalar] = ""

    def read(self, raw: Cell) -> str:
        line = text.clean_line(string(raw))
        return line if text.is_visible(line) else ""

    def fits(self, value: object) -> bool:
        return text.is_line(value, self.limit) and text.is_visible(value)

    def invalid(self, _value: Scalar) -> Invalid:
        return Invalid("field.too_long", limit=self.limit)


class Hidden(Line, frozen=True, kw_only=True):
    """What the program keeps for itself: nobody reads it."""

    def shown(self, _value: Scalar) -> str:
        return ""


class Place(Line, frozen=True, kw_only=True):
    """Where something is, in words."""


class Text(Field, frozen=True, kw_only=True):
    """Text of several lines, written by one person at a time."""

    limit: int = 10_000
    searched: bool = True

    nothing: ClassVar[Scalar] = ""

    def read(self, raw: Cell) -> str:
        cleaned = text.clean_text(string(raw))
        return cleaned if text.is_visible(cleaned) else ""

    def fits(self, value: object) -> bool:
        return text.is_text(value, self.limit) and text.is_visible(value)

    def invalid(self, _value: Scalar) -> Invalid:
        return Invalid("field.too_long", limit=self.limit)


class Prose(Text, frozen=True, kw_only=True):
    """Text that several people may edit at once: an Automerge text, which the record's first edit makes. Words in it
    may be marked (`models.markup`)."""

    limit: int = 200_000

    plain: ClassVar[bool] = False

    def found_by(self, value: Scalar) -> str:
        """Its words for search, without marks."""
        return markup.plain(self.shown(value))


class Choice(Field, frozen=True, kw_only=True):
    """One of several words. A new word needs a new version of the kind's rules."""

    options: tuple[str, ...]

    def fits(self, value: object) -> bool:
        return value in self.options

    def invalid(self, _value: Scalar) -> Invalid:
        return Invalid("field.bad_choice", options=", ".join(self.options))


class Flag(Field, frozen=True, kw_only=True):
    """Yes or no."""

    nothing: ClassVar[Scalar] = False
    column: ClassVar[type] = int
    typed: ClassVar[tuple[type, ...]] = (bool, str)
    bad: ClassVar[str] = "field.bad_flag"
    words: ClassVar[Mapping[str, bool]] = {"yes": True, "true": True, "no": False, "false": False}

    def read(self, raw: Cell) -> Scalar:
        return raw if isinstance(raw, bool) else self.words.get(small(string(raw)))

    def fits(self, value: object) -> bool:
        return isinstance(value, bool)

    def cells(self, name: str, value: Scalar) -> Mapping[str, Cell]:
        return {name: int(bool(value))}

    def shown(self, value: Scalar) -> str:
        return "yes" if value else "no"


class Link(Field, frozen=True, kw_only=True):
    """An address on the web, of a mailbox, of a telephone or of a place (RFC 3986, 6068, 3966, 5870)."""

    limit: int = 2_000

    bad: ClassVar[str] = "field.bad_link"

    def read(self, raw: Cell) -> Scalar:
        return text.clean_line(string(raw)) or None

    def fits(self, value: object) -> bool:
        return isinstance(value, str) and len(value) <= self.limit and _ADDRESS.match(value) is not None
