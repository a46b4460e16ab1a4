"""Carries out what moderators do, and what people do for themselves: not to hear somebody, and to appeal."""

import time
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.features.conversations.message_row import Row
from desktop.features.conversations.moderation import reading
from desktop.features.conversations.own_circle import OwnCircle
from desktop.features.conversations.sentences import tr
from desktop.kit import phrases
from desktop.kit.bridge import EngineBridge
from desktop.kit.membership import own
from models.errors import Refused
from sync import api, overview

if TYPE_CHECKING:
    from desktop.features.conversations.moderation.granting import Granting

POWER = "messages.moderate"


class Moderating(QObject):
    said = Signal(str)
    """Words for the foot of the window."""
    undoable = Signal(str, object)
    """As `said`, with a callable that undoes it."""
    changed = Signal()
    """Something that is shown is different now."""

    def __init__(self, group: api.Group, bridge: EngineBridge, window: QWidget) -> None:
        super().__init__(window)
        self._group, self._bridge, self._window = group, bridge, window
        self._own = OwnCircle(group, bridge, self)

    @cached_property
    def granting(self) -> "Granting":
        """How an older role comes to moderate."""
        from desktop.features.conversations.moderation.granting import Granting

        made = Granting(self._group, self._bridge, self)
        made.said.connect(self.said)
        return made

    @property
    def may(self) -> bool:
        """Does this person moderate?"""
        return own(self._bridge, self._group.number).may(POWER)

    def act(self, action: str, row: Row, _place: object) -> None:
        """Carry out an action on a message."""
        message = row.message
        match action:
            case "hide":
                self.ask_hide(message.record, row.name)
            case "unhide":
                self._do("unhide", {"message": message.record}, tr("Everybody sees the message again."))
            case "pause":
                self.ask_pause(message.author, row.name, message.channel)
            case "ignore":
                self.ignore(message.author, row.name)
            case "hear":
                self.hear(message.author, row.name)
            case "appeal":
                self._appeal_hidden(message.record)

    def lists(self) -> tuple[int, ...]:
        return tuple(overview.viewer(self._bridge, self._group.number).lists)

    # not to hear somebody

    def ignore(self, member: bytes, name: str) -> None:
        """Do not hear a member any more; nobody learns of it."""
        words = tr("You do not hear {name} any more. {name} does not learn of it.").format(name=phrases.isolated(name))

        def found(circles: Mapping[int, bytes]) -> None:
            given = {"member": member, "circle": next(iter(circles.values()))}
            self._send("ignore", given, lambda: self._ignored(words, member, name), self._refuse)

        self._own.ask(found, self._refuse, make=True)

    def hear(self, member: bytes, name: str) -> None:
        """Hear a member again."""
        noted = reading.circles_with(self._bridge, self._group.me, member)

        def found(circles: Mapping[int, bytes]) -> None:
            for number in noted & circles.keys():
                self._send("hear", {"member": member, "circle": circles[number]}, self.changed.emit, self._refuse)
            self.said.emit(tr("You hear {name} again.").format(name=phrases.isolated(name)))

        self._own.ask(found, self._refuse)

    def _ignored(self, words: str, member: bytes, name: str) -> None:
        self.changed.emit()
        self.undoable.emit(words, lambda: self.hear(member, name))

    # moderating

    def ask_slow(self, channel: bytes, name: str) -> None:
        """Slow a channel, or let it go at its own pace again."""
        if reading.slowed(self._bridge, channel) is not None:
            self._do("unslow", {"channel": channel}, tr("Everybody writes as fast as they like again."))
            return
        from desktop.features.conversations.moderation.sheets import SlowSheet

        SlowSheet(self._window, name, lambda given, done, failed: self._send(
            "slow", {"channel": channel, **given}, lambda: self._done(done, tr("The channel is slowed.")), failed),
        ).open()  # fmt: skip

    def end(self, act: reading.Act) -> None:
        """End what a moderator did."""
        match act.act:
            case "hide":
                self._do("unhide", {"message": act.record}, tr("Everybody sees the message again."))
            case "slow":
                self._do("unslow", {"channel": act.about}, tr("Everybody writes as fast as they like again."))
            case _:
                given = {"member": act.whom, **({"channel": act.about} if act.about else {})}
                self._do("resume", given, tr("The pause has ended."))

    def ask_appeal(self, act: reading.Act) -> None:
        """Appeal against what was done to this person."""
        from desktop.features.conversations.moderation.sheets import TextSheet

        TextSheet(
            self._window, tr("Appeal"),
            tr("Say what was wrong. Another moderator than the one who acted answers, if there is another. Everybody "
               "who reads the conversation can read the appeal."),
            tr("What was wrong"), {"appeal": tr("Appeal")},
            lambda intent, text, done, failed: self._send(
                intent, {"about": act.record, "act": act.nonce, "text": text},
                lambda: self._done(done, tr("Your appeal waits for a moderator.")), failed),
            needed=True,
        ).open()  # fmt: skip

    def ask_answer(self, appeal: reading.Appeal, said: str, lift: str) -> None:
        """Answer an appeal. `said` is all that one needs to decide, `lift` what the button says that ends it."""
        from desktop.features.conversations.moderation.sheets import TextSheet

        TextSheet(
            self._window, tr("Answer the appeal"), said, tr("Answer"), {"uphold": tr("It stays"), "lift": lift},
            lambda intent, text, done, failed: self._send(
                intent, {"appeal": appeal.record, "answer": text},
                lambda: self._done(done, tr("The appeal is answered.")), failed),
            needed=False, equal=True,
        ).open()  # fmt: skip

    def ask_hide(
        self, message: bytes, name: str, reason: str = "", then: Callable[[], object] = lambda: None
    ) -> None:
        """Hide the message of somebody, perhaps for this reason; then do that."""
        from desktop.features.conversations.moderation.sheets import ActSheet

        ActSheet(
            self._window, tr("Hide this message"),
            tr("Everybody sees that you hid it, and why. {name} still sees the words and can appeal; it can be shown "
               "again.").format(name=name),
            tr("Hide"), lambda given, done, failed: self._send(
                "hide", {"message": message, **given},
                lambda: self._done(done, tr("The message is hidden."), then), failed),
            reason).open()  # fmt: skip

    def ask_pause(
        self, member: bytes, name: str, channel: bytes, then: Callable[[], object] = lambda: None
    ) -> None:
        """Pause somebody, there or everywhere; then do that."""
        from desktop.features.conversations.moderation.sheets import PauseSheet

        there = self._bridge.rows("SELECT name FROM channel WHERE record = ?", (channel,))
        called = f"#{there[0][0]}" if there else ""

        def send(
            given: Mapping[str, object], done: Callable[[], object], failed: Callable[[Refused], object]
        ) -> None:
            rest = {key: value for key, value in given.items() if key != "here"}
            where = {"channel": channel} if given["here"] else {}
            words = tr("{name} is paused.").format(name=phrases.isolated(name))
            self._send("pause", {"member": member, **rest, **where},
                       lambda: self._done(done, words, then), failed)

        PauseSheet(self._window, name, called, send).open()

    def _appeal_hidden(self, message: bytes) -> None:
        now = round(time.time() * 1000)
        found = [each for each in reading.acts(self._bridge, self.lists(), now)
                 if each.record == message and each.stands(now)]
        asked = reading.appeals(self._bridge, self.lists())
        if found and found[0].key in asked:
            self.said.emit(tr("You have appealed already. What came of it stands under What moderators did."))
        elif found:
            self.ask_appeal(found[0])

    @property
    def me(self) -> bytes:
        return self._group.me

    def _done(self, close: Callable[[], object], words: str, then: Callable[[], object] = lambda: None) -> None:
        close()
        self.changed.emit()
        self.said.emit(words)
        then()

    def _do(self, intent: str, given: Mapping[str, object], words: str) -> None:
        self._send(intent, given, lambda: self._done(lambda: None, words), self._refuse)

    def _send(
        self, intent: str, given: Mapping[str, object], done: Callable[[], object],
        failed: Callable[[Refused], object],
    ) -> None:
        command = api.Do(self._group.number, f"conversations.{intent}", dict(given))
        self._bridge.call(command, lambda _done: done(), failed, owner=self)

    def _refuse(self, refused: Refused) -> None:
        self.said.emit(phrases.sentence(refused))
