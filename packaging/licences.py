"""Whose work is in the package, and under which licence: `licences.html`, and what `materials.py` lists.

Python packages say it in their metadata; `licences/parts.toml` says what they leave out; libraries taken from Debian
have it in `/usr/share/doc`.
"""

import json
import re
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from functools import cache
from html import escape
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Any

import crates
import release
from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

FOLDER = Path(__file__).parent / "licences"
TABLE: dict[str, Any] = tomllib.loads((FOLDER / "parts.toml").read_text("utf-8"))
CLASSIFIED = {
    "License :: OSI Approved :: Apache Software License": "Apache-2.0",
    "License :: OSI Approved :: BSD License": "BSD-3-Clause",
    "License :: OSI Approved :: MIT License": "MIT",
}
IS_TEXT = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)


class Unlicensed(Exception):
    """A part whose licence nobody has written down; the text names it."""


@dataclass(frozen=True)
class Part:
    name: str
    version: str
    licence: str
    """An SPDX expression; for a library of Debian the name of its package, whose file says it part by part."""
    source: str
    texts: tuple[str, ...]
    kind: str = "python"
    """`python`, `inside` (a file of a Python package), `rust` (a library in such a file) or `system` (a library from
    the machine that built it)."""


def distributions(name: str = "folkmoot") -> dict[str, Distribution]:
    """A Python package and all that it asks for here, by canonical name."""
    found: dict[str, Distribution] = {}
    waiting = [name]
    while waiting:
        next_one = canonicalize_name(waiting.pop())
        if next_one in found:
            continue
        found[next_one] = held = distribution(next_one)
        for line in held.requires or ():
            wanted = Requirement(line)
            if wanted.marker is None or wanted.marker.evaluate({"extra": ""}):
                waiting.append(wanted.name)
    return found


def of_python(held: Distribution) -> Part:
    """Raises Unlicensed where neither the package nor the table says enough."""
    name = canonicalize_name(held.metadata["Name"])
    return Part(name, held.version, licence_of(held, name), source_of(held), texts_of(held, name))


def licence_of(held: Distribution, name: str) -> str:
    """Its SPDX expression. Raises Unlicensed."""
    meta = held.metadata
    stated = [TABLE["names"].get(name), *(meta.get_all("License-Expression") or ()), *(meta.get_all("License") or ())]
    stated += [CLASSIFIED.get(line) for line in meta.get_all("Classifier") or ()]
    for text in filter(None, stated):
        try:
            return str(canonicalize_license_expression(text.strip()))
        except InvalidLicenseExpression:
            continue
    raise Unlicensed(f"{name} names no licence that is known: read it and add it to licences/parts.toml")


def texts_of(held: Distribution, name: str) -> tuple[str, ...]:
    """Raises Unlicensed where neither the package nor the table brings a text."""
    if name in TABLE["texts"]:
        return tuple(read_text(one) for one in TABLE["texts"][name])
    files = [file for file in held.files or () if IS_TEXT.search(file.name) and ".dist-info" in str(file)]
    texts = tuple(Path(str(file.locate())).read_text("utf-8", "replace") for file in files)
    if not any(text.strip() for text in texts):
        raise Unlicensed(f"{name} brings no text of its licence: add one to licences/parts.toml")
    return texts


def source_of(held: Distribution) -> str:
    urls = dict(line.split(", ", 1) for line in held.metadata.get_all("Project-URL") or () if ", " in line)
    by_name = {label.lower(): url for label, url in urls.items()}
    for label in ("source", "source code", "repository", "github", "code", "homepage"):
        if label in by_name:
            return str(by_name[label])
    homes = held.metadata.get_all("Home-page") or [f"https://pypi.org/project/{held.metadata['Name']}/"]
    return str(homes[0])


def read_text(name: str) -> str:
    """A file of the table: beside it, `COPYING`, or `package: file` for one that a Python package brings.
    Raises Unlicensed where the package has no such file."""
    if ": " in name:
        package, file = name.split(": ")
        for held in distribution(package).files or ():
            if held.name == file:
                return Path(str(held.locate())).read_text("utf-8")
        raise Unlicensed(f"{package} has no file {file} any more: see licences/parts.toml")
    return (release.ROOT / "LICENSE" if name == "COPYING" else FOLDER / name).read_text("utf-8")


def of_interpreter() -> Part:
    """Raises Unlicensed where this Python came without its licence."""
    folders = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix),
               Path(f"/usr/share/doc/python{sysconfig.get_python_version()}"))  # fmt: skip
    files = [folder / name for folder in folders for name in ("LICENSE.txt", "LICENSE", "copyright")]
    file = next((file for file in files if file.exists()), None)
    if file is None:
        raise Unlicensed(f"the licence of Python lies in none of {', '.join(map(str, folders))}")
    version = sys.version.split()[0]
    return Part("CPython", version, "PSF-2.0", "https://github.com/python/cpython", (file.read_text("utf-8"),))


def inside(names: Iterable[str]) -> Iterator[Part]:
    """What is compiled into these Python packages."""
    for one in TABLE["inside"]:
        if one["of"] in names:
            version = listed(one["of"]).get(one["name"].lower(), "")
            texts = tuple(map(read_text, one["texts"]))
            yield Part(one["name"], version, one["licence"], one["source"], texts, "inside")


