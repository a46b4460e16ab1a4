"""From a file that somebody chooses to a sealed one, and back. `attach` and `save` block: call them in a thread."""

import contextlib
import io
import mimetypes
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from secrets import token_hex
from typing import NamedTuple

from msgspec.structs import replace

from models import text
from models.attachment import MAX_NAME, MAX_SIDE, Attachment
from models.errors import Refused
from sync.blobs import pictures
from sync.blobs.folder import BlobFolder, Sealed, Step, never_stops
from sync.blobs.sealing import new_key
from sync.files import FULL, at_once, publish, shown

UNKNOWN = "application/octet-stream"
WITHOUT_METADATA = ("image/svg+xml", "image/bmp")
"""Pictures that no camera writes. They stay as they are."""
_TYPES = mimetypes.MimeTypes()  # the table of the standard library, not that of the system


class Attached(NamedTuple):
    """A file that was sealed, and the manifests of file and preview."""

    attachment: Attachment
    sealed: Sealed
    preview: Sealed | None
    stripped: bool
    """Was the metadata of a picture removed?"""


def attach(folder: BlobFolder, path: Path, *, keep: bool = False, step: Step = never_stops) -> Attached:
    """Seal the file at this path. The metadata of pictures is removed, unless `keep`.

    Raises Refused `file.unreadable`, `file.not_a_file`, `file.changed`, `file.too_large`, `file.bad_name`,
    `file.details_stay` (a picture or video in a format from which nothing can be removed), `picture.too_large`,
    `picture.damaged`, and as BlobFolder does.
    """
    name = attached_name(path)
    with _reading(path), open(path, "rb", opener=at_once) as source:
        found = os.fstat(source.fileno())
        if not stat.S_ISREG(found.st_mode):
            raise Refused("file.not_a_file", path=shown(path))
        head, picture = source.read(pictures.HEAD), None
        source.seek(0)
        media = _TYPES.guess_type(name)[0] or UNKNOWN
        if pictures.is_picture(head) and not _is_raw(name, head):
            picture = pictures.read(source, keep=keep)
            media = picture.media
        elif not keep and _is_closed(name, head, media):
            raise Refused("file.details_stay", path=shown(path))
        source.seek(0)
        content = None if picture is None or picture.content is None else picture.content
        key, size = new_key(), found.st_size if content is None else len(content)
        sealed = folder.seal(source if content is None else io.BytesIO(content), size, key, step)
    made = Attachment(sealed.id, key, name, media, size)
    if picture is None:
        return Attached(made, sealed, None, content is not None)
    made = replace(made, width=min(picture.width, MAX_SIDE), height=min(picture.height, MAX_SIDE))
    if not picture.preview:
        return Attached(made, sealed, None, content is not None)
    preview = folder.seal(io.BytesIO(picture.preview), len(picture.preview), made.preview_key)
    made = replace(made, preview=preview.id, preview_size=len(picture.preview))
    return Attached(made, sealed, preview, content is not None)


def _is_raw(name: str, head: bytes) -> bool:
    """Is it what a camera makes before it makes a picture?"""
    return head.startswith((b"II*\0", b"MM\0*")) and Path(name).suffix.lower() not in (".tif", ".tiff")


def _is_closed(name: str, head: bytes, media: str) -> bool:
    """Is it a picture or video from which nothing can be removed?"""
    shows = media.startswith(("image/", "video/")) and media not in WITHOUT_METADATA
    return shows or _is_raw(name, head) or pictures.is_closed(head)


def attached_name(path: Path) -> str:
    """The name under which a file is attached: at most MAX_NAME characters, with its suffix. Raises Refused
    `file.bad_name` if nothing of it can be shown."""
    name = text.clean_line(shown(Path(path.name)).replace("\\", "-"))
    if len(name) > MAX_NAME:
        ending = Path(name).suffix[:20]
        name = text.clean_line(name[: MAX_NAME - len(ending)] + ending)
    if not text.is_line(name, MAX_NAME) or not text.is_visible(name):
        raise Refused("file.bad_name", path=shown(path))
    return name


@contextlib.contextmanager
def _reading(path: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError):
        raise Refused("file.unreadable", path=shown(path)) from None


def save(folder: BlobFolder, attachment: Attachment, path: Path, step: Step = never_stops) -> None:
    """Write the content of a whole file to a new file, which appears complete or not at all. Raises Refused
    `file.exists`, `file.no_space`, `file.unwritable`, `file.damaged`, `file.missing`."""
    part = path.parent / f".{token_hex(12)}.part"
    try:
        if os.path.lexists(path):
            raise FileExistsError
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(part, flags, 0o600), "wb") as out:
            done = 0
            for plain in folder.plain(attachment.id, attachment.key, attachment.size):
                out.write(plain)
                done += len(plain)
                step(done, attachment.size)
            out.flush()
            os.fsync(out.fileno())
        publish(part, path)
    except FileExistsError:
        raise Refused("file.exists", path=shown(path)) from None
    except OSError as error:
        raise Refused("file.no_space" if error.errno in FULL else "file.unwritable", path=shown(path)) from None
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
