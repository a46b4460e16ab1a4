"""An archive that lies in a folder, as most programs write a bag and as a zip becomes when it is unpacked."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from typing_extensions import override

from models.errors import Refused
from sync.archive.layout import MAX_FILES
from sync.archive.reading import BLOCK, Container, damaged

FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def is_folder(path: Path) -> bool:
    """False also for a path that no system could have."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


class Folder(Container):
    """Links are neither followed nor opened. Raises Refused `archive.unreadable`, `archive.too_large`."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._path = path
        waiting = [""]
        while waiting:
            waiting += self._look_into(waiting.pop())
            if len(self.entries) + len(self.odd) + len(self.folders) > MAX_FILES:
                raise Refused("archive.too_large")
        self.size = sum(self.entries.values())

    def _look_into(self, folder: str) -> list[str]:
        """The folders in a folder; its files become entries."""
        inner = []
        try:
            with os.scandir(self._path / folder) as found:
                for each in found:
                    name = f"{folder}/{each.name}" if folder else each.name
                    facts = each.stat(follow_symlinks=False)
                    if not name.isprintable() and any("\ud800" <= sign <= "\udfff" for sign in name):
                        self.odd.append(name)  # its name is no Unicode, so that no manifest can list it
                    elif stat.S_ISDIR(facts.st_mode):
                        inner.append(name)
                    elif stat.S_ISREG(facts.st_mode):
                        self.entries[name] = facts.st_size
                    else:
                        self.odd.append(name)
                    if len(self.entries) + len(self.odd) + len(inner) > MAX_FILES:
                        raise Refused("archive.too_large")
        except OSError:
            raise Refused("archive.unreadable", path=self.name) from None
        self.folders.update(inner)
        return inner

    @override
    def blocks(self, name: str) -> Iterator[bytes]:
        left = self.entries.get(name, -1)
        if left < 0:
            raise damaged(name)
        try:
            with os.fdopen(os.open(self._path / name, FLAGS), "rb") as file:
                if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                    raise damaged(name)
                while block := file.read(BLOCK):
                    left -= len(block)
                    if left < 0:
                        raise damaged(name)
                    yield block
        except OSError:
            raise damaged(name) from None
        if left:
            raise damaged(name)

    @override
    def close(self) -> None:
        """Nothing stays open between two reads."""
