"""Bags (RFC 8493) that Folkmoot did not make: the cases of `tests/cases/archive`, and what hostile ones try."""

import hashlib
import io
import json
import os
import sys
import tarfile
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from models.errors import Refused
from sync import api
from sync.archive import verify
from sync.archive.layout import MAX_FILES

from .conftest import Shelf, refusal, refusal_of

CASES = Path(__file__).parents[2] / "cases" / "archive"
NAMES = sorted(path.stem for path in CASES.glob("*.zip"))
ABOUT_THE_ZIP = {"44", "46", "47", "48", "49"}
HELLO = b"hello\n"
Content = Mapping[str, bytes | None]


def verdict(path: Path) -> tuple[str, list[str]]:
    """(as the cases call it, what is named as damaged, missing or unexpected)."""
    try:
        assert isinstance(verify(path), api.BagSummary)
    except Refused as refused:
        named = str(refused.facts.get("files", ""))
        words = {"archive.incomplete": "incomplete", "archive.damaged": "invalid"}
        return words.get(refused.code, refused.code), sorted(filter(None, named.split(", ")))
    return "valid", []


def check(case: str, path: Path) -> None:
    expected = json.loads((CASES / f"{case}.expect.json").read_text("utf-8"))
    said = {"damaged": "archive.cut_off", "refused": "invalid"}.get(expected["rfc8493"], expected["rfc8493"])
    assert verdict(path) == (said, sorted(expected.get("verify_names_exactly", [])))
    if said != "valid":
        return
    found = verify(path)
    assert isinstance(found, api.BagSummary)
    assert found.not_covered == tuple(expected.get("not_covered", ()))
    for label, values in expected.get("info", {}).items():
        assert [value for key, value in found.info if key == label] == ([values] if isinstance(values, str) else values)


@pytest.mark.parametrize("case", NAMES)
def test_every_case_is_judged_as_the_format_says(case: str) -> None:
    check(case, CASES / f"{case}.zip")


@pytest.mark.skipif(sys.platform != "linux", reason="others cannot have all of these names in a folder")
@pytest.mark.parametrize("case", [name for name in NAMES if name[:2] not in ABOUT_THE_ZIP])
def test_a_folder_is_judged_as_its_zip(case: str, tmp_path: Path) -> None:
    (tmp_path / "outside.txt").write_bytes(b"x")
    with zipfile.ZipFile(CASES / f"{case}.zip") as archive:
        for name in archive.namelist():
            target = tmp_path / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(archive.read(name))
    check(case, tmp_path / "bag")


@pytest.mark.parametrize(("case", "codes"), [
    ("23-newline-in-name", ["not_on_windows", "not_on_windows"]), ("31-leading-dot-slash", ["dot_slash"]),
    ("33-other-normalisation", ["spelling"]), ("34-both-normalisations", ["both_spellings"]),
    ("35-differ-in-case-only", ["case"]), ("02-sha512-and-tags", []),
])  # fmt: skip
def test_what_is_remarkable_is_said(case: str, codes: list[str]) -> None:
    found = verify(CASES / f"{case}.zip")
    assert isinstance(found, api.BagSummary)
    assert [each.code for each in found.remarks] == codes


def digest(content: bytes, algorithm: str = "sha256") -> str:
    return hashlib.new(algorithm, content).hexdigest()


def bag(folder: Path, changes: Content | None = None) -> Path:
    """A zip with a small bag in which files were replaced, or left out where they are None."""
    files: dict[str, bytes | None] = {
        "bagit.txt": b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", "data/hello.txt": HELLO,
        "manifest-sha256.txt": f"{digest(HELLO)}  data/hello.txt\n".encode(),
    }  # fmt: skip
    with zipfile.ZipFile(folder / "bag.zip", "w", zipfile.ZIP_DEFLATED) as out:
        for name, content in {**files, **(changes or {})}.items():
            if content is not None:
                out.writestr(f"bag/{name}", content)
    return folder / "bag.zip"


