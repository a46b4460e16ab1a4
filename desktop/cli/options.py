"""What every command may be told before its name."""

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Options:
    profile: Path | None
    passphrase_file: Path | None
    key_file: Path | None
    group: str | None
    passphrase: str | None = field(default=None, repr=False)
    """From the environment."""
