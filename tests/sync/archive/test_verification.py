"""Every damage to the file is reported by name or did no harm; no other exception occurs."""

import asyncio
import base64
import io
import json
import os
import random
import struct
import zipfile
from collections.abc import Callable
from hashlib import sha256, sha512
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.errors import Refused
from sync import api
from sync.archive import verify
from sync.archive.layout import MAX_FILES, TAG_MANIFESTS, signed
from sync.trust.keys import new_device

from .conftest import Shelf, refusal

CODES = {"archive.damaged", "archive.not_an_archive", "archive.newer", "archive.too_large", "archive.cut_off"}
UNREADABLE = Path("/proc/self/mem")
"""A regular file that can be opened, and fails like one on a broken disk when it is read."""


def resealed(shelf: Shelf, changes: dict[str, bytes | None], extra: dict[str, bytes] | None = None) -> Path:
    """A copy with other contents whose manifests are right again: only the signature can tell."""
    files = {name: shelf.read(name) for name in shelf.names()} | {k: v for k, v in changes.items() if v is not None}
    for name, content in changes.items():
        if content is None:
            del files[name]
    for kind in ("manifest", "tagmanifest"):  # in this order, because a tag manifest lists the manifests
        for algorithm, hashing in (("sha256", sha256), ("sha512", sha512)):
            if f"{kind}-{algorithm}.txt" not in changes:
                files[f"{kind}-{algorithm}.txt"] = "".join(
                    f"{hashing(content).hexdigest()}  {name}\n" for name, content in sorted(files.items())
                    if name.startswith("data/") == (kind == "manifest") and not name.startswith("tagmanifest-")
                ).encode()
    copy = shelf.folder / "resealed.zip"
    with zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as out:
        for name, content in {**files, **(extra or {})}.items():
            out.writestr(f"maple-street/{name}", content)
    return copy


def test_a_good_archive(archived: Shelf) -> None:
    found = verify(archived.file)
    assert (found.group, found.level, found.members, found.can_adopt) == ("Maple Street", "full", 2, True)
    assert found.signed_by == "Ana"
    assert found.bytes == archived.file.stat().st_size
    assert found.counts["message"] == 6


def test_its_name_and_place_do_not_matter(archived: Shelf, tmp_path: Path) -> None:
    moved = tmp_path / "x.bin"
    moved.write_bytes(archived.file.read_bytes())
    assert verify(moved).group == "Maple Street"


def test_each_file_is_named_when_it_is_changed_or_missing(archived: Shelf) -> None:
    for name in archived.names():
        for content in (b"x", None):
            copy = archived.rebuilt(lambda file, old, name=name, content=content: content if file == name else old)
            found = refusal(lambda copy=copy: verify(copy))
            assert found.code == "archive.damaged", name
            named = str(found.facts["files"]).split(", ")
            assert name in named or (name.startswith("tagmanifest") and named == ["signature.json"])
            assert found.facts["count"] == 1


def test_what_does_not_belong_is_named(archived: Shelf) -> None:
    extra = {"maple-street/data/extra.txt": b"x", "maple-street/more.txt": b"x"}
    found = refusal(lambda: verify(archived.rebuilt(lambda _name, old: old, extra)))
    assert found.facts == {"files": "data/extra.txt, more.txt", "count": 2}


@pytest.mark.parametrize("name", [
    "../evil", "/etc/passwd", "maple-street/../../evil", "maple-street/data/../../evil", "maple-street\\data\\evil",
    "C:/evil", "maple-street/data/ev\nil", "maple-street/data/ё", "other/bagit.txt", "maple-street/data/x/",
    "maple-street/data/INDEX.html", "maple-street//data/x", "evil",
])  # fmt: skip
def test_hostile_names_are_only_ever_named(archived: Shelf, name: str) -> None:
    found = refusal(lambda: verify(archived.rebuilt(lambda _name, old: old, {name: b"x"})))
    assert found.code == "archive.damaged"
    assert found.facts["count"] == 1
    assert str(found.facts["files"]).isprintable()
    assert list(archived.folder.parent.glob("**/evil*")) == []


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_files_of_one_name(archived: Shelf) -> None:
    found = refusal(lambda: verify(archived.rebuilt(lambda _n, old: old, {"maple-street/data/index.html": b"x"})))
    assert "data/index.html" in str(found.facts["files"])


