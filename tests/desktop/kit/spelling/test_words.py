import pytest

from desktop.kit.spelling.words import words


@pytest.mark.parametrize(("text", "found"), [
    ("The laddder, please!", ["The", "laddder", "please"]),
    ("don't, l’été", ["don't", "l’été"]),
    ("see https://example.org/laddder or me@example.org", ["see", "or"]),
    ("`git psuh` in #genral at 4pm, NASA, a :smlie:", ["in", "at"]),
    ("مَرْحَبًا بكم", ["مَرْحَبًا", "بكم"]),
    ("naïve cafe\u0301", ["naïve", "cafe\u0301"]),
    ("snake_case x1y", []),
])  # fmt: skip
def test_what_is_a_word(text: str, found: list[str]) -> None:
    assert [each.text for each in words(text)] == found
    assert all(text[each.start : each.end] == each.text for each in words(text))
