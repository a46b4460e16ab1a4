"""What the window needs to know of a feature's page before the page, or Qt, is imported."""

from typing import Final, Literal

from msgspec import Struct


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """Marks `text` for translation; it is translated where it is shown."""
    return text


SectionName = Literal["home", "talk", "together", "work", "papers", "group"]
SECTIONS: Final[dict[SectionName, str]] = {
    "home": "",
    "talk": QT_TRANSLATE_NOOP("pages", "Talk"),
    "together": QT_TRANSLATE_NOOP("pages", "Together"),
    "work": QT_TRANSLATE_NOOP("pages", "Work"),
    "papers": QT_TRANSLATE_NOOP("pages", "Papers"),
    "group": QT_TRANSLATE_NOOP("pages", "Group"),
}
"""The sections of the sidebar in their order, with their headings; `home` has none."""


class PageSpec(Struct, frozen=True):
    name: str
    title: str
    """English; wrap it in `QT_TRANSLATE_NOOP("pages", …)`."""
    icon: str
    """Name of a file in `resources/icons`, without ending."""
    factory: str
    """`package.module:Class` of the Page, imported when it is first shown."""
    position: int
    """Among the pages of its section."""
    section: SectionName = "group"
    brings: str = ""
    """English: a sentence on what the module brings to a group, for where it is switched on. Wrap it as `title`."""
    entries: bool = False
    """The page contributes entries to the sidebar; it is then built with the window."""
