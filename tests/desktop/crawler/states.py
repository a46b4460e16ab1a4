"""What no button leads to: doors before there is a group, and what a page shows at times only."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from desktop.app.asides import AsideSheet
from desktop.app.first_run import FirstRun
from desktop.app.group import GroupView
from desktop.app.join_group import JoinGroup
from desktop.app.kept_sheet import KeptSheet
from desktop.app.open_archive import OpenArchive
from desktop.app.opening import ProfileOpening
from desktop.app.typed import Typed
from desktop.app.unlock import ChoosePassphrase, KeyringClosed, Locked, Unlock
from desktop.app.window import Window
from desktop.kit import phrases
from desktop.kit.arriving import Arriving
from models.errors import Refused
from sync import api
from tests.desktop.crawler.house import House
from tests.desktop.crawler.talk import of_talk

Seen = Iterator[tuple[str, QWidget]]
NOTHING = "nothing is called this"
FOUND = "ladder"
"""A word of the sample group."""
HERE = 7
"""Neighbours whose computers are on."""
HOUR = 3_600_000
PAUSE = 400
"""Milliseconds after which what was typed has been looked for."""


def status(house: House, group: api.Group, now: int, *, owes: int = 0, **more: Any) -> api.Status:
    """Of a network on which some computers of the group are; the computers are made up, and the people are not."""
    people = house.bridge.rows(
        "SELECT member, name FROM members WHERE group_number = ? AND member != ? ORDER BY joined",
        (group.number, group.me))  # fmt: skip
    peers = tuple(
        api.Peer(group.number, bytes(member)[::-1], bytes(member), name, at < HERE, "", now - at * HOUR // 2,
                 0 if at < HERE - 1 else 2 * at - HERE, owes if at < HERE else 0)
        for at, (member, name) in enumerate(people))  # fmt: skip
    return api.Status("some", now - HOUR // 60, "192.168.1.12:40113", peers, **more)


def of_window(house: House, window: Window, now: int) -> Seen:
    view = window.view
    assert view is not None
    with told(house, status(house, view.group, now)):
        yield "who is here", view.show_peers()
        _close(house)
    with told(house, status(house, view.group, now, owes=1200)):
        yield from _arriving(house, window, view)
    view.show_page("home")
    troubled = {"clock_ahead": HOUR, "newer": 3, "provisional": 2, "equivocations": 1, "faults": 1, "aside": 2,
                "unserved": ("wlan0",), "forked": ("Ben Okafor",), "aside_by": ("Ben Okafor",), "unsent": 4,
                "trouble": "store.full"}  # fmt: skip
    with told(house, status(house, view.group, now, **troubled)):
        for state in ("suspended", "removed", "left"):
            view.banners.show_banner("standing", phrases.state(f"group.{state}"), calm=True)
            yield f"banners, {state}", window
        view.banners.show_banner("engine", phrases.state("engine.restarting"))
        yield "banners", window
        popover = view.show_peers()
        yield "who is here, with notices", popover
        popover.aside.click()
        house.settle()
        yield from (("put aside", each) for each in QApplication.topLevelWidgets() if isinstance(each, AsideSheet))
        _close(house)
    for topic in ("standing", "engine", "equivocation", "trouble"):
        view.banners.clear(topic)
    yield from of_talk(house, window, view)
    yield from _looked_for(house, window, view)
    view.show_page("home")
    view.toast.say(phrases.state("engine.back"), lambda: None)
    yield "toast", window
    kept = KeptSheet(window, [Typed("", "", "A text that was not sent yet.")])
    kept.open()
    yield "what was typed", kept
    _close(house)


def _arriving(house: House, window: Window, view: GroupView) -> Seen:
    for spec in view.pages.specs:
        view.show_page(spec.name)
        house.settle()
        if any(each.isVisible() for each in view.page.findChildren(Arriving)):
            yield f"still arriving, page {spec.name}", window


def _looked_for(house: House, window: Window, view: GroupView) -> Seen:
    """Pages filtered to nothing, the search and the palette with and without hits."""
    for spec in view.pages.specs:
        view.show_page(spec.name)
        if spec.name != "search" and view.page.search(False) and _typed(house, window, NOTHING):
            yield f"filtered to nothing, page {spec.name}", window
            _typed(house, window, "")
            QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Escape)
    for text in (FOUND, NOTHING, "colour:red", "from:", "is:"):
        look_for(house, window, text)
        yield f"search, {text}", window
    for text in ("", "a", FOUND, NOTHING):
        window.switch()
        house.settle()
        dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible())
        _typed(house, dialog, text)
        yield f"palette, {text}", dialog
        _close(house)


def look_for(house: House, window: Window, text: str) -> None:
    """Ctrl+Shift+F"""
    window.registry.by_name["find_all"].trigger()
    house.settle()
    _typed(house, window, text)


def _typed(house: House, window: QWidget, text: str) -> bool:
    line = window.focusWidget()
    if not isinstance(line, QLineEdit):
        return False
    line.setText(text)
    QTest.qWait(PAUSE)
    house.settle()
    return True


def _close(house: House) -> None:
    for each in QApplication.topLevelWidgets():
        if each.isVisible() and not isinstance(each, Window):
            each.close()
    house.settle()


@contextmanager
def told(house: House, said: api.Status) -> Iterator[None]:
    """Meanwhile the engine says this of the network."""
    house.client.made_up[api.AskStatus] = said
    house.bridge.status.emit(said)
    house.settle()
    try:
        yield
    finally:
        del house.client.made_up[api.AskStatus]
        house.bridge.status.emit(api.Status("alone", 0, "", ()))
        house.settle()


def doors(house: House) -> dict[str, Callable[[], QWidget]]:
    """Name -> how it is made."""
    bridge = house.bridge
    return {
        "first run": lambda: FirstRun(bridge), "another group": lambda: FirstRun(bridge, another=True),
        "unlock": lambda: Unlock(bridge, "passphrase"), "unlock with a key file": lambda: Unlock(bridge, "keyfile"),
        "locked": lambda: Locked(bridge), "choose a passphrase": lambda: ChoosePassphrase(bridge),
        "a passphrase instead of the keyring": lambda: ChoosePassphrase(bridge, chosen=True),
        "keyring closed": lambda: KeyringClosed(bridge, Refused("unlock.keyring_locked"), is_new=True),
        "opening": lambda: _opening(house, None),
        "damaged": lambda: _opening(house, Refused("store.damaged")),
    }  # fmt: skip


def _opening(house: House, refusal: Refused | None) -> QWidget:
    """What the window shows until the profile is open, and if it cannot be opened."""
    shown: list[QWidget] = []
    owner = QWidget()
    opening = ProfileOpening(house.bridge, lambda _key: house.bridge, owner)
    opening.content_changed.connect(shown.append)
    house.client.made_up[api.Ask] = api.Profile("keyring", unlocked=False)
    if refusal is None:
        opening.begin(house.client.nothing())
    else:
        opening.ask(refusal)
    house.until(lambda: bool(shown))
    del house.client.made_up[api.Ask]
    owner.setParent(shown[0])
    return shown[0]


def of_door(house: House, door: QWidget) -> Iterator[str]:
    """The states of a door, one after the other."""
    yield ""
    if isinstance(door, FirstRun):
        for way in ("start", "join", "archive") if door.choices.archive is not None else ():
            getattr(door.choices, way).click()
            yield way
            yield from (f"{way}, {state}" for state in _filled(house, door))
            if door.form is not None:
                door.form.back.emit()
    elif isinstance(door, Unlock) and door.action.isVisible():
        door.passphrase.setText("maple ladder")
        door.show_problem(Refused("unlock.wrong_passphrase"))
        yield "refused"
    elif isinstance(door, ChoosePassphrase):
        for first, second in (("maple", "oak"), ("four words and more that nobody guesses",) * 2):
            door.first.setText(first)
            door.second.setText(second)
            yield f"chosen, {first}"


def _filled(house: House, door: FirstRun) -> Iterator[str]:
    form = door.form
    if isinstance(form, JoinGroup):
        form.link.setPlainText(house.link)
        form.person.setText("Rosa")
        yield "understood"
        house.client.made_up[api.Join] = Refused("join.nobody_found")
        house.client.made_up[api.AskStatus] = api.Status("offline", 0, "", ())
        form.action.click()
        house.settle()
        yield "refused"
        del house.client.made_up[api.Join], house.client.made_up[api.AskStatus]
        form.link.setPlainText("Come to folkmoot:what")
        form.action.click()
    elif isinstance(form, OpenArchive):
        for answer in (
            Refused("archive.damaged", count=2, files="data/members.csv, data/street.html"),
            api.ArchiveSummary("Maple.zip", "Maple Street Block Club", "full", 1_760_000_000_000, 24, {"message": 940},
                               2_400_000, can_adopt=True, signed_by="Ana Flores"),
        ):  # fmt: skip
            house.client.made_up[api.VerifyArchive] = answer
            form.check_file(Path("Maple.zip"))
            house.settle()
            yield "refused" if isinstance(answer, Refused) else "whole"
        form.adopt.click()
        form.person.setText("Rosa")
        yield "continued"
    elif form is not None:
        for line in form.findChildren(QLineEdit):
            line.setText("Elm Street")
    if form is not None and form.action.isEnabled():
        form.action.click()
        house.settle()
        yield "under way" if form.under_way else "refused again"
        form.busy.cancel()
        house.settle()

