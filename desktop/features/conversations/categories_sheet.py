"""The dialog in which the categories of channels are made, named, ordered and removed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.features.conversations import places
from desktop.features.conversations.places import Category
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import button, column, label, row, tool
from desktop.kit.dialogs import Sheet
from models.text import NAME
from sync import api


def _tr(text: str) -> str:
    return QCoreApplication.translate("CategoriesSheet", text)


class CategoriesSheet(Sheet):
    """Every change is made at once. `changed` is told of each."""

    def __init__(self, parent: QWidget, bridge: EngineBridge, group: int, changed: Callable[[], object]) -> None:
        super().__init__(
            parent, _tr("Categories of channels"),
            _tr("They order the list of channels for everybody. The channels of a category that is removed stay, "
                      "without a category."))
        self._bridge, self._group, self._changed = bridge, group, changed
        self._none = label(self.tr("There are no categories yet."), look="muted", wrap=True)
        self.body.addWidget(self._none)
        self._lines = column(gap=2)
        self.body.addLayout(self._lines)
        self.names: list[QLineEdit] = []
        self.new = QLineEdit()
        self.new.setMaxLength(NAME)
        self.new.setPlaceholderText(self.tr("Name of a new category"))
        self.new.setAccessibleName(self.new.placeholderText())
        self.new.returnPressed.connect(self._add)
        adding = row(gap=2)
        adding.addWidget(self.new, 1)
        self.add = button(self.tr("Add"), self._add, picture="plus")
        self.add.setAutoDefault(False)
        adding.addWidget(self.add)
        self.body.addLayout(adding)
        self.add_button(self.tr("Done"), self.accept).setAutoDefault(False)
        self._show()
        self.new.setFocus()

    def _show(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._known = places.categories(self._bridge, self._group)
        self._none.setVisible(not self._known)
        self.names = [self._line(at, each) for at, each in enumerate(self._known)]

    def _line(self, at: int, category: Category) -> QLineEdit:
        holder = QWidget()
        line = row(holder, gap=1)
        name = QLineEdit(category.name)
        name.setMaxLength(NAME)
        name.setAccessibleName(self.tr("Name of the category {name}").format(name=category.name))
        name.editingFinished.connect(lambda: self._rename(category, name.text()))
        line.addWidget(name, 1)
        up = tool(self.tr("Move {name} up").format(name=category.name), "chevron-up", partial(self._move, at, -1))
        down = tool(self.tr("Move {name} down").format(name=category.name), "chevron-down", partial(self._move, at, 1))
        up.setEnabled(at > 0)
        down.setEnabled(at + 1 < len(self._known))
        remove = tool(self.tr("Remove {name}").format(name=category.name), "trash", partial(self._remove, category))
        for each in (up, down, remove):
            line.addWidget(each)
        self._lines.addWidget(holder)
        return name

    def _add(self) -> None:
        if self.new.text().strip():
            self._call("add_channel_category", name=self.new.text())
            self.new.clear()

    def _rename(self, category: Category, name: str) -> None:
        if name.strip() and name != category.name:
            self._call("change_channel_category", channel_category=category.record, name=name)

    def _remove(self, category: Category) -> None:
        self._call("change_channel_category", channel_category=category.record, removed=True)

    def _move(self, at: int, by: int) -> None:
        order = [each.record.hex() for each in self._known]
        order[at], order[at + by] = order[at + by], order[at]
        self._call("arrange_categories", categories=" ".join(order))

    def _call(self, intent: str, **given: object) -> None:
        self.show_problem("")
        command = api.Do(self._group, f"conversations.{intent}", given)
        self._bridge.call(command, lambda _done: self._done(), self.show_problem, owner=self)

    def _done(self) -> None:
        self._show()
        self._changed()
