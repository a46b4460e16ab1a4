"""The results of a run, as one aligned table for the terminal or as Markdown."""

from collections.abc import Sequence
from dataclasses import dataclass

HEADINGS = ("", "measured", "floor or peer", "Folkmoot", "ratio", "target", "verdict")


@dataclass(frozen=True)
class Target:
    """Met while the value is at most `most`, or at least `least`."""

    words: str
    most: float | None = None
    least: float | None = None

    def verdict(self, value: float) -> str:
        if self.most is not None and value > self.most:
            return f"missed, {value / self.most:.3g} times as much" if self.most else "missed"
        if self.least is not None and value < self.least:
            return f"missed, {self.least / value:.3g} times too little" if value else "missed"
        return "met"


@dataclass(frozen=True)
class Row:
    workload: str
    what: str
    product: str
    floor: str = ""
    ratio: str = ""
    target: str = ""
    verdict: str = ""

    def cells(self) -> tuple[str, ...]:
        return (self.workload, self.what, self.floor, self.product, self.ratio, self.target, self.verdict)


def judged(
    workload: str, what: str, product: str, value: float, target: Target, *, floor: str = "", ratio: float | None = None
) -> Row:
    """A row whose `value` (the ratio, or what was measured) is held against a target."""
    shown = "" if ratio is None else f"{ratio:.2f}x" if ratio < 100 else f"{ratio:.0f}x"
    return Row(workload, what, product, floor, shown, target.words, target.verdict(value))


def not_measured(workload: str, what: str, why: str) -> Row:
    return Row(workload, what, "not measured", verdict=why)


def aligned(rows: Sequence[Row]) -> str:
    lines = [HEADINGS, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADINGS))]
    drawn = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines]
    drawn.insert(1, "  ".join("-" * width for width in widths))
    return "\n".join(drawn)


def markdown(rows: Sequence[Row]) -> str:
    lines = [HEADINGS, ("---",) * len(HEADINGS), *(row.cells() for row in rows)]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)
