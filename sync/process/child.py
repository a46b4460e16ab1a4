"""One engine process and the connection to it. Secrets pass only through the pipe, never through arguments, environment
or files."""

import os
import socket
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

PATIENCE: Final = 15.0
"""Seconds that a stopping engine has to make everything durable before it is killed."""
SECRET_VARIABLES: Final = ("FOLKMOOT_PASSPHRASE",)


class EngineChild:
    """An engine process and our end of the connection to it. Raises OSError if it cannot be started."""

    def __init__(self, command: Sequence[str], profile: Path) -> None:
        self.stream, theirs = socket.socketpair()
        environment = {name: value for name, value in os.environ.items() if name not in SECRET_VARIABLES}
        environment["RUST_BACKTRACE"] = "0"
        try:
            self.process = _spawn([*command, "--profile", str(profile)], theirs, environment)
        except OSError:
            self.stream.close()
            raise
        finally:
            theirs.close()

    def hang_up(self) -> None:
        with suppress(OSError):
            self.stream.shutdown(socket.SHUT_RDWR)

    def reap(self) -> None:
        """Wait for the end of a process that has hung up; kill it after PATIENCE seconds."""
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def _spawn(command: list[str], theirs: socket.socket, environment: dict[str, str]) -> "subprocess.Popen[bytes]":
    """The output of the process is dropped, because a native panic prints values. The process gets its own session, so
    that Ctrl+C in the terminal ends only the window, which then stops the engine in order."""
    if sys.platform == "win32":
        process = subprocess.Popen(  # noqa: S603
            [*command, "--shared"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env=environment, creationflags=subprocess.CREATE_NO_WINDOW,
        )  # fmt: skip
        assert process.stdin is not None
        with process.stdin as stdin:
            stdin.write(theirs.share(process.pid))
        return process
    return subprocess.Popen(  # noqa: S603
        [*command, "--socket", str(theirs.fileno())], pass_fds=(theirs.fileno(),), stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment, start_new_session=True,
    )  # fmt: skip
