"""Shows who is in a channel: beside it where there is room, which this computer remembers, and else in a sheet."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.features.conversations.columns import Columns
from desktop.features.conversations.members import NOTE
from desktop.features.conversations.members.reading import members
from desktop.features.conversations.members.view import MembersPane, MembersView
from desktop.features.conversations.places import Place
from desktop.kit.bridge import EngineBridge
from desktop.kit.page import Page
from desktop.kit.side import SideSheet
from sync import api


class MembersSide(QObject):
    wanted = Signal(object)
    """Show the card of this member."""
    write = Signal(object)
    """Write to this member."""
    left = Signal()
    """The keyboard goes back to the channel."""

    def __init__(
        self, group: api.Group, bridge: EngineBridge, page: Page, columns: Columns, shown: Callable[[], Place | None]
    ) -> None:
        """`columns` holds the channel, `shown` is what it shows."""
        super().__init__(page)
        self._group, self._bridge, self._page, self._columns, self._shown = group, bridge, page, columns, shown
        self.may_write = False
        self._here: frozenset[bytes] = frozenset()
        self.pane: MembersPane | None = None
        """The list that is shown now, beside the channel or in the sheet."""
        self._beside: MembersPane | None = None
        self._sheet: SideSheet | None = None
        columns.list_fits.connect(self._arrange)
        bridge.status.connect(self._status)
        if bridge.last_status is not None:
            self._status(bridge.last_status)

    def open_beside(self) -> None:
        """Let the list be beside the channel, where there is room."""
        if self._beside is None:
            self._beside = self._made()
            self._beside.closed.connect(self.close)
            self._beside.view.left.connect(self.left)
        self._columns.open_list(self._beside)
        self._arrange()

    def toggle(self) -> None:
        if self._sheet is not None:
            self._sheet.close_sheet()
        elif not self._columns.has_room_for_list:
            self._open_sheet()
        elif self._columns.wants_list:
            self.close()
        else:
            self._bridge.remember(NOTE, "1")
            self.open_beside()
            if self.pane is not None:
                self.pane.view.begin()

    def close(self) -> None:
        """Close what is beside the channel, and remember that."""
        had_keyboard = self._beside is not None and self._beside.isAncestorOf(self._page.focusWidget() or self._page)
        self._bridge.remember(NOTE, None)
        self._columns.close_list()
        self._arrange()
        if had_keyboard:
            self.left.emit()

    def look(self) -> None:
        """Another channel is shown, or people have changed."""
        place = self._shown()
        if self.pane is None or place is None:
            return
        self.pane.view.may_write = self.may_write
        me = self._group.me
        self.pane.show_members(members(self._bridge, self._group.number, place.circle, me, self._here))

    def _made(self) -> MembersPane:
        view = MembersView()
        view.chosen.connect(self._choose)
        view.write.connect(self._write)
        return MembersPane(view)

    def _arrange(self) -> None:
        """There is room beside the channel now, or no longer, or the list was opened or closed."""
        if self._sheet is not None and self._columns.has_room_for_list:
            self._sheet.close_sheet()
        if self._sheet is None:
            self.pane = self._beside if self._columns.shows_list else None
        self._tell()
        self.look()

    def _tell(self) -> None:
        """Let the button of the page say whether the list is shown."""
        action = self._page.actions_offered["members"]
        action.setCheckable(True)
        action.setChecked(self.pane is not None)

    def _open_sheet(self) -> None:
        sheet = SideSheet(self._page, self.tr("Members"))
        pane = self._made()
        pane.hide_head()
        pane.view.left.connect(sheet.close_sheet)
        pane.setMinimumHeight(self._page.height() // 2)
        sheet.body.addWidget(pane, 1)
        foot = sheet.foot.parentWidget()
        if foot is not None:
            foot.hide()
        sheet.closed.connect(self._sheet_closed)
        self._sheet, self.pane = sheet, pane
        self._tell()
        self.look()
        sheet.open(pane.view)
        pane.view.begin()

    def _sheet_closed(self) -> None:
        self._sheet = None
        self._arrange()

    def _choose(self, member: bytes) -> None:
        if self._sheet is not None:
            self._sheet.close_sheet()
        self.wanted.emit(member)

    def _write(self, member: bytes) -> None:
        if self._sheet is not None:
            self._sheet.close_sheet()
        self.write.emit(member)

    def _status(self, status: api.Status) -> None:
        here = frozenset(peer.member for peer in status.peers
                         if peer.connected and peer.group == self._group.number)  # fmt: skip
        if here != self._here:
            self._here = here
            self.look()
