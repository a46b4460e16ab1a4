"""SIGKILL at any moment loses nothing that was confirmed; `python -m tests.faults.kill` runs without end."""

import subprocess
import sys
from pathlib import Path

import pytest

HOME = Path(__file__).parents[2]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="the socket of the owner is inherited here")
def test_dozens_of_kills_lose_nothing() -> None:
    run = [sys.executable, "-W", "error", "-m", "tests.faults.kill", "--count", "30", "--seconds", "30"]
    done = subprocess.run(run, cwd=HOME, capture_output=True, text=True, timeout=200, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "nothing lost" in done.stdout
