"""What the window needs to know of a feature's page before the page, or Qt, is imported."""

from importlib import import_module
from typing import Any, Final, Literal

from msgspec import Struct


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """Marks `text` for translation; it is translated where it is shown."""
    return text


def loaded(named: str) -> Any:
    """What `package.module:name` names."""
    module, name = named.split(":")
    return getattr(import_module(module), name)


class ActionSpec(Struct, frozen=True):
    """Something that can be done, as menus, Ctrl+K and the page of shortcuts name it."""

    name: str
    words: str
    """English; wrap it in `QT_TRANSLATE_NOOP("actions", …)`. An `&` is before the letter that chooses it in a
    menu."""
    shortcut: str = ""
    """Portable key sequence such as `Ctrl+I`."""
    icon: str = ""
    where: str = ""
    """English: the part of a page in which its keys work, such as a list, which then makes its own QActions. Empty
    means the whole page, or the whole window."""
    group: str = ""
    """English: the menu within the menu of the page in which it stands, at the place of the first of them. Wrap it as
    `words`. Empty means the menu of the page itself."""


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
    position: int = 100
    """Among the pages of its section; pages of one position are in the order of their names."""
    section: SectionName = "group"
    preferences: str = ""
    """`package.module:SECTION`: the heading, and the preferences (`desktop.kit.preferences`) that are under it on the
    page of preferences."""
    keeper: str = ""
    """`package.module:Class` of a `desktop.kit.keeper.Keeper`, which works while no page of the module is shown."""
    brings: str = ""
    """English: a sentence on what the module brings to a group, for where it is switched on. Wrap it as `title`."""
    actions: tuple[ActionSpec, ...] = ()
    """What can be done on the page, see `Page.act`."""
    urgent: tuple[str, ...] = ()
    """What its records remind of (`Due.what`) that nobody may miss: it is notified in quiet hours too, and the module
    has words for it, `bare.WHAT`, that name no record."""
    of_window: bool = False
    """A page of the window itself: no module of the group, so it cannot be switched off."""
    optional: bool = False
    """The module is off until a group switches it on, as its `Feature.optional` says."""
    entries: bool = False
    """The page contributes entries to the sidebar; it is then built with the window."""
