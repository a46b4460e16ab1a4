"""What the arguments of intents name: other records, and entries of a record's lists.

A rule cannot look at what a field names: it may not be on every computer yet. Who writes can.
"""

import re
from collections.abc import Callable, Mapping

from models.case import Record, State
from models.errors import Refused
from models.fields import Cell, Entries, Line, Ref, Text
from models.ids import RecordId, is_short_hex
from models.names import small
from models.rules import Fields, entries

_NONCE = re.compile(r"[0-9a-f]{16}\Z")
"""As intents make them."""
LISTED = 10
"""Most entries that a refusal names."""


def check_kinds(read: Callable[[RecordId], Record | None], fields: Fields, given: Mapping[str, Cell]) -> None:
    """Raises Refused `record.other_kind` where a field names a record of a kind that it is not for. What is not on this
    computer may be anything: an intent may name what it begins itself."""
    for key, value in given.items():
        declared = fields.get(key)
        if not isinstance(declared, Ref) or not declared.kind or not value:
            continue
        name = bytes.fromhex(value) if isinstance(value, str) and is_short_hex(value) else value
        found = read(RecordId(name)) if isinstance(name, bytes) else None
        if found is not None and found.kind != declared.kind:
            raise Refused("record.other_kind", what=declared.kind, other=found.kind)


def entry_named(kind: str, name: str, listed: Entries, state: State, said: str) -> str:
    """The nonce of the entry of a list that is meant: by its nonce, or by what it says first, in small or capital
    letters. Raises Refused `entry.missing`, `entry.several`, `entry.none`, `entry.no_entries`."""
    there, field = entries(state, name), f"{kind}.{name}"
    if said in there:
        return said
    called = {nonce: _called(listed, parts) for nonce, parts in there.items()}
    found = [nonce for nonce, each in called.items() if each and small(each) == small(said)]
    if len(found) == 1:
        return found[0]
    if found:
        raise Refused("entry.several", field=field, name=said, names=", ".join(found[:LISTED]))
    if _NONCE.match(said):
        raise Refused("entry.missing", field=field)
    known = list(dict.fromkeys(filter(None, called.values())))[:LISTED]
    code = "entry.none" if known else "entry.no_entries"
    raise Refused(code, field=field, name=said, names=", ".join(known))


def _called(listed: Entries, parts: State) -> str:
    """What an entry says first, in words."""
    texts = (part for part, each in listed.parts.items() if isinstance(each, Line | Text))
    return str(next((parts[part] for part in texts if parts.get(part)), ""))
