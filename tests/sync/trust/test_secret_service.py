"""The vault and a real Secret Service: gnome-keyring on a separate session bus, with nothing of this account."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

TOOLS = ("dbus-run-session", "dbus-send", "gnome-keyring-daemon")
LACKING = [tool for tool in TOOLS if shutil.which(tool) is None]

pytestmark = [
    pytest.mark.secret_service,
    pytest.mark.skipif(bool(LACKING), reason=f"SECRET SERVICE NOT TESTED: install {', '.join(LACKING)}"),
]

PATIENCE = 30
"""Seconds after which something hangs."""

BUS = """
<busconfig>
  <type>session</type>
  <listen>unix:dir=%s</listen>
  <auth>EXTERNAL</auth>
  %s
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/> <allow eavesdrop="true"/> <allow own="*"/>
  </policy>
</busconfig>
"""
"""A session bus; the second gap says which services it may start by itself."""

STEP = """
import hashlib, json, sys
from pathlib import Path
import keyring
from models.errors import Refused
from sync.trust.vault import SERVICE, Cost, Vault, keyring_works

def run(action, path, passphrase=None, new=None):
    vault = Vault(Path(path), Cost(1, 8))
    if action == "works":
        return keyring_works()
    if action == "lock":
        return vault.lock
    if action == "change":
        return vault.change(passphrase, new_passphrase=new)
    if action in ("lose", "spoil"):
        account = Path(path).read_bytes()[42:58].hex()
        assert keyring.get_password(SERVICE, account)
        if action == "lose":
            return keyring.delete_password(SERVICE, account)
        return keyring.set_password(SERVICE, account, "00" * 32)
    key = vault.create(passphrase) if action == "create" else vault.open(passphrase)
    return hashlib.sha256(key).hexdigest()

try:
    print(json.dumps(run(*json.loads(sys.argv[1]))))
except Refused as refused:
    print(json.dumps(refused.code))
