"""The files that wait to be sent with what is being written."""

import atexit
import shutil
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from desktop.kit import theme
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import button, column, label, row, scrolled
from desktop.kit.files.chip import FileChip
from desktop.kit.files.taking import Taken

TOLD = "files/details"
"""Note of this computer: it was said that pictures lose what they say of place and time."""
HIGHEST = 60
"""Most steps of spacing that the tray is high. What does not fit scrolls."""


class FileTray(QFrame):
    """Shows the files of one place (a channel) at a time; the files of other places wait out of sight."""

    changed = Signal()
    """Files came, went, or are ready."""
    said = Signal(str)
    """Why something was not taken."""

    def __init__(self, bridge: EngineBridge, most: int, parent: QWidget | None = None) -> None:
        """`most` files may be sent at once."""
        super().__init__(parent)
        self._bridge, self._most, self._place = bridge, most, b""
        self._chips: dict[bytes, list[FileChip]] = {}
        self._inside = QWidget()
        self._list = column(self._inside, gap=1)
        self._list.addStretch(1)
        self._area = scrolled(self._inside)
        self.details = label("", "small", look="muted", wrap=True)
        self.keep = button(self.tr("Leave it in"), self._keep_details, look="link")
        note = row(gap=2)
        note.addWidget(self.details, 1)
        note.addWidget(self.keep)
        layout = column(self, gap=1)
        layout.addWidget(self._area)
        layout.addLayout(note)
        self.setAccessibleName(self.tr("Files to send"))
        self.show_place(b"")

    @property
    def chips(self) -> Sequence[FileChip]:
        return self._chips.get(self._place, [])

    @property
    def lines(self) -> str:
        """The files that are ready, as an argument that takes files."""
        return "\n".join(filter(None, (chip.line for chip in self.chips)))

    @property
    def is_ready(self) -> bool:
        """Can all be sent, or is there nothing?"""
        return all(chip.attached is not None for chip in self.chips)

    def show_place(self, place: bytes) -> None:
        """Show the files that wait in another place."""
        self._place = place
        for key, chips in self._chips.items():
            for chip in chips:
                chip.setVisible(key == place)
        self._fit()

    def take_in(self, taken: Taken) -> None:
        """Add what was pasted or dropped, apart from text."""
        if taken.picture is not None:
            self._add([_kept(taken.picture, self.tr("Picture {when}"))], temporary=True)
        self._add(taken.files)

    def _add(self, paths: Iterable[Path], *, temporary: bool = False) -> None:
        chips = self._chips.setdefault(self._place, [])
        for path in paths:
            if len(chips) >= self._most:
                self.said.emit(self.tr("At most %n file(s) go with one message. Send the others with the next one.", "",
                                       self._most))  # fmt: skip
                break
            chip = FileChip(self._bridge, path, temporary)
            chip.changed.connect(self._fit)
            chip.removed.connect(lambda chip=chip: self._remove(chip))
            chips.append(chip)
            self._list.insertWidget(self._list.count() - 1, chip)
        self._fit()

    def take(self) -> Sequence[FileChip]:
        """Take out all files that are shown, to send them."""
        chips = self._chips.pop(self._place, [])
        for chip in chips:
            chip.hide()
        self._fit()
        return chips

    def put_back(self, place: bytes, chips: Sequence[FileChip]) -> None:
        """Show these files again in their place: they could not be sent."""
        self._chips[place] = [*chips, *self._chips.get(place, [])]
        self.show_place(self._place)

    def drop(self, chips: Iterable[FileChip]) -> None:
        """Forget these files: they have been sent, or are not wanted."""
        for chip in chips:
            chip.stop()
            chip.deleteLater()

    def _remove(self, chip: FileChip) -> None:
        for chips in self._chips.values():
            if chip in chips:
                chips.remove(chip)
        self.drop([chip])
        self._fit()

    def _keep_details(self) -> None:
        for chip in self.chips:
            if chip.has_lost_details:
                chip.read(keep_details=True)
        self._fit()

    def _fit(self) -> None:
        """Take the height of what is shown, and say once what is taken out of pictures."""
        stripped = any(chip.has_lost_details for chip in self.chips)
        if stripped and not self.details.text():
            short = self.tr("The place and time of taking were taken out.")
            long = self.tr(
                "Pictures tell where and when they were taken, and with which camera. Folkmoot has taken that out.")
            self.details.setText(long if self._bridge.local(TOLD) is None else short)
            self._bridge.remember(TOLD, "said")
        elif not stripped:
            self.details.setText("")
        self.details.setVisible(stripped)
        self.keep.setVisible(stripped)
        self.setVisible(bool(self.chips))
        self._resize()
        self.changed.emit()

    def _resize(self) -> None:
        self._list.invalidate()
        high = self._list.totalHeightForWidth(self.width()) if self._list.hasHeightForWidth() else (
            self._list.sizeHint().height())  # fmt: skip
        self._area.setFixedHeight(min(high, theme.space(HIGHEST)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resize()


def _kept(picture: QImage, name: str) -> Path:
    """Write a picture into a folder of its own, from which it is sealed."""
    when = QLocale().toString(QDateTime.currentDateTime(), "yyyy-MM-dd HH.mm.ss")
    folder = Path(tempfile.mkdtemp(prefix="folkmoot-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)  # whatever becomes of it in the tray
    path = folder / f"{name.format(when=when)}.png"
    picture.save(str(path), quality=100)  # uncompressed, which is quicker: sealing compresses it
    return path
