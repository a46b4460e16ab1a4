"""The files of records as lists show them. No Qt."""

from collections.abc import Iterable

from msgspec import Struct

from models.attachment import PICTURES
from sync.overview import Reader, as_list


class ShownFile(Struct, frozen=True):
    id: bytes
    name: str
    media: str
    size: int
    """Bytes."""
    alt: str = ""
    """What a picture shows, in words."""
    width: int = 0
    """Width of a picture in pixels, as its author's program says; 0 = unknown."""
    height: int = 0
    here: bool = True
    """Is it on this computer?"""
    previewed: bool = False
    """Is a small picture of it on this computer?"""

    @property
    def is_picture(self) -> bool:
        return self.media in PICTURES

    @property
    def spoken(self) -> str:
        """The words for the file where it is not seen."""
        return self.alt or self.name


def files_of(reader: Reader, order_keys: Iterable[int]) -> dict[int, tuple[ShownFile, ...]]:
    """Order key -> the files of its record: pictures first, by name."""
    found: dict[int, tuple[ShownFile, ...]] = {}
    rows = reader.rows(
        "SELECT f.order_key, f.file, f.name, f.media, f.size, f.alt, f.width, f.height, coalesce(whole.whole, 0),"
        " coalesce(small.whole, 0) FROM record_files f LEFT JOIN files whole ON whole.id = f.file"
        " LEFT JOIN files small ON small.id = f.preview"
        " WHERE f.order_key IN (SELECT value FROM json_each(?)) ORDER BY f.order_key, f.name, f.file",
        (as_list(order_keys),),
    )
    for order_key, file, name, media, size, alt, width, height, here, previewed in rows:
        one = ShownFile(bytes(file), name, media, size, alt, width, height, bool(here), bool(previewed))
        found[order_key] = (*found.get(order_key, ()), one)
    return {key: tuple(sorted(files, key=lambda each: not each.is_picture)) for key, files in found.items()}
