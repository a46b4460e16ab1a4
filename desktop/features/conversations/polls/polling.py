"""Votes in polls and opens their dialogs, for the pane in which messages are shown."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.features.conversations.message_row import Row
from desktop.features.conversations.polls import sentences
from desktop.features.conversations.polls.reading import ShownPoll
from desktop.kit import phrases
from desktop.kit.bridge import EngineBridge
from models.errors import Refused
from sync import api

if TYPE_CHECKING:
    from desktop.features.conversations.pane import Pane


class Polling(QObject):
    def __init__(self, pane: "Pane", group: api.Group, bridge: EngineBridge) -> None:
        super().__init__(pane)
        self._pane, self._group, self._bridge = pane, group, bridge
        pane.view.asked.connect(lambda action, row: self.open(row) if action == "poll" else None)
        pane.view.answer_chosen.connect(self.toggle)
        pane.writing.composer.poll_asked.connect(self.ask)

    def ask(self) -> None:
        """Ask in the channel, or the thread, that is shown."""
        from desktop.features.conversations.polls.ask_sheet import AskSheet

        channel, root = self._pane.channel, self._pane.writing.root
        if channel is None or not self._pane.view.rights.write:
            return
        there = {"channel": channel.record, **({"thread": root.record} if root is not None else {})}
        AskSheet(self._pane, lambda given, done, failed: self.do("poll", {**there, **given}, done, failed)).open()

    def open(self, row: Row) -> None:
        """Show who votes for what, and let the person vote."""
        from desktop.features.conversations.polls.vote_sheet import VoteSheet

        if row.poll is not None:
            VoteSheet(self._pane, self, row.poll, self._read(row), self._pane.view.rights.write).open()

    def _read(self, row: Row) -> Callable[[], ShownPoll | None]:
        """Reads the poll again."""

        def read() -> ShownPoll | None:
            messages = self._pane.messages
            found = messages.source.some([row.key]) if messages is not None else []
            return found[0].poll if found else None

        return read

    @property
    def bridge(self) -> EngineBridge:
        return self._bridge

    def toggle(self, row: Row, key: str) -> None:
        """Choose an answer, or take that back."""
        poll = row.poll
        if poll is None or not self._pane.view.rights.write or sentences.is_over(poll, now()):
            return
        mine = {each.key for each in poll.chosen}
        wanted = mine ^ {key} if poll.several else {key} - mine
        self.vote(poll, [each.text for each in poll.answers if each.key in wanted])

    def vote(self, poll: ShownPoll, answers: list[str], done: Callable[[], object] = lambda: None,
             failed: Callable[[Refused], object] | None = None) -> None:  # fmt: skip
        before = [each.text for each in poll.chosen]

        def voted() -> None:
            words = (sentences.tr("Your vote: {answers}").format(answers=phrases.together(answers)) if answers
                     else sentences.tr("Your vote is taken back."))  # fmt: skip
            self._pane.undoable.emit(words, lambda: self.vote(poll, before))
            done()

        self.do("vote", {"poll": poll.record, "answers": "\n".join(answers)}, voted, failed)

    def do(self, intent: str, given: dict[str, object], done: Callable[[], object] = lambda: None,
           failed: Callable[[Refused], object] | None = None) -> None:  # fmt: skip
        """Run an intent. A refusal without `failed` is said at the foot of the window."""
        say = failed or (lambda refused: self._pane.said.emit(phrases.sentence(refused)))
        command = api.Do(self._group.number, f"conversations.{intent}", given)
        self._bridge.call(command, lambda _done: done(), say, owner=self)


def now() -> int:
    """Milliseconds since 1970."""
    return round(time.time() * 1000)
