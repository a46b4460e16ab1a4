"""Called by `packaging/build.py` inside its environment: freezes Folkmoot and makes what its first argument names."""

import hashlib
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import icons
import licences
import materials
import release
import toolchain
import trimming
from folders import alone, settle_times, size_of, sort_members, whole

FROZEN = release.BUILD / "frozen" / "folkmoot"
CONTENTS = release.BUILD / "contents.json"


def main(words: list[str]) -> int:
    """Returns the exit code: 1 where something could not be made."""
    try:
        with alone(release.BUILD):
            make(words[0], "--quick" in words)
    except (licences.Unlicensed, OSError, subprocess.CalledProcessError) as failed:
        print(f"── It was not built: {failed}", file=sys.stderr)
        return 1
    return 0


def make(goal: str, quick: bool) -> None:
    began = time.monotonic()
    os.environ["SOURCE_DATE_EPOCH"] = str(release.epoch())
    release.DIST.mkdir(exist_ok=True)
    freeze()
    made: list[Path] = []
    if goal in ("deb", "all"):
        from debian_package import build_deb

        made.append(build_deb(FROZEN, quick))
    if goal in ("portable", "all"):
        from portable import build_portable

        made.append(build_portable(FROZEN, quick))
    if goal == "all":
        made += [materials.write(FROZEN, CONTENTS), source_archive()]
        made.append(checksums(made))
    print(f"{'application folder':44} {megabytes(size_of(FROZEN))}")
    for file in made:
        print(f"{'dist/' + file.name:44} {megabytes(file.stat().st_size)}")
    print(f"{'made in':44} {time.monotonic() - began:5.0f} s")


def freeze() -> None:
    """The application folder, with licences inside."""
    icons.for_this_system(release.BUILD)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN",
               "--distpath", str(FROZEN.parent), "--workpath", str(release.BUILD / "work"),
               str(release.ROOT / "packaging" / "folkmoot.spec")]  # fmt: skip
    subprocess.run(command, check=True, cwd=release.ROOT)
    if sys.platform.startswith("linux"):
        trimming.prune(FROZEN)
    contents = json.loads(CONTENTS.read_text("utf-8"))
    page = licences.page(licences.parts_of(FROZEN, contents))
    resources = FROZEN / "parts" / "resources"
    (resources / "licences.html").write_text(page, "utf-8")
    (resources / "version").write_text(release.VERSION + "\n", "utf-8")
    sort_members(FROZEN / "parts" / "base_library.zip")
    settle_times(FROZEN)


def source_archive() -> Path:
    """Everything that the package was made from, as the licence asks for."""
    name = f"folkmoot-{release.VERSION}"
    file = release.DIST / f"{name}-source.tar.gz"
    with whole(file) as part:
        pack = ["git", "archive", "--format=tar.gz", f"--prefix={name}/", "-o", str(part), "HEAD"]
        subprocess.run(pack, check=True, cwd=release.ROOT)
    return file


def checksums(files: list[Path]) -> Path:
    """What gets signed: one line per file, as `sha256sum --check` reads it."""
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}" for file in sorted(files)]
    file = release.DIST / f"folkmoot-{release.VERSION}.sha256"
    with whole(file) as part:
        part.write_text("\n".join(lines) + "\n", "utf-8")
    return file


def megabytes(count: int) -> str:
    return f"{count / 1e6:5.1f} MB"


if __name__ == "__main__":
    sys.exit(toolchain.ended(main, sys.argv[1:]))