def declared(encoding: str, version: str = "1.0") -> bytes:
    return f"BagIt-Version: {version}\nTag-File-Character-Encoding: {encoding}\n".encode()


LISTED = f"{digest(HELLO)}  data/hello.txt\n"
TAGGED = f"{digest(LISTED.encode())}  manifest-sha256.txt\n"
MD5 = f"{digest(HELLO, 'md5')}  data/hello.txt\n".encode()


@pytest.mark.parametrize(("changes", "named"), [
    ({"bagit.txt": b"\xef\xbb\xbf" + declared("UTF-8")}, ["bagit.txt"]),
    ({"bagit.txt": declared("bz2")}, ["bagit.txt"]),
    ({"bagit.txt": declared("unicode_escape")}, ["bagit.txt"]),
    ({"bagit.txt": declared("UTF-8", "1.1")}, ["bagit.txt"]),
    ({"bagit.txt": declared("UTF-8", "01.0")}, []),
    ({"bagit.txt": declared("UTF-8") + b"\n"}, ["bagit.txt"]),
    ({"bagit.txt": declared("UTF-8") * 1000}, ["bagit.txt"]),
    ({"manifest-sha256.txt": b"\xef\xbb\xbf" + LISTED.encode()}, ["manifest-sha256.txt"]),
    ({"manifest-sha256.txt": b"\xff" + LISTED.encode()}, ["manifest-sha256.txt"]),
    ({"manifest-sha256.txt": LISTED.encode() * 2}, ["manifest-sha256.txt"]),
    ({"manifest-sha256.txt": LISTED.replace("data/", "data\\").encode()}, ["manifest-sha256.txt"]),
    ({"manifest-sha256.txt": LISTED.encode() + b"00  data/hello.txt\n"}, ["manifest-sha256.txt"]),
    ({"manifest-sha256.txt": LISTED.encode() + b"no line\n"}, ["manifest-sha256.txt"]),
    ({"manifest-sha256.txt": LISTED.replace("hello", "%68ello").encode()}, ["data/%68ello.txt", "data/hello.txt",
                                                                         "manifest-sha256.txt"]),
    ({"manifest-sha256.txt": LISTED.encode() + f"{digest(b'')}  ~/x\n".encode()}, ["manifest-sha256.txt"]),
    ({"manifest-sha256.txt": LISTED.encode() + f"{digest(b'')}  bagit.txt\n".encode()}, ["manifest-sha256.txt"]),
    ({"manifest-sha256.txt": b""}, ["data/hello.txt"]),
    ({"manifest-sha256.txt": None, "manifest-crc32.txt": b"0  data/hello.txt\n"}, ["manifest-crc32.txt"]),
    ({"manifest-sha256.txt": None, "manifest-SHA-256.txt": LISTED.encode()}, ["manifest-*.txt"]),
    ({"tagmanifest-sha256.txt": f"{digest(b'x')}  manifest-sha256.txt\n".encode()}, ["manifest-sha256.txt"]),
    ({"tagmanifest-sha256.txt": b""}, ["tagmanifest-sha256.txt"]),
    ({"tagmanifest-sha256.txt": (TAGGED + f"{digest(b'')}  tagmanifest-sha256.txt\n").encode()},
     ["tagmanifest-sha256.txt"]),
    ({"tagmanifest-sha256.txt": (TAGGED + LISTED).encode()}, ["tagmanifest-sha256.txt"]),
    ({"tagmanifest-sha256.txt": (TAGGED + f"{digest(b'')}  lost.txt\n").encode()}, ["lost.txt"]),
    ({"bag-info.txt": b"Payload-Oxum: 6.2\n"}, ["bag-info.txt: Payload-Oxum"]),
    ({"bag-info.txt": b"Payload-Oxum: many\n"}, ["bag-info.txt: Payload-Oxum"]),
    ({"bag-info.txt": b"no colon\n"}, ["bag-info.txt"]),
    ({"bag-info.txt": b"Name : x\n"}, ["bag-info.txt"]),
    ({"fetch.txt": b"file:///etc/passwd 4 data/more.txt\n"}, ["fetch.txt"]),
    ({"fetch.txt": b"nothing\n"}, ["fetch.txt"]),
])  # fmt: skip
def test_what_is_not_as_the_format_requires_is_named(changes: Content, named: list[str], tmp_path: Path) -> None:
    assert verdict(bag(tmp_path, changes))[1] == named


