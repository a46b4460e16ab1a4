"""A disk that fills up while people write and neighbours send: nothing confirmed is lost, the problem is reported, and
the engine continues by itself once there is space again."""

import asyncio
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from models.errors import Refused
from sync import api
from sync.file_commands import AttachFile, FetchFile, SaveFile, ShowFile
from sync.net.files import downloads, writing

MEGABYTE = 1 << 20


@dataclass
class Disk:
    """A small disk of its own."""

    path: Path

    @property
    def ballast(self) -> Path:
        return self.path / "ballast"

    def leave(self, room: int) -> None:
        """Fill it but for so many bytes."""
        self.empty()
        size = shutil.disk_usage(self.path).free - room
        with self.ballast.open("wb") as file:
            while size > 0:
                size -= file.write(bytes(min(size, MEGABYTE)))

    def empty(self) -> None:
        self.ballast.unlink(missing_ok=True)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    place = tmp_path / "disk"
    place.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("a disk of its own needs Linux and root: A FULL DISK IS NOT TESTED")
    mount = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", str(place)], capture_output=True, text=True, check=False
    )
    if mount.returncode:
        pytest.skip(f"NO DISK CAN BE MOUNTED HERE ({mount.stderr.strip()}): A FULL DISK IS NOT TESTED")
    yield Disk(place)
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def test_nothing_is_proposed_by_half(street: Any, disk: Disk) -> None:
    """A proposal and its author's signature are one: what was refused for want of room can be made again."""
    street.folder = disk.path

    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        proposed = 0
        for room in range(0, 200_000, 8192):
            disk.leave(room)
            with suppress(Refused):
                rules = {"attest": proposed % 9 + 1}
                await ana.engine.handle(api.Propose(1, rules=rules))
                proposed += 1
            disk.empty()
            roll = await ana.engine.handle(api.AskRoll(1))
            assert len(roll.resolutions) == proposed
        assert proposed
        await ana.sleep()

    street.play(story())


async def talk_until_full(neighbour: Any, confirmed: list[bytes]) -> str:
    """Say things until one is refused; the refusal's code."""
    for number in range(3000):
        try:
            confirmed.append(await neighbour.say(f"word {number} " * 20))
        except Refused as refused:
            return refused.code
    return "never full"


def test_own_writing_is_refused_and_goes_on(street: Any, disk: Disk) -> None:
    street.folder = disk.path

    async def story() -> None:
        dice = random.Random(7)
        ana = await street.neighbour("ana")
        await ana.start()
        confirmed: list[bytes] = []
        for _ in range(30):
            disk.leave(dice.randrange(800) * 1024)
            assert await talk_until_full(ana, confirmed) == "store.full"
            assert (await ana.status()).trouble == "store.full"
            disk.empty()
            confirmed.append(await ana.say("there is room again"))
            assert (await ana.status()).trouble == ""
        await ana.sleep()
        await ana.wake()
        kept = {record for (record,) in ana.rows("SELECT record FROM message")}
        assert len(confirmed) > 50
        assert set(confirmed) <= kept
        assert (await ana.engine.handle(api.Fsck())).problems == ()

    street.play(story())


def test_what_a_neighbour_sends_is_taken_in_once_there_is_room(street: Any, disk: Disk) -> None:
    async def story() -> None:
        ana = await street.neighbour("ana")
        street.folder = disk.path
        ben = await street.neighbour("ben")
        await ana.start()
        await ben.join(await ana.invite(), ana)
        await ben.engine.runtime.net.look_around()
        for room in (0, 20_000, 60_000):
            disk.leave(room)
            said = [await ana.say(f"word {number} " * 60) for number in range(120)]
            await street.until(lambda: ben.engine.runtime.trouble == "store.full")
            assert (await ben.status()).trouble == "store.full"
            disk.empty()
            await street.until(lambda said=said: ben.rows("SELECT 1 FROM message WHERE record = ?", said[-1]) != [])
            await street.alike()
            assert (await ben.status()).trouble == ""
        for neighbour in (ana, ben):
            assert (await neighbour.engine.handle(api.Fsck())).problems == ()

    street.play(story())


def test_a_full_disk_at_the_start_is_said(street: Any, disk: Disk) -> None:
    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        await ana.say("hello")
        await ana.sleep()
        disk.leave(0)
        with pytest.raises(Refused) as refused:
            await ana.wake()
        assert refused.value.code == "store.full"
        disk.empty()
        await ana.wake()
        assert ana.texts() == ["hello"]

    street.folder = disk.path
    street.play(story())


def test_a_profile_that_could_not_be_made_for_want_of_room_is_made_later(street: Any, disk: Disk) -> None:
    street.folder = disk.path

    async def story() -> None:
        for number, room in enumerate((0, 8 << 10, 64 << 10, 200 << 10)):
            (disk.path / f"ana{number}.key").touch(0o600)
            (disk.path / f"ana{number}.key").write_bytes(bytes(range(64)))
            disk.leave(room)
            with pytest.raises(Refused) as refused:
                await street.neighbour(f"ana{number}")
            assert refused.value.code == "store.full"
            ana = street.neighbours[-1]
            assert {problem.code for problem in await problems(ana)} <= {"store.full", "store.unwritable"}
            disk.empty()
            await ana.sleep()
            await ana.wake()
            await ana.start()
            assert (await ana.engine.handle(api.Fsck())).problems == ()

    async def problems(ana: Any) -> tuple[api.Problem, ...]:
        """None where the key of the store was never made."""
        with suppress(Refused):
            found: api.Findings = await ana.engine.handle(api.Fsck())
            return found.problems
        return ()

    street.play(story())


def test_a_file_waits_until_there_is_room(street: Any, disk: Disk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "FULL_SECONDS", 0.2)
    monkeypatch.setattr(downloads, "TURN_SECONDS", 0.1)
    street.folder = disk.path

    async def story() -> None:
        ana, ben = await street.two()
        plan = disk.path / "plan.pdf"
        await asyncio.to_thread(plan.write_bytes, os.urandom(1_500_000))
        await asyncio.to_thread(disk.leave, 400_000)
        with pytest.raises(Refused, match=r"store\.full"):
            await ana.engine.handle(AttachFile(str(plan)))
        await asyncio.to_thread(disk.empty)
        made = await ana.engine.handle(AttachFile(str(plan)))
        await ana.do("conversations.say", channel=ana.channel("welcome"), text="", files=made.line)
        await street.alike()
        await asyncio.to_thread(disk.leave, 800_000)
        await ben.engine.handle(FetchFile(1, made.id))
        await street.until(lambda: ben.engine.runtime.trouble == "store.full")
        assert ben.rows("SELECT whole FROM files WHERE id = ?", made.id) == [(0,)]
        left = await asyncio.to_thread(shutil.disk_usage, disk.path)
        assert left.free > left.total // 80  # what is fetched leaves a reserve, in which the owner can write
        await ben.say("the file has to wait")
        with pytest.raises(Refused, match=r"store\.full"):
            await ben.engine.handle(SaveFile(1, made.id, str(disk.path / "saved.pdf")))
        await asyncio.to_thread(disk.empty)
        await street.until(lambda: ben.rows("SELECT whole FROM files WHERE id = ?", made.id) == [(1,)])
        assert await ben.engine.handle(ShowFile(1, made.id)) == await asyncio.to_thread(plan.read_bytes)

    street.play(story())
