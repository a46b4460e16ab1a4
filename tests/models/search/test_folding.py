import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.characters.composition import composed, decomposed
from models.search.folding import fold, places


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("ZOË Çelik", "zoe celik"),
        ("e\u0301cole, ÉCOLE", "ecole  ecole"),
        ("İSTANBUL ısı ISI", "istanbul isi isi"),
        ("Łódź Ångström Đà Nẵng", "lodz angstrom da nang"),
        ("Straße STRASSE", "straße strasse"),
        ("Ὀδυσσεύς ΟΔΥΣΣΕΥΣ", "οδυσσευσ οδυσσευσ"),
        ("ЁЛКА ёлка", "елка елка"),
        ("don’t DON'T", "don t don t"),
        ("ＡＢ１２＋", "ab12+"),
        ("か\u3099 が", "が が"),
        ("\u1112\u1161\u11ab 한", "한 한"),
        ("مُحَمَّد إسم", "محمد اسم"),
        ("שָׁלוֹם", "שלום"),
        ("👍🏽 ❤️ 👩\u200d🚀", "👍 ❤ 👩🚀"),
        ("co\xadoperate\u2028C++ (50%)", "cooperate c++  50% "),
        ("หนังสือ ไม้ हिन्दी", "หนังสือ ไม้ हिन्दी"),
    ],
)
def test_what_counts_as_the_same(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(max_size=40))
def test_a_folded_text_stays_as_it_is(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(st.characters(max_codepoint=0x24F), max_size=20))
def test_every_way_of_writing_accents_is_the_same(text: str) -> None:
    assert fold(decomposed(text)) == fold(composed(text)) == fold(text)


@given(st.text(max_size=40))
def test_every_folded_character_has_a_place_in_the_text(text: str) -> None:
    found = places(text)
    assert len(found) == len(fold(text)) + 1
    assert found == sorted(found)
    assert all(fold(text[place]) for place in found[:-1])
