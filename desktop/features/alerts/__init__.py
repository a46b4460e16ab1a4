"""The page of alerts: what to do now, and who is safe."""

from desktop.kit.spec import QT_TRANSLATE_NOOP, PageSpec

PAGE = PageSpec(
    name="alerts",
    title=QT_TRANSLATE_NOOP("pages", "Alerts"),
    icon="alert",
    factory="desktop.features.alerts.page:AlertsPage",
    section="talk",
    brings=QT_TRANSLATE_NOOP(
        "pages", "When something happens, everybody hears what to do and says how they are; nobody is forgotten."
    ),
)
