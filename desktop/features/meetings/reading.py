"""What the page of meetings reads from the store beside the record that is shown. No Qt."""

from sync.overview import Entry, Reader


def begins(reader: Reader, meeting: Entry) -> int:
    """When it takes place, in milliseconds since 1970; 0 if it is not known."""
    rows = reader.rows("SELECT when_from FROM meeting WHERE order_key = ?", (meeting.order_key,))
    return int(rows[0][0] or 0) if rows else 0


def to_ratify(reader: Reader, group: int) -> bytes | None:
    """The newest meeting of everyone whose minutes are proposed."""
    rows = reader.rows(
        "SELECT r.id FROM meeting m JOIN records r ON r.order_key = m.order_key WHERE m.group_number = ?"
        " AND r.edits > 0 AND m.state = 'proposed' ORDER BY m.when_from DESC LIMIT 1", (group,))
    return bytes(rows[0][0]) if rows else None


def next_meeting(reader: Reader, meeting: Entry, *, is_open: bool = False) -> bytes | None:
    """The first meeting of the same people that begins after this one; `is_open`: whose agenda may still be changed."""
    rows = reader.rows(
        "SELECT r.id FROM meeting m JOIN records r ON r.order_key = m.order_key WHERE m.group_number = ?"
        " AND r.edits > 0 AND m.state != 'cancelled' AND (m.state = 'draft' OR NOT ?)"
        " AND m.when_from > (SELECT when_from FROM meeting WHERE order_key = ?)"
        " ORDER BY m.when_from LIMIT 1",
        (meeting.list_number, is_open, meeting.order_key),
    )
    return bytes(rows[0][0]) if rows else None
