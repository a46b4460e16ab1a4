"""`python -m tests.torture`: many random histories, or one network with many computers."""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial

from tests.torture import circles, networks
from tests.torture.minimise import minimise
from tests.torture.play import play
from tests.torture.story import Step, write

EVERY = 500
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


def history(seed: int) -> tuple[int, Counter[str], str]:
    """(seed, counts, how it failed)"""
    try:
        return seed, play(write(seed), seed), ""
    except Exception as error:
        return seed, Counter(), f"{type(error).__name__}: {error}"


def histories(first: int, count: int, workers: int) -> Iterator[tuple[int, Counter[str], str]]:
    if workers == 1:
        yield from map(history, range(first, first + count))
    else:
        with ProcessPoolExecutor(workers) as pool:
            yield from pool.map(history, range(first, first + count), chunksize=8)


def gatherings(first: int, count: int) -> int:
    """Play histories of circles; stops at the first that fails. Returns the exit code."""
    counts: Counter[str] = Counter()
    for seed in range(first, first + count):
        try:
            counts += circles.play(seed)
        except Exception as error:
            print(f"seed {seed}: {type(error).__name__}: {error}")
            return 1
    for what, number in sorted(counts.items()):
        print(f"{number:>10}  {what}")
    print(f"0 disagreements in {count} histories of circles")
    return 0


def torture(first: int, count: int, workers: int) -> int:
    """Play them all; stops at the first that fails, and tells its shortest form. Returns the exit code."""
    print(f"{count} histories from seed {first}", flush=True)
    counts: Counter[str] = Counter()
    started = time.monotonic()
    for done, (seed, found, failure) in enumerate(histories(first, count, workers), 1):
        counts += found
        if failure:
            print(f"seed {seed}: {failure}")
            for step in minimise(write(seed), partial(fails, seed=seed)):
                print("   ", step)
            print("   ", fails(minimise(write(seed), partial(fails, seed=seed)), seed))
            return 1
        if done % EVERY == 0 or done == count:
            print(f"{done} histories, {time.monotonic() - started:.0f} s, {counts['counts']} edits count", flush=True)
    for what, number in sorted(counts.items()):
        print(f"{number:>10}  {what}")
    print(f"0 disagreements in {count} histories")
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__)
    parser.add_argument("--histories", type=int, default=300)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--network", type=int, nargs="+", default=(), metavar="COMPUTERS")
    parser.add_argument("--circles", action="store_true", help="histories of private circles instead")
    chosen = parser.parse_args()
    for size in chosen.network:
        told = networks.run(size, chosen.seed)
        print(f"{size} computers, seed {chosen.seed}: {told.done} acts, {told.records} records, alike {told.took:.0f} s"
              f" after the network had healed. Processor time of each: {told.opening:.0f} ms to find the others,"
              f" {told.living:.0f} ms in a quarter of an hour, {told.settling:.0f} ms until all were alike", flush=True)
    if chosen.network:
        return 0
    if chosen.circles:
        return gatherings(chosen.seed, chosen.histories)
    return torture(chosen.seed, chosen.histories, chosen.workers)


if __name__ == "__main__":
    sys.exit(main())