def in_rust(packages: Iterable[Distribution]) -> list[Part]:
    """Raises Unlicensed for a library whose licence neither the package nor the table says."""
    table = TABLE["crates"]
    found = {pair: licence for held in packages for pair, licence in crates.inside(held, table).items()}
    parts: list[Part] = []
    for (name, version), licence in sorted(found.items()):
        texts = next((each["texts"] for each in table["texts"] if licence and each["says"] in licence), None)
        if texts is None:
            raise Unlicensed(f"{name}, a library in Rust, has no licence that is known: add it to licences/parts.toml")
        where = f"https://crates.io/crates/{name}" if name != crates.STANDARD else "https://github.com/rust-lang/rust"
        parts.append(Part(name, version, licence, where, tuple(map(read_text, texts)), "rust"))
    return parts


@cache
def listed(package: str) -> dict[str, str]:
    """Name in lower case -> version, as the bills of materials say that a Python package brings (PEP 770)."""
    held = distribution(package).files or ()
    bills = [json.loads(Path(str(file.locate())).read_text("utf-8")) for file in held if file.parent.name == "sboms"]
    parts = [part for bill in bills for part in bill.get("components", ())]
    return {part["name"].lower(): str(part.get("version") or "") for part in parts}


def unnamed(libraries: Iterable[str]) -> list[str]:
    """Those libraries in the folders that wheels bring (`pillow.libs`) which the table does not name."""
    patterns = [pattern for one in TABLE["inside"] for pattern in one.get("files", ())]
    brought = [Path(file).name for file in libraries if Path(file).parent.name.endswith(".libs")]
    return sorted(name for name in brought if not any(fnmatch(name, pattern) for pattern in patterns))


def of_system(files: Iterable[str], owned: dict[str, str]) -> list[Part]:
    """The Debian packages that these libraries came from."""
    found: list[Part] = []
    for package in dict.fromkeys(owned[file] for file in files if file in owned):
        ask = ["dpkg-query", "-W", "-f", "${Version} ${source:Package}", package]
        version, source = subprocess.run(ask, capture_output=True, text=True, check=True).stdout.split()
        name, where = package.split(":")[0], f"https://tracker.debian.org/pkg/{source}"
        text = Path("/usr/share/doc", name, "copyright").read_text("utf-8", "replace")
        found.append(Part(name, version, f"see {name}", where, (text,), "system"))
    return found


def owners(files: Iterable[str]) -> dict[str, str]:
    """File -> the Debian package that holds it. Asks once for all of them, because each answer reads Debian's whole
    list."""
    names = {file: (file, real, real.removeprefix("/usr")) for file in files if (real := str(Path(file).resolve()))}
    if not names:
        return {}
    ask = ["dpkg-query", "--search", "--", *dict.fromkeys(path for paths in names.values() for path in paths)]
    try:
        done = subprocess.run(ask, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return {}
    lines = [line.rpartition(": ") for line in done.stdout.splitlines() if not line.startswith("diversion by ")]
    held = {path: packages.split(", ")[0] for packages, _, path in lines}
    return {file: held[path] for file, paths in names.items() for path in reversed(paths) if path in held}


def parts_of(folder: Path, sources: list[str]) -> list[Part]:
    """Everything in the application folder that others made. `sources`: the files that it was put together from.

    Raises Unlicensed for a compiled file that no part accounts for.
    """
    taken = {str(Path(source)) for source in sources}
    held = distributions().items()
    packages = {name: one for name, one in held if name == "folkmoot" or taken.intersection(files_of(one))}
    covered = {file for one in packages.values() for file in files_of(one)}
    shipped = {path.name for path in folder.rglob("*")}
    libraries = [file for file in sorted(taken - covered) if ".so" in Path(file).name and Path(file).name in shipped]
    owned = owners(libraries)
    strange = [file for file in libraries if not Path(file).is_relative_to(sys.base_prefix) and file not in owned]
    strange += unnamed(str(path) for path in folder.rglob("*"))
    if strange:
        raise Unlicensed(f"nobody knows whose these are: {', '.join(strange)}")
    python = [of_python(one) for name, one in sorted(packages.items()) if name != "folkmoot"]
    return [of_interpreter(), *python, *inside(packages), *in_rust(packages.values()), *of_system(libraries, owned)]


def files_of(held: Distribution) -> list[str]:
    return [str(Path(str(file.locate()))) for file in held.files or ()]


def page(parts: list[Part]) -> str:
    """`licences.html`: who, which version, under what, where the source is; then the texts, each once."""
    texts: dict[str, list[str]] = {}
    for part in parts:
        for text in part.texts:
            texts.setdefault(text.strip(), []).append(part.name)
    rows = "\n".join(
        f"<tr><td>{escape(part.name)}</td><td>{escape(part.version)}</td><td>{escape(part.licence)}</td>"
        f'<td><a href="{escape(part.source)}">source</a></td></tr>' for part in parts)  # fmt: skip
    full = "\n".join(
        f"<h3>{escape(', '.join(names))}</h3>\n<pre>{escape(text)}</pre>" for text, names in texts.items())  # fmt: skip
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Licences of Folkmoot {release.VERSION}</title>
<style>pre {{ white-space: pre-wrap }}</style></head><body>
<h1>Folkmoot {release.VERSION}</h1>
<p>Folkmoot is free software under the GNU General Public License, version 3 or later. Whoever has this program may have
its source: the archive <code>folkmoot-{release.VERSION}-source.tar.gz</code> lies beside every package that we publish,
for at least three years, and holds the scripts that make the package and the exact versions of all that is below.</p>
<p>Qt and its Python binding are used under the LGPL as separate files, which you may replace with your own.</p>
<h2>What it is built on</h2>
<table border="0" cellpadding="4">
<tr>{"".join(f'<th align="left">{head}</th>' for head in ("Part", "Version", "Licence", "Source"))}</tr>
{rows}
</table>
<h2>Their texts</h2>
{full}
</body></html>
"""
