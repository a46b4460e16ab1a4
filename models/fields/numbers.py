"""Fields of numbers: all are stored as whole numbers, because sums of decimals must not depend on rounding."""

import re
from collections.abc import Mapping
from typing import ClassVar

from models import text
from models.edit import Scalar
from models.fields.field import Cell, Field, Invalid, string

_DIGITS = re.compile(r"-?[0-9]{1,40}(?:[.][0-9]{1,6})?\Z")
_AMOUNT = re.compile(r"(0|-?[1-9][0-9]{0,17}) ([A-Z]{3})\Z")
_CURRENCY = re.compile(r"[A-Z]{3}\Z")
_HOURS = re.compile(r"([0-9]{1,6}):([0-5][0-9])\Z")


class Number(Field, frozen=True, kw_only=True):
    """A number with `places` decimals, stored in units of the last one: with two places, 1.5 is 150. `least` and `most`
    are in these units."""

    least: int = 0
    most: int = 1_000_000_000
    places: int = 0

    column: ClassVar[type] = int
    typed: ClassVar[tuple[type, ...]] = (int, str)

    def read(self, raw: Cell) -> Scalar:
        return raw if type(raw) is int else scaled(string(raw), self.places)

    def fits(self, value: object) -> bool:
        return type(value) is int and self.least <= value <= self.most

    def invalid(self, _value: Scalar) -> Invalid:
        least, most = decimal(self.least, self.places), decimal(self.most, self.places)
        return Invalid("field.out_of_range", least=least, most=most)

    def shown(self, value: Scalar) -> str:
        return decimal(value, self.places) if type(value) is int else ""


class Amount(Field, frozen=True, kw_only=True):
    """Money, stored as `1250 EUR`: the number of the currency's smallest unit, and its code (ISO 4217). People write
    `12.50 EUR`."""

    bad: ClassVar[str] = "field.bad_amount"
    places: ClassVar[Mapping[str, int]] = {
        **dict.fromkeys(("CLP", "ISK", "JPY", "KRW", "PYG", "UGX", "VND", "XAF", "XOF", "XPF"), 0),
        **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
    }
    """Decimals of the currencies that do not have two."""

    def read(self, raw: Cell) -> Scalar:
        number, _, currency = text.clean_line(string(raw)).rpartition(" ")
        if not _CURRENCY.match(currency):
            raise Invalid(self.bad)
        return f"{scaled(number, self.places.get(currency, 2))} {currency}"

    def fits(self, value: object) -> bool:
        return isinstance(value, str) and _AMOUNT.match(value) is not None

    def columns(self, name: str) -> Mapping[str, type]:
        return {name: int, f"{name}_currency": str}

    def cells(self, name: str, value: Scalar) -> Mapping[str, Cell]:
        number, _, currency = str(value or "").partition(" ")
        return {name: int(number) if number else None, f"{name}_currency": currency or None}

    def shown(self, value: Scalar) -> str:
        if not value:
            return ""
        number, currency = str(value).split(" ")
        return f"{decimal(int(number), self.places.get(currency, 2))} {currency}"


class Duration(Field, frozen=True, kw_only=True):
    """A length of time in minutes. People write minutes (90), or hours and minutes (1:30)."""

    most: int = 600_000

    column: ClassVar[type] = int
    typed: ClassVar[tuple[type, ...]] = (int, str)
    bad: ClassVar[str] = "field.bad_duration"

    def read(self, raw: Cell) -> Scalar:
        if type(raw) is int:
            return raw
        if found := _HOURS.match(string(raw)):
            return int(found[1]) * 60 + int(found[2])
        try:
            return scaled(string(raw), 0)
        except Invalid:
            raise Invalid(self.bad) from None

    def fits(self, value: object) -> bool:
        return type(value) is int and 0 <= value <= self.most

    def shown(self, value: Scalar) -> str:
        return f"{value // 60}:{value % 60:02}" if type(value) is int else ""


def scaled(given: str, places: int) -> int:
    """A decimal number in units of its last place. Raises Invalid."""
    plain = text.clean_line(given)
    whole, _, fraction = plain.partition(".")
    if not _DIGITS.match(plain) or len(fraction) > places:
        raise Invalid("field.bad_number", places=places) if places else Invalid("field.bad_whole")
    return int(whole + fraction.ljust(places, "0"))


def decimal(value: int, places: int) -> str:
    """A number that counts units of the last place, as a decimal: 150 with two places is `1.50`."""
    if not places:
        return str(value)
    whole, fraction = divmod(abs(value), 10**places)
    return f"{'-' if value < 0 else ''}{whole}.{fraction:0{places}}"
