"""Who is here: the popover of the status chip."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from desktop.app import notices
from desktop.app.peer_rows import PeerDelegate, PeersModel, peer_lines
from desktop.app.status_words import describe
from desktop.kit import phrases, theme
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import button, column, frame, label, row, scrolled, tool
from models.errors import Refused
from sync import api

MOST_SHOWN = 6
"""Rows before the list scrolls."""
FRAME = 16
"""Pixels between it and the edges of the screen."""


class PeersPopover(QFrame):
    def __init__(self, parent: QWidget, bridge: EngineBridge, group: api.Group) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("look", "popover")
        self.setAccessibleName(self.tr("Who is here"))
        self._bridge = bridge
        self._window = parent
        self._group = group
        self._anchor: QWidget | None = None
        self.setFixedWidth(theme.space(100))
        layout = self._column = column(self, margin=4, gap=2)
        inside = QWidget()
        self._words = scrolled(inside)
        layout.addWidget(self._words)
        said = self._said = column(inside, gap=2)
        self._state = label("", "heading", wrap=True)
        self._next = label("", look="muted", wrap=True)
        said.addWidget(self._state)
        said.addWidget(self._next)
        self._clock = label("", look="danger", wrap=True)
        said.addWidget(self._clock)
        self._notices = label("", "small", look="muted", wrap=True)
        said.addWidget(self._notices)
        self.aside = button(self.tr("Show what is put aside…"), self._show_asides, look="link")
        said.addWidget(self.aside)
        self._peers = PeersModel()
        self.list = QListView()
        self.list.setModel(self._peers)
        self.list.setItemDelegate(PeerDelegate(self.list))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.list.setAccessibleName(self.tr("Other computers of the group"))
        layout.addWidget(self.list, 1)
        self._nobody = label(self.tr("No other computer belongs to this group yet."), look="muted", wrap=True)
        layout.addWidget(self._nobody)
        layout.addWidget(frame("rule"))
        self._build_address(layout)
        bridge.status.connect(self.show_status)
        if bridge.last_status is not None:
            self.show_status(bridge.last_status)
        bridge.call(api.AskStatus(), failed=lambda _refusal: None, owner=self)

    def show_status(self, status: api.Status) -> None:
        words = describe(status, self._group.number, self._group.me)
        self._state.setText(words.short)
        self._next.setText(words.next_step)
        self._clock.setText(self.tr(
            "The clock of this computer is %n minute(s) off. Set it right, or your messages stand in the wrong place.",
            "", abs(status.clock_ahead) // 60_000))  # fmt: skip
        self._clock.setVisible(status.clock_ahead != 0)
        said = notices.sentences(status)
        self._notices.setText("\n".join(f"•  {sentence}" for sentence in said))
        self._notices.setVisible(bool(said))
        self.aside.setVisible(status.aside > 0)
        self._peers.replace(peer_lines(status.peers, self._group.number, self._group.me))
        count = self._peers.rowCount()
        self.list.setVisible(count > 0)
        self._nobody.setVisible(count == 0)
        room = (self._window.height() // 2 - theme.space(12)) // theme.space(13)
        self.list.setFixedHeight(theme.space(13) * min(count, MOST_SHOWN, max(room, 1)) + 2)
        self._address.setText(status.listening or self.tr("no address at the moment"))
        self._copy.setEnabled(bool(status.listening))
        self._fit()

    def _fit(self) -> None:
        """Take the height that the contents need at this width. Where the screen is too low, the words scroll."""
        self._said.invalidate()  # or it remembers the height of what it said before
        self._said.activate()
        sides = self._column.contentsMargins()
        inner = self.width() - sides.left() - sides.right()
        needed = self._said.totalHeightForWidth(inner)
        over = self._needed(needed) - self.screen().availableGeometry().height() + FRAME
        whole = self._needed(max(needed - over, theme.space(20)) if over > 0 else needed)
        self._words.setFocusPolicy(Qt.FocusPolicy.TabFocus if over > 0 else Qt.FocusPolicy.NoFocus)
        self._words.setAccessibleName(self._state.text())
        self.setFixedHeight(whole)
        self._place()

    def _needed(self, words: int) -> int:
        """The height of the whole where the words have this one."""
        self._words.setFixedHeight(words)
        self._column.activate()
        return max(self._column.totalHeightForWidth(self.width()), self._column.totalMinimumSize().height())

    def open_above(self, anchor: QWidget) -> None:
        """Show above the widget that opens it, inside the screen."""
        self._anchor = anchor
        self.show()  # what is not shown yet takes no room
        self._fit()
        (self.list if self.list.isVisible() else self.peer).setFocus()

    def _place(self) -> None:
        """It grows upwards from the widget that opened it."""
        if self._anchor is None:
            return
        corner = self._anchor.mapToGlobal(QPoint(theme.space(2), -self.height() - theme.space(1)))
        screen = self._anchor.screen().availableGeometry()
        self.move(max(screen.left(), min(corner.x(), screen.right() - self.width())), max(screen.top(), corner.y()))

    def _build_address(self, layout: QVBoxLayout) -> None:
        mine = row(gap=2)
        words = column(gap=0.5)
        words.addWidget(label(self.tr("This computer listens at"), "small", look="muted", wrap=True))
        self._address = label()
        self._address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.addWidget(self._address)
        mine.addLayout(words, 1)
        self._copy = tool(self.tr("Copy the address"), "copy", self._copy_address)
        mine.addWidget(self._copy)
        layout.addLayout(mine)
        dial = row(gap=2)
        self.peer = QLineEdit()
        self.peer.setPlaceholderText(self.tr("Address, like 192.168.1.20:4000"))
        self.peer.setAccessibleName(self.tr("Address of a neighbour's computer"))
        self.peer.returnPressed.connect(self.connect_to_peer)
        dial.addWidget(self.peer, 1)
        self.dial = button(self.tr("Connect"), self.connect_to_peer)
        dial.addWidget(self.dial)
        layout.addLayout(dial)
        self.answer = label("", "small", wrap=True)
        self.answer.hide()
        layout.addWidget(self.answer)

    def connect_to_peer(self) -> None:
        peer = self.peer.text().strip()
        if peer:
            self.dial.setEnabled(False)
            self._say(self.tr("Connecting to {peer}…").format(peer=peer))
            self._bridge.call(api.Connect(peer), lambda _answer: self._dialled(self.tr("Connected.")),
                            self._refused, self)  # fmt: skip

    def _show_asides(self) -> None:
        from desktop.app.asides import AsideSheet

        self.close()
        AsideSheet(self._window, self._bridge, self._group).open()

    def _refused(self, refusal: Refused) -> None:
        self._dialled(phrases.sentence(refusal))

    def _dialled(self, text: str) -> None:
        self.dial.setEnabled(True)
        self._say(text)

    def _say(self, text: str) -> None:
        self.answer.setText(text)
        self.answer.show()
        self._fit()

    def _copy_address(self) -> None:
        QGuiApplication.clipboard().setText(self._address.text())
        self._say(self.tr("Copied."))
