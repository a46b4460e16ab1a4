"""What has changed between two texts, as pieces to show and as changes to carry out; where a caret goes with them.

The work is bounded whatever the texts are: first parts that are equal at both ends are left out, then words are
compared (Myers, "An O(ND) Difference Algorithm", 1986), then whole lines, and if even those differ too much, the rest
counts as replaced.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from msgspec import Struct

MOST = 256
"""Most tokens that may be added and removed together; with more, coarser tokens are compared."""
MOST_TOKENS = 20_000
LONG = 16
"""Letters above which what counts as one word is compared letter by letter: scripts without blanks between words make a
word of a whole paragraph."""
MOST_LETTERS = 32
"""Most letters that may be added and removed in such a word; with more, it counts as replaced."""
_WORDS = re.compile(r"[^ \t\n]+|[ \t]+|\n")
_LINES = re.compile(r"[^\n]*\n|[^\n]+")


class TextChange(Struct, frozen=True, array_like=True):
    """Delete `delete` code points from `index`, then insert `text` there."""

    index: int
    delete: int = 0
    text: str = ""


class Piece(Struct, frozen=True, array_like=True):
    """A part of a comparison. All parts that are not added make up the first text, all that are not removed the
    second."""

    kind: Literal["same", "added", "removed"]
    text: str


class _Hunk(NamedTuple):
    """`before[start:end]` has become `after[from:to]`."""

    start: int
    end: int
    from_: int
    to: int


def fits(text: str, changes: Iterable[TextChange]) -> bool:
    """Can these changes be carried out, one after the other?"""
    length = len(text)
    for change in changes:
        if not 0 <= change.index <= length - change.delete or change.delete < 0:
            return False
        length += len(change.text) - change.delete
    return True


def carried_out(text: str, changes: Iterable[TextChange]) -> str:
    """The text after these changes, one after the other."""
    for change in changes:
        text = text[: change.index] + change.text + text[change.index + change.delete :]
    return text


def moved(position: int, changes: Iterable[TextChange]) -> int:
    """Where a caret is after these changes. What is inserted exactly at the caret is inserted behind it."""
    for index, delete, text in ((change.index, change.delete, change.text) for change in changes):
        if position >= index + delete and position > index:
            position += len(text) - delete
        elif position > index:
            position = index
    return position


def differences(before: str, after: str) -> tuple[TextChange, ...]:
    """Changes that turn one text into the other, one after the other."""
    return tuple(TextChange(each.from_, each.end - each.start, after[each.from_ : each.to])
                 for each in _hunks(before, after))  # fmt: skip


def replayed(changes: Sequence[TextChange], before: str, meanwhile: Sequence[TextChange]) -> tuple[TextChange, ...]:
    """Changes to `before`, carried out on what that text has become by the changes `meanwhile`. What has been inserted
    meanwhile stays, also in the middle of what is deleted."""
    found: list[TextChange] = []
    for hunk in reversed(list(_hunks(before, after := carried_out(before, changes)))):
        left = _left_of(hunk.start, hunk.end, meanwhile)
        found += (TextChange(start, end - start) for start, end in reversed(left))
        if hunk.from_ < hunk.to:
            found.append(TextChange(moved(hunk.start, meanwhile), 0, after[hunk.from_ : hunk.to]))
    return tuple(found)


def _left_of(start: int, end: int, changes: Iterable[TextChange]) -> list[tuple[int, int]]:
    """Where the code points from `start` to `end` are that these changes have left, as (start, end), ascending."""
    pieces = [(start, end)] if start < end else []
    for change in changes:
        behind, longer = change.index + change.delete, len(change.text) - change.delete
        cut = [((first, min(last, change.index)), (max(first, behind) + longer, last + longer))
               for first, last in pieces]  # fmt: skip
        pieces = [(first, last) for halves in cut for first, last in halves if first < last]
    return pieces


def compared(before: str, after: str) -> tuple[Piece, ...]:
    """What to show of the difference, in whole words."""
    pieces: list[Piece] = []
    at = 0
    for hunk in _whole_words(before, after):
        pieces += [
            Piece("same", before[at : hunk.start]),
            Piece("removed", before[hunk.start : hunk.end]),
            Piece("added", after[hunk.from_ : hunk.to]),
        ]
        at = hunk.end
    return tuple(piece for piece in (*pieces, Piece("same", before[at:])) if piece.text)


def _hunks(before: str, after: str) -> Iterator[_Hunk]:
    """The parts that differ, in ascending order, each as short as possible."""
    left = MOST_TOKENS
    for start, end, from_, to in _whole_words(before, after):
        was, became = before[start:end], after[from_:to]
        # marks around words leave the words as they are
        if was and 0 < (place := became.find(was)) < len(became) - len(was):
            yield from (_Hunk(start, start, from_, from_ + place), _Hunk(end, end, from_ + place + len(was), to))
        elif became and 0 < (place := was.find(became)) < len(was) - len(became):
            yield from (_Hunk(start, start + place, from_, from_), _Hunk(start + place + len(became), end, to, to))
        else:
            head, tail = _equal_ends(was, became)
            rest = _Hunk(start + head, end - tail, from_ + head, to - tail)
            was, became = before[rest.start : rest.end], after[rest.from_ : rest.to]
            found = None
            if min(len(was), len(became)) > LONG and len(was) + len(became) <= left:
                left -= len(was) + len(became)
                found = _myers(was, became, MOST_LETTERS)
            yield from [rest] if found is None else (
                _Hunk(rest.start + each.start, rest.start + each.end, rest.from_ + each.from_, rest.from_ + each.to)
                for each in found
            )


def _whole_words(before: str, after: str) -> list[_Hunk]:
    if before == after:
        return []
    start, tail = _equal_ends(before, after)
    start = _boundary(before, after, start)
    tail = _boundary(before[::-1], after[::-1], tail)
    ends = len(before) - tail, len(after) - tail
    for pattern in (_WORDS, _LINES):
        mine, theirs = pattern.findall(before[start : ends[0]]), pattern.findall(after[start : ends[1]])
        found = _myers(mine, theirs) if max(len(mine), len(theirs)) <= MOST_TOKENS else None
        if found is not None:
            return list(_in_code_points(found, mine, theirs, start))
    return [_Hunk(start, ends[0], start, ends[1])]


def _boundary(before: str, after: str, length: int) -> int:
    """The length of the common beginning without the beginning of a word that goes on differently."""
    there = [text[length : length + 1] for text in (before, after)]
    if length and any(character not in ("", " ", "\t", "\n") for character in there):
        while length and before[length - 1] not in " \t\n":
            length -= 1
    return length


def _equal_ends(before: str, after: str) -> tuple[int, int]:
    """Lengths of the longest common beginning and, in the rest, of the longest common end."""
    most = min(len(before), len(after))
    start = _common(before, after, most)
    return start, _common(before[::-1], after[::-1], most - start)


def _common(before: str, after: str, most: int) -> int:
    """Length of the longest common beginning, at most `most`. By halves: comparing slices is fast."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if before[low:middle] == after[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _myers(before: Sequence[str], after: Sequence[str], most: int = MOST) -> list[_Hunk] | None:
    """The parts that differ, in tokens; None if more than `most` tokens differ."""
    reach, trace = {1: 0}, []
    for distance in range(most + 1):
        trace.append(dict(reach))
        for diagonal in range(-distance, distance + 1, 2):
            down = diagonal == -distance or (
                diagonal != distance and reach.get(diagonal - 1, -1) < reach.get(diagonal + 1, -1)
            )
            x = reach[diagonal + 1] if down else reach[diagonal - 1] + 1
            while x < len(before) and x - diagonal < len(after) and before[x] == after[x - diagonal]:
                x += 1
            reach[diagonal] = x
            if x >= len(before) and x - diagonal >= len(after):
                return _path(trace, len(before), len(after))
    return None


