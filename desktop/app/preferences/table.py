"""Every preference, under the headings of the page."""

from typing import Final

from desktop.app.autostart import can_start
from desktop.app.notifications.levels import EVERYWHERE
from desktop.app.preferences.appearance import LANGUAGE, THEME, ZOOM
from desktop.features.conversations import preferences as of_conversations
from desktop.features.gatherings import preferences as of_gatherings
from desktop.kit.preferences import Preference
from desktop.kit.spec import QT_TRANSLATE_NOOP

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

UNHEARD: Final = Preference(
    "conversations/unheard", "elsewhere", QT_TRANSLATE_NOOP("preferences", "People whom you do not hear"),
    "conversations/unheard", reach="person",
    hint=QT_TRANSLATE_NOOP("preferences", "Their messages are folded and do not count. Nobody learns of it."),
)  # fmt: skip

TABLE: Final[tuple[tuple[str, tuple[Preference, ...]], ...]] = (
    (QT_TRANSLATE_NOOP("preferences", "Look"), (THEME, ZOOM, LANGUAGE)),
    (QT_TRANSLATE_NOOP("preferences", "Lock"), (LOCK_AFTER, PASSPHRASE)),
    (QT_TRANSLATE_NOOP("preferences", "Notifications"), EVERYWHERE),
    of_conversations.SECTION,
    of_gatherings.SECTION,
    (QT_TRANSLATE_NOOP("preferences", "In the background"), (BACKGROUND, AT_LOGIN) if can_start() else (BACKGROUND,)),
    (QT_TRANSLATE_NOOP("preferences", "Other people"), (UNHEARD,)),
    (QT_TRANSLATE_NOOP("preferences", "What the group decides"), EVERYBODY),
)
"""Heading -> its preferences."""
