"""`python -m tests.torture`: many random histories, or one network with many computers."""

import argparse
import json
import logging
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from tests.models.roll import wild
from tests.torture import circles, networks
from tests.torture.minimise import minimise
from tests.torture.play import play
from tests.torture.story import Step, write

EVERY = 100
"""Histories between two lines of output."""


def fails(steps: Sequence[Step], seed: int) -> str:
    """Why, in one line; empty where it does not fail."""
    try:
        play(steps, seed)
    except AssertionError as error:
        return str(error) or "an assertion failed"
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return ""


Told = tuple[int, Counter[str], str]
"""(seed, counts, how it failed)"""


def history(seed: int) -> Told:
    return _told(seed, lambda: play(write(seed), seed))


def gathering(seed: int) -> Told:
    """A history of circles."""
    return _told(seed, lambda: circles.play(seed))


def resolving(seed: int) -> Told:
    """A history of the roll alone."""
    return _told(seed, lambda: wild.play(seed))


def _told(seed: int, played: Callable[[], Counter[str]]) -> Told:
    try:
        return seed, played(), ""
    except Exception as error:
        return seed, Counter(), f"{type(error).__name__}: {error}"


def histories(first: int, count: int, workers: int, one: Callable[[int], Told] = history) -> Iterator[Told]:
    if workers == 1:
        yield from map(one, range(first, first + count))
    else:
        with ProcessPoolExecutor(workers) as pool:
            yield from pool.map(one, range(first, first + count), chunksize=8)


def torture(first: int, count: int, workers: int, one: Callable[[int], Told], file: Path | None) -> int:
    """Play them all; stops at the first that fails, and tells its shortest form. Returns the exit code.

    `file` keeps the next seed and the counts of all runs with it, so that the next run goes on there.
    """
    counts: Counter[str] = Counter()
    if file is not None and file.exists():
        first, known = json.loads(file.read_text("utf-8"))
        counts += Counter(known)
    print(f"{count} histories from seed {first}", flush=True)
    started = time.monotonic()
    for done, (seed, found, failure) in enumerate(histories(first, count, workers, one), 1):
        if failure:
            _keep(file, seed, counts)
            _explain(seed, failure, one)
            return 1
        counts += found
        if done % EVERY == 0 or done == count:
            _keep(file, seed + 1, counts)
            seconds = time.monotonic() - started
            print(f"{done} histories, {seconds:.0f} s, {counts['counts']} edits or statements count", flush=True)
    for what, number in sorted(counts.items()):
        print(f"{number:>10}  {what}")
    print(f"0 disagreements in {count} histories")
    return 0


def _keep(file: Path | None, following: int, counts: Counter[str]) -> None:
    if file is not None:
        replacement = file.with_suffix(".new")
        replacement.write_text(json.dumps([following, counts]), "utf-8")
        replacement.replace(file)


def _explain(seed: int, failure: str, one: Callable[[int], Told]) -> None:
    print(f"seed {seed}: {failure}")
    if one is history:
        shortest = minimise(write(seed), partial(fails, seed=seed))
        for step in shortest:
            print("   ", step)
        print("   ", fails(shortest, seed))


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__)
    parser.add_argument("--histories", type=int, default=300)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--count-file", type=Path, metavar="FILE", help="go on where the last run with it stopped")
    parser.add_argument("--network", type=int, nargs="+", default=(), metavar="COMPUTERS")
    parser.add_argument("--circles", action="store_true", help="histories of private circles instead")
    parser.add_argument("--roll", action="store_true", help="histories of the roll alone instead: who belongs, who may")
    chosen = parser.parse_args()
    logging.disable()  # a module that stumbles is a part of the histories
    for size in chosen.network:
        told = networks.run(size, chosen.seed)
        print(f"{size} computers, seed {chosen.seed}: {told.done} acts, {told.records} records, alike {told.took:.0f} s"
              f" after the network had healed. Processor time of each: {told.opening:.0f} ms to find the others,"
              f" {told.living:.0f} ms in a quarter of an hour, {told.settling:.0f} ms until all were alike", flush=True)
    if chosen.network:
        return 0
    one = gathering if chosen.circles else resolving if chosen.roll else history
    return torture(chosen.seed, chosen.histories, chosen.workers, one, chosen.count_file)


if __name__ == "__main__":
    sys.exit(main())
