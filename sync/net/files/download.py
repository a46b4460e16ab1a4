"""One file that is being fetched: which chunks are here, and from whom each of the others is expected."""

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from sync.blobs.sealing import DIGEST, SEALED, file_id
from sync.net.files.source import MANIFEST, Assembly, Holding, Source

PATIENCE = 3.0
"""Seconds after which a chunk that one source owes is asked of another one, too, if there is nothing else to ask."""


@dataclass(eq=False)
class Download:
    file: bytes
    manifest: bytes = b""
    """Empty until it is here."""
    present: set[int] = field(default_factory=set)
    """Numbers of the chunks that are on the disk."""
    size: int = 0
    """Bytes of all sealed chunks; 0 while the last one is not here."""
    writing: set[int] = field(default_factory=set)
    """Numbers of the chunks that wait for the disk."""
    unfit: set[Source] = field(default_factory=set)
    """Sources that sent something else."""
    is_ready: bool = True
    """False while it is found out what is here already, and while the whole is made safe on the disk."""
    _todo: dict[int, None] = field(default_factory=dict)
    """Chunks that nobody was asked for, in the order in which they are asked for."""
    _expected: dict[int, tuple[Source, float]] = field(default_factory=dict)

    def begin(self, manifest: bytes, present: Mapping[int, int]) -> None:
        """The manifest is known, and these chunks are here: number -> bytes. The last one is fetched first, because it
        tells the size of the whole, the others from a random one on: who fetch at once can fetch from each other."""
        self.manifest, self.is_ready = manifest, True
        last = self.chunks - 1
        first = random.randrange(self.chunks)  # noqa: S311 - not a secret
        order = (last, *((first + each) % self.chunks for each in range(self.chunks)))
        self._todo = dict.fromkeys(order)
        for chunk, size in present.items():
            self.arrived(chunk, size)

    @property
    def chunks(self) -> int:
        """0 while the manifest is not known."""
        return len(self.manifest) // DIGEST

    @property
    def bits(self) -> bytes:
        """One bit for each chunk that is here."""
        found = bytearray(-(-self.chunks // 8))
        for chunk in self.present:
            found[chunk // 8] |= 1 << chunk % 8
        return bytes(found)

    @property
    def is_complete(self) -> bool:
        return self.chunks > 0 and len(self.present) == self.chunks

    def fits(self, source: Source, holding: Holding) -> bool:
        return self.is_ready and source not in self.unfit and self.chunks in (0, holding.chunks)

    def next(self, source: Source, holding: Holding, now: float) -> Assembly | None:
        """What to ask of this source, which holds something of the file; None if there is nothing."""
        if not self.fits(source, holding):
            return None
        if not self.chunks and holding.chunks > 1:
            chunk = None if MANIFEST in self._expected else MANIFEST
        elif not self.chunks:  # the only chunk proves itself
            chunk = None if 0 in self._expected else 0
        else:
            chunk = next((each for each in self._todo if holding.has(each)), None)
            if chunk is None:
                chunk = self._late(source, holding, now)
        if chunk is None:
            return None
        self._todo.pop(chunk, None)
        self._expected[chunk] = source, now
        return Assembly(self.file, chunk, holding.length(chunk))

    def _late(self, source: Source, holding: Holding, now: float) -> int | None:
        for chunk, (owing, since) in self._expected.items():
            if owing is not source and now - since > PATIENCE and holding.has(chunk) and chunk not in self.writing:
                return chunk
        return None

    def give_back(self, source: Source) -> None:
        """Let the parts that were expected from this source be asked of another one."""
        back = [chunk for chunk, (owing, _) in self._expected.items() if owing is source and chunk not in self.writing]
        for chunk in back:
            del self._expected[chunk]
        again = dict.fromkeys(chunk for chunk in back if chunk != MANIFEST and self.chunks)
        self._todo = {**again, **self._todo}

    def needs(self, chunk: int) -> bool:
        """Is this chunk, or the manifest, still missing?"""
        if chunk == MANIFEST:
            return self.is_ready and not self.chunks
        return chunk not in self.present and chunk not in self.writing

    def proves(self, chunk: int, data: bytes | memoryview) -> bool:
        """Is this the manifest, or the only chunk of the file, which makes its manifest?"""
        manifest = bytes(data) if chunk == MANIFEST else sha256(data).digest()
        if file_id(manifest) != self.file:
            return False
        if chunk != MANIFEST:
            self.manifest = manifest
        return True

    def arrived(self, chunk: int, size: int) -> None:
        """The chunk, of `size` bytes, is on the disk."""
        self.writing.discard(chunk)
        self._expected.pop(chunk, None)
        self._todo.pop(chunk, None)
        self.present.add(chunk)
        if chunk == self.chunks - 1:
            self.size = chunk * SEALED + size

    def failed(self, chunk: int) -> None:
        """The chunk was not written. It has to be asked for again."""
        self.writing.discard(chunk)
        self._expected.pop(chunk, None)
        self._todo[chunk] = None
