"""The first screen of a new profile: start a group, join one, or open an archive. It also leads to a second group."""

from PySide6.QtCore import QProcess, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QStackedLayout, QWidget
from typing_extensions import override

from desktop.app import invitation_text
from desktop.app.form import Form
from desktop.app.join_group import JoinGroup
from desktop.app.open_archive import OpenArchive
from desktop.app.start_group import StartGroup
from desktop.arrival import Arrival
from desktop.kit import theme
from desktop.kit.bridge import EngineBridge
from desktop.kit.cardbutton import CardButton
from desktop.kit.controls import button, column, label, row, scrolled
from desktop.kit.icons import app_icon
from desktop.program import once_more


class FirstRun(QWidget):
    """`finished` carries the api.Group that is now in the profile. `cancelled` is only offered if there is a group."""

    finished = Signal(object)
    cancelled = Signal()

    def __init__(self, bridge: EngineBridge, *, another: bool = False) -> None:
        super().__init__()
        self.bridge = bridge
        self.setProperty("look", "content")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stack = QStackedLayout(self)
        self.choices = Choices(another)
        self._stack.addWidget(scrolled(self.choices))
        self.choices.start.clicked.connect(lambda: self._show(StartGroup(bridge)))
        self.choices.join.clicked.connect(lambda: self._show(JoinGroup(bridge)))
        if self.choices.archive is not None:
            self.choices.archive.clicked.connect(lambda: self._show(OpenArchive(bridge)))
        self.choices.cancelled.connect(self.cancelled)
        self.choices.demo_asked.connect(self._show_demo)
        self.form: Form | None = None
        self._is_first = not another

    @property
    def under_way(self) -> bool:
        """Does a form wait for the answer of its command?"""
        return self.form is not None and self.form.under_way

    @property
    def is_untouched(self) -> bool:
        """Is there no group yet, and has nobody begun to start or join one here?"""
        return self._is_first and self.form is None

    def receive(self, arrival: Arrival) -> None:
        """Show the form for what the desktop has handed over, filled in."""
        if arrival.kind == "archive":
            archive = OpenArchive(self.bridge)
            self._show(archive)
            archive.check_file(arrival.path)
            return
        join = JoinGroup(self.bridge)
        self._show(join)
        join.show_invitation(lambda: invitation_text.of_arrival(arrival))
        join.person.setFocus()

    def _show(self, form: Form) -> None:
        self.form = form
        form.back.connect(self._back)
        form.finished.connect(self.finished)
        self._stack.addWidget(form)
        self._stack.setCurrentWidget(form)
        form.focusNextChild()

    def _show_demo(self) -> None:
        """Open another window with the sample group, which has a profile of its own and is gone when it is closed."""
        program, *arguments = once_more("demo")
        started = QProcess.startDetached(program, arguments)
        if started:
            self.choices.say(self.tr("The sample group opens in a window of its own. This takes a few seconds."))
        else:
            self.choices.say(self.tr("The sample group cannot be opened. Run folkmoot demo to see why."))

    def _back(self) -> None:
        form, self.form = self.form, None
        self._stack.setCurrentIndex(0)
        if form is not None:
            self._stack.removeWidget(form)
            form.deleteLater()
        self.choices.start.setFocus()


class Choices(QWidget):
    """Up to three cards side by side, or one below the other where there is little room."""

    cancelled = Signal()
    demo_asked = Signal()

    def __init__(self, another: bool) -> None:
        super().__init__()
        outer = column(self, margin=8, gap=2)
        outer.addStretch(2)
        if not another:
            emblem = QLabel()
            side = theme.space(16)
            emblem.setPixmap(app_icon().pixmap(QSize(side, side)))
            outer.addWidget(emblem, alignment=Qt.AlignmentFlag.AlignHCenter)
            outer.addSpacing(theme.space(2))
        title = label(self.tr("Another group") if another else self.tr("Welcome to Folkmoot"), "display", wrap=True)
        pitch = self.tr("A private place for your community, kept on your own computers. No account, no server, no "
                        "company in between.")  # fmt: skip
        apart = self.tr("Groups stay apart: neither their people nor what is written mixes.")
        text = label(apart if another else pitch, look="muted", wrap=True)
        for part in (title, text):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            outer.addWidget(part)
        outer.addSpacing(theme.space(6))
        self._row: QHBoxLayout = row(gap=4)
        middle = row()
        middle.addStretch(1)
        middle.addLayout(self._row, 100)
        middle.addStretch(1)
        outer.addLayout(middle)
        self.start = self._card("sprout", self.tr("Start a group"),
                                self.tr("For your street, your house, your workshop. Invite the others afterwards."))
        self.join = self._card("person-plus", self.tr("Join a group"),
                               self.tr("You have an invitation from somebody on the same network."))
        self.archive = None if another else self._card(
            "archive", self.tr("Open an archive"),
            self.tr("Read a group that was saved to a file, or continue it here."))
        outer.addSpacing(theme.space(4))
        if another:
            other = button(self.tr("Back to my group"), self.cancelled.emit, look="link", picture="chevron-left")
        else:
            other = button(self.tr("Look around in a sample group first"), self.demo_asked.emit, look="link",
                           picture="eye")
        outer.addWidget(other, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._said = label("", look="muted", wrap=True)
        self._said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._said.hide()
        outer.addWidget(self._said)
        outer.addStretch(3)

    def say(self, text: str) -> None:
        """Show words under the cards."""
        self._said.setText(text)
        self._said.show()

    def _card(self, picture: str, title: str, text: str) -> CardButton:
        card = CardButton(picture, title, text)
        card.setMaximumWidth(theme.space(75))
        self._row.addWidget(card, 1)
        return card

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = event.size().width() >= theme.space(52) * self._row.count() + theme.space(16)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        for card in self.findChildren(CardButton):
            card.setMaximumWidth(theme.space(75 if wide else 140))
        super().resizeEvent(event)
