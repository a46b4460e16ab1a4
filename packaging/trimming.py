"""Which files of Qt, Python and the system the package holds. What is not listed here is left out."""

import re
import subprocess
from fnmatch import fnmatch
from pathlib import Path

import release

UNUSED_MODULES = [
    "PySide6.scripts", "_tkinter", "ensurepip", "idlelib", "lib2to3", "pip", "pydoc_data", "pytest", "setuptools",
    "tkinter", "turtle", "unittest", "wheel",
]  # fmt: skip
UNUSED_HOOKS = ("pyi_rth_pyside6", "pyi_rth_multiprocessing")
"""What PyInstaller would run at every start on Linux. The first loads Qt into the engine and into every command, and
sends other programs to our plugins, which our Qt finds by itself; nothing here uses what the second prepares."""
QT_PLUGINS = (
    "iconengines/*qsvgicon.*",
    "imageformats/*qgif.*", "imageformats/*qico.*", "imageformats/*qjpeg.*", "imageformats/*qsvg.*",
    "imageformats/*qwebp.*",
    "platforminputcontexts/*compose*", "platforminputcontexts/*ibus*",
    "platforms/*qcocoa.*", "platforms/*qoffscreen.*", "platforms/*qwayland*", "platforms/*qwindows.*",
    "platforms/*qxcb.*",
    "platformthemes/*",
    "styles/*",
    "wayland-decoration-client/*", "wayland-graphics-integration-client/*qt-plugin-wayland-egl*",
    "wayland-shell-integration/*xdg-shell*",
    "xcbglintegrations/*",
)
"""Pictures, drawing on each system, input methods, the look of the desktop. Other folders of plugins are not cut."""
CUT = ("egldeviceintegrations", "generic", "networkinformation", "platforms", "platforminputcontexts", "imageformats",
       "tls", "wayland-graphics-integration-client", "wayland-shell-integration", "virtualkeyboard")  # fmt: skip
OF_THE_SYSTEM = (
    "libX11*", "libXau*", "libXdmcp*", "libdbus-1*", "libexpat*", "libfontconfig*", "libfreetype*", "libgcc_s*",
    "libgio*", "libglib*", "libgmodule*", "libgobject*", "libgthread*", "libpcre2*", "libstdc++*", "libxcb.so*",
    "libz.so*",
    "libatk*", "libatspi*", "libcairo*", "libepoxy*", "libgdk*", "libgtk*", "libharfbuzz*", "libpango*", "libpixman*",
)  # fmt: skip
"""Libraries of every Linux desktop, in a version that fits its drivers, fonts and GTK; a copy of ours would not."""


def resources(root: Path) -> list[tuple[str, str]]:
    """(file, folder inside the package) of our icons, translations and templates; no pictures of the README."""
    kept = [name.with_suffix(".qm") if name.suffix == ".ts" else name for name in release.tracked("resources")]
    return [(str(root / name), str(name.parent)) for name in kept
            if name.suffix != ".py" and name.parts[1] != "screenshots"]  # fmt: skip


def languages(root: Path) -> set[str]:
    """Those that Folkmoot speaks; Qt's own words are needed in no other."""
    return {file.stem.removeprefix("folkmoot_") for file in (root / "resources" / "translations").glob("*.qm")}


def is_used(name: str, languages: set[str]) -> bool:
    """Whether the file with this place in the package is needed."""
    path = Path(name)
    if "plugins" in path.parts and path.parts[0] == "PySide6":
        inside = path.parts[path.parts.index("plugins") + 1 :]
        return inside[0] not in CUT or any(fnmatch("/".join(inside), pattern) for pattern in QT_PLUGINS)
    if path.parts[0] == "PySide6" and "translations" in path.parts:
        return path.stem in {f"qtbase_{language}" for language in languages}
    if path.parts[0].endswith(".libs"):  # what a wheel brings under names of its own, which no system has
        return True
    return not any(fnmatch(path.name, pattern) for pattern in OF_THE_SYSTEM)


def prune(folder: Path) -> None:
    """Take out the libraries that nothing in the folder loads, and the symbols that only a debugger reads."""
    files = {path: needed(path) for path in folder.rglob("*") if is_elf(path)}
    by_name = {path.name: path for path in files}
    kept: set[Path] = set()
    waiting = [path for path in files if not is_library(path, folder)]
    while waiting:
        path = waiting.pop()
        if path not in kept:
            kept.add(path)
            waiting += [by_name[name] for name in files[path] if name in by_name]
    for path in set(files) - kept:
        path.unlink()
    for link in folder.rglob("*"):
        if link.is_symlink() and not link.exists():
            link.unlink()
    rest = sorted(path for path in kept if path.is_relative_to(folder / "parts") and "PySide6" not in path.parts)
    subprocess.run(["strip", "--strip-debug", *map(str, rest)], check=True)


def is_library(path: Path, folder: Path) -> bool:
    """Loaded only where another file asks for it. Python's own is what the program itself opens."""
    if path.name.startswith("libpython"):
        return False
    beside = path.parent in (folder / "parts", folder / "parts" / "PySide6" / "Qt" / "lib")
    return (beside and path.name.startswith("lib")) or path.name.startswith(("libpyside6.", "libshiboken6."))


def is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def needed(path: Path) -> list[str]:
    """Names of the libraries that this file asks the loader for."""
    done = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=True)
    return re.findall(r"NEEDED +(\S+)", done.stdout)
