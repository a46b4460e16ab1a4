"""What the composer and the menu of a message set going: saying, editing, reacting, removing."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWidgets import QWidget

from desktop.features.conversations import links
from desktop.features.conversations.composer import Composer
from desktop.features.conversations.drafts import Drafts
from desktop.features.conversations.queries import Channel
from desktop.features.conversations.rows import Row
from desktop.kit import phrases
from desktop.kit.bridge import EngineBridge
from models.errors import Refused
from sync import api


class Writing(QObject):
    """Writes to one group through the bridge; the composer gets back whatever could not be sent."""

    said = Signal(str)
    """Words for the foot of the window."""

    def __init__(self, group: api.Group, bridge: EngineBridge, composer: Composer, over: QWidget) -> None:
        super().__init__(over)
        self._group, self._bridge, self._composer, self._over = group, bridge, composer, over
        self._channel = b""
        self.drafts = Drafts(bridge, self)
        composer.sent.connect(self._say)
        composer.edited.connect(self._edit)
        composer.written.connect(lambda text: self.drafts.write(self._channel, text))

    def open_for(self, channel: Channel, closed: str) -> None:
        """Write in another channel, or say why nobody can."""
        self._channel = channel.record
        self._composer.open_for(channel.name, self.drafts.text(channel.record), closed)

    def leave(self) -> None:
        """Keep what is written before something else is shown."""
        self._composer.cancel()
        if self._channel:
            self.drafts.write(self._channel, self._composer.text)
        self.drafts.flush()

    def toggle(self, row: Row, emoji: str) -> None:
        """Give a reaction, or take back mine."""
        given = any(chip.emoji == emoji and chip.mine for chip in row.chips)
        self._do("unreact" if given else "react", {"message": row.message.record, "emoji": emoji})

    def ask_redact(self, row: Row) -> None:
        from desktop.kit.dialogs import confirm

        confirm(
            self._over, self.tr("Remove this message?"),
            self.tr("It disappears here and on every computer of the group as soon as that computer hears of it."
                    " Nobody can bring it back. Whoever has read it may have copied it, and computers that have it"
                    " keep it in their sealed logs."),
            self.tr("Remove"), lambda: self._do("redact", {"message": row.message.record}), danger=True)

    def ask_link(self, address: str) -> None:
        """Open a web address, once it has been seen as it really is."""
        from PySide6.QtGui import QDesktopServices

        from desktop.kit.dialogs import confirm

        confirm(
            self._over, self.tr("Open this address in your browser?"),
            self.tr("{address}\n\nThe site can see that somebody on your network opened it.").format(
                address=links.honest(address)),
            self.tr("Open"), lambda: QDesktopServices.openUrl(QUrl(address)))

    def show_history(self, row: Row, names: Mapping[bytes, str]) -> None:
        from desktop.features.conversations.historysheet import HistorySheet

        HistorySheet(self._over, self._bridge, row, names).open()

    def _say(self, text: str, answers: Row | None) -> None:
        channel = self._channel
        self.drafts.sending(channel)
        reply = answers.message.record if answers is not None else None
        self._do(
            "say", {"channel": channel, "text": text, "reply": reply}, lambda _done: self.drafts.sent(channel),
            lambda refused: self._not_sent(channel, text, answers, refused))

    def _not_sent(self, channel: bytes, text: str, answers: Row | None, refused: Refused) -> None:
        whole, why = self.drafts.failed(channel, text), phrases.sentence(refused)
        if self._channel != channel:
            self.said.emit(self.tr("A message was not sent and waits as a draft. {why}").format(why=why))
            return
        self._composer.put_back(whole, answers)
        self._composer.say(why, alarming=True)

    def _edit(self, row: Row, text: str) -> None:
        def failed(refused: Refused) -> None:
            self._composer.change(row, text)
            self._composer.say(phrases.sentence(refused), alarming=True)

        if text != row.message.text:
            self._do("edit", {"message": row.message.record, "text": text}, failed=failed)

    def _do(
        self, intent: str, arguments: dict[str, object], done: Callable[[object], object] | None = None,
        failed: Callable[[Refused], object] | None = None,
    ) -> None:
        """Run an intent; a refusal that nobody else words is said at the foot of the window."""
        self._bridge.call(
            api.Do(self._group.number, f"conversations.{intent}", arguments), done,
            failed or (lambda refused: self.said.emit(phrases.sentence(refused))), owner=self)
