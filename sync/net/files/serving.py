"""What one session gives: a peer that may have a file is told what is here of it and gets the parts it asks for."""

import asyncio
from collections import deque
from collections.abc import Mapping

from models.errors import Refused
from models.ids import DeviceId
from sync.blobs.sealing import DIGEST, MAX_MANIFEST, SEALED, length, sealed_size
from sync.net.files.download import Download
from sync.net.files.local import LocalFiles
from sync.net.files.source import MANIFEST
from sync.net.messages import MAX_SOUGHT, Holds, Piece, Seek, Want
from sync.net.transport import PeerGone

MAX_ASKED = 1024
"""Parts that wait to be sent."""
MAX_WAITING = 8 * MAX_SOUGHT
"""Files that wait to be answered for."""
READ_AHEAD = 1 << 20
"""Bytes, of parts of one file that are read from the disk at once."""


class Serving:
    """`active` are the files that are being fetched, of which parts may be here."""

    def __init__(self, local: LocalFiles, device: DeviceId, active: Mapping[bytes, Download]) -> None:
        self._local = local
        self._device = device
        self._active = active
        self._asked: deque[Want] = deque()
        self._read: deque[Piece] = deque()
        """Pieces that were read and not sent yet."""
        self._sought: deque[bytes] = deque()
        self._may_have: dict[bytes, bool] = {}
        """File -> may the peer have it? Looked up since anything changed here."""

    def hear(self, question: Seek | Want) -> None:
        """Raises PeerGone for a question that nobody asks who keeps to the rules."""
        if isinstance(question, Seek):
            self._sought.extend(question.files)
            sound = len(question.files) <= MAX_SOUGHT and len(self._sought) <= MAX_WAITING
        else:
            self._asked.append(question)
            most = MAX_MANIFEST if question.chunk == MANIFEST else SEALED
            end = question.start + question.size
            sound = len(self._asked) <= MAX_ASKED and question.chunk >= MANIFEST
            sound = sound and question.start >= 0 < question.size <= SEALED and end <= most
        if not sound:
            raise PeerGone("violation")

    def changed(self) -> None:
        """Something has changed in the group."""
        self._may_have.clear()

    def tell(self, file: bytes) -> None:
        """The file has become whole here, or is not any more."""
        if len(self._sought) < MAX_WAITING and self._allowed(file):
            self._sought.append(file)

    async def next(self) -> Holds | Piece | None:
        """The next answer."""
        if self._sought:
            return self._holds(self._sought.popleft())
        if not self._read and self._asked:
            self._read.extend(await self._read_ahead())
        if not self._read:
            return None
        piece = self._read.popleft()
        return piece if self._allowed(piece.file) else Piece(piece.file, piece.chunk, piece.start)

    def _allowed(self, file: bytes) -> bool:
        if len(self._may_have) > MAX_WAITING:  # the peer can ask after files that nobody knows, without end
            self._may_have.clear()
        if file not in self._may_have:
            self._may_have[file] = self._local.may_have(file, self._device)
        return self._may_have[file]

    def _holds(self, file: bytes) -> Holds:
        known = self._local.index.known(file) if self._allowed(file) else None
        if known is None:
            return Holds(file)
        if known.whole:
            return Holds(file, sealed_size(known.size))
        download = self._active.get(file)
        size = 0 if download is None else download.size
        return Holds(file, size, download.bits) if download is not None and size else Holds(file)

    async def _read_ahead(self) -> list[Piece]:
        """The next parts of one file; empty those that are not here or not for the peer."""
        file, wants, size = self._asked[0].file, list[Want](), 0
        while self._asked and self._asked[0].file == file and (not wants or size + self._asked[0].size <= READ_AHEAD):
            wants.append(self._asked.popleft())
            size += wants[-1].size
        known = self._local.index.known(file) if self._allowed(file) else None
        if known is None or known.manifest is None:
            return [_piece(want, b"") for want in wants]
        download = self._active.get(file)
        here = [known.whole or (download is not None and want.chunk in download.present) for want in wants]
        whole = known.size if known.whole else None
        return await asyncio.to_thread(
            lambda: [_piece(want, self._part(known.manifest or b"", want, is_here, whole))
                     for want, is_here in zip(wants, here, strict=True)]
        )  # fmt: skip

    def _part(self, manifest: bytes, want: Want, is_here: bool, size: int | None) -> bytes:
        """A part of the manifest, or of a chunk. `size` is that of the file, if all of it is here. Blocks."""
        if want.chunk == MANIFEST:
            return manifest[want.start : want.start + want.size]
        last = len(manifest) // DIGEST - 1
        if size is not None and want.start + want.size > (length(size, want.chunk) if want.chunk <= last else 0):
            return b""
        try:
            return self._local.folder.read(want.file, want.chunk, want.start, want.size) if is_here else b""
        except Refused:
            return b""


def _piece(want: Want, found: bytes) -> Piece:
    return Piece(want.file, want.chunk, want.start, memoryview(found if len(found) == want.size else b""))
