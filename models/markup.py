"""Marks in texts: bold words, links and headings, as a part of CommonMark (https://spec.commonmark.org/0.31.2/).

A text with marks is a text like any other: `**bold**`, `[words](https://example.org)`, and `# `, `## ` or `### ` at the
beginning of a line. So a program that knows nothing of marks shows and keeps them.

Two people may have marked the same words at the same time. Therefore this reads more than CommonMark does: marks may
overlap, a word may be marked twice, a line has the level of its first heading mark, also behind other marks, and where
links overlap, each letter has the innermost. What is no mark is shown as it was typed. Marks end with their line.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

MOST = 10_000
"""Most marks of a text. What comes after those is shown as it was typed."""
MOST_ADDRESS = 2_000
"""Most characters in the address of a link."""
MOST_SAID = 2_000
"""Most characters of what a link says, with the marks in there."""

WHITE = " \t\u00a0\u3000"
_TOKEN = re.compile(r"\\[*\[\]#]|\*{2,}|\[|\]\(([!-'*-~]+)\)")
_HEADING = re.compile(r"(?:\*\*|\[)*((#{1,3}) +(?:#{1,3} +){,7})(?=[^ ])")
_ANY = re.compile(r"\*\*|\]\(|\\[*\[\]#]|^#", re.MULTILINE)
_OTHER_LINK = re.compile(r"\]\([!-'*-~]*\)")
_LIKE_ADDRESS = re.compile(r"://|[wW]{3}\.|mailto:|folkmoot:")
_ADDRESS = re.compile(r"https?://(?![/?#]|[^/?#]*[@\\])[!-'*-~]+|mailto:[!-'*-~]+|folkmoot:[!-'*-~]+")


class Run(NamedTuple):
    """Letters of one line that look alike. `start` is their place in the text with its marks."""

    text: str
    start: int
    bold: bool = False
    link: str = ""
    """The address, or empty."""


class Paragraph(NamedTuple):
    """A line. `level` is 1 to 3 for a heading, else 0."""

    level: int
    runs: tuple[Run, ...]


class Mark(NamedTuple):
    """Characters of the text that are not shown, because they mark others."""

    start: int
    end: int
    bold: int = 0
    """1 if bold letters begin here, -1 if they end."""
    link: str | None = None
    """The address of the link that begins here; empty if one ends."""


def is_address(value: str) -> bool:
    """May a link lead there? Never to a script or a file, and not with a name before an `@` that looks like a host."""
    return len(value) <= MOST_ADDRESS and _ADDRESS.fullmatch(value) is not None


def read(text: str) -> tuple[Paragraph, ...]:
    """The lines of a text as they are shown."""
    return tuple(Paragraph(level, tuple(runs(line, start, found))) for line, start, level, found in lines(text))


def plain(text: str) -> str:
    """The text as it is shown, without the marks."""
    if _ANY.search(text) is None:
        return text
    return "\n".join("".join(run.text for run in each.runs) for each in read(text))


def lines(text: str) -> Iterator[tuple[str, int, int, list[Mark]]]:
    """(line, its place in the text, level of the heading or 0, marks in order). Places of marks count in the line."""
    start, left = 0, MOST
    for line in text.split("\n"):
        level, found = marks(line, left) if left > 0 and _ANY.search(line) else (0, [])
        left -= len(found)
        yield line, start, level, found
        start += len(line) + 1


def marks(line: str, most: int = MOST) -> tuple[int, list[Mark]]:
    """The level of the heading that this line is, or 0; and its marks in order, about `most` at most."""
    found: list[Mark] = []
    level, heading = 0, _HEADING.match(line)
    if heading is not None:
        level = len(heading[2])
        found.append(Mark(*heading.span(1)))
    bold: list[int] = []
    brackets: list[int] = []
    for token in _TOKEN.finditer(line):
        if len(found) >= most:
            break
        start, end = token.span()
        match line[start]:
            case "\\":
                found.append(Mark(start, start + 1))
            case "*":
                found += _bold(line, start, end, bold)
            case "[":
                brackets.append(start)
            case _ if brackets and is_address(token[1]):
                begun = brackets.pop()
                if start - begun <= MOST_SAID and _is_honest(line[begun:start], token[1]):
                    found += (Mark(begun, begun + 1, link=token[1]), Mark(start, end, link=""))
    return level, sorted(found)


def _is_honest(said: str, address: str) -> bool:
    """Does what a link says show that there is a link, and not another address than its own?"""
    letters = _OTHER_LINK.sub("", said).strip(f"[*{WHITE}")
    return letters != "" and (_LIKE_ADDRESS.search(letters) is None or letters == address)


def _bold(line: str, start: int, end: int, begun: list[int]) -> Iterator[Mark]:
    """The marks that these asterisks are. `begun` holds the places of those that may still begin bold letters."""
    begins = line[end : end + 1].strip(WHITE) != ""
    ends = line[start - 1 : start].strip(WHITE) != ""
    for place in range(start, end - 1, 2):
        if ends and begun and begun[-1] < start:
            other = begun.pop()
            yield from (Mark(other, other + 2, bold=1), Mark(place, place + 2, bold=-1))
        elif begins:
            begun.append(place)


def runs(line: str, start: int, found: list[Mark]) -> Iterator[Run]:
    """The line as it is shown. `start` is its place in the text."""
    place, bold, links = 0, 0, [""]
    for mark in found:
        if place < mark.start:
            yield Run(line[place : mark.start], start + place, bold > 0, links[-1])
        place, bold = mark.end, bold + mark.bold
        if mark.link:
            links.append(mark.link)
        elif mark.link is not None:
            links.pop()
    if place < len(line):
        yield Run(line[place:], start + place, bold > 0, links[-1])