"""


def end(process: "subprocess.Popen[Any]") -> None:
    """Wait for a process that was asked to end."""
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        raise


class Account:
    """A user's account with its own folders. `environment` is all that its programs get to know."""

    def __init__(self, home: Path) -> None:
        self.home = home
        run = home / "run"
        run.mkdir(mode=0o700)
        places = {name: str(home / name) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
        search = os.environ.get("PATH", os.defpath)
        self.environment = {"PATH": search, "HOME": str(home), "XDG_RUNTIME_DIR": str(run), "LANG": "C", **places}
        self.vault = home / "vault"

    def do(self, action: str, *arguments: str | None) -> Any:
        """The answer, or the code of the refusal, of a new process in this account."""
        command = [sys.executable, "-c", STEP, json.dumps([action, str(self.vault), *arguments])]
        run = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, timeout=PATIENCE, check=False
        )
        assert run.returncode == 0, run.stderr
        return json.loads(run.stdout)

    @contextmanager
    def bus(self, starting: str = "") -> Iterator[None]:
        """Log in: a session bus, until the end of the block."""
        config = self.home / "bus.conf"
        config.write_text(BUS % (quote(str(self.home / "run")), starting))
        shell = 'echo "$DBUS_SESSION_BUS_ADDRESS"; exec cat'
        command = ["dbus-run-session", f"--config-file={config}", "--", "sh", "-c", shell]
        session = subprocess.Popen(
            command,
            env=self.environment,
            text=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        with session:
            assert session.stdin is not None
            assert session.stdout is not None
            before = dict(self.environment)
            try:
                self.environment["DBUS_SESSION_BUS_ADDRESS"] = session.stdout.readline().strip()
                yield
            finally:
                self.environment = before
                session.stdin.close()
                end(session)

    @contextmanager
    def keyring(self, password: str) -> Iterator[None]:
        """The service, its keyring unlocked as a login does it."""
        command = ["gnome-keyring-daemon", "--unlock", "--components=secrets", "--foreground"]
        daemon = subprocess.Popen(
            command,
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        with daemon:
            try:
                assert daemon.stdin is not None
                daemon.stdin.write(password.encode())
                daemon.stdin.close()
                self._wait_for("org.freedesktop.secrets")
                yield
            finally:
                daemon.terminate()
                end(daemon)

    def _wait_for(self, name: str) -> None:
        ask = ["dbus-send", "--session", "--print-reply=literal", "--dest=org.freedesktop.DBus"]
        ask += ["/org/freedesktop/DBus", "org.freedesktop.DBus.NameHasOwner", f"string:{name}"]
        for _ in range(PATIENCE * 10):
            run = subprocess.run(
                ask, env=self.environment, capture_output=True, text=True, timeout=PATIENCE, check=True
            )
            if "true" in run.stdout:
                return
            time.sleep(0.1)
        pytest.fail(f"{name} has not appeared")

    def programs(self) -> dict[int, str]:
        """What still runs in this account, by process id."""
        found = {}
        mark = f"HOME={self.home}".encode()
        for process in Path("/proc").glob("[0-9]*"):
            try:
                if mark in (process / "environ").read_bytes().split(b"\0"):
                    found[int(process.name)] = (process / "cmdline").read_bytes().decode()
            except OSError:  # ended meanwhile, or somebody else's
                continue
        return found


@pytest.fixture
def account() -> Iterator[Account]:
    # Not tmp_path: sockets below it need short names.
    home = Path(tempfile.mkdtemp(prefix="account-"))
    account = Account(home)
    yield account
    for _ in range(PATIENCE * 10):
        if not account.programs():
            break
        time.sleep(0.1)
    left = account.programs()
    for process in left:
        with suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)
    shutil.rmtree(home)
    assert left == {}


def test_opens_again_in_a_new_process_and_after_a_new_login(account: Account) -> None:
    with account.bus(), account.keyring("login"):
        assert account.do("works") is True
        key = account.do("create")
        assert len(key) == 64
        assert account.do("lock") == "keyring"
        assert account.do("open") == key
    with account.bus(), account.keyring("login"):
        assert account.do("open") == key


def test_app_lock_needs_both(account: Account) -> None:
    with account.bus(), account.keyring("login"):
        key = account.do("create")
        account.do("change", None, "four random words")
        assert account.do("lock") == "passphrase"
        assert account.do("open", "four random words") == key
        assert account.do("open", "four other words") == "unlock.wrong_passphrase"
        account.do("lose")
        assert account.do("open", "four random words") == "unlock.keyring_lost"


@pytest.mark.parametrize("accident", ["lose", "spoil"])
def test_entry_that_is_gone_or_another_is_told(account: Account, accident: str) -> None:
    with account.bus(), account.keyring("login"):
        account.do("create")
        before = account.vault.read_bytes()
        account.do(accident)
        assert account.do("open") == "unlock.keyring_lost"
        assert account.vault.read_bytes() == before


def test_keyring_that_nobody_unlocks_is_told(account: Account) -> None:
    """As over ssh: the service is there, and no screen that it could ask on."""
    with account.bus(), account.keyring("login"):
        key = account.do("create")
    with account.bus("<standard_session_servicedirs/>"):
        assert account.do("open") == "unlock.keyring_locked"
        account.vault.rename(account.home / "kept")
        assert account.do("create") == "unlock.keyring_locked"
        assert not account.vault.exists()
        (account.home / "kept").rename(account.vault)
    with account.bus(), account.keyring("login"):
        assert account.do("open") == key


@pytest.mark.parametrize("bus", [False, True])
def test_computer_without_a_keyring_asks_for_a_passphrase(account: Account, bus: bool) -> None:
    def without_keyring() -> None:
        assert account.do("works") is False
        assert account.do("create") == "unlock.no_keyring"
        assert account.do("lock") == "new"
        key = account.do("create", "four random words")
        assert account.do("lock") == "passphrase"
        assert account.do("open", "four random words") == key
        assert account.do("change", "four random words") == "unlock.no_keyring"
        assert account.do("open", "four random words") == key

    if bus:
        with account.bus():
            without_keyring()
    else:
        without_keyring()


def test_vault_of_a_keyring_that_is_not_here_is_told(account: Account) -> None:
    with account.bus(), account.keyring("login"):
        account.do("create")
    assert account.do("open") == "unlock.keyring_gone"
