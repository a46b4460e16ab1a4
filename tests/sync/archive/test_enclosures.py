"""Files in archives: people open them without Folkmoot, and who restores the group has them sealed again."""

import asyncio
import os
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from sync.blobs.sealing import CHUNK
from sync.file_commands import AskFiles, AttachedFile, AttachFile, Files, SaveFile
from sync.group import own_logs


async def attached(ana: Any, path: Path, plain: bytes) -> AttachedFile:
    await asyncio.to_thread(path.write_bytes, plain)
    made: AttachedFile = await ana.engine.handle(AttachFile(str(path)))
    await ana.do("conversations.say", channel=ana.channel("welcome"), text="", files=made.line)
    return made


def test_files_go_into_the_archive_and_come_back(street: Any, shelf: Any, tmp_path: Path) -> None:
    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        plain = os.urandom(2 * CHUNK + 9)
        made = await attached(ana, tmp_path / "the plan.PDF", plain)
        lost = await attached(ana, tmp_path / "lost.txt", b"lost")
        await asyncio.to_thread(ana.engine.runtime.net.meetings.files.folder.drop, lost.id)
        await shelf.export(ana)
        place = f"data/files/{made.id.hex()[:2]}/{made.id.hex()}.pdf"

        def look() -> tuple[bytes, str]:
            with zipfile.ZipFile(shelf.file) as archive:
                names = {name.partition("/")[2]: name for name in archive.namelist()}
                assert not any(lost.id.hex() in name for name in names)
                pages = [archive.read(whole) for name, whole in names.items() if name.startswith("data/pages/")]
                return archive.read(names[place]), b"".join(pages).decode()

        kept, page = await asyncio.to_thread(look)
        assert kept == plain
        assert f'href="../{place.removeprefix("data/")}"' in page
        assert "the plan.PDF" in page
        assert "(not in this archive)" in page
        eve = await street.neighbour("eve")
        await shelf.open(eve)
        found: Files = await eve.engine.handle(AskFiles(1))
        assert {each.name: each.here for each in found.files} == {"the plan.PDF": True, "lost.txt": False}
        await eve.engine.handle(SaveFile(1, made.id, str(tmp_path / "again.pdf")))
        assert await asyncio.to_thread((tmp_path / "again.pdf").read_bytes) == plain

    street.play(story())


def test_more_files_and_logs_than_an_archive_may_have_leave_it_whole(
    street: Any, shelf: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was written with all of them, and could never be opened: 25 000 pictures with their previews were enough, or
    the logs that one member began."""
    for module, name, most in (
        ("zipped", "MAX_FILES", 120), ("bag", "MAX_FILES", 120), ("enclosures", "MAX_FILES", 120),
        ("enclosures", "FOR_PAGES", 100), ("enclosures", "MAX_LOGS", 15), ("export", "MAX_LOGS", 15),
    ):  # fmt: skip
        monkeypatch.setattr(sys.modules[f"sync.archive.{module}"], name, most, raising=False)

    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        group = ana.engine.runtime.groups[1]
        for number in range(40):
            own_logs.start_new(group)
            await ana.say(f"in log number {number}")
        made = [await attached(ana, tmp_path / f"{number}.txt", os.urandom(100)) for number in range(40)]
        await shelf.export(ana)
        eve = await street.neighbour("eve")
        await shelf.open(eve)
        assert "in log number 0" in eve.texts()
        found: Files = await eve.engine.handle(AskFiles(1))
        assert all(each.here == (each.name == "39.txt") for each in found.files if each.name in ("0.txt", "39.txt"))
        assert len(made) == 40

    street.play(story())
