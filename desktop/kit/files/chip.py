"""One file that waits to be sent: its name and size, how far it has been read, and what a picture shows."""

import shutil
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QProgressBar, QWidget

from desktop.kit import phrases
from desktop.kit.bridge import Call, EngineBridge
from desktop.kit.controls import button, column, label, row, tool
from desktop.kit.files import words
from desktop.kit.picture import Elided, Picture
from models.attachment import MAX_ALT, PICTURES, described
from models.errors import Refused
from sync import api
from sync.file_commands import AttachedFile, AttachFile
from sync.files import is_text, shown

STEPS = 1_000
"""Steps of the progress bar: numbers of bytes would not fit into Qt's 32 bits."""
FOR_GOOD = frozenset((
    "file.bad_name", "file.details_stay", "file.not_a_file", "file.too_large", "path.not_unicode", "picture.damaged",
    "picture.too_large",
))  # fmt: skip
"""Codes of refusals that stay as long as the file is what it is. After others, a second try may succeed."""


class FileChip(QFrame):
    changed = Signal()
    """It is ready, could not be read, or has another description."""
    removed = Signal()

    def __init__(
        self, bridge: EngineBridge, path: Path, temporary: bool = False, parent: QWidget | None = None
    ) -> None:
        """Begins to read the file. The folder of a temporary one is removed afterwards."""
        super().__init__(parent)
        self.setProperty("look", "chip")
        self._bridge, self._path, self._temporary = bridge, path, temporary
        self._call: Call | None = None
        self._keep_details = False
        self.attached: AttachedFile | None = None
        self._build()
        bridge.progress.connect(self._progress)
        self.read()

    def _build(self) -> None:
        name = shown(Path(self._path.name))
        self._sign = Picture("file", "muted")
        self.name = Elided(name)
        self.name.setMinimumWidth(1)
        self.size_label = label("", "small", look="muted")
        self.remove = tool(self.tr("Remove {name}").format(name=phrases.isolated(name)), "close", self._remove)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Reading {name}").format(name=phrases.isolated(name)))
        self.alt = QLineEdit()
        self.alt.setMaxLength(MAX_ALT)
        self.alt.setPlaceholderText(self.tr("What does the picture show? Some of us cannot see it."))
        self.alt.setAccessibleName(self.tr("What {name} shows").format(name=phrases.isolated(name)))
        self.problem = label("", "small", look="danger", wrap=True)
        self.anyway = button(self.tr("Attach it as it is"), lambda: self.read(keep_details=True), look="link")
        self.again = button(self.tr("Try again"), lambda: self.read(keep_details=self._keep_details), look="link")
        layout = column(self, margin=1, gap=1)
        head = row(gap=2)
        head.addWidget(self._sign)
        head.addWidget(self.name, 1)
        head.addWidget(self.size_label)
        head.addWidget(self.remove)
        layout.addLayout(head)
        for part in (self.bar, self.alt, self.problem, self.anyway, self.again):
            layout.addWidget(part)
            part.hide()

    @property
    def line(self) -> str:
        """The file as a line of an argument that takes files; empty until the file has been read."""
        return described(self.attached.line, self.alt.text()) if self.attached is not None else ""

    @property
    def is_picture(self) -> bool:
        return self.attached is not None and self.attached.media in PICTURES

    @property
    def has_lost_details(self) -> bool:
        """Were place and time taken out of a picture? Never of a pasted one, which has none."""
        return self.attached is not None and self.attached.stripped and not self._temporary

    def read(self, *, keep_details: bool = False) -> None:
        """Read the file, anew if need be; with `keep_details`, a picture keeps what it says of place and time."""
        self.attached, self._keep_details = None, keep_details
        for part in (self.problem, self.anyway, self.again):
            part.hide()
        if not is_text(self._path):
            self._failed(Refused("path.not_unicode", path=shown(self._path)))
            return
        self.bar.setRange(0, 0)
        self.bar.show()
        self._call = self._bridge.call(
            AttachFile(str(self._path), keep_details), self._done, self._failed, owner=self)

    def stop(self) -> None:
        """Stop reading: the file is not wanted any more."""
        if self._call is not None:
            self._call.cancel()
            self._call = None
        self._tidy()

    def _tidy(self) -> None:
        if self._temporary:
            shutil.rmtree(self._path.parent, ignore_errors=True)

    def _remove(self) -> None:
        self.stop()
        self.removed.emit()

    def _progress(self, progress: api.Progress) -> None:
        if self._call is not None and progress.call == self._call.number and progress.total:
            self.bar.setRange(0, STEPS)
            self.bar.setValue(progress.done * STEPS // progress.total)

    def _done(self, attached: AttachedFile) -> None:
        self._call, self.attached = None, attached
        self._tidy()
        self.bar.hide()
        self.name.setText(attached.name)
        self.size_label.setText(words.size(attached.size))
        self._sign.show_icon("picture" if self.is_picture else "file", "accent")
        self.alt.setVisible(self.is_picture)
        self.changed.emit()

    def _failed(self, refused: Refused) -> None:
        self._call = None
        self.bar.hide()
        self.again.setVisible(refused.code not in FOR_GOOD)
        if refused.code == "file.details_stay":
            self.problem.setText(self.tr(
                "Folkmoot cannot take out of this file where and when it was taken. Save it as JPEG or PNG, or attach"
                " it with what it says."))
            self.anyway.show()
        else:
            self.problem.setText(phrases.sentence(refused))
        self.problem.show()
        self.changed.emit()
