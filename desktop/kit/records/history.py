"""Who changed what of a record, and bringing back what it was."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.kit import phrases, times
from desktop.kit.controls import button, card, label, row
from desktop.kit.records.chip import name_of
from desktop.kit.records.subject import Subject
from desktop.kit.records.values import part_of
from desktop.kit.scope import Scope
from desktop.kit.side import SideSheet
from models.attachment import attachment
from models.clock import milliseconds
from models.errors import Refused
from models.fields import Entries, Files, Many, People
from sync import api
from sync.history_commands import Compare, FieldChange, History, HistoryPage, Restore, Revision
from sync.overview import Entry

PAGE = 20
"""Changes that are read at once."""


class RecordHistory(SideSheet):
    restored = Signal(object)
    """api.Done"""

    def __init__(self, host: QWidget, scope: Scope, subject: Subject, entry: Entry) -> None:
        super().__init__(host, self.tr("History of {title}").format(title=name_of(entry)))
        self._scope, self._subject, self._entry = scope, subject, entry
        self._last = 0
        self.shown: list[str] = []
        """What is said of each change, newest first."""
        self.loading = label(self.tr("Reading the history…"), look="muted")
        self.body.addWidget(self.loading)
        self.body.addStretch(1)
        self.problem = label("", look="danger", wrap=True)
        self.problem.hide()
        self.older = button(self.tr("Show older changes"), self._read)
        self.older.hide()
        self.foot.addWidget(self.problem)
        line = row(gap=2)
        line.addWidget(self.older)
        line.addStretch(1)
        line.addWidget(button(self.tr("Close"), self.close_sheet))
        self.foot.addLayout(line)
        self._read()

    def _read(self) -> None:
        self._scope.bridge.call(History(self._entry.record, self._last, PAGE), self._show, self._refused, owner=self)

    def _show(self, page: HistoryPage) -> None:
        self.loading.hide()
        for each in page.revisions:
            self._add(each, is_newest=not self.shown)
        self._last = page.revisions[-1].number if page.revisions else 1
        self.older.setVisible(self._last > 1)

    def _add(self, revision: Revision, *, is_newest: bool) -> None:
        surface, layout = card()
        who, when = self._scope.names(revision.author), times.when(milliseconds(revision.at))
        said = self._sentence(revision, who)
        self.shown.append(said)
        layout.addWidget(label(said, wrap=True))
        layout.addWidget(label(f"{who} · {when}", "small", look="muted", wrap=True))
        if revision.refused:
            layout.addWidget(label(phrases.sentence(Refused(revision.refused)), "small", look="danger", wrap=True))
        else:
            differences = Compare(self._entry.record, revision.edit)
            self._scope.bridge.call(
                differences, lambda changes: self._differ(layout, changes), lambda _refusal: None, owner=surface)
            if not is_newest and not self._scope.closed:
                bring = button(self.tr("Bring this back"), lambda: self._restore(revision.edit))
                bring.setAccessibleName(self.tr("Bring back what it was after this change: {said}").format(said=said))
                layout.addWidget(bring, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.insertWidget(self.body.count() - 1, surface)

    def _sentence(self, revision: Revision, who: str) -> str:
        if revision.refused:
            return self.tr("{name} tried to change this; it does not count.").format(name=who)
        did = revision.activity
        if did is None:
            return self.tr("{name} changed this.").format(name=who)
        return phrases.told(did.what, who=who, title=name_of(self._entry), said=did.said,
                            whom=self._scope.names(did.whom) if did.whom else "")  # fmt: skip

    def _differ(self, layout: QVBoxLayout, changes: tuple[FieldChange, ...]) -> None:
        place = 2  # below what was done and by whom
        for change in changes:
            caption, before, after = self._change(change)
            if not (change.pieces or before or after):
                continue  # which entry of a list another one is about, or what is not for people
            shown = label("", "small", wrap=True)
            if change.pieces:
                marks = {"removed": ("<s>", "</s>"), "added": ("<b>", "</b>"), "same": ("", "")}
                text = "".join(escape(each.text).join(marks[each.kind]) for each in change.pieces)
                shown.setTextFormat(Qt.TextFormat.RichText)
                shown.setText(f"{escape(caption)}: {text}".replace("\n", "<br>"))
                shown.setAccessibleName(self._pieces_spoken(caption, change))
            elif before and after:
                shown.setText(self.tr("{field}: {before} became {after}").format(
                    field=caption, before=before, after=after))  # fmt: skip
            elif after:
                shown.setText(f"{caption}: {after}")
            else:
                shown.setText(self.tr("{field}: {before} was taken off").format(field=caption, before=before))
            layout.insertWidget(place, shown)
            place += 1

    def _pieces_spoken(self, caption: str, change: FieldChange) -> str:
        words = {"removed": self.tr("removed: {text}"), "added": self.tr("added: {text}"), "same": "{text}"}
        return f"{caption}: " + ", ".join(words[each.kind].format(text=each.text) for each in change.pieces)

    def _change(self, change: FieldChange) -> tuple[str, str, str]:
        """Caption, value before, value after."""
        kind = self._subject.kind
        name, _, rest = change.path[0].partition(" ")
        if name == "state":
            before, after = (phrases.option(f"{kind.name}.state", each) if each else ""
                             for each in (change.before, change.after))  # fmt: skip
            return self.tr("State"), before, after
        field, code = kind.fields.get(name), f"{kind.name}.{name}"
        if isinstance(field, Entries):
            part = rest.partition(" ")[2]
            if f"{name}.{part}" in self._subject.apart:
                return "", "", ""
            field, code = field.parts.get(part), f"{code}.{part}"
        if field is None:
            return phrases.caption(code), str(change.before or ""), str(change.after or "")
        if isinstance(field, Many):
            value = rest
            if isinstance(field, Files):
                found = attachment(rest, change.before or change.after)
                value = found.name if found else ""
            elif isinstance(field, People):
                value = self._scope.names(bytes.fromhex(rest))
            return phrases.caption(code), value if change.before else "", value if change.after else ""
        before, after = (part_of(code, field, each, self._scope).text if each not in (None, "") else ""
                         for each in (change.before, change.after))  # fmt: skip
        return phrases.caption(code), before, after

    def _restore(self, edit: bytes) -> None:
        self._scope.bridge.call(Restore(self._entry.record, edit), self._restored, self._refused, owner=self)

    def _restored(self, done: api.Done) -> None:
        self.restored.emit(done)
        self.close_sheet()

    def _refused(self, reason: Refused) -> None:
        self.loading.hide()
        self.problem.setText(phrases.sentence(reason))
        self.problem.show()
