"""Warnings above the content, each shown as long as its reason lasts."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QWidget

from desktop.kit import theme
from desktop.kit.controls import button, column, frame, label, row
from desktop.kit.picture import Picture


class Banners(QWidget):
    """At most one banner per topic, in the order in which they appeared."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = column(self, gap=0)
        self._shown: dict[str, tuple[str, QFrame]] = {}
        self.hide()

    def show_banner(
        self, topic: str, text: str, action: str = "", pressed: Callable[[], object] | None = None,
        *, calm: bool = False,
    ) -> None:  # fmt: skip
        """Show `text` about `topic` in place of the former text about it. `calm`: it is no warning."""
        if self.text(topic) == text:
            return
        self.clear(topic)
        surface = frame("note" if calm else "warning")
        surface.setAccessibleName(text)
        inside = row(surface, margin=2.5, gap=3)
        inside.addSpacing(theme.space(2))
        inside.addWidget(Picture("info", "on_soft", 5) if calm else Picture("alert", "on_warn", 5))
        inside.addWidget(label(text, wrap=True), 1)
        if action:
            inside.addWidget(button(action, pressed))
        self._layout.addWidget(surface)
        self._shown[topic] = (text, surface)
        self.show()

    def clear(self, topic: str) -> None:
        if topic in self._shown:
            _, surface = self._shown.pop(topic)
            self._layout.removeWidget(surface)
            surface.deleteLater()
        self.setVisible(bool(self._shown))

    def text(self, topic: str) -> str:
        """The text that is shown about `topic`, or an empty string."""
        return self._shown[topic][0] if topic in self._shown else ""
