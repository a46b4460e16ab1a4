"""Where the packaged program begins. A file named `portable` beside it keeps the profile there too."""

import os
import sys
from pathlib import Path

from desktop.cli import main

HERE = Path(sys.executable).parent
NO_KEYRING = "keyring.backends.fail.Keyring"
"""The keyring of a computer does not travel with the stick: a passphrase opens the profile instead."""
FOREIGN = ("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH")
"""Where the system's Qt has its plugins, which do not fit ours."""


def restore_environment() -> None:
    """Take out what told this program where its own libraries are. A browser or a file manager that Folkmoot opens
    would load them in place of its own, and another Qt or OpenSSL does not start it. An engine finds them anew."""
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    for name in [name for name in os.environ if name.startswith("_PYI_")]:
        del os.environ[name]
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before:
        os.environ["LD_LIBRARY_PATH"] = before
    for name in FOREIGN:
        os.environ.pop(name, None)


def carry_profile() -> None:
    """Add `--profile` before the words of the command line, unless they name one or start the engine of one."""
    words = sys.argv[1:]
    os.environ["PYTHON_KEYRING_BACKEND"] = NO_KEYRING
    if words[:1] not in (["--engine"], ["--try-qt"]) and not any(word.split("=")[0] == "--profile" for word in words):
        sys.argv[1:] = ["--profile", str(HERE / "profile"), *(words or ["window"])]


if sys.platform.startswith("linux"):
    restore_environment()
if (HERE / "portable").exists():
    carry_profile()
main()
