"""Which words are in a text: as the index keeps them, and as a search asks for them.

A word is a run of letters and digits. In scripts without blanks, every two neighbouring letters are a word of the
index, and so is the last letter: then one letter is the prefix of a word, and longer parts consist of words. An emoji
is a word.
"""

import re
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from models.search.folding import SIGNS, fold

LONGEST_PREFIX = 3
"""Most letters of a prefix that the index keeps, so that it finds all words with that prefix at once."""
_UNSPACED = (
    "\u0e01-\u0e3a\u0e40-\u0e4e\u0e50-\u0e59\u0e81-\u0eff\u1000-\u1049\u1050-\u109d\u1100-\u11ff\u1780-\u17d3\u17d7"
    "\u17dc-\u17ff\u1950-\u19dd\u1a20-\u1a9f\u1aa7\u3005-\u3007\u3021-\u302f\u3031-\u3035\u3038-\u303c\u3041-\u309a"
    "\u309d-\u309f\u30a1-\u30fa\u30fc-\u318f\u3192-\u3195\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f"
    "\ua9e0-\ua9fe\uaa60-\uaa76\uaa7a-\uaadd\uac00-\ud7ff\uf900-\ufaff\uff66-\uffdc\U0001b000-\U0001b2ff"
    "\U0001f1e6-\U0001f1ff\U00020000-\U0003fffd"
)
"""Thai, Lao, Burmese, Hangul, Khmer, Tai, Chinese and Japanese letters, and the halves of flags."""
_PICTURES = (
    "\xa9\xae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u23ff\u24c2\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\u303d"
    "\u3297\u3299\U0001f000-\U0001f1e5\U0001f200-\U0001fbef\U0001fc00-\U0001fffd"
)

class Term(Struct, frozen=True):
    """A word that the index is asked for, or with `prefix` every word that begins with it."""

    word: str
    prefix: bool = False


def parts(folded: str) -> Iterator[re.Match[str]]:
    """What a folded text consists of, without its blanks: `letters`, `run` (of a script without blanks), `picture` and
    `signs`, as `lastgroup` says."""
    return _part(folded.isascii()).finditer(folded)


def is_letter(folded: str, place: int) -> bool:
    """Is there a letter or a digit of a script with blanks?"""
    if not 0 <= place < len(folded):
        return False
    part = _part(folded[place].isascii()).match(folded, place)
    return part is not None and part.lastgroup == "letters"


@cache
def _part(is_ascii: bool) -> re.Pattern[str]:
    if is_ascii:
        return re.compile(f"(?P<letters>[0-9a-z]+)|(?P<signs>[{SIGNS}]+)")
    return re.compile(
        f"(?P<run>[{_UNSPACED}]+)|(?P<picture>[{_PICTURES}])|(?P<signs>[{SIGNS}]+)"
        f"|(?P<letters>[^ {SIGNS}{_UNSPACED}{_PICTURES}]+)"
    )


@cache
def _special() -> re.Pattern[str]:
    return re.compile(f"[{_UNSPACED}{_PICTURES}]")


def indexed(text: str) -> str:
    """The words of a text for the index, which takes ASCII texts as they are and other texts with a blank between
    words."""
    if text.isascii():
        return text
    folded = fold(text)
    return " ".join(_tokens(folded)) if _special().search(folded) else folded


def tokens(text: str) -> list[str]:
    """The words of a text as the index keeps them, in order."""
    return list(_tokens(fold(text)))


def _tokens(folded: str) -> Iterator[str]:
    for part in parts(folded):
        if part.lastgroup == "run":
            yield from pieces(part[0])
            yield part[0][-1]
        elif part.lastgroup != "signs":
            yield part[0]


def pieces(run: str) -> list[str]:
    """Every two neighbouring letters of a run."""
    return [run[place : place + 2] for place in range(len(run) - 1)]


def leading(folded: str, prefix: bool) -> Iterator[Term]:
    """The words to look up in the index for a folded phrase: every text with the phrase has all of them. With `prefix`,
    the last word may be the beginning of a longer one."""
    last = None
    for part in parts(folded):
        if last is not None:
            yield from _asked(last, False)
        last = part
    if last is not None:
        yield from _asked(last, prefix)


def _asked(part: re.Match[str], prefix: bool) -> Iterator[Term]:
    match part.lastgroup:
        case "run" if len(part[0]) == 1:
            yield Term(part[0], prefix=True)
        case "run":
            yield from map(Term, pieces(part[0]))
        case "letters" if prefix and len(part[0]) == 1:
            pass  # it begins nearly every text
        case "letters" | "picture":
            yield Term(part[0], prefix and part.lastgroup == "letters")
