"""The page of the library: what people lend each other."""

from desktop.kit.spec import QT_TRANSLATE_NOOP, PageSpec

PAGE = PageSpec(
    name="library",
    title=QT_TRANSLATE_NOOP("pages", "Library"),
    icon="library",
    factory="desktop.features.library.page:LibraryPage",
    section="together",
    optional=True,
    brings=QT_TRANSLATE_NOOP("pages", "Things to lend: who has what until when, who waits for it, and what is broken."),
)
