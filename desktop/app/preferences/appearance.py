"""The preferences that the window follows before it is painted first."""

from typing import Final

from desktop.kit.preferences import Preference
from desktop.kit.spec import QT_TRANSLATE_NOOP

THEME: Final = Preference(
    "window/theme", "choice", QT_TRANSLATE_NOOP("preferences", "Colours"), "system",
    (
        ("system", QT_TRANSLATE_NOOP("preferences", "As the system")),
        ("light", QT_TRANSLATE_NOOP("preferences", "Light")),
        ("dark", QT_TRANSLATE_NOOP("preferences", "Dark")),
        ("contrast", QT_TRANSLATE_NOOP("preferences", "High contrast")),
    ),
)  # fmt: skip
ZOOM: Final = Preference(
    "window/zoom", "choice", QT_TRANSLATE_NOOP("preferences", "Size of letters and pictures"), "100",
    (
        ("80", QT_TRANSLATE_NOOP("preferences", "80 %")),
        ("90", QT_TRANSLATE_NOOP("preferences", "90 %")),
        ("100", QT_TRANSLATE_NOOP("preferences", "100 %, as the system")),
        ("110", QT_TRANSLATE_NOOP("preferences", "110 %")),
        ("125", QT_TRANSLATE_NOOP("preferences", "125 %")),
        ("150", QT_TRANSLATE_NOOP("preferences", "150 %")),
        ("175", QT_TRANSLATE_NOOP("preferences", "175 %")),
        ("200", QT_TRANSLATE_NOOP("preferences", "200 %")),
    ),
)  # fmt: skip
LANGUAGE: Final = Preference(
    "window/language", "choice", QT_TRANSLATE_NOOP("preferences", "Language"), "system",
    (("system", QT_TRANSLATE_NOOP("preferences", "As the system")),
     ("en", "English"), ("de", "Deutsch"), ("es", "Español"), ("ar", "العربية")),
)  # fmt: skip
