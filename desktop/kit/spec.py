"""What the window needs to know of a feature's page before the page, or Qt, is imported."""

from msgspec import Struct


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """Marks `text` for translation; it is translated where it is shown."""
    return text


class PageSpec(Struct, frozen=True):
    name: str
    title: str
    """English; wrap it in `QT_TRANSLATE_NOOP("pages", …)`."""
    icon: str
    """Name of a file in `resources/icons`, without ending."""
    factory: str
    """`package.module:Class` of the Page, imported when it is first shown."""
    position: int
    shortcut: str = ""
    """Portable key sequence such as `Ctrl+1`."""
    entries: bool = False
    """The page contributes a section to the sidebar; it is then built with the window."""
