"""The options of all commands, which come before a command's name."""

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Options:
    profile: Path | None
    passphrase_file: Path | None
    key_file: Path | None
    group: str | None
    passphrase: str | None = field(default=None, repr=False)
    """The passphrase from the environment."""
