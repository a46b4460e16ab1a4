"""The form in which a person joins a group with an invitation, or comes back to it with a recovery sheet."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop import recovery_sheet
from desktop.app import invitation_text
from desktop.app.form import Form
from desktop.kit import phrases, theme
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import button, column, field, frame, label, row
from desktop.kit.dialogs import ask_file
from desktop.kit.hinted import HintedText
from models.errors import Refused
from models.text import NAME
from sync import api

NOT_REACHED = (
    "join.nobody_found", "join.unreachable", "join.no_answer",
    "recover.nobody_found", "recover.unreachable", "recover.no_answer",
)  # fmt: skip


class JoinGroup(Form):
    def __init__(self, bridge: EngineBridge) -> None:
        super().__init__(
            bridge,
            self.tr("Join a group"),
            self.tr("Somebody in the group gives you an invitation. You both need to be on the same network, with "
                    "Folkmoot open on at least one member's computer."),
            self.tr("Join"),
        )
        self.link = HintedText()
        self.link.setPlaceholderText("folkmoot:…")
        self.link.setTabChangesFocus(True)
        self.link.setFixedHeight(theme.space(18))
        self.person = QLineEdit(maxLength=NAME)
        self.peer = QLineEdit()
        self.peer.setPlaceholderText("192.168.1.20:4000")
        links = field(
            self.tr("Invitation or recovery sheet"), self.link,
            self.tr("Paste the link, or the whole message with it, or type the words from the paper. If you have lost "
                    "every computer, type the code of your recovery sheet here."))
        links.addLayout(self._file_button())
        self.body.addLayout(links)
        self._name = QWidget()
        column(self._name).addLayout(field(self.tr("What are you called in this group?"), self.person))
        self.body.addWidget(self._name)
        self._told = label("", look="muted", wrap=True)
        self._told.hide()
        links.addWidget(self._told)
        self._manual = field(
            self.tr("Address of a member's computer (only if needed)"), self.peer,
            self.tr("Members find it at the foot of their sidebar. Leave it empty to search the network."))
        self.body.addLayout(self._manual)
        self._checks = Checks()
        self._checks.hide()
        self.after_action.addWidget(self._checks)
        self.link.textChanged.connect(self._check)
        self.person.textChanged.connect(self._check)
        self.person.returnPressed.connect(self.submit)
        self.peer.returnPressed.connect(self.submit)
        self._check()

    def submit(self) -> None:
        person = self.person.text().strip()
        if not self.action.isEnabled():
            return
        self._checks.hide()
        try:
            link = invitation_text.in_text(self.link.toPlainText())
        except Refused as refused:
            self.show_problem(refused)
            self.link.setFocus()
            return
        command = api.Join(link, person, self.peer.text().strip() or None)
        self.run(command, phrases.state("join.looking"), self.finished.emit, self._failed)

    def show_invitation(self, find: Callable[[], str]) -> None:
        """Fill in the link that `find` returns. If it raises Refused, say why and leave the field as it is."""
        try:
            self.link.setPlainText(find())
        except Refused as refused:
            self.show_problem(refused)
        else:
            self.show_problem("")

    def _file_button(self) -> QHBoxLayout:
        line = row()
        line.addWidget(button(self.tr("Read it from a file…"), self._ask_file, look="link", picture="file"))
        line.addStretch(1)
        return line

    def _ask_file(self) -> None:
        ask_file(self, self.tr("Invitation"), self.tr("All files (*)"), self._read_file)

    def _read_file(self, path: Path) -> None:
        self.show_invitation(lambda: invitation_text.in_file(path))

    def _check(self) -> None:
        """A link for another computer of somebody needs no name, and neither does a recovery sheet."""
        text = self.link.toPlainText()
        self.show_problem("")
        self._checks.hide()
        needs_name, told = self._understood(text)
        self._name.setVisible(needs_name)
        self._told.setVisible(bool(told))
        self._told.setText(told)
        self.action.setEnabled(bool(text.strip() and (self.person.text().strip() or not needs_name)))

    def _understood(self, text: str) -> tuple[bool, str]:
        """Does one need a name with what is typed or pasted, and what was understood of it? Empty if nothing was."""
        if recovery_sheet.PREFIX in text:
            return False, self.tr("With this recovery sheet you come back as the member that you were. Your former "
                                  "computers are out of the group then.")
        group, is_mine = _group_of(text)
        if is_mine:
            said = self.tr("With this link this computer joins {group} as another one of yours.")
        else:
            said = self.tr("This is an invitation to {group}.")
        return not is_mine, said.format(group=group) if group else ""

    def _failed(self, refusal: Refused) -> None:
        self.show_problem(refusal)
        if refusal.code in NOT_REACHED:
            self._checks.show()
            self.bridge.call(api.AskStatus(), self._diagnose, lambda _refusal: None, self)

    def _diagnose(self, status: api.Status) -> None:
        if status.state == "offline":
            self.show_problem(phrases.state("status.offline"))
        self._checks.show_clock(status.clock_ahead)


def _group_of(text: str) -> tuple[str, bool]:
    """The name of the group to which a link leads, empty if it is none; and is it for a further computer of somebody?
    """
    from sync.trust.invitation import read_link  # loads cryptography, which a window does not need to open

    try:
        link = read_link(invitation_text.in_text(text))
    except Refused:
        return "", False
    return link.name, bool(link.member)


class Checks(QWidget):
    """Reasons why two computers do not find each other, the most likely first."""

    def __init__(self) -> None:
        super().__init__()
        layout = column(self)
        card = frame("note")
        layout.addWidget(card)
        inside = column(card, margin=4, gap=2)
        inside.addWidget(label(self.tr("What usually helps"), "strong"))
        for text in (
            self.tr("Are both computers on the same network? A guest Wi-Fi often keeps computers apart."),
            self.tr("Is Folkmoot open on a member's computer right now, and is that computer awake?"),
            self.tr("A firewall may be in the way: ask a member for the address at the foot of their sidebar and type "
                    "it above."),
        ):
            inside.addWidget(label("•  " + text, wrap=True))
        self._clock = label("", wrap=True)
        self._clock.hide()
        inside.addWidget(self._clock)

    def show_clock(self, ahead: int) -> None:
        """Say by how many milliseconds the clock is ahead; 0 hides the line."""
        self._clock.setVisible(ahead != 0)
        self._clock.setText("•  " + self.tr("The clock of this computer is %n minute(s) off. Set it right.", "",
                                           abs(ahead) // 60_000))
