import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import text

HIDDEN = "\u202e\u202a\u2066\u200b\u200f\ufeff\u00ad\u3164\U000e0041\x00\x7f\x85"
anything = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("  Ana  ", "Ana"),
        ("Ana\n\tMaria", "Ana Maria"),
        ("Ana\u00a0\u3000Maria", "Ana Maria"),
        ("Jose\u0301", "José"),
        ("\u202egnp.exe", "gnp.exe"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d🌾 Ana", "👩\u200d🌾 Ana"),
        ("\u200b", ""),
    ],
)
def test_a_line_is_trimmed_composed_and_shows_all_it_holds(raw: str, clean: str) -> None:
    assert text.clean_line(raw) == clean


@pytest.mark.parametrize("mark", HIDDEN)
def test_a_name_hides_nothing(mark: str) -> None:
    assert not text.is_name(f"Ana{mark}Maria")
    assert text.clean_line(f"Ana{mark}Maria") in {"AnaMaria", "Ana Maria"}


@pytest.mark.parametrize(
    "name", ["", " ", " Ana", "Ana ", "A  B", "A\nB", "Jose\u0301", "\u200d", "x" * 81, None, 5, ["Ana"]]
)
def test_what_is_no_name(name: object) -> None:
    assert not text.is_name(name)


@pytest.mark.parametrize("name", ["Ana", "Ángela Núñez", "Нина", "李小龙", "نرگس", "A", "x" * 80, "Ana (no. 14)"])
def test_what_is_a_name(name: str) -> None:
    assert text.is_name(name)


@given(anything)
def test_a_clean_line_is_a_line_and_stays_as_it_is(raw: str) -> None:
    clean = text.clean_line(raw)
    assert text.clean_line(clean) == clean
    assert text.is_line(clean, len(clean))


@given(anything)
def test_a_clean_text_is_a_text_and_stays_as_it_is(raw: str) -> None:
    clean = text.clean_text(raw)
    assert text.clean_text(clean) == clean
    assert text.is_text(clean, len(clean))
    clean.encode()


def test_text_keeps_its_paragraphs_and_loses_control_characters() -> None:
    assert text.clean_text("\r\nOne\r\n\r\nTwo\u2028Three\x00\x1b[31m\t!\n") == "One\n\nTwo\nThree[31m\t!"


@pytest.mark.parametrize("value", ["a\x00b", "a\rb", "\x1b", "a\x85b", "\ud800", "abcdef", None, 3])
def test_what_is_no_text(value: object) -> None:
    assert not text.is_text(value, 5)


@pytest.mark.parametrize("value", ["", " ", "\n\t", "\u200b\u200d", "\u2800", "\u3164", None])
def test_what_cannot_be_seen(value: object) -> None:
    assert not text.is_visible(value)


@given(st.characters(categories=["L", "N", "P", "S"], exclude_characters="\u115f\u1160\u3164\uffa0\u2800"))
def test_letters_numbers_and_signs_can_be_seen(character: str) -> None:
    assert text.is_visible(f"\u200b{character}\n")


@pytest.mark.parametrize(
    "emoji",
    ["👍", "👍🏽", "❤", "❤️", "✅", "☀️", "‼️", "➕", "🫶", "1️⃣", "🇩🇪", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "👨‍👩‍👧‍👦", "🤷🏽‍♀️", "👩🏽‍❤️‍💋‍👨🏿"],
)
def test_what_is_an_emoji(emoji: str) -> None:
    assert text.is_emoji(emoji)


@pytest.mark.parametrize(
    "emoji",
    [
        "",
        "a",
        "lol",
        "1",
        "👍👍",
        "👍 ",
        " 👍",
        "👍\n",
        "\u200d",
        "👍\u200d",
        "\u202e👍",
        "🇩",
        "👍\u200d👍" * 6,
        5,
        None,
    ],
)
def test_what_is_no_emoji(emoji: object) -> None:
    assert not text.is_emoji(emoji)


def test_composition_follows_the_frozen_tables_whatever_python_runs() -> None:
    assert unicodedata.normalize("NFC", "\u1b05\u1b35") == "\u1b06"  # Balinese, newer than those tables
    assert text.clean_line("\u1b05\u1b35") == "\u1b05\u1b35"
    assert text.is_name("\u1b06")
    assert text.clean_line("Jose\u0301 \u1b05\u1b35 e\u0301") == "José \u1b05\u1b35 é"
