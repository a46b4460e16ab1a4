"""The calendar file on the disk: written whole or not at all, for its owner alone, and never over something else."""

import contextlib
import errno
import os
from collections.abc import Sequence
from pathlib import Path

from desktop.features.gatherings.feed.notes import Fed, Feed
from models.errors import Refused
from models.features.gatherings.calendar_writing import is_ours
from sync.files import FULL, is_text, only_a_file, sync_folder

BEGINNING = 1_000
"""Bytes within which a calendar says which program wrote it."""
GONE = (errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO, errno.ESTALE, errno.EHOSTDOWN)
FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)


def chosen(path: Path, others: Sequence[Feed]) -> Path:
    """Where the file goes if the person chose this. Raises Refused if something else is there, or another group's."""
    found = path if path.suffix == ".ics" else path.with_name(f"{path.name}.ics")
    found = found.parent.resolve() / found.name
    if not is_text(found):
        raise Refused("calendar.feed_bad_name")
    if any(each.file == found for each in others):
        raise Refused("calendar.feed_of_another", file=found.name)
    try:
        if not is_free(found):
            raise Refused("calendar.feed_foreign", file=found.name)
        if not found.parent.is_dir():
            raise FileNotFoundError(errno.ENOENT, "")
    except OSError as error:
        raise _refused(error, found) from None
    return found


def is_free(file: Path) -> bool:
    """Is there nothing, or what Folkmoot wrote? Raises OSError."""
    found = _there(file)
    return not found or is_ours(found[:BEGINNING])


def _there(file: Path) -> bytes:
    try:
        with open(file, "rb", opener=only_a_file) as opened:
            return opened.read()
    except FileNotFoundError:
        return b""


def put(feed: Feed, written: bytes) -> tuple[bool, Fed]:
    """Replace the file in one step, if it says something else. Returns whether it did, and the trouble if there was
    any."""
    try:
        return _put(feed.file, written), Fed()
    except Refused as refused:
        return False, Fed(0, refused.code)
    except OSError as error:
        return False, Fed(0, _code(error), error.strerror or "")


def _put(file: Path, written: bytes) -> bool:
    there = _there(file)
    if there == written:
        return False
    if there and not is_ours(there[:BEGINNING]):
        raise Refused("calendar.feed_foreign", file=file.name)
    part = file.with_name(f".{file.name}.part")
    part.unlink(missing_ok=True)  # from a computer that lost its power
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as out:
            out.write(written)
            out.flush()
            os.fsync(out.fileno())
        part.replace(file)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink()
        raise
    with contextlib.suppress(OSError):  # some network file systems cannot; the content is safe already
        sync_folder(file.parent)
    return True


def remove(feed: Feed) -> bool:
    """Remove the file, if Folkmoot wrote it. Returns whether there is none now."""
    try:
        if is_free(feed.file):
            feed.file.unlink(missing_ok=True)
            return True
    except OSError:
        pass
    return False


def _code(error: OSError) -> str:
    for codes, code in ((GONE, "gone"), (FULL, "full"), (FORBIDDEN, "forbidden")):
        if error.errno in codes:
            return f"calendar.feed_{code}"
    return "calendar.feed_failed"


def _refused(error: OSError, path: Path) -> Refused:
    found = Fed(0, _code(error), error.strerror or "").trouble(Feed(str(path)))
    assert found is not None
    return found
