"""The minutes: written together while they are a draft, read afterwards."""

from PySide6.QtWidgets import QWidget

from desktop.kit.controls import column, label
from desktop.kit.marked import LiveEditor, MarkedView
from desktop.kit.scope import Scope
from models.case import State
from sync.overview import Entry


class Minutes(QWidget):
    def __init__(self, scope: Scope) -> None:
        super().__init__()
        self._scope, self._record = scope, b""
        self.editor: LiveEditor | None = None
        layout = column(self, gap=2)
        self.heading = label(self.tr("Minutes"), "small", look="section")
        self.view, self._place = MarkedView(), column(gap=0)
        self.view.setAccessibleName(self.heading.text())
        layout.addWidget(self.heading)
        layout.addWidget(self.view)
        layout.addLayout(self._place)

    def show_minutes(self, entry: Entry, state: State) -> None:
        """A field in which several people write at once, as long as nothing is proposed."""
        writes = state["state"] == "draft" and not self._scope.closed
        if self.editor is not None and (not writes or self._record != entry.record):
            self.editor.hide()  # it gives what was typed
            self._place.removeWidget(self.editor)
            self.editor.deleteLater()
            self.editor = None
        if writes and self.editor is None:
            self._record = entry.record
            self.editor = LiveEditor(self._scope, entry, "minutes", self.heading.text())
            self._place.addWidget(self.editor)
        text = str(state.get("minutes") or "")
        self.view.setVisible(not writes and bool(text))
        self.heading.setVisible(writes or bool(text))
        if not writes:
            self.view.show_text(text)
