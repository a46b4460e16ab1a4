"""Says that something is still arriving from neighbours, so that nobody takes what is here for all there is."""

from PySide6.QtWidgets import QWidget

from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import column, label
from sync import api


class Arriving(QWidget):
    """Takes no room while nothing is on its way."""

    def __init__(self, bridge: EngineBridge, group: int, parent: QWidget | None = None) -> None:
        """`group`: the number of the group."""
        super().__init__(parent)
        self._group = group
        self.said = label("", "small", look="muted", wrap=True)
        column(self).addWidget(self.said)
        self.hide()
        bridge.status.connect(self._show)
        if bridge.last_status is not None:
            self._show(bridge.last_status)

    def _show(self, status: api.Status) -> None:
        owed = [each.owes for each in status.peers if each.group == self._group and each.connected]
        count = max(owed, default=0)  # two neighbours may hold the same
        self.said.setText(self.tr("%n change(s) are still arriving. What you look for may be among them.", "", count))
        self.setVisible(count > 0)
