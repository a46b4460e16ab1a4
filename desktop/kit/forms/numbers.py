"""Numbers, money and lengths of time, written as in the language in force."""

import re

from PySide6.QtCore import QLocale
from typing_extensions import override

from desktop.kit import phrases, times
from desktop.kit.combo import ComboBox
from desktop.kit.controls import row
from desktop.kit.forms.inputs import Input, LineInput
from desktop.kit.forms.used import used
from desktop.kit.scope import Scope
from desktop.kit.typed_times import latin_digits, read_length
from models.case import State
from models.fields import Amount, Cell, Duration

_INVISIBLE = re.compile("[\u061c\u200e\u200f]")
CURRENCIES = ("EUR", "USD", "GBP", "CHF", "CAD", "AUD", "PLN", "SEK", "CZK", "TRY", "UAH", "JPY")


def plain_number(typed: str) -> str:
    """The number as fields read it: Latin digits, a point before the decimals, nothing between thousands. What could
    be meant in two ways stays as it is, and no field takes it: `12,50` where a comma is between thousands."""
    locale = QLocale()
    text = latin_digits(_unspaced(typed.replace(locale.negativeSign(), "-"))).replace("\N{MINUS SIGN}", "-")
    text = _INVISIBLE.sub("", text).replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    point = locale.decimalPoint()
    group = _unspaced(locale.groupSeparator()).replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    whole, comma, fraction = text.partition(point)
    if group and re.fullmatch(rf"-?[0-9]{{1,3}}({re.escape(group)}[0-9]{{2,3}})*{re.escape(group)}[0-9]{{3}}", whole):
        whole = whole.replace(group, "")
    return f"{whole}.{fraction}" if comma else whole


def _unspaced(text: str) -> str:
    return "".join(text.split())


class NumberInput(LineInput):
    @override
    def raw(self) -> Cell:
        return plain_number(self.text)

    @override
    def fill(self, state: State, name: str) -> None:
        self.text = phrases.decimal(self.field.shown(state.get(name)))


class DurationInput(LineInput):
    def __init__(self, field: Duration) -> None:
        super().__init__(field, self.tr("1:30, or 45 minutes, 2 hours, 3 weeks"))

    @override
    def raw(self) -> Cell:
        minutes = read_length(self.text)
        if minutes is not None:
            return minutes
        return ":".join(map(plain_number, self.text.split(":")))

    @override
    def fill(self, state: State, name: str) -> None:
        value = state.get(name)
        words = times.length(value) if type(value) is int else ""
        self.text = words if read_length(words) == value else self.field.shown(value)


class AmountInput(Input):
    """The currency is at first the one that the group uses most for this, otherwise that of the country."""

    def __init__(self, field: Amount, code: str, scope: Scope) -> None:
        self.number = LineInput(field)
        super().__init__(field, self.number.line)
        self.currency = ComboBox()
        own = QLocale().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
        kind, _, name = code.rpartition(".")
        before = used(scope.bridge, scope.viewer.lists, kind.replace(".", "_"), f"{name}_currency")
        for each in dict.fromkeys((*before, *([own] if own else ()), *CURRENCIES)):
            self.currency.addItem(each, each)
        self.currency.setAccessibleName(self.tr("Currency"))
        self.watch(self.currency)
        line = row(gap=2)
        line.addWidget(self.number, 2)
        line.addWidget(self.currency, 1)
        self.inside.addLayout(line)
        self.number.edited.connect(self.edited)
        self.currency.changed.connect(self.edited)

    @property
    def text(self) -> str:
        number = self.number.text.strip()
        return f"{number} {self.currency.chosen}" if number else ""

    @text.setter
    def text(self, given: str) -> None:
        number, _, currency = given.rpartition(" ")
        self.number.text = number
        if currency and self.currency.findData(currency) < 0:
            self.currency.addItem(currency, currency)
        if currency:
            self.currency.choose(currency)

    @override
    def raw(self) -> Cell:
        number = plain_number(self.number.text)
        return f"{number} {self.currency.chosen}" if number else ""

    @override
    def fill(self, state: State, name: str) -> None:
        number, _, currency = self.field.shown(state.get(name)).partition(" ")
        self.text = f"{phrases.decimal(number)} {currency}" if number else ""