def test_links_are_no_files(archived: Shelf) -> None:
    copy = archived.rebuilt(lambda _name, old: old)
    with zipfile.ZipFile(copy, "a") as archive:
        link = zipfile.ZipInfo("maple-street/data/link")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    assert refusal(lambda: verify(copy)).facts == {"files": "data/link", "count": 1}


def test_a_bomb_is_not_unpacked(archived: Shelf) -> None:
    copy = archived.rebuilt(lambda _name, old: old, {"maple-street/data/bomb": bytes(50 << 20)})
    assert refusal(lambda: verify(copy)).facts["files"] == "data/bomb"
    flood = archived.folder / "flood.zip"
    with zipfile.ZipFile(flood, "w") as out:
        for number in range(MAX_FILES + 1):
            out.writestr(f"x/{number}", b"")
    assert refusal(lambda: verify(flood)).code == "archive.too_large"


def test_what_is_no_archive(shelf: Shelf) -> None:
    shelf.file.write_bytes(b"")
    assert refusal(lambda: verify(shelf.file)).code == "archive.not_an_archive"
    for content in (b"x", b"PK\3\4", b"PK\5\6" + bytes(18), os.urandom(100_000), b"%PDF-1.7" * 1000):
        shelf.file.write_bytes(content)
        assert refusal(lambda: verify(shelf.file)).code == "archive.not_an_archive"
    with zipfile.ZipFile(shelf.file, "w") as other:
        other.writestr("holiday/photo.jpg", b"x")
    assert refusal(lambda: verify(shelf.file)).code == "archive.not_an_archive"
    for path in (shelf.folder / "nowhere", Path("a\0b"), Path("x" * 5000), UNREADABLE):
        assert refusal(lambda path=path: verify(path)).code == "archive.unreadable"
    assert refusal(lambda: verify(shelf.folder)).code == "archive.not_an_archive"


def test_an_archive_that_was_cut_off(archived: Shelf) -> None:
    whole = archived.file.read_bytes()
    for share in (0.01, 0.1, 0.5, 0.9, 0.999):
        archived.file.write_bytes(whole[: int(len(whole) * share)])
        assert refusal(lambda: verify(archived.file)).code == "archive.cut_off"


@pytest.mark.parametrize(
    "around",
    [lambda whole: b"#!/bin/sh\n" + whole, lambda whole: whole + b"x", lambda whole: whole[:-2] + b"\4\0more"],
    ids=["before", "after", "in the comment"],
)
def test_nothing_stands_before_or_after_the_files(archived: Shelf, around: Callable[[bytes], bytes]) -> None:
    archived.file.write_bytes(around(archived.file.read_bytes()))
    refused = refusal(lambda: verify(archived.file))
    assert (refused.code, refused.facts) == ("archive.damaged", {"files": archived.file.name, "count": 1})


def test_an_archive_from_the_future(archived: Shelf) -> None:
    def newer(name: str, old: bytes) -> bytes:
        return json.dumps({"format": 3, "unknown": [1]}).encode() if name == "folkmoot.json" else old

    assert refusal(lambda: verify(archived.rebuilt(newer))).code == "archive.newer"


def test_whoever_changes_it_cannot_sign_it(archived: Shelf) -> None:
    page = archived.read("data/index.html").replace(b"Maple", b"Elmer")
    assert refusal(lambda: verify(resealed(archived, {"data/index.html": page}))).facts["files"] == "signature.json"


