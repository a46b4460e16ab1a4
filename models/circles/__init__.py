"""Private circles: what participants state of them, and who is in them for somebody who knows certain statements."""

from models.circles.history import History
from models.circles.keys import all_can_read, clean_keys, lost_keys
from models.circles.participants import Roll
from models.circles.statements import (
    ADD,
    KINDS,
    LEAVE,
    MAX_NAME,
    MAX_PEOPLE,
    MAX_STATEMENTS,
    OPEN,
    PAIR,
    PEOPLE,
    RENEW,
    SALT,
    STANDING,
    CircleStatement,
    Entry,
    circle_id,
    decode,
    encode,
    flaw,
    is_understood,
)

__all__ = [
    "ADD", "KINDS", "LEAVE", "MAX_NAME", "MAX_PEOPLE", "MAX_STATEMENTS", "OPEN", "PAIR", "PEOPLE", "RENEW", "SALT",
    "STANDING", "CircleStatement", "Entry", "History", "Roll", "all_can_read", "circle_id", "clean_keys", "decode",
    "encode", "flaw", "is_understood", "lost_keys",
]  # fmt: skip
