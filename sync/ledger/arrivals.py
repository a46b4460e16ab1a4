"""When envelopes arrived on this computer, by its own clock and to the second. Nobody else learns it, unless this
member writes it."""

from sync.store.database import Database

SECOND = 1000
"""In milliseconds."""


def note(database: Database, first: int, now: int) -> None:
    """Envelopes from the row `first` on have arrived. `now` is in milliseconds since 1970. All that arrive within
    one second share one row. Part of the caller's transaction."""
    last = database.row("SELECT id, at FROM arrivals ORDER BY id DESC LIMIT 1")
    if last is None or last[0] > first or last[1] // SECOND != now // SECOND:
        database.run("DELETE FROM arrivals WHERE id >= ?", (first,))  # rows whose numbers an erased group had before
        database.run("INSERT INTO arrivals VALUES (?, ?)", (first, now))


def first_seen(database: Database, envelope: int) -> int:
    """When an envelope (its row) arrived, in milliseconds since 1970; 0 if that is not known."""
    return int(database.value("SELECT at FROM arrivals WHERE id <= ? ORDER BY id DESC LIMIT 1", (envelope,)) or 0)
