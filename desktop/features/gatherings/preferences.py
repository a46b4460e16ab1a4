"""What one may choose about gatherings."""

from typing import Final

from desktop.kit.preferences import Preference
from desktop.kit.spec import QT_TRANSLATE_NOOP

SHEET: Final = "calendar-file"
"""The entry of the page that opens the sheet where it is chosen."""
CALENDAR: Final = Preference(
    "gatherings/calendar", "elsewhere", QT_TRANSLATE_NOOP("preferences", "Calendar file for other programs"),
    f"gatherings/{SHEET}", reach="group",
    hint=QT_TRANSLATE_NOOP("preferences", "A file that Folkmoot keeps up to date with the gatherings. Whoever can open "
                           "the folder reads it."),
)  # fmt: skip
SECTION: Final = (QT_TRANSLATE_NOOP("preferences", "Gatherings"), (CALENDAR,))
"""The heading and the preferences under it."""
