"""Libraries in Rust that are compiled into Python packages. Most packages do not name them; what they print when they
fail does, with the place of their source: `…/hashbrown-0.14.3/src/raw/mod.rs`."""

import json
import re
from collections.abc import Iterable
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any, Final

IS_RUST: Final = re.compile(rb"/rustc/[0-9a-f]{40}/")
PLACE: Final = re.compile(rb"/([a-z][a-z0-9_-]*)-([0-9]+\.[0-9]+\.[0-9]+)/src/")
COMPILER: Final = re.compile(rb"rustc version ([0-9]+\.[0-9]+\.[0-9]+)")
STANDARD: Final = "Rust's standard library"
"""It holds libraries of its own, which are found like the others."""


def inside(held: Distribution, table: dict[str, Any]) -> dict[tuple[str, str], str]:
    """(name, version) -> SPDX expression, empty where nobody has written it down; the version is empty where nothing
    tells it. `table` says which licence a library has, and which ones no place of a source betrays."""
    found = listed(held)
    compiled = [content for file in held.files or () if ".so" in file.name or file.suffix in (".pyd", ".dylib")
                if IS_RUST.search(content := Path(str(file.locate())).read_bytes())]  # fmt: skip
    if not compiled:
        return found
    licences = {name: licence for licence, names in table["licences"].items() for name in names}
    pairs = {(STANDARD, version) for version in matches(COMPILER, compiled)} or {(STANDARD, "")}
    pairs |= set(matches(PLACE, compiled))
    named = {name for name, _ in {*pairs, *found}}
    pairs |= {(name, "") for name in table["hidden"].get(held.metadata["Name"], ()) if name not in named}
    return {pair: licences.get(pair[0], "") for pair in pairs} | found


def matches(pattern: re.Pattern[bytes], contents: Iterable[bytes]) -> set[Any]:
    return {tuple(map(bytes.decode, found)) if isinstance(found, tuple) else found.decode()
            for content in contents for found in pattern.findall(content)}  # fmt: skip


def listed(held: Distribution) -> dict[tuple[str, str], str]:
    """What the package's own bill of materials says (PEP 770); without what the package is itself."""
    bills = [file for file in held.files or () if file.parent.name == "sboms"]
    parts = [part for file in bills for part in json.loads(Path(str(file.locate())).read_text("utf-8"))
             .get("components", ())]  # fmt: skip
    own = held.metadata["Name"]
    return {
        (part["name"], part["version"]): " AND ".join(each["expression"] for each in part["licenses"])
        for part in parts if part.get("purl", "").startswith("pkg:cargo/") and not part["name"].startswith(own)
    }  # fmt: skip
