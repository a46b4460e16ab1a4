"""Attaching, listing and saving files, as a script and as a person see it."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from desktop.cli import files
from sync.file_commands import File, Files


@pytest.fixture(scope="module")
def shared(street: Any, tmp_path_factory: pytest.TempPathFactory) -> tuple[Any, Path]:
    """A picture and a document in #street."""
    folder = tmp_path_factory.mktemp("files")
    exif = Image.Exif()
    exif[0x010E] = "CANARYDESCRIPTION"
    Image.new("RGB", (600, 400), "red").save(folder / "drill.jpg", exif=exif)
    (folder / "minutes.pdf").write_bytes(os.urandom(300_000))
    said = street.done(
        "attach", "street", str(folder / "drill.jpg"), str(folder / "minutes.pdf"), "--text", "see these", "--json"
    ).json
    assert [each["details_removed"] for each in said["files"]] == [True, False]
    return street, folder


def test_files_are_listed_and_saved(shared: tuple[Any, Path], tmp_path: Path) -> None:
    street, folder = shared
    listed = street.done("files", "--json").json
    assert [(each["name"], each["here"]) for each in listed["files"]] == [("drill.jpg", True), ("minutes.pdf", True)]
    assert listed["bytes_here"] > 300_000
    said = street.done("files").out
    assert "minutes.pdf  300.0 kB  here" in said
    assert "of the 4.3 GB that come here by themselves" in said
    street.done("save", "minutes.pdf", str(tmp_path))
    assert (tmp_path / "minutes.pdf").read_bytes() == (folder / "minutes.pdf").read_bytes()
    street.done("save", listed["files"][0]["file"][:10], str(tmp_path / "a.jpg"))
    assert b"CANARY" not in (tmp_path / "a.jpg").read_bytes()
    with Image.open(tmp_path / "a.jpg") as saved:
        assert saved.size == (600, 400)


def test_a_message_shows_its_files(shared: tuple[Any, Path]) -> None:
    street, _ = shared
    assert "[minutes.pdf]" in street.done("read", "street").out
    assert len(street.done("read", "street", "--json").json[-1]["files"]) == 2


def test_what_is_wrong_is_said_in_a_sentence(shared: tuple[Any, Path], tmp_path: Path) -> None:
    street, folder = shared
    assert "cannot be read" in street.refused("attach", "street", str(tmp_path / "nothing.pdf"))
    (tmp_path / "walk.mp4").write_bytes(b"\0" * 50)
    assert "--keep-details" in street.refused("attach", "street", str(tmp_path / "walk.mp4"))
    assert "already something" in street.refused("save", "minutes.pdf", str(folder / "minutes.pdf"))
    assert "No record" in street.refused("save", "nothing.pdf")
    assert "for example 5GB" in street.refused("files", "--limit", "much")
    assert "cannot be written" in street.refused("save", "minutes.pdf", str(tmp_path / "nowhere" / "a.pdf"))
    assert "too long" in street("save", "minutes.pdf", "a" * 300).err
    wrong = street("save", "minutes.pdf", f"{tmp_path}/out/")
    assert (wrong.code, "make it first" in wrong.err) == (2, True)
    assert "holds no files" in street.refused("attach", "street", str(folder / "minutes.pdf"), "--record")


def test_a_file_is_kept_and_the_limit_is_set(shared: tuple[Any, Path]) -> None:
    street, _ = shared
    assert "here, kept" in street.done("files", "--keep", "drill.jpg").out
    assert "here, kept" not in street.done("files", "--release", "drill.jpg").out
    assert street.done("files", "--limit", "3 MB", "--json").json["limit"] == 3_000_000


def test_a_full_computer_says_why_files_do_not_come() -> None:
    lacking = File(bytes(32), bytes(16), "files", "a.pdf", "application/pdf", 900, 1, False, 0, True, False, (), False)
    assert "take 5.0 kB of the 5.5 kB" in files.limited(Files((lacking,), 5000, 5500))
    assert files.limited(Files((lacking,), 4000, 5500)) == ""


def test_a_long_name_in_any_script_is_saved_with_its_ending(shared: tuple[Any, Path], tmp_path: Path) -> None:
    street, folder = shared
    content = (folder / "minutes.pdf").read_bytes()
    name = "\u8b70\u4e8b\u9332" * 26 + ".pdf"
    (folder / name).write_bytes(content)
    [made] = street.done("attach", "street", str(folder / name), "--json").json["files"]
    street.done("save", made["file"][:12], str(tmp_path))
    [saved] = tmp_path.iterdir()
    assert (saved.suffix, saved.read_bytes()) == (".pdf", content)


KILLED = """
import os, signal
from sync.blobs import FileIndex
FileIndex.sealed = lambda *_arguments: os.kill(os.getpid(), signal.SIGKILL)
from desktop.cli import main
main()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="nobody is killed like that there")
def test_what_a_killed_program_has_sealed_is_found_and_named(street: Any, tmp_path: Path) -> None:
    blobs = street.profile / "blobs"
    before = set(blobs.glob("??/*"))
    (tmp_path / "plan.pdf").write_bytes(os.urandom(600_000))
    attach = ["--profile", str(street.profile), "attach", "welcome", str(tmp_path / "plan.pdf")]
    killed = subprocess.run([sys.executable, "-c", KILLED, *attach], env=street.environment, timeout=60, check=False)
    assert killed.returncode == -signal.SIGKILL
    [left] = set(blobs.glob("??/*")) - before
    problems = street("fsck", "--json").json["problems"]
    assert [(each["code"], each["facts"]) for each in problems] == [("fsck.stray", {"file": left.name})]
    assert street.done("fsck", "--json").json["problems"] == []
    assert left.is_file()  # for a week


def test_what_was_done_with_files_is_said(street: Any, tmp_path: Path) -> None:
    (tmp_path / "plan.pdf").write_bytes(bytes(2_000))
    said = street.done("attach", "street", str(tmp_path / "plan.pdf"))
    assert said.out.startswith("plan.pdf (2.0 kB) is attached in #street, which everyone in the group reads.\n")
    assert "at first from this one alone" in said.out
    assert [line.split("  ")[-1].strip() for line in street.done("files").out.splitlines() if "plan.pdf" in line] == [
        "here; as far as this computer knows, nowhere else"]  # fmt: skip
    Image.new("RGB", (20, 20), "red").save(tmp_path / "shed.png")
    said = street.done("attach", "welcome", str(tmp_path / "shed.png"), "--text", "our shed").out
    assert "What it said of place, time and camera was taken out." in said
    saved = street.done("save", "plan.pdf", str(tmp_path / "copy.pdf"))
    assert saved.out == f"plan.pdf (2.0 kB) is saved as {tmp_path / 'copy.pdf'}.\n"
    told = street.done("save", "plan.pdf", str(tmp_path / "again.pdf"), "--json").json
    assert (told["name"], told["saved"], told["size"]) == ("plan.pdf", str(tmp_path / "again.pdf"), 2_000)
    done = street.done("files", "--keep", "plan.pdf", "--fetch", "plan.pdf").out
    assert done.splitlines()[:2] == [
        "plan.pdf is here already.", "plan.pdf stays on this computer, also where room is short."]  # fmt: skip
    assert street.done("files", "--release", "plan.pdf").out.startswith("plan.pdf may make room")
