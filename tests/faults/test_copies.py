"""Copies of a profile: restored from a backup, in place or elsewhere, twice, cloned beside the original. A profile that
finds itself to be a copy starts new logs, so no log is forked and nothing is lost."""

import shutil
from pathlib import Path
from typing import Any

from sync import api
from sync.trust.keys import ROLL


def snapshot(neighbour: Any, to: Path) -> Path:
    """A backup, taken while the engine runs or after it has ended."""
    shutil.copytree(neighbour.folder / neighbour.name, to, dirs_exist_ok=True)
    return to


def bring_back(neighbour: Any, backup: Path, *, in_place: bool) -> None:
    """Over the files that are there, which stay the same files, or as new ones."""
    profile = neighbour.folder / neighbour.name
    for file in profile.iterdir():
        kept = backup / file.name
        if in_place and kept.exists():
            file.write_bytes(kept.read_bytes())
        elif file.is_file():
            file.unlink()
    for file in backup.iterdir():
        if file.is_file() and not (profile / file.name).exists():
            shutil.copy2(file, profile / file.name)


async def die(neighbour: Any) -> None:
    """As by a power cut: nothing of what an orderly end writes is written."""
    runtime = neighbour.engine.runtime
    runtime.progress.save = runtime.clone_guard.renew = lambda: None
    await neighbour.sleep()


def frozen(*neighbours: Any) -> list[Any]:
    return [row for each in neighbours for row in each.rows("SELECT id FROM logs WHERE fork > 0")]


def log_generation(neighbour: Any) -> int:
    number: int = neighbour.engine.runtime.group(1).secrets.log_generation
    return number


async def sound(*neighbours: Any) -> None:
    for neighbour in neighbours:
        assert (await neighbour.engine.handle(api.Fsck())).problems == ()


def test_an_ordinary_restart_goes_on_in_the_same_logs(street: Any) -> None:
    async def story() -> None:
        ana, _ben = await street.two()
        await ana.say("one")
        for how in (ana.sleep, lambda: die(ana), ana.sleep):
            await how()
            await ana.wake()
            await ana.say("two")
            assert log_generation(ana) == 0

    street.play(story())


def test_a_backup_is_brought_back_in_place_and_anew(street: Any, tmp_path: Path) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        backup = tmp_path / "backup"
        await ana.say("one: before the backup")
        await ana.sleep()
        snapshot(ana, backup)
        seen = {0}
        for in_place in (True, False, True):
            await ana.wake()
            await ben.meet(ana)
            await ana.say("two: after the backup")
            await street.alike()
            await ana.sleep()
            bring_back(ana, backup, in_place=in_place)
            await ana.wake()
            seen.add(log_generation(ana))
            await ana.say("hello from a restored computer")
            await ben.meet(ana)
            await street.alike()
            await ana.sleep()
        assert len(seen) == 4
        await ana.wake()
        assert ana.texts().count("two: after the backup") == ben.texts().count("two: after the backup") == 3
        assert frozen(ana, ben) == []
        await sound(ana, ben)

    street.play(story())


def test_a_backup_of_the_running_engine_is_noticed_after_a_crash(street: Any, tmp_path: Path) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        await ana.say("one: before the backup")
        backup = snapshot(ana, tmp_path / "backup")
        await ana.say("two: after the backup")
        await street.alike()
        await die(ana)
        bring_back(ana, backup, in_place=True)
        await ana.wake()
        assert log_generation(ana) != 0
        await ana.say("hello again")
        await ben.meet(ana)
        await street.alike()
        assert "two: after the backup" in ana.texts()
        assert frozen(ana, ben) == []
        await sound(ana, ben)

    street.play(story())


def test_the_same_backup_brought_back_twice_opens_other_logs(street: Any, tmp_path: Path) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        await ana.sleep()
        backup = snapshot(ana, tmp_path / "backup")
        for number in range(2):
            bring_back(ana, backup, in_place=False)
            await ana.wake()
            await ana.say(f"one {number}")
            if number == 0:
                await ben.meet(ana)
                await street.alike()
                await ana.sleep()
        await ben.meet(ana)
        await street.alike()
        assert ana.texts()[-2:] == ["one 0", "one 1"]
        assert frozen(ana, ben) == []

    street.play(story())


