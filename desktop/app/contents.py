"""What the sidebar lists: the pages in their sections, the entries of pages, and what waits for this person in each."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from desktop.app.arrangement import Arrangement, in_order, keep, load, numbered
from desktop.app.sidebar import SidebarRow
from desktop.kit.bridge import EngineBridge
from desktop.kit.page import PageSpec, Section, shown_title
from desktop.kit.spec import SECTIONS
from models.errors import Refused
from sync import api

translate = QCoreApplication.translate
PAUSE = 500
"""Milliseconds within which changes are counted together."""
HOME = "home"
"""The section without a heading; and its page, which shows everything that waits."""


class Contents(QObject):
    changed = Signal()
    """`rows` or `arrangement` would answer differently now."""

    def __init__(self, bridge: EngineBridge, group: api.Group, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._group = bridge, group
        self.arrangement = load(bridge, group.id)
        self.specs: Sequence[PageSpec] = ()
        """The pages of the modules that are switched on."""
        self._waiting: Mapping[str, int] = {}
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.count)
        bridge.changed.connect(self._something_changed)

    def arrange(self, arrangement: Arrangement) -> None:
        self.arrangement = arrangement
        keep(self._bridge, self._group.id, arrangement)
        self.changed.emit()

    @property
    def hidden(self) -> dict[str, str]:
        """Name -> title of the pages that are hidden."""
        return {spec.name: shown_title(spec) for spec in self.specs if spec.name in self.arrangement.hidden}

    @property
    def numbered(self) -> list[PageSpec]:
        """The pages that Ctrl and a digit lead to."""
        return numbered(self.specs, self.arrangement)

    def rows(self, sections: Mapping[str, Section], shown: tuple[str, str]) -> list[SidebarRow]:
        """`sections` are what pages add; `shown` is the name of the visible page and the key of the entry that it
        shows."""
        return sidebar_rows(self.specs, sections, shown, self.arrangement, self._waiting)

    def _something_changed(self, group: int, feature: str, _order_keys: object, _list_number: int) -> None:
        if group == self._group.number and feature != "local" and not self._pause.isActive():
            self._pause.start(PAUSE)

    def count(self) -> None:
        """Look what waits for this person."""
        from desktop.app.waiting import by_page

        try:
            waiting = by_page(self._bridge, self._group.number)
        except Refused as refused:
            if refused.code != "store.busy":
                raise
            self._pause.start(PAUSE)
            return
        if waiting != self._waiting:
            self._waiting = waiting
            self.changed.emit()


def sidebar_rows(
    specs: Sequence[PageSpec], sections: Mapping[str, Section], shown: tuple[str, str],
    arrangement: Arrangement | None = None, waiting: Mapping[str, int] | None = None,
) -> list[SidebarRow]:  # fmt: skip
    """Home, the pinned pages, then each section under its heading: its pages, and the entries of pages that have some.

    Hidden pages are left out, unless they are the one that is shown.
    """
    arranged, counts = arrangement or Arrangement(), waiting or {}
    listed = [spec for spec in in_order(specs) if spec.name not in arranged.hidden or spec.name == shown[0]]
    known = {spec.name: spec for spec in listed}
    on_top = [*(spec for spec in listed if spec.section == HOME),
              *(known[name] for name in arranged.pinned if name in known and known[name].section != HOME)]  # fmt: skip
    result = [_page_row(spec, shown, counts, pinned=spec.name in arranged.pinned) for spec in on_top]
    for section, title in SECTIONS.items():
        inside = [spec for spec in listed if spec.section == section != HOME
                  and (spec.name in sections or spec.name not in arranged.pinned)]  # fmt: skip
        rows = _in_section(inside, sections, shown, counts)
        if rows:
            folded = section in arranged.folded
            unread = sum(row.unread for row in rows if not row.muted) if folded else 0
            mentions = sum(row.mentions for row in rows) if folded else 0
            heading = SidebarRow("", section, "section", translate("pages", title), unread=unread, folded=folded,
                                 mentions=mentions)  # fmt: skip
            result += [heading] if folded else [heading, *rows]
    return result


def _in_section(
    inside: Sequence[PageSpec], sections: Mapping[str, Section], shown: tuple[str, str], counts: Mapping[str, int]
) -> list[SidebarRow]:
    """The rows of one section. The entries of a page need a heading of their own only beside other pages."""
    rows = [_page_row(spec, shown, counts) for spec in inside if spec.name not in sections]
    for spec in inside:
        section = sections.get(spec.name)
        if section is None:
            continue
        if len(inside) > 1:
            rows.append(SidebarRow(spec.name, "", "heading", section.title))
        rows += [
            SidebarRow(spec.name, entry.key, "entry", entry.title, entry.icon or spec.icon, entry.unread, entry.muted,
                       entry.hint, shown == (spec.name, entry.key), mentions=entry.mentions)
            for entry in section.entries
        ]  # fmt: skip
        if section.add is not None:
            rows.append(SidebarRow(spec.name, "", "add", section.add_text, "plus"))
    return rows


def _page_row(
    spec: PageSpec, shown: tuple[str, str], counts: Mapping[str, int], *, pinned: bool = False
) -> SidebarRow:
    count = sum(counts.values()) if spec.name == HOME else counts.get(spec.name, 0)
    is_shown = shown[0] == spec.name
    return SidebarRow(spec.name, "", "page", shown_title(spec), spec.icon, count, shown=is_shown, pinned=pinned)
