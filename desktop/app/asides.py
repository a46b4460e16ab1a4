"""What is put aside in a group, one by one: a sheet."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QListView, QWidget

from desktop.kit import phrases, theme, times
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import label
from desktop.kit.dialogs import Sheet
from desktop.kit.lists import RowsModel
from desktop.kit.people import names_of
from desktop.words import words
from models.errors import Refused
from sync import api
from sync.aside_commands import AsideChange, Asides, AskAside

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Line:
    key: bytes
    head: str
    said: str
    why: str

    @property
    def text(self) -> str:
        return "\n".join(filter(None, (self.head, self.said, self.why)))

    @property
    def spoken(self) -> str:
        return ". ".join(filter(None, (self.head, self.said, self.why)))


class AsideSheet(Sheet):
    def __init__(self, parent: QWidget, bridge: EngineBridge, group: api.Group) -> None:
        super().__init__(
            parent, translate("asides", "What is put aside"),
            translate("asides", "Changes that do not count, for example because their author was removed before "
                                "anybody had seen them. They stay on this computer and are shown nowhere else."),
            width=140)  # fmt: skip
        self._bridge, self._group = bridge, group
        self.model = RowsModel[Line](lambda line: line.text, lambda line: line.spoken)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setWordWrap(True)
        self.list.setSpacing(theme.space(1))
        self.list.setProperty("look", "framed")
        self.list.setMinimumHeight(theme.space(80))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.windowTitle())
        self.body.addWidget(self.list)
        self.note = label("", look="muted", wrap=True)
        self.body.addWidget(self.note)
        self.add_button(translate("dialogs", "Close"), self.accept, "primary")
        self.list.hide()
        bridge.call(AskAside(group.number), self._show, self._fail, self)

    def _show(self, found: Asides) -> None:
        names = names_of(self._bridge, self._group)
        self.model.replace([line(each, names) for each in found.changes])
        self.list.setVisible(bool(found.changes))
        self.note.setText("\n".join(_notes(found)))
        self.note.setVisible(bool(self.note.text()))
        if found.changes:
            self.list.setCurrentIndex(self.model.index(0))
            self.list.setFocus()

    def _fail(self, refused: Refused) -> None:
        self.problem.setText(phrases.sentence(refused))
        self.problem.show()


def line(each: AsideChange, names: Callable[[bytes], str]) -> Line:
    who = phrases.isolated(names(each.author))
    facts = {"name": who, "when": times.when(each.at, inside=True), "what": phrases.caption(each.kind)}
    head = translate("asides", "{name}, {when}: {what}").format(**facts)
    return Line(each.edit, head, each.words, words(f"aside.{each.reason}", {}, phrases.translate_words))


def _notes(found: Asides) -> list[str]:
    said = []
    if not found.total:
        said.append(translate("asides", "Nothing is put aside in this group. In another group of this computer there "
                                        "may be something."))  # fmt: skip
    if len(found.changes) < found.total:
        counted = translate("asides", "Only the newest are shown here; there are {count} in all.")
        said.append(counted.format(count=phrases.number(found.total)))
    if found.changes and not found.shows_words:
        said.append(translate("asides", "Those who may suspend somebody can read here what others wrote."))
    return said
