"""A keyring that is locked, silent or gone: each case gets its own sentence, within a few seconds."""

import asyncio
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.errors import KeyringLocked

from models.errors import Refused
from models.feature import Registry
from models.features import FEATURES
from sync import api
from sync.net.memory import MemoryNetwork
from sync.process import access
from sync.process.engine import Engine
from sync.profile.folder import ProfileFolder
from sync.session_commands import ChangeLock
from sync.trust import vault


class Safe(KeyringBackend):
    """Keeps secrets, as long as `ask` lets it."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.ask: Callable[[], object] = lambda: None

    def get_password(self, service: str, username: str) -> str | None:
        self.ask()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.ask()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def safe(monkeypatch: pytest.MonkeyPatch) -> Safe:
    made = Safe()
    monkeypatch.setattr(keyring, "get_keyring", lambda: made)
    return made


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """A few seconds are short in here."""
    monkeypatch.setattr(access, "KEYRING_SECONDS", 0.3)
    monkeypatch.setattr(access, "LOOKING_SECONDS", 0.3)
    monkeypatch.setattr("sync.process.patience.A_MOMENT", 0.05)


def engine_on(tmp_path: Path) -> Engine:
    return Engine(ProfileFolder(tmp_path / "p"), Registry(FEATURES), wire=MemoryNetwork().wire("here"))


async def refused(engine: Engine, command: api.Command) -> str:
    with pytest.raises(Refused) as found:
        await engine.handle(command, 7)
    return found.value.code


def play(tmp_path: Path, story: Callable[[Engine], Any]) -> None:
    async def whole() -> None:
        engine = engine_on(tmp_path)
        try:
            await story(engine)
        finally:
            await engine.close()

    asyncio.run(whole())


def dismissed() -> None:
    raise KeyringLocked("dismissed")


@pytest.mark.usefixtures("hasty")
@pytest.mark.parametrize("new", [True, False])
def test_a_silent_keyring_is_said_first_and_then_given_up(tmp_path: Path, safe: Safe, new: bool) -> None:
    async def story(engine: Engine) -> None:
        answer = threading.Event()
        if not new:
            before = engine_on(tmp_path)
            await before.handle(api.Unlock())
            await before.close()
        safe.ask = answer.wait
        heard: list[api.Event] = []
        engine.subscribe(heard.append)
        assert await refused(engine, api.Unlock()) == "unlock.keyring_mute"
        assert heard == [api.Progress(7, "unlock.keyring", 0, 0)]
        safe.ask = lambda: None
        assert (await engine.handle(api.Unlock())).key
        answer.set()  # who answers late answers nobody
        await asyncio.sleep(0.05)
        assert (await engine.handle(api.Ask())).unlocked
        await engine.close()
        again = engine_on(tmp_path)
        assert (await again.handle(api.Unlock())).key
        await again.close()

    play(tmp_path, story)


@pytest.mark.usefixtures("hasty")
def test_a_keyring_that_cannot_even_be_looked_for_is_mute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "get_keyring", lambda: threading.Event().wait())

    async def story(engine: Engine) -> None:
        found = await engine.handle(api.Ask())
        assert (found.lock, found.keyring_works, found.trouble) == ("new", False, "unlock.keyring_mute")
        assert await refused(engine, api.Unlock()) == "unlock.keyring_mute"
        assert (await engine.handle(api.Unlock(passphrase="four random words"))).key

    play(tmp_path, story)


@pytest.mark.parametrize("new", [True, False])
def test_a_cancelled_question_is_not_the_absence_of_a_keyring(tmp_path: Path, safe: Safe, new: bool) -> None:
    async def story(engine: Engine) -> None:
        if not new:
            before = engine_on(tmp_path)
            await before.handle(api.Unlock())
            await before.close()
        safe.ask = dismissed
        assert await refused(engine, api.Unlock()) == "unlock.keyring_locked"
        safe.ask = lambda: None
        assert (await engine.handle(api.Unlock())).key

    play(tmp_path, story)


def test_a_keyring_that_is_gone_is_not_asked_to_be_replaced(
    tmp_path: Path, safe: Safe, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story(engine: Engine) -> None:
        before = engine_on(tmp_path)
        await before.handle(api.Unlock())
        await before.close()
        with monkeypatch.context() as patch:
            patch.setattr(keyring, "get_keyring", fail.Keyring)
            assert await refused(engine, api.Unlock()) == "unlock.keyring_gone"
        assert (await engine.handle(api.Unlock())).key

    play(tmp_path, story)


def test_a_thread_that_waits_does_not_hold_the_process(tmp_path: Path, safe: Safe) -> None:
    async def story(engine: Engine) -> None:
        safe.ask = threading.Event().wait
        unlocking = asyncio.create_task(engine.handle(api.Unlock()))
        await asyncio.sleep(0.05)
        unlocking.cancel()
        await asyncio.gather(unlocking, return_exceptions=True)

    play(tmp_path, story)
    waiting = [thread for thread in threading.enumerate() if thread.name == "question"]
    assert waiting
    assert all(thread.daemon for thread in waiting)


def test_a_passphrase_is_asked_besides_the_keyring_once_it_is_set(tmp_path: Path, safe: Safe) -> None:
    async def set_one(engine: Engine) -> None:
        assert await refused(engine, ChangeLock("maple lantern")) == "vault.missing"
        await engine.handle(api.Unlock())
        await engine.handle(ChangeLock("maple lantern"), 7)
        assert (await engine.handle(api.Ask())).lock == "passphrase"
        assert await refused(engine, ChangeLock("copper owl", "wrong")) == "unlock.wrong_passphrase"
        await engine.handle(ChangeLock("copper owl", "maple lantern"), 7)

    async def needed(engine: Engine) -> None:
        assert await refused(engine, api.Unlock()) == "unlock.passphrase_needed"
        assert await refused(engine, api.Unlock("maple lantern")) == "unlock.wrong_passphrase"
        await engine.handle(api.Unlock("copper owl"))

    play(tmp_path, set_one)
    play(tmp_path, needed)


@pytest.mark.usefixtures("hasty")
def test_a_slow_computer_is_not_a_silent_keyring(tmp_path: Path, safe: Safe, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the time counts for which the keyring is asked, not that for which the passphrase is worked on."""
    real = vault.crypto_pwhash_alg

    def slow(*arguments: Any) -> bytes:
        time.sleep(1.0)
        return bytes(real(*arguments))

    async def story(engine: Engine) -> None:
        await engine.handle(api.Unlock())
        await engine.handle(ChangeLock("maple lantern"), 7)
        monkeypatch.setattr(vault, "crypto_pwhash_alg", slow)
        await engine.handle(ChangeLock("copper owl", "maple lantern"), 7)

    play(tmp_path, story)
    play(tmp_path, lambda engine: engine.handle(api.Unlock("copper owl")))


