"""What is in an archive, and what an export leaves behind when it fails."""

import asyncio
import csv
import io
import json
import os
import stat
import subprocess
import sys
import zipfile
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import bagit
import bagit_utils
import pytest

from models.roll import ADMIT_MEMBERS, Changes, Role
from sync import api
from sync.archive.export import folder_name
from sync.group import resolving

from .conftest import HOSTILE, SECRET, Shelf, refusal_of


class Seen(HTMLParser):
    """What a browser would make of a page: its tags, links and text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        found = dict(attrs)
        assert not [name for name in found if name.startswith("on")]
        assert tag not in ("script", "img", "link", "iframe", "object", "embed", "base", "form")
        if found.get("href"):
            self.links.append(found["href"] or "")
        if found.get("id"):
            self.ids.add(found["id"] or "")

    def handle_data(self, data: str) -> None:
        self.text += data


def objections(folder: Path) -> list[str]:
    """What the other program, `bagit-utils`, says against a bag."""
    return [issue.message for issue in bagit_utils.Bag(folder, load=True).validate().issues]


def pages(shelf: Shelf) -> dict[str, Seen]:
    return {name: Seen(shelf.text(name)) for name in shelf.names() if name.endswith(".html")}


def test_it_is_a_bag_as_two_other_programs_understand_it(archived: Shelf, tmp_path: Path) -> None:
    with zipfile.ZipFile(archived.file) as archive:
        archive.extractall(tmp_path / "out")
    bag = bagit.Bag(str(tmp_path / "out" / "maple-street"))
    assert bag.validate()
    assert bag.version_info == (1, 0)
    assert sorted(bag.algorithms) == ["sha256", "sha512"]
    assert objections(tmp_path / "out" / "maple-street") == []
    (tmp_path / "out" / "maple-street" / "signature.json").write_text("{}")
    assert len(objections(tmp_path / "out" / "maple-street")) == 1


def test_people_read_every_channel_without_folkmoot(archived: Shelf) -> None:
    seen = pages(archived)
    index = seen["data/index.html"]
    assert "Messages" in index.text
    assert "Channels" in index.text
    assert "tick" not in index.text.lower()
    assert "Maple Street" in index.text
    assert "welcome" in index.text
    talk = next(page for page in seen.values() if "hello from the corner house" in page.text and "article" in page.tags)
    for text in ("hello back", "third wording", "frist wording", "second wording", "Redacted", "👍", HOSTILE):
        assert text in talk.text
    assert "Ana of the corner" in talk.text
    assert "roofs, bread" in seen["data/members.html"].text
    assert "Admitted as Ana" in seen["data/members.html"].text


def test_every_link_leads_somewhere_in_the_archive(archived: Shelf) -> None:
    seen, names = pages(archived), set(archived.names())
    for name, page in seen.items():
        for link in page.links:
            target, _, anchor = link.partition("#")
            path = os.path.normpath(f"{Path(name).parent}/{target}") if target else name
            assert path in names
            assert not anchor or anchor in seen[path].ids


def test_a_reply_leads_to_what_it_answers(archived: Shelf) -> None:
    talk = next(page for page in pages(archived).values() if "hello back" in page.text)
    assert any("#e" in link and not link.startswith("#") for link in talk.links)


def test_pages_load_and_run_nothing(archived: Shelf) -> None:
    for name in archived.names():
        if name.endswith(".html"):
            page = archived.text(name)
            assert "default-src 'none'" in page
            assert "<script" not in page.lower()
            assert "http" not in page.replace("http-equiv", "").replace(HOSTILE, "").replace("http://x", "")


def test_what_was_redacted_is_in_no_page_and_no_table(archived: Shelf) -> None:
    for name in archived.names():
        if not name.startswith("data/ledger/"):
            assert SECRET.encode() not in archived.read(name), name
    assert "redacted" in archived.text("README.txt")
    assert json.loads(archived.text("folkmoot.json"))["redacted"] == 1


def test_tables_hold_all_records_and_no_formula(archived: Shelf) -> None:
    table = list(csv.DictReader(io.StringIO(archived.read("data/records/message.csv").decode("utf-8-sig"))))
    lines = [json.loads(line) for line in archived.text("data/records/message.jsonl").splitlines()]
    assert [row["id"] for row in table] == [line["id"] for line in lines]
    assert len(table) == json.loads(archived.text("folkmoot.json"))["records"]["message"] == 6
    texts = {row["text"] for row in table}
    assert "'=HYPERLINK(\"http://x\",\"y\")" in texts
    assert HOSTILE in texts
    for name in archived.names():
        if name.endswith(".csv"):
            rows = csv.reader(io.StringIO(archived.read(name).decode("utf-8-sig")))
            assert [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))] == []
    reactions = archived.read("data/records/message-reaction.csv").decode("utf-8-sig")
    assert reactions.count("👍") == 2
    assert "Ana of the corner" in archived.read("data/members.csv").decode("utf-8-sig")


def test_facts_for_people_and_programs(archived: Shelf, street: Any) -> None:
    facts = json.loads(archived.text("folkmoot.json"))
    assert (facts["format"], facts["group"], facts["made_by"], facts["can_adopt"]) == (2, "Maple Street", "Ana", True)
    assert facts["made"].endswith("Z")
    assert facts["first"] <= facts["last"] <= facts["made"]
    readme = archived.text("README.txt")
    assert max(map(len, readme.splitlines())) <= 80
    assert "as a steward" in readme


def test_only_its_owner_may_read_the_file(archived: Shelf) -> None:
    assert stat.S_IMODE(archived.file.stat().st_mode) == 0o600
    assert list(archived.folder.iterdir()) == [archived.file]


@pytest.mark.parametrize(("name", "folder"), [
    ("a.zip", "a"), ("Straße 1.folkmoot.zip", "Stra-e-1.folkmoot"), ("..zip", "archive"), ("ё.zip", "archive"),
    ("-x", "x"),
])  # fmt: skip
def test_the_folder_is_called_like_the_file(name: str, folder: str) -> None:
    assert folder_name(Path(name)) == folder


def test_nothing_is_overwritten(shelf: Shelf, street: Any) -> None:
    async def story() -> None:
        ana, _ben = await street.two()
        await shelf.export(ana)
        before = shelf.file.read_bytes()
        for path, code in (
            (shelf.file, "archive.exists"), (shelf.folder, "archive.exists"),
            (shelf.folder / "no" / "x.zip", "archive.unwritable"), (Path("/proc/x.zip"), "archive.unwritable"),
        ):  # fmt: skip
            assert (await refusal_of(ana, api.ExportArchive(1, str(path)))).code == code
        assert (await refusal_of(ana, api.ExportArchive(1, f"{shelf.folder}/a\0b"))).code == "archive.unwritable"
        assert shelf.file.read_bytes() == before

    street.play(story())


def test_only_stewards_hand_over(street: Any, shelf: Shelf) -> None:
    async def story() -> None:
        _ana, ben = await street.two()
        assert (await refusal_of(ben, api.ExportArchive(1, str(shelf.file), handover=True))).code \
            == "archive.not_a_steward"
        assert (await refusal_of(ben, api.ExportArchive(1, str(shelf.file), "secret"))).code == "archive.bad_level"
        made = await shelf.export(ben)
        assert (made.can_adopt, made.signed_by) == (False, "Ben")
        assert "data/ledger/pass.txt" not in shelf.names()

    street.play(story())


def test_who_lets_people_in_does_not_hand_the_stewards_role_over(street: Any, shelf: Shelf) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        group = ben.engine.runtime.group(1)
        coordinator = Role((ADMIT_MEMBERS,), (group.me,))
        resolving.propose(ana.engine.runtime.group(1), Changes(roles={"coordinator": coordinator}))
        await street.until(lambda: group.author.may(ADMIT_MEMBERS))
        assert (await refusal_of(ben, api.ExportArchive(1, str(shelf.file), handover=True))).code \
            == "archive.not_a_steward"
        assert (await shelf.export(ben)).can_adopt

    street.play(story())


def test_a_cancelled_export_leaves_nothing(street: Any, shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:
        ana, _ben = await street.two()
        await ana.say("hello")
        for stage in ("archive.pages", "archive.logs", "archive.pack"):
            task: asyncio.Task[Any] = asyncio.create_task(ana.engine.handle(api.ExportArchive(1, str(shelf.file))))
            leave = ana.engine.subscribe(cancelling(task, stage))
            with pytest.raises(asyncio.CancelledError):
                await task
            leave()
            assert list(shelf.folder.iterdir()) == []
            assert ana.rows("SELECT 1 FROM invitations WHERE state = 'open'") == []
        await street.alike()

    street.play(story())


def cancelling(task: "asyncio.Task[Any]", stage: str) -> Callable[[api.Event], None]:
    def listen(event: api.Event) -> None:
        if isinstance(event, api.Progress) and event.stage == stage:
            task.cancel()

    return listen


FULL = """
import errno, os, resource, signal, sys
from pathlib import Path
from datetime import UTC, datetime
from models.errors import Refused
from sync.archive.writing import BagWriter
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
path = Path(sys.argv[1])
bag = BagWriter(path, "x", datetime.now(UTC))
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    bag.write("data/x", os.urandom(300_000))
    bag.seal({}, lambda _: b"")
