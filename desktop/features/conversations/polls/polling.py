"""Votes in polls and opens their dialogs, for the list in which messages are shown."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.features.conversations.message_area import MessageArea
from desktop.features.conversations.message_row import Row
from desktop.features.conversations.polls import sentences
from desktop.features.conversations.polls.reading import ShownPoll
from desktop.features.conversations.sentences import tr
from desktop.features.conversations.writing import Writing
from desktop.kit import phrases
from desktop.kit.bridge import EngineBridge
from models.errors import Refused
from sync import api

Given = dict[str, object]
Failed = Callable[[Refused], object]


class Polling(QObject):
    said = Signal(str)
    """Words for the foot of the window."""
    undoable = Signal(str, object)
    """As `said`, with a callable that undoes it."""

    def __init__(
        self, window: QWidget, area: MessageArea, writing: Writing, bridge: EngineBridge, group: int
    ) -> None:
        """Dialogs open over `window`."""
        super().__init__(window)
        self._window, self._area, self._writing, self._bridge, self._group = window, area, writing, bridge, group
        area.view.asked.connect(lambda action, row: self.open(row) if action == "poll" else None)
        area.view.answer_chosen.connect(self.toggle)
        writing.composer.poll_asked.connect(self.ask)

    def ask(self) -> None:
        """Ask in the channel, or the thread, that is shown."""
        from desktop.features.conversations.polls.ask_sheet import AskSheet

        messages, root = self._area.messages, self._writing.root
        if messages is None:
            return
        there: Given = {"channel": messages.source.channel}
        if root is not None:
            there = {"channel": root.channel, "thread": root.record}
        if self._area.view.rights.write:
            AskSheet(self._window, lambda given, done, failed: self.do("poll", {**there, **given}, done, failed)).open()

    def open(self, row: Row) -> None:
        """Show who votes for what, and let the person vote."""
        from desktop.features.conversations.polls.vote_sheet import VoteSheet

        if row.poll is not None:
            sheet = VoteSheet(
                self._window, row.poll, self.vote, self.do, lambda: self._read(row), may=self._area.view.rights.write)
            self._bridge.changed.connect(sheet.look)
            sheet.open()

    def _read(self, row: Row) -> ShownPoll | None:
        """The poll of a message as it is now."""
        messages = self._area.messages
        return next((each.poll for each in messages.source.some([row.key])), None) if messages is not None else None

    def toggle(self, row: Row, key: str) -> None:
        """Choose an answer, or take that back."""
        poll = row.poll
        if poll is None or not self._area.view.rights.write or sentences.is_over(poll, sentences.now()):
            return
        mine = {each.key for each in poll.chosen}
        wanted = mine ^ {key} if poll.several else {key} - mine
        self.vote(poll, [each.text for each in poll.answers if each.key in wanted])

    def vote(
        self, poll: ShownPoll, answers: list[str], done: Callable[[], object] = lambda: None,
        failed: Failed | None = None,
    ) -> None:
        before = [each.text for each in poll.chosen]

        def voted() -> None:
            words = (tr("Your vote: {answers}").format(answers=phrases.together([*map(phrases.isolated, answers)]))
                     if answers else tr("Your vote is taken back."))  # fmt: skip
            self.undoable.emit(words, lambda: self.vote(poll, before))
            done()

        self.do("vote", {"poll": poll.record, "answers": "\n".join(answers)}, voted, failed)

    def do(
        self, intent: str, given: Given, done: Callable[[], object] = lambda: None, failed: Failed | None = None
    ) -> None:
        """Run an intent. A refusal without `failed` is said at the foot of the window."""
        say = failed or (lambda refused: self.said.emit(phrases.sentence(refused)))
        command = api.Do(self._group, f"conversations.{intent}", given)
        self._bridge.call(command, lambda _done: done(), say, owner=self)
