"""How marks of a text are read: bold, links, headings, also where two people have marked the same words."""

import pytest

from models.markup import MOST, is_address, plain, read

Look = list[tuple[str, str]]
"""(letters, how they look: `b`, the address, both or nothing), without what is plain."""


def look(text: str) -> Look:
    runs = [run for paragraph in read(text) for run in paragraph.runs]
    return [(run.text, "b" * run.bold + run.link) for run in runs if run.bold or run.link]


@pytest.mark.parametrize(
    ("text", "said", "marked"),
    [
        ("a **b c** d", "a b c d", [("b c", "b")]),
        ("mid**word**s", "midwords", [("word", "b")]),
        ("粗**体字**。", "粗体字。", [("体字", "b")]),
        ("[our page](https://a.org/x?y#z) says", "our page says", [("our page", "https://a.org/x?y#z")]),
        ("[write](mailto:ana@a.org)", "write", [("write", "mailto:ana@a.org")]),
        ("[https://a.org](https://a.org)", "https://a.org", [("https://a.org", "https://a.org")]),
        (r"\**b** \[a](https://a.org) C:\dir \# x", r"**b** [a](https://a.org) C:\dir # x", []),
        ("2 ** 3 ** 4", "2 ** 3 ** 4", []),
        ("a** b", "a** b", []),
        ("**never ends", "**never ends", []),
        ("**one\ntwo**", "**one\ntwo**", []),
        ("x****y", "x****y", []),
        ("]( [ ]", "]( [ ]", []),
    ],
)
def test_marks_are_not_shown_and_the_rest_is(text: str, said: str, marked: Look) -> None:
    assert plain(text) == said
    assert look(text) == marked


@pytest.mark.parametrize(
    ("text", "said", "marked"),
    [
        ("****word****", "word", [("word", "b")]),
        ("**a **b** c**", "a b c", [("a ", "b"), ("b", "b"), (" c", "b")]),
        ("**a **b c** d**", "a b c d", [("a ", "b"), ("b c", "b"), (" d", "b")]),
        ("**[word**](https://a.org)", "word", [("word", "bhttps://a.org")]),
        ("[**word](https://a.org)**", "word", [("word", "bhttps://a.org")]),
        ("[[word](https://a.org)](https://b.org)", "word", [("word", "https://a.org")]),
        ("**a****b**", "ab", [("a", "b"), ("b", "b")]),
    ],
)
def test_what_two_have_marked_at_the_same_time(text: str, said: str, marked: Look) -> None:
    assert plain(text) == said
    assert look(text) == marked


def test_headings_have_the_level_of_their_first_mark() -> None:
    text = "# One\n## Two\n### Three\n#### no\n#no\n# # Twice\n# ## Both\n# \n \n**b**"
    assert [paragraph.level for paragraph in read(text)] == [1, 2, 3, 0, 0, 1, 1, 0, 0, 0]
    assert plain(text) == "One\nTwo\nThree\n#### no\n#no\nTwice\nBoth\n# \n \nb"


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "//a.org", "a.org", "https://", "HTTPS://a.org",
        "https://a.org/ x",
        "https://a.org/(x)", "https://bank.org@evil.org/", "https://bank.org\\@evil.org", "https://b\u0430nk.org", "",
        "https://a.org/" + "x" * 2_000, "ftp://a.org", "https://a.org\n", "folkmoot:",
    ],
)  # fmt: skip
def test_links_lead_nowhere_else(address: str) -> None:
    assert not is_address(address)
    text = f"[here]({address})"
    assert plain(text) == text
    assert look(text) == []


def test_what_leads_somewhere() -> None:
    for address in ("https://a.org", "http://a.org:80/@x", "mailto:a@b.org?subject=x", "folkmoot:join/abc"):
        assert is_address(address)
        assert look(f"[here]({address})") == [("here", address)]


@pytest.mark.parametrize("said", ["https://bank.org", "www.bank.org", "**https://bank.org", "", "**", " "])
def test_a_link_that_nobody_sees_or_that_says_another_address_is_none(said: str) -> None:
    text = f"[{said}](https://evil.org)"
    assert plain(text) == text
    assert look(text) == []


@pytest.mark.parametrize(
    "unit", ["[", "**a", "**a ", "**a**", "**a** ", "**a**\n", "[a](https://b.org)", "](", "\\*", "# ", "#", "*", "](https://b"]
)  # fmt: skip
def test_hostile_marks_are_shown_as_typed_after_the_first_ten_thousand(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    paragraphs = read(text)
    runs = sum(len(paragraph.runs) for paragraph in paragraphs)
    assert runs <= MOST + len(paragraphs) + 2
    hidden = len(text) - len(plain(text))
    assert hidden <= (MOST + 2) * len("](https://b.org)")


def test_marks_one_in_another() -> None:
    depth = 4_000
    text = "**a " * depth + "b" + "**" * depth
    assert {(run.bold, run.link) for run in read(text)[0].runs} == {(True, "")}
    assert plain(text) == "a " * depth + "b"
    text = "[" * depth + "a" + "](https://b.org)" * depth
    assert look(text)[0] == ("a", "https://b.org")
    assert plain(text).startswith("[" * (depth - 200))  # so much that nobody sees what the outer links say
