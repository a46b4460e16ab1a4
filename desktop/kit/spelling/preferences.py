"""What can be chosen about spelling. The languages are those of the dictionaries that are there."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QLocale

from desktop.dictionaries import installed
from desktop.kit import preferences
from desktop.kit.preferences import Preference
from desktop.kit.spec import QT_TRANSLATE_NOOP

WINDOW: Final = "window"
ON: Final = Preference(
    "spelling/on", "switch", QT_TRANSLATE_NOOP("preferences", "Check the spelling of what I write"), preferences.ON,
    hint=QT_TRANSLATE_NOOP("preferences", "Words that no dictionary knows are underlined while you write. F7 goes "
                           "to the next one. Nothing is sent anywhere."),
)  # fmt: skip
LANGUAGE: Final = Preference(
    "spelling/language", "choice", QT_TRANSLATE_NOOP("preferences", "Language that I write"), WINDOW,
    needs=ON.name,
)  # fmt: skip
NONE: Final = QT_TRANSLATE_NOOP(
    "preferences", "This computer has no dictionary. Install one, for example the package hunspell-en-us, and start "
    "Folkmoot again.")  # fmt: skip
SECTION: Final = (QT_TRANSLATE_NOOP("preferences", "Spelling"), (ON, LANGUAGE))
"""The heading and the preferences under it, without the languages."""


def section() -> tuple[str, tuple[Preference, ...]]:
    """The same with the languages that can be chosen here."""
    codes = installed()
    own = (WINDOW, QT_TRANSLATE_NOOP("preferences", "As the window"))
    choices = (own, *sorted(called(codes).items(), key=lambda each: each[1].casefold()))
    return SECTION[0], (replace(ON, hint=ON.hint if codes else NONE), replace(LANGUAGE, choices=choices))


def called(codes: Sequence[str]) -> dict[str, str]:
    """Each dictionary in its own language, with the country where several are called the same: `Deutsch (Belgien)`."""
    languages = {code: QLocale(code).nativeLanguageName() or code for code in codes}
    often = Counter(languages.values())
    return {code: f"{language} ({QLocale(code).nativeTerritoryName()})" if often[language] > 1 else language
            for code, language in languages.items()}  # fmt: skip
