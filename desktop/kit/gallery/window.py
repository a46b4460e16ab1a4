"""Every part of the kit in its states, for those who build pages: `folkmoot demo --gallery`."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QWidget

from desktop import words
from desktop.kit import theme
from desktop.kit.bridge import EngineBridge
from desktop.kit.circles import CircleChip, Company
from desktop.kit.combo import ComboBox
from desktop.kit.controls import button, column, label, row
from desktop.kit.empty import EmptyState
from desktop.kit.forms import Form, FormSheet, Question, questions
from desktop.kit.forms.sheet import FormTask
from desktop.kit.gallery import pieces
from desktop.kit.gallery.pieces import padded
from desktop.kit.gallery.sample import (
    BEN,
    FEATURE,
    FIELDS,
    GROUP,
    OTHER_ROSA,
    RECORD,
    ROSA,
    SAMPLE,
    STATE,
    WORDS,
    Engine,
    Store,
)
from desktop.kit.marked import LiveEditor
from desktop.kit.people import PeoplePicker, PersonChip, PersonPicker
from desktop.kit.records import RecordsPage, Subject
from desktop.kit.records.board import RecordBoard
from desktop.kit.records.chip import RecordChip
from desktop.kit.records.clashes import ClashCard
from desktop.kit.records.details import RecordDetails
from desktop.kit.records.list import RecordList
from desktop.kit.scope import Scope
from desktop.kit.stacked import Stacked
from desktop.kit.toast import Toast
from sync import api, home, overview

SUBJECT = Subject(FEATURE, SAMPLE)


class SamplePage(RecordsPage):
    subject = SUBJECT


class Gallery(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "content")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Folkmoot: parts of pages")
        for code, said in WORDS.items():
            words.WORDS.setdefault(code, said)
        self._bridge = EngineBridge(Engine(), self)
        self._bridge.read_through(Store())
        self.scope = Scope(self._bridge, GROUP)
        self.toast = Toast(self)
        self.names, self.shown = QListWidget(), Stacked()
        self.names.setAccessibleName("Parts")
        self.names.setFixedWidth(theme.space(45))
        self.themes = ComboBox()
        self.themes.setAccessibleName("Colours")
        for each in theme.CHOICES:
            self.themes.addItem(each, each)
        self.themes.changed.connect(lambda: theme.theme().choose(self.themes.chosen))
        left = column(gap=2)
        left.addWidget(self.themes)
        left.addWidget(self.names, 1)
        whole = row(self, margin=2, gap=2)
        whole.addLayout(left)
        whole.addWidget(self.shown, 1)
        for name, make in self.parts().items():
            self.names.addItem(name)
            self.shown.addWidget(make())
        self.names.currentRowChanged.connect(self.shown.setCurrentIndex)
        self.names.setCurrentRow(0)
        self.resize(QSize(1180, 760))

    def parts(self) -> dict[str, Callable[[], QWidget]]:
        """What there is to see, by name."""
        return {
            "List with details": self._page, "List: empty": self._empty, "List: filtered to nothing": self._nothing,
            "List: still arriving": self._arriving,
            "Details": self._details, "Form": self._form, "Form: what does not fit": self._wrong,
            "Form: a record": self._filled, "Sheet at the side": self._sheet, "People": self._people,
            "Records and clashes": self._records, "In whose company": self._company, "Read only": self._read_only,
            "Empty": lambda: EmptyState("sprout", "Nothing here yet", "A sentence that helps.", "The next step"),
            "Text written together": self._together,
            "Records on a board": lambda: RecordBoard(self.scope, SUBJECT), "Toast": self._toast, **pieces.pieces(self),
        }  # fmt: skip

    def _page(self) -> QWidget:
        page = SamplePage()
        page.open(GROUP, self._bridge)
        page.show_entry(RECORD.hex())
        return page

    def _empty(self) -> QWidget:
        other = EngineBridge(Engine(), self)
        empty = EmptyState("sprout", "Nothing here yet", "Add the first one.", "Add")
        made = RecordList(Scope(other, GROUP), SUBJECT, empty)
        made.open()
        return made

    def _arriving(self) -> QWidget:
        made = RecordList(self.scope, SUBJECT, EmptyState("sprout", "Nothing here yet", ""))
        made.open()
        peer = api.Peer(GROUP.number, b"d" * 16, BEN, "Ben", True, "", 0, 0, 1200)
        self._bridge.status.emit(api.Status("some", 0, "", (peer,)))
        return made

    def _nothing(self) -> QWidget:
        made = RecordList(self.scope, SUBJECT, EmptyState("sprout", "Nothing here yet", ""))
        made.open()
        made.bar.text.setText("nothing is called this")
        made.bar.more.click()
        return made

    def _details(self) -> QWidget:
        made = RecordDetails(self.scope, SUBJECT)
        self._show_record(made)
        return made

    def _read_only(self) -> QWidget:
        scope = Scope(self._bridge, GROUP)
        scope.group = type(GROUP)(GROUP.number, GROUP.id, GROUP.name, GROUP.group_kind, GROUP.me, read_only=True)
        made = RecordDetails(scope, SUBJECT)
        self._show_record(made)
        return made

    def _show_record(self, details: RecordDetails) -> None:
        entry = overview.find(self._bridge, RECORD)
        assert entry is not None
        details.show_record(entry)

    def _form(self) -> QWidget:
        return padded(self._made_form())

    def _wrong(self) -> QWidget:
        form = self._made_form()
        form.type_in({"number": "many", "day": "someday", "person": "Nobody Knows", "link": "example"})
        form.check()
        return padded(form)

    def _filled(self) -> QWidget:
        form = self._made_form()
        form.fill(STATE)
        return padded(form)

    def _made_form(self) -> Form:
        asked = [Question(name, field, f"gallery.{name}", field.required) for name, field in FIELDS.items()
                 if name != "state"]  # fmt: skip
        return Form(asked, self.scope)

    def _sheet(self) -> QWidget:
        host = QWidget()
        task = FormTask("gallery.add_sample", "Add a sample", "Add", questions(FEATURE, SAMPLE, "add_sample"),
                        circles=SAMPLE.circles)  # fmt: skip
        open_it = button("Open the sheet", lambda: FormSheet(host, self.scope, task).start())
        column(host, margin=4).addWidget(open_it, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        open_it.click()
        return host

    def _people(self) -> QWidget:
        names = self.scope.names
        one, several = PersonPicker(names), PeoplePicker(names)
        one.box.setAccessibleName("A person")
        several.add.box.setAccessibleName("Several people")
        one.choose(ROSA)
        several.choose([BEN, OTHER_ROSA])
        return padded(PersonChip(names, BEN), PersonChip(names, ROSA), PersonChip(names, b"?" * 16),
                       PersonChip(names, BEN, removable=True), one, several)  # fmt: skip

    def _records(self) -> QWidget:
        entry = overview.find(self._bridge, RECORD)
        assert entry is not None
        clashes = home.clashes(self._bridge, self.scope.viewer, entry)
        return padded(
            RecordChip(entry), RecordChip(entry, "Goes with"),
            *(ClashCard(self.scope, each, SUBJECT.everything[:1]) for each in clashes),
        )  # fmt: skip

    def _company(self) -> QWidget:
        return padded(CircleChip(), CircleChip("Garden"), Company(self.scope), Company(self.scope, -1))

    def _together(self) -> QWidget:
        entry = overview.find(self._bridge, RECORD)
        assert entry is not None
        return padded(LiveEditor(self.scope, entry, "prose", "Programme"))

    def _toast(self) -> QWidget:
        def show() -> None:
            self.toast.say("Saved.", lambda: self.toast.say("Taken back."))

        return padded(button("Show a toast with undo", show), label("It goes away by itself.", look="muted"))
