"""An edit as the ledger delivers it, and its verdict."""

from enum import Enum
from typing import NamedTuple

from msgspec import Struct

from models.case import Author, Circle, RollView
from models.edit import Edit, NotUnderstood
from models.errors import Refused
from models.ids import EditId, RecordId

Place = tuple[int, int]
"""Place of an edit in the store: (row number of its envelope, position in the envelope)."""


class Signed(Struct, gc=False):
    """An edit with everything that the ledger and the roll know of it."""

    edit: Edit | NotUnderstood
    id: EditId
    log_key: bytes
    seq: int
    """Number of the envelope in its log."""
    envelope: int
    """Row number."""
    position: int
    author: Author | None
    """None if the roll that the envelope names does not know the device."""
    circle: Circle
    circle_number: int
    roll: RollView = RollView()
    set_aside: bool = False
    """Does the ledger set the edit aside, because its log forked before it?"""

    @property
    def place(self) -> Place:
        return self.envelope, self.position


def named_edits(signed: Signed) -> list[tuple[RecordId, EditId]]:
    """The edits that an edit builds on and sees, each with its record, in written order."""
    edit = signed.edit
    if not isinstance(edit, Edit):
        return []
    seen = [(each.record, head) for each in edit.sees for head in each.heads]
    return [(RecordId(record), EditId(name)) for record, name in (*((edit.record, dep) for dep in edit.deps), *seen)]


def references(signed: Signed) -> list[EditId]:
    """The edits that an edit builds on and sees."""
    return [name for _, name in named_edits(signed)]


class Standing(Enum):
    """Whether an edit counts, and if not, why. The values are stored."""

    COUNTS = ""
    REFUSED = "r"
    NOT_UNDERSTOOD = "u"
    SET_ASIDE = "a"
    FAULTY = "f"
    WAITS = "w"


class Verdict(NamedTuple):
    """The result of judging an edit."""

    standing: Standing
    detail: str = ""
    """The code of a refusal, the name of what was not understood, or `module:version` of the module that failed."""
    cause: EditId | None = None
    """The edit that it waits for, or the dependency that does not count."""
    refused: Refused | None = None
    """The refusal with its facts; None if the verdict comes from the store."""

    @property
    def counts(self) -> bool:
        return self.standing is Standing.COUNTS


COUNTS = Verdict(Standing.COUNTS)
