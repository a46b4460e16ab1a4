"""The page of members and their profiles."""

from desktop.kit.spec import QT_TRANSLATE_NOOP, PageSpec

PAGE = PageSpec(
    name="people",
    title=QT_TRANSLATE_NOOP("pages", "People"),
    icon="people",
    factory="desktop.features.people.page:PeoplePage",
    position=20,
    section="group",
)
