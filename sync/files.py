"""What every room does with files: names that can be shown, and the words for what the system refuses."""

import errno
import os
import sys
from pathlib import Path

from models.errors import Refused


def shown(path: Path) -> str:
    """The path as text that can be shown and sent: names that are no Unicode lose those characters."""
    return str(path).encode("utf-8", "replace").decode()


def is_text(path: Path) -> bool:
    """Is the path Unicode, so that it can cross to the engine and be written down?"""
    return not any("\ud800" <= character <= "\udfff" for character in str(path))


def sync_folder(folder: Path) -> None:
    """Make names that were added to, or replaced in, `folder` survive a power cut. Raises OSError."""
    if sys.platform == "win32":  # directories cannot be opened there, NTFS journals their names
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def refusal(error: OSError, path: Path) -> Refused:
    """What a person has to know when a file of the profile could not be used."""
    if error.errno in (errno.ENOTDIR, errno.EEXIST, errno.ENAMETOOLONG, errno.ELOOP):
        return Refused("profile.not_a_folder", path=shown(path))
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Refused("store.full", path=shown(path))
    return Refused("profile.unwritable", path=shown(path))
