"""What the conversations page shows: a channel, the search in all channels, or that there is no channel yet."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.features.conversations.pane import Pane
from desktop.kit.bridge import EngineBridge

if TYPE_CHECKING:
    from desktop.features.conversations.searchpanel import SearchPanel
    from desktop.kit.empty import EmptyState


class ConversationStack(QStackedWidget):
    hit_chosen = Signal(object)
    """A Hit of the search in all channels."""
    search_closed = Signal()
    channel_wanted = Signal()
    """Make a channel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pane: Pane | None = None

    @cached_property
    def panel(self) -> "SearchPanel":
        """The search in all channels, made when it is first asked for: the first paint does not need it."""
        from desktop.features.conversations.searchpanel import SearchPanel

        panel = SearchPanel()
        panel.found.connect(self.hit_chosen)
        panel.closed.connect(self.search_closed)
        self.addWidget(panel)
        return panel

    @cached_property
    def _none(self) -> "EmptyState":
        from desktop.kit.empty import EmptyState

        none = EmptyState(
            "hash", self.tr("No channel yet"), self.tr("Channels are where the group talks, one for each subject."),
            self.tr("New channel"), self.channel_wanted.emit)
        self.addWidget(none)
        return none

    @property
    def shows_search(self) -> bool:
        return "panel" in self.__dict__ and self.currentWidget() is self.panel

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

    def show_search(self, bridge: EngineBridge, group: int, text: str) -> None:
        self.setCurrentWidget(self.panel)
        self.panel.open_for(bridge, group, text)

    def focus(self) -> None:
        """Put the keyboard where work goes on."""
        if self.shows_search:
            self.panel.field.setFocus()
        elif self.pane is not None:
            self.pane.writing.composer.field.setFocus()
