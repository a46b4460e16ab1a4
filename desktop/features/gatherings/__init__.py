"""The page of gatherings: what takes place, who comes, and who helps."""

from desktop.kit.spec import QT_TRANSLATE_NOOP, ActionSpec, PageSpec

OF_PAGE = (
    ActionSpec("add", QT_TRANSLATE_NOOP("actions", "Invite to something"), "Ctrl+N", "plus"),
    ActionSpec("calendar", QT_TRANSLATE_NOOP("actions", "Calendar"), icon="gatherings"),
    ActionSpec("rota", QT_TRANSLATE_NOOP("actions", "Rota…"), icon="people"),
    ActionSpec("take_in", QT_TRANSLATE_NOOP("actions", "Take a calendar file in…"), icon="upload"),
    ActionSpec("save", QT_TRANSLATE_NOOP("actions", "Save as a calendar file…"), icon="download"),
    ActionSpec("feed", QT_TRANSLATE_NOOP("actions", "Calendar file for other programs…"), icon="refresh"),
)
PAGE = PageSpec(
    name="gatherings",
    title=QT_TRANSLATE_NOOP("pages", "Gatherings"),
    icon="gatherings",
    factory="desktop.features.gatherings.page:GatheringsPage",
    position=10,
    section="together",
    preferences="desktop.features.gatherings.preferences:SECTION",
    actions=OF_PAGE,
    keeper="desktop.features.gatherings.feed.keeper:FeedKeeper",
    brings=QT_TRANSLATE_NOOP(
        "pages", "A calendar: what takes place when and where, who comes, who helps, who waits for a seat."
    ),
)
