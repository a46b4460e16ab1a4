"""Who is here at the moment, and what they do. Part of `sync.api`. Nothing of it is ever stored."""

from msgspec import Struct, field

from sync.command import Command, Event

HERE, AWAY, GONE = "here", "away", ""
MAX_PLACES = 4
"""Most records in which one device says that something is going on."""
MAX_LETTERS = 80
"""Most code points that are told of what is being typed."""


class LivePlace(Struct, frozen=True, omit_defaults=True):
    """A record that a person has open. The short names are those between devices."""

    record: bytes = field(name="r")
    typing: bool = field(name="t", default=False)
    path: tuple[str, ...] = field(name="p", default=())
    """Where in the record its co-edited text is; empty without a caret."""
    heads: tuple[bytes, ...] = field(name="h", default=())
    """Edits (16 bytes each) at which the caret's numbers count."""
    anchor: int = field(name="a", default=0)
    caret: int = field(name="c", default=0)
    """The selection, in code points from the beginning of the text. Without one, both are the same."""
    letters: str = field(name="l", default="")
    """The end of what is being typed at the caret and is not written yet: one line. Only devices get it that have a
    caret in the same text."""


class TellLive(Command, frozen=True):
    """Tell neighbours that I am `here` or `away`, and which records I have open. -> None

    It counts for a minute, so a window repeats it every 20 seconds. Neighbours learn of a record only if they may read
    it. Raises Refused `live.bad_place`.
    """

    group: int
    state: str = HERE
    places: tuple[LivePlace, ...] = ()


class AskLive(Command, frozen=True):
    """Who is here, on which other devices, without this one. -> tuple of LivePerson"""

    group: int


class LivePerson(Struct, frozen=True):
    """What one device has told. Carets count in the text as it is here now."""

    device: bytes
    member: bytes
    state: str
    places: tuple[LivePlace, ...]


class ShowPresence(Command, frozen=True):
    """Whether this computer tells anybody that I am here, from now on and after every restart. -> None"""

    shown: bool


class AskPresence(Command, frozen=True):
    """Does this computer tell that I am here? -> bool"""


class LiveChanged(Event, frozen=True):
    """Somebody came, went, types somewhere else or has moved a caret. Ask with `AskLive`."""

    group: int
