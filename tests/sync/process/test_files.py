"""The engine's commands about files, between neighbours."""

import asyncio
import os
from pathlib import Path
from typing import Any

import pytest

from models.errors import Refused
from sync import api
from sync.blobs.sealing import CHUNK, SEALED
from sync.file_commands import AskFiles, AttachedFile, AttachFile, FetchFile, Files, LimitFiles, SaveFile, ShowFile
from sync.process.commands import files as commands


async def attached(neighbour: Any, path: Path, plain: bytes) -> AttachedFile:
    await asyncio.to_thread(path.write_bytes, plain)
    made: AttachedFile = await neighbour.engine.handle(AttachFile(str(path)))
    await neighbour.do("conversations.say", channel=neighbour.channel("welcome"), text="", files=made.line)
    return made


async def asked(neighbour: Any) -> Files:
    found: Files = await neighbour.engine.handle(AskFiles(1))
    return found


def test_a_file_is_elsewhere_then_saved(street: Any, tmp_path: Path) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        plain = os.urandom(9 * CHUNK)
        made = await attached(ana, tmp_path / "plan.pdf", plain)
        await street.alike()
        ana_is = ana.engine.runtime.group(1).me
        (before,) = (await asked(ben)).files
        assert (before.name, before.size, before.here) == ("plan.pdf", len(plain), False)
        assert before.holders == (ana_is,)
        await ben.engine.handle(SaveFile(1, made.id, str(tmp_path / "saved.pdf")))
        assert await asyncio.to_thread((tmp_path / "saved.pdf").read_bytes) == plain
        (after,) = (await asked(ben)).files
        assert (after.here, after.wanted, after.fetched) == (True, False, len(plain))
        await street.until(lambda: ana.rows("SELECT 1 FROM file_holders") != [])
        (seen,) = (await asked(ana)).files
        assert seen.holders == (ben.engine.runtime.group(1).me,)
        assert seen.reachable
        assert await ben.engine.handle(ShowFile(1, made.id)) == plain

    street.play(story())


def test_nobody_who_has_it_is_met(street: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands, "NOBODY_SECONDS", 0.3)

    async def story() -> None:
        ana, ben = await street.two()
        made = await attached(ana, tmp_path / "plan.pdf", os.urandom(9 * CHUNK))
        await street.alike()
        await ana.sleep()
        street.neighbours.remove(ana)
        with pytest.raises(Refused, match=r"file\.nobody"):
            await ben.engine.handle(SaveFile(1, made.id, str(tmp_path / "saved.pdf")))
        assert not (await asked(ben)).files[0].wanted
        with pytest.raises(Refused, match=r"file\.missing"):
            await ben.engine.handle(ShowFile(1, made.id))
        with pytest.raises(Refused, match=r"file\.unknown"):
            await ben.engine.handle(FetchFile(1, bytes(32)))
        await ben.engine.handle(FetchFile(1, made.id))
        assert (await asked(ben)).files[0].wanted

    street.play(story())


def test_over_the_limit_nothing_comes_by_itself(street: Any, tmp_path: Path) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        await ben.engine.handle(LimitFiles(1000))
        small = await attached(ana, tmp_path / "small.txt", b"hello")
        await attached(ana, tmp_path / "plan.pdf", os.urandom(CHUNK))
        await street.until(lambda: ben.rows("SELECT whole FROM files WHERE id = ?", small.id) == [(1,)])
        await asyncio.sleep(0.3)
        assert {each.name: each.here for each in (await asked(ben)).files} == {"small.txt": True, "plan.pdf": False}

    street.play(story())


async def say_that_it_is(neighbour: Any, line: str) -> None:
    await neighbour.do("conversations.say", channel=neighbour.channel("welcome"), text="", files=line)


def with_another_key(made: AttachedFile) -> str:
    item, key, rest = made.line.split(" ", 2)
    return f"{item} {'00' * 32} {rest.replace('plan.pdf', 'other.pdf')}" if key else ""


