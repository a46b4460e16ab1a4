"""The keepers of the modules, and the banners about what they cannot keep in order."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer

from desktop.app.groups import all_groups
from desktop.app.window import Window
from desktop.kit import phrases
from desktop.kit.keeper import Keeper
from desktop.kit.spec import PageSpec, loaded
from desktop.place import Place
from models.errors import Refused
from sync import api

translate = QCoreApplication.translate


def begin(window: Window, specs: Iterable[PageSpec]) -> None:
    """Let the keepers of these modules begin, until the window is gone."""
    for spec in specs:
        if spec.keeper:  # each in a turn of its own, so that a mistake in one stops no other
            QTimer.singleShot(0, window, partial(_begin, window, spec))


def _begin(window: Window, spec: PageSpec) -> None:
    keeper: Keeper = loaded(spec.keeper)(window.bridge, lambda: all_groups(window.bridge), window)
    window.opening.opened.connect(keeper.begin)
    keeper.told.connect(lambda group, refused: _tell(window, spec, keeper.entry, group, refused))
    keeper.begin()


def _tell(window: Window, spec: PageSpec, entry: str, group: api.Group, refused: Refused | None) -> None:
    if window.view is None:
        return
    if refused is None:
        window.view.banners.clear(_topic(spec, group))
        return
    window.view.banners.show_banner(
        _topic(spec, group), phrases.sentence(refused), translate("keepers", "Look at it…"),
        partial(_go, window, spec, entry, group))  # fmt: skip


def _topic(spec: PageSpec, group: api.Group) -> str:
    return f"{spec.name}/{group.number}"


def _go(window: Window, spec: PageSpec, entry: str, group: api.Group) -> None:
    """Show where it can be seen to."""
    view = window.view
    if view is None or view.group.number != group.number:
        window.show_group(group, Place(group.id, spec.name, entry))
        return
    view.banners.clear(_topic(spec, group))
    view.pages.show_page(spec.name, entry)
