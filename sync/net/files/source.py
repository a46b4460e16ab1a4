"""One session as a source of files: what the peer holds, and what was asked of it and has not come yet.

Only so much is asked at a time that an answer comes within about 25 ms. So messages that the peer sends meanwhile never
wait long behind a file, on a slow network and on a fast one.
"""

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from models.attachment import MAX_SIZE
from models.ids import DeviceId
from sync.blobs.sealing import DIGEST, SEALED, TAG, sealed_size
from sync.net.messages import MAX_SOUGHT, Holds, Piece, Seek, Want
from sync.net.transport import PeerGone

MANIFEST = -1
"""Number of the chunk that is the manifest."""
QUICK, SLOW = 0.025, 0.05
"""Seconds from question to answer: after a quick one more is asked at a time, after a slow one half as much."""
LEAST, FIRST, MOST = 16 << 10, 128 << 10, 4 << 20
"""Bytes that are asked for at a time: at least, in the beginning, at most."""
MAX_UNANSWERED = 4 * MAX_SOUGHT
"""Files after which a peer is asked before it answers: half of what it takes."""
SHARES = 4
"""In how many questions that amount is asked for, so that the next answer is on its way while one arrives."""


@dataclass(slots=True)
class Assembly:
    """A chunk, or a manifest, of which parts have arrived. The parts arrive in order."""

    file: bytes
    chunk: int
    size: int
    asked: int = 0
    here: int = 0
    """Bytes that have arrived."""
    _parts: list[bytes | memoryview] = field(default_factory=list)

    def add(self, data: memoryview) -> None:
        """The next part has arrived. What is whole at once is not copied, and keeps the message that it came in."""
        self._parts.append(data if len(data) == self.size else bytes(data))
        self.here += len(data)

    @property
    def data(self) -> bytes | memoryview:
        return self._parts[0] if len(self._parts) == 1 else b"".join(self._parts)

    @property
    def rest(self) -> int:
        """Bytes that were not asked for yet."""
        return self.size - self.asked


@dataclass(frozen=True, slots=True)
class Holding:
    """What a peer holds of a file, as it says."""

    size: int
    """Bytes of all sealed chunks."""
    bits: bytes | None
    """One bit for each chunk that it holds; None = all chunks."""

    @property
    def chunks(self) -> int:
        return -(-self.size // SEALED)

    @property
    def is_whole(self) -> bool:
        return self.bits is None

    def has(self, chunk: int) -> bool:
        return self.bits is None or bool(self.bits[chunk // 8] >> chunk % 8 & 1)

    def length(self, chunk: int) -> int:
        """Bytes of a chunk, or of the manifest."""
        return DIGEST * self.chunks if chunk == MANIFEST else min(SEALED, self.size - chunk * SEALED)


def holding(said: Holds) -> Holding | None:
    """What the peer holds; None if it is nothing. Raises PeerGone for what cannot be."""
    if not said.size:
        return None
    found = Holding(said.size, said.chunks)
    is_sound = TAG <= said.size <= sealed_size(MAX_SIZE) and said.size - (found.chunks - 1) * SEALED >= TAG
    if not is_sound or (said.chunks is not None and len(said.chunks) != -(-found.chunks // 8)):
        raise PeerGone("violation")
    return found


@dataclass(eq=False)
class Source:
    device: DeviceId
    holds: dict[bytes, Holding] = field(default_factory=dict)
    sought: set[bytes] = field(default_factory=set)
    """Files of which it was decided whether to ask the peer after them."""
    unanswered: set[bytes] = field(default_factory=set)
    """Files after which the peer was asked, and of which it has said nothing yet."""
    begun: set[bytes] = field(default_factory=set)
    """Files that were begun because the peer holds something of them."""
    assemblies: dict[tuple[bytes, int], Assembly] = field(default_factory=dict)
    window: float = FIRST
    """Bytes that are asked for at a time."""
    questions: deque[Seek | Want] = field(default_factory=deque)
    """To be sent."""
    _waiting: dict[tuple[bytes, int, int], tuple[int, float]] = field(default_factory=dict)
    """(file, chunk, start) -> (bytes, when it was asked)."""
    _on_the_way: int = 0
    _halved: float = 0.0

    @property
    def room(self) -> int:
        """Bytes that may be asked for now."""
        return int(self.window) - self._on_the_way

    @property
    def is_asked_enough(self) -> bool:
        """Is it too early to ask again? Questions that leave together cost less."""
        return self.room < int(self.window) // SHARES

    @property
    def open(self) -> Assembly | None:
        """The file that was begun and of which parts have not been asked for yet; or None."""
        return next((each for each in self.assemblies.values() if each.rest), None)

    def seek(self, files: Iterable[bytes], may_have: Callable[[bytes], bool]) -> None:
        """Ask what the peer holds of these files, unless that was decided before or it owes an answer. It answers when
        it has nothing else to say, which takes long where it has much to give, and hangs up on those who ask for more
        than it keeps in mind: the rest has to wait."""
        room = max(0, MAX_UNANSWERED - len(self.unanswered))
        fresh = [file for file in files if file not in self.sought and file not in self.unanswered][:room]
        self.sought.update(fresh)
        asked = [file for file in fresh if may_have(file)]
        self.unanswered.update(asked)
        for start in range(0, len(asked), MAX_SOUGHT):
            self.questions.append(Seek(tuple(asked[start : start + MAX_SOUGHT])))

    def ask(self, assembly: Assembly, now: float) -> None:
        """Ask for the next part of a chunk."""
        size = min(assembly.rest, max(LEAST, int(self.window) // SHARES))
        place = assembly.file, assembly.chunk, assembly.asked
        if place in self._waiting:  # it was asked before, and may still come
            size = self._waiting[place][0]
        else:
            self.questions.append(Want(*place, size))
            self._waiting[place] = size, now
            self._on_the_way += size
        assembly.asked += size

    def heard(self, piece: Piece, now: float) -> Assembly | None:
        """A part has arrived. Returns what it belongs to, or None if that is not wanted any more. Raises PeerGone if it
        was not asked for, or if it has another size."""
        place = piece.file, piece.chunk, piece.start
        size, asked = self._waiting.pop(place, (0, 0.0))
        if not size or len(piece.data) not in (0, size):
            raise PeerGone("violation")
        self._on_the_way -= size
        self._adapt(size, now - asked, now)
        assembly = self.assemblies.get(place[:2])
        if assembly is None or assembly.here != piece.start:
            return None
        assembly.add(piece.data)
        return assembly

    def _adapt(self, size: int, delay: float, now: float) -> None:
        if delay < QUICK:
            self.window = min(MOST, self.window + size)
        elif delay > SLOW and now - self._halved > delay:
            self.window, self._halved = max(LEAST, self.window / 2), now

    def late(self, before: float) -> set[bytes]:
        """The files of which something was asked before this time and has not come yet, or never will."""
        waiting = {(file, chunk) for file, chunk, _ in self._waiting}
        lost = {place[0] for place, each in self.assemblies.items() if not each.rest and place not in waiting}
        return lost | {file for (file, _, _), (_, asked) in self._waiting.items() if asked < before}

    def drop(self, file: bytes) -> None:
        """The peer is not a source of this file any more. What it still sends of it is dropped."""
        self.holds.pop(file, None)
        self.begun.discard(file)
        for place in [place for place in self.assemblies if place[0] == file]:
            del self.assemblies[place]
