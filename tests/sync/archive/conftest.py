"""A group with everything that an archive must contain, and the file to which it was exported."""

import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from models.errors import Refused
from sync import api

HOSTILE = "<script>alert(1)</script> & \"quotes\" '=1+1' \u202eevil\u202c"
MADE: list[bytes] = []
SECRET = "what nobody shall read any more"


async def tell(street: Any, ana: Any, ben: Any) -> dict[str, bytes]:
    """Two neighbours write, answer, edit, react and redact. Returns the records by what they are."""
    said = {"plain": await ana.say("hello from the corner house")}
    said["hostile"] = await ana.say(HOSTILE)
    said["formula"] = await ana.say("=HYPERLINK(\"http://x\",\"y\")")
    await street.until(lambda: bool(ben.rows("SELECT 1 FROM message WHERE record = ?", said["formula"])))
    said["reply"] = await ben.do(
        "conversations.say", channel=ben.channel("welcome"), text="hello back", reply=said["plain"]
    )
    said["edited"] = await ben.say("frist wording")
    await ben.do("conversations.edit", message=said["edited"], text="second wording")
    await ben.do("conversations.edit", message=said["edited"], text="third wording")
    said["redacted"] = await ben.say(SECRET)
    await ben.do("conversations.react", message=said["plain"], emoji="👍")
    await ana.do("conversations.react", message=said["plain"], emoji="👍")
    await ben.do("conversations.redact", message=said["redacted"])
    await ana.do("people.set_profile", name="Ana of the corner", skills="roofs, bread", about="line\nbreak")
    return said


@dataclass
class Shelf:
    """Where archives lie."""

    folder: Path
    events: list[api.Event] = field(default_factory=list)

    @property
    def file(self) -> Path:
        return self.folder / "maple street.zip"

    async def export(self, neighbour: Any, **options: Any) -> api.ArchiveSummary:
        made: api.ArchiveSummary = await neighbour.engine.handle(api.ExportArchive(1, str(self.file), **options))
        return made

    async def open(self, neighbour: Any, **options: Any) -> api.Group:
        group: api.Group = await neighbour.engine.handle(api.OpenArchive(str(self.file), **options))
        return group

    def names(self) -> list[str]:
        """Files in the archive, relative to the bag."""
        with zipfile.ZipFile(self.file) as archive:
            return [name.partition("/")[2] for name in archive.namelist()]

    def read(self, name: str) -> bytes:
        with zipfile.ZipFile(self.file) as archive:
            return archive.read(f"maple-street/{name}")

    def text(self, name: str) -> str:
        return self.read(name).decode()

    def rebuilt(self, change: Callable[[str, bytes], bytes | None], extra: dict[str, bytes] | None = None) -> Path:
        """A copy in which `change(name, content)` has replaced files, or left them out where it says None."""
        copy = self.folder / "changed.zip"
        with zipfile.ZipFile(self.file) as archive, zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as out:
            for entry in archive.infolist():
                content = change(entry.filename.partition("/")[2], archive.read(entry))
                if content is not None:
                    out.writestr(entry.filename, content)
            for name, content in (extra or {}).items():
                out.writestr(name, content)
        return copy


def refusal(work: Callable[[], object]) -> Refused:
    with pytest.raises(Refused) as refused:
        work()
    return refused.value


async def refusal_of(neighbour: Any, command: api.Command) -> Refused:
    with pytest.raises(Refused) as refused:
        await neighbour.engine.handle(command)
    return refused.value


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    folder = tmp_path / "shelf"
    folder.mkdir()
    return Shelf(folder)


@pytest.fixture
def archived(street: Any, shelf: Shelf) -> Shelf:
    """Ana's handover archive, everybody asleep again. It is made once for all tests of a process."""
    if MADE:
        shelf.file.touch(0o600)
        shelf.file.write_bytes(MADE[0])
        return shelf

    async def story() -> None:
        ana, ben = await street.two()
        await tell(street, ana, ben)
        await street.alike()
        await shelf.export(ana, handover=True)

    street.play(story())
    street.neighbours.clear()
    MADE.append(shelf.file.read_bytes())
    return shelf
