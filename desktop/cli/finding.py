"""The result of one check of the doctor."""

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
    """What to do about it; empty if there is nothing to do."""


Check = Callable[[Options], Iterator[Finding]]
