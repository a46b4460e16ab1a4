"""Choosing the calendar file of a group and what it contains, and ending it."""

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QDir, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.features.gatherings.feed.disk import chosen, remove
from desktop.features.gatherings.feed.notes import FED, FEED, Fed, Feed, key, others, read, write
from desktop.kit import phrases, times
from desktop.kit.checks import Check, Radio
from desktop.kit.controls import button, label, row
from desktop.kit.dialogs import Sheet, ask_new_file
from desktop.kit.scope import Scope
from desktop.kit.side import SideSheet
from models.errors import Refused
from sync.files import safe_name, shown


class FeedSheet(SideSheet):
    said = Signal(str)
    """What was done, in a sentence."""

    def __init__(self, host: QWidget, scope: Scope) -> None:
        super().__init__(host, self.tr("Calendar file for other programs"))
        self._host_page, self._scope = host, scope
        self._note, self._result = (key(each, scope.group.id) for each in (FEED, FED))
        self._explain()
        self.all = Radio(self.tr("All gatherings"))
        self.coming = Radio(self.tr("Only those to which I said that I come, or perhaps"))
        self.circles = Check(self.tr("Also those of my private circles"))
        for each in (self.all, self.coming, self.circles):
            self.body.addWidget(each)
            each.clicked.connect(self._choose_content)
        left = self.tr(
            "When you leave a circle, its gatherings go from the file as soon as it is written again. Copies that "
            "other programs made of it keep them.")
        self.body.addWidget(label(left, "small", look="muted", wrap=True))
        self.circles.setAccessibleDescription(left)
        self.body.addWidget(label(self.tr("Where"), "small", look="section"))
        self.place = label("", wrap=True)
        self.state = label("", look="muted", wrap=True)
        self.problem = label("", look="danger", wrap=True)
        for shown_ in (self.place, self.state, self.problem):
            self.body.addWidget(shown_)
        self.body.addStretch(1)
        line = row(gap=2)
        self.choose = button("", self.ask, look="primary")
        self.end = button(self.tr("End it…"), self._ask_end)
        line.addStretch(1)
        order = button(self.tr("Close"), self.close_sheet), self.end, self.choose
        for made in order:
            line.addWidget(made)
        self.foot.addLayout(line)
        for one, following in pairwise(order):
            QWidget.setTabOrder(one, following)
        scope.bridge.noted.connect(self._noted)
        self._show()

    def _explain(self) -> None:
        self.body.addWidget(label(self.tr(
            "Choose a file in a folder that your calendar program watches, or that a sync program carries to your "
            "telephone. While Folkmoot runs, it keeps the file up to date with the gatherings of this group. Add the "
            "file to your calendar as one to read: what another program writes into it does not come into Folkmoot."),
            wrap=True))  # fmt: skip
        self.body.addWidget(label(self.tr(
            "The file is not encrypted. Whoever can open the folder, and whatever service carries it elsewhere, reads "
            "what the gatherings are called, when and where they are, and what is written about them."),
            "strong", wrap=True))  # fmt: skip
        self.body.addWidget(label(self.tr("What stands in it"), "small", look="section"))

    @property
    def feed(self) -> Feed | None:
        """What is chosen now."""
        return read(self._scope.bridge.local(self._note), Feed)

    def ask(self) -> QFileDialog:
        """Let the person choose where the file goes."""
        feed = self.feed
        name = safe_name(self._scope.group.name) + ".ics"
        return ask_new_file(
            self, self.tr("Calendar file for other programs"), self.tr("Calendars (*.ics)"),
            feed.file if feed else Path(QDir.homePath()) / name, self.take)  # fmt: skip

    def take(self, path: Path) -> None:
        """Keep this file from now on, if it may be written."""
        try:
            found = chosen(path, others(self._scope.bridge, self._scope.group.id))
        except Refused as refused:
            self._say(refused)
            return
        self._keep(Feed(str(found), self.circles.isChecked(), self.coming.isChecked()))
        self.said.emit(self.tr("{file} is kept up to date from now on.").format(file=found.name))

    def _choose_content(self) -> None:
        if (feed := self.feed) is not None:
            self._keep(Feed(feed.path, self.circles.isChecked(), self.coming.isChecked()))

    def _keep(self, feed: Feed | None) -> None:
        bridge, former = self._scope.bridge, self.feed
        if feed is None or former is None or feed.path != former.path:
            bridge.remember(self._result, None)
        bridge.remember(self._note, write(feed) if feed else None)
        self._show()

    def _noted(self, note: str) -> None:
        if note in (self._note, self._result):
            self._show()

    def _show(self) -> None:
        feed = self.feed
        fed = read(self._scope.bridge.local(self._result), Fed) or Fed()
        if feed is not None:
            self.circles.setChecked(feed.circles)
        self.coming.setChecked(feed.coming if feed else self.coming.isChecked())
        self.all.setChecked(not self.coming.isChecked())
        self.place.setText(phrases.isolated(shown(feed.file)) if feed else self.tr("No file is chosen."))
        self.choose.setText(self.tr("Choose another file…") if feed else self.tr("Choose a file…"))
        self.end.setVisible(feed is not None)
        self.state.setVisible(feed is not None)
        self.state.setText(self.tr("Last written: {when}").format(when=times.when(fed.at)) if fed.at else self.tr(
            "It is not written yet."))  # fmt: skip
        self._say(fed.trouble(feed) if feed else None)

    def _say(self, refused: Refused | None) -> None:
        self.problem.setText(phrases.sentence(refused) if refused else "")
        self.problem.setVisible(refused is not None)

    def _ask_end(self) -> None:
        feed = self.feed
        if feed is None:
            return
        sheet = Sheet(self, self.tr("End the calendar file?"), self.tr(
            "Folkmoot does not write {file} any more. If it stays, programs that watch it go on showing what stands "
            "in it now.").format(file=phrases.isolated(feed.file.name)))  # fmt: skip
        sheet.add_cancel()
        sheet.add_button(self.tr("Leave the file"), lambda: self._end(sheet, feed, removes=False))
        sheet.add_button(self.tr("Remove the file"), lambda: self._end(sheet, feed, removes=True), "primary")
        sheet.open()

    def _end(self, sheet: Sheet, feed: Feed, *, removes: bool) -> None:
        sheet.accept()
        self._keep(None)
        if not removes:
            said = self.tr("{file} stays as it is.")
        elif remove(feed):
            said = self.tr("{file} is removed.")
        else:
            said = self.tr("{file} could not be removed. Remove it yourself if nobody shall read it.")
        self.said.emit(said.format(file=feed.file.name))
