"""Checks that a profile's store still exists, so that a missing store is never silently replaced by a new one.

A profile is new only if there is neither a vault nor the clone guard's file of its store. The vault is made before the
store; from then until the store is complete, a marker file says that the store is being made.
"""

import os
import stat
from pathlib import Path

from models.errors import Refused
from sync.files import refusal, shown, sync_folder
from sync.profile.clone_guard import outside_file
from sync.profile.folder import ProfileFolder


def check_store(folder: ProfileFolder) -> None:
    """Changes nothing. Raises Refused `store.missing` if the store is gone or empty, `profile.emptied` if the whole
    profile is gone, and `vault.missing`."""
    if folder.is_new:
        trace = outside_file(folder.store)
        if trace.exists():
            raise Refused("profile.emptied", path=shown(folder.path), trace=shown(trace))
    elif not _being_made(folder).exists() and not _has_content(folder.store):
        raise Refused("store.missing", path=shown(folder.store))


def begin_store(folder: ProfileFolder) -> None:
    """Call it before the vault of a new profile is made. Raises Refused `store.full`, `profile.unwritable`."""
    try:
        descriptor = os.open(_being_made(folder), os.O_WRONLY | os.O_CREAT, 0o600)
        os.close(descriptor)
        sync_folder(folder.path)
    except OSError as error:
        raise refusal(error, folder.path) from None


def finish_store(folder: ProfileFolder) -> None:
    """Call it when the store is complete and durable. Raises as `begin_store`."""
    try:
        _being_made(folder).unlink(missing_ok=True)
    except OSError as error:
        raise refusal(error, folder.path) from None


def _being_made(folder: ProfileFolder) -> Path:
    return folder.path / "store.new"


def _has_content(store: Path) -> bool:
    try:
        found = store.stat()
        return stat.S_ISREG(found.st_mode) and found.st_size > 0
    except FileNotFoundError:
        return False
