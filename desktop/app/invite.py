"""Inviting people: make a link, hand it over, close an invitation that is still open."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView, QSpinBox, QWidget

from desktop.app import filing
from desktop.app.invitations import Open, open_invitations
from desktop.arrival import INVITATION
from desktop.kit import theme
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import button, column, field, frame, label, row
from desktop.kit.dialogs import Sheet, ask_new_file, notice
from desktop.kit.flow import FlowLayout
from desktop.kit.lists import ItemRole, RowsModel
from models.errors import Refused
from sync import api

DAY = 24 * 3600
"""In seconds."""
LASTS = (1, 7, 30)
"""Days that an invitation may last; the second is proposed."""


class InviteSheet(Sheet):
    def __init__(self, parent: QWidget, bridge: EngineBridge, group: api.Group) -> None:
        super().__init__(parent, "", width=125)
        self.setWindowTitle(self.tr("Invite to {group}").format(group=group.name))
        self.heading.setText(self.windowTitle())
        self._bridge = bridge
        self._group = group
        self._made_id = b""
        self.body.addWidget(label(
            self.tr("Whoever has the link can join while both of you are on the same network. Hand it to that person "
                    "directly: by messenger, by mail, or on paper."), look="muted", wrap=True))  # fmt: skip
        self._build_choices()
        self._build_link()
        self._build_open()
        self.add_cancel(self.tr("Close"))
        self.make = self.add_button(self.tr("Make an invitation"), self.invite, "primary")
        bridge.changed.connect(self._changed)
        self._read()

    def invite(self) -> None:
        self.show_problem("")
        self.make.setEnabled(False)
        command = api.Invite(self._group.number, self.uses.value(), self.lasts.currentData() * DAY)

        def refused(refusal: Refused) -> None:
            self.make.setEnabled(True)
            self.show_problem(refusal)

        self._bridge.call(command, self._show_link, refused, self)

    def _build_choices(self) -> None:
        line = row(gap=4)
        self.uses = QSpinBox(minimum=1, maximum=1000, value=1)
        self.uses.lineEdit().setTextMargins(theme.space(2), 0, 0, 0)
        self.lasts = QComboBox()
        for days in LASTS:
            self.lasts.addItem(self.tr("%n day(s)", "", days), days)
        self.lasts.setCurrentIndex(1)
        for caption, control in ((self.tr("For how many people?"), self.uses), (self.tr("Valid for"), self.lasts)):
            part = field(caption, control)
            part.addStretch(1)
            line.addLayout(part, 1)
        self.body.addLayout(line)

    def _build_link(self) -> None:
        self._made = frame("note")
        inside = column(self._made, margin=4, gap=2)
        inside.addWidget(label(self.tr("The invitation is ready"), "strong"))
        self.link = QLineEdit(readOnly=True)
        self.link.setAccessibleName(self.tr("Invitation link"))
        inside.addWidget(self.link)
        line = row(gap=2)
        self.copy = button(self.tr("Copy the link"), self._copy, look="primary", picture="copy")
        line.addWidget(self.copy)
        line.addStretch(1)
        inside.addLayout(line)
        ways = FlowLayout()
        ways.addWidget(button(self.tr("Show a code to scan"), self._show_code, picture="eye"))
        ways.addWidget(button(self.tr("Make a sheet to print…"), self._print, picture="file"))
        ways.addWidget(button(self.tr("Save to a file…"), self._ask_file, picture="download"))
        inside.addLayout(ways)
        inside.addWidget(label(
            self.tr("The other person opens Folkmoot, chooses “Join a group” and pastes the link or types the words of "
                    "the sheet. The file opens Folkmoot by itself. Keep Folkmoot open here, or ask another member to."),
            wrap=True))
        self._made.hide()
        self.body.addWidget(self._made)

    def _build_open(self) -> None:
        self._open_title = label(self.tr("Open invitations"), "strong")
        self.body.addSpacing(theme.space(2))
        self.body.addWidget(self._open_title)
        self.open_ones: RowsModel[Open] = RowsModel(lambda one: one.sentence, lambda one: one.sentence, self)
        self.list = QListView()
        self.list.setModel(self.open_ones)
        self.list.setProperty("look", "framed")
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self._open_title.text())
        self.list.setFixedHeight(theme.space(24))
        self.body.addWidget(self.list)
        line = row()
        self.revoke = button(self.tr("Take this one back"), self._revoke, picture="trash")
        line.addWidget(self.revoke)
        line.addStretch(1)
        self.body.addLayout(line)
        self.list.selectionModel().currentChanged.connect(self._selected)

    @property
    def _until(self) -> int:
        """When the invitation that was just made expires, in milliseconds since 1970; 0 if it is no longer open."""
        made = (one.expires for one in open_invitations(self._bridge, self._group.number) if one.id == self._made_id)
        return next(made, 0)

    @property
    def _file_name(self) -> str:
        """Without an ending."""
        return f"{self.tr('invitation')}-{filing.plain(self._group.name)}"

    def _show_link(self, invitation: api.Invitation) -> None:
        self._made_id = invitation.id
        self.make.setEnabled(True)
        self.make.setText(self.tr("Make another one"))
        self.link.setText(invitation.link)
        self.link.setCursorPosition(0)
        self._made.show()
        self.copy.setFocus()
        self._read()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.link.text())
        self.copy.setText(self.tr("Copied"))

    def _show_code(self) -> None:
        from desktop.kit.qr import QrCard

        sheet = Sheet(self, self.windowTitle())
        sheet.body.addWidget(QrCard(self.tr("Invitation link"), self.link.text(), self.tr(
            "Let the other person scan this code, and open the link in Folkmoot.")))
        sheet.add_button(self.tr("Close"), sheet.accept, "primary")
        sheet.open()

    def _print(self) -> None:
        from desktop.app.invitation_sheet import sheet_of
        from desktop.kit import printing

        document = sheet_of(self.link.text(), self._group.name, self._until)
        printing.save(self, self.tr("Make a sheet to print"), self._file_name, document.write)

    def _ask_file(self) -> None:
        proposal = Path.home() / f"{self._file_name}{INVITATION}"
        kinds = self.tr("Invitations (*{ending})").format(ending=INVITATION)
        dialog = ask_new_file(self, self.tr("Save the invitation"), kinds, proposal, self.save)
        dialog.setDefaultSuffix(INVITATION[1:])  # by which a double click opens it

    def save(self, path: Path) -> None:
        """Write the link to a file, and say where it is."""
        try:
            path.write_text(self.link.text() + "\n", encoding="utf-8")
        except OSError:
            self.show_problem(self.tr("The file {name} cannot be written.").format(name=path.name))
            return
        notice(self, self.tr("The invitation is saved"),
               self.tr("The file {name} is in the folder {folder}. Give it to the other person by messenger, by mail "
                       "or on a stick. A double click on it opens Folkmoot.").format(
                   name=path.name, folder=path.parent))  # fmt: skip

    def _revoke(self) -> None:
        chosen: Open | None = self.list.currentIndex().data(ItemRole)
        if chosen is not None:
            self._bridge.call(api.Revoke(self._group.number, chosen.id), lambda _done: self._read(),
                            self.show_problem, self)  # fmt: skip

    def _changed(self, group: int, feature: str, _order_keys: object, _list_number: int) -> None:
        if group == self._group.number and feature == "roll":
            self._read()

    def _read(self) -> None:
        self.open_ones.replace(open_invitations(self._bridge, self._group.number))
        some = self.open_ones.rowCount() > 0
        for part in (self._open_title, self.list, self.revoke):
            part.setVisible(some)
        self._selected()

    def _selected(self) -> None:
        self.revoke.setEnabled(self.list.currentIndex().isValid())
