"""Times in an archive: always UTC."""

from datetime import UTC, datetime

from models import clock


def moment(at: int) -> datetime:
    """The time of a hybrid clock stamp."""
    return datetime.fromtimestamp(clock.milliseconds(at) / 1000, UTC)


def iso(at: int) -> str:
    """ISO 8601 of a hybrid clock stamp, to the second."""
    return moment(at).isoformat(timespec="seconds").replace("+00:00", "Z")
