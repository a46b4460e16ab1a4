"""Hosts the engine in a thread of this process, behind the same connection as any other engine."""

import asyncio
import socket
import threading
from concurrent.futures import Future
from types import TracebackType
from typing import Final

from desktop.engine import serve
from sync.process.client import Client
from sync.profile.folder import ProfileFolder

PATIENCE: Final = 15.0
"""Seconds to wait until the engine has ended."""
A_MOMENT: Final = 1.0
"""Seconds to wait until its thread has ended."""


class Host:
    """An engine for the duration of one command. Meanwhile, other programs may use it through the profile's socket.

    Raises Refused `profile.in_use` and as `serve` does.
    """

    def __init__(self, folder: ProfileFolder) -> None:
        self._folder = folder
        self._ready: Future[None] = Future()
        self._served = threading.Event()
        ours, theirs = socket.socketpair()
        self._thread = threading.Thread(target=self._run, args=(theirs,), name="engine", daemon=True)
        self._thread.start()
        try:
            self._ready.result()
        except BaseException:
            ours.close()
            theirs.close()
            raise
        self.client = Client(ours)

    def _run(self, theirs: socket.socket) -> None:
        try:
            asyncio.run(self._serve(theirs))
        except BaseException as error:  # noqa: BLE001  shown where the host was made
            if not self._ready.done():
                self._ready.set_exception(error)

    async def _serve(self, theirs: socket.socket) -> None:
        try:
            await serve(self._folder, theirs, lambda: self._ready.set_result(None))
        finally:
            self._served.set()

    def __enter__(self) -> Client:
        return self.client

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Hang up; the engine then makes everything durable and ends.

        Its thread does not end while another of its threads waits for an answer of the keyring; see `desktop.cli.main`.
        """
        self.client.close()
        self._served.wait(PATIENCE)
        self._thread.join(A_MOMENT)
