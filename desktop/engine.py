"""The engine process: the one place where the engine meets the features of the catalogue.

`sync.process.supervisor` starts it as `python -m desktop.engine --profile DIR --socket FD`; the command line runs the
same `serve` in a thread.
"""

import argparse
import asyncio
import logging
import os
import signal
import socket
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from desktop.version import version
from models.errors import Refused
from sync import faultlog
from sync.process import cores
from sync.profile.folder import ProfileFolder

IN_USE: Final = 75
"""Exit code (EX_TEMPFAIL of sysexits.h) when another engine holds the profile."""
REFUSED: Final = 1

_log = logging.getLogger(__name__)


async def serve(folder: ProfileFolder, owner: socket.socket | None, ready: Callable[[], None]) -> None:
    """Lock the profile and serve it, at its local address and to `owner`, until it is stopped.

    Calls `ready` once it accepts commands. Raises Refused `profile.in_use` and as ProfileFolder does.
    """
    with folder.lock():
        log = faultlog.write_to(folder.path)
        try:
            await _serve(folder, owner, ready)
        except Refused:
            raise
        except Exception:
            _log.exception("the engine ended")
            raise
        finally:
            faultlog.stop_writing(log)


async def _serve(folder: ProfileFolder, owner: socket.socket | None, ready: Callable[[], None]) -> None:
    from models.feature import Registry
    from models.features import FEATURES
    from sync.process.engine import Engine
    from sync.process.server import Server

    server = Server(Engine(folder, Registry(FEATURES), version=version))
    await server.listen(folder.socket)
    if owner is not None:
        await server.attach(owner)
    _stop_on_signals(server.stop)
    ready()
    await server.run()


async def _live(folder: ProfileFolder, owner: socket.socket | None) -> None:
    """Serve, then end the process at once when everything is durable. Otherwise a thread that waits for an answer of
    the keyring would keep the process alive for ever."""
    await serve(folder, owner, lambda: None)
    os._exit(0)


def _stop_on_signals(stop: Callable[[], None]) -> None:
    """Stop on signals. Only the main thread may handle them; a host in another thread ends in its own way."""
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        try:
            loop.add_signal_handler(name, stop)
        except (NotImplementedError, ValueError, RuntimeError):
            return


def main(arguments: Sequence[str] | None = None) -> int:
    """Returns the exit code. If the engine cannot serve, the owner's connection gets the reason."""
    parser = argparse.ArgumentParser(prog="folkmoot-engine")
    parser.add_argument("--profile", type=Path, required=True)
    parser.add_argument("--socket", type=int, help="descriptor of a connected socket, the owner's")
    parser.add_argument("--shared", action="store_true", help="take the owner's socket from standard input (Windows)")
    options = parser.parse_args(arguments)
    os.umask(0o077)
    cores.forbid()
    owner = _owner(options.socket, options.shared)
    try:
        folder = ProfileFolder(options.profile)
        faultlog.note_crashes(folder.path)
        asyncio.run(_live(folder, owner))
    except Refused as refused:
        _excuse(owner, refused)
        return IN_USE if refused.code == "profile.in_use" else REFUSED
    return 0


def _owner(descriptor: int | None, shared: bool) -> socket.socket | None:
    if sys.platform == "win32" and shared:
        return socket.fromshare(sys.stdin.buffer.read())
    return None if descriptor is None else socket.socket(fileno=descriptor)


def _excuse(owner: socket.socket | None, refused: Refused) -> None:
    from sync.process import frames

    if owner is not None:
        with owner, suppress(OSError):
            owner.setblocking(True)
            owner.sendall(frames.packed(frames.Failure(0, refused.code, refused.facts)))


if __name__ == "__main__":
    sys.exit(main())
