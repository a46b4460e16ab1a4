"""Unlocking without a keyring, the engine that already runs, and several groups."""

import secrets
import socket
import subprocess
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from desktop.cli.options import Options
from desktop.cli.session import Session, unlocking
from models.errors import Refused
from sync import api
from sync.process.client import Client
from sync.profile.folder import ProfileFolder

NOTHING = Options(None, None, None, None)


def test_a_passphrase_comes_from_a_file_or_the_environment(street: Any, tmp_path: Path) -> None:
    file = tmp_path / "passphrase"
    file.write_text("nine green bottles\nsomething else\n")
    assert street("--passphrase-file", str(file), "groups", FOLKMOOT_PASSPHRASE="").code == 0
    file.write_text("ten green bottles")
    assert "does not open" in street.refused("--passphrase-file", str(file), "groups")
    file.write_text("\n")
    assert "passphrase file" in street.refused("--passphrase-file", str(file), "groups")
    file.unlink()
    assert "passphrase file" in street.refused("--passphrase-file", str(file), "groups")
    assert "does not open" in street.refused("groups", FOLKMOOT_PASSPHRASE="wrong")


def test_without_one_the_ways_to_give_it_are_named(street: Any, make: Any) -> None:
    said = street.refused("groups", FOLKMOOT_PASSPHRASE="")
    assert "--passphrase-file" in said
    assert "FOLKMOOT_PASSPHRASE" in said


def test_a_new_profile_without_a_keyring_needs_one_too() -> None:
    new = api.Profile(lock="new", unlocked=False, keyring_works=False)
    with pytest.raises(Refused, match=r"unlock\.no_keyring"):
        unlocking(new, NOTHING)
    keyfile = Options(None, None, Path("/k"), None)
    assert unlocking(new, keyfile) == api.Unlock(None, "/k")
    assert unlocking(api.Profile(lock="new", unlocked=False), NOTHING) == api.Unlock()
    assert unlocking(api.Profile(lock="passphrase", unlocked=True), NOTHING) == api.Unlock()


def test_a_key_file_opens_the_profile_it_was_made_with(make: Any, tmp_path: Path) -> None:
    key = tmp_path / "key"
    key.write_bytes(secrets.token_bytes(64))
    key.chmod(0o600)
    program = make("keyfile")
    assert program("--key-file", str(key), "start", "Elm", FOLKMOOT_PASSPHRASE="").code == 0
    assert program("--key-file", str(key), "groups", FOLKMOOT_PASSPHRASE="").out.startswith("Elm")
    assert "--key-file" in program.refused("groups", FOLKMOOT_PASSPHRASE="")


def test_several_groups_are_told_apart(make: Any) -> None:
    program = make("two")
    program.done("start", "Oak", "--kind", "hobby-group", "--as", "Ana")
    program.done("start", "Ash", "--kind", "mutual-aid", "--as", "Ana")
    assert "Oak, Ash" in program.refused("channels")
    assert "Oak, Ash" in program.refused("--group", "Fir", "channels")
    ids = {group["name"]: group["group"] for group in program.done("groups", "--json").json}
    by_name = program.done("--group", "oak", "channels", "--json").json
    assert by_name == program.done("--group", ids["Oak"][:10], "channels", "--json").json
    assert by_name != program.done("--group", "Ash", "channels", "--json").json


def test_commands_at_the_same_time_do_not_exclude_each_other(street: Any) -> None:
    running = [
        subprocess.Popen(street.command("say", "street", f"at once {number}"), env=street.environment,
                         stderr=subprocess.PIPE)
        for number in range(6)
    ]  # fmt: skip
    assert [(one.communicate(timeout=60)[1], one.returncode) for one in running] == [(b"", 0)] * 6
    texts = {message["text"] for message in street.done("read", "street", "--json").json}
    assert {f"at once {number}" for number in range(6)} <= texts


def test_an_unlocked_engine_is_used_without_a_passphrase(street: Any) -> None:
    with Session(Options(street.profile, None, None, None, "nine green bottles")) as one:
        assert one.hosted
        assert one.store
        assert street("say", "street", "beside", FOLKMOOT_PASSPHRASE="").code == 0
        assert street("members", FOLKMOOT_PASSPHRASE="").out.startswith("Ana (you)")
    assert not street.profile.joinpath("engine.sock").exists()


