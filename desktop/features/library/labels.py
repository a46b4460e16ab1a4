"""Labels to stick onto things: name, number, place, and a code to scan that leads to the thing."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.kit.dialogs import notice
from desktop.kit.printing import Label, label_sheets, save
from desktop.place import record_link
from sync.overview import Reader, as_list

translate = QCoreApplication.translate
SQL = (
    "SELECT t.record, t.name, t.number, t.place FROM thing t WHERE t.state <> 'retired'"
    " AND t.group_number IN (SELECT value FROM json_each(?)) ORDER BY t.number = '', t.number, t.name LIMIT 2000"
)


def labels(reader: Reader, lists: Sequence[int]) -> list[Label]:
    """One for each thing that is still lent, by number."""
    return [Label(" ".join(filter(None, (number, name))), place or "", record_link(bytes(record)))
            for record, name, number, place in reader.rows(SQL, (as_list(lists),))]  # fmt: skip


def print_labels(parent: QWidget, group: str, made: Sequence[Label]) -> QFileDialog | None:
    """Ask where the sheets go, and write them there."""
    heading = translate("library", "Labels to print")
    if not made:
        notice(parent, heading, translate("library", "There is nothing to lend yet. Add something first."))
        return None
    name = translate("library", "Labels of {group}").format(group=group)
    return save(parent, heading, name, lambda device: label_sheets(name, made, device))