@pytest.mark.parametrize(("changes", "codes"), [
    ({}, []),
    ({"bagit.txt": declared("ISO-8859-1")}, []),
    ({"bagit.txt": declared("UTF-16"), "manifest-sha256.txt": LISTED.encode("utf-16")}, []),
    ({"bagit.txt": declared("UTF-16"), "manifest-sha256.txt": LISTED.encode("utf-16be")}, []),
    ({"bagit.txt": declared("UTF-8").replace(b"\n", b"\r"), "manifest-sha256.txt": LISTED.encode()[:-1] + b"\r"}, []),
    ({"bagit.txt": declared("UTF-8")[:-1], "manifest-sha256.txt": LISTED.encode()[:-1]}, []),
    ({"manifest-sha256.txt": LISTED.replace("  ", " *").encode()}, ["asterisk"]),
    ({"manifest-sha256.txt": None, "manifest-md5.txt": MD5}, ["weak"]),
    ({"manifest-md5.txt": MD5}, []),
    ({"manifest-crc32.txt": b"0  data/hello.txt\n"}, ["unknown_algorithm"]),
    ({"bagit.txt": declared("UTF-8", "0.97"), "manifest-sha256.txt": LISTED.encode() * 2}, ["listed_twice"]),
    ({"bagit.txt": b"BagIt-Version : 0.96 \nTag-File-Character-Encoding : UTF-8\n"}, []),
    ({"data/hello.txt": None, "manifest-sha256.txt": b"", "data/": b""}, []),
    ({"bag-info.txt": b"payload-oxum: 6.1\nX: 1\nX: 2\n\n", "fetch.txt": b"http://a - data/hello.txt\n"}, []),
    ({"data/CON": HELLO, "manifest-sha256.txt": f"{LISTED}{digest(HELLO)}  data/CON\n".encode()}, ["not_on_windows"]),
])  # fmt: skip
def test_what_the_format_allows_is_accepted(changes: Content, codes: list[str], tmp_path: Path) -> None:
    found = verify(bag(tmp_path, changes))
    assert isinstance(found, api.BagSummary)
    assert [each.code for each in found.remarks] == codes


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes of POSIX")
def test_in_a_folder_only_regular_files_are_opened(tmp_path: Path) -> None:
    with zipfile.ZipFile(bag(tmp_path)) as archive:
        archive.extractall(tmp_path)
    folder = tmp_path / "bag"
    assert verdict(folder) == ("valid", [])
    (folder / "data" / "link").symlink_to("/etc/passwd")
    (folder / "data" / "up").symlink_to("..")
    os.mkfifo(folder / "data" / "pipe")
    assert verdict(folder) == ("invalid", ["data/link", "data/pipe", "data/up"])
    (folder / "data" / "hello.txt").unlink()
    (folder / "data" / "hello.txt").symlink_to(tmp_path / "hello.txt")
    (tmp_path / "hello.txt").write_bytes(HELLO)
    assert "data/hello.txt" in verdict(folder)[1]


def test_other_ways_to_pack_are_named(tmp_path: Path) -> None:
    for mode in ("w", "w:gz", "w:bz2", "w:xz"):
        with tarfile.open(tmp_path / "bag.tar", mode) as out:
            out.addfile(tarfile.TarInfo("bag/bagit.txt"), io.BytesIO())
        assert refusal(lambda: verify(tmp_path / "bag.tar")).code == "archive.other_packing"


