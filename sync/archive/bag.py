"""Checks a bag (RFC 8493) inside a zip: every file there, every digest right, nothing besides."""

import hashlib
import logging
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from models.errors import Refused
from sync.archive.layout import (
    ALGORITHMS,
    BAG_INFO,
    BAGIT,
    DECLARATION,
    MANIFESTS,
    MAX_TAG,
    REQUIRED,
    SIGNATURE,
    TAG_MANIFESTS,
)
from sync.archive.reading import Container, damaged
from sync.archive.work import Work

_TO_PARSE: Final = (BAGIT, BAG_INFO, *MANIFESTS, *TAG_MANIFESTS)
"""What goes to the disk for `bagit`: names and digests of files, nothing that members wrote."""


def check_bag(container: Container, work: Work) -> None:
    """In a thread. Raises Refused `archive.damaged` with the names of all files that are damaged, missing or strange;
    memory and disk use do not depend on what they hold."""
    entries = _manifest_entries(container)
    strange = set(container.odd) | (container.entries.keys() - entries.keys() - {SIGNATURE, *TAG_MANIFESTS})
    wrong = set(REQUIRED - container.entries.keys()) | (entries.keys() - container.entries.keys())
    total = sum(entry.file_size for entry in container.entries.values())
    done = 0
    for name in sorted(container.entries):
        found = {algorithm: hashlib.new(algorithm) for algorithm in ALGORITHMS}
        try:
            for block in container.blocks(name):
                work.step("archive.verify", done, total)
                done += len(block)
                for hashed in found.values():
                    hashed.update(block)
        except Refused:
            wrong.add(name)
            continue
        digests = {algorithm: hashed.hexdigest() for algorithm, hashed in found.items()}
        if name in entries and entries[name] != digests:
            wrong.add(name)
    if wrong | strange:
        raise damaged(*wrong, *strange)


def _manifest_entries(container: Container) -> Mapping[str, Mapping[str, str]]:
    """file -> algorithm -> digest, from all four manifests. Raises Refused `archive.damaged`."""
    missing = [name for name in _TO_PARSE if name not in container]
    if missing:
        raise damaged(*missing)
    if container.read(BAGIT) != DECLARATION:  # which also fixes the encoding that the library would look up
        raise damaged(BAGIT)
    import bagit

    logging.getLogger("bagit").setLevel(logging.CRITICAL)  # it logs file names
    with tempfile.TemporaryDirectory(prefix="folkmoot-") as folder:
        for name in _TO_PARSE:
            Path(folder, name).write_bytes(container.read(name, MAX_TAG))
        try:
            bag = bagit.Bag(folder)
        except (bagit.BagError, ValueError, AttributeError):
            raise damaged(*_flawed(container)) from None
    return {name.replace("\\", "/"): dict(digests) for name, digests in bag.entries.items()}


def _flawed(container: Container) -> list[str]:
    """Manifests that the library could not read; it does not say which one it was."""
    return [name for name in (*MANIFESTS, *TAG_MANIFESTS, BAG_INFO) if name in container]
