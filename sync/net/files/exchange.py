"""The files' side of one session: it answers the peer's questions and asks our own."""

import asyncio

from models.ids import DeviceId
from sync.faultlog import going_on
from sync.net.files.downloads import Downloads
from sync.net.files.local import LocalFiles
from sync.net.files.serving import Serving
from sync.net.files.source import Source, holding
from sync.net.messages import Holds, Message, Piece, Seek, Want

ASKED_TOGETHER = 16
"""Most questions that are sent together."""
NOTED_SECONDS = 0.5
"""How long we gather what a peer says that it holds, before one transaction notes it. A transaction for each message
would take long, and a peer could cause them without end."""


class FileExchange:
    """`hear` takes a message of the peer, `next` returns the next message to send."""

    def __init__(self, local: LocalFiles, downloads: Downloads, device: DeviceId) -> None:
        self.source = Source(device)
        self.serving = Serving(local, device, downloads.active)
        self._local, self._downloads = local, downloads
        self._said: dict[bytes, bool] = {}
        """File -> does the peer hold it, as it said since that was last noted."""
        self._noting: asyncio.TimerHandle | None = None

    def hear(self, message: Seek | Holds | Want | Piece) -> None:
        """Raises PeerGone if the peer is at fault."""
        match message:
            case Holds():
                self._hear_holds(message)
            case Piece():
                self._downloads.hear(self.source, message)
            case _:
                self.serving.hear(message)

    def _hear_holds(self, said: Holds) -> None:
        found, device = holding(said), self.source.device
        self.source.unanswered.discard(said.file)
        if not self._local.may_have(said.file, device):
            return
        held = found is not None and found.is_whole
        self._said[said.file] = held
        if self._noting is None:
            self._noting = asyncio.get_running_loop().call_later(NOTED_SECONDS, self._note)
        self._downloads.holds(self.source, said.file, found)

    def _note(self) -> None:
        self._noting, said, self._said = None, self._said, {}
        with going_on():
            self._local.index.held_by(self.source.device, said, self._local.now)

    def close(self) -> None:
        """The session has ended."""
        if self._noting is not None:
            self._noting.cancel()
            self._note()

    def next_questions(self) -> list[Message]:
        """The next questions to send together; at most ASKED_TOGETHER."""
        waiting = self.source.questions
        return [waiting.popleft() for _ in range(min(ASKED_TOGETHER, len(waiting)))]

    async def next_answer(self) -> Message | None:
        """The next answer to send, or None. It may read the disk."""
        return await self.serving.next()
