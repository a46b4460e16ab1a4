"""What Ctrl+K offers: what was visited last, channels, pages, people, groups, actions, records by their titles, and the
search as the last way out."""

import time
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.app.actions import Actions
from desktop.app.group import GroupView
from desktop.app.history import History
from desktop.app.preferences import PAGE
from desktop.app.preferences.lines import translated
from desktop.app.preferences.table import TABLE
from desktop.app.switcher import Destination, Switcher, actions_as_destinations, show_near_the_top
from desktop.kit import phrases, spelling, times
from desktop.kit.bridge import EngineBridge
from desktop.kit.page import shown_title
from desktop.kit.people import names_of
from desktop.place import Place, is_record, record_link
from desktop.telling import name_of
from desktop.titles import titled
from models.clock import milliseconds
from models.errors import Refused
from sync import overview
from sync.overview import Entry

translate = QCoreApplication.translate
CHOSEN = "window/chosen"
"""Note of this computer: keys of what was chosen last, one a line, the newest first."""
MOST_CHOSEN = 30
"""Keys that the note keeps."""


def open_goto(window: QWidget, view: GroupView, registry: Actions, history: History) -> Switcher:
    """Open the quick switcher over the window."""
    bridge = view.bridge
    pages = {f"action/{spec.name}" for spec in view.pages.specs}
    actions = [each for each in actions_as_destinations(registry) if each.key.rpartition("/")[0] not in pages]
    places = [_with_moment(bridge, each) for each in view.destinations()]
    destinations = [*places, *_people(view), *_preferences(view), *actions]
    chosen = (bridge.local(CHOSEN) or "").splitlines()
    visited = [_key(place) for place in history.visited if place.group == view.group.id]
    recent = list(dict.fromkeys([*chosen, *visited]))
    listed = {destination.key.rpartition("/")[2] for destination in destinations}
    switcher = Switcher(window, destinations, partial(_find, view, listed), recent, partial(_keep, bridge, chosen))
    show_near_the_top(switcher, window)
    return switcher


def _key(place: Place) -> str:
    """The key of the destination that leads to a place."""
    return f"entry/{place.page}/{place.entry}" if place.entry else f"page/{place.page}"


def _keep(bridge: EngineBridge, former: Sequence[str], key: str) -> None:
    if not key.startswith("search/"):
        bridge.remember(CHOSEN, "\n".join(list(dict.fromkeys([key, *former]))[:MOST_CHOSEN]))


def _people(view: GroupView) -> list[Destination]:
    """The members; each leads to the profile, or to the line of somebody who has none."""
    names, number = names_of(view.bridge, view.group), view.group.number
    profiles = {bytes(member): bytes(record).hex() for member, record in view.bridge.rows(
        "SELECT member, record FROM person WHERE group_number = ?", (number,))}  # fmt: skip
    kind = translate("goto", "Person")
    return [
        Destination(f"person/{member.hex()}", names(member), "person", kind,
                    partial(view.show_page, "people", profiles.get(member, f"member-{member.hex()}")))
        for member in names.members
    ]  # fmt: skip


def _preferences(view: GroupView) -> list[Destination]:
    return [
        Destination(f"entry/{PAGE.name}/{each.name}", translated(each.words), PAGE.icon, shown_title(PAGE),
                    partial(view.show_page, PAGE.name, each.name), late=True)
        for _, inside in (*TABLE, spelling.SECTION) for each in inside if each.kind != "elsewhere"
    ]  # fmt: skip


def _find(view: GroupView, listed: set[str], text: str) -> list[Destination]:
    """Records with such a title that are not among the other destinations, and the search for the text."""
    words = translate("goto", "Search for “{text}”").format(text=text)
    search = Destination(f"search/{text}", words, "search", translate("goto", "Search"),
                         partial(view.pages.search, True, text))  # fmt: skip
    try:
        found = titled(view.bridge, (view.group.number,), text)
    except Refused as refused:
        if refused.code != "store.busy":
            raise
        found = []
    records = [
        Destination(f"record/{each.record.hex()}", name_of(each), "file", phrases.caption(each.kind),
                    partial(view.link.emit, record_link(each.record)),
                    apart=partial(_when_and_where, view.bridge, each))
        for each in found if each.record.hex() not in listed and each.kind != "profile"
    ]  # fmt: skip
    return [*_switching(view, text), *records, search]


def _with_moment(bridge: EngineBridge, destination: Destination) -> Destination:
    """The destination; if it is a record, it can say what tells it from another one of that name."""
    key = destination.key.rpartition("/")[2]
    entry = overview.find(bridge, bytes.fromhex(key)) if is_record(key) else None
    return destination if entry is None else replace(destination, apart=partial(_when_and_where, bridge, entry))


def _when_and_where(bridge: EngineBridge, entry: Entry) -> str:
    """When a record takes place, or else was begun, and where."""
    starts = overview.takes_place(bridge, entry, time.time_ns() // 1_000_000)
    at = times.when(milliseconds(entry.at)) if starts is None else times.coming(starts)
    return " · ".join(filter(None, (at, entry.place)))


def _switching(view: GroupView, text: str) -> list[Destination]:
    """The part of the settings that switches modules on, if the text begins the title of one that is off."""
    if not any(shown_title(spec).casefold().startswith(text.casefold()) for spec in view.pages.off):
        return []
    words = translate("goto", "Choose what the group uses")
    return [Destination("entry/settings/modules", words, "settings", translate("goto", "Settings"),
                        partial(view.show_page, "settings", "modules"))]  # fmt: skip
