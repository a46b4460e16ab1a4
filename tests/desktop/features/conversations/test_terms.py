from datetime import UTC, date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlcipher3 import dbapi2 as sqlite3

from desktop.features.conversations.terms import Wanted, fold, parse

TODAY = date(2026, 5, 10)
DAY = 86_400_000


def wanted(text: str) -> Wanted:
    return parse(text, UTC, TODAY)


def test_all_words_are_needed_and_the_last_one_may_be_a_beginning() -> None:
    found = wanted("Street par")
    assert found.match == '"Street" AND "par"*'


def test_words_in_quotation_marks_are_taken_as_they_are() -> None:
    assert wanted('"street party"').match == '"street party"'


def test_a_phrase_may_still_be_open() -> None:
    assert wanted('"street par').match == '"street par"*'


def test_a_finished_word_is_a_word() -> None:
    assert wanted("Street ").match == '"Street"'
    assert wanted("par from:ana").match == '"par"'


def test_one_letter_waits_for_the_second() -> None:
    assert wanted("street p").match == '"street"'
    assert wanted('"street p').match == '"street"'
    assert wanted("street p ").match == '"street" AND "p"'


def test_one_letter_alone_is_a_word() -> None:
    assert wanted("a").match == '"a"'


def test_accents_and_case_do_not_matter() -> None:
    assert fold("ZOË Çelik") == "zoe celik"


def test_operators_are_taken_out_of_the_text() -> None:
    found = wanted('ladder from:ana in:"street party" has:link')
    assert (found.match, found.people, found.channels, found.has) == (
        '"ladder"', ("ana",), ("street party",), ("link",))


@pytest.mark.parametrize("at_sign", ["from:@ana", "FROM:ana"])
def test_people_may_be_named_with_an_at_sign(at_sign: str) -> None:
    assert wanted(at_sign).people == ("ana",)


def test_days_bound_the_time() -> None:
    found = wanted("after:2026-03-01 before:2026-04")
    assert found.first == 20_513 * DAY
    assert found.last == 20_544 * DAY
    assert wanted("after:today").first == 20_583 * DAY
    assert wanted("before:2026").last == 20_454 * DAY


def test_the_narrower_of_two_bounds_holds() -> None:
    assert wanted("after:2026-03-01 after:2026-04").first == wanted("after:2026-04").first


@pytest.mark.parametrize("piece", ["before:soon", "after:2026-13", "has:cake", "from:", "after:2026-02-30"])
def test_values_without_meaning_are_named(piece: str) -> None:
    assert wanted(f"ladder {piece}").not_understood == (piece,)


def test_punctuation_alone_is_nothing() -> None:
    assert wanted(" -- 👍 ' ").is_empty


PIECES = st.sampled_from(
    ['"', "*", "(", ")", "-", "NEAR(", "AND", "OR", "NOT", "^", ":", "{", "from:", "in:", "has:", "before:", "a", "é",
     "street ", "\0", "'", ";", "\\", "ß", "İ", "日本"])


@given(st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=12).map("".join)))
def test_whatever_is_typed_is_a_valid_query(text: str) -> None:
    db = sqlite3.connect(":memory:")
    db.execute("CREATE VIRTUAL TABLE search USING fts5(words, content='', tokenize='unicode61 remove_diacritics 2')")
    match = wanted(text).match
    if match:
        db.execute("SELECT rowid FROM search WHERE search MATCH ?", (match,)).fetchall()
    db.close()


@given(st.text(st.characters(categories=["Ll", "Lu", "Nd"], max_codepoint=0x24F), min_size=1, max_size=12))
def test_a_word_finds_itself(word: str) -> None:
    db = sqlite3.connect(":memory:")
    db.execute("CREATE VIRTUAL TABLE search USING fts5(words, content='', tokenize='unicode61 remove_diacritics 2')")
    db.execute("INSERT INTO search(rowid, words) VALUES (1, ?)", (word,))
    assert db.execute("SELECT rowid FROM search WHERE search MATCH ?", (wanted(word).match,)).fetchall() == [(1,)]
    db.close()
