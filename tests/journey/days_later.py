"""Run a program on a computer whose clock is some days ahead: `python -m tests.journey.days_later DAYS MODULE …`"""

import runpy
import sys
import time
from typing import Final

DAY: Final = 86_400
"""Seconds."""


def go(days: int) -> None:
    """From now on the clock of this process is ahead. What measures durations goes on as before."""
    seconds, nanoseconds = time.time, time.time_ns
    time.time = lambda: seconds() + days * DAY
    time.time_ns = lambda: nanoseconds() + days * DAY * 1_000_000_000


if __name__ == "__main__":
    go(int(sys.argv[1]))  # before any other import reads the clock
    sys.argv = sys.argv[2:]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
