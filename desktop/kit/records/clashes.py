"""What somebody has to settle, with the ways out; and what waits for whom."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.kit import phrases, times
from desktop.kit.controls import button, column, label, row
from desktop.kit.records.actions import Action
from desktop.kit.records.chip import RecordChip, name_of
from desktop.kit.records.reading import Waiting
from desktop.kit.scope import Scope
from desktop.telling import facts_for, named_in
from sync import overview
from sync.home import Clashing
from sync.overview import Entry

translate = QCoreApplication.translate
MOST_NAMED = 6
"""Most people who are named where all have to do the same."""


class ClashCard(QFrame):
    """A conflict of a record with itself or with others. Its ways out have buttons for those who can settle it."""

    chosen = Signal(object)
    """The Action."""
    opened = Signal(object)
    """The Entry of another record."""

    def __init__(
        self, scope: Scope, clash: Clashing, ways_out: Sequence[Action], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "clash")
        layout = column(self, margin=4, gap=2)
        said = phrases.state(clash.what, title=name_of(clash.entry), what=clash.entry.kind)
        name = None if clash.member is None else scope.names(clash.member)
        who = phrases.concerned(name, clash.power)
        settles = self.tr("You can settle it.") if clash.mine else self.tr("Who can settle it: {who}").format(who=who)
        self.setAccessibleName(f"{said} {settles}")
        layout.addWidget(label(said, "strong", wrap=True))
        layout.addWidget(label(settles, "small", wrap=True))
        for other in clash.others:
            entry = overview.find(scope.bridge, other)
            if entry is not None:
                chip = RecordChip(entry)
                chip.opened.connect(self.opened)
                layout.addWidget(chip)
        self.buttons = [self._button(clash.entry.kind, each) for each in ways_out] if not scope.closed else []
        line = row(gap=2)
        for each in self.buttons:
            line.addWidget(each)
        line.addStretch(1)
        layout.addLayout(line)

    def _button(self, kind: str, action: Action) -> QWidget:
        return button(phrases.action(kind, action.intent), lambda: self.chosen.emit(action))


def waiting_alike(there: Iterable[Waiting]) -> list[list[Waiting]]:
    """What waits for several people in the same way, together."""
    found: dict[tuple[object, ...], list[Waiting]] = {}
    for each in there:
        alike = each.what, each.power, each.until, each.rest, each.mine, each.member is None
        found.setdefault(alike, []).append(each)
    return list(found.values())


def waiting_words(scope: Scope, entry: Entry, each: Waiting, also: Sequence[Waiting] = ()) -> str:
    """Who has to do what with a record, and until when. `also`: the others who have to do the same."""
    named = named_in(scope.bridge, scope.names)
    said = phrases.waiting(each.what, mine=each.mine, **facts_for(each.what, entry, phrases.translate_words, named))
    names = [scope.names(one.member) for one in (each, *also) if one.member is not None]
    more = ["…"] if len(names) > MOST_NAMED else []
    name = phrases.together([*names[:MOST_NAMED], *more]) if names else None
    who = phrases.concerned(name, each.power, each.what if each.rest else "")
    turn = translate("clashes", "Whose turn it is: {who}.").format(who=who)
    if each.until is not None:
        until = times.when(each.until, inside=True)
        turn = translate("clashes", "Whose turn it is: {who}, until {when}.").format(who=who, when=until)
    return f"{said} {turn}"
