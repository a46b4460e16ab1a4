"""What is begun in a channel and not sent: a text, perhaps the message that it answers, and an unfinished change."""

import msgspec
from msgspec import Struct

_MARK = "\x1e"
"""Begins a note that holds more than a text. The composer does not let anybody type it."""


class Draft(Struct, frozen=True, omit_defaults=True):
    text: str = ""
    reply: bytes = b""
    """Record of the message that `text` answers; empty if none."""
    edit: bytes = b""
    """Record of a message of mine that is being changed; empty if none."""
    edited: str = ""
    """The unfinished new text of that message."""


def read(note: str) -> Draft:
    """The draft in a note of this computer."""
    if note.startswith(_MARK):
        try:
            return msgspec.json.decode(note.removeprefix(_MARK), type=Draft)
        except msgspec.MsgspecError:
            return Draft()
    return Draft(note)


def written(draft: Draft) -> str:
    """A note for a draft; empty if nothing is begun."""
    if not draft.reply and not draft.edit:
        return draft.text
    return _MARK + msgspec.json.encode(draft).decode()
