"""The reference module lives through it: three computers on a switch, real processes, real discovery, a real network.

The program is `tests.reference.program`, and beside it in the second story the one that is shipped, without the module.
"""

import os
import signal
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from models.differences import TextChange, moved
from sync.blobs.sealing import CHUNK
from sync.file_commands import AskFiles, AttachedFile, AttachFile, File, SaveFile
from sync.live_commands import HERE, AskLive, LivePlace, TellLive
from sync.live_text import LiveText
from sync.text_commands import ReadText

pytestmark = [pytest.mark.namespaces, pytest.mark.slow]
SHIPPED, WITH_LENDING = "desktop.cli", "tests.reference.program"
NOTE = ("note",)
CANARIES = ("canary saw quetzal", "canary shelf quetzal", "canary picture quetzal", "canary circle quetzal")
LENT = "SELECT state FROM fact WHERE record = ?"
Until = Callable[[Callable[[], Any], str], Any]


def day(ahead: int) -> str:
    return f"{datetime.now(UTC) + timedelta(days=ahead):%Y-%m-%d}"


def group_of(house: Any, until: Until, first: str) -> tuple[Any, Any, Any]:
    """Ana, whose program is the first one, has founded a group and holds all powers. Ben and Cleo have joined it."""
    ana = house.computer("ana", first)
    ben, cleo = house.computer("ben", WITH_LENDING), house.computer("cleo", WITH_LENDING)
    ana.run("start", "Maple Street", "--as", "Ana")
    ana.switch_on()
    link = ana.run("invite", "--uses", "2")
    for each, name in ((ben, "Ben"), (cleo, "Cleo")):
        each.run("join", "-", "--as", name, stdin=link)
        each.switch_on()
    all_meet(until, [ana, ben, cleo])
    return ana, ben, cleo


def all_meet(until: Until, computers: list[Any]) -> None:
    """Wait until each of them has a session with each other one."""
    others = len(computers) - 1
    until(lambda: all(sum(p.connected for p in each.status().peers) == others for each in computers), "all to meet")


def me(computer: Any) -> bytes:
    return bytes(computer.reader.value("SELECT me FROM groups"))


def states(computer: Any, item: bytes) -> list[str]:
    """Empty if it knows nothing of the item."""
    return [state for (state,) in computer.reader.rows(LENT, (item,))]


def test_a_group_lends_its_things(runtime: Any, wiretap: Any, tmp_path: Path, until: Until) -> None:
    three = ana, ben, cleo = group_of(runtime, until, WITH_LENDING)
    drill = ben.do("lending.add_item", name="Drill", sort="tool", place="Cellar")
    until(lambda: all(states(each, drill) == ["offered"] for each in three), "the drill everywhere")
    lent_twice_while_a_cable_was_out(until, three, drill)
    due_while_everybody_slept(until, three, drill)
    picture_from_two_computers_of_which_one_is_killed(until, three, drill, tmp_path)
    note_that_two_people_type(until, (ana, cleo), drill)
    circle_of_two(until, three, tmp_path)
    for each in three:
        assert "Everything is in order." in each.run("fsck")
        each.switch_off()
    unseen(CANARIES, wiretap.stop(), [each.folder for each in three])


def lent_twice_while_a_cable_was_out(until: Until, three: Any, drill: bytes) -> None:
    """Ana's cable is out. She lends it to Cleo and its owner lends it to her; a keeper settles that."""
    ana, ben, cleo = three
    ana.plug("down")
    ana.do("lending.lend", item=drill, borrower=me(cleo), due=day(2))
    ben.do("lending.lend", item=drill, borrower=me(ana), due=day(3))
    until(lambda: states(cleo, drill) == ["lent"], "what Ben wrote at Cleo's")
    ana.plug("up")
    until(lambda: all(each.reader.value("SELECT count(*) FROM fact_clash") for each in three), "the clash everywhere")
    sentence = "Drill was lent to two people at the same time. Say whose loan has ended."
    assert sentence in ana.run("today")
    assert sentence not in cleo.run("today")
    assert f"{sentence} (holders of the power lending.keep)" in cleo.run("show", "Drill")
    ana.run("do", "lending.give_back", "item=Drill", "borrower=Ana")
    until(lambda: not any(each.reader.value("SELECT count(*) FROM fact_clash") for each in three), "nobody's clash")
    assert cleo.reader.rows("SELECT member, part FROM fact_person") == [(me(cleo), "borrower")]


