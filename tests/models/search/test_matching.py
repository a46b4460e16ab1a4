from datetime import UTC, date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.search import Extract, Matcher, parse
from models.search.folding import fold


def matcher(typed: str) -> Matcher:
    return Matcher(parse(typed, UTC, date(2026, 1, 1), {}))


@pytest.mark.parametrize(
    ("typed", "text", "fits"),
    [
        ("ladd", "The ladder", True),
        ("ladd ", "The ladder", False),
        ('"ladd"', "The ladder", False),
        ("adder", "The ladder", False),
        ('"a a"', "ba a a", True),
        ('"brings a"', "brings, (a", True),
        ('"brings a"', "a brings", False),
        ("shed the", "the shed", True),
        ("-ladd ladder", "The ladder", True),
        ("-ladder the", "The ladder", False),
        ("-ladder", "The saw", True),
        ("c++", "C++ and C#", True),
        ("c++", "C and more", False),
        ("c#", "C++ and C#", True),
        ("c", "C++", True),
        ("50%", "50 %", False),
        ("50 %", "50%", True),
        ("#garden", "see #garden", True),
        ("#garden", "see garden", False),
        ("书", "图书馆", True),
        ("書館", "図書館で", True),
        ("회의", "한국어 회의록을", True),
        ("회의", "임시회의록을", True),
        ("tokyo", "Tokyo東京", True),
        ("か", "がき", False),
        ("🎉", "party🎉", True),
        ("👍", "👍🏽", True),
        ("🇩🇪", "🇫🇷🇩🇪", True),
        ("don’t", "Don't", True),
        ("dont", "Don't", False),
        ("v2", "plan-b_v2.pdf", True),
    ],
)
def test_what_fits(typed: str, text: str, fits: bool) -> None:
    assert matcher(typed).fits(text) is fits


@pytest.mark.parametrize(
    ("typed", "text", "words"),
    [
        ("lad shed", "Ladder, shed, lad", ["shed", "lad"]),
        ("shed lad", "Ladder, shed, lad", ["Ladder", "shed", "lad"]),
        ('"street party"', "our Street-Party", ["Street-Party"]),
        ("ecole", "e\u0301cole", ["e\u0301cole"]),
        ("👍", "so 👍🏽!", ["👍🏽"]),
        ("图书", "会议在图书馆", ["图书"]),
        ("が", "x か\u3099き", ["か\u3099"]),
        ("-lad shed", "lad shed", ["shed"]),
        ('"aa" "a aa"', "a aa", ["a aa"]),
    ],
)
def test_where_the_words_are(typed: str, text: str, words: list[str]) -> None:
    assert [text[start : start + length] for start, length in matcher(typed).spans(text)] == words


PIECES = st.sampled_from([*"aAb 图书ßéร🎉+.'", "ab", "e\u0301", "か\u3099", "c++"])
TEXTS = st.lists(PIECES, max_size=12).map("".join)


@given(TEXTS, TEXTS)
def test_words_are_found_in_every_text_that_has_them_all(typed: str, text: str) -> None:
    asked = matcher(typed)
    spans = asked.spans(text)
    assert spans == sorted(spans)
    assert all(length > 0 and fold(text[start : start + length]) for start, length in spans)
    query = parse(typed, UTC, date(2026, 1, 1), {})
    if query.phrases and asked.fits(text) and not any(phrase.excluded for phrase in query.phrases):
        assert spans


@given(TEXTS.filter(lambda text: '"' not in text))
def test_a_text_finds_itself(text: str) -> None:
    assert matcher(f'"{text}"').fits(text)


def test_an_extract_shows_the_words_in_their_place() -> None:
    text = "word " * 60 + "the Ladder\nis in the shed " + "word " * 60
    piece = matcher("ladder she").extract(text)
    assert [piece.text[start : start + length] for start, length in piece.spans] == ["Ladder", "shed"]
    assert len(piece.text) < 170
    assert piece.text.startswith("… ")
    assert piece.text.endswith(" …")


def test_an_extract_of_a_short_text_is_all_of_it() -> None:
    assert matcher("uber").extract("Über die Leiter") == Extract("Über die Leiter", ((0, 4),))
    assert matcher("x").extract("") == Extract("", ())


def test_an_extract_without_blanks_is_short() -> None:
    piece = matcher("图书").extract("会" * 900 + "图书" + "议" * 900)
    assert [piece.text[start : start + length] for start, length in piece.spans] == ["图书"]
    assert len(piece.text) < 170


def test_one_sign_after_the_other_costs_no_more_than_one() -> None:
    assert not matcher('"a + + + + + + + + + + + + + b"').fits("a" + "+" * 10_000)
