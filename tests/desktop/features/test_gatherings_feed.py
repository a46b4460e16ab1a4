"""The calendar file for other programs: it follows the gatherings, stands alone, and says once why it cannot."""

import errno
import os
import shutil
import stat
import subprocess
from collections.abc import Iterator
from datetime import UTC
from pathlib import Path

import icalendar
import pytest
from dateutil.rrule import rrulestr
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.features.gatherings.feed import disk, keeper
from desktop.features.gatherings.feed.disk import chosen, put, remove
from desktop.features.gatherings.feed.keeper import FeedKeeper
from desktop.features.gatherings.feed.notes import FEED, Feed, key, write
from desktop.features.gatherings.feed.sheet import FeedSheet
from desktop.features.gatherings.feed.writing import FeedWriting
from desktop.features.gatherings.page import GatheringsPage
from desktop.kit.bridge import EngineBridge
from desktop.kit.dialogs import Sheet
from models.errors import Refused
from models.features.gatherings.calendar_writing import write_calendar
from sync import api
from sync.circle_commands import ChangeCircle, Circle, OpenCircle
from sync.history_commands import ReadState
from sync.reader import Reader
from tests.desktop.conftest import PASSPHRASE, Silent, ask, on_screen
from tests.desktop.features.test_gatherings import do, evening

EMPTY = write_calendar([])


class Told:
    """What the keeper says."""

    def __init__(self) -> None:
        self.all: list[str] = []

    def hear(self, _group: api.Group, refused: Refused | None) -> None:
        self.all.append(refused.code if refused else "")


