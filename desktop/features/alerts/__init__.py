"""The page of alerts: what to do now, and who is safe."""

from desktop.kit.spec import QT_TRANSLATE_NOOP, ActionSpec, PageSpec

OF_PAGE = (
    ActionSpec("add", QT_TRANSLATE_NOOP("actions", "Send an alert"), "Ctrl+N", "plus"),
    ActionSpec("rehearse", QT_TRANSLATE_NOOP("actions", "Hold a rehearsal"), icon="bell"),
    ActionSpec("safe", QT_TRANSLATE_NOOP("actions", "I am safe"), icon="check"),
    ActionSpec("on_my_way", QT_TRANSLATE_NOOP("actions", "I am on my way"), icon="person"),
    ActionSpec("need_help", QT_TRANSLATE_NOOP("actions", "I need help"), icon="alert"),
    ActionSpec("phone_tree", QT_TRANSLATE_NOOP("actions", "Phone tree to print…"), icon="print"),
)

PAGE = PageSpec(
    name="alerts",
    title=QT_TRANSLATE_NOOP("pages", "Alerts"),
    icon="alert",
    factory="desktop.features.alerts.page:AlertsPage",
    actions=OF_PAGE,
    section="talk",
    keeper="desktop.features.alerts.keeper:AlertKeeper",
    urgent=tuple(f"due.alert.{each}" for each in ("told_danger", "told_life", "again", "help")),
    brings=QT_TRANSLATE_NOOP(
        "pages", "When something happens, everybody hears what to do and says how they are; nobody is forgotten."
    ),
)
