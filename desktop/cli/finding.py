"""What a check of the doctor says."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from desktop.cli.options import Options

State = Literal["ok", "warn", "fail"]


@dataclass(frozen=True)
class Finding:
    check: str
    state: State
    detail: str
    next: str = ""
    """What to do about it; empty where nothing needs doing."""


Check = Callable[[Options], Iterator[Finding]]
