"""What every field has in common."""

from collections.abc import Mapping
from typing import ClassVar

from msgspec import Struct

from models.edit import Scalar
from models.errors import Refused

Cell = Scalar | bytes
"""A value in a table."""


class Invalid(Exception):
    """A value that a field does not accept. `code` names the sentence, and `facts` fill it in."""

    def __init__(self, code: str, **facts: str | int) -> None:
        super().__init__(code)
        self.code, self.facts = code, facts

    def refused(self, kind: str, name: str) -> Refused:
        """The same as a refusal that names the field."""
        return Refused(self.code, field=f"{kind}.{name}", **self.facts)


class Field(Struct, frozen=True, kw_only=True):
    """A plain field: its stored value is a scalar, or `nothing` where it is not filled in."""

    required: bool = False
    searched: bool = False
    """Is a record found by the words of this field?"""

    plain: ClassVar[bool] = True
    """Is it one key of the record, with a scalar?"""
    nothing: ClassVar[Scalar] = None
    """Stored value of a field that is not filled in."""
    column: ClassVar[type] = str
    """Type of its column in the kind's table."""
    typed: ClassVar[tuple[type, ...]] = (str,)
    """Types that an intent takes for this field, beside None."""
    bad: ClassVar[str] = "field.bad_value"
    """The sentence about a value that does not fit."""

    def clean(self, raw: Cell) -> Scalar:
        """What is stored for a value that a person typed or a program gave. Raises Invalid."""
        value = self.nothing if raw is None or raw in ("", b"") else self.read(raw)
        if value == self.nothing and self.required:
            raise Invalid("field.empty")
        if not self.accepts(value):
            raise self.invalid(value)
        return value

    def accepts(self, value: object) -> bool:
        """May this be stored? Everything that `clean` returns may. Rules call it, so later versions must
        decide alike."""
        if value is None or value == "":
            return not self.required and value == self.nothing
        return self.fits(value)

    def read(self, raw: Cell) -> Scalar:
        """The value in its stored form, or `nothing`. Raises Invalid where it has none."""
        return string(raw)

    def fits(self, value: object) -> bool:
        """May this value, which is neither None nor empty, be stored?"""
        raise NotImplementedError

    def invalid(self, _value: Scalar) -> Invalid:
        """The reason why a value does not fit."""
        return Invalid(self.bad)

    def columns(self, name: str) -> Mapping[str, type]:
        """Its columns in the kind's table."""
        return {name: self.column}

    def cells(self, name: str, value: Scalar) -> Mapping[str, Cell]:
        """The values for these columns."""
        return {name: value}

    def shown(self, value: Scalar) -> str:
        """The value in a CSV file, among the words for search, or in an archive."""
        return "" if value is None else str(value)


def string(raw: Cell) -> str:
    """The value. Raises Invalid unless it is a string."""
    if not isinstance(raw, str):
        raise Invalid("field.bad_value")
    return raw