def due_while_everybody_slept(until: Until, three: Any, drill: bytes) -> None:
    """All are switched off on the day when it is due. One computer notes it after they have woken up."""
    assert all(each.reader.rows("SELECT 1 FROM reminder_loans") == [] for each in three)
    for each in three:
        each.switch_off()
    for each in three:
        each.program = ("tests.journey.days_later", "5", WITH_LENDING)
        each.switch_on()
    all_meet(until, three)
    three[0].say("good morning")
    noted = "SELECT (SELECT count(*) FROM reminder_loans), edits FROM records WHERE kind = 'reminder'"
    until(lambda: all(each.reader.rows(noted) == [(1, 1)] for each in three), "one reminder everywhere, in one edit")
    assert "Bring Drill back." in three[2].run("today")
    three[2].do("lending.give_back", item=drill)
    until(lambda: all(states(each, drill) == ["offered"] for each in three), "that it is back")
    assert all(each.reader.rows(noted) == [(1, 1)] for each in three)


def picture_from_two_computers_of_which_one_is_killed(until: Until, three: Any, drill: bytes, folder: Path) -> None:
    """Ben adds it and Ana fetches it. Cleo fetches it from both, until Ben's computer is gone."""
    ana, ben, cleo = three
    made = pictured(ben, folder / "drill.tiff", 4000)
    ben.do("lending.change_item", item=drill, pictures=made.line)
    until(lambda: listed(ana) and listed(cleo), "the name of the picture")
    ana.ask(SaveFile(1, made.id, str(folder / "at Ana's.tiff")))
    until(lambda: me(ana) in listed(cleo)[0].holders, "that Ana has it, too")
    sent = {each.name: each.sent() for each in (ana, ben)}
    saving = threading.Thread(target=cleo.ask, args=(SaveFile(1, made.id, str(folder / "at Cleo's.tiff")),))
    with cleo.switch.slow(cleo.name, "80mbit"):  # else all of it may have come before anybody looks
        saving.start()
        until(lambda: all(each.sent() - sent[each.name] > 4 * CHUNK for each in (ana, ben)), "chunks from both")
        ben.switch_off(signal.SIGKILL)
        there = listed(cleo)[0]
        assert 0 < there.fetched < made.size
    saving.join()
    assert (folder / "at Cleo's.tiff").read_bytes() == (folder / "drill.tiff").read_bytes()
    ben.switch_on()
    all_meet(until, three)


def pictured(computer: Any, path: Path, edge: int) -> AttachedFile:
    """A picture of noise, 3 bytes for each of its pixels, attached as it is."""
    from PIL import Image

    Image.frombytes("RGB", (edge, edge), os.urandom(3 * edge * edge)).save(path)
    made: AttachedFile = computer.ask(AttachFile(str(path), keep_details=True))
    return made


def listed(computer: Any) -> tuple[File, ...]:
    found: tuple[File, ...] = computer.ask(AskFiles(1)).files
    return found


def note_that_two_people_type(until: Until, two: Any, drill: bytes) -> None:
    """Each sees where the other is, and types while the other types."""
    typists = [threading.Thread(target=type_words, args=(each, drill)) for each in two]
    for each in two:
        there = each.ask(ReadText(drill, NOTE))
        each.ask(TellLive(1, HERE, (LivePlace(drill, typing=True, path=NOTE, heads=there.heads),)))
    for each, other in (two, two[::-1]):
        [seen] = until(lambda each=each: each.ask(AskLive(1)), "the other one's caret")
        assert (seen.member, [place.typing for place in seen.places]) == (me(other), [True])
    for each in typists:
        each.start()
    for each in typists:
        each.join()
    texts = until(lambda: alike([each.ask(ReadText(drill, NOTE)).text for each in two]), "the same text on both sides")
    for each in two:
        assert [word for word in texts.split() if word.startswith(each.name)] == [f"{each.name}{n}" for n in range(20)]


def alike(texts: list[str]) -> str:
    """What they have in common; empty while they differ or lack something."""
    return texts[0] if len(set(texts)) == 1 and len(texts[0].split()) == 40 else ""