def test_a_profile_whose_holder_does_not_answer(street: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.cli.session.PATIENCE", 0.2)
    with (
        ProfileFolder(street.profile).lock(),
        pytest.raises(Refused, match=r"profile\.in_use"),
        Session(Options(street.profile, None, None, None, "nine green bottles")),
    ):
        pytest.fail("the profile is held")


def test_an_engine_that_does_not_even_greet(street: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.cli.session.PATIENCE", 0.2)
    folder = ProfileFolder(street.profile)
    with folder.lock(), socket.socket(socket.AF_UNIX) as stuck:
        stuck.bind(str(folder.socket.path))
        stuck.listen()
        with (
            pytest.raises(Refused, match=r"profile\.in_use"),
            Session(Options(street.profile, None, None, None)),
        ):
            pytest.fail("nobody answers")
    folder.socket.path.unlink()


def test_interrupting_a_command_leaves_a_clean_profile(street: Any) -> None:
    exchange = subprocess.Popen(street.command("sync", "--for", "60s", "--listen", "127.0.0.1:0"),
                                env=street.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)  # fmt: skip
    assert exchange.stderr is not None
    assert b"listening on" in exchange.stderr.readline()
    exchange.terminate()
    _, err = exchange.communicate(timeout=30)
    assert exchange.returncode == 1
    assert b"Cancelled" in err
    assert not street.profile.joinpath("engine.sock").exists()


def test_a_keyring_that_never_answers_can_be_left(make: Any, tmp_path: Path) -> None:
    tmp_path.joinpath("mute_keyring.py").write_text(
        "import pathlib, threading\n"
        "from keyring.backend import KeyringBackend\n"
        "class Mute(KeyringBackend):\n"
        "    priority = 5\n"
        "    def get_password(self, service, username): threading.Event().wait()\n"
        "    def delete_password(self, service, username): threading.Event().wait()\n"
        "    def set_password(self, service, username, password):\n"
        f"        pathlib.Path({str(tmp_path / 'asked')!r}).touch()\n"
        "        threading.Event().wait()\n"
    )
    program = make("mute")
    environment = program.environment | {
        "PYTHONPATH": str(tmp_path), "PYTHON_KEYRING_BACKEND": "mute_keyring.Mute", "FOLKMOOT_PASSPHRASE": "",
    }  # fmt: skip
    process = subprocess.Popen(
        program.command("start", "Elm", "--as", "Ana"), env=environment, stderr=subprocess.PIPE, text=True)
    while not tmp_path.joinpath("asked").exists():
        assert process.poll() is None
        time.sleep(0.05)
    process.terminate()
    _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (1, "Cancelled. Nothing was changed.\n")


def test_the_passphrase_shows_in_no_repr() -> None:
    assert "bottles" not in repr(Options(None, None, None, None, "nine green bottles"))


def test_the_host_ends_its_thread(street: Any) -> None:
    with Session(Options(street.profile, None, None, None, "nine green bottles")) as one:
        assert isinstance(one.client, Client)
        assert one.group.name == "Maple Street"
    assert "engine" not in {thread.name for thread in threading.enumerate()}


@pytest.mark.parametrize("how", ["mute", "gone", "cancelled"])
def test_a_keyring_in_trouble_is_told_in_a_sentence(make: Any, tmp_path: Path, how: str) -> None:
    tmp_path.joinpath("sick_keyring.py").write_text(
        "import threading\n"
        "from keyring.backend import KeyringBackend\n"
        "from keyring.errors import KeyringLocked\n"
        "class Mute(KeyringBackend):\n"
        "    priority = 5\n"
        "    def get_password(self, *_): threading.Event().wait()\n"
        "    set_password = delete_password = get_password\n"
        "class Cancelled(Mute):\n"
        "    def get_password(self, *_): raise KeyringLocked('dismissed')\n"
        "    set_password = delete_password = get_password\n"
        "class Sound(Mute):\n"
        "    kept = {}\n"
        "    def get_password(self, service, name): return self.kept.get(name)\n"
        "    def set_password(self, service, name, value): self.kept[name] = value\n"
        "    def delete_password(self, service, name): del self.kept[name]\n"
    )
    program = make(f"keyring-{how}")
    own = {"PYTHONPATH": str(tmp_path), "FOLKMOOT_PASSPHRASE": ""}
    said = program("start", "Elm", "--as", "Ana", PYTHON_KEYRING_BACKEND="sick_keyring.Sound", **own)
    assert said.code == 0
    backend = {"mute": "sick_keyring.Mute", "gone": "keyring.backends.fail.Keyring",
               "cancelled": "sick_keyring.Cancelled"}[how]  # fmt: skip
    told = {"mute": "does not answer", "gone": "not there now", "cancelled": "is locked"}[how]
    for command in (["groups"], ["fsck"], ["sync"]):
        assert told in program.refused(*command, PYTHON_KEYRING_BACKEND=backend, **own)
    found = {finding["check"]: finding
             for finding in program("doctor", "--json", PYTHON_KEYRING_BACKEND=backend, **own).json}  # fmt: skip
    assert told in found["store"]["detail"]
    assert "itself failed" not in str(found)
