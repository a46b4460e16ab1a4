"""Carries out what a person does in a channel: sends, edits, reacts to and removes messages."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, cast

from msgspec.structs import replace
from PySide6.QtCore import QObject, QRect, QUrl, Signal
from PySide6.QtWidgets import QWidget

from desktop.features.conversations import company, links, queries
from desktop.features.conversations.composer import Composer
from desktop.features.conversations.drafts import Drafts
from desktop.features.conversations.mentioning import Mentioning
from desktop.features.conversations.message_row import Row
from desktop.features.conversations.places import Place
from desktop.features.conversations.posts import SIGN
from desktop.features.conversations.queries import Message
from desktop.features.conversations.rows import MessageSource
from desktop.kit import phrases
from desktop.kit.bridge import EngineBridge
from models.errors import Refused
from sync import api

if TYPE_CHECKING:
    from desktop.kit.files.chip import FileChip
    from desktop.kit.files.taking import Taken
    from desktop.kit.files.tray import FileTray


class Writing(QObject):
    """Writes to one group through the bridge. What could not be sent goes back into the composer."""

    said = Signal(str)
    """Words for the foot of the window."""
    undoable = Signal(str, object)
    """As `said`, with a callable that undoes it."""

    def __init__(self, group: api.Group, bridge: EngineBridge, window: QWidget) -> None:
        """Dialogs open over `window`."""
        super().__init__(window)
        self._group, self._bridge, self._window = group, bridge, window
        self._channel = b""
        self.root: Message | None = None
        """The first message of the thread in which new messages are written; None = in the channel itself."""
        self.names: Mapping[bytes, str] = {}
        self.composer = Composer()
        self.drafts = Drafts(bridge, self)
        self.mentioning = Mentioning(group, bridge, self.composer)
        self.composer.sent.connect(self._say)
        self.composer.attach_asked.connect(self.ask_files)
        self.composer.taken.connect(self.take_in)
        self.composer.edited.connect(self._edit)
        self.composer.written.connect(lambda draft: self.drafts.write(self._talk, draft))
        self.composer.dropped.connect(self._drop)

    @property
    def _talk(self) -> bytes:
        return self.root.record if self.root is not None else self._channel

    def open_for(self, place: Place, closed: str, names: Mapping[bytes, str] | None = None) -> None:
        """Write in another channel; `closed` says why nobody can."""
        channel = place.channel
        self._channel = channel.record
        self.names = self.names if names is None else names
        self.mentioning.circle = place.circle
        draft = self.drafts.of(self._talk)
        if self.composer.tray is not None:
            self.composer.tray.show_place(self._talk)
        hint = company.hint(place) if self.root is None else company.thread_hint(place)
        self.composer.open_for(hint, draft.text, closed)
        if (answers := self._row(draft.reply)) is not None and not closed:
            self.composer.answer(answers)
        if (changes := self._row(draft.edit)) is not None and not closed:
            self.composer.change(changes, draft.edited)

    def take_in(self, taken: "Taken") -> None:
        """Files or a picture that go with the next message."""
        if self.composer.changes is not None:
            self.composer.say(self.tr("Files go with a new message. Save this change first, or leave it."))
        else:
            self._tray.take_in(taken)

    @property
    def _tray(self) -> "FileTray":
        if self.composer.tray is None:
            from desktop.kit.files.tray import FileTray
            from models.features.conversations.message import FILES

            self.composer.hold(FileTray(self._bridge, FILES.most))
            self._tray.show_place(self._talk)
        return cast("FileTray", self.composer.tray)

    def ask_files(self) -> None:
        """Let the person choose files that go with the next message."""
        from desktop.kit.dialogs import ask_files
        from desktop.kit.files.taking import Taken

        ask_files(self._window, self.tr("Attach files"), self.tr("All files (*)"),
                  lambda paths: self.take_in(Taken(tuple(paths))))  # fmt: skip

    def leave(self) -> None:
        """Keep what is begun before something else is shown."""
        if self._channel and self.composer.isEnabled():
            self.drafts.write(self._talk, self.composer.draft)
        self.drafts.flush()

    def _row(self, record: bytes) -> Row | None:
        """A message of the channel that can still be answered or changed."""
        found = queries.by_record(self._bridge, [record]).get(record) if record else None
        if found is None or found.redacted:
            return None
        if self.root is not None:
            source = MessageSource(self._bridge, self._talk, self._group.me, self.names, self.root.order_key)
        else:
            source = MessageSource(self._bridge, found.channel, self._group.me, self.names)
        return next(iter(source.some([found.order_key])), None)

    def _drop(self, words: str, take_up: Callable[[], object]) -> None:
        channel = self._talk
        self.undoable.emit(words, lambda: take_up() if channel == self._talk else None)

    def act(self, action: str, row: Row, place: QRect) -> None:
        """Carry out an action on the message that is painted at `place` of the screen."""
        match action:
            case "reply":
                self.composer.answer(row)
            case "vote":
                self.toggle(row, SIGN)
            case "react":
                from desktop.features.conversations import emoji

                emoji.pick(self._window, place, lambda chosen: self.toggle(row, chosen))
            case "edit" if row.message.title:
                from desktop.features.conversations.post_sheet import PostSheet

                PostSheet(self._window, self._bridge, self._group.number, self._channel, row.message).open()
            case "edit":
                self.composer.change(row)
            case "history":
                self._show_history(row)
            case "redact":
                self._ask_redact(row)

    def toggle(self, row: Row, emoji: str) -> None:
        """Give a reaction or a vote, or take back mine."""
        given = any(chip.emoji == emoji and chip.mine for chip in row.chips)
        if emoji == SIGN:
            self._do("set_upvote", {"message": row.message.record, "up": not given})
            return
        self._do("unreact" if given else "react", {"message": row.message.record, "emoji": emoji})

    def _ask_redact(self, row: Row) -> None:
        from desktop.kit.dialogs import confirm

        confirm(
            self._window, self.tr("Remove this message?"),
            self.tr("It disappears here and on every computer of the group as soon as that computer hears of it. "
                    "Nobody can bring it back. Whoever has read it may have copied it, and computers that have it "
                    "keep it sealed, out of sight."),
            self.tr("Remove"), lambda: self._do("redact", {"message": row.message.record}), danger=True)

    def ask_link(self, address: str) -> None:
        """Open a web or mail address after the person has seen it as it really is."""
        from desktop.kit.dialogs import confirm
        from desktop.kit.elsewhere import open_elsewhere

        if address.startswith("mailto:"):
            confirm(
                self._window, self.tr("Write to this address with your mail program?"), address.removeprefix("mailto:"),
                self.tr("Write"), lambda: open_elsewhere(self._window, QUrl(address)))
            return
        confirm(
            self._window, self.tr("Open this address in your browser?"),
            self.tr("{address}\n\nThe site can see that somebody on your network opened it.").format(
                address=links.honest(address)),
            self.tr("Open"), lambda: open_elsewhere(self._window, QUrl(address)))

    def _show_history(self, row: Row) -> None:
        from desktop.features.conversations.history_sheet import HistorySheet

        HistorySheet(self._window, self._bridge, row, self.names).open()

    def _say(self, text: str, answers: Row | None) -> None:
        channel = self._talk
        self.drafts.sending(channel)
        reply = answers.message.record if answers is not None else None
        there = self._channel if answers is None else answers.message.channel  # of two that are shown as one
        said: dict[str, object] = {"channel": there, "text": text, "reply": reply}
        if called := self.mentioning.lines(text):
            said["mentions"] = called
        if self.root is not None:
            said |= {"channel": self.root.channel, "thread": self.root.record}
        tray, chips = self.composer.tray, cast("Sequence[FileChip]", ())
        if tray is not None:
            said |= {"files": tray.lines} if tray.lines else {}
            chips = tray.take()

        def sent(_done: object) -> None:
            self.drafts.sent(channel)
            if tray is not None:
                tray.drop(chips)

        def not_sent(refused: Refused) -> None:
            if tray is not None:
                tray.put_back(channel, chips)
            self._not_sent(channel, text, answers, refused)

        self._do("say", said, sent, not_sent)

    def _not_sent(self, channel: bytes, text: str, answers: Row | None, refused: Refused) -> None:
        whole, why = self.drafts.failed(channel, text), phrases.sentence(refused)
        if self._talk != channel:
            self.said.emit(self.tr("A message was not sent and waits as a draft. {why}").format(why=why))
            return
        self.composer.put_back(whole, answers)
        self.composer.say(why, alarming=True)

    def _edit(self, row: Row, text: str) -> None:
        channel = self._talk

        def keep() -> None:
            if self._talk == channel:
                self.drafts.write(channel, self.composer.draft)

        def failed(refused: Refused) -> None:
            why = phrases.sentence(refused)
            if self._talk != channel:
                self.drafts.write(channel, replace(self.drafts.of(channel), edit=row.message.record, edited=text))
                self.said.emit(self.tr("A change was not saved and waits as a draft. {why}").format(why=why))
                return
            self.composer.change(row, text)
            self.composer.say(why, alarming=True)

        if text == row.message.text:
            keep()
        else:
            called = self.mentioning.lines(text, row)
            change: dict[str, object] = {"message": row.message.record, "text": text, "mentions": called}
            self._do("edit", change, lambda _done: keep(), failed)

    def _do(
        self, intent: str, arguments: dict[str, object], done: Callable[[object], object] | None = None,
        failed: Callable[[Refused], object] | None = None,
    ) -> None:
        """Run an intent. A refusal without `failed` is said at the foot of the window."""
        self._bridge.call(
            api.Do(self._group.number, f"conversations.{intent}", arguments), done,
            failed or (lambda refused: self.said.emit(phrases.sentence(refused))), owner=self)
