"""Files on the disk of which the store has no row: an engine was killed while it attached one, or the store was brought
back from a backup. They get a row, so that a record may still name them; what none names goes after a while. And files
of which the store says that they are not here, although they are: their folder was away for a time."""

import asyncio
import contextlib
from collections.abc import Iterable
from hashlib import sha256

from models.errors import Refused
from sync.blobs.folder import BlobFolder
from sync.blobs.index import FileIndex
from sync.blobs.sealing import DIGEST, SEALED, TAG, file_id


async def forget(folder: BlobFolder, gone: Iterable[bytes]) -> None:
    """Remove the bytes of files that the store has forgotten."""
    for file in gone:
        await asyncio.to_thread(folder.drop, file)


async def take_up(folder: BlobFolder, index: FileIndex, now: int) -> list[bytes]:
    """Note the whole files that are not said to be here; of what nobody knows, parts and what is damaged are removed.
    Returns what nobody knew. `now`: milliseconds since 1970."""
    found = []
    for file in await asyncio.to_thread(_names, folder):
        await asyncio.sleep(0)  # there may be very many
        known = index.known(file)
        if known is None:
            found.append(file)
        elif known.whole or not folder.is_whole(file):
            continue
        manifest, size = await _measured(folder, file)
        if file_id(manifest) == file:
            index.sealed(file, size, manifest, now)  # also if that was done meanwhile
        elif index.known(file) is None:
            await asyncio.to_thread(folder.drop, file)
    return found


def _names(folder: BlobFolder) -> list[bytes]:
    with contextlib.suppress(OSError):
        return list(dict.fromkeys(folder.names()))
    return []


async def _measured(folder: BlobFolder, file: bytes) -> tuple[bytes, int]:
    """The manifest that the bytes of a file make, and how many bytes it has in plain. Empty if it is not whole."""
    manifest, sealed = bytearray(), 0
    with contextlib.suppress(Refused):
        while folder.is_whole(file) and sealed == len(manifest) // DIGEST * SEALED:
            chunk = await asyncio.to_thread(folder.read, file, len(manifest) // DIGEST)
            if not chunk:
                break
            manifest += sha256(chunk).digest()
            sealed += len(chunk)
    return bytes(manifest), max(0, sealed - TAG * (len(manifest) // DIGEST))
