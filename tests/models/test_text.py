import json
from pathlib import Path

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


@given(
    st.characters(categories=["L", "N", "P", "S"], exclude_characters="\u115f\u1160\u3164\uffa0\u2800\ufffc\U0001d159")
)
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


# Nothing hidden, nothing lost


PERSIAN, HINDI, SINHALA, CHILLU = "می\u200cخواهم", "क्\u200dष", "ක්\u200dය", "ന്\u200d"
PICTURES = (
    "🏳️\u200d🌈 Bo", "👩\u200d🌾", "👨‍👩‍👧‍👦", "🤷🏽‍♀️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "1️⃣", "❤️", "❤", "🇵", "🦊", "Ana ©", "Shaky \U0001fae8",
)  # fmt: skip


@pytest.mark.parametrize("name", [PERSIAN, HINDI, SINHALA, CHILLU, *PICTURES])
def test_joiners_stay_where_script_or_emoji_need_them(name: str) -> None:
    assert text.clean_line(name) == name
    assert text.is_name(name)


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("Ana\u200d", "Ana"),
        ("A\u200cna", "Ana"),
        ("\u200dAna", "Ana"),
        ("دو\u200cتا", "دوتا"),
        ("می\u200c", "می"),
        ("می\u200c\u200cخواهم", PERSIAN),
        ("அக்\u200dக", "அக்க"),
        ("Ana\ufe0f", "Ana"),
        ("1\ufe0f", "1"),
        ("葛\U000e0100", "葛"),
        ("🦊\ufe0f", "🦊"),
        ("🦊\u200d", "🦊"),
        ("👩\u200d\u200d🌾", "👩\u200d🌾"),
        ("❤\ufe0e", "❤"),
        ("🏳\u200d🌈", "🏳️\u200d🌈"),
        ("1\u20e3", "1️⃣"),
        ("🏴\U000e0061\U000e0062\U000e007f", "🏴"),
        ("e\u200d\u0301", "é"),
        ("Ana\ue000", "Ana"),
        ("Ana\u2800Maria", "Ana Maria"),
        ("Ana\ufdd0\U0010ffff", "Ana"),
    ],
)
def test_elsewhere_they_are_taken_out(raw: str, clean: str) -> None:
    """Or two names could differ in nothing that anybody sees."""
    assert text.clean_line(raw) == clean
    assert not text.is_name(raw)
    assert text.is_name(clean)


idle = st.sampled_from("\u200c\u200d\ufe0e\ufe0f\u20e3\U000e0067\U000e007f\u200b\u00ad \u2800")
visible = st.sampled_from([*"Aae1\u0301بده्कனക്🦊❤🏳🏴🇵🏽\u05d0\uac00\u11a8©"])
tangled = st.lists(idle | visible, max_size=12).map("".join)


@given(tangled)
def test_a_tangle_of_joiners_is_cleaned_once(raw: str) -> None:
    clean = text.clean_line(raw)
    assert text.clean_line(clean) == clean
    assert text.is_line(clean, len(clean))


@given(tangled, idle, st.data())
def test_a_name_stays_the_same_with_something_idle_in_it(raw: str, mark: str, data: st.DataObject) -> None:
    """Unless that shows: a joiner between letters, a selector behind a picture, a mark on a letter, a blank."""
    name = text.clean_line(raw)
    place = data.draw(st.integers(0, len(name)))
    twin = name[:place] + mark + name[place:]
    if text.is_name(name) and text.is_name(twin):
        assert mark in "\u200c\u200d\ufe0f\u20e3 "


@pytest.mark.parametrize("emoji", ["👍\ufe0f", "🏳\u200d🌈", "1\u20e3", "🏴\U000e0061\U000e007f", "❤\ufe0e"])
def test_an_emoji_has_one_form(emoji: str) -> None:
    """Or there could be two reactions that look like one."""
    assert not text.is_emoji(emoji)


# Cases with known answers


WINDOW = Path(__file__).parent.parent / "cases" / "window"
ROWS = json.loads((WINDOW / "01-names.expect.json").read_text("utf-8"))["rows"]
CLEANED = {
    "same as composed": "Nguy\u1ec5n Th\u1ecb Thu",
    "the turning sign is taken out or refused": "Anagnp.exe",
    "the NUL is taken out; never cut at it": "AnaSousa",
    "one line: Ana Sousa": "Ana Sousa",
    "Ana Sousa": "Ana Sousa",
    "AnaSousa or refused": "AnaSousa",
}
REFUSED = {"refused", "refused, not stored, no crash", "as it is (a box) or refused"}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["what"])
def test_names_with_known_answers(row: dict[str, str]) -> None:
    clean = text.clean_line(row["name"])
    if row["expect"] in REFUSED:
        assert not text.is_name(clean)
        assert not text.is_name(row["name"])
    else:
        assert clean == CLEANED.get(row["expect"], row["name"])
        assert text.is_name(clean)
        assert text.is_name(row["name"]) == (clean == row["name"])
