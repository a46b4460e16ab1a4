"""What a chart shows, and the same in a sentence."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.kit import phrases

translate = QCoreApplication.translate
IN_FULL = 8
"""Most labels for which the sentence tells every value. With more it tells the first, last, highest and lowest."""


def number(value: float) -> str:
    """As the language writes it, with at most two decimals."""
    return phrases.number(int(value)) if value == int(value) else QLocale().toString(value, "f", 2)


@dataclass(frozen=True, slots=True)
class Series:
    """A value for each label; None where nothing is known."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Figures:
    title: str
    axis: str
    """What the labels are: `Answer`, `Month`."""
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    say: Callable[[float], str] = number
    """Writes a value in words, with its unit."""

    @property
    def known(self) -> list[float]:
        return [value for each in self.series for value in each.values if value is not None]

    def said(self, value: float | None) -> str:
        return translate("charts", "not known") if value is None else self.say(value)

    def at(self, place: int) -> str:
        """The values of a label: `March: 12`, or `March: Ana 12, Ben 3`."""
        several = len(self.series) > 1
        parts = [f"{each.name} {self.said(each.values[place])}" if several else self.said(each.values[place])
                 for each in self.series]  # fmt: skip
        return f"{self.labels[place]}: {', '.join(parts)}"

    @property
    def rows(self) -> list[tuple[str, ...]]:
        """The same as a table, with the axis and the names of the series as heads."""
        return [(label, *(self.said(each.values[place]) for each in self.series))
                for place, label in enumerate(self.labels)]  # fmt: skip

    @property
    def sentence(self) -> str:
        if not self.labels or not self.known:
            return translate("charts", "Nothing is known yet.")
        if len(self.labels) <= IN_FULL:
            return "; ".join(self.at(place) for place in range(len(self.labels))) + "."
        return " ".join(self._told(each) for each in self.series)

    def _told(self, series: Series) -> str:
        """First, last, highest and lowest of many values."""
        known = [(value, label) for value, label in zip(series.values, self.labels, strict=True) if value is not None]
        if not known:
            return translate("charts", "{name}: nothing is known yet.").format(name=series.name)
        highest, lowest = max(known, key=lambda each: each[0]), min(known, key=lambda each: each[0])
        return translate(
            "charts",
            "{name}: first {first} ({start}), last {last} ({end}); most {most} ({high}), least {least} ({low}).",
        ).format(name=series.name, first=self.say(known[0][0]), start=known[0][1], last=self.say(known[-1][0]),
                 end=known[-1][1], most=self.say(highest[0]), high=highest[1], least=self.say(lowest[0]), low=lowest[1])
