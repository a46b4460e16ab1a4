"""One thread: its first message, the answers, and the field in which one answers."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.features.conversations.pane import Pane
from desktop.features.conversations.places import Place, title
from desktop.features.conversations.queries import Message
from desktop.features.conversations.read_positions import ReadPositions
from desktop.features.conversations.rows import MessageSource
from desktop.features.conversations.thread_news import ThreadNews
from desktop.kit import phrases, theme
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import button, frame, label, row, tool
from sync import api


class ThreadPane(Pane):
    in_thread = True
    closed = Signal()
    """Back to the channel."""

    def __init__(
        self, group: api.Group, bridge: EngineBridge, positions: ReadPositions, news: ThreadNews,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(group, bridge, positions, parent)
        self._news = news
        self.root: Message | None = None
        self._build_head()
        self.writing.composer.left.connect(self.closed)

    def _build_head(self) -> None:
        head = frame("note")
        inside = row(head, gap=2)
        inside.setContentsMargins(theme.space(4), theme.space(1), theme.space(2), theme.space(1))
        self.heading = label("", "strong")
        self.heading.setMinimumWidth(1)
        self.follow = button("", self._toggle, look="link")
        self.close_button: QToolButton = tool(self.tr("Back to the channel"), "close", self.closed.emit, "Esc")
        inside.addWidget(self.heading, 1)
        inside.addWidget(self.follow, 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addWidget(self.close_button)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, head)

    def show_thread(self, place: Place, root: Message, names: Mapping[bytes, str]) -> None:
        self.leave()
        self.root = self.writing.root = root
        self._open(place, root.record, names)
        self.heading.setText(self.tr("Thread in {channel}").format(channel=phrases.isolated(title(place.channel))))
        self.setAccessibleName(self.heading.text())
        self._show_following()

    @override
    def source(self, names: Mapping[bytes, str]) -> MessageSource:
        root = self.root.order_key if self.root is not None else 0
        return MessageSource(self._bridge, self.talk, self._group.me, names, root, self.has_posts,
                             moderates=self._own.may("messages.moderate"))

    @override
    def refresh(self, order_keys: Sequence[int], names: Mapping[bytes, str]) -> None:
        super().refresh(order_keys, names)
        self._show_following()  # whoever answers follows from then on

    def _toggle(self) -> None:
        if self.root is not None:
            follows = not self._news.follows(self.root)
            self._news.follow(self.root, follows)
            self._show_following()
            self.said.emit(
                self.tr("New answers here are counted and told.") if follows
                else self.tr("New answers here are not told any more. The thread stays in the channel."))

    def _show_following(self) -> None:
        follows = self.root is not None and self._news.follows(self.root)
        self.follow.setText(self.tr("Stop following") if follows else self.tr("Follow"))
