"""The page of preferences: everything that somebody may choose for this computer, and the ways to what the group
decides."""

from desktop.kit.spec import QT_TRANSLATE_NOOP, PageSpec

PAGE = PageSpec(
    "preferences", QT_TRANSLATE_NOOP("pages", "Preferences"), "computer",
    "desktop.app.preferences.page:PreferencesPage", position=950, of_window=True)  # fmt: skip
