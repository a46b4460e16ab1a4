"""The page of the group's settings: its name, who lets people in, its modules."""

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, Qt, QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop import keepers, rivals, shortages
from desktop.features.settings import rows
from desktop.features.settings.cards import AdmissionCard, ModulesCard, NameCard
from desktop.kit import phrases, theme, times
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import column, frame, label, row, scrolled, tip
from desktop.kit.membership import Own, own
from desktop.kit.page import Page
from models.errors import Refused
from models.roll import ADMISSION, GROUP_SETTINGS
from sync import api

MODULES = "modules"
"""The entry of this page that switches modules."""


class SettingsPage(Page):
    features = ("settings", "people", "roll")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own = Own()
        self._asked = ""
        self.short = label("", wrap=True)
        self.who = label("", look="muted", wrap=True)
        self.clocks = label("", look="muted", wrap=True)
        self.name = NameCard()
        self.admission = AdmissionCard()
        self.name.save.connect(self._save)
        self.admission.propose.connect(self._propose)
        self.admission.sign.connect(self._sign)

    @override
    def open(self, group: api.Group, bridge: EngineBridge) -> None:
        self._group, self._bridge = group, bridge
        self.modules = ModulesCard(self.specs)
        self.modules.switch.connect(self._switch)
        self._lay_out()
        self.refresh(())

    def _lay_out(self) -> None:
        self._note = frame("note")
        self._note.hide()
        column(self._note, margin=3).addWidget(self.short)
        inside = QWidget()
        whole = row(inside, margin=4)
        middle = column(gap=4)
        for part in (self._note, self.who, self.name, self.admission, self.clocks, self.modules):
            middle.addWidget(part)
        middle.addStretch(1)
        holder = QWidget()
        holder.setLayout(middle)
        holder.setMaximumWidth(theme.space(170))
        whole.addWidget(holder, 1)
        whole.addStretch()
        self._area = scrolled(inside)
        self._area.setAlignment(Qt.AlignmentFlag.AlignTop)
        column(self).addWidget(self._area)
        self.modules.setVisible(bool(self.modules.boxes))  # only now, because without a parent it would be a window

    @override
    def refresh(self, order_keys: Sequence[int]) -> None:
        number = self._group.number
        found = rows.settings(self._bridge, number)
        self._own = own(self._bridge, number)
        may = self._may_change()
        self.heading_changed.emit(self.tr("Settings"), found.name)
        self.name.show_settings(found, may)
        self.modules.show_settings(found, may)
        self._bridge.call(api.AskRoll(number), self._show_roll, owner=self)

    @override
    def show_entry(self, key: str) -> None:
        self._asked = key

    @override
    def entered(self) -> None:
        """Asked for the modules, show them; otherwise begin with the name."""
        first = next(iter(self.modules.boxes.values()), None) if self._asked == MODULES else None
        self._asked = ""
        (first or self.name.fields["name"]).setFocus()
        if first is not None:
            QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(self.modules))

    def _show_roll(self, roll: api.Roll) -> None:
        names = rows.names(self._bridge, self._group.number)
        in_words = phrases.state, phrases.together
        said = list(rivals.sentences(roll, names, self._group.me, *in_words))
        said += shortages.sentences(roll, names, *in_words)
        now = QDateTime.currentMSecsSinceEpoch()
        ending = shortages.ending(roll, names, now, times.date_only, *in_words)
        said += [sentence for _role, sentence in ending]
        asked = keepers.sentences(roll, names, *in_words)
        self.clocks.setText(" ".join(asked))
        taking_part = not self._own.closed and not self._group.read_only
        self.short.setText("\n".join(said))
        self._note.setVisible(bool(said) and taking_part)
        who = self._who_may(shortages.holders(roll, GROUP_SETTINGS), names)
        self.who.setText(who)
        for part in (*self.name.fields.values(), *self.modules.boxes.values()):
            part.setToolTip("" if self._may_change() else tip(who))
        unsigned = [
            each for each in roll.resolutions
            if each.state == "open" and any(what in rows.PROPOSED for what, _, _ in each.changes)
        ]  # fmt: skip
        in_force = str(roll.rules.get(ADMISSION))
        votes = taking_part and (self._own.standing == "member" or bool(self._own.powers))
        self.admission.show_rules(
            in_force if in_force in rows.ways() else "stewards", votes, unsigned, self._group.me, names)  # fmt: skip

    def _may_change(self) -> bool:
        return self._own.may(GROUP_SETTINGS) and not self._group.read_only

    def _who_may(self, members: Sequence[bytes], names: dict[bytes, str]) -> str:
        if self._may_change():
            return self.tr("You may change the name, the purpose and what the group uses.")
        if not members:
            return self.tr("Nobody may change these now. Decide together who does: make somebody a steward.")
        shown = phrases.together([names.get(member) or member.hex()[:8] for member in members])
        said = self.tr("The name, the purpose and what the group uses are changed by {names}. Ask them.")
        return said.format(names=shown)

    def _save(self, changed: dict[str, str]) -> None:
        def saved(_done: object) -> None:
            self.name.saved()
            self.refresh(())
            self.toast.emit(self.tr("The settings are saved."))

        self._bridge.call(api.Do(self._group.number, "settings.change", changed), saved, owner=self)

    def _switch(self, module: str, on: bool) -> None:
        command = api.Do(self._group.number, "settings.switch", {"module": module, "on": on})
        self._bridge.call(command, None, self._failed, self)

    def _propose(self, way: str) -> None:
        command = api.Propose(self._group.number, rules={ADMISSION: way})
        self._bridge.call(command, self._decided, self._failed, self)

    def _sign(self, resolution: bytes) -> None:
        self._bridge.call(api.Sign(self._group.number, resolution), self._decided, self._failed, self)

    def _decided(self, resolution: api.Resolution) -> None:
        if resolution.state == "followed":
            self.toast.emit(self.tr("This is in force now."))
        else:
            self.toast.emit(self.tr("Proposed. It takes effect when enough members have signed it."))

    def _failed(self, refusal: Refused) -> None:
        self.toast.emit(phrases.sentence(refusal))
        self.refresh(())