def _path(trace: Sequence[dict[int, int]], x: int, y: int) -> list[_Hunk]:
    found: list[_Hunk] = []
    for distance in range(len(trace) - 1, 0, -1):
        reach, diagonal = trace[distance], x - y
        down = diagonal == -distance or (
            diagonal != distance and reach.get(diagonal - 1, -1) < reach.get(diagonal + 1, -1)
        )
        former = diagonal + 1 if down else diagonal - 1
        from_x = reach[former]
        from_y = from_x - former
        step = _Hunk(from_x, from_x + (not down), from_y, from_y + down)
        if found and (found[-1].start, found[-1].from_) == (step.end, step.to):
            step = _Hunk(step.start, found[-1].end, step.from_, found.pop().to)
        found.append(step)
        x, y = from_x, from_y
    return found[::-1]


def _in_code_points(
    hunks: Iterable[_Hunk], before: Sequence[str], after: Sequence[str], start: int
) -> Iterator[_Hunk]:  # fmt: skip
    here, there = [start], [start]
    for offsets, tokens in ((here, before), (there, after)):
        for token in tokens:
            offsets.append(offsets[-1] + len(token))
    for hunk in hunks:
        yield _Hunk(here[hunk.start], here[hunk.end], there[hunk.from_], there[hunk.to])
