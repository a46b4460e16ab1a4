"""The doctor checks everything, changes nothing and names the next step."""

import errno
import socket
import sys
import threading
from collections.abc import Iterator
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import pytest

from desktop.cli.checks import lan, place, programs
from desktop.cli.doctor import Finding, _safely
from desktop.cli.notices import notices
from desktop.cli.options import Options
from desktop.program import once_more
from sync import api, faultlog
from sync.net.interfaces import Place


def test_findings_have_stable_keys(street: Any) -> None:
    said = street("doctor", "--json")
    assert said.err == ""
    found = said.json
    assert all(set(finding) == {"check", "state", "detail", "next"} for finding in found)
    assert {finding["state"] for finding in found} <= {"ok", "warn", "fail"}
    by_name = {finding["check"]: finding for finding in found}
    for check in ("version", "automerge", "store library", "profile", "disk", "clock", "keyring", "engine", "store"):
        assert by_name[check]["state"] == "ok", by_name[check]
    assert "1 group" in by_name["store"]["detail"]
    assert said.code == int(any(finding["state"] == "fail" for finding in found))


def test_people_read_one_line_each(street: Any) -> None:
    lines = street("doctor").out.splitlines()
    assert all(line.split()[0] in ("ok", "warn", "fail") for line in lines)


def test_without_a_passphrase_the_rest_is_checked(street: Any) -> None:
    found = {finding["check"]: finding for finding in street("doctor", "--json", FOLKMOOT_PASSPHRASE="").json}
    assert found["store"]["state"] == "warn"
    assert "--passphrase-file" in found["store"]["detail"]


def test_a_profile_that_is_not_there_is_not_made(make: Any) -> None:
    program = make("absent")
    found = {finding["check"]: finding for finding in program("doctor", "--json").json}
    assert "does not exist yet" in found["profile"]["detail"]
    assert not program.profile.exists()


def options(path: Path) -> Options:
    return Options(path, None, None, None)


def test_a_folder_of_others_is_found(tmp_path: Path) -> None:
    tmp_path.chmod(0o777)
    (finding,) = place.folder(options(tmp_path))
    assert finding.state == "fail"


@pytest.mark.parametrize(("free", "state"), [(10, "fail"), (500_000_000, "warn"), (5_000_000_000, "ok")])
def test_room_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, state: str) -> None:
    monkeypatch.setattr(place.shutil, "disk_usage", lambda _path: type("Usage", (), {"free": free}))
    (finding,) = place.disk(options(tmp_path / "not" / "there"))
    assert finding.state == state


@pytest.mark.parametrize(
    ("now", "state"), [(0.0, "warn"), (1_800_000_000.0, "ok"), (1_770_000_000.0, "warn"), (4_075_574_400.0, "warn")]
)
def test_a_clock_that_cannot_be_right(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, now: float, state: str
) -> None:
    import os

    written = tmp_path / "store.db"
    written.write_text("")
    os.utime(written, (1_780_000_000, 1_780_000_000))
    monkeypatch.setattr(place.time, "time", lambda: now)
    (finding,) = place.clock(options(tmp_path))
    assert finding.state == state


def test_noted_faults_are_named(tmp_path: Path) -> None:
    (quiet,) = place.faults(options(tmp_path))
    tmp_path.joinpath("engine.log").write_text("one\ntwo\n")
    (loud,) = place.faults(options(tmp_path))
    assert (quiet.state, loud.state) == ("ok", "warn")


def test_modules_that_failed_are_named(tmp_path: Path) -> None:
    log = faultlog.write_to(tmp_path)
    note = faultlog.ModuleFaults()
    for record in (b"one", b"two", b"two"):
        note("conversations", record, 'Traceback:\n  File "x.py", line 1, in rows\n    secret\nKeyError: secret')
    note("people", b"three", "ValueError: secret")
    faultlog.stop_writing(log)
    conversations, people, noted = place.faults(options(tmp_path))
    assert (conversations.check, conversations.state) == ("module conversations", "warn")
    assert "2 records" in conversations.detail
    assert "1 record" in people.detail
    assert noted.state == "warn"
    assert "secret" not in (tmp_path / faultlog.NAME).read_text()


def test_what_does_not_simply_count_is_said() -> None:
    status = api.Status("some", 0, "", (), newer=1, provisional=2, equivocations=1, faults=3, unserved=("br7", "br8"))
    said = {name: what for name, what, _ in notices(status)}
    assert list(said) == ["continuations", "modules", "newer program", "provisional", "networks"]
    assert "3 changes" in said["modules"]
    assert "br7, br8" in said["networks"]
    assert list(notices(api.Status("some", 0, "", ()))) == []


