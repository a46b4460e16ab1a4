"""The page of meetings: the agenda and its clock, who is there, the minutes, decisions and tasks."""

from desktop.kit.spec import QT_TRANSLATE_NOOP, ActionSpec, PageSpec

OF_PAGE = (ActionSpec("add", QT_TRANSLATE_NOOP("actions", "Call a meeting"), "Ctrl+N", "plus"),)
PAGE = PageSpec(
    name="meetings",
    title=QT_TRANSLATE_NOOP("pages", "Meetings"),
    icon="meetings",
    factory="desktop.features.meetings.page:MeetingsPage",
    position=20,
    actions=OF_PAGE,
    section="together",
    brings=QT_TRANSLATE_NOOP("pages", "An agenda with a clock, minutes that all write together, and who does what."),
)
