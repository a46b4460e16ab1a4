"""What the users of the engine may do with private circles, and what they are told of them. Part of `sync.api`."""

from msgspec import Struct

from sync.command import Command


class Circle(Struct, frozen=True):
    """A private circle that this device knows."""

    id: bytes
    kind: str
    """`people`, `pair` or `standing` (those who hold a role)."""
    name: str
    members: tuple[bytes, ...]
    """Who is in it now."""
    list_number: int
    """Stands in the rows of its records in place of the group's number."""
    lacking: tuple[bytes, ...] = ()
    """This member's devices that are not known to hold the key that its members write under now. They get it when they
    meet another device of this member."""
    waiting: int = 0
    """Edits in it that do not show, because they belong to others that are not here: those did not arrive yet, or were
    written under keys from before this member was in."""
    closed_to: tuple[bytes, ...] = ()
    """Who is in it and does not read what is written now, nor later: the suspended, and who has no computer."""


class OpenCircle(Command, frozen=True):
    """Open a private circle. Others learn nothing of it. -> Circle. Raises Refused `circle.…`."""

    group: int
    kind: str
    name: str
    members: tuple[bytes, ...] = ()
    role: str = ""
    """The role whose holders are in a standing circle."""


class ChangeCircle(Command, frozen=True):
    """Add somebody to a circle, or leave it if `add` is empty. -> None. Raises Refused `circle.…`."""

    group: int
    circle: bytes
    add: bytes = b""


class AskCircles(Command, frozen=True):
    """The private circles that this device is or was in. -> Circles"""

    group: int


class Circles(Struct, frozen=True):
    circles: tuple[Circle, ...]
