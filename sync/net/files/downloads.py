"""What one group fetches, from all of its sessions at once."""

import asyncio
from collections.abc import Callable, Mapping, Set
from functools import partial

from sync.blobs.sealing import DIGEST
from sync.faultlog import going_on
from sync.net.activity import Background
from sync.net.files.download import Download
from sync.net.files.local import LocalFiles
from sync.net.files.source import MANIFEST, Assembly, Holding, Source
from sync.net.files.writing import Arrived, Writing
from sync.net.messages import Piece

MAX_LACKING = 4096
"""Files after which we ask."""
AT_ONCE = 32
"""Files that are begun with one source at the same time. Each source has its own: who claims files and sends none of
them holds up nobody else's."""
LATE_SECONDS = 20.0
"""If a source does not answer for this long, the file is fetched from others."""
GATHER_SECONDS = 0.05
"""How long we gather what turns out to be lacking before we ask for it."""
LOOKED_AT = 2000
"""Lacking files for which we gather a second longer."""
TURN_SECONDS = 5.0
"""How often we look for sources that are late."""
SEEK_SECONDS = 60.0
"""How often we ask again after what nobody had."""
MAX_CROWDING = 512
"""Files of which we ask who else holds them, each time that we ask again, while there is no room for others."""


class Downloads:
    """`wake` sends the questions that a source has; `tell` is called for each file that has become whole here, or was
    removed."""

    def __init__(self, local: LocalFiles, wake: Callable[[Source], None], tell: Callable[[bytes], None]) -> None:
        self.active: dict[bytes, Download] = {}
        self.sources: list[Source] = []
        self._local = local
        self._wake, self._tell = wake, tell
        self._lacking: set[bytes] = set()
        self._crowding: list[bytes] = []
        """Files that could be removed to make room, if others hold them."""
        self._ready: dict[bytes, None] = {}
        """Lacking files that some source holds, in the order in which they are fetched."""
        self._background = Background()
        self.writing = Writing(local, self._background, self._written)
        self._sought_at = 0.0
        self._turn: asyncio.TimerHandle | None = None
        self._refreshing: asyncio.TimerHandle | None = None

    # What is lacking

    def refresh(self, seconds: float | None = None) -> None:
        """Soon look again at what is lacking here; the more that is, the later."""
        if self._refreshing is None and self.sources:
            after = GATHER_SECONDS + len(self._lacking) / LOOKED_AT if seconds is None else seconds
            self._refreshing = asyncio.get_running_loop().call_later(after, self._refresh)

    def _refresh(self) -> None:
        self._refreshing = None
        with going_on():
            self._lacking = set(lacking := self._local.index.lacking(MAX_LACKING))
            for file in self.active.keys() - self._lacking:
                self._end(file)
            for source in self.sources:
                source.seek((*lacking, *self._crowding), partial(self._local.may_have, device=source.device))
                self._wake(source)
            self._ready = {file: None for file in lacking if any(file in source.holds for source in self.sources)}
            self._begin()

    def _begin(self) -> None:
        """Begin with files that some source holds."""
        for source in self.sources:
            for file in list(self._ready) if len(source.begun) < AT_ONCE else ():
                if file in source.holds:
                    del self._ready[file]
                    self._begin_with(source, file)
                    if len(source.begun) >= AT_ONCE:
                        break
        self._pump_all()

    def _begin_with(self, source: Source, file: bytes) -> None:
        """Sources may claim any size; the smallest counts until the manifest shows how large it is."""
        size = min(each.holds[file].size for each in self.sources if file in each.holds)
        going = None if file in self.active else self._local.room_for(file, size)
        if going is not None:
            self._background.run(asyncio.to_thread(self._local.remove, going))
            for each in going:
                self._tell(each)
            source.begun.add(file)
            self.active[file] = Download(file, is_ready=False)
            self._background.run(self._prepare(self.active[file]))

    async def _prepare(self, download: Download) -> None:
        """Find out what is here already."""
        known = self._local.index.known(download.file)
        if known is None or not known.manifest:
            download.is_ready = True
            self._pump_all()
            return
        with going_on():
            if self._local.is_too_large(download.file, len(known.manifest) // DIGEST):
                self.refresh(0)
                return
            present = await asyncio.to_thread(self._local.present, download.file, known.manifest)
            download.begin(known.manifest, present)
            await self._finish_if_complete(download)
        self._pump_all()

    def _end(self, file: bytes) -> None:
        self.active.pop(file, None)
        for source in self.sources:
            source.drop(file)
            source.sought.discard(file)

    # Sources

    def enter(self, source: Source) -> None:
        if not self.sources:
            self._sought_at = asyncio.get_running_loop().time()
        self.sources.append(source)
        self._keep_turning()
        self.refresh()

    def leave(self, source: Source) -> None:
        if source in self.sources:
            self.sources.remove(source)
            for download in self.active.values():
                download.give_back(source)
            self._pump_all()

    def holds(self, source: Source, file: bytes, found: Holding | None) -> None:
        """The source holds this of a file after which it was asked, or nothing."""
        if found is None:
            source.drop(file)
        elif file in self._lacking:
            source.holds[file] = found
            self._ready[file] = None
            self._begin()

    def _pump_all(self) -> None:
        for source in list(self.sources):
            self._pump(source)

    def _pump(self, source: Source) -> None:
        now, enough = asyncio.get_running_loop().time(), source.is_asked_enough
        while source.room > 0 and self.writing.takes_more and not enough:
            assembly = source.open or _next(self.active, source, now)
            if assembly is None:
                break
            source.ask(assembly, now)
        self._wake(source)

    # Answers

    def hear(self, source: Source, piece: Piece) -> None:
        """Raises PeerGone if it was not asked for."""
        assembly = source.heard(piece, asyncio.get_running_loop().time())
        download = self.active.get(piece.file)
        if assembly is not None and download is not None:
            if not piece.data:
                self._gone(download, source)
            elif assembly.here == assembly.size:
                del source.assemblies[assembly.file, assembly.chunk]
                self._take(download, source, assembly)
        self._pump(source)

    def _take(self, download: Download, source: Source, assembly: Assembly) -> None:
        data = assembly.data
        if not download.needs(assembly.chunk):
            return
        if not download.chunks and not download.proves(assembly.chunk, data):
            download.unfit.add(source)
            self._gone(download, source)
        elif assembly.chunk == MANIFEST:
            download.give_back(source)
            download.is_ready = False
            with going_on():
                self._local.index.described(download.file, bytes(data))
                self._background.run(self._prepare(download))
        else:
            self.writing.add(Arrived(download, source, assembly.chunk, data))

    def _gone(self, download: Download, source: Source) -> None:
        """The source is none of this file any more, or not for a while."""
        download.give_back(source)
        source.drop(download.file)
        self._pump_all()

    def _keep_turning(self) -> None:
        if self._turn is None:
            self._turn = asyncio.get_running_loop().call_later(TURN_SECONDS, self._look)

    def _look(self) -> None:
        """Look for sources that are late and for files that the disk refused, and ask again for what nobody had."""
        self._turn, now = None, asyncio.get_running_loop().time()
        for source in self.sources:
            for file in source.late(now - LATE_SECONDS) & self.active.keys():
                self._gone(self.active[file], source)
        if now - self._sought_at > SEEK_SECONDS:
            self._sought_at = now
            for source in self.sources:
                source.sought.clear()
            with going_on():
                self._crowding = self._local.crowding(MAX_CROWDING)
            self.refresh()
        if self.writing.takes_more:
            for download in self.active.values():
                self._background.run(self._finish_if_complete(download))
        if self.active:
            self._pump_all()
        if self.sources:
            self._keep_turning()

    # The disk

    async def _written(self, download: Download, unfit: Set[Source]) -> None:
        for source in unfit:
            download.unfit.add(source)
            self._gone(download, source)
        await self._finish_if_complete(download)
        self._pump_all()

    async def _finish_if_complete(self, download: Download) -> None:
        if not download.is_complete or not download.is_ready or self.active.get(download.file) is not download:
            return
        download.is_ready = False
        if await self.writing.finish(download):
            self._end(download.file)
            self._lacking.discard(download.file)
            self._tell(download.file)
            self._begin()
        else:
            download.is_ready = True

    async def close(self) -> None:
        for timer in (self._turn, self._refreshing):
            if timer is not None:
                timer.cancel()
        await self._background.close()


def _next(active: Mapping[bytes, Download], source: Source, now: float) -> Assembly | None:
    """What to ask of this source."""
    for file, download in active.items():
        found = source.holds.get(file)
        assembly = None if found is None else download.next(source, found, now)
        if assembly is not None:
            source.assemblies[file, assembly.chunk] = assembly
            return assembly
    return None
