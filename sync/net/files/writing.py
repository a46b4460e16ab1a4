"""What has arrived of files on its way to the disk: checked and written in one thread, as much at a time as waits."""

import asyncio
from collections.abc import Awaitable, Callable, Set
from typing import NamedTuple

from models.errors import Refused
from sync.blobs.sealing import TAG
from sync.faultlog import going_on
from sync.net.activity import Background
from sync.net.files.download import Download
from sync.net.files.local import LocalFiles
from sync.net.files.source import Source

MAX_UNWRITTEN = 16
"""Chunks in memory that wait for the disk, after which no more are asked for."""
FULL_SECONDS = 30.0
"""How long nothing is fetched once the disk was full."""


class Arrived(NamedTuple):
    download: Download
    source: Source
    chunk: int
    data: bytes | memoryview


Written = Callable[[Download, Set[Source]], Awaitable[None]]


class Writing:
    """`written(download, unfit)` is called for each file of which chunks were written, or came wrong from the sources
    `unfit`."""

    def __init__(self, local: LocalFiles, background: Background, written: Written) -> None:
        self._local, self._background, self._written = local, background, written
        self._waiting: list[Arrived] = []
        self._unwritten = 0
        """With those that are being written."""
        self._full_until, self._refused = 0.0, Refused("store.full")

    @property
    def stopped(self) -> Refused | None:
        """Why nothing is fetched for a while; None if the disk takes what comes."""
        return self._refused if asyncio.get_running_loop().time() < self._full_until else None

    @property
    def takes_more(self) -> bool:
        """May more be asked for now?"""
        return self._unwritten < MAX_UNWRITTEN and self.stopped is None

    def add(self, arrived: Arrived) -> None:
        arrived.download.writing.add(arrived.chunk)
        self._waiting.append(arrived)
        self._unwritten += 1
        if len(self._waiting) == self._unwritten:  # nothing is being written
            self._background.run(self._write())

    async def _write(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting, []
            for download in dict.fromkeys(each.download for each in batch):
                chunks = [each for each in batch if each.download is download]
                unfit = await self._write_of(download, chunks)
                self._unwritten -= len(chunks)
                with going_on():
                    await self._written(download, unfit)

    async def _write_of(self, download: Download, chunks: list[Arrived]) -> set[Source]:
        """Returns who sent something wrong."""
        sound, unfit = set[int](), set[Source]()
        try:
            found = {each.chunk: each.data for each in chunks}
            sound = await asyncio.to_thread(self._local.write, download.file, download.manifest, found)
            unfit = {each.source for each in chunks if each.chunk not in sound}
        except Refused as refused:
            self._stopped(refused)
        for each in chunks:
            if each.chunk in sound:
                download.arrived(each.chunk, len(each.data))
            else:
                download.failed(each.chunk)
        return unfit

    async def finish(self, download: Download) -> bool:
        """Make a file whole whose chunks are all here. Returns False if the disk refused it."""
        try:
            size = await asyncio.to_thread(self._local.folder.finish, download.file)
            self._local.index.arrived(download.file, download.manifest, size - TAG * download.chunks, self._local.now)
        except Refused as refused:
            self._stopped(refused)
            return False
        self._local.stored("")
        return True

    def _stopped(self, refused: Refused) -> None:
        self._full_until, self._refused = asyncio.get_running_loop().time() + FULL_SECONDS, refused
        self._local.stored(refused.code)
