from datetime import UTC, date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.search import Named, Phrase, Query, parse
from models.search.query import LONGEST, MOST_PIECES

TODAY = date(2026, 5, 10)
DAY = 86_400_000
CHOICES = {"has": ("link", "reaction"), "kind": ("message",)}


def query(text: str) -> Query:
    return parse(text, UTC, TODAY, CHOICES)


def test_words_and_the_beginning_of_a_word() -> None:
    assert query("Street par").phrases == (Phrase("street"), Phrase("par", prefix=True))
    assert query("Street par ").phrases == (Phrase("street"), Phrase("par"))
    assert query("par from:ana").phrases == (Phrase("par"),)


def test_words_in_quotation_marks_stand_together() -> None:
    assert query('"Street party"').phrases == (Phrase("street party"),)
    assert query("“street party” „so“").phrases == (Phrase("street party"), Phrase("so"))
    assert query('"street par').phrases == (Phrase("street par", prefix=True),)


def test_one_letter_alone_is_a_word() -> None:
    assert query("a").phrases == (Phrase("a"),)
    assert query("street a").phrases == (Phrase("street"), Phrase("a", prefix=True))


def test_words_may_be_excluded() -> None:
    assert query("-soup menu").phrases == (Phrase("soup", excluded=True), Phrase("menu", prefix=True))
    assert query('menu -"hot soup').phrases == (Phrase("menu"), Phrase("hot soup", excluded=True))
    assert query("state-of-the-art").phrases == (Phrase("state of the art", prefix=True),)
    assert query("-from:ana").named == (Named("from", "ana", excluded=True),)


def test_punctuation_only_separates_and_signs_count() -> None:
    assert query(" -- ' * … \0").is_empty
    assert query("c++").phrases == (Phrase("c++"),)
    assert query("soup, (hot)").phrases == (Phrase("soup"), Phrase("hot", prefix=True))
    assert query("https://example.org").phrases == (Phrase("https   example org", prefix=True),)


def test_operators_are_taken_out_of_the_text() -> None:
    found = query('ladder FROM:@ana in:#garden in:"street party" has:Link kind:message')
    assert found.phrases == (Phrase("ladder"),)
    assert found.named == (
        Named("from", "ana"), Named("in", "garden"), Named("in", "street party", quoted=True), Named("has", "link"),
        Named("kind", "message"))  # fmt: skip
    assert [each.value for each in found.values("in")] == ["garden", "street party"]


def test_an_operator_without_choices_is_a_word() -> None:
    assert query("is:late").phrases == (Phrase("is late", prefix=True),)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("after:2026-03-01 before:2026-04", 20_513, 20_544),
        ("after:today", 20_583, None),
        ("on:yesterday", 20_582, 20_583),
        ("before:2026", None, 20_454),
        ("on:2026-02", 20_485, 20_513),
        ("on:2025", 20_089, 20_454),
        ("on:2025-12", 20_423, 20_454),
        ("after:2026-01 after:2026-03-01", 20_513, None),
        ("on:0001", 0, 0),
        ("before:9999-12-31", None, 2_932_896),
        ("on:9999-12", 2_932_866, 2_932_896),
        ("on:9999", 2_932_532, 2_932_896),
    ],
)
def test_days_bound_the_time(text: str, first: int | None, last: int | None) -> None:
    found = query(text)
    assert (found.first, found.last) == (first and first * DAY, last and last * DAY)


@pytest.mark.parametrize(
    ("piece", "why"),
    [
        ("before:soon", "day"), ("after:2026-13", "day"), ("after:2026-02-30", "day"), ("before:31.12.2026", "day"),
        ("on:10000", "day"), ("has:cake", "choice"), ("from:", "unfinished"), ('in:""', "unfinished"),
        ("in:#", "unfinished"), ("-before:2026", "excluded"),
    ],
)  # fmt: skip
def test_what_is_not_understood_is_said(piece: str, why: str) -> None:
    found = query(f"ladder {piece}")
    assert [(each.code, each.piece) for each in found.unclear] == [(f"search.{why}", piece)]
    assert found.phrases == (Phrase("ladder"),)


def test_a_choice_that_is_not_there_names_those_that_are() -> None:
    assert query("has:cake").unclear[0].known == ("link", "reaction")


def test_a_query_has_an_end() -> None:
    assert query("a" * 5_000).phrases == (Phrase("a" * 5_000, prefix=True),)
    assert [each.code for each in query("a" * (LONGEST + 1)).unclear] == ["search.long"]
    many = query(" ".join(["word"] * (MOST_PIECES + 5)))
    assert len(many.phrases) == MOST_PIECES
    assert [each.code for each in many.unclear] == ["search.many"]


PIECES = st.sampled_from(
    ['"', "*", "(", ")", "-", "NEAR(", "AND", "OR", "NOT", "^", ":", "{", "from:", "in:", "has:", "before:", "a", "é",
     "street ", "\0", "'", ";", "\\", "ß", "İ", "日本", "\ud800", "🎉", "+"])  # fmt: skip


@given(st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=12).map("".join)))
def test_whatever_is_typed_is_a_query(text: str) -> None:
    found = query(text)
    assert all(phrase.text.strip(" ") == phrase.text != "" for phrase in found.phrases)
