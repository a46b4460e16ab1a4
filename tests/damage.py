"""Damage to files, where it matters."""

from pathlib import Path
from zipfile import ZipFile


def flipped(archive: Path) -> bytes:
    """The archive with one bit of its largest file changed. In a header of ZIP, nobody might read it."""
    data = bytearray(archive.read_bytes())
    with ZipFile(archive) as opened:
        largest = max(opened.infolist(), key=lambda each: each.compress_size)
    header = 30 + len(largest.filename)
    data[largest.header_offset + header + largest.compress_size // 2] ^= 1
    return bytes(data)
