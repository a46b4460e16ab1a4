"""Nothing that people wrote, and no key, is readable on the disk: not while the engine runs, nor after it was killed,
nor after it ended."""

import os
import signal
from collections.abc import Iterator
from concurrent.futures import wait
from contextlib import suppress
from pathlib import Path

import pytest

from models.errors import Refused
from sync import api
from sync.process.client import EngineGone
from sync.process.supervisor import Supervisor
from sync.reader import Reader

CANARY = "canaryQ7"


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Supervisor]:
    one = Supervisor(tmp_path / "profile")
    yield one
    one.close()


def readable(folder: Path, *secrets: bytes) -> list[str]:
    """Files in which one of these stands, as it is or in hexadecimal."""
    wanted = [CANARY.encode(), CANARY.encode("utf-16-le"), *secrets, *(secret.hex().encode() for secret in secrets)]
    found = []
    for path in folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            found += [f"{path.name}: {secret!r}" for secret in wanted if secret in content]
    return found


def test_no_canary_sings(home: Supervisor, tmp_path: Path) -> None:
    store: api.StoreKey = home.call(api.Unlock(passphrase=f"{CANARY} passphrase"), 60)
    home.call(api.Start(f"{CANARY} Street", "block-club", f"{CANARY} Ana"), 30)
    reader = Reader(store)
    channel = reader.value("SELECT record FROM channel ORDER BY order_key LIMIT 1")
    home.call(api.Do(1, "people.set_profile", {"about": f"{CANARY} about", "contact": f"{CANARY}@example.org"}), 30)
    home.call(api.Do(1, "conversations.add_channel", {"name": f"{CANARY}-channel", "purpose": CANARY}), 30)
    for _ in range(10):
        said = [
            home.submit(api.Do(1, "conversations.say", {"channel": channel, "text": f"{CANARY} {number} " * 5}))
            for number in range(100)
        ]
        assert not wait(said, 60).not_done
        assert {call.exception() for call in said} == {None}
    home.call(api.Remember("draft/x", f"{CANARY} draft"), 60)
    link: str = home.call(api.Invite(1), 30).link
    with pytest.raises(Refused):
        home.call(api.Do(1, "conversations.say", {"channel": channel, "text": CANARY, "nonsense": CANARY}), 30)
    secrets = (store.key, link.removeprefix("folkmoot:join/").encode())
    assert reader.value("SELECT count(*) FROM message WHERE text LIKE ?", (f"%{CANARY}%",)) >= 1000
    assert reader.rows("SELECT rowid FROM search WHERE search MATCH ?", (CANARY,))
    assert (home.folder.path / "store.db-wal").stat().st_size > 0
    assert readable(tmp_path, *secrets) == []
    assert home.pid is not None
    os.kill(home.pid, signal.SIGKILL)
    with suppress(EngineGone):
        home.call(api.AskStatus(), 60)
    assert readable(tmp_path, *secrets) == []
    reader.close()
    home.close()
    assert readable(tmp_path, *secrets) == []
