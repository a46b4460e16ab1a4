"""Engines are killed while a file comes. See `tests.faults.transfer`, which takes a larger one between namespaces."""

import sys
from pathlib import Path

import pytest

from tests.benchmarks.machines import HERE
from tests.faults import transfer


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="sockets are not inherited there")
def test_a_file_goes_on_where_it_was_when_either_side_was_killed(tmp_path: Path) -> None:
    assert len(transfer.run(tmp_path, 160 << 20, (HERE, HERE))) == 6
