"""The dialog in which a post is written or changed."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.features.conversations.queries import Message
from desktop.kit import phrases, theme
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import field
from desktop.kit.dialogs import Sheet
from desktop.kit.letters import typed_in
from sync import api


def _tr(text: str) -> str:
    return QCoreApplication.translate("Posts", text)


class PostSheet(Sheet):
    """A new post, or the change of one. If it is refused, the dialog stays open with the reason."""

    def __init__(
        self, parent: QWidget, bridge: EngineBridge, group: int, channel: bytes, changes: Message | None = None
    ) -> None:
        super().__init__(
            parent, _tr("Change the post") if changes else _tr("New post"),
            _tr("Everybody who reads the channel can answer it and vote for it."))
        from models.features.conversations.message import TITLE

        self._bridge, self._group, self._channel, self._changes = bridge, group, channel, changes
        self.title, self.text = QLineEdit(changes.title if changes else ""), QPlainTextEdit()
        self.text.setPlainText(changes.text if changes else "")
        self.title.setMaxLength(TITLE)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(theme.space(40))
        self.body.addLayout(field(phrases.caption("message.title"), self.title, phrases.hint("message.title")))
        self.body.addLayout(field(
            phrases.caption("message.text"), self.text, _tr("A sentence is enough: what it is about, or a question.")))
        self.add_cancel()
        self.send = self.add_button(_tr("Save") if changes else _tr("Post it"), self._send, "primary")
        for changed in (self.title.textChanged, self.text.textChanged):
            changed.connect(lambda *_: self._check())
        self._check()
        self.title.setFocus()

    def _check(self) -> None:
        self.send.setEnabled(bool(self.title.text().strip() and self.text.toPlainText().strip()))

    def _send(self) -> None:
        said: dict[str, object] = {"title": self.title.text(), "text": typed_in(self.text)}
        said |= {"message": self._changes.record} if self._changes is not None else {"channel": self._channel}
        intent = "conversations.edit" if self._changes is not None else "conversations.say"
        self._bridge.call(
            api.Do(self._group, intent, said), lambda _done: self.accept(), self.show_problem, owner=self)
