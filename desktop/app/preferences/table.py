"""Every preference, under the headings of the page."""

from typing import Final

from desktop.app.autostart import can_start
from desktop.app.notifications.levels import EVERYWHERE
from desktop.app.preferences.appearance import LANGUAGE, THEME, ZOOM
from desktop.features import PAGES
from desktop.kit.preferences import Preference
from desktop.kit.spec import QT_TRANSLATE_NOOP, loaded

LOCK_AFTER: Final = Preference(
    "lock/after", "choice", QT_TRANSLATE_NOOP("preferences", "Lock by itself"), "0",
    (
        ("0", QT_TRANSLATE_NOOP("preferences", "Never")),
        ("1", QT_TRANSLATE_NOOP("preferences", "After a minute")),
        ("5", QT_TRANSLATE_NOOP("preferences", "After 5 minutes")),
        ("15", QT_TRANSLATE_NOOP("preferences", "After 15 minutes")),
        ("30", QT_TRANSLATE_NOOP("preferences", "After 30 minutes")),
        ("60", QT_TRANSLATE_NOOP("preferences", "After an hour")),
    ),
    hint=QT_TRANSLATE_NOOP("preferences", "When nobody types or moves the mouse in the window. While it is locked, "
                           "nothing is exchanged with neighbours. Ctrl+L locks at once."),
)  # fmt: skip
PASSPHRASE: Final = Preference(
    "lock/passphrase", "elsewhere", QT_TRANSLATE_NOOP("preferences", "Passphrase"),
    hint=QT_TRANSLATE_NOOP("preferences", "Without one, Folkmoot opens for everybody who is logged in as you."),
)  # fmt: skip
BACKGROUND: Final = Preference(
    "background/on", "switch", QT_TRANSLATE_NOOP("preferences", "Keep exchanging when the window is closed"),
    hint=QT_TRANSLATE_NOOP("preferences", "An icon stays beside the clock; Ctrl+Q ends Folkmoot. Where the desktop has "
                           "no place for such icons, closing the window ends it."),
)  # fmt: skip
AT_LOGIN: Final = Preference(
    "background/login", "switch", QT_TRANSLATE_NOOP("preferences", "Start when I log in"),
    hint=QT_TRANSLATE_NOOP("preferences", "In the background, unless there is a passphrase to ask for."),
)  # fmt: skip
EVERYBODY: Final = (
    Preference("settings/name", "elsewhere", QT_TRANSLATE_NOOP("preferences", "Name and purpose of the group"),
               "settings", reach="everybody"),
    Preference("settings/admission", "elsewhere", QT_TRANSLATE_NOOP("preferences", "Who lets people in"),
               "settings", reach="everybody"),
    Preference("settings/modules", "elsewhere", QT_TRANSLATE_NOOP("preferences", "What this group uses"),
               "settings", reach="everybody"),
)  # fmt: skip

Section = tuple[str, tuple[Preference, ...]]
"""A heading, and the preferences under it."""
TABLE: Final[tuple[Section, ...]] = (
    (QT_TRANSLATE_NOOP("preferences", "Look"), (THEME, ZOOM, LANGUAGE)),
    (QT_TRANSLATE_NOOP("preferences", "Lock"), (LOCK_AFTER, PASSPHRASE)),
    (QT_TRANSLATE_NOOP("preferences", "Notifications"), EVERYWHERE),
    *(loaded(spec.preferences) for spec in PAGES if spec.preferences),
    (QT_TRANSLATE_NOOP("preferences", "In the background"), (BACKGROUND, AT_LOGIN) if can_start() else (BACKGROUND,)),
    (QT_TRANSLATE_NOOP("preferences", "What the group decides"), EVERYBODY),
)
"""The preferences under their headings, in the order of the page."""
