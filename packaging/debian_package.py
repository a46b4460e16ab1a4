"""The `.deb`: the application folder, and everything by which a desktop knows it."""

import gzip
import hashlib
import os
import re
import shutil
import subprocess
from pathlib import Path
from textwrap import fill

import desktop_files
import release
from folders import fresh, size_of, whole
from trimming import is_elf

ROOM = "usr/lib/folkmoot"
SOURCES = release.ROOT / "packaging" / "debian"
SCRIPTS = ("prerm", "postinst")


def build_deb(frozen: Path, quick: bool = False) -> Path:
    """Returns the package, which is in `dist/`."""
    tree = fresh(release.BUILD / "deb")
    shutil.copytree(frozen, tree / ROOM, symlinks=True)
    use_debians_libraries(tree / ROOM)
    link = tree / "usr/bin/folkmoot"
    link.parent.mkdir(parents=True)
    link.symlink_to("../lib/folkmoot/folkmoot")
    desktop_files.install(tree / "usr", frozen / "folkmoot")
    documents(tree)
    architecture = said("dpkg", "--print-architecture")
    control(tree, architecture, dependencies(tree))
    settle(tree)
    file = release.DIST / f"folkmoot_{release.VERSION}_{architecture}.deb"
    with whole(file) as part:
        packed = ["-Znone"] if quick else ["-Zxz", "-z6"]
        pack = ["dpkg-deb", "--root-owner-group", *packed, "--build", str(tree), str(part)]
        subprocess.run(pack, check=True, stdout=subprocess.DEVNULL)
    return file


def use_debians_libraries(room: Path) -> None:
    """Leave out what a Debian package brings, so that its security updates reach Folkmoot; Python's own library stays,
    because the next Debian has another Python."""
    known = set(re.findall(r"^\s*(\S+) \(libc6", said("/sbin/ldconfig", "-p"), re.MULTILINE))
    for file in (room / "parts").glob("lib*.so*"):
        if not file.is_symlink() and not file.name.startswith("libpython") and file.name in known:
            file.unlink()


def dependencies(tree: Path) -> str:
    """Asks for every compiled file which Debian packages, from which version on, hold what it is linked to."""
    work = fresh(release.BUILD / "deb-work")
    (work / "debian").mkdir()
    (work / "debian" / "control").write_text("Source: folkmoot\n\nPackage: folkmoot\nArchitecture: any\n", "utf-8")
    files = sorted(path for path in tree.rglob("*") if is_elf(path))
    # GTK is used where a desktop brings it, for its file dialogs; nobody needs it for Folkmoot.
    files = [path for path in files if path.name != "libqgtk3.so"]
    own = sorted({str(path.parent) for path in files})
    done = subprocess.run(
        ["dpkg-shlibdeps", "-O", "--ignore-missing-info", *(f"-l{folder}" for folder in own), *map(str, files)],
        cwd=work, capture_output=True, text=True, check=False)  # fmt: skip
    found = re.search(r"^shlibs:Depends=(.+)$", done.stdout, re.MULTILINE)
    if done.returncode or not found:
        raise SystemExit(done.stderr)
    return found.group(1)


def documents(tree: Path) -> None:
    folder = tree / "usr/share/doc/folkmoot"
    folder.mkdir(parents=True)
    copyright_ = (SOURCES / "copyright").read_text("utf-8").replace("{version}", release.VERSION)
    (folder / "copyright").write_text(copyright_, "utf-8")
    shutil.copy(tree / ROOM / "parts/resources/licences.html", folder)
    squeeze(folder / "changelog.gz", changelog())
    overrides = tree / "usr/share/lintian/overrides"
    overrides.mkdir(parents=True)
    shutil.copy(SOURCES / "lintian-overrides", overrides / "folkmoot")


def changelog() -> str:
    """In Debian's form; what changed is in the project's own file, in its newest section that is not empty."""
    day = release.made().strftime("%a, %d %b %Y %H:%M:%S +0000")
    sections = (release.ROOT / "CHANGELOG.md").read_text("utf-8").split("\n## ")[1:]
    lines = next(filter(None, (re.findall(r"^- (.+(?:\n  .+)*)", each, re.MULTILINE) for each in sections)))
    words = (" ".join(line.split()) for line in lines)
    changes = "\n".join(fill(line, 78, initial_indent="  * ", subsequent_indent="    ") for line in words)
    return f"folkmoot ({release.VERSION}) stable; urgency=medium\n\n{changes}\n\n -- {maintainer()}  {day}\n"


def maintainer() -> str:
    found = re.search(r"^Maintainer: (.+)$", (SOURCES / "control").read_text("utf-8"), re.MULTILINE)
    assert found, "packaging/debian/control names no maintainer"
    return found.group(1)


def control(tree: Path, architecture: str, depends: str) -> None:
    folder = tree / "DEBIAN"
    folder.mkdir()
    text = (SOURCES / "control").read_text("utf-8").format(
        version=release.VERSION, architecture=architecture, depends=depends, size=size_of(tree) // 1024)  # fmt: skip
    (folder / "control").write_text(text, "utf-8")
    for name in SCRIPTS:
        shutil.copy(SOURCES / name, folder)
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    files = [path for path in files if path.parent != folder]
    sums = (f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n" for path in files)
    (folder / "md5sums").write_text("".join(sums), "utf-8")


def settle(tree: Path) -> None:
    """Rights and clocks that do not depend on who builds when."""
    programs = (tree / ROOM / "folkmoot", *(tree / "DEBIAN" / name for name in SCRIPTS))
    for path in [tree, *tree.rglob("*")]:
        if path.is_symlink():
            continue
        path.chmod(0o755 if path.is_dir() or path in programs else 0o644)
        os.utime(path, (release.epoch(), release.epoch()))


def squeeze(file: Path, text: str) -> None:
    """Without the clock that gzip writes by itself."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(text.encode(), mtime=0))


def said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
