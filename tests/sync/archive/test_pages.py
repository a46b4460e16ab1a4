"""The web pages of an archive: entries of captioned fields, and that nothing in them is more than text."""

import asyncio
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from models.feature import Feature
from models.ids import MemberId, RecordId
from models.pages import Entry, Page, Pages, Source
from sync.archive.content import Content, Part, draw
from sync.archive.layout import Facts
from sync.archive.pages import Site
from sync.archive.work import Work
from sync.archive.writing import BagWriter

ANA = MemberId(b"a" * 16)
FACTS = Facts(
    format=2, software="Folkmoot", level="", group_id="00", group="Maple Street", group_kind="block-club",
    made="2026-05-01T12:00:00Z", made_ms=0, made_by="Ana", made_by_id="00", device="00", first="", last="", members=1,
    records={"item": 1}, redacted=0, envelopes=0, can_adopt=False,
)  # fmt: skip


async def write(site: Site, bag: BagWriter) -> None:
    site.write(bag, Work())


def test_fields_have_captions_and_people_their_names(tmp_path: Path) -> None:
    entry = Entry(
        RecordId(bytes(16)), ANA, 1 << 40, "Drill", fields=(("due_day", "2026-05-02"), ("note", "<script>x</script>")),
        people=(("owner", (ANA,)),),
    )  # fmt: skip
    pages = Pages("tools", (Page("item", entries=(entry,)),))
    content = Content([Part("", (), "", {"item": []}, [pages])], [], {ANA: "Ana & Co"})
    file = tmp_path / "archive.zip"
    bag = BagWriter(file, "archive", datetime(2026, 5, 1, tzinfo=UTC))
    asyncio.run(write(Site(FACTS, content), bag))
    bag.seal({}, lambda _manifests: b"{}")
    bag.publish()
    with zipfile.ZipFile(file) as archive:
        [name] = [each for each in archive.namelist() if "tools-01" in each]
        page = archive.read(name).decode()
    assert '<dt>Due day</dt><dd class="text" dir="auto">2026-05-02</dd>' in page
    assert "<dt>Owner</dt><dd><bdi>Ana &amp; Co</bdi></dd>" in page
    assert "&lt;script&gt;x&lt;/script&gt;" in page
    assert "<script>" not in page


def test_a_module_whose_pages_fail_costs_nobody_the_archive() -> None:
    def stumble(_source: Source) -> Pages:
        raise ZeroDivisionError("what a member wrote")

    faults: list[tuple[str, bytes, str]] = []
    own = Pages("shown")
    source = Source({}, lambda _record: ())
    broken = Feature("tools", (), {}, (), pages=stumble)
    assert draw(broken, source, lambda *fault: faults.append(fault)) == Pages("tools")
    assert [(module, record) for module, record, _trace in faults] == [("tools", b"")]
    assert draw(Feature("tools", (), {}, (), pages=lambda _source: own), source, lambda *_: None) is own
