"""The arguments of a workload, and the list of its results."""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from tests.benchmarks.corpus import Corpus, Sizes
from tests.benchmarks.table import Row

PROGRAMS = Path(__file__).parent / "programs"


@dataclass
class Run:
    corpus: Corpus
    folder: Path
    """Empty at the start, gone at the end."""
    sizes: Sizes
    rows: list[Row] = field(default_factory=list)
    _numbers: count = field(default_factory=count)  # type: ignore[type-arg]

    def fresh(self, name: str) -> Path:
        """Where something of its own can be put."""
        return self.folder / f"{name}-{next(self._numbers)}"

    def profile(self, name: str) -> Path:
        """A copy of one of the corpus's profiles."""
        return self.corpus.copy(name, self.fresh(name))

    def add(self, *rows: Row) -> None:
        self.rows += rows


Workload = Callable[[Run], None]
