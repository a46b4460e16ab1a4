"""Searching everything that this person may read in the group, whatever the module."""

from desktop.kit.spec import QT_TRANSLATE_NOOP, PageSpec

PAGE = PageSpec(
    "search", QT_TRANSLATE_NOOP("pages", "Search"), "search", "desktop.app.search.page:SearchPage", position=1,
    section="home", of_window=True)  # fmt: skip
