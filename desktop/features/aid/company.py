"""Telling something to a few people only: who they are, and the private circle in which they read it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.features.aid import queries
from desktop.kit import phrases
from desktop.kit.circles import ask_circles
from desktop.kit.controls import label
from desktop.kit.dialogs import Sheet, notice
from desktop.kit.forms.questions import questions
from desktop.kit.forms.sheet import FormTask
from desktop.kit.people import PeoplePicker
from desktop.kit.scope import Scope
from models.case import State
from models.errors import Refused
from models.features.aid import ASK, FEATURE, KEEP
from models.features.aid.lineup import lineup
from sync.circle_commands import Circle, OpenCircle
from sync.overview import Entry

translate = QCoreApplication.translate
Form = Callable[[FormTask], object]
"""Opens a form."""


class CompanySheet(Sheet):
    """Asks who may know it, and finds or opens the circle of these people and me."""

    def __init__(
        self, parent: QWidget, scope: Scope, heading: str, texts: Sequence[str], members: Sequence[bytes],
        then: Callable[[Circle], object],
    ) -> None:  # fmt: skip
        """`texts`: what is hidden from whom. `members`: who is proposed. `then` gets the circle."""
        super().__init__(parent, heading, texts[0])
        self._scope, self._then = scope, then
        for text in texts[1:]:
            self.body.addWidget(label(text, wrap=True))
        self.people = PeoplePicker(scope.names)
        self.people.add.box.setAccessibleName(self.tr("Who may know it"))
        self.people.choose(members)
        caption = label(self.tr("Who may know it"), "strong", wrap=True)
        caption.setBuddy(self.people)
        self.body.addWidget(caption)
        self.body.addWidget(self.people)
        self.add_cancel()
        self.go_on = self.add_button(self.tr("Go on"), self._go_on, "primary")

    def _go_on(self) -> None:
        chosen = [each for each in self.people.chosen if each != self._scope.group.me]
        if not chosen:
            self.show_problem(self.tr("Choose at least one person beside yourself."))
            return
        self.go_on.setEnabled(False)
        ask_circles(self._scope, self, lambda circles: self._found(circles, chosen))

    def _found(self, circles: Sequence[Circle], chosen: Sequence[bytes]) -> None:
        """A circle of just these people, or a new one."""
        wanted = {*chosen, self._scope.group.me}
        there = next((each for each in circles if each.kind == "people" and set(each.members) == wanted), None)
        if there is not None:
            self._done(there)
            return
        called = phrases.together(sorted(self._scope.names(member) for member in wanted))
        name = self.tr("Help: {names}").format(names=called)[:80]
        command = OpenCircle(self._scope.group.number, "people", name, tuple(chosen))
        self._scope.bridge.call(command, self._done, self._refused, owner=self)

    def _refused(self, reason: Refused) -> None:
        self.go_on.setEnabled(True)
        self.show_problem(reason)

    def _done(self, circle: Circle) -> None:
        self._scope.read_again()
        self.accept()
        self._then(circle)


def ask_quietly(parent: QWidget, scope: Scope, form: Form) -> CompanySheet | None:
    """Hand an ask over to people who post it without my name; None if there is nobody."""
    heading = translate("aid", "Ask without your name")
    if len(scope.names.members) < 2:
        notice(parent, heading, translate("aid", "Nobody else is in the group yet. Invite somebody first."))
        return None
    texts = (
        translate("aid", "You write to the people below in a private circle. One of them posts it on the board in "
                         "their own name and in their own words, for somebody who is not named."),
        translate("aid", "Hidden from everybody else: your name, your words and how to reach you. Not hidden: the "
                         "people below know who you are. Whoever carries your sealed message for the group sees that "
                         "you have written something private, and when. What is posted may give you away by itself: a "
                         "rare wish, a place, a time soon after."),
    )  # fmt: skip

    def write(circle: Circle) -> None:
        form(FormTask("aid.ask_quietly", heading, translate("aid", "Hand it over"),
                      questions(FEATURE, ASK, "ask_quietly"), {"circle": circle.id}, list_number=circle.list_number))

    made = CompanySheet(parent, scope, heading, texts, _others(scope, _stewards(scope)), write)
    made.open()
    return made


def hand_on(parent: QWidget, scope: Scope, then: Callable[[Circle], object]) -> CompanySheet:
    """Choose other people for a quiet ask that nobody has posted."""
    told = translate("aid", "Your words go to the people below, in a private circle of theirs and yours. One of them "
                            "posts them on the board without your name.")  # fmt: skip
    made = CompanySheet(parent, scope, translate("aid", "Hand it to others"), (told,), (), then)
    made.open()
    return made


def tell_contact(parent: QWidget, scope: Scope, form: Form, entry: Entry, state: State) -> CompanySheet:
    """Tell a few people how to reach me about an ask: whoever helps or, before that, the stewards; or who asks."""
    text = phrases.action(ASK.name, "set_contact")
    found = lineup(state, queries.claims(scope.bridge, entry.record))
    mine = entry.author == scope.group.me
    proposed = list(found.confirmed) or _stewards(scope) if mine else [entry.author]
    told = translate("aid", "Only the people below and you read it, in a private circle. It stands with the ask, and "
                            "you can change it or take it back; who has read it has read it.")  # fmt: skip

    def write(circle: Circle) -> None:
        form(FormTask("aid.set_contact", f"{text}: {entry.title}", text, questions(FEATURE, ASK, "set_contact"),
                      {"aid": entry.record, "circle": circle.id}, list_number=circle.list_number))  # fmt: skip

    made = CompanySheet(parent, scope, text, (told,), _others(scope, proposed), write)
    made.open()
    return made


def _stewards(scope: Scope) -> list[bytes]:
    return queries.stewards(scope.bridge, scope.group.number, KEEP)


def _others(scope: Scope, members: Sequence[bytes]) -> list[bytes]:
    return [each for each in members if each != scope.group.me]
