"""The page of members: a list, and the profile of one of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget
from typing_extensions import override

from desktop import rivals
from desktop.features.people.card import ProfileCard
from desktop.features.people.delegate import PersonDelegate
from desktop.features.people.rows import Person, matching, owner, people, subtitle
from desktop.kit import phrases, theme
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import column, frame, label, row
from desktop.kit.empty import EmptyState
from desktop.kit.ground import READABLE
from desktop.kit.icons import icon
from desktop.kit.lists import ItemRole, RowsModel
from desktop.kit.membership import IN, Own, own
from desktop.kit.page import Page
from desktop.kit.people import names_in
from desktop.kit.searchline import search_line
from desktop.place import is_record
from sync import api

_ADMIT = "members.admit"
NARROW = 140
"""Steps of a page below which list and profile do not stand side by side."""
LEAST = 200
"""Pixels of the narrowest profile."""


class PeoplePage(Page):
    features = ("people", "roll")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._everyone: list[Person] = []
        self._here: frozenset[bytes] = frozenset()
        self._own = Own()
        self.invite_action = QAction(icon("person-plus"), self.tr("Invite somebody"), self)
        self.invite_action.setPriority(QAction.Priority.HighPriority)
        self.invite_action.triggered.connect(self._invite)
        layout = row(self, margin=4, gap=4)
        self._left = QWidget()
        left = column(self._left, gap=3)
        self.filter = search_line(self.tr("Find by name, skill or language"))
        self.shown: RowsModel[Person] = RowsModel(lambda one: one.title, lambda one: one.spoken, self)
        self.list = QListView()
        self.list.setModel(self.shown)
        self.list.setItemDelegate(PersonDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Members"))
        self.nobody = label(self.tr("Nobody here matches that."), look="muted")
        self.alone = EmptyState(
            "sprout", self.tr("You are the first"),
            self.tr("Invite the first neighbour: make an invitation and hand over the link."),
            self.tr("Invite somebody"), self._invite)
        self.rivals = label(wrap=True)
        self._note = frame("note")
        self._note.hide()
        column(self._note, margin=3).addWidget(self.rivals)
        left.addWidget(self._note)
        left.addWidget(self.filter)
        left.addWidget(self.nobody)
        left.addWidget(self.list, 1)
        left.addWidget(self.alone, 3)
        layout.addWidget(self._left, 1)
        self._left.setMaximumWidth(theme.space(READABLE))
        self.card = ProfileCard()
        self.card.setFixedWidth(LEAST)
        self._is_open = False
        """Is the profile wanted where there is no room for both?"""
        self.card.edit.connect(self.edit)
        self.card.write.connect(self._write)
        self.card.hear.connect(self._hear)
        self.card.back.connect(self._close_card)
        layout.addWidget(self.card)
        layout.addStretch(0)
        self.list.activated.connect(self._open_card)
        self.list.clicked.connect(self._open_card)
        self.filter.textChanged.connect(self._show)
        self.list.selectionModel().currentChanged.connect(self._show_card)

    @override
    def open(self, group: api.Group, bridge: EngineBridge) -> None:
        self._group, self._bridge = group, bridge
        bridge.status.connect(self._status)
        if bridge.last_status is not None:
            self._status(bridge.last_status)
        self.refresh(())

    @override
    def refresh(self, order_keys: Sequence[int]) -> None:
        self._own = own(self._bridge, self._group.number)
        self._everyone = people(self._bridge, self._group.number, self._group.me, self._here)
        self.heading_changed.emit(self.tr("People"), subtitle(self._everyone))
        self._show()
        if not self.list.currentIndex().isValid() and self.shown.rowCount():
            mine = max(0, self.shown.row_of(self._group.me))
            self.list.setCurrentIndex(self.shown.index(mine))
        self._show_card()
        self._bridge.call(api.AskRoll(self._group.number), self._show_rivals, lambda _refused: None, owner=self)

    @override
    def entered(self) -> None:
        self.refresh(())  # whom one does not hear is noted in a circle of which pages are not told
        if self._left.isHidden():  # one column, which shows a profile
            self.card.setFocus()
        else:
            self.list.setFocus()

    @override
    def show_entry(self, key: str) -> None:
        """Show the person whose profile this is, or, of `member-ID`, this member."""
        named = key.removeprefix("member-")
        member = bytes.fromhex(named) if is_record(named) else b""
        if named == key:
            member = owner(self._bridge, self._group.number, member) or b""
        self.filter.clear()
        if self.shown.row_of(member) >= 0:
            self.list.setCurrentIndex(self.shown.index(self.shown.row_of(member)))
            self._open_card()

    @override
    def actions_shown(self) -> Sequence[QAction]:
        return (self.invite_action,) if self._own.may(_ADMIT) and not self._group.read_only else ()

    @override
    def search(self, everywhere: bool, text: str = "") -> bool:
        if everywhere:
            return False
        self._close_card()
        self.filter.setFocus()
        self.filter.selectAll()
        return True

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def _open_card(self) -> None:
        self._is_open = True
        self._arrange()

    def _close_card(self) -> None:
        self._is_open = False
        self._arrange()
        self.list.setFocus()

    def _arrange(self) -> None:
        """Both side by side, the profile in at most two fifths of the page; where there is no room for both, one of
        them."""
        narrow, has_person = self.width() < theme.space(NARROW), self.list.currentIndex().isValid()
        alone = narrow and has_person and self._is_open
        self.card.setVisible(alone or (not narrow and has_person))
        self.card.show_alone(alone)
        if alone and self._left.isAncestorOf(self.window().focusWidget() or self.card):
            self.card.setFocus()
        self._left.setVisible(not alone)
        if alone:
            self.card.setMaximumWidth(self.width())
        else:
            most = theme.space(75) if self.width() < theme.space(READABLE + 100) else theme.space(100)
            self.card.setFixedWidth(max(LEAST, min(most, self.width() * 2 // 5)))

    def edit(self) -> None:
        """Open the sheet with my own profile."""
        from desktop.features.people.edit import ProfileSheet

        mine = next((one for one in self._everyone if one.me), None)
        if mine is not None:
            ProfileSheet(self, mine, self._save).open()

    def _write(self) -> None:
        """Go to the conversation with the person who is shown."""
        person: Person | None = self.list.currentIndex().data(ItemRole)
        if person is not None:
            self.go.emit("conversations", f"write/{person.member.hex()}")

    def _hear(self) -> None:
        """Hear the person who is shown no longer, or again; conversations note that, and list whom one does not hear.
        """
        person: Person | None = self.list.currentIndex().data(ItemRole)
        if person is not None:
            self.go.emit("conversations", f"unheard{person.member.hex()}")

    def _invite(self) -> None:
        self.asks.emit("invite")

    def _save(self, changed: dict[str, str]) -> None:
        command = api.Do(self._group.number, "people.set_profile", dict(changed))
        self._bridge.call(command, lambda _done: self.toast.emit(self.tr("Your profile is saved.")), owner=self)

    def _status(self, status: api.Status) -> None:
        here = frozenset(peer.member for peer in status.peers
                         if peer.connected and peer.group == self._group.number)  # fmt: skip
        if here != self._here:
            self._here = here
            self.outdated.emit()

    def _show(self) -> None:
        self.shown.replace(matching(self._everyone, self.filter.text()))
        alone = len(self._everyone) <= 1 and bool(self.actions_shown())
        self.alone.setVisible(alone)
        self.nobody.setVisible(not alone and self.shown.rowCount() == 0)
        self.filter.setVisible(not alone)

    def _show_rivals(self, roll: api.Roll) -> None:
        """Say above the list which resolutions exclude each other, and who signed both."""
        names = names_in(self._bridge, self._group.number)
        called = {member: names(member) for member in names.members}
        said = rivals.sentences(roll, called, self._group.me, phrases.state, phrases.together)
        self.rivals.setText("\n".join(said))
        self._note.setVisible(bool(self.rivals.text()) and not self._group.read_only)

    def _show_card(self) -> None:
        person: Person | None = self.list.currentIndex().data(ItemRole)
        self._arrange()
        if person is not None:
            may = not self._group.read_only and not self._own.closed
            self.card.show_person(person, may, may and person.standing in IN)
