"""The keepers of the modules, and the banners about what they cannot keep in order."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer

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
    telling = Telling(window, spec)
    keeper.told.connect(lambda group, refused: telling.tell(keeper.entry, group, refused))
    keeper.begin()


class Telling(QObject):
    """The banner of a keeper. It is not shown above the very thing to which it leads, which says the same."""

    def __init__(self, window: Window, spec: PageSpec) -> None:
        super().__init__(window)
        self._window, self._spec = window, spec
        self._told: dict[int, tuple[str, api.Group, Refused]] = {}
        """Number of a group -> what is not in order there, and where it is seen to."""
        self._beside: object = None
        """The pages of the group that is shown."""
        window.shown_anew.connect(self._look_again)

    def tell(self, entry: str, group: api.Group, refused: Refused | None) -> None:
        self._told.pop(group.number, None)
        if refused is not None:
            self._told[group.number] = entry, group, refused
        self._show(group)

    def _show(self, group: api.Group) -> None:
        view, told = self._window.view, self._told.get(group.number)
        if view is None:
            return
        if view.pages is not self._beside:
            self._beside = view.pages
            view.pages.shown_changed.connect(self._look_again)
        if told is None or view.pages.place == Place(group.id, self._spec.name, told[0]):
            view.banners.clear(_topic(self._spec, group))
            return
        view.banners.show_banner(
            _topic(self._spec, group), phrases.sentence(told[2]), translate("keepers", "Look at it…"),
            partial(self._go, told[0], group))  # fmt: skip

    def _go(self, entry: str, group: api.Group) -> None:
        """Show where it can be seen to. Nothing more is said until the keeper tells it anew."""
        self._told.pop(group.number, None)
        _go(self._window, self._spec, entry, group)

    def _look_again(self) -> None:
        for _, group, _ in list(self._told.values()):
            self._show(group)


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