def test_numbers_and_lines_that_nobody_can_show_are_damage_even_if_a_member_signed_them(
    street: Any, shelf: Shelf
) -> None:
    async def story() -> None:
        ana, _ = await street.two()
        await ana.say("hello")
        await shelf.export(ana, handover=True)
        key = ana.engine.runtime.group(1).secrets.signing
        facts = json.loads(shelf.text("folkmoot.json"))
        for change in (
            {}, {"made_ms": 10**18}, {"made_ms": -1}, {"made_ms": 10**30}, {"records": {"message": 10**30}},
            {"records": {"message": -1}}, {"records": dict.fromkeys(map(str, range(2000)), 1)}, {"redacted": 10**25},
            {"members": 10**25}, {"group": "x" * 2000}, {"software": os.urandom(2000).hex()},
        ):  # fmt: skip
            changes: dict[str, bytes | None] = {"folkmoot.json": json.dumps({**facts, **change}).encode()}
            with zipfile.ZipFile(resealed(shelf, changes)) as archive:
                lists = {name: archive.read(f"maple-street/{name}") for name in TAG_MANIFESTS}
            changes["signature.json"] = json.dumps({
                "device": base64.b64encode(key.public).decode(),
                "signature": base64.b64encode(key.sign(signed(lists))).decode(),
            }).encode()  # fmt: skip
            copy = resealed(shelf, changes)
            if change:
                assert refusal(lambda copy=copy: verify(copy)).facts == {"files": "folkmoot.json", "count": 1}, change
            else:
                assert isinstance(verify(copy), api.ArchiveSummary)

    street.play(story())


def test_a_stranger_cannot_sign_for_a_member(archived: Shelf) -> None:
    stranger = new_device()
    manifests = [archived.read(f"tagmanifest-{name}.txt") for name in ("sha256", "sha512")]
    listed = [b"".join(line for line in each.splitlines(True) if b"signature" not in line) for each in manifests]
    message = b"folkmoot-archive-v1\0" + b"".join(sha256(each).digest() for each in listed)
    signature = json.dumps({
        "device": base64.b64encode(stranger.card.signing).decode(),
        "signature": base64.b64encode(stranger.signing.sign(message)).decode(),
    }).encode()  # fmt: skip
    assert refusal(lambda: verify(resealed(archived, {"signature.json": signature}))).facts["files"] == "signature.json"


