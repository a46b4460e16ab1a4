"""Under an archived channel: who archived it and when, and the way back. If somebody wrote there meanwhile, the
question what to do."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.features.conversations import places
from desktop.features.conversations.places import Place
from desktop.features.conversations.queries import Reader
from desktop.kit import phrases, theme, times
from desktop.kit.controls import button, label, row
from models import clock


class ArchivedBar(QFrame):
    restored = Signal()
    """Open the channel again."""
    left_archived = Signal()
    """Leave it archived although something was written there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "note")
        layout = row(self, gap=2)
        layout.setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(2))
        self.text = label("", wrap=True)
        layout.addWidget(self.text, 1)
        self.leave = button(self.tr("Leave archived"), self.left_archived.emit)
        self.restore = button(self.tr("Open again"), self.restored.emit, picture="undo")
        layout.addWidget(self.leave)
        layout.addWidget(self.restore)
        self.hide()

    def show_place(self, reader: Reader, place: Place | None, names: Mapping[bytes, str], may_change: bool) -> None:
        """Say what is so of this channel; nothing of one that is open."""
        if place is None or not place.channel.archived:
            self.hide()
            return
        late = places.late(reader, place.channel)
        said = [self._archived(reader, place, names)]
        if late is not None:
            who = phrases.isolated(names.get(late.author, "?"))
            said.append(self.tr("{name} wrote here without knowing that. What is to be done?").format(name=who))
        self.text.setText(" ".join(said))
        self.setAccessibleName(self.text.text())
        self.leave.setVisible(late is not None and may_change)
        self.restore.setVisible(may_change)
        self.show()

    def _archived(self, reader: Reader, place: Place, names: Mapping[bytes, str]) -> str:
        found = places.archived(reader, place.channel)
        if found is None:
            return self.tr("This channel is archived.")
        who = phrases.isolated(names.get(found.author, "?"))
        when = times.when(clock.milliseconds(found.at), inside=True)
        return self.tr("{name} archived this channel, {moment}.").format(name=who, moment=when)
