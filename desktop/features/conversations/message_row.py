"""One message as a row of a list: only facts, which the delegate paints and a screen reader says."""

from typing import TYPE_CHECKING

from msgspec import Struct

from desktop.features.conversations.polls.reading import ShownPoll
from desktop.features.conversations.queries import Message
from desktop.features.conversations.threads import Answers
from models import clock
from models.mentions import Mention

if TYPE_CHECKING:
    from desktop.kit.files.reading import ShownFile


class Chip(Struct, frozen=True):
    """A reaction under a message; `mine` when I gave it."""

    emoji: str
    count: int
    mine: bool
    names: tuple[str, ...]


class Quote(Struct, frozen=True):
    """The message that a reply answers. `order_key` is 0 if that message has not arrived here."""

    order_key: int
    name: str
    text: str
    redacted: bool


class Row(Struct, frozen=True):
    message: Message
    name: str
    mine: bool
    date: tuple[int, ...]
    """Year, month and day in the time zone of this computer."""
    chips: tuple[Chip, ...] = ()
    quote: Quote | None = None
    provisional: bool = False
    """Earlier messages of the same computer have not arrived, so this one may still change."""
    late: bool = False
    """Was it written to an archived channel by somebody who did not know that?"""
    mentions: tuple[Mention, ...] = ()
    """Where names are in the text, which are those of today."""
    calls_me: bool = False
    """Is the reader among those whom it mentions?"""
    hidden_by: str = ""
    """The moderator who hid it."""
    hidden_text: str = ""
    """What a hidden message says, for its author and for moderators."""
    unheard: bool = False
    """Is it folded, because its author is one whom the reader does not hear?"""
    ignored: bool = False
    """Is its author one whom the reader does not hear?"""
    removed_by: str = ""
    """Who removed it, where that was not its author."""
    day: bool = False
    """The first message of its day in the list: the day is above it."""
    unread_line: bool = False
    first: bool = True
    """The first message of a run by one author: the author's name is above it."""
    replicas: int | None = None
    """Number of other devices that hold my message; None if unknown."""
    newest_own: bool = False
    """Is this my newest message? Then the number of devices that hold it is shown below it."""
    files: "tuple[ShownFile, ...]" = ()
    pinned_by: str = ""
    """Who pinned it, if it is pinned."""
    saved: bool = False
    """Has this person saved it?"""
    thread: Answers | None = None
    """What has been answered in the message's own thread."""
    poll: ShownPoll | None = None
    """The poll that hangs on it."""
    poll_told: str = ""
    """The same in words."""
    away: tuple[str, ...] = ()
    """Where each of the files is that is not here; empty for the others."""

    @property
    def key(self) -> int:
        return self.message.order_key

    @property
    def milliseconds(self) -> int:
        return clock.milliseconds(self.message.at)
