"""Where the packaged program begins. A file named `portable` beside it keeps the profile there too."""

import os
import sys
from pathlib import Path

from desktop.cli import main

HERE = Path(sys.executable).parent
NO_KEYRING = "keyring.backends.fail.Keyring"
"""The keyring of a computer does not travel with the stick: a passphrase opens the profile instead."""


def carry_profile() -> None:
    """Add `--profile` before the words of the command line, unless they name one or start the engine of one."""
    words = sys.argv[1:]
    os.environ["PYTHON_KEYRING_BACKEND"] = NO_KEYRING
    if words[:1] not in (["--engine"], ["--try-qt"]) and not any(word.split("=")[0] == "--profile" for word in words):
        sys.argv[1:] = ["--profile", str(HERE / "profile"), *(words or ["window"])]


if (HERE / "portable").exists():
    carry_profile()
main()
