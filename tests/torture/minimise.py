"""Shortens a history that fails, as long as it fails in the same way."""

from collections.abc import Callable, Sequence

from tests.torture.story import Step

Fails = Callable[[Sequence[Step]], str]
"""How this history fails; empty where it does not."""


def minimise(steps: Sequence[Step], fails: Fails, most: int = 400) -> list[Step]:
    """Delta debugging (Zeller and Hildebrandt, 2002), with at most so many trials."""
    left = list(steps)
    size, trials = max(1, len(left) // 2), 0
    while size and trials < most:
        shorter = False
        start = 0
        while start < len(left) and trials < most:
            candidate = left[:start] + left[start + size :]
            trials += 1
            if fails(candidate):
                left, shorter = candidate, True
            else:
                start += size
        size = size if shorter and size == 1 else size // 2
    return left
