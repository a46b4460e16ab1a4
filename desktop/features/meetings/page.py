"""Meetings: the list of all, and the one that is shown with its agenda, its minutes and what follows from it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from typing_extensions import override

from desktop.features.meetings import OF_PAGE
from desktop.features.meetings.minutes import Minutes
from desktop.features.meetings.panel import MeetingPanel
from desktop.features.meetings.reading import begins, next_meeting, to_ratify
from desktop.kit import phrases, times
from desktop.kit.bridge import EngineBridge
from desktop.kit.circles import ask_circles
from desktop.kit.dialogs import confirm
from desktop.kit.forms.questions import questions
from desktop.kit.forms.sheet import FormTask
from desktop.kit.records import Action, Occasion, RecordsPage, Subject
from desktop.kit.records.taking_back import Performed, Step
from models.case import Author, Record, State
from models.features.meetings import FEATURE, MEETING
from models.features.meetings.agenda import chair, undiscussed, worded
from models.features.meetings.rules import CHAIR, STATES
from models.rules import Who, person
from sync import api
from sync.circle_commands import Circle
from sync.overview import Entry, Reader


def when_it_is(reader: Reader, meeting: Entry) -> str:
    moment = begins(reader, meeting)
    return times.coming(moment) if moment else ""


def is_draft(state: State) -> bool:
    return state.get("state") == "draft"


def those_there(occasion: Occasion) -> State:
    return {key: value for key, value in occasion.state.items() if key.startswith("present ")}


def has_left(state: State) -> bool:
    return bool(undiscussed(state))


def here(occasion: Occasion) -> State:
    return {"due": occasion.after(14)}


def _is_to_read(author: Author, meeting: Record | None, entry: State) -> bool:
    return meeting is not None and THERE.test(author, meeting, entry) and chair(meeting) != author.member


THERE = person("present")
READERS = Who(_is_to_read, THERE.names)
"""Those who were there; whoever leads the meeting has just proposed what they read."""


def ways_back(performed: Performed) -> Sequence[Step]:
    """What was written down stays, and is withdrawn with its own button; of the rest, what takes it back."""
    match performed.intent:
        case "attend":
            return [("attend", {"here": not performed.given["here"]})]
        case "start_topic":
            return [("pause", {})]
        case "drop_topic":
            parts = worded(performed.before, str(performed.given["point"]))
            return [("add_topic", {name: bytes.fromhex(str(parts[name])) if name == "leads" else parts[name]
                                   for name in ("topic", "length", "leads") if name in parts})]  # fmt: skip
        case "propose":
            return [("reopen", {})]
    return []


def _suggesting(action: Action, name: str, meeting: bytes | None) -> Action:
    return replace(action, suggests=lambda _occasion: {name: meeting.hex()} if meeting else {})


class MeetingsPage(RecordsPage):
    subject = Subject(
        FEATURE, MEETING,
        actions=(
            Action("add_topic", when=is_draft, asks=True),
            Action("note_present", CHAIR, is_draft, asks=True, suggests=those_there),
            Action("decide", CHAIR, is_draft),
            Action("assign", CHAIR, is_draft, asks=True, suggests=here),
            Action("propose", CHAIR, from_states=("draft",)),
            Action("read_minutes", from_states=("proposed",), main_for=READERS),
            Action("ratify", from_states=("proposed",), main_for=CHAIR, settles=("clash.meeting.minutes_changed",)),
            Action("carry_over", CHAIR, has_left, asks=True),
            Action("reopen", CHAIR, from_states=("proposed",), settles=("clash.meeting.minutes_changed",)),
        ),
        states=("called", *STATES), tells=when_it_is,
        first=("when", "place"),
        apart=("minutes", "topics", "wordings", "runs", "decisions", "tasks", "agenda", "sealed", "present", "owner",
               "leads", "chair"),
        ways_back=ways_back, inverted=("note_present", "move_topic"),
    )  # fmt: skip
    offers = OF_PAGE
    empty_picture = "meetings"

    @override
    def open(self, group: api.Group, bridge: EngineBridge) -> None:
        self._circles: Sequence[Circle] = ()
        super().open(group, bridge)
        self.panel, self.minutes = MeetingPanel(self.scope), Minutes(self.scope)
        self.details.panel.addWidget(self.panel)
        self.details.panel.addWidget(self.minutes)
        self.panel.asked.connect(self._asked)
        self.details.shown.connect(self._show_meeting)
        ask_circles(self.scope, self, self._know_circles)

    @override
    def act(self, name: str) -> None:
        assert name == "add"
        self.add_action.trigger()

    @override
    def can(self, name: str) -> bool:
        return name == "add" and self._may_add

    @override
    def carry_out(self, action: Action, settles: bool = False) -> None:
        """A later meeting ratifies minutes. The form for it suggests the next meeting; if there is none, a question
        says so. Already when the minutes are proposed, the chair of the next meeting is told."""
        if action.intent == "propose" and self.details.entry is not None:
            following = next_meeting(self.scope.bridge, self.details.entry)
            self.do("propose", {"ratified_by": following} if following else {})
            return
        if action.intent == "carry_over" and self.details.entry is not None:
            following = next_meeting(self.scope.bridge, self.details.entry, is_open=True)
            super().carry_out(_suggesting(action, "goes_on_in", following), settles)
            return
        if action.intent != "ratify" or self.details.entry is None:
            super().carry_out(action, settles)
            return
        later = next_meeting(self.scope.bridge, self.details.entry)
        if later is None:
            confirm(self, self.tr("First call the next meeting"), self.tr(
                "A later meeting ratifies these minutes, and none is called yet. Its chair then says here that the "
                "people there agree."), self.add_action.text(), self.add)  # fmt: skip
            return
        super().carry_out(_suggesting(action, "ratified_at", later), settles)

    @override
    def _open(self, task: FormTask) -> None:
        """A new meeting ratifies the minutes that wait for one."""
        calls = task.intent == "meetings.add_meeting"
        waiting = to_ratify(self.scope.bridge, self.scope.group.number) if calls else None
        super()._open(replace(task, given={**task.given, "ratifies": waiting}) if waiting else task)

    def _asked(self, intent: str, given: dict[str, Any]) -> None:
        entry = self.details.entry
        if intent != "change_topic" or entry is None:
            self.do(intent, given)
            return
        parts = worded(self.details.state, given["point"])
        asked = [each for each in questions(FEATURE, MEETING, intent) if each.name != "point"]
        text = phrases.action(MEETING.name, intent)
        given = {"meeting": entry.record, **given}
        self._open(FormTask(f"{FEATURE.name}.{intent}", f"{text}: {parts['topic']}", text, asked, given, suggested={
            name: parts[name] for name in ("topic", "length", "leads") if name in parts}))  # fmt: skip

    def _show_meeting(self, entry: Entry, state: State) -> None:
        if "state" in state:
            self.panel.show_meeting(entry, state, self._members(entry))
            self.minutes.show_minutes(entry, state)

    def _members(self, entry: Entry) -> int:
        """How many people are in the circle of the meeting."""
        if entry.list_number == self.scope.group.number:
            return len(self.scope.names.members)
        return next((len(each.members) for each in self._circles if each.list_number == entry.list_number), 0)

    def _know_circles(self, circles: Sequence[Circle]) -> None:
        self._circles = circles
        if self.details.entry is not None:
            self.details.show_record(self.details.entry)
