"""Detects that a profile is a copy: restored from a backup, cloned, or reset to a snapshot.

A copy that continued its old logs would fork them. So the store and a small file outside the profile (in the user's
state folder) share a token that changes at every start and at every clean end. The file also holds the latest stamp of
the store's clock; a store that was reset since then has an older one. And the store holds the identity of its file and
machine. If anything does not match, every group starts new logs.
"""

from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from secrets import token_hex

import platformdirs

from sync.store.database import Database

MACHINE = Path("/etc/machine-id")
TOKEN = 32
"""Characters of the token in the file; a space and the clock's stamp follow."""
STAMP = 20
"""Digits of the stamp."""


def outside_file(store: Path, state: Path | None = None) -> Path:
    """The file in the user's state folder that belongs to a store: one file for each path of a store."""
    folder = state or Path(platformdirs.user_state_dir("folkmoot"))
    return folder / sha256(str(store.resolve()).encode()).hexdigest()[:32]


class CloneGuard:
    def __init__(self, database: Database, state: Path | None = None) -> None:
        self._db = database
        self._outside = outside_file(database.path, state)

    def is_copy(self) -> bool:
        """Is this store a copy? Call it once, before anything is written. False for a new store."""
        place = self._db.meta("place")
        if place is None:
            return False
        return place != self._place() or self._is_elsewhere()

    def renew(self) -> None:
        """Write a new token. Call it at the start and at the clean end."""
        token = token_hex(TOKEN // 2)
        with self._db.transaction():
            self._db.set_meta("place", self._place())
            self._db.set_meta("token", token)
        with suppress(OSError):
            self._outside.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._outside.write_text(f"{token} {self._stamp():0{STAMP}}")

    def reached(self, stamp: int) -> None:
        """The store is durable up to this stamp of its clock. The call takes microseconds: it does not wait for the
        disk."""
        with suppress(OSError), self._outside.open("r+b", buffering=0) as file:
            file.seek(TOKEN + 1)
            file.write(f"{stamp:0{STAMP}}".encode())

    def _is_elsewhere(self) -> bool:
        """Does the file outside show that another copy of this store was in use? False if there is no such file."""
        try:
            token, _, stamp = self._outside.read_text().partition(" ")
        except FileNotFoundError:
            return False
        except (OSError, UnicodeDecodeError):
            return True
        return token != self._db.meta("token") or not stamp.isdecimal() or int(stamp) > self._stamp()

    def _stamp(self) -> int:
        return int(self._db.meta("clock") or 0)

    def _place(self) -> str:
        machine = MACHINE.read_bytes() if MACHINE.exists() else b""
        return f"{self._db.path.stat().st_ino}-{sha256(machine).hexdigest()[:16]}"
