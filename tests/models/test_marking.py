"""Marking words changes the marks that are meant, and no letter."""

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.differences import carried_out
from models.errors import Refused
from models.marking import bolded, headed, linked
from models.markup import plain, read


def bold(text: str, words: str) -> str:
    return carried_out(text, bolded(text, at := text.index(words), at + len(words)))


def link(text: str, words: str, address: str = "https://a.org") -> str:
    return carried_out(text, linked(text, at := text.index(words), at + len(words), address))


@pytest.mark.parametrize(
    ("text", "words", "becomes"),
    [
        ("a word b", "word", "a **word** b"),
        ("a word b", " word ", "a **word** b"),
        ("a **word** b", "word", "a word b"),
        ("a **word** b", "**word**", "a word b"),
        ("****word****", "word", "word"),
        ("**a b** c", "b** c", "**a b c**"),
        ("**a word b**", "word", "**a** word **b**"),
        ("**a **b** c**", "b", "**a** b **c**"),
        ("a\nb c\nd", "a\nb c\nd", "**a**\n**b c**\n**d**"),
        ("# Title here", "# Title", "# **Title** here"),
        ("[word](https://a.org) b", "word", "[**word**](https://a.org) b"),
        (r"x \*y z", "*y", r"x **\*y** z"),
        ("a  b", "  ", "a  b"),
    ],
)
def test_bold(text: str, words: str, becomes: str) -> None:
    assert bold(text, words) == becomes


def test_links() -> None:
    assert link("a word b", "word") == "a [word](https://a.org) b"
    assert link("a word b", "word", "https://a.org/b_(c)") == "a [word](https://a.org/b_%28c%29) b"
    assert link("a [word up](https://b.org) b", "word up") == "a [word up](https://a.org) b"
    assert link("a [word up](https://b.org) b", "up](https://b.org) b") == "a word [up b](https://a.org)"
    assert link("a [word](https://a.org) b", "word", "") == "a word b"
    assert link("a **word** b", "word") == "a **[word](https://a.org)** b"
    with pytest.raises(Refused, match=r"text\.bad_link"):
        link("a word b", "word", "javascript:alert(1)")


def test_headings() -> None:
    text = "one\n## two\nthree"
    assert carried_out(text, headed(text, 0, 0, 1)) == "# one\n## two\nthree"
    assert carried_out(text, headed(text, 0, len(text), 2)) == "## one\n## two\n## three"
    assert carried_out(text, headed(text, 5, 5, 0)) == "one\ntwo\nthree"
    assert headed(text, 5, 5, 2) == ()


class Step(NamedTuple):
    start: int
    end: int
    address: str | None
    """None: bold."""


PLACES = st.integers(0, 60)
STEPS = st.lists(st.builds(Step, PLACES, PLACES, st.sampled_from([None, None, "https://a.org", ""])))


def letters(text: str) -> list[tuple[int, bool]]:
    """(place, is it bold?) of the letters that are shown and not blank."""
    runs = [run for paragraph in read(text) for run in paragraph.runs]
    return [(run.start + at, run.bold) for run in runs for at, letter in enumerate(run.text) if letter != " "]


@given(st.sampled_from(["ab c def g", "# ab  c\nd", "a\n\nb c d e f", "x"]), STEPS)
def test_whatever_is_marked_the_same_letters_are_shown_and_those_meant_are_bold(text: str, steps: list[Step]) -> None:
    said = plain(text)
    for step in steps:
        before = letters(text)
        meant = [is_bold for place, is_bold in before if step.start <= place < step.end]
        if step.address is None:
            text = carried_out(text, bolded(text, step.start, step.end))
            wanted = [not all(meant) if step.start <= place < step.end else is_bold for place, is_bold in before]
        else:
            text = carried_out(text, linked(text, step.start, step.end, step.address))
            wanted = [is_bold for _, is_bold in before]
        assert plain(text) == said
        assert [is_bold for _, is_bold in letters(text)] == wanted


def test_places_beyond_the_end_and_hostile_texts_are_no_problem() -> None:
    assert bolded("a b", 2, 10**9) == bolded("a b", 2, 3)
    assert bolded("", 0, 10) == linked("a", 5, 9, "https://a.org") == headed("a", 7, 9, 1) == ()
    text = "**a **" * 20_000
    assert plain(carried_out(text, bolded(text, 0, 3))).count("a") == 20_000
