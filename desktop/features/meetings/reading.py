"""What the page of meetings reads from the store beside the record that is shown. No Qt."""

from sync.overview import Entry, Reader


def next_meeting(reader: Reader, meeting: Entry) -> bytes | None:
    """The first meeting of the same people that begins after this one."""
    rows = reader.rows(
        "SELECT r.id FROM meeting m JOIN records r ON r.order_key = m.order_key WHERE m.group_number = ?"
        " AND r.edits > 0 AND m.state != 'cancelled'"
        " AND m.when_from > (SELECT when_from FROM meeting WHERE order_key = ?)"
        " ORDER BY m.when_from LIMIT 1",
        (meeting.list_number, meeting.order_key),
    )
    return bytes(rows[0][0]) if rows else None
