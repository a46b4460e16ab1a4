"""A real X server with a window manager and the bus of screen readers, and the program from this source tree."""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

PACKAGING = Path(__file__).resolve().parents[3] / "packaging"

sys.path.insert(0, str(PACKAGING))
import trial_desk  # noqa: E402, F401 - for the tests, which find them loaded
import trial_eyes  # noqa: E402
import trial_here  # noqa: E402
import trial_life  # noqa: E402, F401

sys.path.remove(str(PACKAGING))


@pytest.fixture
def here() -> Iterator[Any]:
    if lacking := trial_here.lacking():
        pytest.skip(f"NOT TESTED ON A REAL SCREEN: install {', '.join(lacking)}")
    folder = Path(tempfile.mkdtemp(prefix="fm"))  # sockets need a short path
    try:
        with trial_here.Here(folder).on() as made:
            yield made
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def eyes(here: Any) -> Iterator[Any]:
    """Ears, hands and a mouse at that screen."""
    made = trial_eyes.Eyes(here)
    yield made
    made.close()
