"""A person in a line: the avatar and the name."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.kit import theme
from desktop.kit.avatars import Avatar
from desktop.kit.controls import label, row, tip, tool
from desktop.kit.people.names import Names


class PersonChip(QFrame):
    removed = Signal()
    """Its button was pressed; it has one if it is `removable`."""

    def __init__(
        self, names: Names, member: bytes, part: str = "", *, removable: bool = False, parent: QWidget | None = None
    ) -> None:
        """`part`: what the person does there, in words."""
        super().__init__(parent)
        self.setProperty("look", "chip")
        self.member, name = member, names(member)
        layout = row(self, margin=0.75, gap=1.5)
        layout.addWidget(Avatar(names.plain(member), member, 6))
        said = label(name, wrap=True)
        said.setMinimumWidth(min(said.fontMetrics().horizontalAdvance(name) + 2, theme.space(60)))
        layout.addWidget(said, 1)
        self.setAccessibleName(f"{part}: {name}" if part else name)
        if warning := names.warning(member):
            self.setToolTip(tip(warning))
            self.setAccessibleDescription(warning)
        if not removable:
            layout.addSpacing(theme.space(1))
        else:
            text = self.tr("Take {name} off").format(name=name)
            self.button = tool(text, "close", self.removed.emit)
            layout.addWidget(self.button)
