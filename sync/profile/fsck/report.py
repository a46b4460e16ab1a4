"""What a check has examined and found, and how it continues after something unreadable."""

from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

from models.errors import Refused
from sync import api

MAX_PROBLEMS: Final = 200
DAMAGE: Final = "store.damaged"
UNREADABLE: Final = "it cannot be read"
Step = Callable[[Iterable[Any]], AsyncIterator[Any]]
"""Iterates over items and lets other tasks run now and then."""


@dataclass
class Report:
    checked: Counter[str] = field(default_factory=Counter)
    problems: list[api.Problem] = field(default_factory=list)

    def problem(self, code: str, **facts: str | int) -> None:
        """Report a problem. Each is kept once, at most 200 in all."""
        found = api.Problem(code, dict(facts))
        if len(self.problems) < MAX_PROBLEMS and found not in self.problems:
            self.problems.append(found)

    @contextmanager
    def naming(self, code: str, **facts: str | int) -> Iterator[None]:
        """Damage inside the block is reported as this problem. The check continues after the block."""
        try:
            yield
        except Refused as refused:
            if refused.code != DAMAGE:
                raise
            self.problem(code, **facts)

    def found(self, *codes: str) -> bool:
        return any(problem.code in codes for problem in self.problems)
