"""Clocks and statistics. Results are ratios between medians of rounds that take turns, because machines are never
idle."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from statistics import median

__all__ = ["Stopwatch", "median", "microseconds", "milliseconds", "percentile", "taking_turns", "until"]


class Stopwatch:
    """Seconds by the wall and seconds of this process's CPU time."""

    wall = 0.0
    cpu = 0.0

    @contextmanager
    def running(self) -> Iterator[None]:
        wall, cpu = time.perf_counter(), time.process_time()
        try:
            yield
        finally:
            self.wall += time.perf_counter() - wall
            self.cpu += time.process_time() - cpu


def percentile(values: Sequence[float], percent: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))]


def taking_turns(rounds: int, **measures: Callable[[], float]) -> dict[str, list[float]]:
    """Every measure once a round, so that whatever else the machine does falls on all of them alike."""
    found: dict[str, list[float]] = {name: [] for name in measures}
    for _ in range(rounds):
        for name, measure in measures.items():
            found[name].append(measure())
    return found


def until(true: Callable[[], object], what: str, seconds: float = 60.0, pause: float = 0.02) -> float:
    """Poll; returns the time (`perf_counter`) when it was so. Raises TimeoutError."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        if true():
            return time.perf_counter()
        time.sleep(pause)
    raise TimeoutError(f"waited in vain for {what}")


def milliseconds(seconds: float) -> str:
    value = seconds * 1000
    return f"{value:.0f} ms" if value >= 100 else f"{value:.1f} ms" if value >= 1 else f"{value:.2f} ms"


def microseconds(seconds: float) -> str:
    return f"{seconds * 1e6:.0f} us"
