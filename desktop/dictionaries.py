"""Dictionaries that are installed on this computer, through Enchant (https://pyenchant.github.io/pyenchant/).

Enchant belongs to the system and may be missing, and so may dictionaries. What is looked up never leaves this process.
"""

from collections.abc import Sequence
from typing import Any

MOST = 7
"""Suggestions for one word."""
REMEMBERED = 5_000
"""Words whose answer is kept."""


def installed() -> tuple[str, ...]:
    """The codes of the dictionaries, such as `de_DE`, in order; empty where there is none, or no Enchant."""
    enchant = _enchant()
    if enchant is None:
        return ()
    try:
        return tuple(sorted(enchant.Broker().list_languages()))
    except enchant.errors.Error:
        return ()


def fitting(wanted: str, codes: Sequence[str]) -> str:
    """The dictionary for a language such as `de_CH` or `de`: its own country's, that of the country with the
    language's name, or any of the language. Empty if there is none.
    """
    language = wanted.split("_")[0]
    usual = {"en": "en_US"}.get(language, f"{language}_{language.upper()}")
    of_language = [code for code in codes if code.split("_")[0] == language]
    return next((code for code in (wanted, usual, language, *of_language) if code in codes), "")


class Dictionary:
    def __init__(self, code: str) -> None:
        """Raises LookupError if it cannot be opened. Takes about 100 ms."""
        enchant = _enchant()
        if enchant is None:
            raise LookupError(code)
        try:
            self._words = enchant.Broker().request_dict(code)
        except enchant.errors.Error:
            raise LookupError(code) from None
        self.code = code
        self._known: dict[str, bool] = {}

    def knows(self, word: str) -> bool:
        plain = _plain(word)
        if plain not in self._known:
            if len(self._known) >= REMEMBERED:
                self._known.clear()
            self._known[plain] = bool(self._words.check(plain))
        return self._known[plain]

    def suggestions(self, word: str) -> list[str]:
        """The best first."""
        return [str(each) for each in self._words.suggest(_plain(word))][:MOST]


def _plain(word: str) -> str:
    return word.replace("’", "'")


def _enchant() -> Any:
    try:
        import enchant  # fails without the library of the system
    except ImportError:
        return None
    return enchant