except Refused as refused:
    assert refused.code == "archive.no_space", refused
else:
    raise SystemExit("it fitted")
finally:
    bag.discard()
assert list(path.parent.iterdir()) == []
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 100_000))
try:
    BagWriter(path, "x", datetime.now(UTC))
except Refused as refused:
    assert refused.code == "archive.no_space", refused
else:
    raise SystemExit("not even the first line fits")
assert list(path.parent.iterdir()) == []
"""


def test_a_full_disk_is_told_and_nothing_stays(tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    root = str(Path(__file__).parents[3])
    subprocess.run([sys.executable, "-W", "error", "-c", FULL, str(folder / "x.zip")], check=True, cwd=root)


def test_a_page_with_many_entries_is_cut_into_parts(
    street: Any, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.archive.pages.PER_FILE", 3)

    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        first = await ana.say("hello 0")
        for number in range(1, 7):
            await ana.say(f"hello {number}")
        channel = ana.channel("welcome")
        await ana.do("conversations.say", channel=channel, text="an answer to the first", reply=first)
        await shelf.export(ana)

    street.play(story())
    parts = [name for name in shelf.names() if "pages/" in name and "hello" in shelf.text(name)]
    assert len(parts) == 3
    test_every_link_leads_somewhere_in_the_archive(shelf)
    told = sorted(part for name in parts for part in ("Part 1 of 3", "Part 2 of 3", "Part 3 of 3")
                  if part in Seen(shelf.text(name)).text)  # fmt: skip
    assert told == ["Part 1 of 3", "Part 2 of 3", "Part 3 of 3"]
