"""Money that came and went, in the order of time: what, how much, what there was afterwards, and the sums below."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QWidget

from desktop.kit import phrases
from desktop.kit.tables import Table
from desktop.kit.typed_times import day_format

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Posting:
    day: QDate
    text: str
    amount: int
    """In the smallest unit of the currency; below zero for what went out."""


def ledger(
    called: str, postings: Sequence[Posting], currency: str, before: int = 0, parent: QWidget | None = None
) -> Table:
    """`before`: what there was before the first of them."""
    heads = (translate("ledger", "Day"), translate("ledger", "What"), translate("ledger", "Amount"),
             translate("ledger", "Balance"))  # fmt: skip
    rows, balance = [], before
    if before:
        rows.append(("", translate("ledger", "Before that"), "", phrases.money(before, currency)))
    for each in postings:
        balance += each.amount
        rows.append((QLocale().toString(each.day, day_format()), each.text,
                     phrases.money(each.amount, currency), phrases.money(balance, currency)))  # fmt: skip
    came = sum(each.amount for each in postings if each.amount > 0)
    went = sum(each.amount for each in postings if each.amount < 0)
    sums = [("", translate("ledger", "Came in"), phrases.money(came, currency), ""),
            ("", translate("ledger", "Went out"), phrases.money(went, currency), ""),
            ("", translate("ledger", "Balance"), "", phrases.money(balance, currency))]  # fmt: skip
    return Table(called, heads, [*rows, *sums], amounts={2, 3}, sums=len(sums), parent=parent)
