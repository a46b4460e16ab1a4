"""Fields that name members and records, and fields of many values."""

import re
from collections.abc import Mapping
from typing import ClassVar

from msgspec import field as _field

from models import ids, text
from models.edit import Scalar
from models.fields.field import Cell, Field, Invalid, string
from models.names import small

_NONCE = re.compile(r"[a-z0-9]{1,16}\Z")


class Reference(Field, frozen=True, kw_only=True):
    """The id of a member or a record, in hexadecimal."""

    column: ClassVar[type] = bytes
    typed: ClassVar[tuple[type, ...]] = (bytes,)
    bad: ClassVar[str] = "field.bad_reference"

    def read(self, raw: Cell) -> Scalar:
        return raw.hex() if isinstance(raw, bytes) else raw

    def fits(self, value: object) -> bool:
        return ids.is_short_hex(value)

    def cells(self, name: str, value: Scalar) -> Mapping[str, Cell]:
        return {name: bytes.fromhex(value) if isinstance(value, str) else None}


class Person(Reference, frozen=True, kw_only=True):
    """A member."""


class Ref(Reference, frozen=True, kw_only=True):
    """A record, of this kind if it names one. It is data: no edit waits for it."""

    kind: str = ""


class EntryOf(Field, frozen=True, kw_only=True):
    """An entry of the list `of` in the same record, by its nonce. People see what the entry says, never the nonce."""

    of: str

    def fits(self, value: object) -> bool:
        return isinstance(value, str) and _NONCE.match(value) is not None

    def shown(self, _value: Scalar) -> str:
        return ""


class Many(Field, frozen=True, kw_only=True):
    """A field of at most `most` values, each of which is added and removed alone. Its columns are in a table of their
    own."""

    most: int = 100

    plain: ClassVar[bool] = False

    def items(self, raw: Cell) -> frozenset[str]:
        """The values in their stored form. Raises Invalid."""
        raise NotImplementedError

    def accepts_item(self, item: str) -> bool:
        """May this value be stored? `item` is the end of its key."""
        raise NotImplementedError

    def stored(self, item: str) -> tuple[str, Scalar]:
        """What the key of a value ends with, and the value."""
        return item, True

    def item_cell(self, item: str) -> Cell:
        """The value for its column."""
        return item

    def label(self, item: str, _value: Scalar) -> str:
        """A value in words."""
        return item

    def fits(self, _value: object) -> bool:
        return False


class Tags(Many, frozen=True, kw_only=True):
    """Words in lower case, by which people gather records. People write them with commas between."""

    searched: bool = True

    limit: ClassVar[int] = 40

    def items(self, raw: Cell) -> frozenset[str]:
        parts = string(raw or "").split(",")
        found = frozenset(filter(None, (small(text.clean_line(part)) for part in parts)))
        if not all(map(self.accepts_item, found)):
            raise Invalid("field.bad_tag", limit=self.limit)
        return found

    def accepts_item(self, item: str) -> bool:
        return text.is_line(item, self.limit) and text.is_visible(item) and small(item) == item and "," not in item


class People(Many, frozen=True, kw_only=True):
    """Members: their ids, 16 bytes each, one after the other."""

    column: ClassVar[type] = bytes
    typed: ClassVar[tuple[type, ...]] = (bytes,)

    def items(self, raw: Cell) -> frozenset[str]:
        joined = raw or b""
        if not isinstance(joined, bytes) or len(joined) % ids.SHORT:
            raise Invalid("field.bad_reference")
        return frozenset(each.hex() for each in ids.split(joined))

    def accepts_item(self, item: str) -> bool:
        return ids.is_short_hex(item)

    def item_cell(self, item: str) -> Cell:
        return bytes.fromhex(item)


class Entries(Field, frozen=True, kw_only=True):
    """A list of at most `most` entries, each with the same plain fields. People add entries and nobody removes one.
    Use it for what may exclude each other within one record, such as the loans of an item."""

    parts: Mapping[str, Field] = _field(default_factory=dict)
    most: int = 1_000
    latest: str = ""
    """The part that says what an entry is about, where a later entry takes the place of an earlier one about the same:
    the one with the greatest part `turn` holds, and none if that one is `dropped`."""

    plain: ClassVar[bool] = False

    def holding(self, made: Mapping[str, Mapping[str, Scalar]]) -> dict[str, Mapping[str, Scalar]]:
        """Those of the entries (nonce -> parts) that hold."""
        if not self.latest:
            return dict(made)
        last: dict[Scalar, str] = {}
        for nonce in sorted(made, key=lambda each: (int(str(made[each].get("turn", 0))), each)):
            last[made[nonce].get(self.latest)] = nonce
        return {nonce: made[nonce] for nonce in last.values() if not made[nonce].get("dropped")}

    @staticmethod
    def is_nonce(nonce: str) -> bool:
        """Does this name an entry?"""
        return _NONCE.match(nonce) is not None

    def fits(self, _value: object) -> bool:
        return False