def test_a_computer_without_a_network(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(lan, "own_address", lambda: None)
    monkeypatch.setattr(lan, "places", lambda: iter(()))
    (network,) = lan.interfaces(options(tmp_path))
    assert network.state == "warn"
    assert list(lan.multicast(options(tmp_path))) == []


def test_an_old_sqlite_is_a_warning(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("sync.reader.versions", lambda: ("3.51.2", "4.10.0 community", True))
    (old,) = programs.store_library(options(tmp_path))
    monkeypatch.setattr("sync.reader.versions", lambda: ("3.53.4", "", True))
    (plain,) = programs.store_library(options(tmp_path))
    assert (old.state, plain.state) == ("warn", "fail")


def test_a_network_without_a_way_out_is_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    class NoRoute(socket.socket):
        def connect(self, address: Any) -> None:
            raise OSError(errno.ENETUNREACH, "Network is unreachable")

    monkeypatch.setattr(lan.socket, "socket", NoRoute)
    there = [Place(ip_address("fe80::1"), 2), Place(ip_address("10.0.0.7"), 3)]
    monkeypatch.setattr(lan, "places", lambda: iter(there))
    assert lan.own_address() == "10.0.0.7"
    (network,) = lan.interfaces(options(tmp_path))
    assert network.state == "ok"
    assert "10.0.0.7" in network.detail


def test_a_computer_without_fonts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    none = tmp_path / "fonts.conf"
    none.write_text('<?xml version="1.0"?><fontconfig></fontconfig>')
    assert [finding.check for finding in programs.window(options(tmp_path))] == ["window"]
    monkeypatch.setenv("FONTCONFIG_FILE", str(none))
    fonts, _window = programs.window(options(tmp_path))
    assert (fonts.check, fonts.state) == ("fonts", "warn")


def test_a_packaged_program_tries_its_own_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/usr/bin/folkmoot")
    assert once_more("--try-qt") == ["/usr/bin/folkmoot", "--try-qt"]


def test_a_check_that_is_kept_waiting_is_a_finding(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def keyring(_options: Options) -> Iterator[Finding]:
        yield Finding("before", "ok", "")
        threading.Event().wait()

    monkeypatch.setattr("desktop.cli.doctor.SECONDS", {"keyring": 0.1})
    before, late = _safely(keyring, options(tmp_path))
    assert (before.check, late.check, late.state) == ("before", "keyring", "fail")
    assert "--key-file" in late.next


@pytest.mark.parametrize("spoil", ["removed", "emptied", "header", "page", "vault"])
def test_the_doctor_survives_what_it_diagnoses(make: Any, spoil: str) -> None:
    program = make(f"sick-{spoil}")
    program.done("start", "Elm", "--as", "Ana")
    store = program.profile / "store.db"
    rotten = bytearray(store.read_bytes())
    rotten[{"header": 3, "page": 4096 * 5 + 99}.get(spoil, 0)] ^= 1
    if spoil == "removed":
        store.unlink()
    elif spoil == "vault":
        (program.profile / "vault").unlink()
    else:
        store.write_bytes(b"" if spoil == "emptied" else rotten)
    said = program("doctor", "--json")
    assert said.err == ""
    by_name = {finding["check"]: finding for finding in said.json}
    assert "check itself failed" not in str(said.json)
    if spoil != "page":
        assert by_name["store"]["state"] == "fail"
        assert said.code == 1
    told = program("fsck")
    assert told.code == 1
    assert "did not work" not in told.out + told.err
    assert "in order" not in told.out
    before = sorted(path.name for path in program.profile.iterdir())
    again = program("start", "Another", "--as", "Ana")
    if spoil != "page":
        assert (again.code, again.out) == (1, "")
        assert sorted(path.name for path in program.profile.iterdir()) == before
        for command in ("groups", "status", "channels"):
            assert "no group" not in program.refused(command)


def test_a_check_that_fails_is_a_finding(tmp_path: Path) -> None:
    def broken_thing(_options: Options) -> Iterator[Finding]:
        raise ZeroDivisionError("with content")
        yield

    (finding,) = _safely(broken_thing, options(tmp_path))
    assert (finding.check, finding.state) == ("broken thing", "fail")
    assert "with content" not in finding.detail
