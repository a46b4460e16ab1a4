"""The help board: where one could help, the list of asks and offers, and the one that is shown with who helps."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.features.aid import OF_PAGE, company, matching, queries
from desktop.features.aid.card import Shown
from desktop.features.aid.company import CompanySheet
from desktop.features.aid.days import today, when
from desktop.features.aid.fitting import FittingList
from desktop.features.aid.panel import HelpPanel
from desktop.features.aid.paper import print_board
from desktop.features.aid.ways_back import ways_back
from desktop.kit import phrases
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import label
from desktop.kit.forms.questions import questions
from desktop.kit.forms.sheet import FormTask
from desktop.kit.icons import icon
from desktop.kit.records import Action, Occasion, RecordsPage, Subject
from desktop.kit.records.reading import as_record
from desktop.kit.records.taking_back import Performed
from models.case import Author, Record, State
from models.features.aid import ASK, DOERS, FEATURE, STEWARDS
from models.features.aid.ask import is_offer, is_rota
from models.features.aid.lineup import lineup
from models.features.aid.suggestions import Posted, Suggestion
from models.ids import MemberId
from models.rules import AUTHOR, Who
from sync import api, overview
from sync.overview import Entry

CLASHES = tuple(f"clash.aid.{what}{of}" for what in ("claimed_twice", "chosen_twice", "day_taken_twice")
                for of in ("", "_offer"))  # fmt: skip
FILLED = ("day", "until", "hour", "repeats", "side", "sort", "urgency")
"""Fields that the line below the title tells."""


def is_open(state: State) -> bool:
    return state.get("state") == "open"


def is_ask(state: State) -> bool:
    return not is_offer(state)


def is_handed_over(state: State) -> bool:
    return is_open(state) and bool(state.get("quiet"))


def _is_other(author: Author, record: Record | None, _entry: State) -> bool:
    return record is not None and record.author != author.member


OTHERS = Who(_is_other, ("others",))


MAIN = {"quiet": "pass_on", "done": "thank",
        **dict.fromkeys(("confirmed", "promised", "overdue"), "finish"),
        **dict.fromkeys(("expired", "untaken", "ended"), "close")}  # fmt: skip
"""State -> the main intent. The panel below says whether somebody can help, and who does."""


def choosing(occasion: Occasion) -> State:
    """The first of those who can do it."""
    return {"helper": occasion.first("offered") or occasion.first("wants")}


def retelling(occasion: Occasion) -> State:
    """As it was handed over, to be written anew without the name."""
    return {key: occasion.state.get(key) for key in ("title", "about", "place", "hour") if occasion.state.get(key)}


class AidPage(RecordsPage):
    subject = Subject(
        FEATURE, ASK,
        actions=(
            Action("pass_on", OTHERS, is_handed_over, asks=True, for_everyone=True, suggests=retelling),
            Action("finish", DOERS, is_open),
            Action("thank", AUTHOR, is_ask, asks=True, from_states=("done",)),
            Action("choose", STEWARDS, is_open, settles=CLASHES, only_settles=True, suggests=choosing),
        ),
        states=("open", "tentative", "confirmed", "wanted", "promised", "overdue", "expired", "untaken", "rota",
                "ended", "quiet", "passed", "done", "thanked", "closed", "withdrawn"),
        filters=("side", "sort"),
        shows=("side", "sort"),
        apart=("picks", "quiet", "helper", "reserve", "offered", "gets", "wants", *FILLED),
        main=lambda state: MAIN.get(state, ""), ways_back=ways_back, inverted=("step_back",),
    )  # fmt: skip
    offers = OF_PAGE
    empty_picture = "aid"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.features = (*self.features, "people")
        self.offer_action = self._action("aid", phrases.action(ASK.name, "offer"), self.offer)
        self.quiet_action = self._action("shield", self.tr("Ask without your name…"), self.ask_quietly)
        self.print_action = self._action("print", self.tr("Board to print…"), self.print_board)
        self._by_name = {"add": self.add_action, "offer": self.offer_action, "quiet": self.quiet_action,
                         "print": self.print_action}  # fmt: skip

    def _action(self, picture: str, text: str, does: Callable[[], object]) -> QAction:
        made = QAction(icon(picture), text, self)
        made.triggered.connect(lambda _checked=False: does())
        return made

    @override
    def open(self, group: api.Group, bridge: EngineBridge) -> None:
        super().open(group, bridge)
        self.summary = label("", wrap=True)
        self.panel = HelpPanel()
        self.details.lead.addWidget(self.summary)
        self.details.panel.addWidget(self.panel)
        self.details.shown.connect(self._show_ask)
        self.panel.asked.connect(self.do)
        self.panel.form_asked.connect(lambda intent: self.carry_out(Action(intent, asks=True)))
        self.panel.offer_asked.connect(self._open_record)
        self.panel.contact_asked.connect(self.tell_contact)
        self.panel.others_asked.connect(self.hand_on)
        self.fitting = FittingList(self.scope)
        self.fitting.opened.connect(self._open_record)
        above = self.list.layout()
        assert isinstance(above, QVBoxLayout)
        above.insertWidget(0, self.fitting)

    @override
    def act(self, name: str) -> None:
        self._by_name[name].trigger()

    @override
    def can(self, name: str) -> bool:
        return self._by_name[name] in self.actions_shown()

    @override
    def actions_shown(self) -> Sequence[QAction]:
        shown = super().actions_shown()
        return (*shown, self.offer_action, self.quiet_action, self.print_action) if shown else (self.print_action,)

    @override
    def refresh(self, order_keys: Sequence[int]) -> None:
        super().refresh(order_keys)
        self.fitting.refresh()

    @override
    def add(self) -> None:
        self._put_up("ask", phrases.action(ASK.name, "add_aid"))

    def offer(self) -> None:
        """Open the sheet for an offer."""
        self._put_up("offer", self.offer_action.text())

    def _put_up(self, intent: str, text: str) -> None:
        self._open(FormTask(f"aid.{intent}", text, text, questions(FEATURE, ASK, intent), circles=ASK.circles))

    def ask_quietly(self) -> CompanySheet | None:
        """Hand an ask over to people who post it without my name; None if there is nobody."""
        return company.ask_quietly(self, self.scope, self._open)

    def hand_on(self) -> CompanySheet | None:
        """Hand what I handed over, and nobody has posted, to other people."""
        return company.hand_on(self, self.scope, lambda circle: self.do("hand_on", {"circle": circle.id}))

    def tell_contact(self) -> CompanySheet | None:
        """Tell a few people how to reach me about what is shown."""
        entry = self.details.entry
        return company.tell_contact(self, self.scope, self._open, entry, self.details.state) if entry else None

    def print_board(self) -> QFileDialog | None:
        """Ask for a place, and save the cards of what is open there; None if nothing is."""
        scope = self.scope
        return print_board(self, scope.bridge, scope.group.number, scope.group.name, scope.names)

    def _show_ask(self, entry: Entry, state: State) -> None:
        scope, claims = self.scope, queries.claims(self.scope.bridge, entry.record)
        self.summary.setText(_summary(state))
        mine = STEWARDS.refusal(scope.author, as_record(entry, state)) is None
        contacts = queries.contacts(scope.bridge, entry.record, scope.viewer.lists)
        self.panel.show_ask(Shown(
            entry.record, state, tuple(claims), tuple(self._suggestions(entry, state, claims) if mine else ()),
            tuple(contacts), scope.group.me, is_mine=mine, closed=bool(scope.closed), names=scope.names,
            is_author=entry.author == scope.group.me,
            is_asker=entry.author == scope.group.me and not state.get("for_somebody"), today=today(),
            waits=bool(state.get("quiet")) and entry.author == scope.group.me and entry.state == "quiet",
        ))  # fmt: skip

    def _suggestions(self, entry: Entry, state: State, claims: Sequence[Record]) -> list[Suggestion]:
        """Who could help, while helpers are lacking. Nobody is suggested for an ask that was handed over quietly: its
        place would tell who knows it."""
        if not is_open(state) or state.get("quiet") or (not is_rota(state) and not lineup(state, claims).lacking):
            return []
        if not is_ask(state):
            return []
        ask = Posted(entry.record, MemberId(bytes(entry.author)), state)
        return matching.for_ask(self.scope, ask, {each.author for each in claims})

    @override
    def _done(self, done: api.Done, performed: Performed) -> None:
        """What was said about an ask, such as a claim, shows in the ask at once."""
        super()._done(done, performed)
        if self.details.entry is not None and self.details.entry.record not in done.records:
            self._open_record(self.details.entry.record)

    def _open_record(self, record: bytes) -> None:
        found = overview.find(self.scope.bridge, record)
        if found is not None:
            self.show_record(found)


def _summary(state: State) -> str:
    """`Ask · Ride · Friday, 20 June · urgent`"""
    urgency = str(state.get("urgency") or "")
    return " · ".join(filter(None, (
        phrases.option("aid.side", str(state.get("side"))), phrases.option("aid.sort", str(state.get("sort"))),
        when(state), phrases.option("aid.urgency", urgency) if urgency in ("soon", "urgent") else "",
    )))  # fmt: skip
