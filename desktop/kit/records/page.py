"""The page of a kind: a list, the details of the chosen record, and the sheets in which people write."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from desktop.kit import phrases, theme
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import button, column, frame, row, shortcut
from desktop.kit.empty import EmptyState
from desktop.kit.forms.questions import questions, takes_circle
from desktop.kit.forms.sheet import FormSheet, FormTask
from desktop.kit.icons import icon
from desktop.kit.page import Page
from desktop.kit.records.actions import Action, Occasion
from desktop.kit.records.details import RecordDetails
from desktop.kit.records.history import RecordHistory
from desktop.kit.records.list import RecordList
from desktop.kit.records.subject import Subject
from desktop.kit.records.taking_back import Performed, in_turn
from desktop.kit.scope import Scope
from desktop.kit.side import NARROW
from desktop.place import record_link
from models.ids import MemberId
from sync import api, overview
from sync.history_commands import ReadState
from sync.overview import Entry

LIST_WIDTH, LIST_WIDEST = 85, 120
QWIDGETSIZE_MAX = (1 << 24) - 1


class RecordsPage(Page):
    """Set `subject`. The words of an empty list are `empty.KIND` and `empty.KIND.text`."""

    subject: ClassVar[Subject]
    empty_picture = "sprout"
    takes_back = True
    """May what somebody has done be undone? Not where the rules let nobody take back what was said."""

    scope: Scope
    list: RecordList
    details: RecordDetails

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.features = (self.subject.feature.name, "conversations", "roll", "circles")
        self._adds = f"add_{self.subject.kind.name}"
        self.add_action = QAction(icon("plus"), phrases.action(self.subject.kind.name, self._adds), self)
        self.add_action.setPriority(QAction.Priority.HighPriority)
        self.add_action.triggered.connect(self.add)
        self._layout: QHBoxLayout = row(self, gap=0)
        self._is_open = False
        """Is a record shown where there is room for one column only?"""

    @override
    def open(self, group: api.Group, bridge: EngineBridge) -> None:
        self.scope = Scope(bridge, group)
        text = self.add_action.text() if self._may_add else ""
        empty = EmptyState(self.empty_picture, *phrases.empty(self.subject.kind.name), text, self.add)
        self.list = RecordList(self.scope, self.subject, empty)
        self.details = RecordDetails(self.scope, self.subject)
        self._right = frame("content")
        right = column(self._right, gap=0)
        self.back = button(self.tr("Back to the list"), self.show_list, look="link", picture="chevron-left")
        right.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        right.addWidget(self.details, 1)
        self._layout.addWidget(self.list)
        self._layout.addWidget(self._right, 1)
        self.list.setContentsMargins(theme.space(3), theme.space(2), theme.space(2), 0)
        self.list.chosen.connect(self._show)

        def enter(_index: object) -> None:
            if self.details.entry is not None:
                self.show_record(self.details.entry)

        self.list.view.activated.connect(enter)
        self.list.view.clicked.connect(enter)
        self.details.chosen.connect(self.carry_out)
        self.details.opened.connect(self.show_record)
        self.details.history_asked.connect(self.show_history)
        bridge.changed.connect(self._changed_in_circle)
        shortcut("Escape", self.details, self.show_list)
        self.list.open()
        self._arrange()

    @override
    def refresh(self, order_keys: Sequence[int]) -> None:
        self.scope.read_again()
        self.list.refresh(order_keys)
        entry = self.details.entry
        if entry is not None and (found := overview.find(self.scope.bridge, entry.record)):
            self.details.show_record(found)

    @override
    def entered(self) -> None:
        if self.list.isHidden():  # one column, which shows the record
            self.details.setFocus()
        else:
            (self.list.view if self.list.rows.rowCount() else self.list.empty).setFocus()

    @override
    def actions_shown(self) -> Sequence[QAction]:
        return (self.add_action,) if self._may_add else ()

    @override
    def show_entry(self, key: str) -> None:
        found = overview.find(self.scope.bridge, bytes.fromhex(key))
        if found is not None:
            self.show_record(found)

    @override
    def search(self, everywhere: bool, text: str = "") -> bool:
        if not everywhere:
            self.show_list()
            self.list.bar.text.setText(text or self.list.bar.text.text())
            self.list.bar.text.setFocus()
            self.list.bar.text.selectAll()
        return not everywhere

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "list"):
            self._arrange()

    def show_record(self, entry: Entry) -> None:
        """Show a record of this page's kind; for another one, ask the window."""
        if entry.kind != self.subject.kind.name:
            self.link.emit(record_link(entry.record))
            return
        if not self.list.select(entry.record):
            self._show(entry)
        self._is_open = True
        self._arrange()

    def show_list(self) -> None:
        """Where there is one column, go back to the list."""
        self._is_open = False
        self._arrange()
        self.list.view.setFocus()

    def add(self) -> None:
        """Open the sheet for a new record."""
        kind, feature = self.subject.kind, self.subject.feature
        circles = kind.circles if takes_circle(feature, self._adds) else ()
        text = phrases.action(kind.name, self._adds)
        self._open(FormTask(f"{feature.name}.{self._adds}", text, text, questions(feature, kind, self._adds),
                            circles=circles))  # fmt: skip

    def carry_out(self, action: Action, settles: bool = False) -> None:
        """Do something with the record that is shown; ask for what it needs."""
        entry, kind, feature = self.details.entry, self.subject.kind, self.subject.feature
        if entry is None:
            return
        asked = questions(feature, kind, action.intent)
        if not (action.asks or settles):
            asked = [each for each in asked if each.needed]
        intent, given = f"{feature.name}.{action.intent}", {kind.name: entry.record}
        if not asked:
            self.do(action.intent, {})
            return
        text = phrases.action(kind.name, action.intent)
        people = [(MemberId(member), part) for member, part in overview.people(self.scope.bridge, entry)]
        today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        shown, suggested = self.subject.shown_by(action, self.details.state)
        suggested |= action.suggests(Occasion(self.details.state, people, today))
        read_in = self.scope.group.number if action.for_everyone else entry.list_number
        task = FormTask(intent, f"{text}: {entry.title}", text, asked, given, shown, suggested, read_in)
        said = self.subject.said_by(action)
        mine = overview.personal(self.scope.bridge, said, entry.record, self.scope.group.me) if said else None
        if mine is None:
            self._open(task)
            return
        self.scope.bridge.call(
            ReadState(mine), lambda before: self._open(replace(task, state=before, suggested={})), owner=self)

    def show_history(self) -> None:
        if self.details.entry is not None:
            sheet = RecordHistory(self, self.scope, self.subject, self.details.entry)
            changes = Performed(f"change_{self.subject.kind.name}", {})
            sheet.restored.connect(partial(self._done, performed=changes))
            sheet.open()

    @property
    def _may_add(self) -> bool:
        return self._adds in self.subject.feature.intents and not self.scope.closed

    def do(self, intent: str, given: Mapping[str, object]) -> None:
        """Carry out an intent of the module about the record that is shown."""
        entry = self.details.entry
        if entry is not None:
            arguments = {self.subject.kind.name: entry.record, **given}
            command = api.Do(self.scope.group.number, f"{self.subject.feature.name}.{intent}", arguments)
            done = partial(self._done, performed=about_to(self.details, self.subject, self.scope, intent, arguments))
            self.scope.bridge.call(command, done, owner=self)

    def _open(self, task: FormTask) -> None:
        sheet, intent = FormSheet(self, self.scope, task), task.intent.partition(".")[2]
        performed = about_to(self.details, self.subject, self.scope, intent, task.given)
        sheet.sent.connect(lambda done: self._done(done, replace(performed, given=sheet.arguments)))
        sheet.focus_lost.connect(partial(_go_on, self))
        sheet.start()

    def _done(self, done: api.Done, performed: Performed) -> None:
        if not done.records:
            self.toast.emit(self.tr("Nothing changes: it is so already."))
            return
        record = done.records[0]
        found = overview.find(self.scope.bridge, record)
        if found is not None and found.kind == self.subject.kind.name:
            self.list.refresh((found.order_key,))
            self.show_record(found)
        words = phrases.done(self.subject.kind.name, performed.intent) or self.tr("Saved.")
        back = self.subject.way_back(self.scope.group.number, replace(performed, records=done.records))
        if not back or not self.takes_back:
            self.toast.emit(words)
            return
        taken_back = partial(self.toast.emit, self.tr("Taken back."))
        self.undoable.emit(words, lambda: in_turn(self.scope.bridge, self, back, taken_back))

    def _show(self, entry: Entry | None) -> None:
        self._arrange()
        if entry is not None:
            self.details.show_record(entry)
            self.entry_shown.emit(entry.record.hex())

    def _arrange(self) -> None:
        """Both side by side where there is room, else one of them."""
        has_record, narrow = self.details.entry is not None, self.width() < theme.space(NARROW)
        alone = narrow and self._is_open and has_record
        self._right.setVisible(alone or (not narrow and has_record))
        focus = self.window().focusWidget()
        if alone and focus is not None and self.list.isAncestorOf(focus):
            self.details.setFocus()  # or the window would look for another place when the list goes
        self.list.setVisible(not alone)
        beside = max(theme.space(LIST_WIDTH), min(theme.space(LIST_WIDEST), self.width() // 4))
        self.list.setMaximumWidth(QWIDGETSIZE_MAX if narrow or not has_record else beside)
        self.list.setMinimumWidth(0 if narrow else min(beside, self.width() * 2 // 5))
        self.back.setVisible(alone)

    def _changed_in_circle(self, _group: int, feature: str, _keys: object, list_number: int) -> None:
        if feature in self.features and list_number < 0 and list_number in self.scope.viewer.lists:
            self.outdated.emit()


def about_to(
    details: RecordDetails, subject: Subject, scope: Scope, intent: str, given: Mapping[str, object]
) -> Performed:
    """An intent that is about to be carried out on the shown record, with the state before it."""
    entry, said = details.entry, subject.said_by(Action(intent))
    if entry is None or subject.kind.name not in given:
        return Performed(intent, given)
    mine = overview.personal(scope.bridge, said, entry.record, scope.group.me) if said else None
    return Performed(intent, given, entry.record, dict(details.state), said_before=mine is not None)


def _go_on(page: RecordsPage) -> None:
    """The button that has opened a sheet is gone: go on at the record, or else in the list."""
    if page.details.entry is not None and not page.details.isHidden():
        page.details.setFocus()
    else:
        RecordsPage.entered(page)
