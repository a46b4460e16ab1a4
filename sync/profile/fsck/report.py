"""What a check has looked at and found, and how it goes on where something cannot be read."""

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
"""Goes through items and lets others have a turn now and then."""


@dataclass
class Report:
    checked: Counter[str] = field(default_factory=Counter)
    problems: list[api.Problem] = field(default_factory=list)

    def problem(self, code: str, **facts: str | int) -> None:
        """Each once; at most 200 are kept."""
        found = api.Problem(code, dict(facts))
        if len(self.problems) < MAX_PROBLEMS and found not in self.problems:
            self.problems.append(found)

    @contextmanager
    def naming(self, code: str, **facts: str | int) -> Iterator[None]:
        """What cannot be read in here for damage is this problem; the check goes on behind the block."""
        try:
            yield
        except Refused as refused:
            if refused.code != DAMAGE:
                raise
            self.problem(code, **facts)

    def found(self, *codes: str) -> bool:
        return any(problem.code in codes for problem in self.problems)
