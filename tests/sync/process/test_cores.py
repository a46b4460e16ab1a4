"""What a crash leaves on the disk."""

import subprocess
import sys

import pytest

PROGRAM = """
import resource
{}
print(*resource.getrlimit(resource.RLIMIT_CORE))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no core files there")
@pytest.mark.parametrize(
    "start",
    [
        "from sync.process import cores; cores.forbid()",
        "import sys; from desktop import cli; sys.argv[1:] = ['--version']\ntry: cli.main()\nexcept SystemExit: pass",
        "from desktop import engine\ntry: engine.main(['--profile', '/dev/null'])\nexcept SystemExit: pass",
    ],
)  # fmt: skip
def test_no_process_leaves_a_core_file(start: str) -> None:
    said = subprocess.run([sys.executable, "-c", PROGRAM.format(start)], capture_output=True, text=True, check=True)
    assert said.stdout.split()[-2:] == ["0", "0"]
