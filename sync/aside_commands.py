"""What is put aside, one by one. Part of `sync.api`."""

from msgspec import Struct

from sync.command import Command

MOST = 200
"""Most changes in one answer."""


class AskAside(Command, frozen=True):
    """The changes of a group that are put aside for their own sake, newest arrivals first. -> Asides"""

    group: int
    most: int = MOST


class AsideChange(Struct, frozen=True):
    """Its words are told to its author, and to those who may suspend somebody."""

    edit: bytes
    record: bytes
    kind: str
    author: bytes
    """A member or former member; empty if nobody knows whose the computer was."""
    at: int
    """When it was written, by its author's clock, in milliseconds since 1970; 0 if that is not known."""
    reason: str
    """`removed`, `suspended`, `dropped` (the computer), `power` (it needed one that was ended), `entry` (the computer
    is not in the group) or `circle` (the author was not in the private circle)."""
    circle: bytes = b""
    """The private circle that it was written in; empty for what everyone reads."""
    words: str = ""
    """The beginning of what was written."""


class Asides(Struct, frozen=True):
    changes: tuple[AsideChange, ...]
    total: int
    shows_words: bool
    """May this member read the words of others' changes?"""
