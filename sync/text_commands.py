"""Texts that several people edit at once. Part of `sync.api`.

Whoever shows such a text keeps the heads at which it stands (`TextNow.heads`), writes what is typed as an edit at those
heads, and is told what others have changed. So nobody's letters go where they were not typed, and the program that
shows the text decides when it takes in what others wrote. `sync.live_text` does the bookkeeping.
"""

from msgspec import Struct

from models.differences import TextChange
from sync.command import Command


class ReadText(Command, frozen=True):
    """Read a text, or what has changed since `heads`. -> TextNow

    `path` says where in the record it is. Raises Refused `record.unknown`, `text.none_there`, `text.unknown_heads`
    (then read it whole).
    """

    record: bytes
    path: tuple[str, ...]
    heads: tuple[bytes, ...] = ()


class EditText(Command, frozen=True):
    """Carry out these changes, one after the other, on the text as it was at `heads`. -> TextNow, once it is durable

    `again` says that the same was sent before and no answer has come, because the engine ended. Then it is carried out
    only if it was not carried out before.
    Raises Refused as `ReadText`, `text.out_of_range`, and the codes of the kind's rule.
    """

    record: bytes
    path: tuple[str, ...]
    heads: tuple[bytes, ...]
    changes: tuple[TextChange, ...]
    again: bool = False


class TextNow(Struct, frozen=True):
    """A text at the newest heads."""

    heads: tuple[bytes, ...]
    text: str = ""
    """The whole text, if `ReadText` named no heads."""
    changes: tuple[TextChange, ...] = ()
    """Otherwise, what turns the sender's text into it. After `EditText` the sender's text includes what it has typed
    now."""
