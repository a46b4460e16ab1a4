"""Who helps: what one can say and do about the ask or the offer that is shown, and who could help besides."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.features.aid import weeks
from desktop.features.aid.card import Box, Shown
from desktop.features.aid.matching import because
from desktop.kit import phrases
from desktop.kit.controls import Look, column
from models.features.aid import ASK
from models.features.aid.ask import is_new, is_offer, is_rota
from models.features.aid.lineup import Lineup, lineup
from models.ids import MemberId
from models.rules import items


class HelpPanel(QWidget):
    asked = Signal(str, dict)
    """An intent of the module, and its arguments beside the ask, to be carried out."""
    form_asked = Signal(str)
    """The same, to be asked for in a form."""
    offer_asked = Signal(object)
    """The id of an offer that the person wants to see."""
    contact_asked = Signal()
    """The person wants to tell a few people how to reach them."""
    others_asked = Signal()
    """The person wants to hand a quiet ask to other people."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = column(self, gap=3)
        self._drawn: Shown | None = None
        self.buttons: dict[str, QPushButton] = {}
        """What it does -> the button."""

    def show_ask(self, shown: Shown) -> None:
        if shown.same(self._drawn):
            return
        focus = self.window().focusWidget()
        left = next((name for name, each in self.buttons.items() if each is focus), None)
        if left is not None:
            self.setFocus()  # or the window would look for another place when the button goes
        self._clear()
        self._drawn = shown
        self._draw(shown)
        if left is not None and self.buttons:
            (self.buttons.get(left) or next(iter(self.buttons.values()))).setFocus()
        elif left is not None:
            self.focusNextChild()

    def _draw(self, shown: Shown) -> None:
        self._news(shown)
        if is_rota(shown.state):
            heading = self.tr("For whom it is on which day") if is_offer(shown.state) else self.tr(
                "Who helps on which day")  # fmt: skip
            weeks.draw(self.box(heading), shown)
        else:
            self._crew(shown)
        self._reach(shown)
        if shown.suggestions:
            self._suggest(shown)

    def box(self, heading: str) -> Box:
        """A card with a heading, below what is there."""
        made = Box(heading, self.buttons, self.asked.emit)
        self._layout.addWidget(made.frame)
        return made

    def _news(self, shown: Shown) -> None:
        """What this person has to know first."""
        mine = next((each.state for each in shown.claims if each.author == shown.me), {})
        if shown.closed or not shown.is_open:
            return
        if shown.waits:
            box = self.box(self.tr("Nobody has posted it yet"))
            box.say(self.tr("If those to whom you handed it are away, or have left, hand it to others. It is withdrawn "
                            "from the first ones then."))  # fmt: skip
            box.offer(box.line(), "others", self.tr("Hand it to others…"), self.others_asked.emit)
        if is_new(shown.state, mine) and not shown.is_asker:
            box = self.box(self.tr("It has changed"))
            offered = is_offer(shown.state)
            box.say(self.tr("The day, the time or the place is another one than when you said that you would like it.")
                    if offered else
                    self.tr("The day, the time or the place is another one than when you said that you can do it."))
            text = self.tr("It still suits me") if offered else self.tr("I can still do it")
            line = box.line()
            box.act(line, "take_note", text, "take_note", {}, look="primary")
            if is_rota(shown.state):
                box.act(line, "step_back…", self.tr("I give all my days back"), "step_back", {})

    def _crew(self, shown: Shown) -> None:
        found = lineup(shown.state, shown.claims)
        mine = any(each.author == shown.me and each.state.get("can") for each in shown.claims)
        if not shown.is_open and not (found.confirmed or found.reserve):
            return
        offered, is_over = is_offer(shown.state), shown.state.get("state") in ("done", "thanked")
        box = self.box(self.tr("Whom it is for") if offered else self.tr("Who helps"))
        notes = {each.author: str(each.state.get("note") or "") for each in shown.claims}
        first = self._of_those_chosen(offered=offered, is_over=is_over)
        for words, members in (
            (first, found.confirmed),
            (self.tr("{name} is in reserve"), () if is_over else found.reserve),
            (self.tr("{name} would like it") if offered else self.tr("{name} can do it"), found.offered),
        ):
            for member in members:
                self._member(box, shown, found, member, words, notes.get(member, ""))
        if not (found.confirmed or found.reserve or found.offered):
            box.say(self.tr("Nobody yet."))
        elif found.lacking and shown.is_open and not offered:
            box.say(self.tr("%n helper(s) to be chosen yet.", "", found.lacking))
        if not shown.closed and shown.is_open:
            self._claim(box, shown, found, mine=mine)

    def _of_those_chosen(self, *, offered: bool, is_over: bool) -> str:
        if offered:
            return self.tr("{name} got it") if is_over else self.tr("{name} gets it")
        return self.tr("{name} did it") if is_over else self.tr("{name} does it")

    def _claim(self, box: Box, shown: Shown, found: Lineup, *, mine: bool) -> None:
        """What this person can say of themselves. Where enough were chosen, they would be in reserve."""
        offered, full = is_offer(shown.state), bool(found.confirmed) and not found.lacking
        if mine:
            text = self.tr("I do not need it after all") if offered else self.tr("I cannot do it after all")
            box.act(box.line(), "step_back", text, "step_back", {})
        elif not shown.is_asker:
            if full:
                box.say(self.tr("It is settled. Whoever says so now stays in reserve."), quiet=True)
            line, text = box.line(), self.tr("I would like it") if offered else self.tr("I can do it")
            box.act(line, "claim", text, "claim", {}, look="plain" if full else "primary")
            text = self.tr("I would like it, with a remark…") if offered else self.tr("I can do it, with a remark…")
            box.offer(line, "claim…", text, partial(self.form_asked.emit, "claim"))

    def _member(
        self, box: Box, shown: Shown, found: Lineup, member: MemberId, words: str, note: str
    ) -> None:
        said = words.format(name=shown.names(member))
        box.say(f"{said}: {phrases.isolated(note)}" if note else said, strong=member in found.confirmed)
        claim = next((each.state for each in shown.claims if each.author == member), {})
        if member != shown.me and shown.is_open and is_new(shown.state, claim):
            box.say(self.tr("It has changed since. {name} has not said yet whether it still suits.").format(
                name=shown.names(member)), warned=True)  # fmt: skip
        if shown.closed or not (shown.is_mine and shown.is_open):
            return
        line, name = box.line(), shown.names(member)
        if member in found.confirmed:
            text = self.tr("Not {name} after all").format(name=name)
            box.act(line, f"unchoose {name}", text, "unchoose", {"helper": member}, look="link")
        else:
            text = self.tr("{name} shall have it") if is_offer(shown.state) else self.tr("{name} shall do it")
            text = text.format(name=name)
            look: Look = "primary" if member == next(iter(found.offered), None) else "plain"
            box.act(line, f"choose {name}", text, "choose", {"helper": member}, look=look)

    def _reach(self, shown: Shown) -> None:
        """Who asks, and who can help, may tell a few people how to reach them."""
        helps = any(each.author == shown.me and (each.state.get("can") or items(each.state, "turns"))
                    for each in shown.claims)  # fmt: skip
        concerned = (shown.is_author or helps) and shown.is_open and not shown.closed
        if not (shown.contacts or concerned):
            return
        box = self.box(self.tr("How to reach people"))
        for each in shown.contacts:
            box.say(self.tr("{name}: {contact}").format(
                name=shown.names(each.member), contact=phrases.isolated(each.reach)))  # fmt: skip
        if shown.contacts:
            box.say(self.tr("Only those to whom it was told read this."), quiet=True)
        if concerned:
            text = phrases.action(ASK.name, "set_contact")
            box.offer(box.line(), "set_contact", text, self.contact_asked.emit)

    def _suggest(self, shown: Shown) -> None:
        box = self.box(self.tr("Who could help"))
        for each in shown.suggestions:
            box.say(shown.names(each.member), strong=True)
            box.say(because(each))
            offer = next((reason for reason in each.reasons if reason.what == "offer"), None)
            if offer is not None:
                text = self.tr("Show the offer of {name}").format(name=shown.names(each.member))
                box.offer(box.line(), f"offer {offer.record.hex()}", text,
                          partial(self.offer_asked.emit, offer.record), look="link")  # fmt: skip
        told = self.tr("Found on this computer, from offers and from what people say of themselves. Nobody is told.")
        box.say(told, quiet=True)

    def _clear(self) -> None:
        self.buttons = {}
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
