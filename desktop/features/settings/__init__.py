"""The page of the group's settings."""

from desktop.kit.spec import QT_TRANSLATE_NOOP, PageSpec

PAGE = PageSpec(
    name="settings",
    title=QT_TRANSLATE_NOOP("pages", "Settings"),
    icon="settings",
    factory="desktop.features.settings.page:SettingsPage",
    position=900,
    section="group",
)