def ledger_changes(archived: Shelf) -> list[dict[str, bytes | None]]:
    logs = [name for name in archived.names() if name.startswith("data/ledger/logs/")]
    content = archived.read(logs[-1])
    length = 240 + struct.unpack(">I", content[140:144])[0] - 0
    return [
        {logs[-1]: content[:-1]}, {logs[-1]: content + b"x"}, {logs[-1]: b""}, {logs[-1]: content[length:]},
        {logs[-1]: content[: len(content) // 2]}, {logs[0]: None}, {logs[-1]: archived.read(logs[0])},
        {logs[-1]: bytes(len(content))}, {"data/ledger/keys.json": b"{}"}, {"data/ledger/keys.json": b"[" * 100_000},
        {"data/ledger/keys.json": b'{"founding":"","secrets":[["AA==",true,"AA=="]],"founding_secret":"AA=="}'},
        {"data/ledger/pass.txt": b"folkmoot:join/AAAA"}, {"data/ledger/pass.txt": b"\xff"},
        {"data/ledger/pass.txt": None}, {"data/ledger/forks.bin": b"x"}, {"folkmoot.json": b"[]"},
        {"folkmoot.json": b'{"a":' * 10_000}, {"signature.json": b"{}"}, {"signature.json": b"null"},
    ]  # fmt: skip


def test_damage_that_the_manifests_do_not_tell(archived: Shelf) -> None:
    for changes in ledger_changes(archived):
        copy = resealed(archived, changes)
        assert refusal(lambda copy=copy: verify(copy)).code == "archive.damaged", changes.keys()


@pytest.mark.parametrize("tags", [
    b"BagIt-Version: 1.0\nTag-File-Character-Encoding: bz2\n", b"\xef\xbb\xbfBagIt-Version: 1.0\n", b"", b"\xff\xfe",
])
def test_what_the_library_would_look_up_is_fixed(archived: Shelf, tags: bytes) -> None:
    found = refusal(lambda: verify(archived.rebuilt(lambda name, old: tags if name == "bagit.txt" else old)))
    assert found.facts == {"files": "bagit.txt", "count": 1}


@pytest.mark.parametrize("line", [
    b"00  ../../etc/passwd\n", b"00  ~/x\n", b"00  /etc/passwd\n", b"\xff\xfe\n", b"00\n", b"no digest\n",
    b"a  data/index.html\na  data/index.html\n", b"00  data/\x00x\n", b"\n" * 1000, b"00  data/missing.html\n",
    b"00  tagmanifest-sha256.txt\n",
])  # fmt: skip
def test_hostile_manifests(archived: Shelf, line: bytes) -> None:
    for name in ("manifest-sha256.txt", "tagmanifest-sha512.txt"):
        copy = archived.rebuilt(lambda file, old, name=name: old + line if file == name else old)
        assert refusal(lambda copy=copy: verify(copy)).code == "archive.damaged"


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a small archive, made once."""
    from tests.conftest import Street

    folder = tmp_path_factory.mktemp("sample")
    os.environ["XDG_STATE_HOME"] = str(folder)
    street, shelf = Street(folder), Shelf(folder)

    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        for number in range(5):
            await ana.say(f"hello {number}")
        await shelf.export(ana)

    street.play(story())
    return shelf.file.read_bytes()


def judged(content: bytes, folder: Path) -> str:
    """What verifying says: a code of `CODES`, or `ok`, which must then be the same archive."""
    path = folder / "flipped.zip"
    path.write_bytes(content)
    try:
        found = verify(path)
    except Refused as refused:
        if refused.code not in CODES:
            raise
        return refused.code
    assert (found.group, found.signed_by, found.counts["message"]) == ("Maple Street", "Ana", 5)
    return "ok"


def test_every_flipped_byte_is_told_or_harmless(sample: bytes, tmp_path: Path) -> None:
    chance = random.Random(1)
    told = 0
    for position in sorted(chance.sample(range(len(sample)), 350)):
        flipped = bytearray(sample)
        flipped[position] ^= 1 << chance.randrange(8)
        told += judged(bytes(flipped), tmp_path) != "ok"
    assert told > 250


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_every_mangled_piece_is_told_or_harmless(sample: bytes, tmp_path: Path, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(sample)))
    end = data.draw(st.integers(start, min(len(sample), start + 2000)))
    piece = data.draw(st.binary(max_size=64))
    judged(sample[:start] + piece + sample[end:], tmp_path)


def test_every_byte_of_the_zips_own_structure(sample: bytes, tmp_path: Path) -> None:
    """Local headers, the directory and its end, where the standard library reads."""
    with zipfile.ZipFile(io.BytesIO(sample)) as archive:
        directory = archive.start_dir
        headers = [entry.header_offset for entry in archive.infolist()[:1]]
    places = [*range(directory, directory + 46 + 30), *range(len(sample) - 22, len(sample))]
    places += [place for header in headers for place in range(header, header + 50)]
    for position in places:
        for value in (0, 0xFF):
            if sample[position] != value:
                judged(sample[:position] + bytes([value]) + sample[position + 1 :], tmp_path)


def test_a_hostile_archive_changes_no_profile(archived: Shelf, street: Any) -> None:
    async def story() -> None:
        cleo = await street.neighbour("cleo")
        for changes in ledger_changes(archived):
            copy = str(resealed(archived, changes))
            for adopt in (False, True):
                with pytest.raises(Refused):
                    await cleo.engine.handle(api.OpenArchive(copy, adopt, "Cleo"))
        assert cleo.rows("SELECT * FROM groups") == []
        assert cleo.rows("SELECT * FROM envelopes") == []
        await asyncio.sleep(0)

    street.play(story())
