"""Who is mentioned: names as people type them, and as they are shown after somebody is called otherwise."""

import pytest

from desktop.features.conversations.mentions import MOST, Target, begun, find, matching, shown
from models.features.conversations import mentions as rule
from models.mentions import Mention

NAMES = ("Ana", "Ana Sousa", "Bo Li", "O’Neil", "Kenny🟢", "John [Platform]", "感謝", "J. R.", "علي", "Bo", "*Star*")
PEOPLE = [Target(name, "member", name) for name in NAMES]
TARGETS = [*PEOPLE, Target("steward", "role", "steward"), Target("everyone", "everyone")]


def who(text: str, *picked: Target) -> list[str]:
    return [mention.who or mention.kind for mention in find(text, TARGETS, picked)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("hi @Ana Sousa", ["Ana Sousa"]),
        ("hi @ana sousa!", ["Ana Sousa"]),
        ("hi @Anais", []),
        ("@Ana's bike and @Bo Li’s", ["Ana", "Bo Li"]),
        ("mail ana@example.org or bo@Ana.example", []),
        ("send it to nevermind@user.com!", []),
        ("`@Ana` and ```\n@Bo Li\n```", []),
        ("an open ``` fence @Ana", []),
        ("(@Ana) “@Bo Li” *@Ana*", ["Ana", "Bo Li", "Ana"]),
        ("感謝@Ana and 謝謝@感謝。", ["Ana", "感謝"]),
        ("@O'Neil and @O’Neil", ["O’Neil", "O’Neil"]),
        ("@John [Platform] please", ["John [Platform]"]),
        ("@J. R. said.", ["J. R."]),
        ("@علي مرحبا", ["علي"]),
        ("\\@Ana", []),
        ("@Ana\nSousa", ["Ana"]),
        ("@*Star*", ["*Star*"]),
        ("@Kenny🟢, see @steward and @Everyone!", ["Kenny🟢", "steward", "everyone"]),
        ("@@Ana", []),
        ("@", []),
    ],
)
def test_typed_names(text: str, names: list[str]) -> None:
    assert who(text) == names


def test_of_two_people_with_one_name_the_picked_one_is_meant() -> None:
    twin = Target("ana", "member", "the other")
    assert find("@Ana", [*PEOPLE, twin]) == []
    assert find("@Ana", [*PEOPLE, twin], [twin]) == [Mention(0, 4, "member", "the other")]


def test_more_than_the_most_are_plain_text() -> None:
    assert MOST == rule.MOST
    assert len(find("@Ana " * (MOST + 5), TARGETS)) == MOST


def test_a_new_name_is_shown_where_the_old_one_stood() -> None:
    text = "@Ana and @Bo Li"
    there = find(text, TARGETS)
    names = {"Ana": "Anna-Maria", "Bo Li": "Bo"}
    told, placed = shown(text, there, lambda mention: names[mention.who])
    assert told == "@Anna-Maria and @Bo"
    assert [told[each.start : each.start + each.length] for each in placed] == ["@Anna-Maria", "@Bo"]


def test_what_does_not_fit_the_text_is_left_out() -> None:
    there = [Mention(0, 4, "member", "x"), Mention(2, 3, "member", "y"), Mention(40, 3, "member", "z")]
    assert shown("@Ana says", there, lambda _mention: "") == ("@Ana says", (there[0],))
    assert shown("short", [Mention(1, 3, "member", "x")], lambda _mention: "N") == ("short", ())


def test_names_are_offered_from_the_sign_on() -> None:
    known = [(each, each.name) for each in TARGETS]
    assert begun("hello @Ana S") == 6
    assert [line for _, line in matching("ana s", known)] == ["Ana Sousa"]
    assert [line for _, line in matching("so", known)] == ["Ana Sousa"]
    assert [line for _, line in matching("bo", known)] == ["Bo Li", "Bo"]
    for text in ("hello", "ana@exa", "@ and", "@Ana\nand", "@" + "a" * 50):
        assert begun(text) is None, text
    assert begun("`code @An` @B") == 11
