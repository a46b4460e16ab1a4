"""What surrounds the channel that is shown: its menu, the bar of an archived one, dialogs, private circles."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop.features.conversations import company, grouping, posts, queries
from desktop.features.conversations.channel_acts import ChannelActs
from desktop.features.conversations.channel_list import ChannelList
from desktop.features.conversations.columns import Columns
from desktop.features.conversations.members import NOTE
from desktop.features.conversations.moderation import reading
from desktop.features.conversations.moderation import sentences as words
from desktop.features.conversations.places import Place
from desktop.features.conversations.preferences import notified
from desktop.features.conversations.queries import Channel
from desktop.kit import phrases
from desktop.kit.bridge import EngineBridge
from desktop.kit.icons import icon
from desktop.kit.page import Entry, Page, switched
from desktop.place import is_record
from models.errors import Refused
from sync import api

if TYPE_CHECKING:
    from desktop.features.conversations.archived_bar import ArchivedBar
    from desktop.features.conversations.members.side import MembersSide

_ACTS = ("favourite", "move_up", "move_down", "archive", "restore", "leave")
_MENU = (
    ("favourite", "notify", "write"), ("posts", "slow"), ("move_up", "move_down", "category", "categories"),
    ("archive", "restore", "leave"), ("moderation", "reports", "unheard"),
)  # fmt: skip
"""What the menu of a channel holds: between the lines, what belongs together."""


class Surroundings(QObject):
    def __init__(
        self, group: api.Group, bridge: EngineBridge, channels: ChannelList, page: Page,
        shown: Callable[[], Place | None], show: Callable[[Place], object],
        columns: Callable[[], Columns],
    ) -> None:
        """`shown` is what the page shows, in these `columns`; `show` shows something else there."""
        super().__init__(page)
        self._group, self._bridge, self._list, self._page = group, bridge, channels, page
        self._shown, self._show = shown, show
        self.acts = ChannelActs(group, bridge, channels, page)
        self.acts.said.connect(page.toast)
        self.acts.undoable.connect(page.undoable)
        self._bar: ArchivedBar | None = None
        self._columns = columns
        self._people: MembersSide | None = None
        self.more = QAction(icon("more"), self.tr("More"), self)
        menu = QMenu(page)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self.more.setMenu(menu)
        bridge.changed.connect(self._changed)
        channels.companies.changed.connect(page.outdated)

    def begin(self) -> None:
        """Ask for what the first paint does not need."""
        self._list.companies.ask()
        if queries.note(self._bridge, NOTE):
            self._members().open_beside()
        self.look()

    def look(self) -> None:
        """Something has changed, or another channel is shown."""
        shown = self._shown()
        if self._people is not None:
            self._people.may_write = self._list.writable
            self._people.look()
        if self._bar is not None and self._columns().isHidden():
            self._bar.hide()  # a list of messages is shown
        elif shown is not None and (shown.channel.archived or self._bar is not None):
            self._archived_bar().show_place(self._bridge, shown, self._list.names, self.acts.may_change(shown))
        self.acts.note_late(each for each in self._list.places if each.channel.archived)

    def subtitle(self, place: Place) -> str:
        """How fast one may write there if it is slowed, in whose company one is, and what it is for."""
        return " · ".join(filter(None, (
            words.slowed(reading.slowed(self._bridge, place.channel.record)),
            company.subtitle(place, self._group.me, self._list.names))))  # fmt: skip

    def can(self, name: str) -> bool:
        shown = self._shown()
        if shown is None:
            return False
        if name == "edit":
            return self._list.writable and not shown.left
        if name == "notify":
            return self._list.writable and not shown.left and not shown.channel.archived
        return self.acts.may(name, shown) if name in (*_ACTS, "categories") else True

    def switches(self) -> Mapping[str, Callable[[], bool]]:
        """What is on and off in the channel that is shown."""

        def of_shown(is_on: Callable[[Place], bool]) -> Callable[[], bool]:
            return lambda: (shown := self._shown()) is not None and is_on(shown)

        return {
            "favourite": of_shown(lambda place: place.favourite),
            "posts": of_shown(lambda place: posts.has_posts(self._bridge, place.channel.record)),
            "slow": of_shown(lambda place: reading.slowed(self._bridge, place.channel.record) is not None),
        }

    def act(self, name: str) -> None:
        shown = self._shown()
        if name == "write":
            self.write_to("")
        elif not self.can(name) or shown is None:
            return
        elif name == "edit":
            self.open_sheet(shown.channel)
        elif name == "notify":
            self._page.go.emit("preferences", notified(shown.channel.record))
        elif name == "members":
            self._members().toggle()
        elif name == "categories":
            from desktop.features.conversations.categories_sheet import CategoriesSheet

            CategoriesSheet(self._page, self._bridge, self._group.number, self._page.outdated.emit).open()
        else:
            self.acts.act(name, shown)

    def choose(self, key: str) -> None:
        """A line of the sidebar that is no channel: a heading folds, "Write to…" asks to whom."""
        if key.startswith(grouping.WRITE):
            self.write_to(key.removeprefix(grouping.WRITE).removeprefix("/"))
        elif key == grouping.ARCHIVED or self._list.part(key) is not None:
            self._list.fold(key)

    def people(self) -> list[Entry]:
        """A line for each member to whom one can write."""
        if not self._list.writable:
            return []
        members = self._bridge.rows("SELECT member FROM members WHERE group_number = ?", (self._group.number,))
        known = ((bytes(member), self._list.names.get(bytes(member), "")) for (member,) in members)
        return [
            Entry(f"{grouping.WRITE}/{member.hex()}", self.tr("Write to {name}").format(name=name), "person")
            for member, name in known if member != self._group.me and name
        ]  # fmt: skip

    def write_to(self, member: str) -> None:
        """Open the conversation with this member (an id in hexadecimal), or ask with whom."""
        if not self._list.writable:
            self._page.toast.emit(self._list.own.closed or phrases.state("group.read_only"))
        elif is_record(member):
            self._write([bytes.fromhex(member)])
        else:
            from desktop.features.conversations.write_sheet import WriteSheet
            from desktop.kit.people import names_of

            WriteSheet(self._page, names_of(self._bridge, self._group), self._group.me, self._write).open()

    def open_sheet(self, channel: Channel | None) -> None:
        """Change a channel, or make one and show it."""
        from desktop.features.conversations.channel_sheet import ChannelSheet
        from desktop.kit.scope import Scope

        sheet = ChannelSheet(self._page, Scope(self._bridge, self._group), channel, self._show_made)
        sheet.undoable.connect(self._page.undoable)
        sheet.open()

    def _write(self, members: Sequence[bytes]) -> None:
        from desktop.features.conversations.writing_to import WritingTo

        names = sorted(self._list.names.get(each, "?") for each in (*members, self._group.me))
        writing = WritingTo(self._group, self._bridge, self._list.companies, self._refused)
        writing.open(members, self._list.places, ", ".join(names)[:80], self._show_made)

    def _show_made(self, record: bytes) -> None:
        """Show a channel, once it and its circle are known here."""
        companies = self._list.companies
        self._list.read()
        found = self._list.place(record)
        if found is not None:
            self._go_to(found)
            return

        def known() -> None:
            self._list.read()
            there = self._list.place(record)
            if there is not None:
                companies.changed.disconnect(known)
                self._go_to(there)

        companies.changed.connect(known)
        companies.ask()

    def _go_to(self, place: Place) -> None:
        """Show a channel, also to somebody who made it from another page."""
        if self._page.isVisible():
            self._show(place)
        else:
            self._page.go.emit("conversations", place.channel.record.hex())

    def _refused(self, refused: Refused) -> None:
        self._page.toast.emit(phrases.sentence(refused))

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        shown = self._shown()
        if shown is None:
            return
        for names in _MENU:
            menu.addSeparator()  # one with nothing above it is not shown
            for name in names:
                if name == "category" and self.acts.may("category", shown):
                    menu.addMenu(self.acts.category_menu(shown, menu))
                elif name != "category" and self._page.can(name):
                    menu.addAction(switched(self._page, name))

    def _members(self) -> "MembersSide":
        if self._people is None:
            from desktop.features.conversations.members.side import MembersSide

            made = self._people = MembersSide(self._group, self._bridge, self._page, self._columns(), self._shown)
            made.wanted.connect(lambda member: self._page.go.emit("people", f"member-{member.hex()}"))
            made.write.connect(lambda member: self.write_to(member.hex()))
            made.left.connect(self._page.entered)
            made.may_write = self._list.writable
        return self._people

    def _archived_bar(self) -> "ArchivedBar":
        if self._bar is None:
            from desktop.features.conversations.archived_bar import ArchivedBar

            bar = self._bar = ArchivedBar()
            bar.restored.connect(lambda: self.act("restore"))
            bar.left_archived.connect(self._leave_archived)
            layout = self._page.layout()
            assert layout is not None
            layout.addWidget(bar)
        return self._bar

    def _leave_archived(self) -> None:
        shown = self._shown()
        if shown is not None:
            self.acts.archive(shown)

    def _changed(self, group: int, feature: str, order_keys: tuple[int, ...], list_number: int) -> None:
        """In private circles; of everyone's the window tells the page."""
        if group == self._group.number and feature == "conversations" and list_number < 0:
            self._list.positions.arrived(order_keys)
            self._page.outdated.emit()
