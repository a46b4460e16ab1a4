"""The page of the help board: who needs what, who offers what, and who helps."""

from desktop.kit.spec import QT_TRANSLATE_NOOP, ActionSpec, PageSpec

OF_PAGE = (
    ActionSpec("add", QT_TRANSLATE_NOOP("actions", "Ask for help"), "Ctrl+N", "plus"),
    ActionSpec("offer", QT_TRANSLATE_NOOP("actions", "Offer help"), icon="aid"),
    ActionSpec("quiet", QT_TRANSLATE_NOOP("actions", "Ask without your name…"), icon="shield"),
    ActionSpec("print", QT_TRANSLATE_NOOP("actions", "Board to print…"), icon="print"),
)
PAGE = PageSpec(
    name="aid",
    title=QT_TRANSLATE_NOOP("pages", "Help board"),
    icon="aid",
    factory="desktop.features.aid.page:AidPage",
    actions=OF_PAGE,
    section="together",
    brings=QT_TRANSLATE_NOOP(
        "pages", "A ride, a meal, a hand with the sofa: who needs what, who offers what, and who does it."
    ),
)
