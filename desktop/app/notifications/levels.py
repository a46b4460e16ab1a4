"""Which notifications this person wants: for all groups, for one group, for a module, for a channel."""

from collections.abc import Sequence
from typing import Final

from desktop.features import conversations
from desktop.features.conversations import queries
from desktop.features.conversations.preferences import notified
from desktop.kit.bridge import EngineBridge
from desktop.kit.page import shown_title
from desktop.kit.preferences import OFF, ON, Preference, value
from desktop.kit.spec import QT_TRANSLATE_NOOP, PageSpec
from desktop.modules import SETTINGS, switched_off
from sync import api

ALL, MENTIONS, NONE, USUAL = "all", "mentions", "none", "usual"
_MESSAGES: Final = (
    (ALL, QT_TRANSLATE_NOOP("preferences", "All messages")),
    (MENTIONS, QT_TRANSLATE_NOOP("preferences", "Those that name me or answer me")),
    (NONE, QT_TRANSLATE_NOOP("preferences", "None")),
)
NOTIFY: Final = Preference(
    "notify/on", "switch", QT_TRANSLATE_NOOP("preferences", "Notifications of the desktop"), ON,
    hint=QT_TRANSLATE_NOOP("preferences", "While the window is in front, nothing is notified."),
)  # fmt: skip
PREVIEW: Final = Preference(
    "notify/preview", "switch", QT_TRANSLATE_NOOP("preferences", "Show who writes and what"), OFF, needs=NOTIFY.name,
    hint=QT_TRANSLATE_NOOP("preferences", "Otherwise a notification only names the group. Whoever sees the screen, and "
                           "the list of notifications that the desktop keeps, sees the words too."),
)  # fmt: skip
QUIET: Final = Preference(
    "notify/quiet", "switch", QT_TRANSLATE_NOOP("preferences", "Quiet hours"), OFF, needs=NOTIFY.name,
    hint=QT_TRANSLATE_NOOP("preferences", "Nothing is notified in them but warnings of danger, and nothing is made up "
                           "for later."),
)  # fmt: skip
QUIET_FROM: Final = Preference("notify/quiet_from", "time", QT_TRANSLATE_NOOP("preferences", "Quiet from"), "22:00",
                               needs=QUIET.name)  # fmt: skip
QUIET_UNTIL: Final = Preference("notify/quiet_until", "time", QT_TRANSLATE_NOOP("preferences", "Quiet until"), "07:00",
                                needs=QUIET.name)  # fmt: skip
TALK: Final = Preference(
    "notify/talk", "choice", QT_TRANSLATE_NOOP("preferences", "Messages in channels"), MENTIONS, _MESSAGES,
    reach="group", needs=NOTIFY.name,
)  # fmt: skip
EVERYWHERE: Final = (NOTIFY, PREVIEW, QUIET, QUIET_FROM, QUIET_UNTIL, TALK)


def of_page(spec: PageSpec) -> Preference:
    """Is told that something waits in this module?"""
    return Preference(f"notify/page/{spec.name}", "switch", shown_title(spec), ON, reach="group", needs=NOTIFY.name)


def of_channel(channel: queries.Channel) -> Preference:
    return Preference(
        notified(channel.record), "choice", f"# {channel.name}", USUAL,
        ((USUAL, QT_TRANSLATE_NOOP("preferences", "As in the other channels")), *_MESSAGES),
        reach="group", needs=NOTIFY.name,
    )  # fmt: skip


def sections(
    bridge: EngineBridge, group: api.Group, specs: Sequence[PageSpec]
) -> list[tuple[str, tuple[Preference, ...]]]:
    """Headings and preferences for what this group has now: its channels, and the modules that are switched on."""
    channels = queries.channels(bridge, group.number, archived=False)
    without = {conversations.PAGE.name, SETTINGS,
               *switched_off(bridge, group.number, [spec.name for spec in specs if spec.optional])}  # fmt: skip
    pages = [spec for spec in specs if not spec.of_window and spec.name not in without]
    return [
        (QT_TRANSLATE_NOOP("preferences", "Notify me of what waits for me in"), tuple(map(of_page, pages))),
        (QT_TRANSLATE_NOOP("preferences", "Notify me of messages in"), tuple(map(of_channel, channels))),
    ]


def level(bridge: EngineBridge, group: bytes, channel: queries.Channel) -> str:
    """ALL, MENTIONS or NONE."""
    own = value(bridge, of_channel(channel), group)
    usual = value(bridge, TALK, group)
    if channel.direct and usual == MENTIONS:
        usual = ALL  # what is said to few concerns each of them
    return usual if own == USUAL else own


def is_quiet(bridge: EngineBridge, now: str) -> bool:
    """Is it within the quiet hours at this time of day (`07:30`)?"""
    if value(bridge, QUIET) != ON:
        return False
    start, end = value(bridge, QUIET_FROM), value(bridge, QUIET_UNTIL)
    return start <= now < end if start <= end else (now >= start or now < end)
