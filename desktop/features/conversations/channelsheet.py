"""The dialog in which a channel is made, renamed, described, archived or opened again."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.features.conversations.queries import Channel
from desktop.kit import phrases
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import button, field
from desktop.kit.dialogs import Sheet
from models.errors import Refused
from models.features.conversations.channel import PURPOSE
from models.text import NAME
from sync import api


def _tr(text: str) -> str:
    return QCoreApplication.translate("ChannelSheet", text)


class ChannelSheet(Sheet):
    """If the group's rules refuse, the dialog stays open with the reason. `made` gets a new channel's record id."""

    undoable = Signal(str, object)
    """What was done, in words, and a callable that undoes it."""

    def __init__(
        self, parent: QWidget, bridge: EngineBridge, group: int, channel: Channel | None = None,
        made: Callable[[bytes], object] | None = None,
    ) -> None:
        super().__init__(
            parent,
            _tr("Channel") if channel else _tr("New channel"),
            "" if channel else _tr("A place to talk about one thing. Everybody in the group sees it."))
        self._bridge, self._group, self._channel, self._made = bridge, group, channel, made
        self.name = QLineEdit(channel.name if channel else "")
        self.name.setMaxLength(NAME)
        self.name.setPlaceholderText(self.tr("for example: street party"))
        self.purpose = QLineEdit(channel.purpose if channel else "")
        self.purpose.setMaxLength(PURPOSE)
        self.body.addLayout(field(phrases.caption("channel.name"), self.name))
        self.body.addLayout(field(
            phrases.caption("channel.purpose"), self.purpose, phrases.hint("channel.purpose")))
        if channel is not None:
            archive = button(
                self.tr("Open again") if channel.archived else self.tr("Archive"), self._archive,
                picture="undo" if channel.archived else "archive")
            self.buttons.insertWidget(0, archive)
        self.add_cancel()
        self.confirm = self.add_button(
            self.tr("Save") if channel else self.tr("Create channel"), self._save, "primary")
        self.name.textChanged.connect(self._check)
        self._check()
        self.name.setFocus()

    def _check(self) -> None:
        self.confirm.setEnabled(bool(self.name.text().strip()))

    def _save(self) -> None:
        if self._channel is None:
            self._run("add_channel", name=self.name.text(), purpose=self.purpose.text())
            return
        before = {"name": self._channel.name, "purpose": self._channel.purpose}
        after = {"name": self.name.text(), "purpose": self.purpose.text()}
        changed = {key: text for key, text in after.items() if text != before[key]}
        if changed:
            self._run("change_channel", channel=self._channel.record, **changed)
        else:
            self.accept()

    def _archive(self) -> None:
        assert self._channel is not None
        channel, bridge = self._channel, self._bridge
        back = self._change(archived=channel.archived)

        def done(_done: object) -> None:
            said = self.tr("#{channel} is open again.") if channel.archived else self.tr("#{channel} is archived.")
            self.undoable.emit(said.format(channel=channel.name), lambda: bridge.call(back))
            self.accept()

        self.confirm.setEnabled(False)
        self._bridge.call(self._change(archived=not channel.archived), done, self._failed, owner=self)

    def _change(self, **changed: object) -> api.Do:
        assert self._channel is not None
        return api.Do(self._group, "conversations.change_channel", {"channel": self._channel.record, **changed})

    def _run(self, intent: str, **given: object) -> None:
        self.confirm.setEnabled(False)
        self.show_problem("")
        command = api.Do(self._group, f"conversations.{intent}", given)
        self._bridge.call(command, self._finished, self._failed, owner=self)

    def _finished(self, done: api.Done) -> None:
        self.accept()
        if self._made is not None and done.records:
            self._made(done.records[0])

    def _failed(self, refused: Refused) -> None:
        self.confirm.setEnabled(True)
        self.show_problem(refused)
