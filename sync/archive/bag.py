"""Checks a bag (RFC 8493) inside a zip: every file exists, every digest is right, and there are no other files."""

import hashlib
import logging
import tempfile
from collections.abc import Mapping
from pathlib import Path

from models.errors import Refused
from sync.archive.layout import ALGORITHMS, BAGIT, DECLARATION, MANIFESTS, REQUIRED, SIGNATURE, TAG_MANIFESTS
from sync.archive.reading import Container, damaged
from sync.archive.work import Work

Listed = Mapping[str, Mapping[str, str]]
"""manifest -> file -> digest"""


def check_bag(container: Container, work: Work) -> None:
    """Call it in a thread. Raises Refused `archive.damaged` with the names of all files that are damaged, missing or
    unexpected. Memory and disk use do not depend on the files' content.

    Each file is listed in the manifests of two algorithms. One right digest proves the file; if the other one is wrong,
    its manifest is damaged.
    """
    listed, wrong = _read_manifests(container)
    wrong |= REQUIRED - container.entries.keys()
    if BAGIT in container and container.read(BAGIT) != DECLARATION:
        wrong.add(BAGIT)
    wrong.update(name for manifest in listed.values() for name in manifest if name not in container)
    total = sum(entry.file_size for entry in container.entries.values())
    done = 0
    for name in sorted(container.entries.keys() - {SIGNATURE, *TAG_MANIFESTS}):
        work.step("archive.verify", done, total)
        wrong |= _judge(container, name, listed, work)
        done += container.entries[name].file_size
    if wrong or container.odd:
        raise damaged(*wrong, *container.odd)


def _judge(container: Container, name: str, listed: Listed, work: Work) -> set[str]:
    """The names of what is damaged: the file, or a manifest that lists it."""
    hashes = [hashlib.new(algorithm) for algorithm in ALGORITHMS]
    try:
        for block in container.blocks(name):
            work.check()
            for hashed in hashes:
                hashed.update(block)
    except Refused:
        return {name}
    manifests = MANIFESTS if name.startswith("data/") else TAG_MANIFESTS
    failed = {
        manifest for manifest, hashed in zip(manifests, hashes, strict=True)
        if listed[manifest].get(name) != hashed.hexdigest()
    }  # fmt: skip
    return failed if len(failed) < len(manifests) else {name}


def _read_manifests(container: Container) -> tuple[Listed, set[str]]:
    """The content of the four manifests, and the names of the unreadable ones."""
    import bagit

    logging.getLogger("bagit").setLevel(logging.CRITICAL)  # it logs file names
    listed: dict[str, Mapping[str, str]] = {}
    wrong: set[str] = set()
    for name in (*MANIFESTS, *TAG_MANIFESTS):
        # One by one, so that a bad one can be named; with our own declaration, because the library reads the encoding
        # there.
        with tempfile.TemporaryDirectory(prefix="folkmoot-") as folder:
            Path(folder, BAGIT).write_bytes(DECLARATION)
            try:
                Path(folder, name).write_bytes(container.read(name))
                entries = bagit.Bag(folder).entries
            except (Refused, bagit.BagError, ValueError):
                entries = {}
                wrong.add(name)
        listed[name] = {file.replace("\\", "/"): next(iter(found.values())) for file, found in entries.items()}
    return listed, wrong