def test_a_clone_beside_the_original(street: Any, tmp_path: Path) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        await ana.say("one")
        await street.alike()
        await ana.sleep()
        snapshot(ana, street.folder / "twin")
        shutil.copy2(street.folder / "ana.key", street.folder / "twin.key")
        await ana.wake()
        twin = await street.neighbour("twin")
        assert (log_generation(ana), log_generation(twin) != 0) == (0, True)
        for neighbour in (ana, twin):
            await neighbour.say(f"one from {neighbour.name}")
            await ben.meet(neighbour)
            await street.until(lambda neighbour=neighbour: f"one from {neighbour.name}" in ben.texts())
            await street.until(lambda neighbour=neighbour: neighbour.texts() == ben.texts())
        await ben.meet(ana)
        await street.alike()
        assert frozen(ana, ben, twin) == []
        await sound(ana, ben, twin)

    street.play(story())


def test_whole_machines_brought_back_learn_it_from_their_neighbours(street: Any, tmp_path: Path) -> None:
    """Where the file outside of the profile came back too, only the neighbours know better."""

    async def story() -> None:
        ana, ben = await street.two()
        await ana.say("one")
        await street.alike()
        backup = snapshot(ana, tmp_path / "backup")
        outside = snapshot_state(tmp_path)
        await ana.say("two: soon forgotten")
        await street.alike()
        await die(ana)
        bring_back(ana, backup, in_place=True)
        for path, content in outside.items():
            path.write_bytes(content)
        await ana.wake()
        assert log_generation(ana) == 0
        await ben.meet(ana)
        await street.alike()
        assert log_generation(ana) != 0
        await ana.say("hello")
        await street.alike()
        assert ben.texts()[-2:] == ["two: soon forgotten", "hello"]
        assert frozen(ana, ben) == []

    street.play(story())


def snapshot_state(tmp_path: Path) -> dict[Path, bytes]:
    folder = tmp_path / "XDG_STATE_HOME" / "folkmoot"
    return {path: path.read_bytes() for path in folder.iterdir()}


def test_who_wrote_two_futures_unknowingly_can_go_on(street: Any, tmp_path: Path) -> None:
    """As above, and both wrote before they met: the log is frozen where it parts, its owner goes on in another."""

    async def story() -> None:
        ana, ben = await street.two()
        cleo = await street.neighbour("cleo")
        await cleo.join(await ana.invite(), ana)
        await ana.say("one")
        await ben.meet(cleo)
        await street.alike()
        backup = snapshot(ana, tmp_path / "backup")
        outside = snapshot_state(tmp_path)
        await ana.say("two, which Ben and Cleo have")
        await street.alike()
        await die(ana)
        bring_back(ana, backup, in_place=True)
        for path, content in outside.items():
            path.write_bytes(content)
        await ana.wake()
        await ana.say("two, which only Ana has")
        await ben.meet(ana)
        await street.until(lambda: len(frozen(ana)) == len(frozen(ben)) == len(frozen(cleo)) == 1)
        assert log_generation(ana) != 0
        await ana.say("hello, and nothing stands still")
        await street.until(lambda: "hello, and nothing stands still" in cleo.texts())
        await street.until(lambda: all(n.engine.runtime.net.in_sync(1) for n in (ana, ben, cleo)))
        dora = await street.neighbour("dora")
        await dora.join(await ana.invite(), ana)
        await dora.say("hello, I am new")
        await street.until(lambda: "hello, I am new" in cleo.texts())
        assert "one" in dora.texts()
        roll = dora.engine.runtime.group(1).circle(ROLL)
        assert dora.rows("SELECT count(*) FROM logs WHERE circle = ? AND fork > 0", roll.id) == [(0,)]

    street.play(story())
