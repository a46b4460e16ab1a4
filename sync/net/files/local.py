"""What this computer has of one group's files, and who may have it too."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256

from models.ids import DeviceId
from sync.blobs import BlobFolder, FileIndex
from sync.blobs.index import BY_ITSELF, BY_SOMEBODY
from sync.blobs.sealing import chunks_of, is_chunk, sealed_size
from sync.group.group import Group
from sync.net.files.sharing import may_have
from sync.store.record_files import SMALL

QUOTA = 4 << 30
"""Bytes of files that this computer holds by itself, if nobody has chosen another number."""
QUOTA_NAME = "files/quota"
ENOUGH = 3
"""Other members who must hold a file, and who do not remove it themselves, before it is removed here to make room."""


@dataclass(frozen=True)
class LocalFiles:
    group: Group
    folder: BlobFolder
    index: FileIndex
    stored: Callable[[str], None] = lambda _code: None
    """Called with a code where something cannot be stored, or with an empty one where it was."""

    @property
    def now(self) -> int:
        """Milliseconds since 1970."""
        return self.group.clock.now()

    def may_have(self, file: bytes, device: DeviceId) -> bool:
        return may_have(self.group, self.index.lists(file), device)

    def holders(self, file: bytes) -> set[DeviceId]:
        """The other devices that have said that they hold the file, and that may still exchange it with us: a copy of
        somebody who is suspended, or has left the circle, is of no use."""
        found, lists = map(DeviceId, self.index.holders(file, self.now)), self.index.lists(file)
        return {device for device in found if may_have(self.group, lists, device)}

    def present(self, file: bytes, manifest: bytes) -> dict[int, int]:
        """The intact chunks of a file that is not whole: number -> bytes. Blocks."""
        self.folder.reopen(file)
        return self.folder.present(file, manifest)

    def write(self, file: bytes, manifest: bytes, chunks: Mapping[int, bytes | memoryview]) -> set[int]:
        """Store chunks that peers have sent, by number. Returns the numbers of those that are what they should be; the
        others are not stored. Blocks. Raises Refused `store.full` if little room would be left."""
        self.group.store.db.keep_reserve(sum(map(len, chunks.values())))
        sound = {number: data for number, data in chunks.items() if is_chunk(manifest, number, data)}
        self.folder.write(file, sound)
        return set(sound)

    def room_for(self, file: bytes, size: int) -> list[bytes] | None:
        """The files that have to be removed before a file of `size` sealed bytes is fetched; they do not count as here
        any more. None if it may not be fetched. It may if a person asked for it, or if it is as small as the records
        say and within the quota."""
        known = self.index.known(file)
        if known is None or known.whole or not known.wanted:
            return None
        if known.wanted >= BY_SOMEBODY:
            return []
        return self._make_room(size) if size <= sealed_size(SMALL) else None

    def is_too_large(self, file: bytes, chunks: int) -> bool:
        """Has a file that comes by itself turned out to have too many chunks for that? Then it comes no more."""
        known = self.index.known(file)
        if known is None or known.wanted != BY_ITSELF or chunks <= chunks_of(SMALL):
            return False
        self.index.want([file], wanted=False)
        return True

    def _make_room(self, size: int) -> list[bytes] | None:
        """Files go that nobody pinned and that enough other members hold, first those that were not used for the
        longest time."""
        over, going = self.index.bytes_here() + size - quota(self.index), []
        for file, freed in self.index.removable() if over > 0 else ():
            if over > 0 and self._enough_others_hold(file):
                going.append(file)
                over -= freed
        if over > 0:
            return None
        for file in going:
            self.index.gone(file)
        return going

    def crowding(self, most: int) -> list[bytes]:
        """While there is no room for another file, some files that could go if enough others hold them: other ones each
        time. What we were told of that grows old, so it has to be asked for again."""
        is_full = self.index.bytes_here() + SMALL > quota(self.index)
        return [file for file, _ in self.index.removable(most)] if is_full else []

    def remove(self, files: Iterable[bytes]) -> None:
        """Remove what is here of these files. Blocks."""
        for file in files:
            self.folder.drop(file)

    def _enough_others_hold(self, file: bytes) -> bool:
        """Do enough members hold it who come before us in an order that all computers know, another one for each file?
        So those who come first keep it, even if all who hold it need room at the same moment."""
        members = {self.group.membership.member_of(device) for device in self.holders(file)}
        ours = sha256(file + self.group.me).digest()
        return sum(sha256(file + member).digest() < ours for member in members) >= ENOUGH


def quota(index: FileIndex) -> int:
    """Bytes."""
    return int(index.setting(QUOTA_NAME) or QUOTA)
