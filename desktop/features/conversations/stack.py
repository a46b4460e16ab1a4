"""What the conversations page shows: a channel, or that there is no channel yet."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.features.conversations.pane import Pane

if TYPE_CHECKING:
    from desktop.kit.empty import EmptyState


class ConversationStack(QStackedWidget):
    channel_wanted = Signal()
    """Make a channel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pane: Pane | None = None

    @cached_property
    def _none(self) -> "EmptyState":
        from desktop.kit.empty import EmptyState

        none = EmptyState(
            "hash", self.tr("No channel yet"), self.tr("Channels are where the group talks, one for each subject."),
            self.tr("New channel"), self.channel_wanted.emit)
        self.addWidget(none)
        return none

    @property
    def shows_channel(self) -> bool:
        return self.pane is not None and self.currentWidget() is self.pane and self.pane.channel is not None

    def set_pane(self, pane: Pane) -> None:
        self.pane = pane
        self.addWidget(pane)

    def show_channel(self) -> None:
        """Show the pane, or that there is no channel."""
        has_channel = self.pane is not None and self.pane.channel is not None
        self.setCurrentWidget(self.pane if has_channel and self.pane is not None else self._none)

    def focus(self) -> None:
        """Put the keyboard where work goes on."""
        if self.pane is not None:
            self.pane.writing.composer.field.setFocus()
