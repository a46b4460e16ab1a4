"""Handing a group over in a file, and the check of the store."""

from pathlib import Path
from typing import Any

import pytest

from tests.damage import flipped

KEYS = {"file", "group", "level", "made", "made_ms", "members", "counts", "bytes", "can_adopt", "everyone",
        "circles"}  # fmt: skip


@pytest.fixture(scope="module")
def archive(street: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    street.done("say", "street", "kept for later")
    file = tmp_path_factory.mktemp("archives") / "maple street.zip"
    said = street.done("archive", "export", str(file))
    assert str(file) in said.out
    assert "Maple Street" in said.out
    return file


def test_what_is_written_is_for_its_person_alone(archive: Path) -> None:
    assert archive.stat().st_mode & 0o077 == 0


def test_what_is_in_it_is_counted_in_words(archive: Path, street: Any) -> None:
    said = street.done("archive", "verify", str(archive)).out
    assert "6 channels, 1 message" in said
    assert "settingss" not in said
    assert ", 0 " not in said


def test_it_is_verified_without_a_profile_of_its_group(archive: Path, make: Any) -> None:
    program = make("verifier")
    found = program.done("archive", "verify", str(archive), "--json").json
    assert set(found) == KEYS
    assert (found["group"], found["members"], found["counts"]["message"]) == ("Maple Street", 1, 1)
    assert not (program.profile / "store.db").exists()


def test_damage_is_named(archive: Path, street: Any, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.zip"
    damaged.write_bytes(flipped(archive))
    assert "damaged" in street.refused("archive", "verify", str(damaged))
    damaged.write_bytes(b"PK\x03\x04 and nothing more")
    assert "not a Folkmoot archive" in street.refused("archive", "verify", str(damaged))
    assert "cannot be read" in street.refused("archive", "verify", str(tmp_path / "none.zip"))


CASES = Path(__file__).parents[2] / "cases" / "archive"


def test_bags_of_others_are_judged(make: Any) -> None:
    program = make("verifier")
    said = program.done("archive", "verify", str(CASES / "20-tags-nobody-vouches-for.zip")).out
    assert "2 files, 11 bytes, all whole" in said
    assert "README.txt, index.html" in said
    found = program.done("archive", "verify", str(CASES / "35-differ-in-case-only.zip"), "--json").json
    assert (found["group"], found["files"], found["remarks"][0]["other"]) == (None, 2, "data/readme.txt")
    assert "one is lost" in found["remarks"][0]["sentence"]
    said = program.refused("archive", "verify", str(CASES / "27-fetch-not-done.zip"))
    assert "data/far.txt" in said
    assert "fetches nothing by itself" in said
    assert "data/hello.txt" in program.refused("archive", "verify", str(CASES / "22-oxum-right-content-wrong.zip"))
    assert "did not make this archive" in program.refused("archive", "open", str(CASES / "04-two-manifests.zip"))


def test_nothing_is_overwritten(archive: Path, street: Any, tmp_path: Path) -> None:
    before = archive.read_bytes()
    assert "already something" in street.refused("archive", "export", str(archive))
    assert archive.read_bytes() == before
    assert "cannot be written" in street.refused("archive", "export", str(tmp_path / "no" / "folder.zip"))
    assert "no archive level" in street.refused("archive", "export", str(tmp_path / "x.zip"), "--level", "half")


def test_it_opens_to_read(archive: Path, street: Any, make: Any) -> None:
    reader = make("reader")
    assert reader.done("archive", "open", str(archive)).out == "Maple Street is restored, to read.\n"
    assert reader.done("read", "street", "--json").json == street.done("read", "street", "--json").json
    (group,) = reader.done("groups", "--json").json
    assert (group["read_only"], group["me"]) == (True, None)
    assert "to read" in reader.refused("say", "street", "me too")
    assert "already" in reader.refused("archive", "open", str(archive))
    assert reader.done("fsck").out.endswith("Everything is in order.\n")


def test_it_can_be_continued(archive: Path, make: Any) -> None:
    heir = make("heir")
    assert heir.done("archive", "open", str(archive), "--adopt", "--as", "Hana").out == "Maple Street is restored.\n"
    heir.done("say", "street", "and on it goes")
    assert [one["text"] for one in heir.done("read", "street", "--json").json] == ["kept for later", "and on it goes"]


def test_fsck_says_what_it_checked(street: Any) -> None:
    found = street.done("fsck", "--json").json
    assert set(found) == {"checked", "problems"}
    assert found["problems"] == []
    assert found["checked"]["envelopes"] > 0
    assert "checked" in street.done("fsck").out


def test_a_store_that_was_tampered_with_is_found_out(street: Any, make: Any) -> None:
    program = make("rotten")
    program.profile.mkdir(mode=0o700)
    for name in ("vault", "store.db"):
        program.profile.joinpath(name).write_bytes(street.profile.joinpath(name).read_bytes())
    store = program.profile / "store.db"
    data = bytearray(store.read_bytes())
    for page in range(2, len(data) // 4096):
        data[page * 4096 + 100] ^= 1
    store.write_bytes(data)
    said = program("fsck")
    assert said.code == 1
    assert "damaged" in said.err or "damaged" in said.out
