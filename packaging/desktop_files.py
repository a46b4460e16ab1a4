"""By what a Linux desktop and its shells know Folkmoot: menu entry, icons, file types, manual, completions."""

import gzip
import os
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import icons
import manual
import release

SOURCES = release.ROOT / "packaging" / "linux"
COMPLETIONS = {
    "bash": "share/bash-completion/completions/folkmoot",
    "zsh": "share/zsh/vendor-completions/_folkmoot",
    "fish": "share/fish/vendor_completions.d/folkmoot.fish",
}


def install(prefix: Path, program: Path) -> None:
    """Put everything below `prefix` (`/usr`, `/app`). `program` tells its own completions."""
    name = release.APP_ID
    put(prefix / f"share/applications/{name}.desktop", (SOURCES / f"{name}.desktop").read_bytes())
    put(prefix / f"share/mime/packages/{name}.xml", (SOURCES / f"{name}.mime.xml").read_bytes())
    put(prefix / f"share/metainfo/{name}.metainfo.xml", metainfo())
    put(prefix / "lib/systemd/user/folkmoot-hub.service", (SOURCES / "folkmoot-hub.service").read_bytes())
    put_icons(prefix / "share/icons/hicolor", f"apps/{name}")
    for kind in (release.ARCHIVES, release.INVITATIONS):  # so that a file manager shows whose they are
        put_icons(prefix / "share/icons/hicolor", f"mimetypes/{kind.replace('/', '-')}")
    put(prefix / "share/man/man1/folkmoot.1.gz", gzip.compress(manual.page().encode(), mtime=0))
    for shell, place in COMPLETIONS.items():
        put(prefix / place, completion(program, shell))


def put_icons(theme: Path, name: str) -> None:
    """The application's picture in all sizes, under this name of the theme."""
    put(theme / f"scalable/{name}.svg", icons.SOURCE.read_bytes())
    for size in icons.SIZES:
        put(theme / f"{size}x{size}/{name}.png", icons.png(size))


def put(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def metainfo() -> bytes:
    """With this release in it."""
    ET.register_namespace("xml", "http://www.w3.org/XML/1998/namespace")
    tree = ET.parse(SOURCES / f"{release.APP_ID}.metainfo.xml")
    releases = tree.getroot().find("releases")
    assert releases is not None
    ET.SubElement(releases, "release", version=release.VERSION, date=f"{release.made():%Y-%m-%d}")
    ET.indent(tree)
    text = ET.tostring(tree.getroot(), encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'.encode()


def completion(program: Path, shell: str) -> bytes:
    """What the program says that its shell should know."""
    settings = dict(os.environ, _FOLKMOOT_COMPLETE=f"{shell}_source")
    return subprocess.run([str(program)], env=settings, capture_output=True, check=True).stdout
