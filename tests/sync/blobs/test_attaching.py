"""Attaching and saving: every file that cannot be taken gets a sentence, and a saved one is whole or not there."""

import os
from pathlib import Path

import pytest
from PIL import Image

from models.attachment import Attachment, attachment
from models.errors import Refused
from sync.blobs import BlobFolder, attach, save
from sync.blobs.sealing import CHUNK


@pytest.fixture
def folder(tmp_path: Path) -> BlobFolder:
    return BlobFolder(tmp_path / "blobs")


def test_a_file_is_attached_and_saved(folder: BlobFolder, tmp_path: Path) -> None:
    path, content = tmp_path / "minutes.pdf", os.urandom(CHUNK * 2 + 5)
    path.write_bytes(content)
    steps: list[int] = []
    found = attach(folder, path, step=lambda done, _total: steps.append(done))
    made = found.attachment
    assert (made.name, made.media, made.size) == ("minutes.pdf", "application/pdf", len(content))
    assert not found.stripped
    assert not made.is_picture
    assert found.preview is None
    assert steps == [CHUNK, 2 * CHUNK, len(content)]
    save(folder, made, tmp_path / "saved.pdf")
    assert (tmp_path / "saved.pdf").read_bytes() == content
    assert sorted(each.name for each in tmp_path.iterdir()) == ["blobs", "minutes.pdf", "saved.pdf"]


def test_a_record_says_all_of_it_in_one_line(folder: BlobFolder, tmp_path: Path) -> None:
    Image.new("RGB", (600, 400), "red").save(tmp_path / "drill at home.jpg")
    made = attach(folder, tmp_path / "drill at home.jpg").attachment
    assert made.is_picture
    assert attachment(made.item, made.value) == made
    assert len(made.value) < 250


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (" image/jpeg ", " Image/JPEG "), ("drill.jpg", "a/drill.jpg"), ("drill.jpg", "a\\drill.jpg"),
        ("drill.jpg", " drill.jpg"), ("drill.jpg", "x" * 201), ("drill.jpg", "dr\nill.jpg"), ("drill.jpg", "\u202egpj"),
        (" 5 ", " 05 "), (" 5 ", " -5 "), (" 5 ", " 9999999999 "), (":9 ", ":99999 "), (":9 ", " "), ("aa", "AA"),
    ],
)  # fmt: skip
def test_a_line_in_another_form_is_none_of_a_file(old: str, new: str) -> None:
    made = Attachment(b"\xaa" * 32, b"\xaa" * 32, "drill.jpg", "image/jpeg", 5, b"\xbb" * 32, 9)
    assert attachment(made.item, made.value) == made
    assert old in made.value
    assert attachment(made.item, made.value.replace(old, new)) is None


def test_what_a_photograph_tells_is_removed_unless_it_is_kept(folder: BlobFolder, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010E] = "CANARYDESCRIPTION"
    path = tmp_path / "drill.jpg"
    Image.new("RGB", (60, 40), "red").save(path, exif=exif)
    for keep in (False, True):
        found = attach(folder, path, keep=keep)
        assert found.stripped is not keep
        assert found.preview is not None
        save(folder, found.attachment, tmp_path / f"{keep}.jpg")
        assert (b"CANARY" in (tmp_path / f"{keep}.jpg").read_bytes()) is keep
        preview = b"".join(
            folder.plain(found.preview.id, found.attachment.preview_key, found.attachment.preview_size)
        )
        assert b"CANARY" not in preview


@pytest.mark.parametrize("name", ["walk.mp4", "walk.heic", "walk.avif"])
def test_what_cannot_be_cleaned_is_attached_only_on_purpose(folder: BlobFolder, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"\0\0\0\x18ftyp" + b"CANARYGPS" * 9)
    with pytest.raises(Refused, match=r"file.details_stay|file.unreadable"):
        attach(folder, tmp_path / name)
    assert not attach(folder, tmp_path / name, keep=True).stripped


