"""The command line, many times: a process that has imported the program forks for every command.

Importing is three quarters of the work of a short command. All else is as if the command had been typed: a process of
its own with its standard streams, its environment, signals and an exit code.
"""

import gc
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, suppress
from importlib import import_module
from typing import BinaryIO

LONGEST = 60_000
"""Bytes of a request: the arguments and the environment in one message of the socket."""
SECONDS = 60
IMPORTED_LATER = (
    "cryptography.hazmat.backends.openssl", "cryptography.hazmat.primitives.asymmetric.rsa", "desktop.engine",
    "email.parser", "filelock", "jinja2", "models.features", "sqlite_utils", "sync.net.tcp",
    "sync.process.commands.table", "sync.process.engine", "sync.process.server", "sync.store.migrations",
    "zeroconf.asyncio",
)  # fmt: skip
"""What the program imports only when it is needed, which is in nearly every command of the tests."""
STARTUP = ("LC_", "LANG", "PYTHON")
"""How the names of variables begin that Python reads before anything else: who sets them needs a new interpreter."""


class ForkServer:
    def __init__(self, environment: Mapping[str, str], program: str = "desktop.cli") -> None:
        """`program` is a module whose `main()` reads a command line."""
        self._requests, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        command = [sys.executable, "-P", __file__, str(theirs.fileno()), program]
        with theirs:
            self._process = subprocess.Popen(command, env=dict(environment), pass_fds=[theirs.fileno()])

    def run(self, arguments: Sequence[str], data: bytes, environment: Mapping[str, str]) -> tuple[int, bytes, bytes]:
        """Exit code, standard output, standard error. Raises OSError if the request is too long."""
        request = json.dumps([list(arguments), dict(environment)]).encode()
        if len(request) > LONGEST:
            raise OSError("too long")
        with ExitStack() as files:
            given, out, err = (files.enter_context(tempfile.TemporaryFile()) for _ in range(3))
            given.write(data)
            given.seek(0)
            reading, writing = os.pipe()
            said = files.enter_context(os.fdopen(reading, "rb"))
            with os.fdopen(writing, "wb"):
                socket.send_fds(self._requests, [request], [given.fileno(), out.fileno(), err.fileno(), writing])
            code = _ended(said)
            out.seek(0)
            err.seek(0)
            return code, out.read(), err.read()

    def end(self) -> None:
        self._requests.close()
        self._process.wait(SECONDS)


def _ended(said: BinaryIO) -> int:
    """The exit code of the command, or minus the signal that ended it. Kills what takes too long."""
    pid = int(said.readline())
    started = time.monotonic()
    os.set_blocking(said.fileno(), False)
    while not (line := said.readline()):
        if time.monotonic() - started > SECONDS:
            os.kill(pid, signal.SIGKILL)
            raise subprocess.TimeoutExpired("folkmoot", SECONDS)
        time.sleep(0.005)
    return int(line)


def _serve(requests: socket.socket) -> list[str]:
    """Serves until nobody asks any more. Returns in the process of a command, with its arguments."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while True:
        request, files, _, _ = socket.recv_fds(requests, LONGEST, 4)
        if not request:
            os._exit(0)
        if os.fork() == 0:
            break
        for file in files:
            os.close(file)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    requests.close()
    *streams, told = files
    if command := os.fork():
        os.write(told, b"%d\n" % command)
        _, status = os.waitpid(command, 0)
        os.write(told, b"%d\n" % os.waitstatus_to_exitcode(status))
        os._exit(0)
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
    for file in files:
        os.close(file)
    arguments, environment = json.loads(request)
    os.environ.clear()
    os.environ.update(environment)
    time.tzset()
    return [str(each) for each in arguments]


def _import_all() -> None:
    """What the commands use. New profiles get a cheap Argon2id, which would be half of the work that is left."""
    from functools import partial
    from pkgutil import iter_modules

    from desktop import cli
    from sync.trust import vault

    for module in iter_modules(cli.__path__):
        if module.name != "__main__":
            import_module(f"desktop.cli.{module.name}")
    for name in IMPORTED_LATER:
        import_module(name)
    vault.Cost = partial(vault.Cost, passes=1, memory_kib=8)  # type: ignore[misc]
    gc.collect()
    gc.freeze()  # looking through the whole program for garbage was two thirds of the work of a command


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        program = import_module(sys.argv[2])  # first of all: it may add a module to those of the program
        _import_all()
        sys.argv[1:] = _serve(socket.socket(fileno=int(sys.argv[1])))
    program.main()
