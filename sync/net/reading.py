"""Questions about records that their rows do not answer: how they came to be, and who else has them."""

from typing import Any

from models.errors import Refused
from models.feature import State
from models.ids import EditId, RecordId
from sync import api
from sync.group.group import Group
from sync.net.peer_progress import PeerProgress
from sync.records.replica import Replica, actor_id
from sync.store.database import Database


def owner(database: Database, record: bytes) -> int:
    """The group of a record. Raises Refused `record.unknown`."""
    group_number = database.value("SELECT group_number FROM records WHERE id = ?", (record,))
    if group_number is None:
        raise Refused("record.unknown")
    return int(group_number)


def history(database: Database, group: Group, record: RecordId) -> tuple[api.Revision, ...]:
    """Every edit of a record with the state it led to, oldest first, refused ones marked."""
    entry = group.book.entry(record)
    if entry is None:
        raise Refused("record.unknown")
    places = database.rows(
        "SELECT envelope, position, code FROM edits WHERE order_key = ? ORDER BY envelope, position", (entry.order_key,)
    )
    replica = Replica()
    revisions = []
    waiting = [(group.ingest.signed(row, position), code) for row, position, code in places]
    while waiting:
        later = []
        for signed, code in waiting:
            author = signed.author.member if signed.author else b""
            if code:
                revisions.append(api.Revision(signed.id, author, signed.edit.at, {}, code))
            elif all(replica.knows(EditId(dep)) for dep in signed.edit.deps):
                deps = tuple(EditId(dep) for dep in signed.edit.deps)
                replica.apply(signed.id, actor_id(signed.log_key, record), deps, signed.edit.ops, _allow)
                state: dict[str, Any] = dict(replica.state_at((signed.id,)))
                revisions.append(api.Revision(signed.id, author, signed.edit.at, state))
            else:
                later.append((signed, code))
        if len(later) == len(waiting):
            break
        waiting = later
    return tuple(sorted(revisions, key=lambda revision: revision.at))


def _allow(_before: State | None, _after: State) -> None:
    """What is in the book has been judged before."""


def reach(database: Database, group: Group, progress: PeerProgress, record: bytes) -> int:
    """How many other devices hold the newest edit of a record."""
    found = database.row(
        "SELECT v.log, v.seq FROM edits e JOIN envelopes v ON v.id = e.envelope"
        " WHERE e.order_key = (SELECT order_key FROM records WHERE id = ?) AND e.code = '' ORDER BY v.id DESC LIMIT 1",
        (record,),
    )
    return 0 if found is None else progress.reach(found[0], found[1], group.secrets.id)