def directory(path: Path, change: Callable[[list[bytearray]], list[bytearray]]) -> None:
    """Rewrite the directory of a zip, entry by entry."""
    raw = path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        start, count = archive.start_dir, len(archive.infolist())
    entries, at = [], start
    for _ in range(count):
        size = 46 + sum(int.from_bytes(raw[at + place : at + place + 2], "little") for place in (28, 30, 32))
        entries.append(bytearray(raw[at : at + size]))
        at += size
    changed = change(entries)
    end = bytearray(raw[at:])
    end[8:12] = len(changed).to_bytes(2, "little") * 2
    end[12:16] = sum(map(len, changed)).to_bytes(4, "little")
    path.write_bytes(raw[:start] + b"".join(changed) + end)


def test_files_that_share_their_bytes_are_refused(tmp_path: Path) -> None:
    path = bag(tmp_path, {"data/hello.txt": os.urandom(500_000)})
    directory(path, lambda entries: entries + entries[1:2] * 600)
    assert refusal(lambda: verify(path)).facts == {"files": "bag.zip", "count": 1}


def test_sizes_that_the_zip_only_claims_are_refused(tmp_path: Path) -> None:
    def inflate(entries: list[bytearray]) -> list[bytearray]:
        entries[1][24:28] = (4_000_000_000).to_bytes(4, "little")
        return entries

    path = bag(tmp_path)
    directory(path, inflate)
    assert refusal(lambda: verify(path)).code == "archive.too_large"


def test_too_many_files_and_lines_are_refused(tmp_path: Path) -> None:
    lines = "".join(f"{digest(b'')}  data/{number}\n" for number in range(MAX_FILES + 10)).encode()
    found = refusal(lambda: verify(bag(tmp_path, {"manifest-sha256.txt": lines})))
    assert int(str(found.facts["count"])) == MAX_FILES + 3  # one more is read, the manifest, data/hello.txt
    assert len(str(found.facts["files"])) < 1000
    many = {f"manifest-{name}.txt": b"0" * (15 << 20) for name in ("md5", "sha1", "sha224", "sha256", "sha512")}
    with zipfile.ZipFile(tmp_path / "bag.zip", "w") as out:
        for name, content in {"bagit.txt": declared("UTF-8"), **many}.items():
            out.writestr(f"bag/{name}", content)
    assert refusal(lambda: verify(tmp_path / "bag.zip")).code == "archive.too_large"


def test_a_strangers_bag_opens_no_group(street: Any, tmp_path: Path) -> None:
    async def story() -> None:
        cleo = await street.neighbour("cleo")
        path = str(bag(tmp_path))
        for adopt in (False, True):
            assert (await refusal_of(cleo, api.OpenArchive(path, adopt, "Cleo"))).code == "archive.foreign"
        found = await cleo.engine.handle(api.VerifyArchive(path))
        assert (found.files, found.payload, found.not_covered) == (1, len(HELLO), ())
        assert cleo.rows("SELECT * FROM groups") == []

    street.play(story())


def test_an_archive_of_ours_is_the_same_in_a_folder(archived: Shelf, street: Any, tmp_path: Path) -> None:
    with zipfile.ZipFile(archived.file) as archive:
        archive.extractall(tmp_path / "out")
    folder = tmp_path / "out" / "maple-street"
    found = verify(folder)
    assert isinstance(found, api.ArchiveSummary)
    assert found.signed_by == "Ana"

    async def story() -> None:
        cleo = await street.neighbour("cleo")
        await cleo.engine.handle(api.OpenArchive(str(folder)))
        assert "hello from the corner house" in cleo.texts("welcome")

    street.play(story())
    (folder / "data" / "index.html").write_bytes(b"x")
    (folder / "more.txt").write_bytes(b"x")
    assert refusal(lambda: verify(folder)).facts == {"files": "data/index.html, more.txt", "count": 2}
