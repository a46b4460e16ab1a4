"""Functions on files for all packages: displayable paths, syncing folders, and refusals for the system's errors."""

import contextlib
import errno
import os
import re
import stat
import sys
from pathlib import Path
from unicodedata import normalize

from models.errors import Refused

_ODD = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]')
"""What some system does not take in a name, and what changes the direction in which a name is read."""
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|\Z)")
_LONGEST, _LONGEST_ENDING = 180, 20
"""Most bytes of a name, as UTF-8, and of its ending. File systems take 255."""
FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
"""EFBIG too: FAT, which most USB sticks have, allows files of up to 4 GiB."""


def shown(path: Path) -> str:
    """The path as text for display and messages: bytes that are not valid Unicode are dropped."""
    return str(path).encode("utf-8", "replace").decode()


def is_text(path: Path) -> bool:
    """Is the path valid Unicode, so that it can be sent to the engine and stored?"""
    return not any("\ud800" <= character <= "\udfff" for character in str(path))


def safe_name(name: str) -> str:
    """A name for a file that every system accepts, and that hides the file nowhere. A long one keeps its ending."""
    plain = _ODD.sub("-", name).strip(". ")
    if len(plain.encode()) > _LONGEST:
        ending = Path(plain).suffix.encode()[:_LONGEST_ENDING].decode("utf-8", "ignore")
        plain = plain.encode()[: _LONGEST - len(ending.encode())].decode("utf-8", "ignore").strip(". ") + ending
    return f"_{plain}" if not plain or _RESERVED.match(normalize("NFKC", plain)) else plain


def at_once(path: str, flags: int) -> int:
    """An opener that never waits for the other end of a pipe. Raises OSError."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def only_a_file(path: str, flags: int) -> int:
    """An opener that raises OSError for a folder, a pipe or a device, too."""
    descriptor = at_once(path, flags)
    if stat.S_ISREG(os.fstat(descriptor).st_mode):
        return descriptor
    os.close(descriptor)
    raise OSError(errno.EINVAL, "no file")


def sync_folder(folder: Path) -> None:
    """Make names that were added to, or replaced in, `folder` survive a power cut. Raises OSError."""
    if sys.platform == "win32":  # directories cannot be opened there, and NTFS journals their names
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def publish(part: Path, path: Path) -> None:
    """Give a complete file its name, and make the name safe. Never replaces a file: raises FileExistsError, OSError."""
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without links, as on USB sticks
        if os.path.lexists(path):
            raise FileExistsError from None
        part.rename(path)
    part.unlink(missing_ok=True)
    with contextlib.suppress(OSError):  # some network file systems cannot; the content is safe already
        sync_folder(path.parent)


def refusal(error: OSError, path: Path) -> Refused:
    """The refusal to show to a person when a file of the profile cannot be used."""
    if error.errno in (errno.ENOTDIR, errno.EEXIST, errno.ENAMETOOLONG, errno.ELOOP):
        return Refused("profile.not_a_folder", path=shown(path))
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Refused("store.full", path=shown(path))
    if error.errno in (errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP):  # FAT keeps no permissions and no sockets
        return Refused("profile.disk_without_rights", path=shown(path))
    return Refused("profile.unwritable", path=shown(path))
