"""Composition without the interpreter's tables agrees with every interpreter on all characters that it knows."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.characters.composition import composed, decomposed

CHARACTERS = [
    chr(code)
    for code in range(sys.maxunicode + 1)
    if unicodedata.category(chr(code)) not in {"Cn", "Cs"} and not 0xE000 <= code < 0xF900 and code < 0xF0000
]


def test_every_character_that_this_python_knows() -> None:
    assert [char for char in CHARACTERS if composed(char) != unicodedata.normalize("NFC", char)] == []
    assert [char for char in CHARACTERS if decomposed(char) != unicodedata.normalize("NFD", char)] == []


def test_every_character_taken_apart_is_put_together_again() -> None:
    apart = [unicodedata.normalize("NFD", char) for char in CHARACTERS]
    assert [parts for parts in apart if composed(parts) != unicodedata.normalize("NFC", parts)] == []


known = st.text(st.sampled_from(CHARACTERS))
marked = st.text(st.sampled_from([char for char in CHARACTERS if unicodedata.normalize("NFD", char) != char
                                  or unicodedata.combining(char) or 0x1100 <= ord(char) < 0x1200]))  # fmt: skip


@given(known | marked | st.lists(known | marked).map("".join))
def test_any_text(text: str) -> None:
    assert composed(text) == unicodedata.normalize("NFC", text)
    assert decomposed(text) == unicodedata.normalize("NFD", text)


@pytest.mark.parametrize(
    ("apart", "together"),
    [
        ("Jose\u0301", "José"),
        ("Nguye\u0302\u0303n", "Nguyễn"),
        ("\u1112\u1161\u11ab", "한"),
        ("a\u0323\u0302", "ậ"),
        ("a\u0302\u0323", "ậ"),
        ("\u212b", "Å"),
        ("\u1b05\u1b35", "\u1b06"),
        ("\u0301\u0301", "\u0301\u0301"),
        ("", ""),
    ],
)
def test_known_answers(apart: str, together: str) -> None:
    assert composed(apart) == composed(together) == together


def test_characters_newer_than_the_tables_stay_as_they_are() -> None:
    newer = "e\U0001fae9\u0301 \U000323b0"
    assert composed(newer) == newer
