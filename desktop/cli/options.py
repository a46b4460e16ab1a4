"""The options of all commands, which come before a command's name."""

import errno
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import click
from typing_extensions import override

COUNT: Final = click.IntRange(1, 1_000_000)
"""A number of things to be listed, or of people. Larger ones fit neither the store nor the wire."""


@dataclass(frozen=True)
class Options:
    profile: Path | None
    passphrase_file: Path | None
    key_file: Path | None
    group: str | None
    passphrase: str | None = field(default=None, repr=False)
    """The passphrase from the environment."""


class FilePath(click.Path):
    """A path. An empty one is refused: it would mean the current folder, and usually comes from an unset variable. So
    is the form of a folder (`out/`) if there is no such folder: it would become a file of that name."""

    def __init__(self, **conditions: Any) -> None:
        super().__init__(path_type=Path, **conditions)

    @override
    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if value == "":
            self.fail("the path is empty; name a file or a folder", param, ctx)
        if _is_too_long(value):
            self.fail("the path is too long; choose a shorter one", param, ctx)
        if self.file_okay and str(value).endswith("/") and not Path(value).is_dir():
            self.fail(f"there is no folder {value}; make it first", param, ctx)
        return super().convert(value, param, ctx)


def _is_too_long(path: Any) -> bool:
    """Does the system refuse it for its length alone?"""
    try:
        os.lstat(path)
    except OSError as error:
        return error.errno == errno.ENAMETOOLONG
    return False
