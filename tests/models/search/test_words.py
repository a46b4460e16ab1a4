from datetime import UTC, date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlcipher3 import dbapi2 as sqlite3

from models.search import Matcher, Term, indexed, parse, tokens
from models.search.words import leading


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The children's shed-key, 3.5 mm", ["the", "children", "s", "shed", "key", "3", "5", "mm"]),
        ("图书馆", ["图书", "书馆", "馆"]),
        ("3月 Tokyo東京", ["3", "月", "tokyo", "東京", "京"]),
        ("회의록을 공유", ["회의", "의록", "록을", "을", "공유", "유"]),
        ("🎉 party 🎉🎉", ["🎉", "party", "🎉", "🎉"]),
        ("C++ and C#", ["c", "and", "c"]),
        ("🇩🇪", ["🇩🇪", "🇪"]),
        ("\0 … --", []),
    ],
)
def test_the_words_of_a_text(text: str, words: list[str]) -> None:
    assert tokens(text) == words


def test_scripts_with_blanks_give_the_index_no_more_words_than_they_have() -> None:
    for text in ("The ladder is in the shed", "Große Leiter für Bäume", "Лестница в сарае", "السلم في الكوخ"):
        assert len(tokens(text)) == text.count(" ") + 1


@given(st.text(max_size=60))
def test_the_index_keeps_these_words(text: str) -> None:
    """FTS5 adds none to them and takes none away."""
    with sqlite3.connect(":memory:") as database:
        database.execute("CREATE VIRTUAL TABLE search USING fts5(words, tokenize=ascii)")
        database.execute("CREATE VIRTUAL TABLE found USING fts5vocab(search, instance)")
        database.execute("INSERT INTO search VALUES (?)", (indexed(text.encode("utf-8", "ignore").decode()),))
        kept = [term for (term,) in database.execute("SELECT term FROM found ORDER BY offset")]
    database.close()
    assert kept == tokens(text.encode("utf-8", "ignore").decode())


def test_words_lead_to_texts() -> None:
    assert list(leading("plan b", prefix=True)) == [Term("plan")]
    assert list(leading("plan bo", prefix=True)) == [Term("plan"), Term("bo", prefix=True)]
    assert list(leading("图书馆", prefix=True)) == [Term("图书"), Term("书馆")]
    assert list(leading("图", prefix=False)) == [Term("图", prefix=True)]
    assert list(leading("c++ 🎉", prefix=True)) == [Term("c"), Term("🎉")]


PIECES = st.sampled_from([*"ab 图书馆ßéรถ회🎉+.'1", "ab", " the ", "e\u0301", "がか\u3099", "c++"])
TEXTS = st.lists(PIECES, max_size=12).map("".join)


@given(TEXTS, TEXTS)
def test_the_index_leads_to_every_text_that_fits(text: str, typed: str) -> None:
    asked = Matcher(parse(typed, UTC, date(2026, 1, 1), {}))
    if asked.fits(text):
        kept = tokens(text)
        for term in asked.terms:
            assert any(word.startswith(term.word) if term.prefix else word == term.word for word in kept)
