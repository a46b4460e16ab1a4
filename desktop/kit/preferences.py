"""What somebody may choose for this computer, declared once: the page of preferences, the menus and whatever follows a
choice read the same declaration. Choices are notes of this computer: encrypted with the profile, and never sent."""

from typing import Literal

from msgspec import Struct

from desktop.kit.bridge import EngineBridge

ON = "1"
OFF = ""
"""The values of a switch."""

Kind = Literal["switch", "choice", "time", "elsewhere"]
"""`time` is a time of day such as `22:00`. `elsewhere` is chosen on the page `default`, perhaps in a part of it
(`page/entry`), or in a dialog of its own."""
Reach = Literal["computer", "group", "person", "everybody"]
"""All groups on this computer, one group on this computer, one group on all computers of this person, or everybody in
the group."""


class Preference(Struct, frozen=True):
    name: str
    """The name of its note: `part/choice`. A preference of one group has the group's id after it."""
    kind: Kind
    words: str
    """English; wrap it in `QT_TRANSLATE_NOOP("preferences", …)`, as the other texts."""
    default: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    """The values of a `choice`, with their words."""
    reach: Reach = "computer"
    hint: str = ""
    """A sentence on what it does, if `words` do not say it."""
    needs: str = ""
    """The name of a switch without which it does nothing."""


def key(preference: Preference, group: bytes = b"") -> str:
    """The name of its note. `group` is the id of the group that a preference of one group is for."""
    return f"{preference.name}/{group.hex()}" if preference.reach == "group" else preference.name


def value(bridge: EngineBridge, preference: Preference, group: bytes = b"") -> str:
    """The value that was chosen. If there is none, or it is none of the choices (any more), the default."""
    kept = bridge.local(key(preference, group))
    if kept is None or (preference.choices and kept not in dict(preference.choices)):
        return preference.default
    return kept


def choose(bridge: EngineBridge, preference: Preference, chosen: str, group: bytes = b"") -> None:
    """Keep a choice. `EngineBridge.noted` tells those who follow it."""
    bridge.remember(key(preference, group), None if chosen == preference.default else chosen)
