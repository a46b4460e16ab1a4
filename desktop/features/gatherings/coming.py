"""What comes next: the dates of all gatherings, above the list of them."""

from PySide6.QtCore import QDateTime
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.features.gatherings.reading import Coming, coming
from desktop.features.gatherings.sentences import when
from desktop.kit import phrases
from desktop.kit.lines import Lines, LinesDelegate
from desktop.kit.scope import Scope
from desktop.kit.short_list import ShortList
from models.features.gatherings.kinds import GATHERING
from models.features.gatherings.recurrence import Date


class ComingDelegate(LinesDelegate[Coming]):
    @override
    def lines(self, row: Coming) -> Lines:
        return Lines(row.title, row.state, row.second)


class ComingList(ShortList[Coming]):
    def __init__(self, scope: Scope, parent: QWidget | None = None) -> None:
        super().__init__(ComingDelegate, parent)
        self._scope, self._room = scope, 0
        self.set_heading(self.tr("What comes next"))
        self.refresh()

    def refresh(self) -> None:
        rows = []
        for each in coming(self._scope.bridge, self._scope.viewer.lists, QDateTime.currentMSecsSinceEpoch()):
            told = " · ".join(filter(None, (when(Date(0, each.start, each.end), days=each.days), each.place)))
            shown = "" if each.state == "planned" else phrases.state(f"state.{GATHERING.name}.{each.state}")
            rows.append(Coming(each.record, each.start, each.end, each.title, shown, told))
        self.rows.replace(rows)
        self.setVisible(bool(rows))
        self.fit(self._room)

    def fit(self, room: int) -> None:
        """It shows at most four, and takes at most a third of the room, which is this many pixels high."""
        self._room = room
        row = max(1, self.view.sizeHintForRow(0))
        self.show_rows(min(self.rows.rowCount(), 4, max(1, room // 3 // row)))
