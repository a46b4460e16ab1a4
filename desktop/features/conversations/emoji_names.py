"""What emoji are called, and which are found by a word. The names are those of Unicode CLDR (Unicode licence), in the
languages of the window; English finds them, too.
"""

from functools import cache
from unicodedata import combining, normalize

from resources import FOLDER

Named = tuple[str, tuple[str, ...]]
"""An emoji, and its name in each language of the first line of the file."""


@cache
def _read() -> tuple[list[str], list[Named]]:
    """The languages, and the emoji with their names, the most usual first."""
    first, *lines = (FOLDER / "words" / "emoji.txt").read_text(encoding="utf-8").splitlines()
    return first.split(), [(emoji, tuple(names)) for emoji, *names in (line.split("\t") for line in lines)]


def name(emoji: str, language: str) -> str:
    """In a language such as `de`, or else in English; the emoji itself if it has no name."""
    languages, all_of_them = _read()
    place = languages.index(language) if language in languages else 0
    return next((names[place] for each, names in all_of_them if each == emoji), emoji)


def found(words: str, language: str, most: int) -> list[str]:
    """At most `most` emoji for these words: each word must begin a word of the emoji's name."""
    wanted = _folded(words).split()
    languages, all_of_them = _read()
    places = {0, languages.index(language) if language in languages else 0}
    result = []
    for emoji, names in all_of_them:
        parts = _folded(" ".join(names[place] for place in places)).replace("-", " ").split()
        if all(any(part.startswith(word) for part in parts) for word in wanted):
            result.append(emoji)
            if len(result) == most:
                break
    return result


def _folded(text: str) -> str:
    """Without capitals and accents."""
    return "".join(letter for letter in normalize("NFD", text.casefold()) if not combining(letter))
