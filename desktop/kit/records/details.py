"""One record, from its declaration: what it is, what one can do with it, what clashes, waits and belongs to it, and
what is said about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QLayout, QPushButton, QWidget

from desktop.kit import phrases, theme, times
from desktop.kit.circles import CircleChip, ask_circles
from desktop.kit.controls import Look, button, column, label, row, scrolled
from desktop.kit.flow import FlowRow
from desktop.kit.ground import READABLE
from desktop.kit.records import reading
from desktop.kit.records.actions import Action
from desktop.kit.records.chip import RecordChip, name_of, state_of
from desktop.kit.records.clashes import ClashCard, waiting_alike, waiting_words
from desktop.kit.records.discussion import Discussion
from desktop.kit.records.fields import FieldRows
from desktop.kit.records.subject import Subject
from desktop.kit.records.values import Line, Part, lines
from desktop.kit.scope import Scope
from models.case import State
from models.clock import milliseconds
from sync import home, overview
from sync.circle_commands import Circle
from sync.history_commands import ReadState
from sync.home import Clashing
from sync.overview import Entry, Referring


@dataclass(frozen=True, slots=True)
class Beside:
    """What is beside the fields of a record; equality says whether it must be drawn again."""

    actions: tuple[Action, ...]
    main: Action | None
    explained: str
    clashes: tuple[Clashing, ...]
    waits: tuple[tuple[str, bool], ...]
    """What waits, in words, and whether it waits for whoever looks."""
    refers: tuple[Referring, ...]


class RecordDetails(QWidget):
    chosen = Signal(object, bool)
    """An Action that the person wants to carry out, and whether it settles a clash."""
    opened = Signal(object)
    """The Entry of another record that the person wants to see."""
    history_asked = Signal()
    shown = Signal(object, object)
    """The Entry and the state of the record, whenever they have been read anew."""
    discussed = Signal()
    """What was new in the discussion has been shown."""

    def __init__(self, scope: Scope, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scope, self._subject = scope, subject
        self._beside: Beside | None = None
        self.entry: Entry | None = None
        self.state: State = {}
        inside = QWidget()
        inside.setMaximumWidth(theme.space(READABLE))
        self.area = scrolled(inside)
        self.area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.area.setProperty("look", "read")
        self.setFocusProxy(self.area)  # there the arrow keys scroll, and nothing is done by mistake
        column(self).addWidget(self.area)
        self._whole = column(inside, margin=5, gap=3)
        self._head = column(gap=1)
        self.doing, self.cards, self.links = column(gap=2), column(gap=2), column(gap=2)
        self.lead, self.panel = column(gap=2), column(gap=2)
        """Empty: for what a page shows in its own way, above all else that is known and above the fields."""
        self.first, self.fields = FieldRows(scope), FieldRows(scope)
        self.first.files.hide()
        for rows in (self.first, self.fields):
            rows.opened.connect(self.opened)
        self.loading = label(self.tr("Reading…"), look="muted")
        self.discussion: Discussion | None = None
        self._talk = column(gap=0)
        for part in (self._head, self.lead):
            self._whole.addLayout(part)
        self._whole.addWidget(self.first)
        for part in (self.doing, self.cards):
            self._whole.addLayout(part)
        self._whole.addWidget(self.loading)
        self._whole.addLayout(self.panel)
        self._whole.addWidget(self.fields)
        self._whole.addLayout(self.links)
        self._whole.addLayout(self._talk)
        self._whole.addStretch(1)
        self._lay_out_head()

    def _lay_out_head(self) -> None:
        self.title = label("", "title", wrap=True)
        self.state_label = label("", "strong", wrap=True)
        self.begun = label("", "small", look="muted", wrap=True)
        self._circle = row(gap=2)
        self.history = button(self.tr("History…"), self.history_asked.emit, look="link", picture="clock")
        for part in (self.title, self.state_label, self.begun):
            self._head.addWidget(part)
        line = row(gap=2)
        line.addLayout(self._circle)
        line.addWidget(self.history)
        line.addStretch(1)
        self._head.addLayout(line)

    def show_record(self, entry: Entry) -> None:
        """Show another record, or the same one anew."""
        is_other = self.entry is None or self.entry.record != entry.record
        self.entry = entry
        self._say_head(entry)
        if is_other:
            self.loading.show()
            self.area.verticalScrollBar().setValue(0)
            self.first.show_lines([])
            self.first.hide()
            self.fields.show_lines([])
            self.fields.files.hide()
            self._beside = None
            self._clear(self.cards, self.doing, self.links)
            self._show_circle(entry)
            self._discuss(entry)
        elif self.discussion is not None:
            self.discussion.refresh()
        self._scope.bridge.call(
            ReadState(entry.record), lambda state: self._show(entry, state), lambda _reason: None, owner=self)

    def flush(self) -> None:
        """Keep what is typed in the discussion."""
        if self.discussion is not None:
            self.discussion.flush()

    def _say_head(self, entry: Entry) -> None:
        self.title.setText(entry.title or name_of(entry))
        for each in (self.title, self.area):
            each.setAccessibleName(f"{phrases.caption(entry.kind)}: {name_of(entry)}")
        self.state_label.setText(state_of(entry))
        self.state_label.setVisible(bool(entry.state))
        who, begun = self._scope.names(entry.author), times.when(milliseconds(entry.at), inside=True)
        said = self.tr("Added by {name}, {moment}").format(name=who, moment=begun)
        if entry.changed != entry.at:
            said += self.tr(" · changed {moment}").format(moment=times.when(milliseconds(entry.changed), inside=True))
        self.begun.setText(said)

    def _show_circle(self, entry: Entry) -> None:
        self._clear(self._circle)
        if entry.list_number == self._scope.group.number:
            self._circle.addWidget(CircleChip())
            return

        def named(circles: Sequence[Circle]) -> None:
            name = next((each.name for each in circles if each.list_number == entry.list_number), "")
            if self.entry is not None and self.entry.record == entry.record and not self._circle.count():
                self._circle.addWidget(CircleChip(name or self.tr("a private circle")))

        ask_circles(self._scope, self, named)

    def _discuss(self, entry: Entry) -> None:
        self.flush()
        self._clear(self._talk)
        self.discussion = Discussion(self._scope, entry)
        self.discussion.read.connect(self.discussed)
        self._talk.addWidget(self.discussion)

    def _show(self, entry: Entry, state: State) -> None:
        if self.entry is None or self.entry.record != entry.record:
            return
        self.state = state
        self.loading.hide()
        fields, elsewhere = self._subject.kind.fields, {*self._subject.first, *self._subject.apart}
        first = {name: fields[name] for name in self._subject.first}
        self.first.show_lines(list(lines(entry.kind, first, state, self._scope)))
        self.first.setVisible(bool(self.first.lines))
        ordinary = {name: each for name, each in fields.items() if name not in elsewhere}
        told = lines(entry.kind, ordinary, state, self._scope)
        is_title = (Part(entry.title),)
        self.fields.show_lines([*(each for each in told if each.parts != is_title), *self._other_people(entry)])
        self.fields.files.show_files(entry)
        beside = self._read_beside(entry, state)
        if beside != self._beside:
            self._beside = beside
            self._draw_beside(entry, beside)
        self.shown.emit(entry, state)

    def _other_people(self, entry: Entry) -> list[Line]:
        """Those whom no field names, for example who waits for it."""
        reader, fields = self._scope.bridge, self._subject.kind.fields
        named = {*fields, *self._subject.apart, *(part for _, each in self._subject.lists for part in each.parts)}
        found: dict[str, list[Part]] = {}
        for member, part in overview.people(reader, entry):
            if part not in named:
                found.setdefault(part, []).append(Part(self._scope.names(member), "person", member))
        return [Line(phrases.caption(f"{entry.kind}.{part}"), tuple(who)) for part, who in found.items()]

    def _read_beside(self, entry: Entry, state: State) -> Beside:
        reader, scope = self._scope.bridge, self._scope
        there = [each for each in self._subject.everything if each.is_there(state)] if not scope.closed else []
        record = reading.as_record(entry, state)
        refused = {each: each.refusal(scope.author, record) for each in there}
        told: dict[str, list[str]] = {}
        for each, reason in refused.items():
            if reason and not each.only_settles:
                told.setdefault(phrases.sentence(reason), []).append(phrases.action(entry.kind, each.intent))
        why_not = "\n".join(f"{' · '.join(names)}: {sentence}" for sentence, names in told.items())
        alike = waiting_alike(reading.waiting(reader, entry, scope.viewer))
        waits = ((waiting_words(scope, entry, each, also), each.mine) for each, *also in alike)
        may = [each for each, reason in refused.items() if reason is None]
        urged = [each for each in may if each.main_for.refusal(scope.author, record) is None]
        return Beside(
            tuple(may), self._subject.main_of(entry.state, urged), scope.closed or why_not,
            tuple(home.clashes(reader, scope.viewer, entry)), tuple(waits),
            tuple(overview.referring_to(reader, scope.viewer.lists, entry.record)),
        )  # fmt: skip

    def _draw_beside(self, entry: Entry, beside: Beside) -> None:
        had_focus, before = _has_focus(self.doing, self.cards), _named_focus()
        if had_focus:
            self.history.setFocus()  # or the window would look for another place when its button goes
        self._clear(self.doing, self.cards, self.links)
        line, buttons = FlowRow(), [self.history]
        for each in (each for each in beside.actions if not each.only_settles):
            look: Look = "primary" if each is beside.main else "plain"
            choose = partial(self.chosen.emit, each, False)
            buttons.append(button(phrases.action(entry.kind, each.intent), choose, look=look))
            line.add(buttons[-1])
        self.doing.addWidget(line)
        for one, following in pairwise([_last_button(self.lead) or self.history, *buttons[1:]]):
            QWidget.setTabOrder(one, following)  # or Tab comes to what is drawn anew behind everything in the window
        if had_focus:
            same = next((each for each in buttons if each.text() == before), None)
            (same or buttons[min(1, len(buttons) - 1)]).setFocus()
        if beside.explained:
            self.doing.addWidget(label(beside.explained, "small", look="muted", wrap=True))
        for clash in beside.clashes:
            ways = [each for each in beside.actions if clash.what in each.settles]
            card = ClashCard(self._scope, clash, ways)
            card.chosen.connect(lambda action: self.chosen.emit(action, True))
            card.opened.connect(self.opened)
            self.cards.addWidget(card)
        for said, is_mine in beside.waits:
            self.cards.addWidget(label(said, look="warned" if is_mine else "muted", wrap=True))
        if beside.refers:
            self.links.addWidget(label(self.tr("What refers to this"), "small", look="section"))
        for refers in beside.refers:
            chip = RecordChip(refers.entry, phrases.caption(f"{refers.entry.kind}.{refers.relation}"))
            chip.opened.connect(self.opened)
            around = row()
            around.addWidget(chip)
            around.addStretch(1)
            self.links.addLayout(around)

    def _clear(self, *layouts: QLayout) -> None:
        for layout in layouts:
            while (item := layout.takeAt(0)) is not None:
                if (inside := item.layout()) is not None:
                    self._clear(inside)
                if (widget := item.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()


def _last_button(layout: QLayout) -> QPushButton | None:
    """The last one that is shown in the widgets of a layout."""
    inside = (item.widget() for place in range(layout.count()) if (item := layout.itemAt(place)) is not None)
    found = [each for one in inside if one is not None for each in one.findChildren(QPushButton)]
    return next((each for each in reversed(found) if each.isVisibleTo(each.window())), None)


def _named_focus() -> str:
    """What is on the button that has the keyboard."""
    focus = QApplication.focusWidget()
    return focus.text() if isinstance(focus, QPushButton) else ""


def _has_focus(*layouts: QLayout) -> bool:
    focus = QApplication.focusWidget()
    inside = (layout.itemAt(place) for layout in layouts for place in range(layout.count()))
    shown = (item.widget() for item in inside if item is not None)
    return focus is not None and any(each is not None and each.isAncestorOf(focus) for each in shown)
