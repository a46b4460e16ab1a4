"""What a record says of a file: which one it is, and the key that opens it. The file itself is not in the record."""

import re
from hashlib import sha256

from msgspec import Struct
from msgspec.structs import replace

from models import text

MAX_SIZE = 8 << 30
"""Most bytes of a file."""
MAX_NAME = 200
MAX_SIDE = 999_999
"""Most pixels of a picture in each direction that a record says."""
MAX_ALT = 300
"""Most characters of a description."""
MAX_PREVIEW = 64 << 10
"""Most bytes of a picture's preview."""
_ID = re.compile(r"[0-9a-f]{64}\Z")
_VALUE = re.compile(
    r"([0-9a-f]{64}) (0|[1-9][0-9]{0,9}) ([a-z]{1,20}/[a-z0-9.+-]{1,80}) (-|[0-9a-f]{64}:[1-9][0-9]{0,4})"
    r"(?::([1-9][0-9]{0,5})x([1-9][0-9]{0,5}))? ([^/\\]+)(?://(.+))?\Z"
)
"""Key, size, media type, preview with its size, width and height of a picture, name, and what a picture shows."""
PICTURES = ("image/jpeg", "image/png", "image/gif", "image/webp", "image/tiff")
"""Media types of pictures."""


class Attachment(Struct, frozen=True):
    id: bytes
    """32 bytes: the hash of the manifest, which holds the hashes of the sealed chunks."""
    key: bytes
    """32 bytes."""
    name: str
    media: str
    """Media type (RFC 6838), as its author says."""
    size: int
    """Bytes."""
    preview: bytes = b""
    """The id of a small JPEG picture of it, or empty."""
    preview_size: int = 0
    alt: str = ""
    """What a picture shows, in words for those who do not see it."""
    width: int = 0
    """Width of a picture in pixels, as its author's program says; 0 = unknown."""
    height: int = 0

    @property
    def preview_key(self) -> bytes:
        """The key of the preview."""
        return sha256(b"folkmoot-preview-v1\0" + self.key).digest()

    @property
    def is_picture(self) -> bool:
        return self.media in PICTURES

    @property
    def item(self) -> str:
        """What a record calls it."""
        return self.id.hex()

    @property
    def value(self) -> str:
        """What a record says of it: key, size, media type, preview, size in pixels, name and description."""
        preview = f"{self.preview.hex()}:{self.preview_size}" if self.preview else "-"
        pixels = f":{self.width}x{self.height}" if self.width else ""
        alt = f"//{self.alt}" if self.alt else ""
        return f"{self.key.hex()} {self.size} {self.media} {preview}{pixels} {self.name}{alt}"

    @property
    def is_described(self) -> bool:
        """Does a record say more of it than the first version could?"""
        return bool(self.alt or self.width)


def is_file(item: str) -> bool:
    """Is this what a record calls a file?"""
    return _ID.match(item) is not None


def attachment(item: str, value: object) -> Attachment | None:
    """What a record says of a file, or None if it does not say it in this form."""
    found = _VALUE.match(value) if isinstance(value, str) and is_file(item) else None
    if found is None:
        return None
    key, size, media, preview, width, height, name, alt = found.groups()
    small, _, small_size = preview.partition(":")
    made = Attachment(
        bytes.fromhex(item), bytes.fromhex(key), name, media, int(size),
        bytes.fromhex(small) if small_size else b"", int(small_size or 0), alt or "", int(width or 0),
        int(height or 0),
    )  # fmt: skip
    fits = made.size <= MAX_SIZE and made.preview_size <= MAX_PREVIEW
    fits = fits and text.is_line(name, MAX_NAME) and text.is_visible(name)
    fits = fits and (made.is_picture or not made.is_described)
    return made if fits and (alt is None or is_alt(alt)) else None


def is_alt(value: object) -> bool:
    """May a picture be described so?"""
    return text.is_line(value, MAX_ALT) and text.is_visible(value)


def described(line: str, alt: str) -> str:
    """A line of id and value, as programs give files, with another description. What does not fit is left out."""
    item, _, value = line.partition(" ")
    found = attachment(item, value)
    if found is None:
        return line
    plain = text.clean_line(text.clean_line(alt)[:MAX_ALT])
    return f"{item} {replace(found, alt=plain if found.is_picture and is_alt(plain) else '').value}"
