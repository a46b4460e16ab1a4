"""The dialogs of moderation: a reason, and how long or how slow."""

import time
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from desktop.features.conversations.moderation.sentences import pace
from desktop.features.conversations.sentences import tr
from desktop.kit import theme
from desktop.kit.controls import Look, field
from desktop.kit.dialogs import Sheet
from models.errors import Refused

HOUR = 3_600_000
REASON = 300
TEXT = 2_000
PACES = (10, 30, 60, 300, 900, 3600, 21_600)
"""Seconds between two messages that are offered."""
Given = Mapping[str, object]
Send = Callable[[Given, Callable[[], object], Callable[[Refused], object]], object]
"""Sends the values; then calls the first function, or the second with why not."""


class ActSheet(Sheet):
    """Asks for a reason, which everybody reads, before it does something."""

    def __init__(
        self, parent: QWidget, heading: str, explanation: str, action: str, send: Send, reason: str = ""
    ) -> None:
        super().__init__(parent, heading, explanation)
        self._send = send
        self.reason = QLineEdit(reason)
        self.reason.setMaxLength(REASON)
        self.ask()
        self.body.addLayout(field(tr("Reason"), self.reason, tr("Everybody reads it. Name what the group agreed on.")))
        self.add_cancel()
        self.agree = self.add_button(action, self._agree, "primary")
        self.reason.textChanged.connect(lambda _text: self._check())
        self._check()
        self.reason.setFocus()

    def ask(self) -> None:
        """Ask for more, above the reason."""

    def given(self) -> Given:
        return {"reason": self.reason.text()}

    def _check(self) -> None:
        self.agree.setEnabled(bool(self.reason.text().strip()))

    def _agree(self) -> None:
        self._send(self.given(), self.accept, self.show_problem)


class PauseSheet(ActSheet):
    """Until when, and where. `channel`: its name; empty where somebody can be paused everywhere alone."""

    def __init__(self, parent: QWidget, name: str, channel: str, send: Send) -> None:
        self._channel = channel
        super().__init__(
            parent, tr("Pause {name}").format(name=name),
            tr("Until then {name} reads everything and writes nothing. Everybody sees who did it and why; {name} can "
               "appeal.").format(name=name),
            tr("Pause"), send)  # fmt: skip

    def ask(self) -> None:
        self.until, self.where = QComboBox(), QComboBox()
        for words, hours in ((tr("For an hour"), 1), (tr("For six hours"), 6), (tr("For a day"), 24),
                             (tr("For three days"), 72), (tr("For a week"), 168), (tr("For four weeks"), 672)):
            self.until.addItem(words, hours)
        self.until.setCurrentIndex(2)
        if self._channel:
            self.where.addItem(tr("In {channel}").format(channel=self._channel), True)
        self.where.addItem(tr("In all channels"), False)
        self.body.addLayout(field(tr("How long"), self.until))
        self.body.addLayout(field(tr("Where"), self.where))

    def given(self) -> Given:
        until = round(time.time() * 1000) + int(self.until.currentData()) * HOUR
        return {**super().given(), "until": until, "here": bool(self.where.currentData())}


class SlowSheet(ActSheet):
    """How slow a channel is to be."""

    def __init__(self, parent: QWidget, channel: str, send: Send) -> None:
        super().__init__(
            parent, tr("Slow {channel}").format(channel=channel),
            tr("Between two messages of one person so much time has to pass. Moderators wait as everybody does."),
            tr("Slow it"), send)

    def ask(self) -> None:
        self.pace = QComboBox()
        for seconds in PACES:
            self.pace.addItem(pace(seconds), seconds)
        self.pace.setCurrentIndex(2)
        self.body.addLayout(field(tr("Pace"), self.pace))

    def given(self) -> Given:
        return {**super().given(), "seconds": int(self.pace.currentData())}


class TextSheet(Sheet):
    """Asks for a text of several lines: an appeal, or the answer to one. Where it is `needed`, it is not empty."""

    def __init__(
        self, parent: QWidget, heading: str, explanation: str, caption: str, actions: Mapping[str, str],
        send: Callable[[str, str, Callable[[], object], Callable[[Refused], object]], object], *, needed: bool,
        equal: bool = False,
    ) -> None:
        """`actions`: intent -> what its button says, the most usual last, which alone stands out; none does where all
        are `equal`. `send` gets the intent and the text."""
        super().__init__(parent, heading, explanation, width=125)
        self.text, self._needed = QPlainTextEdit(), needed
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(theme.space(18))
        self.body.addLayout(field(caption, self.text))
        self.add_cancel()
        self._send = send
        *others, usual = actions.items()
        self.choices = [self.add_button(words, partial(self._choose, intent)) for intent, words in others]
        look: Look = "plain" if equal else "primary"
        self.choices.append(self.add_button(usual[1], partial(self._choose, usual[0]), look))
        self.text.textChanged.connect(self._check)
        self._check()
        self.text.setFocus()

    def _choose(self, intent: str) -> None:
        self._send(intent, self.text.toPlainText(), self.accept, self.show_problem)

    def _check(self) -> None:
        length = len(self.text.toPlainText().strip())
        for each in self.choices:
            each.setEnabled(length <= TEXT and (bool(length) or not self._needed))
