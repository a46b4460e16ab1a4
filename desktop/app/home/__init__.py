"""Home: what waits for this person, what is new, what is coming; and the first steps in a new group."""

from desktop.kit.spec import QT_TRANSLATE_NOOP, ActionSpec, PageSpec

OFFERS = (ActionSpec("read_all", QT_TRANSLATE_NOOP("actions", "Mark all news as read"), "Ctrl+Shift+R", "check"),)
PAGE = PageSpec(
    "home", QT_TRANSLATE_NOOP("pages", "Home"), "home", "desktop.app.home.page:HomePage", position=0, section="home",
    actions=OFFERS, of_window=True)  # fmt: skip
