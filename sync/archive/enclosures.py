"""The files of records in an archive: their content, so that people can open them without Folkmoot. Sealed again under
the keys in the records they are the same files as before, which their ids prove."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from models.attachment import Attachment
from models.errors import Refused
from models.ids import RecordId
from sync.archive.layout import FOR_PAGES, MAX_FILES, MAX_LOGS
from sync.archive.place import Profile
from sync.archive.reading import Container
from sync.archive.work import Work
from sync.archive.writing import BagWriter
from sync.blobs import BlobFolder, FileIndex
from sync.blobs.sealing import DIGEST
from sync.group.group import Group

FOLDER = "data/files/"
_ENDING = re.compile(r"\.[A-Za-z0-9]{1,8}\Z")
_NAMED = (
    "SELECT record, file, key, name, media, size, coalesce(preview, x''), preview_size, alt, width, height"
    " FROM record_files"
)


@dataclass(frozen=True)
class Enclosed:
    """A file, or the preview of a picture."""

    id: bytes
    key: bytes
    size: int
    place: str
    """Its path in the bag."""


@dataclass(frozen=True)
class Enclosures:
    files: Sequence[Enclosed] = ()
    """Those that are in the archive."""
    links: Mapping[RecordId, Sequence[tuple[str, str]]] = field(default_factory=dict)
    """Record -> (name, place relative to `data/`) of its files; the place is empty where the file is not enclosed."""


def _enclosed(file: Attachment) -> Iterator[Enclosed]:
    ending = PurePath(file.name).suffix
    yield _at(file.id, file.key, file.size, ending.lower() if _ENDING.match(ending) else "")
    if file.preview:
        yield _at(file.preview, file.preview_key, file.preview_size, ".jpg")


def _at(file: bytes, key: bytes, size: int, ending: str) -> Enclosed:
    return Enclosed(file, key, size, f"{FOLDER}{file.hex()[:2]}/{file.hex()}{ending}")


def _of(group: Group, lists: Iterable[int]) -> Iterator[tuple[RecordId, Attachment]]:
    """(record, file) in these lists (`sync.records.lists`)."""
    for number in lists:
        for record, *said in group.store.db.rows(f"{_NAMED} WHERE group_number = ? ORDER BY order_key, name", [number]):
            yield RecordId(record), Attachment(*said)


async def choose(profile: Profile, group: Group, lists: Iterable[int], work: Work) -> Enclosures:
    """The files that records in these lists name and that are here and intact. If an archive cannot have all of
    them, those of the newest records."""
    folder, index = profile.net.meetings.files.folder, FileIndex(profile.db)
    named = list(_of(group, lists))
    files = {each.id: each for _, file in named for each in _enclosed(file)}
    manifests = {file: known.manifest for file in files if (known := index.known(file)) and known.whole}
    room = MAX_FILES - FOR_PAGES - min(MAX_LOGS, len(group.logs.by_id))
    intact = await work.run(_intact, folder, dict([*manifests.items()][-room:]), work)
    links: dict[RecordId, list[tuple[str, str]]] = {}
    for record, file in named:
        place = files[file.id].place.removeprefix("data/") if file.id in intact else ""
        links.setdefault(record, []).append((file.name, place))
    return Enclosures([each for file, each in files.items() if file in intact], links)


def _intact(folder: BlobFolder, manifests: Mapping[bytes, bytes], work: Work) -> set[bytes]:
    found = set()
    for file, manifest in manifests.items():
        work.step("archive.pages")
        if len(folder.present(file, manifest)) * DIGEST == len(manifest):
            found.add(file)
    return found


def write_files(bag: BagWriter, folder: BlobFolder, files: Sequence[Enclosed], work: Work) -> None:
    """Call it in a thread."""
    for done, each in enumerate(files):
        work.step("archive.files", done, len(files))
        with bag.file(each.place, packed=False) as out:
            for plain in folder.plain(each.id, each.key, each.size):
                work.check()
                out.write(plain)


async def restore_files(profile: Profile, group: Group, container: Container, work: Work) -> None:
    """Take over the files that the restored records name. One that is not what its record says is left out."""
    lists = [group.group_number, *(-circle.id for circle in group.logs.circles.known)]
    folder, index = profile.net.meetings.files.folder, FileIndex(profile.db)
    files = {each.id: each for _, file in _of(group, lists) for each in _enclosed(file)}
    there = [each for each in files.values() if each.place in container.entries and not index.is_whole(each.id)]
    for done, each in enumerate(there):
        work.step("archive.files", done, len(there))
        manifest = await work.run(_restore, folder, container, each)
        if manifest:
            index.sealed(each.id, each.size, manifest, profile.clock.now())


def _restore(folder: BlobFolder, container: Container, file: Enclosed) -> bytes:
    """The manifest of the sealed file, or nothing if it is not the one that the record names."""
    try:
        found = folder.seal(_Blocks(container.blocks(file.place)), file.size, file.key)
    except Refused as refused:
        if refused.code != "file.changed":  # another size than in the record
            raise
        return b""
    if found.id == file.id:
        return found.manifest
    folder.drop(found.id)
    return b""


class _Blocks:
    """Blocks of bytes as a stream."""

    def __init__(self, blocks: Iterator[bytes]) -> None:
        self._blocks, self._rest = blocks, b""

    def read(self, size: int, /) -> bytes:
        while len(self._rest) < size and (block := next(self._blocks, b"")):
            self._rest += block
        found, self._rest = self._rest[:size], self._rest[size:]
        return found