@pytest.mark.usefixtures("hasty")
def test_a_keyring_that_answers_too_late_changes_nothing(tmp_path: Path, safe: Safe) -> None:
    """Whoever was told that it did not work still has the former passphrase."""

    async def story(engine: Engine) -> None:
        await engine.handle(api.Unlock())
        await engine.handle(ChangeLock("maple lantern"), 7)
        answer, before = threading.Event(), threading.enumerate()
        safe.ask = answer.wait
        assert await refused(engine, ChangeLock("copper owl", "maple lantern")) == "unlock.keyring_mute"
        late = [thread for thread in threading.enumerate() if thread not in before]
        answer.set()
        for thread in late:
            await asyncio.to_thread(thread.join)

    play(tmp_path, story)
    play(tmp_path, lambda engine: engine.handle(api.Unlock("maple lantern")))


def test_a_profile_with_a_key_file_keeps_it(tmp_path: Path) -> None:
    keyfile = tmp_path / "key"
    keyfile.write_bytes(bytes(range(64)))
    keyfile.chmod(0o600)

    async def story(engine: Engine) -> None:
        await engine.handle(api.Unlock(keyfile=str(keyfile)))
        assert await refused(engine, ChangeLock("maple lantern")) == "lock.keyfile"

    play(tmp_path, story)
