"""The module on the command line, and in archives: from its declaration, without a line of its own."""

import csv
import io
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.cli.fork_server import ForkServer

ROOT = Path(__file__).resolve().parents[2]


class Program:
    """`program("list", "item")` runs `folkmoot` with the module."""

    def __init__(self, folder: Path) -> None:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("FOLKMOOT_", "PYTHON"))}
        own = {"HOME": str(folder), "XDG_STATE_HOME": str(folder / "state"), "TZ": "UTC"}
        self.environment = {**kept, **own, "FOLKMOOT_PASSPHRASE": "nine green bottles"}
        self.profile = folder / "profile"
        self.server = ForkServer(kept | {"PYTHONPATH": str(ROOT)}, "tests.reference.program")

    def __call__(self, *arguments: str) -> tuple[int, str]:
        code, out, err = self.server.run(["--profile", str(self.profile), *arguments], b"", self.environment)
        return code, (out + err).decode()

    def done(self, *arguments: str) -> str:
        code, said = self(*arguments)
        assert code == 0, said
        return said


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    made = Program(tmp_path_factory.mktemp("lending"))
    made.done("start", "Maple Street", "--as", "Ana")
    made.done("do", "lending.add_item", "name=Drill", "sort=tool", "place=Cellar", "tags=power")
    yield made
    made.server.end()


def test_items_are_listed_shown_and_lent(program: Program) -> None:
    said = program.done("do", "lending.lend", "item=Drill", "borrower=Ana", "due=2025-06-17")
    assert said.endswith("  Ana lent Drill to Ana.\n")
    listed = program.done("list", "item")
    assert "Drill" in listed
    assert "lent" in listed
    shown = program.done("show", "drill")
    for words in ("Where it is", "Cellar", "Borrower", "power", "Due on: 2025-06-17"):
        assert words in shown
    program.done("do", "lending.wish", "item=Drill", "why=shelves")
    program.done("do", "lending.give_back", "item=Drill")
    assert "can be borrowed" in program.done("list", "item")
    assert "Waiting for it" in program.done("show", "drill")
    assert "Somebody wants to borrow Drill." in program.done("today")
    assert "Drill" in program.done("search", "cellar kind:item")


def test_what_goes_together_is_shown_from_both_sides(program: Program) -> None:
    program.done("do", "lending.add_item", "name=Bits", "sort=tool", "goes_with=Drill")
    bits, drill = (dict(map(label, program.done("show", name).splitlines())) for name in ("bits", "drill"))
    assert bits["Goes with"].startswith("Drill (")
    assert drill["item"].startswith("Bits (")  # a line of its own, after the one with the title
    assert bits["state"] == "can be borrowed"


def label(line: str) -> tuple[str, str]:
    caption, _, value = line.partition("  ")
    return caption, value.strip()


def test_what_is_refused_is_said_in_the_words_of_the_module(program: Program) -> None:
    program.done("do", "lending.add_item", "name=Saw", "sort=tool")
    program.done("do", "lending.withdraw", "item=Saw")
    code, said = program("do", "lending.lend", "item=Saw", "borrower=Ana", "due=2025-06-17")
    assert (code, said.strip()) == (1, "Its owner does not lend it any more. Ask its owner.")
    code, said = program("do", "lending.add_item", "name=Rake", "sort=weapon")
    assert code == 1
    assert "Sort is one of: tool, kitchen, garden, play." in said
    assert "borrower" in program.done("do", "lending.lend")


def test_states_and_options_are_said_and_found_in_words(program: Program) -> None:
    program.done("do", "lending.add_item", "name=Plane", "sort=tool")
    program.done("do", "lending.withdraw", "item=Plane")
    assert label(next(line for line in program.done("show", "Plane").splitlines() if line.startswith("Sort"))) == (
        "Sort", "Tool")  # fmt: skip
    history = program.done("history", "Plane")
    assert "state: can be borrowed → not lent any more" in history
    assert "Sort: Tool" in history
    code, said = program("do", "lending.withdraw", "item=Plane")
    assert (code, "(not lent any more)" in said, "withdrawn" in said) == (1, True, False)
    for asked in ('is:"not lent any more"', "is:withdrawn", 'is:"Not Lent Any More" kind:item'):
        assert "Plane" in program.done("search", asked)
    assert "Plane" not in program.done("search", '-is:"not lent any more"', "kind:item")
    assert "Plane" not in program.done("search", 'is:"can be borrowed"')
    assert "Nothing here is marked" in program("search", 'is:"can be eaten"')[1]


