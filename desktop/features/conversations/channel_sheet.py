"""The dialog in which a channel is made, renamed, described, archived or opened again."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.features.conversations import places, queries
from desktop.features.conversations.queries import Channel
from desktop.kit import phrases
from desktop.kit.checks import Check, explained
from desktop.kit.circles import Company
from desktop.kit.combo import ComboBox
from desktop.kit.controls import button, column, field
from desktop.kit.dialogs import Sheet
from desktop.kit.scope import Scope
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
        self, parent: QWidget, scope: Scope, channel: Channel | None = None,
        made: Callable[[bytes], object] | None = None,
    ) -> None:
        super().__init__(
            parent,
            _tr("Channel") if channel else _tr("New channel"),
            "" if channel else _tr("A place to talk about one thing."))
        self._bridge, self._group, self._channel, self._made = scope.bridge, scope.group.number, channel, made
        self.name = QLineEdit(channel.name if channel else "")
        self.name.setMaxLength(NAME)
        self.name.setPlaceholderText(self.tr("for example: street party"))
        self.purpose = QLineEdit(channel.purpose if channel else "")
        self.purpose.setMaxLength(PURPOSE)
        self.body.addLayout(field(phrases.caption("channel.name"), self.name))
        self.body.addLayout(field(
            phrases.caption("channel.purpose"), self.purpose, phrases.hint("channel.purpose")))
        number = channel.list_number if channel is not None else 0
        self.company = Company(scope, number, () if channel is not None else ("everyone", "standing", "people"))
        self.category = self._category_box(channel)
        self.company.changed.connect(self._choose_company)
        self.body.addWidget(self.company)
        self.posts = Check(self.tr("Posts in place of talk"))
        if channel is None:
            hint = self.tr(
                "Each post has a title, and is answered and voted for on its own. You can change this later.")
            self.posts.setAccessibleDescription(hint)
            self.body.addLayout(explained(self.posts, hint))
        else:
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

    def _category_box(self, channel: Channel | None) -> ComboBox:
        """Of the channels that everyone reads; a circle's channels are under their circle."""
        known = places.categories(self._bridge, self._group)
        box = ComboBox()
        box.addItem(self.tr("No category"), b"")
        for each in known:
            box.addItem(each.name, each.record)
        of_circle = channel is not None and channel.list_number < 0
        chosen = channel.category if channel is not None else b""
        box.setCurrentIndex(max(0, box.findData(chosen)))
        self._category_field = QWidget()
        inside = column(self._category_field)
        inside.addLayout(field(phrases.caption("channel.category"), box))
        self._category_field.setVisible(bool(known) and not of_circle)
        self.body.addWidget(self._category_field)
        return box

    def _choose_company(self) -> None:
        self._category_field.setVisible(self.category.count() > 1 and self.company.circle is None)

    def _check(self) -> None:
        self.confirm.setEnabled(bool(self.name.text().strip()))

    def _save(self) -> None:
        category = self.category.chosen or b""
        if self._channel is None:
            circle = self.company.circle
            given = {"circle": circle} if circle else {"category": category} if category else {}
            self._run("add_channel", name=self.name.text(), purpose=self.purpose.text(), posts=self.posts.isChecked(),
                      **given)  # fmt: skip
            return
        before = {"name": self._channel.name, "purpose": self._channel.purpose, "category": self._channel.category}
        after = {"name": self.name.text(), "purpose": self.purpose.text(), "category": category}
        changed = {key: value or (None if key == "category" else value) for key, value in after.items()
                   if value != before[key]}  # fmt: skip
        if changed:
            self._run("change_channel", channel=self._channel.record, **changed)
        else:
            self.accept()

    def _archive(self) -> None:
        assert self._channel is not None
        channel, bridge = self._channel, self._bridge
        forth, back = self._archiving(), self._restoring()
        if channel.archived:
            forth, back = back, forth

        def done(_done: object) -> None:
            said = self.tr("{channel} is open again.") if channel.archived else self.tr("{channel} is archived.")
            self.undoable.emit(said.format(channel=places.title(channel)), lambda: bridge.call(back))
            self.accept()

        self.confirm.setEnabled(False)
        bridge.call(forth, done, self._failed, owner=self)

    def _archiving(self) -> api.Do:
        assert self._channel is not None
        record = self._channel.record
        given = {"channel": record, "after": queries.last_order_key(self._bridge, record)}
        return api.Do(self._group, "conversations.archive_channel", given)

    def _restoring(self) -> api.Do:
        assert self._channel is not None
        return api.Do(self._group, "conversations.restore_channel", {"channel": self._channel.record})

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
