"""An invitation as short words that are typed from paper. Knows no Qt.

The words are those of BIP 39 (MIT licence): 2048 English words of at most eight letters, which their first four letters
tell apart. 38 words hold the group (32 bytes), the secret (16 bytes) and a checksum (4 bytes); 2 bits stay empty.
"""

import re
from difflib import get_close_matches
from functools import cache
from hashlib import sha256
from typing import Final

from models.errors import Refused
from resources import FOLDER

COUNT: Final = 38
"""Words of an invitation."""
BITS: Final = 11
"""Bits that each word stands for."""
KEY_LETTERS: Final = 4
"""Whoever types a word may leave out the letters after these."""
_LEAST: Final = 5
"""A text with fewer words of the list is not taken for an invitation in words."""
_SPARE: Final = COUNT * BITS - 8 * (32 + 16 + 4)


def spelled(link: str) -> list[str]:
    """The words for a link. Raises Refused `join.bad_link`."""
    from sync.trust.invitation import read_link  # loads cryptography, which a window does not need to open

    read = read_link(link)
    held = read.group + read.secret
    number = int.from_bytes(held + _checksum(held)) << _SPARE
    return [_words()[number >> BITS * place & (1 << BITS) - 1] for place in reversed(range(COUNT))]


def looks_spelled(text: str) -> bool:
    """Is `text` an invitation in words, as far as it goes, and not something else?"""
    typed = _typed(text)
    known = sum(word[:KEY_LETTERS] in _places() for word in typed)
    return known >= _LEAST and known * 4 >= len(typed) * 3


def read(text: str) -> str:
    """The link for words of an invitation. Numbers between them are skipped. Raises Refused `join.unknown_word`,
    `join.word_count`, `join.wrong_words`."""
    from sync.trust.invitation import Link, write_link

    typed = _typed(text)
    number = 0
    for word in typed:
        place = _places().get(word[:KEY_LETTERS])
        if place is None or not (_words()[place].startswith(word) or len(word) == KEY_LETTERS):
            near = get_close_matches(word, _words(), 1, 0.0)
            raise Refused("join.unknown_word", word=word, near=near[0])
        number = number << BITS | place
    if len(typed) != COUNT:
        raise Refused("join.word_count", count=len(typed), all=COUNT)
    data = (number >> _SPARE).to_bytes(52)
    held = data[:-4]
    if data[-4:] != _checksum(held):
        raise Refused("join.wrong_words")
    return write_link(Link(held[:32], held[32:], ""))


def _typed(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text.lower())


def _checksum(held: bytes) -> bytes:
    return sha256(b"words" + held).digest()[:4]


@cache
def _words() -> list[str]:
    return (FOLDER / "words" / "invitation.txt").read_text(encoding="ascii").split()


@cache
def _places() -> dict[str, int]:
    return {word[:KEY_LETTERS]: place for place, word in enumerate(_words())}
