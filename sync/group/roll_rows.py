"""The roll as rows that lists read."""

from models.roll import RollState
from sync.store.database import Database


def write_roll(database: Database, group_number: int, state: RollState, now_ms: int) -> None:
    """Replace the rows of members and invitations; part of a transaction."""
    for table in ("members", "invitations"):
        database.run(f"DELETE FROM {table} WHERE group_number = ?", (group_number,))  # noqa: S608
    database.many(
        "INSERT INTO members VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (group_number, member.id, member.name, member.role, member.joined >> 16, member.invited_by,
             len(member.devices))
            for member in state.members.values()
        ],
    )  # fmt: skip
    database.many(
        "INSERT INTO invitations VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (group_number, each.terms.id, each.by, each.made >> 16, each.terms.expires, each.terms.uses,
             len(each.admitted), each.closed(now_ms) or "open")
            for each in state.invitations.values()
        ],
    )  # fmt: skip
