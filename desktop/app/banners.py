"""Warnings above the content, each shown as long as its reason lasts."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from desktop.kit import theme
from desktop.kit.controls import button, column, frame, label, row, scrolled
from desktop.kit.picture import Picture

SHARE = 0.4
"""Banners take at most this part of the height of their parent."""


class Banners(QWidget):
    """At most one banner per topic, in the order in which they appeared. If they need more than SHARE of the height,
    they scroll."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QWidget()
        self._layout = column(inside, gap=0)
        self._area = scrolled(inside)
        self._area.setAccessibleName(self.tr("Notices"))
        self._area.setParent(self)
        inside.installEventFilter(self)
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
        inside.addWidget(Picture("info", "accent", 5) if calm else Picture("alert", "on_warn", 5))
        inside.addWidget(label(text, wrap=True), 1)
        if action:
            inside.addWidget(button(action, pressed))
        self._layout.addWidget(surface)
        self._shown[topic] = (text, surface)
        self.show()
        self._fit()

    def clear(self, topic: str) -> None:
        if topic in self._shown:
            _, surface = self._shown.pop(topic)
            self._layout.removeWidget(surface)
            surface.deleteLater()
        self.setVisible(bool(self._shown))
        self._fit()

    def text(self, topic: str) -> str:
        """The text that is shown about `topic`, or an empty string."""
        return self._shown[topic][0] if topic in self._shown else ""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        needed = self._layout.totalHeightForWidth(self.width())
        parent = self.parentWidget()
        most = round(parent.height() * SHARE) if parent is not None else needed
        scrolls = needed > most
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus if scrolls else Qt.FocusPolicy.NoFocus)
        height = max(1, min(needed, most))
        self.setFixedHeight(height)
        self._area.setGeometry(0, 0, self.width(), height)  # a layout would not follow at once
