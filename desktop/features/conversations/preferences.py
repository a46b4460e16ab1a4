"""What one may choose about conversations."""

from typing import Final

from desktop.kit.preferences import ON, Preference
from desktop.kit.spec import QT_TRANSLATE_NOOP

TYPING: Final = Preference(
    "talk/typing", "switch", QT_TRANSLATE_NOOP("preferences", "Let others see when I write"), ON,
    hint=QT_TRANSLATE_NOOP("preferences", "Those who read the same channel see your name while you type, and nothing "
                           "of your words before you send them. Nothing of it is kept."),
)  # fmt: skip
UNHEARD: Final = Preference(
    "conversations/unheard", "elsewhere", QT_TRANSLATE_NOOP("preferences", "People whom you do not hear"),
    "conversations/unheard", reach="person",
    hint=QT_TRANSLATE_NOOP("preferences", "Their messages are folded and do not count. Nobody learns of it."),
)  # fmt: skip
SECTION: Final = (QT_TRANSLATE_NOOP("preferences", "Conversations"), (TYPING, UNHEARD))
"""The heading and the preferences under it."""


def notified(channel: bytes) -> str:
    """The name of the preference that says of which messages of a channel this computer notifies."""
    return f"notify/channel/{channel.hex()}"
