"""The form in which a person opens an archive, to read it or to continue its group."""

from pathlib import Path

from PySide6.QtWidgets import QButtonGroup, QLineEdit, QWidget

from desktop.app.form import Form
from desktop.kit import phrases, times
from desktop.kit.bridge import EngineBridge
from desktop.kit.checks import Radio
from desktop.kit.controls import button, card, column, field, label, row
from desktop.kit.dialogs import ask_file
from models.errors import Refused
from models.text import NAME
from sync import api


class OpenArchive(Form):
    def __init__(self, bridge: EngineBridge) -> None:
        super().__init__(
            bridge,
            self.tr("Open an archive"),
            self.tr("An archive is a file in which a group was saved whole: people, channels, every message."),
            self.tr("Open"),
        )
        self.summary: api.ArchiveSummary | None = None
        choose = row()
        self.choose = button(self.tr("Choose a file…"), self._ask_file, picture="folder")
        self.chosen = label(self.tr("No file chosen yet"), look="muted", wrap=True)
        choose.addWidget(self.choose)
        choose.addWidget(self.chosen, 1)
        self.body.addLayout(choose)
        self._found, inside = card()
        self._name = label("", "heading", wrap=True)
        self._facts = label("", look="muted", wrap=True)
        inside.addWidget(self._name)
        inside.addWidget(self._facts)
        self.body.addWidget(self._found)
        self.read = Radio(self.tr("Only read it"))
        self.adopt = Radio(self.tr("Continue the group on this computer, as myself"))
        self.read.setChecked(True)
        self._ways = QButtonGroup(self)
        ways = column(gap=1)
        for way in (self.read, self.adopt):
            self._ways.addButton(way)
            ways.addWidget(way)
        self.body.addLayout(ways)
        self.person = QLineEdit(maxLength=NAME)
        self._who = QWidget()
        self._who.setLayout(field(self.tr("What are you called in it?"), self.person))
        self.body.addWidget(self._who)
        self.adopt.toggled.connect(self._show)
        self.person.textChanged.connect(self._show)
        self.person.returnPressed.connect(self.submit)
        self._show()

    def check_file(self, path: Path) -> None:
        """Verify the file before anything of it is opened."""
        self.summary = None
        self.chosen.setText(path.name)
        self._show()
        self.run(api.VerifyArchive(str(path)), phrases.state("archive.verify"), self._verified, self._refused)

    def submit(self) -> None:
        if self.summary is None or not self.action.isEnabled():
            return
        adopt = self.adopt.isChecked()
        command = api.OpenArchive(self.summary.path, adopt, self.person.text().strip() if adopt else "")
        self.run(command, phrases.state("archive.restore"), self.finished.emit)

    def _ask_file(self) -> None:
        ask_file(self, self.tr("Open an archive"), self.tr("Archives (*.zip);;All files (*)"), self.check_file)

    def _verified(self, summary: api.ArchiveSummary | api.BagSummary) -> None:
        if isinstance(summary, api.BagSummary):
            self._refused(Refused("archive.foreign", path=summary.path))
            return
        self.summary = summary
        self._name.setText(summary.group)
        records = sum(summary.counts.values())
        self._facts.setText("\n".join((
            self.tr("Saved on {day}, {size}").format(
                day=times.date_only(summary.made), size=phrases.size(summary.bytes)),
            self.tr("%n member(s)", "", summary.members),
            self.tr("%n item(s), every file complete and unchanged", "", records),
            self.tr("Signed by {person}").format(person=summary.signed_by) if summary.signed_by
            else self.tr("Made by somebody who only read the group: no member has signed it"),
        )))  # fmt: skip
        self._show()
        self.read.setFocus()

    def _refused(self, refusal: Refused) -> None:
        self.show_problem(refusal)
        self._show()

    def _show(self) -> None:
        known = self.summary is not None
        continues = known and self.adopt.isChecked()
        self._found.setVisible(known)
        self.read.setVisible(known)
        self.adopt.setVisible(known)
        self.adopt.setEnabled(self.summary is not None and self.summary.can_adopt)
        self._who.setVisible(continues)
        self.action.setVisible(known)
        self.action.setEnabled(known and (not continues or bool(self.person.text().strip())))
