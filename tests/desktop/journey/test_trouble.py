"""Problems at a window: a clear sentence each time, and nothing lost."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from desktop.app.unlock import Unlock
from sync import api
from tests.damage import flipped

pytestmark = pytest.mark.slow
GARBAGE = ("Dear neighbour", "folkmoot:", "folkmoot:AAAA", "folkmoot:\u202egnirts", "folkmoot:" + "x" * 9_000)


def home(arrive: Callable[..., Any], name: str, group: str = "Maple Street", at: Path | None = None) -> Any:
    """Somebody with a group of their own."""
    one = arrive(name, at).sit_down()
    one.opens_with_a_new_passphrase()
    one.starts(group)
    one.opens_channel("street")
    return one


def test_invitations_that_do_not_work_say_why_until_one_does(arrive: Callable[..., Any], network: Any) -> None:
    rosa = home(arrive, "Rosa")
    made = time.time()
    stale = rosa.supervisor.call(api.Invite(rosa.view.group.number, 1, 1), 20).link
    taken_back = rosa.supervisor.call(api.Invite(rosa.view.group.number), 20)
    rosa.supervisor.call(api.Revoke(rosa.view.group.number, taken_back.id), 20)
    good, address = rosa.invites(), rosa.address()
    rosa.until(lambda: time.time() > made + 2)

    walt = arrive("Walt").sit_down()
    walt.opens_with_a_new_passphrase()
    form = walt.begins("join")
    words = [
        *((garbage, "not a complete invitation") for garbage in (*GARBAGE, good[:-7])),
        (stale, "may be closed"), (taken_back.link, "may be closed"),
    ]  # fmt: skip
    for link, why in words:
        walt.fills_in(form, link, address)
        walt.presses(form.action)
        walt.until(lambda: form.problem.isVisible() and form.action.isVisible())
        assert why in form.problem.text()
        assert form.person.text() == "Walt"
    walt.fills_in(form, f"  {good[:40]}\n   {good[40:]} ", address)
    walt.presses(form.action)
    assert walt.view.group.name == "Maple Street"


def test_an_address_where_nobody_answers_is_named(arrive: Callable[..., Any]) -> None:
    rosa = home(arrive, "Rosa")
    popover = rosa.view.show_peers()
    answers = {"nonsense": "nonsense is not an address", "127.0.0.1:9": "Nobody answers at 127.0.0.1:9"}
    for address, words in answers.items():
        popover.peer.setText(address)
        rosa.presses(popover.dial)
        rosa.until(lambda words=words: words in popover.answer.text())
    popover.close()


def test_a_wrong_passphrase_is_said_and_the_right_one_opens(arrive: Callable[..., Any]) -> None:
    rosa = home(arrive, "Rosa")
    rosa.says("Still here")
    rosa.types(rosa.pane.writing.composer.field, "half a sen")
    rosa.leave()
    rosa.sit_down()
    rosa.until(lambda: isinstance(rosa.scene, Unlock))
    rosa.types(rosa.scene.passphrase, "not this one", enter=True)
    rosa.until(lambda: "does not open what Folkmoot keeps here" in rosa.scene.problem.text())
    rosa.until(lambda: rosa.scene.passphrase.hasFocus())
    assert rosa.scene.passphrase.selectedText()
    rosa.types(rosa.scene.passphrase, rosa.passphrase, enter=True)
    rosa.view.show_page("conversations")
    rosa.sees("Still here")
    assert rosa.pane.channel.name == "street"
    assert rosa.pane.writing.composer.text == "half a sen"


def test_a_damaged_archive_is_refused_by_name_and_a_whole_one_opens(
    arrive: Callable[..., Any], tmp_path: Path
) -> None:
    rosa = home(arrive, "Rosa")
    rosa.says("For the record")
    whole, damaged, other = tmp_path / "whole.zip", tmp_path / "damaged.zip", tmp_path / "letter.zip"
    rosa.supervisor.call(api.ExportArchive(rosa.view.group.number, str(whole)), 30)
    damaged.write_bytes(flipped(whole))
    other.write_text("Dear neighbour")

    lena = arrive("Lena").sit_down()
    lena.opens_with_a_new_passphrase()
    form = lena.begins("archive")
    for file, words in ((damaged, "This archive is damaged"), (other, "not a Folkmoot archive"),
                        (tmp_path / "gone.zip", "cannot be read")):  # fmt: skip
        form.check_file(file)
        lena.until(lambda: form.problem.isVisible())
        assert words in form.problem.text()
        assert form.summary is None
        assert not form.action.isEnabled()
    form.check_file(whole)
    lena.until(lambda: form.summary is not None)
    assert not form.problem.isVisible()
    lena.presses(form.action)
    lena.opens_channel("street")
    lena.sees("For the record")


def test_a_second_window_on_a_profile_shares_its_engine(arrive: Callable[..., Any]) -> None:
    rosa = home(arrive, "Rosa")
    again = arrive("Rosa", rosa.folder).sit_down()
    assert again.view.group.name == "Maple Street"
    assert again.supervisor.pid is None
    again.opens_channel("street")
    again.says("From the other window")
    rosa.sees("From the other window")
    rosa.says("From the first one")
    again.sees("From the first one")

    again.types(again.pane.writing.composer.field, "half a sen")
    rosa.leave()
    again.until(lambda: isinstance(again.scene, Unlock))
    again.types(again.scene.passphrase, again.passphrase, enter=True)
    again.sees("From the other window", "From the first one")
    assert again.pane.writing.composer.text == "half a sen"
    again.says("ce")
    again.sees("half a sence")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("a small disk needs Linux and root: A FULL DISK IS NOT TESTED AT THE WINDOW")
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=6m,mode=0700", "tmpfs", place]
    made = subprocess.run(mount, capture_output=True, text=True, check=False)
    if made.returncode:
        pytest.skip(f"NO SMALL DISK HERE ({made.stderr.strip()}): A FULL DISK IS NOT TESTED AT THE WINDOW")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


def test_a_full_disk_is_said_and_what_was_written_waits(arrive: Callable[..., Any], small_disk: Path) -> None:
    rosa = home(arrive, "Rosa", at=small_disk / "profile")
    rosa.says("Before")
    filler = small_disk / "filler"
    with suppress(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))
    field = rosa.pane.writing.composer.field
    texts: list[str] = []
    while not rosa.pane.writing.composer.note.text() and len(texts) < 40:
        texts.append(f"While it is full {len(texts)}" + " word" * 200)
        field.setPlainText(texts[-1])
        rosa.types(field, "", enter=True)
        rosa.until(lambda: rosa.pane.writing.composer.note.text() or texts[-1] in _texts(rosa))
    assert "The disk is full" in rosa.pane.writing.composer.note.text()
    assert field.toPlainText() == texts[-1]
    rosa.until(lambda: "disk is full" in rosa.view.banners.text("trouble"))

    filler.unlink()
    rosa.types(field, "", enter=True)
    rosa.until(lambda: texts[-1] in _texts(rosa))
    rosa.until(lambda: rosa.view.banners.text("trouble") == "")
    rosa.leave()
    rosa.sit_down(api.Unlock(passphrase=rosa.passphrase))
    rosa.opens_channel("street")
    rosa.until(lambda: set(texts) | {"Before"} <= set(_texts(rosa)))


def _texts(one: Any) -> list[str]:
    return [row.message.text for row in one.pane.view.items]