@pytest.fixture
def page(
    home: tuple[EngineBridge, api.Group], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[GatheringsPage]:
    monkeypatch.setattr(keeper, "PAUSE", 20)
    bridge, group = home
    with on_screen(GatheringsPage(), group, bridge, qtbot) as page:
        yield page


@pytest.fixture
def told(page: GatheringsPage) -> Told:
    """Of a keeper that runs."""
    heard = Told()
    made = FeedKeeper(page.scope.bridge, lambda: [page.scope.group], page)
    made.told.connect(heard.hear)
    made.setObjectName("keeper")
    made.begin()
    return heard


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "calendars"
    made.mkdir()
    return made


def names_in(folder: Path) -> list[str]:
    return [each.name for each in folder.iterdir()]


def open_sheet(page: GatheringsPage) -> FeedSheet:
    page.feed_action.trigger()
    found = page.findChild(FeedSheet)
    assert found is not None
    return found


def waits_for(qtbot: QtBot, file: Path, words: bytes, *, there: bool = True) -> None:
    qtbot.waitUntil(lambda: file.exists() and (words in file.read_bytes()) == there, timeout=10_000)


@pytest.mark.usefixtures("told")
def test_the_file_follows_the_gatherings_and_is_for_its_owner_alone(
    page: GatheringsPage, qtbot: QtBot, folder: Path
) -> None:
    do(page, qtbot, "add_gathering", name="Choir", when=evening(2))
    sheet = open_sheet(page)
    said: list[str] = []
    sheet.said.connect(said.append)
    sheet.take(folder / "street")
    file = folder / "street.ics"
    waits_for(qtbot, file, b"SUMMARY:Choir\r\n")
    assert said == ["street.ics is kept up to date from now on."]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    qtbot.waitUntil(lambda: sheet.state.text().startswith("Last written: "), timeout=10_000)
    record = do(page, qtbot, "add_gathering", name="Supper", when=evening(3))
    waits_for(qtbot, file, b"SUMMARY:Supper\r\n")
    do(page, qtbot, "cancel", gathering=record)
    waits_for(qtbot, file, b"STATUS:CANCELLED\r\n")
    assert f"UID:{record.hex()}@folkmoot\r\n".encode() in file.read_bytes()
    assert b"SEQUENCE:1\r\n" in file.read_bytes()
    assert names_in(folder) == ["street.ics"]


@pytest.mark.usefixtures("told")
def test_what_changes_nothing_in_it_leaves_the_file_alone(page: GatheringsPage, qtbot: QtBot, folder: Path) -> None:
    record = do(page, qtbot, "add_gathering", name="Choir", when=evening(2))
    open_sheet(page).take(folder / "street.ics")
    waits_for(qtbot, folder / "street.ics", b"SUMMARY:Choir\r\n")
    before = (folder / "street.ics").stat()
    do(page, qtbot, "set_attendance", gathering=record, answer="yes")
    do(page, qtbot, "add_gathering", name="Supper", when=evening(3))
    waits_for(qtbot, folder / "street.ics", b"SUMMARY:Supper\r\n")
    written = (folder / "street.ics").stat()
    assert written.st_ino != before.st_ino
    do(page, qtbot, "set_attendance", gathering=record, answer="no")
    qtbot.wait(500)
    assert (folder / "street.ics").stat() == written


@pytest.mark.usefixtures("told")
def test_only_what_i_come_to(page: GatheringsPage, qtbot: QtBot, folder: Path) -> None:
    choir = do(page, qtbot, "add_gathering", name="Choir", when=evening(2))
    do(page, qtbot, "add_gathering", name="Supper", when=evening(3))
    sheet = open_sheet(page)
    sheet.coming.click()
    sheet.take(folder / "mine.ics")
    waits_for(qtbot, folder / "mine.ics", b"BEGIN:VEVENT", there=False)
    do(page, qtbot, "set_attendance", gathering=choir, answer="maybe")
    waits_for(qtbot, folder / "mine.ics", b"SUMMARY:Choir\r\n")
    assert b"Supper" not in (folder / "mine.ics").read_bytes()
    sheet.all.click()
    waits_for(qtbot, folder / "mine.ics", b"SUMMARY:Supper\r\n")


@pytest.mark.usefixtures("told")
def test_what_is_private_stands_in_it_only_if_it_is_chosen(page: GatheringsPage, qtbot: QtBot, folder: Path) -> None:
    opened: list[Circle] = []
    command = OpenCircle(page.scope.group.number, "people", "Cellar", ())
    page.scope.bridge.call(command, opened.append, owner=page)
    qtbot.waitUntil(lambda: bool(opened), timeout=10_000)
    do(page, qtbot, "add_gathering", name="Secret", when=evening(1), circle=opened[0].id)
    do(page, qtbot, "add_gathering", name="Choir", when=evening(2))
    sheet = open_sheet(page)
    sheet.take(folder / "street.ics")
    waits_for(qtbot, folder / "street.ics", b"SUMMARY:Choir\r\n")
    assert b"Secret" not in (folder / "street.ics").read_bytes()
    sheet.circles.click()
    waits_for(qtbot, folder / "street.ics", b"SUMMARY:Secret\r\n")
    sheet.circles.click()
    waits_for(qtbot, folder / "street.ics", b"Secret", there=False)


@pytest.mark.usefixtures("told")
def test_what_a_circle_keeps_to_itself_goes_from_it_when_one_leaves(
    page: GatheringsPage, qtbot: QtBot, folder: Path
) -> None:
    opened: list[Circle] = []
    number, bridge = page.scope.group.number, page.scope.bridge
    bridge.call(OpenCircle(number, "people", "Cellar", ()), opened.append, owner=page)
    qtbot.waitUntil(lambda: bool(opened), timeout=10_000)
    do(page, qtbot, "add_gathering", name="Secret", when=evening(1), circle=opened[0].id)
    do(page, qtbot, "add_gathering", name="Choir", when=evening(2))
    sheet = open_sheet(page)
    assert "When you leave a circle" in sheet.circles.accessibleDescription()
    sheet.circles.click()
    sheet.take(folder / "street.ics")
    waits_for(qtbot, folder / "street.ics", b"SUMMARY:Secret\r\n")
    bridge.call(ChangeCircle(number, opened[0].id), owner=page)
    waits_for(qtbot, folder / "street.ics", b"Secret", there=False)
    assert b"SUMMARY:Choir\r\n" in (folder / "street.ics").read_bytes()


@pytest.mark.usefixtures("told")
def test_the_library_icalendar_reads_the_same_instants_in_it(
    page: GatheringsPage, qtbot: QtBot, folder: Path
) -> None:
    """Over the night in which the clocks go back, 25 October 2026."""
    do(page, qtbot, "add_gathering", name="Walk; with ä, €", zone="Europe/Berlin", repeats="FREQ=WEEKLY;COUNT=2",
       when="2026-10-18T10:00+02:00/2026-10-18T12:00+02:00")  # fmt: skip
    open_sheet(page).take(folder / "street.ics")
    waits_for(qtbot, folder / "street.ics", b"BEGIN:VEVENT")
    calendar = icalendar.Calendar.from_ical((folder / "street.ics").read_bytes())
    [event] = calendar.events
    assert str(event["SUMMARY"]) == "Walk; with ä, €"
    found = rrulestr(event["RRULE"].to_ical().decode(), dtstart=event["DTSTART"].dt)
    assert [each.astimezone(UTC).strftime("%d %H:%M") for each in found] == ["18 08:00", "25 09:00"]


@pytest.mark.skipif(shutil.which("khal") is None, reason="khal is not installed")
@pytest.mark.usefixtures("told")
def test_khal_watches_the_folder_and_follows_what_changes(
    page: GatheringsPage, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    config = tmp_path / "config"
    config.write_text(
        f"[calendars]\n[[street]]\npath = {folder}\n[locale]\nlocal_timezone = UTC\ndefault_timezone = UTC\n"
        "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%dT%H:%M\n"
        f"longdatetimeformat = %Y-%m-%dT%H:%M\n[sqlite]\npath = {tmp_path / 'khal.db'}\n")

    def khal() -> list[str]:
        command = ["khal", "-c", str(config), "list", "--format", "{start-long} {title}", "--day-format", "",
                   "2026-10-01", "60d"]  # fmt: skip
        said = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60,
                              env={**os.environ, "LC_ALL": "C.UTF-8"})  # fmt: skip
        return said.stdout.splitlines()

    walk = do(page, qtbot, "add_gathering", name="Walk", zone="Europe/Berlin", repeats="FREQ=WEEKLY;COUNT=2",
              when="2026-10-18T10:00+02:00/2026-10-18T12:00+02:00")  # fmt: skip
    open_sheet(page).take(folder / "street.ics")
    waits_for(qtbot, folder / "street.ics", b"SUMMARY:Walk\r\n")
    assert khal() == ["2026-10-18T08:00 Walk", "2026-10-25T09:00 Walk"]
    do(page, qtbot, "change_gathering", gathering=walk, name="Night walk")
    waits_for(qtbot, folder / "street.ics", b"SUMMARY:Night walk\r\n")
    assert khal() == ["2026-10-18T08:00 Night walk", "2026-10-25T09:00 Night walk"]


def test_a_folder_that_vanished_is_told_once_and_written_when_it_is_back(
    page: GatheringsPage, told: Told, qtbot: QtBot, folder: Path
) -> None:
    do(page, qtbot, "add_gathering", name="Choir", when=evening(2))
    sheet = open_sheet(page)
    sheet.take(folder / "street.ics")
    waits_for(qtbot, folder / "street.ics", b"SUMMARY:Choir\r\n")
    folder.rename(folder.with_name("away"))
    do(page, qtbot, "add_gathering", name="Supper", when=evening(3))
    qtbot.waitUntil(lambda: told.all == ["calendar.feed_gone"], timeout=10_000)
    qtbot.waitUntil(lambda: sheet.problem.isVisible(), timeout=10_000)
    assert "Connect the drive, or choose another file." in sheet.problem.text()
    do(page, qtbot, "add_gathering", name="Walk", when=evening(4))
    qtbot.wait(500)
    assert told.all == ["calendar.feed_gone"]
    assert not folder.exists(), "a folder that is a drive's is not made anew"
    folder.with_name("away").rename(folder)
    do(page, qtbot, "add_gathering", name="Dance", when=evening(5))
    waits_for(qtbot, folder / "street.ics", b"SUMMARY:Dance\r\n")
    assert b"SUMMARY:Walk\r\n" in (folder / "street.ics").read_bytes()
    qtbot.waitUntil(lambda: told.all == ["calendar.feed_gone", ""], timeout=10_000)
    qtbot.waitUntil(lambda: not sheet.problem.isVisible(), timeout=10_000)


@pytest.mark.usefixtures("told")
def test_ending_it_asks_whether_the_file_is_removed(page: GatheringsPage, qtbot: QtBot, folder: Path) -> None:
    do(page, qtbot, "add_gathering", name="Choir", when=evening(2))
    file = folder / "street.ics"
    for button, stays in (("Leave the file", True), ("Remove the file", False)):
        sheet = open_sheet(page)
        sheet.take(file)
        waits_for(qtbot, file, b"SUMMARY:Choir\r\n")
        qtbot.waitUntil(lambda sheet=sheet: sheet.state.text().startswith("Last written: "), timeout=10_000)
        sheet.end.click()
        [asked] = [each for each in page.findChildren(Sheet) if each.isVisible()]
        next(each for each in asked.findChildren(QPushButton) if each.text() == button).click()
        assert file.exists() == stays
        assert sheet.feed is None
        assert sheet.place.text() == "No file is chosen."
    do(page, qtbot, "add_gathering", name="Supper", when=evening(3))
    qtbot.wait(300)
    assert not file.exists()


def test_the_sheet_says_that_others_may_read_the_file(page: GatheringsPage) -> None:
    said = "\n".join(each.text() for each in open_sheet(page).findChildren(QLabel))
    assert "The file is not encrypted." in said


def test_a_file_that_another_program_wrote_stays(page: GatheringsPage, folder: Path) -> None:
    (folder / "own.ics").write_bytes(b"BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n")
    sheet = open_sheet(page)
    sheet.take(folder / "own.ics")
    assert "so it stays as it is" in sheet.problem.text()
    assert sheet.feed is None
    replaced, fed = put(Feed(str(folder / "own.ics")), EMPTY)
    assert (replaced, fed.code) == (False, "calendar.feed_foreign")
    assert not remove(Feed(str(folder / "own.ics")))
    assert b"Other" in (folder / "own.ics").read_bytes()


def test_two_groups_do_not_share_a_file(folder: Path) -> None:
    with pytest.raises(Refused) as refused:
        chosen(folder / "street", [Feed(str(folder.resolve() / "street.ics"))])
    assert refused.value.code == "calendar.feed_of_another"
    with pytest.raises(Refused) as refused:
        chosen(folder / "nowhere" / "street.ics", [])
    assert refused.value.code == "calendar.feed_gone"


@pytest.mark.parametrize(("number", "code"), [
    (errno.ENOSPC, "calendar.feed_full"), (errno.EDQUOT, "calendar.feed_full"),
    (errno.EROFS, "calendar.feed_forbidden"), (errno.EACCES, "calendar.feed_forbidden"),
    (errno.EIO, "calendar.feed_failed"),
])  # fmt: skip
def test_a_disk_that_takes_nothing_leaves_the_former_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    feed = Feed(str(folder / "street.ics"))
    assert put(feed, EMPTY)[0]

    def fails(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(disk.os, "fsync", fails)
    replaced, fed = put(feed, write_calendar([], "Street"))
    assert (replaced, fed.code) == (False, code)
    assert (folder / "street.ics").read_bytes() == EMPTY
    assert names_in(folder) == ["street.ics"]


def test_what_a_crash_left_beside_it_is_replaced_and_a_link_is_not_followed(folder: Path) -> None:
    outside = folder.parent / "outside"
    outside.write_bytes(b"mine")
    (folder / ".street.ics.part").symlink_to(outside)
    assert put(Feed(str(folder / "street.ics")), EMPTY)[0]
    assert outside.read_bytes() == b"mine"
    assert names_in(folder) == ["street.ics"]
    assert put(Feed(str(folder / "street.ics")), EMPTY)[0] is False


def test_a_command_that_chooses_a_file_is_followed(
    page: GatheringsPage, told: Told, qtbot: QtBot, folder: Path
) -> None:
    do(page, qtbot, "add_gathering", name="Choir", when=evening(2))
    note = key(FEED, page.scope.group.id)
    page.scope.bridge.call(api.Remember(note, write(Feed(str(folder / "street.ics")))))
    waits_for(qtbot, folder / "street.ics", b"SUMMARY:Choir\r\n")
    assert told.all == []


def test_a_store_that_is_closed_meanwhile_leaves_the_file_as_it_is(
    page: GatheringsPage, qtbot: QtBot, folder: Path
) -> None:
    choir = do(page, qtbot, "add_gathering", name="Choir", when=evening(2))
    do(page, qtbot, "set_attendance", gathering=choir, answer="yes")
    bridge, group = page.scope.bridge, page.scope.group
    feed = Feed(str(folder / "street.ics"), coming=True)
    bridge.remember(key(FEED, group.id), write(feed))
    first = FeedWriting(bridge, group, page)
    first.start(feed)
    waits_for(qtbot, folder / "street.ics", b"SUMMARY:Choir\r\n")
    second = FeedWriting(bridge, group, page)
    second.start(feed)
    bridge.close()  # as locking does
    with qtbot.waitSignal(second.stopped, timeout=10_000):
        pass
    assert b"SUMMARY:Choir\r\n" in (folder / "street.ics").read_bytes()


def test_an_engine_that_does_not_answer_takes_nothing_out_of_the_file(
    page: GatheringsPage, client: Silent, qtbot: QtBot, folder: Path
) -> None:
    do(page, qtbot, "add_gathering", name="Choir", when=evening(2))
    group, silent = page.scope.group, EngineBridge(client)
    silent.read_through(Reader(ask(qtbot, page.scope.bridge, api.Unlock(passphrase=PASSPHRASE))))
    feed = Feed(str(folder / "street.ics"))
    silent.remember(key(FEED, group.id), write(feed))
    assert put(feed, write_calendar([], "former"))[0]
    writing = FeedWriting(silent, group, page)
    writing.start(feed)
    with qtbot.waitSignal(writing.stopped, timeout=10_000):
        client.asked(ReadState).set_exception(Refused("engine.gone"))
    assert b"former" in (folder / "street.ics").read_bytes()
    silent.close()
