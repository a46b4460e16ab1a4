"""Notices that a profile is a copy: restored from a backup, cloned, brought back by a snapshot.

A copy that went on in its old logs would write a second future of them. So the store and a small file outside of the
profile (in the user's state folder) share a token that changes at every start and at every clean end; the store also
notes which file and which machine it lies on. Where anything does not fit, every group goes on in fresh logs.
"""

from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from secrets import token_hex

import platformdirs

from sync.store.database import Database

MACHINE = Path("/etc/machine-id")


class Lineage:
    def __init__(self, database: Database, state: Path | None = None) -> None:
        self._db = database
        folder = state or Path(platformdirs.user_state_dir("folkmoot"))
        name = sha256(str(database.path.resolve()).encode()).hexdigest()[:32]
        self._token = folder / name

    def is_copy(self) -> bool:
        """Call once, before anything is written. False for a new store."""
        place, token = self._db.meta("place"), self._db.meta("token")
        if place is None:
            return False
        return place != self._place() or self._outside() not in (token, None)

    def renew(self) -> None:
        """At the start and at the clean end."""
        token = token_hex(16)
        with self._db.transaction():
            self._db.set_meta("place", self._place())
            self._db.set_meta("token", token)
        with suppress(OSError):
            self._token.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._token.write_text(token)

    def _outside(self) -> str | None:
        try:
            return self._token.read_text()
        except (OSError, UnicodeDecodeError):
            return None

    def _place(self) -> str:
        machine = MACHINE.read_bytes() if MACHINE.exists() else b""
        return f"{self._db.path.stat().st_ino}-{sha256(machine).hexdigest()[:16]}"
