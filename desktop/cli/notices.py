"""Sentences about a status besides its four states: what does not count, is not shown, or may still change."""

from collections.abc import Iterator

from desktop.cli import show
from desktop.shortages import in_english
from sync import api


def notices(status: api.Status) -> Iterator[tuple[str, str, str]]:
    """(name, what it is, what to do about it), the most serious first."""
    if status.equivocations:
        yield ("continuations",
               f"{show.count(status.equivocations, 'log')} went on in two different ways; nothing after that counts.",
               "Talk to each other: a copy of a profile was used twice, or somebody wants to deceive.")  # fmt: skip
    if status.faults:
        yield ("modules", f"{show.count(status.faults, 'change')} could not be shown: a part of Folkmoot failed.",
               "Report engine.log, which says which part; it holds nothing you wrote.")  # fmt: skip
    if status.newer:
        yield ("newer program", f"{show.count(status.newer, 'change')} cannot be understood by this Folkmoot.",
               "Install the newest version.")  # fmt: skip
    if status.aside:
        yield ("put aside",
               f"{show.count(status.aside, 'change')} by {in_english(list(status.aside_by))} put aside: they were "
               "removed or suspended, or lost a power or a computer, before anybody had seen this.",
               "`folkmoot aside` lists it, with what brings it back.")  # fmt: skip
    if status.provisional:
        yield "provisional", f"{show.count(status.provisional, 'change')} came early and may still change.", ""
    if status.unserved:
        yield ("networks", f"Nobody is looked for on {', '.join(status.unserved)}.", "Use `--peer HOST:PORT` there.")