def test_a_picture_is_attached(program: Program, tmp_path: Path) -> None:
    from PIL import Image

    Image.new("RGB", (40, 30), "green").save(tmp_path / "drill.png")
    program.done("do", "lending.add_item", "name=Lamp", "sort=tool")
    said = program.done("attach", "Lamp", str(tmp_path / "drill.png"), "--record")
    assert "is attached to Lamp, which everyone" in said
    assert "drill.png" in program.done("show", "Lamp")
    assert "has:picture" in program.done("list", "item", "--json")


def test_an_archive_holds_a_page_and_a_table(program: Program, tmp_path: Path) -> None:
    program.done("do", "lending.add_item", "name=Ladder", "sort=garden", "about=Three metres", "note=Mind the top rung")
    program.done("do", "lending.lend", "item=Ladder", "borrower=Ana", "due=2025-06-18")
    program.done("archive", "export", str(tmp_path / "all.zip"))
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        files = {name.partition("/")[2]: archive.read(name).decode("utf-8", "replace") for name in archive.namelist()}
    [page] = [text for name, text in files.items() if name.startswith("data/pages/lending-")]
    for words in ("Ladder", "Three metres", "Mind the top rung", "Due on: 2025-06-18", "<bdi>Ana</bdi>",
                  "<dt>State</dt><dd class=\"text\" dir=\"auto\">lent</dd>", "For the garden",
                  "<dt>Loans 1 · Borrower</dt>", "Notes of all who used it"):  # fmt: skip
        assert words in page
    rows = {row["name"]: row for row in csv.DictReader(io.StringIO(files["data/records/item.csv"].lstrip("\ufeff")))}
    assert rows["Ladder"]["sort"] == "garden"


def test_words_of_a_note_are_marked_shown_found_and_archived(program: Program, tmp_path: Path) -> None:
    program.done("do", "lending.add_item", "name=Mower", "sort=garden", "note=Before use\nMind the blade. See it.")
    assert "Marked." in program.done("mark", "Mower", "Before use", "--heading", "1")
    assert "Marked." in program.done("mark", "Mower", "Mind the blade", "--bold")
    assert "Marked." in program.done("mark", "Mower", "See it", "--link", "https://example.org/mower")
    assert "Nothing changes" in program.done("mark", "Mower", "Before", "--heading", "1")
    lines = program.done("show", "Mower").splitlines()
    at = lines.index("Notes of all who used it:")
    assert lines[at + 1 :] == ["  # Before use", "  **Mind the blade**. [See it](https://example.org/mower)."]
    history = program.done("history", "Mower", "--last", "2")
    assert "[-Mind-]{+**Mind+} the [-blade.-]{+blade**.+}" in history
    assert "Mower" in program.done("search", "blade")
    assert "Mower" not in program.done("search", "example.org")
    assert program("mark", "Mower", "e", "--bold")[1].startswith("The text says “e” several times.")
    assert program("mark", "Mower", "goats", "--bold")[1].startswith("The text does not say “goats”.")
    assert program("mark", "Mower", "blade", "--link", "javascript:x")[1].startswith("A link leads to an address")
    assert program("mark", "Mower", "blade", "--bold", "--field", "name")[1].startswith("Say with --field")
    assert program("mark", "Mower", "blade")[0] == program("mark", "Mower", "blade", "--heading", "4")[0] == 2
    program.done("archive", "export", str(tmp_path / "marks.zip"))
    with zipfile.ZipFile(tmp_path / "marks.zip") as archive:
        [name] = [name for name in archive.namelist() if "/data/pages/lending-" in name]
        page = archive.read(name).decode()
    assert '<strong class="heading" role="heading" aria-level="3">Before use</strong>\n<b>Mind the blade</b>. ' in page
    assert '<a href="https://example.org/mower" title="https://example.org/mower" rel="noopener noreferrer' in page
