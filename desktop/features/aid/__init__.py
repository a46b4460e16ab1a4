"""The page of the help board: who needs what, who offers what, and who helps."""

from desktop.kit.spec import QT_TRANSLATE_NOOP, PageSpec

PAGE = PageSpec(
    name="aid",
    title=QT_TRANSLATE_NOOP("pages", "Help board"),
    icon="aid",
    factory="desktop.features.aid.page:AidPage",
    section="together",
    brings=QT_TRANSLATE_NOOP(
        "pages", "A ride, a meal, a hand with the sofa: who needs what, who offers what, and who does it."
    ),
)
