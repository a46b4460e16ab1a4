"""Differences between texts: right for all texts, whole words for people, and bounded work."""

import random

from hypothesis import given
from hypothesis import strategies as st

from models.differences import MOST, Piece, TextChange, carried_out, compared, differences, fits, moved, replayed

TEXTS = st.text(alphabet="ab \nä😀", max_size=60)


@given(TEXTS, TEXTS)
def test_the_changes_turn_one_text_into_the_other(before: str, after: str) -> None:
    changes = differences(before, after)
    assert fits(before, changes)
    assert carried_out(before, changes) == after
    assert bool(changes) == (before != after)
    pieces = compared(before, after)
    assert "".join(piece.text for piece in pieces if piece.kind != "added") == before
    assert "".join(piece.text for piece in pieces if piece.kind != "removed") == after


def test_people_see_whole_words() -> None:
    assert compared("See you at seven by the bakery", "See you at eight by the old bakery") == (
        Piece("same", "See you at "),
        Piece("removed", "seven"),
        Piece("added", "eight"),
        Piece("same", " by the"),
        Piece("added", " old"),
        Piece("same", " bakery"),
    )
    assert compared("one\ntwo\n", "one\nthree\ntwo\n")[1] == Piece("added", "three\n")


def test_changes_are_short_and_apart() -> None:
    before = "The ladder is in the shed. " * 100
    after = "My ladder is in the shed. " + before[27:-6] + "barn. "
    assert [(change.delete, change.text) for change in differences(before, after)] == [(3, "My"), (4, "barn")]


def test_a_caret_stays_between_the_same_letters() -> None:
    text = "hello dear world"
    greeted, cut, called = TextChange(0, 0, "Oh, "), TextChange(6, 5), TextChange(16, 0, "!")
    for caret, change, there in (
        (3, greeted, 7), (0, greeted, 0), (16, greeted, 20), (3, cut, 3), (6, cut, 6), (8, cut, 6), (11, cut, 6),
        (13, cut, 8), (16, called, 16), (15, called, 15),
    ):  # fmt: skip
        assert moved(caret, (change,)) == there, (text[:caret], change)
    assert moved(8, (TextChange(5, 6, "x"),)) == 5
    assert moved(13, (greeted, cut)) == 12


@given(TEXTS, TEXTS, TEXTS)
def test_what_was_typed_is_carried_out_on_what_the_text_has_become(before: str, mine: str, theirs: str) -> None:
    changes, meanwhile = differences(before, mine), differences(before, theirs)
    made = replayed(changes, before, meanwhile)
    assert fits(theirs, made)
    if not meanwhile:
        assert carried_out(theirs, made) == mine
    if not changes:
        assert made == ()


def test_both_sides_of_a_sentence_are_kept() -> None:
    before, theirs = "We meet at the bakery.", "Today we meet at the bakery."
    typed = differences(before, "We meet at the old bakery.")
    made = replayed(typed, before, differences(before, theirs))
    assert carried_out(theirs, made) == "Today we meet at the old bakery."


@given(st.text("ab ", max_size=30), st.text("ab ", max_size=30), st.lists(st.integers(0, 30), max_size=4))
def test_what_others_have_typed_meanwhile_stays(before: str, mine: str, places: list[int]) -> None:
    theirs = before
    for place in places:
        theirs = f"{theirs[:place]}X{theirs[place:]}"
    made = replayed(differences(before, mine), before, differences(before, theirs))
    assert carried_out(theirs, made).count("X") == len(places)


def test_marks_around_words_leave_the_words() -> None:
    assert differences("a word", "a **word**") == (TextChange(2, 0, "**"), TextChange(8, 0, "**"))
    assert differences("a **word**", "a word") == (TextChange(2, 2), TextChange(6, 2))


def test_texts_without_anything_in_common_take_no_more_work_than_others() -> None:
    dice = random.Random(7)
    words = [" ".join(dice.choice("ab") for _ in range(20_000)) for _ in range(2)]
    changes = differences(*words)
    assert carried_out(words[0], changes) == words[1]
    assert len(changes) <= MOST


def test_a_paragraph_without_blanks_is_more_than_one_word() -> None:
    before = "东京都的会议明天下午在图书馆举行请大家准时参加并带上自己的茶杯和椅子如果下雨我们就在里面见面"
    after = before.replace("会议", "新会议").replace("椅子", "小椅子")
    changes = differences(before, after)
    assert [(each.delete, each.text) for each in changes] == [(0, "新"), (0, "小")]
    caret = before.index("请大家")
    moved_to = moved(caret, changes)
    assert after[moved_to:].startswith("请大家")
    mine = (TextChange(caret, 0, "我"),)
    there = carried_out(after, replayed(mine, before, changes))
    assert there == after.replace("请大家", "我请大家")


def test_a_sentence_that_is_written_anew_is_replaced_as_a_whole() -> None:
    before, after = "x" * 40 + "a" * 60, "y" * 50 + "b" * 70
    assert differences(before, after) == (TextChange(0, 100, after),)
