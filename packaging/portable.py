"""The portable archive: the application folder with a mark that keeps the profile beside it."""

import platform
import shutil
import subprocess
from pathlib import Path

import release
from folders import fresh, settle_times, whole

MARK = "While this file is here, Folkmoot keeps its profile in the folder beside it.\n"


def build_portable(frozen: Path, quick: bool = False) -> Path:
    """Returns the archive, which is in `dist/`."""
    folder = fresh(release.BUILD / "portable") / "Folkmoot"
    shutil.copytree(frozen, folder, symlinks=True)
    drop_links(folder)
    (folder / "portable").write_text(MARK, "utf-8")
    text = (release.ROOT / "packaging" / "linux" / "portable.txt").read_text("utf-8")
    (folder / "READ ME.txt").write_text(text.replace("{version}", release.VERSION), "utf-8")
    settle_times(folder.parent)
    file = release.DIST / f"folkmoot-{release.VERSION}-linux-{platform.machine()}.tar.xz"
    pack(folder, file, 0 if quick else 6)
    return file


def drop_links(folder: Path) -> None:
    """Second names of libraries: not every file system knows links, and Qt's libraries find each other without."""
    for path in folder.rglob("*"):
        if path.is_symlink():
            path.unlink()


def pack(folder: Path, file: Path, level: int = 6) -> None:
    """Names sorted, nobody's ids and one clock, so that the same folder gives the same archive."""
    tar = ["tar", "--create", "--sort=name", "--owner=0", "--group=0", "--numeric-owner", f"--mtime=@{release.epoch()}",
           "--mode=u=rwX,go=rX", "--format=gnu", f"--directory={folder.parent}", folder.name]  # fmt: skip
    with whole(file) as part:
        with part.open("wb") as out, subprocess.Popen(tar, stdout=subprocess.PIPE) as packing:
            subprocess.run(["xz", f"-{level}", "--threads=2"], stdin=packing.stdout, stdout=out, check=True)
        if packing.returncode:
            raise subprocess.CalledProcessError(packing.returncode, tar)