def test_who_names_a_file_of_others_with_another_key_spoils_nothing(street: Any, tmp_path: Path) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        plain = os.urandom(CHUNK + 5)
        made = await attached(ana, tmp_path / "plan.pdf", plain)
        await street.alike()
        await say_that_it_is(ben, with_another_key(made))
        await street.alike()
        assert {each.name for each in (await asked(ana)).files} == {"plan.pdf", "other.pdf"}
        for neighbour in (ana, ben):
            saved = tmp_path / f"{neighbour.name}.pdf"
            await neighbour.engine.handle(SaveFile(1, made.id, str(saved)))
            assert await asyncio.to_thread(saved.read_bytes) == plain
            assert await neighbour.engine.handle(ShowFile(1, made.id)) == plain

    street.play(story())


def test_a_record_that_does_not_open_its_file_removes_no_copy(street: Any, tmp_path: Path) -> None:
    async def story() -> None:
        ana, _ben = await street.two()
        await asyncio.to_thread((tmp_path / "plan.pdf").write_bytes, b"plan")
        made: AttachedFile = await ana.engine.handle(AttachFile(str(tmp_path / "plan.pdf")))
        await say_that_it_is(ana, with_another_key(made))
        for command in (SaveFile(1, made.id, str(tmp_path / "saved.pdf")), ShowFile(1, made.id)):
            with pytest.raises(Refused, match=r"file\.wrong_key"):
                await ana.engine.handle(command)
        assert (await asked(ana)).files[0].here

    street.play(story())


@pytest.mark.parametrize("noticed", ["when it is saved", "when everything is checked"])
@pytest.mark.parametrize("harm", ["a byte", "all of it"])
def test_what_rots_of_a_file_is_named_and_had_again(street: Any, tmp_path: Path, harm: str, noticed: str) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        plain = os.urandom(5 * CHUNK)
        made = await attached(ana, tmp_path / "plan.pdf", plain)
        await street.alike()
        await ben.engine.handle(SaveFile(1, made.id, str(tmp_path / "before.pdf")))
        assert (await ben.engine.handle(api.Fsck())).problems == ()
        place = ben.folder / ben.name / "blobs" / made.id.hex()[:2] / made.id.hex()
        sealed = bytearray(await asyncio.to_thread(place.read_bytes))
        sealed[2 * SEALED + 9] ^= 1
        await asyncio.to_thread(place.unlink)
        if harm == "a byte":
            await asyncio.to_thread(place.write_bytes, bytes(sealed))
        if noticed == "when it is saved":
            with pytest.raises(Refused, match=r"file\.damaged"):
                await ben.engine.handle(SaveFile(1, made.id, str(tmp_path / "after.pdf")))
        else:
            (problem,) = (await ben.engine.handle(api.Fsck())).problems
            parts = "3" if harm == "a byte" else "1-5"
            assert (problem.code, problem.facts) == ("fsck.file", {"name": "plan.pdf", "parts": parts, "count": 5})
        await street.until(lambda: ben.rows("SELECT whole FROM files WHERE id = ?", made.id) == [(1,)])
        await ben.engine.handle(SaveFile(1, made.id, str(tmp_path / "after.pdf")))
        assert await asyncio.to_thread((tmp_path / "after.pdf").read_bytes) == plain
        assert (await ben.engine.handle(api.Fsck())).problems == ()

    street.play(story())


def test_what_a_killed_engine_left_half_sealed_goes_at_the_next_start(street: Any) -> None:
    async def story() -> None:
        ana, _ = await street.two()
        half = Path(ana.folder) / ana.name / "blobs" / f"{'0' * 32}.part"

        def leave() -> None:
            half.parent.mkdir(exist_ok=True)
            half.write_bytes(bytes(1000))

        await asyncio.to_thread(leave)
        await ana.sleep()
        await ana.wake()
        assert not await asyncio.to_thread(half.exists)

    street.play(story())
