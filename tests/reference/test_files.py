"""Pictures of an item: attached on one computer, fetched on another from whoever holds them."""

import asyncio
import os
from pathlib import Path
from typing import Any

from models.feature import Registry
from models.features import FEATURES
from sync.blobs.sealing import CHUNK
from sync.file_commands import AskFiles, AttachedFile, AttachFile, Files, SaveFile
from tests.conftest import Neighbour, Street
from tests.reference.lending import FEATURE


async def neighbour(street: Street, name: str) -> Neighbour:
    made = Neighbour(name, street.folder, street.network, registry=Registry((*FEATURES, FEATURE)))
    street.neighbours.append(made)
    return await made.wake()


async def asked(who: Neighbour, record: bytes) -> Files:
    found: Files = await who.engine.handle(AskFiles(1, record))
    return found


def test_a_picture_is_fetched_from_who_is_left(street: Any, tmp_path: Path) -> None:
    """Ana attaches it, Ben fetches it, Ana's computer is gone: Cleo gets it from Ben."""

    def drawn() -> None:
        from PIL import Image

        Image.frombytes("RGB", (800, 600), os.urandom(800 * 600 * 3)).save(tmp_path / "drill.png")

    async def story() -> None:
        await asyncio.to_thread(drawn)
        ana, ben, cleo = [await neighbour(street, name) for name in ("ana", "ben", "cleo")]
        await ana.start()
        for each in (ben, cleo):
            await each.join(await ana.invite(), ana)
        await cleo.meet(ben)
        made: AttachedFile = await ana.engine.handle(AttachFile(str(tmp_path / "drill.png")))
        assert made.size > 4 * CHUNK
        drill = await ana.do("lending.add_item", name="Drill", sort="tool", pictures=made.line)
        for each in (ben, cleo):
            await street.until(lambda each=each: each.rows("SELECT 1 FROM fact WHERE record = ?", drill) != [])
            assert each.rows("SELECT marks FROM fact WHERE record = ?", drill) == [(" has:picture is:offered ",)]
        await ben.engine.handle(SaveFile(1, made.id, str(tmp_path / "at ben's.png")))
        await street.until(lambda: cleo.rows("SELECT 1 FROM file_holders") != [])
        await ana.sleep()
        street.neighbours.remove(ana)
        [file] = (await asked(cleo, drill)).files
        assert (file.field, file.name, file.here, file.reachable) == ("pictures", "drill.png", False, True)
        await cleo.engine.handle(SaveFile(1, made.id, str(tmp_path / "at cleo's.png")))
        saved = [await asyncio.to_thread((tmp_path / f"at {name}'s.png").read_bytes) for name in ("ben", "cleo")]
        assert len(saved[0]) == made.size
        assert saved[0] == saved[1]

    street.play(story())
