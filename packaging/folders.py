"""What the makers of packages do with folders."""

import os
import shutil
import sys
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import release


def fresh(folder: Path) -> Path:
    """An empty folder in place of the one that was there."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Waits until no other build works in this folder: two would mix their files. Windows does without."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as file:
        if sys.platform != "win32":
            import fcntl

            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                print(f"── Another build works in {folder}. This one waits for it.", file=sys.stderr, flush=True)
                fcntl.flock(file, fcntl.LOCK_EX)
        yield


@contextmanager
def whole(file: Path) -> Iterator[Path]:
    """A place beside the file to write to, which gets its name at the end: who interrupts leaves no half of it.
    Everybody may read it then."""
    part = file.with_name(f".{file.name}")
    try:
        yield part
        part.chmod(0o644)  # it is for others to take, whatever this person's mask hides
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)


def settle_times(folder: Path) -> None:
    """The day of the release on every file, as two builds of it should not differ in their clocks."""
    for path in folder.rglob("*"):
        os.utime(path, (release.epoch(), release.epoch()), follow_symlinks=False)


def size_of(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


def sort_members(file: Path) -> None:
    """Give a zip file its members in the order of their names. PyInstaller writes those of one package in the order of
    a set, which differs now and then from one build to the next."""
    with zipfile.ZipFile(file) as former:
        members = {each.filename: (each, former.read(each)) for each in former.infolist()}
    with whole(file) as part, zipfile.ZipFile(part, "w") as sorted_:
        for _name, (each, content) in sorted(members.items()):
            sorted_.writestr(each, content)
