"""Saving the whole group to an archive."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QUrl
from PySide6.QtWidgets import QWidget

from desktop.app import filing
from desktop.app.archive_choice import ArchiveChoice
from desktop.app.groups import may_admit
from desktop.archive_pages import page_words
from desktop.kit import phrases
from desktop.kit.bridge import EngineBridge
from desktop.kit.busy import Busy
from desktop.kit.checks import Check, explained
from desktop.kit.controls import column, frame, label
from desktop.kit.dialogs import Sheet, ask_new_file
from desktop.kit.elsewhere import open_elsewhere
from models.errors import Refused
from sync import api

ARCHIVE = "folkmoot.zip"


def _titled(title: str) -> str:
    return QCoreApplication.translate("pages", title)


class ExportSheet(Sheet):
    def __init__(self, parent: QWidget, bridge: EngineBridge, group: api.Group) -> None:
        super().__init__(parent, "", width=125)
        self.setWindowTitle(self.tr("Export an archive of {group}").format(group=group.name))
        self.heading.setText(self.windowTitle())
        self._group = group
        self.path = Path()
        for text in (
            self.tr("An archive is one file with everything that everyone in the group reads: people, channels, every "
                    "message with its history, and the signatures that prove them. It has pages that open in any "
                    "browser, so it can be read in twenty years without Folkmoot."),
            self.tr("It is not encrypted: whoever has the file can read it. Keep it on a USB stick in a drawer, with "
                    "somebody you trust, or in an encrypted folder, and check it once a year."),
        ):  # fmt: skip
            self.body.addWidget(label(text, wrap=True))
        self.choice = ArchiveChoice(bridge, group)
        self.choice.changed.connect(self._chosen)
        self.body.addWidget(self.choice)
        self.handover = Check(self.tr("This is for a hand-over"), self)
        self.handover.hide()
        hint = self.tr("Whoever continues the group from this archive then becomes a steward, unless others have ended "
                       "your role by then.")  # fmt: skip
        if may_admit(bridge, group):  # whoever may not invite cannot hand the role over either
            self.handover.setAccessibleDescription(hint)
            self.body.addLayout(explained(self.handover, hint))
            self.handover.show()
        self._invitation_warning = label(self.tr(
            "A working invitation is in it, because you may let people in: whoever has the file can join the group "
            "with it, once, within ten years. You can take it back under “Invite”."), look="danger", wrap=True)
        self.body.addWidget(self._invitation_warning)
        self._may_admit = may_admit(bridge, group)
        self.handover.toggled.connect(self._chosen)
        self._show_invitation_warning()
        self.busy = Busy(bridge)
        self.busy.hide()
        self.body.addWidget(self.busy)
        self._summary = frame("note")
        inside = column(self._summary, margin=4, gap=1)
        self._done = label("", "strong", wrap=True)
        self._facts = label("", wrap=True)
        inside.addWidget(self._done)
        inside.addWidget(self._facts)
        self._summary.hide()
        self.body.addWidget(self._summary)
        self.close_button = self.add_cancel()
        self.start = self.add_button(self.tr("Choose where to save…"), self.ask, "primary")

    def ask(self) -> None:
        name = f"{filing.plain(self._group.name)}-{date.today():%Y-%m-%d}.{ARCHIVE}"  # noqa: DTZ011 - a local file name
        proposal = Path.home() / name
        dialog = ask_new_file(self, self.windowTitle(), self.tr("Archives (*.zip)"), proposal, self.export)
        dialog.setDefaultSuffix(ARCHIVE)  # by which a double click opens it

    def export(self, path: Path) -> None:
        """Write the archive to `path`. The file appears whole or not at all."""
        self.path = path
        self.show_problem("")
        self._summary.hide()
        self.busy.show()
        self.start.setEnabled(False)
        self.close_button.hide()
        self.handover.setEnabled(False)
        self.choice.setEnabled(False)
        command = api.ExportArchive(
            self._group.number, str(path), handover=self.handover.isChecked(),
            everyone=self.choice.everyone.isChecked(), circles=self.choice.circles,
            words=page_words(phrases.translate_words, _titled, QLocale().name().partition("_")[0].replace("C", "en")),
        )  # fmt: skip
        self.busy.run(command, self.tr("Preparing…"), self._finished, self._failed)

    def reject(self) -> None:
        """Closing the sheet stops a running export."""
        self.busy.cancel()
        super().reject()

    def _chosen(self) -> None:
        self.start.setEnabled(self.choice.has_any)
        self._show_invitation_warning()

    def _show_invitation_warning(self) -> None:
        has_invitation = self.choice.everyone.isChecked() or self.handover.isChecked()
        self._invitation_warning.setVisible(self._may_admit and has_invitation)

    def _finished(self, summary: api.ArchiveSummary) -> None:
        self.busy.hide()
        records = self.tr("%n item(s)", "", sum(summary.counts.values()))
        members = self.tr("%n member(s)", "", summary.members)
        self._done.setText(self.tr("The archive is complete"))
        holds = [self.tr("What everyone in the group reads")] if summary.everyone else []
        holds += [self.tr("Private circle: {circle}").format(circle=circle) for circle in summary.circles]
        facts = phrases.together([members, records, phrases.size(summary.bytes)])
        self._facts.setText("\n".join((summary.path, facts, *holds)))
        self._summary.show()
        self.close_button.setText(self.tr("Close"))
        self.close_button.show()
        self.start.setEnabled(True)
        self.start.setText(self.tr("Show the folder"))
        self.start.clicked.disconnect()
        self.start.clicked.connect(self._show_folder)

    def _failed(self, refusal: Refused) -> None:
        self.busy.hide()
        self.start.setEnabled(True)
        self.handover.setEnabled(True)
        self.choice.setEnabled(True)
        self.close_button.show()
        self.show_problem(refusal)

    def _show_folder(self) -> None:
        open_elsewhere(self, QUrl.fromLocalFile(str(self.path.parent)))
