"""The page of gatherings: what takes place, who comes, and who helps."""

from desktop.kit.spec import QT_TRANSLATE_NOOP, PageSpec

PAGE = PageSpec(
    name="gatherings",
    title=QT_TRANSLATE_NOOP("pages", "Gatherings"),
    icon="gatherings",
    factory="desktop.features.gatherings.page:GatheringsPage",
    position=10,
    section="together",
    preferences="desktop.features.gatherings.preferences:SECTION",
    keeper="desktop.features.gatherings.feed.keeper:FeedKeeper",
    brings=QT_TRANSLATE_NOOP(
        "pages", "A calendar: what takes place when and where, who comes, who helps, who waits for a seat."
    ),
)
