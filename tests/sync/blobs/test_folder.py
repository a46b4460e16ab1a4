"""Sealed files on disk: what was changed, moved or cut does not open, and nothing can be read without its key."""

import io
import os
from pathlib import Path

import pytest

from models.errors import Refused
from sync.blobs.folder import BlobFolder, Sealed
from sync.blobs.sealing import CHUNK, DIGEST, SEALED, chunks_of, file_id, is_chunk, length, new_key, sealed_size

SIZES = (0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK + 7)


@pytest.fixture
def folder(tmp_path: Path) -> BlobFolder:
    return BlobFolder(tmp_path / "blobs")


def sealed(folder: BlobFolder, content: bytes, key: bytes) -> Sealed:
    return folder.seal(io.BytesIO(content), len(content), key)


def content(folder: BlobFolder, name: bytes, key: bytes, size: int) -> bytes:
    return b"".join(folder.plain(name, key, size))


def place(folder: BlobFolder, name: bytes) -> Path:
    return folder.path / name.hex()[:2] / name.hex()


@pytest.mark.parametrize("size", SIZES)
def test_a_file_comes_back_as_it_was(folder: BlobFolder, size: int) -> None:
    key, plain = new_key(), os.urandom(size)
    found = sealed(folder, plain, key)
    assert content(folder, found.id, key, size) == plain
    assert found.id == file_id(found.manifest)
    assert len(found.manifest) == DIGEST * chunks_of(size)
    assert place(folder, found.id).stat().st_size == sealed_size(size) == sum(
        length(size, number) for number in range(chunks_of(size))
    )
    assert folder.present(found.id, found.manifest) == {
        number: length(size, number) for number in range(chunks_of(size))
    }


def test_nothing_on_the_disk_is_readable(folder: BlobFolder) -> None:
    plain = b"CANARY" * 100_000
    found = sealed(folder, plain, new_key())
    assert b"CANARY" not in place(folder, found.id).read_bytes()
    assert place(folder, found.id).stat().st_mode & 0o077 == 0
    with pytest.raises(Refused, match=r"file.damaged"):
        content(folder, found.id, new_key(), len(plain))


def test_the_same_content_has_another_id_each_time(folder: BlobFolder) -> None:
    assert sealed(folder, b"hello", new_key()).id != sealed(folder, b"hello", new_key()).id


@pytest.mark.parametrize("harm", ["cut", "cut at a chunk", "moved", "flipped", "longer"])
def test_what_was_harmed_does_not_open(folder: BlobFolder, harm: str) -> None:
    key, plain = new_key(), os.urandom(3 * CHUNK)
    found = sealed(folder, plain, key)
    raw = place(folder, found.id).read_bytes()
    harmed = {
        "cut": raw[:-1], "cut at a chunk": raw[: 2 * SEALED], "longer": raw + raw[:SEALED],
        "moved": raw[SEALED : 2 * SEALED] + raw[:SEALED] + raw[2 * SEALED :],
        "flipped": raw[:-5] + bytes((raw[-5] ^ 1,)) + raw[-4:],
    }[harm]  # fmt: skip
    place(folder, found.id).write_bytes(harmed)
    size = {"cut at a chunk": 2 * CHUNK, "longer": 4 * CHUNK}.get(harm, len(plain))
    with pytest.raises(Refused, match=r"file.damaged"):
        content(folder, found.id, key, size)


def test_a_smaller_size_than_the_true_one_opens_nothing_short(folder: BlobFolder) -> None:
    key, plain = new_key(), os.urandom(CHUNK + 10)
    found = sealed(folder, plain, key)
    for size in (0, 5, CHUNK, CHUNK + 9, CHUNK + 11, 2 * CHUNK + 1):
        with pytest.raises(Refused, match=r"file.damaged"):
            content(folder, found.id, key, size)


def test_a_source_that_changes_while_it_is_read_is_refused_and_leaves_nothing(folder: BlobFolder) -> None:
    for size in (4, 6, CHUNK * 2):
        with pytest.raises(Refused, match=r"file.changed"):
            folder.seal(io.BytesIO(b"hello"), size, new_key())
    assert list(folder.path.iterdir()) == []


def test_whoever_stops_leaves_nothing(folder: BlobFolder) -> None:
    def stop(done: int, _total: int) -> None:
        if done > CHUNK:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        folder.seal(io.BytesIO(bytes(CHUNK * 4)), CHUNK * 4, new_key(), stop)
    assert list(folder.path.iterdir()) == []


def test_chunks_come_in_any_order_and_survive_a_kill(folder: BlobFolder, tmp_path: Path) -> None:
    key, plain = new_key(), os.urandom(4 * CHUNK + 3)
    found = sealed(folder, plain, key)
    other = BlobFolder(tmp_path / "other")
    for number in (4, 1):
        other.write(found.id, {number: folder.read(found.id, number)})
    assert BlobFolder(other.path).present(found.id, found.manifest).keys() == {1, 4}
    assert not other.is_whole(found.id)
    for number in (0, 2, 3):
        chunk = folder.read(found.id, number)
        assert is_chunk(found.manifest, number, chunk)
        other.write(found.id, {number: chunk})
    other.finish(found.id)
    assert other.is_whole(found.id)
    assert content(other, found.id, key, len(plain)) == plain


def test_a_part_of_a_chunk_can_be_read(folder: BlobFolder) -> None:
    found = sealed(folder, os.urandom(CHUNK + 50), new_key())
    raw = place(folder, found.id).read_bytes()
    assert folder.read(found.id, 0, 10, 20) == raw[10:30]
    assert folder.read(found.id, 0, SEALED - 5, 20) == raw[SEALED - 5 : SEALED]
    assert folder.read(found.id, 1, 0, 20) == raw[SEALED : SEALED + 20]
    assert folder.read(found.id, 7) == b""


def test_what_is_missing_or_was_left_by_a_kill(folder: BlobFolder) -> None:
    with pytest.raises(Refused, match=r"file.missing"):
        folder.read(bytes(32), 0)
    assert folder.present(bytes(32), bytes(32)) == {}
    found = sealed(folder, b"hello", new_key())
    folder.write(bytes(32), {0: b"x"})
    (folder.path / "0123.part").touch()
    folder.sweep()
    assert sorted(folder.names()) == sorted([found.id, bytes(32)])
    folder.drop(found.id)
    folder.drop(bytes(32))
    assert list(folder.names()) == []


def test_a_folder_that_cannot_be_written_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "blobs").write_text("not a folder")
    with pytest.raises(Refused, match=r"profile.not_a_folder"):
        sealed(BlobFolder(tmp_path / "blobs"), b"hello", new_key())
