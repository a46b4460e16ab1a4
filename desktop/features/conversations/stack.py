"""What the conversations page shows: a channel and perhaps a thread of it, a list, or that there is no channel yet."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.features.conversations.columns import Columns
from desktop.features.conversations.pane import Pane, take_keyboard
from desktop.kit.stacked import Stacked

if TYPE_CHECKING:
    from desktop.features.conversations.card_page import CardPage
    from desktop.kit.empty import EmptyState


class ConversationStack(Stacked):
    channel_wanted = Signal()
    """Make a channel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pane: Pane | None = None
        self.columns: Columns | None = None
        self._lists: dict[QWidget, CardPage] = {}
        self.goes_on_at: QWidget | None = None
        """Where work goes on once, in place of where it usually does."""

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
        shown = self.columns is not None and self.currentWidget() is self.columns
        return shown and self.pane is not None and self.pane.channel is not None

    @property
    def list_title(self) -> str:
        """The heading of the list that is shown; empty where none is."""
        return next((listed.title for listed in self._lists.values() if listed is self.currentWidget()), "")

    def set_pane(self, pane: Pane, columns: Columns) -> None:
        """`columns` holds the pane."""
        self.pane, self.columns = pane, columns
        self.addWidget(columns)

    def show_list(self, listed: "CardPage") -> None:
        """Show a list of messages in place of the channel."""
        if self.indexOf(listed) < 0:
            self.addWidget(listed)
            self._lists[listed] = listed
        self.setCurrentWidget(listed)

    def show_channel(self) -> None:
        """Show the pane, or that there is no channel."""
        has_channel = self.pane is not None and self.pane.channel is not None
        self.setCurrentWidget(self.columns if has_channel and self.columns is not None else self._none)

    def focus(self) -> None:
        """Put the keyboard where work goes on."""
        goes_on_at, self.goes_on_at = self.goes_on_at, None
        if goes_on_at is not None and goes_on_at.isVisible():
            goes_on_at.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        shown = self.currentWidget()
        if self.columns is not None and shown is self.columns:
            shown = self.columns.side if self.columns.is_open else self.pane
        if isinstance(shown, Pane):
            if not shown.area.focus_cards():
                take_keyboard(shown)
        elif shown is not None and shown in self._lists:
            self._lists[shown].focus()