@pytest.mark.parametrize(
    ("name", "begin"),
    [
        ("walk.bin", b"\0\0\0\x18ftypheic"), ("walk", b"\0\0\0\x14ftypqt  "), ("walk.mkv", b"\x1aE\xdf\xa3"),
        ("walk.avi", b"RIFF\0\0\0\0AVI LIST"), ("walk.jxl", b"\xff\x0a"), ("walk.jp2", b"\0\0\0\x0cjP  "),
        ("walk.raf", b"FUJIFILMCCD-RAW "), ("walk.orf", b"IIRO"), ("walk.psd", b"8BPS"), ("walk.dng", b"II*\0"),
        ("walk.NEF", b"MM\0*"),
    ],
)  # fmt: skip
def test_pictures_are_known_by_how_they_begin(folder: BlobFolder, tmp_path: Path, name: str, begin: bytes) -> None:
    content = begin + b"CANARYGPS" * 9
    (tmp_path / name).write_bytes(content)
    with pytest.raises(Refused, match=r"file\.details_stay"):
        attach(folder, tmp_path / name)
    kept = attach(folder, tmp_path / name, keep=True).attachment
    assert b"".join(folder.plain(kept.id, kept.key, kept.size)) == content


@pytest.mark.parametrize(("name", "begin"), [("song.m4a", b"\0\0\0\x18ftypM4A "), ("notes.txt", b"II")])
def test_what_is_neither_picture_nor_video_is_attached_as_it_is(
    folder: BlobFolder, tmp_path: Path, name: str, begin: bytes
) -> None:
    (tmp_path / name).write_bytes(begin)
    assert not attach(folder, tmp_path / name).stripped


def test_a_drawing_stays_a_plain_file(folder: BlobFolder, tmp_path: Path) -> None:
    (tmp_path / "plan.svg").write_bytes((Path(__file__).parents[2] / "cases/casework/26-svg.svg").read_bytes())
    found = attach(folder, tmp_path / "plan.svg")
    assert (found.attachment.media, found.attachment.is_picture, found.preview) == ("image/svg+xml", False, None)


def test_what_is_no_file_is_refused(folder: BlobFolder, tmp_path: Path) -> None:
    (tmp_path / "pipe").mkdir()
    for name, code in (("nothing", "file.unreadable"), ("pipe", "file.unreadable"), ("\u202e", "file.bad_name")):
        with pytest.raises(Refused, match=code):
            attach(folder, tmp_path / name)
    os.mkfifo(tmp_path / "fifo")  # nobody ever writes into it
    for path in (Path("/dev/null"), tmp_path / "fifo"):
        with pytest.raises(Refused, match=r"file.not_a_file"):
            attach(folder, path)


def test_a_file_is_saved_under_the_longest_name_that_the_disk_takes(folder: BlobFolder, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"content")
    found, path = attach(folder, tmp_path / "a"), tmp_path / ("\U0001f4d6" * 63)
    save(folder, found.attachment, path)
    assert path.read_bytes() == b"content"


def test_a_long_name_keeps_its_ending(folder: BlobFolder, tmp_path: Path) -> None:
    path = tmp_path / f"{'long ' * 45}.pdf"
    path.write_bytes(b"x")
    name = attach(folder, path).attachment.name
    assert len(name) <= 200
    assert name.endswith(".pdf")


def test_saving_replaces_nothing_and_leaves_nothing_half(folder: BlobFolder, tmp_path: Path) -> None:
    (tmp_path / "minutes.txt").write_bytes(b"hello")
    made = attach(folder, tmp_path / "minutes.txt").attachment
    with pytest.raises(Refused, match=r"file.exists"):
        save(folder, made, tmp_path / "minutes.txt")
    assert (tmp_path / "minutes.txt").read_bytes() == b"hello"
    with pytest.raises(Refused, match=r"file.unwritable"):
        save(folder, made, tmp_path / "nowhere" / "minutes.txt")
    blob = next((folder.path / made.item[:2]).iterdir())
    sealed = blob.read_bytes()
    blob.write_bytes(bytes([sealed[0] ^ 1]) + sealed[1:])
    with pytest.raises(Refused, match=r"file.damaged"):
        save(folder, made, tmp_path / "again.txt")
    folder.drop(made.id)
    with pytest.raises(Refused, match=r"file.missing"):
        save(folder, made, tmp_path / "again.txt")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["blobs", "minutes.txt"]