def type_words(computer: Any, drill: bytes) -> None:
    """Twenty words, each where the caret has come to by then."""
    there = computer.ask(ReadText(drill, NOTE))
    live, caret = LiveText(drill, NOTE, there.text, there.heads), 0
    for number in range(20):
        live.typed(caret, 0, word := f"{computer.name}{number} ", number)
        changes: tuple[TextChange, ...] = live.answered(computer.ask(live.take()))
        caret = moved(caret + len(word), changes)


def circle_of_two(until: Until, three: Any, folder: Path) -> None:
    """Ana holds all powers, and is not in the circle."""
    ana, ben, cleo = three
    saw, shelf, picture, name = CANARIES
    ben.run("circle", "new", name, "--with", "Cleo")
    added = ben.run("do", "lending.add_item", f"name={saw}", "sort=tool", f"note={shelf}", f"circle={name}")
    made = pictured(ben, folder / f"{picture}.png", 40)
    ben.do("lending.change_item", item=bytes.fromhex(added.split()[0]), pictures=made.line)
    until(lambda: any(each.here for each in listed(cleo) if each.name == f"{picture}.png"), "the picture at Cleo's")
    assert saw in cleo.run("show", saw)
    ben.say("seen by all")
    until(lambda: ana.messages()[-1][2] == "seen by all", "what was written later at Ana's")
    for secret in CANARIES:
        assert secret in stored(cleo)
        assert secret not in stored(ana)
    assert saw.encode() in memory(cleo.process.pid)
    inside = memory(ana.process.pid)
    assert b"seen by all" in inside
    assert not [secret for secret in CANARIES if secret.encode() in inside]


def stored(computer: Any) -> str:
    """Everything in the open store, decrypted, except what it keeps sealed or packed."""
    tables = computer.reader.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'")
    return "\n".join(str(row) for (name,) in tables for row in computer.reader.rows(f'SELECT * FROM "{name}"'))


def memory(process: int) -> bytes:
    """Everything that a process has written to its memory."""

    def parts() -> Iterator[bytes]:
        with Path(f"/proc/{process}/mem").open("rb") as file:
            for line in Path(f"/proc/{process}/maps").read_text().splitlines():
                where, rights, *_ = line.split()
                if rights.startswith("rw"):
                    start, end = (int(each, 16) for each in where.split("-"))
                    file.seek(start)
                    yield file.read(end - start)

    return b"\n".join(parts())


def unseen(secrets: tuple[str, ...], captured: bytes, profiles: list[Path]) -> None:
    """Neither in any file of a profile nor on the wire."""
    assert len(captured) > 1_000_000
    files = [file for folder in profiles for file in folder.rglob("*") if file.is_file()]
    assert len(files) > 10
    for content in (captured, *(file.read_bytes() for file in files)):
        assert not [secret for secret in secrets if secret.encode() in content]


def test_a_computer_without_the_module_relays_it_and_shows_all_after_an_upgrade(
    runtime: Any, tmp_path: Path, until: Until
) -> None:
    """Ben and Cleo are never on the network at the same time."""
    ana, ben, cleo = group_of(runtime, until, SHIPPED)
    cleo.plug("down")
    saw = ben.do("lending.add_item", name="Saw", sort="tool", note="Mind the teeth")
    ben.do("lending.change_item", item=saw, pictures=pictured(ben, tmp_path / "saw.png", 40).line)
    ben.do("lending.lend", item=saw, borrower=me(cleo), due=day(2))
    until(lambda: ana.status().newer == 3, "three edits that Ana's program does not know")
    ben.plug("down")
    cleo.plug("up")
    until(lambda: states(cleo, saw) == ["lent"], "the saw at Cleo's")
    cleo.do("lending.give_back", item=saw)
    until(lambda: ana.status().newer == 4, "that it is back")
    cleo.plug("down")
    ben.plug("up")
    until(lambda: states(ben, saw) == ["offered"], "that it is back at Ben's")
    assert states(ana, saw) == []
    ana.switch_off()
    assert "Everything is in order." in ana.run("fsck")
    ana.program = (WITH_LENDING,)
    ana.switch_on()
    until(lambda: states(ana, saw) == ["offered"], "the saw at Ana's")
    assert ana.status().newer == 0
    until(lambda: listed(ana)[0].here, "its picture")
    shown = ana.run("show", "Saw")
    for words in ("can be borrowed", "Mind the teeth", "saw.png", "Cleo"):
        assert words in shown
    assert "Everything is in order." in ana.run("fsck")
