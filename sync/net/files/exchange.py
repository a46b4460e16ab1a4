"""The files' side of one session: it answers the peer's questions and asks our own."""

from models.ids import DeviceId
from sync.net.files.downloads import Downloads
from sync.net.files.local import LocalFiles
from sync.net.files.serving import Serving
from sync.net.files.source import Source, holding
from sync.net.messages import Holds, Message, Piece, Seek, Want


class FileExchange:
    """`hear` takes a message of the peer, `next` returns the next message to send."""

    def __init__(self, local: LocalFiles, downloads: Downloads, device: DeviceId) -> None:
        self.source = Source(device)
        self.serving = Serving(local, device, downloads.active)
        self._local, self._downloads = local, downloads

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
        if not self._local.may_have(said.file, device):
            return
        held = found is not None and found.is_whole
        self._local.index.held_by(said.file, device, self._local.now, held=held)
        self._downloads.holds(self.source, said.file, found)

    def next_question(self) -> Message | None:
        return self.source.questions.popleft() if self.source.questions else None

    async def next_answer(self) -> Message | None:
        """May read the disk."""
        return await self.serving.next()
