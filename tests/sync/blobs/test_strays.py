"""Files on the disk that the store does not know."""

import asyncio
import os
from pathlib import Path

import pytest

from sync.blobs import BlobFolder, FileIndex, strays
from sync.blobs.folder import PART
from sync.blobs.index import DAY, GRACE
from sync.blobs.sealing import CHUNK, new_key
from sync.store.database import Database
from sync.store.migrations import migrate
from tests.sync.blobs.test_folder import place, sealed

NOW = 100 * DAY


@pytest.fixture
def index() -> FileIndex:
    made = Database(Path(":memory:"), bytes(32))
    migrate(made)
    return FileIndex(made)


@pytest.fixture
def folder(tmp_path: Path) -> BlobFolder:
    return BlobFolder(tmp_path / "blobs")


def collect(folder: BlobFolder, index: FileIndex, now: int) -> list[bytes]:
    asyncio.run(strays.forget(folder, index.forget_unused(now)))
    return asyncio.run(strays.take_up(folder, index, now))


def test_a_whole_one_is_kept_for_a_while_and_a_part_is_not(folder: BlobFolder, index: FileIndex) -> None:
    plain = os.urandom(2 * CHUNK + 5)
    whole, empty = sealed(folder, plain, new_key()), sealed(folder, b"", new_key())
    cut = sealed(folder, os.urandom(CHUNK + 50), new_key())
    os.truncate(place(folder, cut.id), CHUNK)
    folder.write(bytes(32), {0: b"x"})
    assert len(collect(folder, index, NOW)) == 4
    for file, size in ((whole, len(plain)), (empty, 0)):
        known = index.known(file.id)
        assert known is not None
        assert (known.size, known.manifest, known.whole) == (size, file.manifest, True)
    assert sorted(folder.names()) == sorted((whole.id, empty.id))
    assert collect(folder, index, NOW + GRACE) == []
    assert folder.is_whole(whole.id)
    collect(folder, index, NOW + GRACE + 1)
    assert list(folder.names()) == []
    assert index.known(whole.id) is None


def test_what_is_known_stays_as_it_is(folder: BlobFolder, index: FileIndex) -> None:
    found = sealed(folder, b"hello", new_key())
    index.sealed(found.id, 5, found.manifest, NOW)
    index.pin(found.id, pinned=True)
    part = place(folder, found.id).with_suffix(PART)
    part.touch()
    assert collect(folder, index, NOW) == []
    known = index.known(found.id)
    assert known is not None
    assert known.pinned
    assert part.exists()


def test_a_folder_that_is_not_there_has_none(folder: BlobFolder, index: FileIndex) -> None:
    assert collect(folder, index, NOW) == []


def test_what_was_said_to_be_missing_is_here_again_once_its_folder_is(
    folder: BlobFolder, index: FileIndex, tmp_path: Path
) -> None:  # fmt: skip
    found, harmed = sealed(folder, os.urandom(CHUNK + 5), new_key()), sealed(folder, b"hello", new_key())
    for each, size in ((found, CHUNK + 5), (harmed, 5)):
        index.sealed(each.id, size, each.manifest, NOW)
        index.pin(each.id, pinned=True)
    os.truncate(place(folder, harmed.id), 3)
    away = folder.path.rename(tmp_path / "away")
    for each in (found, harmed):
        assert folder.faults(each.id, each.manifest)
        index.damaged(each.id)
    assert collect(folder, index, NOW) == []
    assert not index.is_whole(found.id)
    away.rename(folder.path)
    assert collect(folder, index, NOW) == []
    known = index.known(found.id)
    assert known is not None
    assert (known.whole, known.wanted, known.pinned) == (True, 0, True)
    assert not index.is_whole(harmed.id)
    assert place(folder, harmed.id).exists()
