"""The engine process with everything real in it: started, killed, refused, told to stop."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from desktop import engine
from models.errors import Refused
from sync import api, faultlog
from sync.process.client import Client, EngineGone
from sync.process.supervisor import Supervisor
from sync.profile.folder import ProfileFolder
from sync.reader import Reader

CANARY = "CANARY-4f1d"
UNLOCK = api.Unlock(passphrase=f"{CANARY}-passphrase")


@pytest.fixture(autouse=True)
def _own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def runtime(tmp_path: Path) -> Iterator[Supervisor]:
    one = Supervisor(tmp_path / "profile")
    yield one
    one.close()


def say(one: Supervisor, group: api.Group, channel: bytes, text: str) -> api.Done:
    done: api.Done = one.call(
        api.Do(group.number, "conversations.say", {"channel": channel, "text": text}), 30)  # fmt: skip
    return done


def test_what_was_confirmed_survives_the_death_of_the_engine(runtime: Supervisor) -> None:
    store: api.StoreKey = runtime.call(UNLOCK, 60)
    group: api.Group = runtime.call(api.Start(f"{CANARY} group", "hobby-group", "Ana"), 30)
    reader = Reader(store)
    channel = bytes(reader.value("SELECT record FROM channel ORDER BY order_key"))
    confirmed: list[bytes] = []
    for burst in range(3):
        waiting = [
            runtime.submit(api.Do(group.number, "conversations.say", {"channel": channel, "text": f"{burst} {number}"}))
            for number in range(30)
        ]
        confirmed += waiting[4].result(30).records
        assert runtime.pid is not None
        os.kill(runtime.pid, signal.SIGKILL)
        for call in waiting:
            if call.exception(30) is None:
                confirmed += call.result().records
    confirmed += say(runtime, group, channel, f"{CANARY} last").records
    kept = {bytes(row[0]) for row in reader.rows("SELECT record FROM message")}
    assert len(confirmed) >= 16
    assert set(confirmed) <= kept
    findings: api.Findings = runtime.call(api.Fsck(), 60)
    assert findings.problems == ()
    reader.close()
    runtime.close()
    for path in runtime.folder.path.rglob("*"):
        assert not path.is_file() or CANARY.encode() not in path.read_bytes(), path


def test_a_second_engine_on_a_profile_gives_way(runtime: Supervisor) -> None:
    runtime.call(UNLOCK, 60)
    ours, theirs = socket.socketpair()
    second = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "desktop.engine",
            "--profile",
            str(runtime.folder.path),
            "--socket",
            str(theirs.fileno()),
        ],
        pass_fds=(theirs.fileno(),),
    )
    theirs.close()
    refusal = Client(ours).wait()
    assert second.wait(30) == engine.IN_USE
    assert refusal == Refused("profile.in_use", path=str(runtime.folder.path))
    assert runtime.call(api.Ask(), 30).unlocked


def test_a_folder_that_cannot_be_used_is_said(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("")
    ours, theirs = socket.socketpair()
    assert engine.main(["--profile", str(file), "--socket", str(theirs.detach())]) == engine.REFUSED
    refusal = Client(ours).wait()
    assert refusal is not None
    assert refusal.code == "profile.not_a_folder"


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_in_order(tmp_path: Path, how: signal.Signals) -> None:
    folder = ProfileFolder(tmp_path / "profile")
    ours, theirs = socket.socketpair()
    process = subprocess.Popen(
        [sys.executable, "-m", "desktop.engine", "--profile", str(folder.path), "--socket", str(theirs.fileno())],
        pass_fds=(theirs.fileno(),),
    )
    theirs.close()
    client = Client(ours)
    store: api.StoreKey = client.call(UNLOCK, 60)
    client.call(api.Start("Elm", "hobby-group", "Ana"), 30)
    process.send_signal(how)
    assert process.wait(30) == 0
    assert sorted(path.name for path in folder.path.iterdir() if path.suffix == ".sock") == []
    assert not Path(store.path + "-wal").exists() or Path(store.path + "-wal").stat().st_size == 0
    with folder.lock():
        pass


def test_it_ends_with_the_process_that_started_it(tmp_path: Path) -> None:
    folder = ProfileFolder(tmp_path / "profile")
    ours, theirs = socket.socketpair()
    process = subprocess.Popen(
        [sys.executable, "-m", "desktop.engine", "--profile", str(folder.path), "--socket", str(theirs.fileno())],
        pass_fds=(theirs.fileno(),),
    )
    theirs.close()
    ours.close()
    assert process.wait(30) == 0


def test_a_native_crash_leaves_places_and_no_values(runtime: Supervisor) -> None:
    runtime.call(UNLOCK, 60)
    assert runtime.pid is not None
    os.kill(runtime.pid, signal.SIGABRT)
    with suppress(EngineGone):
        runtime.call(api.Ask(), 30)
    assert runtime.call(api.AskStatus(), 30).state
    assert faultlog.crashes(runtime.folder.path) == 1
    note = (runtime.folder.path / faultlog.CRASHES).read_text()
    assert "desktop/engine.py" in note
    assert CANARY not in note


def test_everything_it_writes_is_for_its_person_alone(runtime: Supervisor) -> None:
    runtime.call(UNLOCK, 60)
    runtime.call(api.Start("Elm", "hobby-group", "Ana"), 30)
    for path in runtime.folder.path.iterdir():
        assert path.stat().st_mode & 0o077 == 0, path
