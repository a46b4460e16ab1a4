"""Opening a profile: its vault, its store, and everything that is loaded from the open store."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from models.errors import Refused
from models.feature import Registry
from sync import api
from sync.live_commands import LiveChanged
from sync.process.news import News
from sync.process.patience import MUTE, answer_of
from sync.profile.folder import ProfileFolder
from sync.profile.presence import begin_store, check_store, finish_store
from sync.session_commands import ChangeLock
from sync.store.database import Database
from sync.store.readiness import is_readable
from sync.trust.vault import Vault, keyring_works

if TYPE_CHECKING:
    from sync.group.outcome import Outcome
    from sync.net.discovery import Discovery
    from sync.net.transport import Wire
    from sync.profile.runtime import ProfileRuntime


_T = TypeVar("_T")

LOOKING_SECONDS = 4.0
KEYRING_SECONDS = 8.0
"""How long to look for a keyring, and how long a keyring may take to answer."""


def wall_clock() -> int:
    """Milliseconds since 1970."""
    return time.time_ns() // 1_000_000


@dataclass(frozen=True)
class Surroundings:
    """What an engine gets from outside. Without a wire or a discovery it uses the local network."""

    registry: Registry
    version: Callable[[], str] = lambda: ""
    wire: "Wire | None" = None
    discovery: "Discovery | None" = None
    wall_ms: Callable[[], int] = wall_clock


class ProfileAccess:
    """The caller holds the profile's lock.

    Whatever the window does not need for its first view is imported and loaded after Unlock has been answered.
    """

    def __init__(self, folder: ProfileFolder, surroundings: Surroundings) -> None:
        self.folder = folder
        self.vault = Vault(folder.vault)
        self.key = b""
        """The store's key; known after Unlock, even if the store itself does not open."""
        self.news = News(lambda: None if self._runtime is None else self._runtime.reporter.status())
        self.db: Database | None = None
        self.surroundings = surroundings
        self._runtime: ProfileRuntime | None = None
        self._loading: asyncio.Task[None] | None = None
        self._unlocking = asyncio.Lock()

    @property
    def runtime(self) -> "ProfileRuntime":
        """The runtime, loaded by the first call. Raises Refused `profile.locked`, and as ProfileRuntime does; then the
        next call tries again."""
        if self._runtime is None:
            if self.db is None:
                raise Refused("profile.locked")
            self._runtime = self._loaded(self.db)
            self._runtime.upkeep.begin()
        return self._runtime

    def _loaded(self, db: Database) -> "ProfileRuntime":
        from sync.net.discovery import ZeroconfDiscovery
        from sync.net.tcp import TcpWire
        from sync.profile.runtime import ProfileRuntime

        around = self.surroundings
        runtime = ProfileRuntime(
            db, around.registry, around.wire or TcpWire(), around.discovery or ZeroconfDiscovery(),
            version=around.version(), wall_ms=around.wall_ms, announce=self._announce, notify=self.news.notify,
        )  # fmt: skip
        runtime.net.live.changed = lambda group_number: self.news.tell(LiveChanged(group_number))
        runtime.upkeep.schedule.tell = self.news.tell
        return runtime

    def _announce(self, outcome: "Outcome") -> None:
        self.news.changed(outcome.group_number, outcome.touched)

    async def look(self) -> api.Profile:
        """The state of the profile, as far as it is known without opening it."""
        lock, works, trouble = self.vault.lock, True, ""
        try:
            check_store(self.folder)
            if lock == "new":
                works = await answer_of(keyring_works, LOOKING_SECONDS)
        except Refused as refused:
            trouble, works = refused.code, refused.code != MUTE
        read_only = self.db is not None and bool(self.db.value("SELECT max(read_only) FROM groups"))
        return api.Profile(lock, self.db is not None, read_only, works, self.surroundings.version(), trouble)

    async def unlock(self, command: api.Unlock, call: int) -> api.StoreKey:
        async with self._unlocking:
            if self.db is None:
                check_store(self.folder)
                self.key = await self._opened(command, call)
                await self._open_store()
                await self._rebuild(call)
            elif self._runtime is None:
                self.runtime  # noqa: B018 - says why it could not be loaded, or loads it now
        return self.store_key

    async def _rebuild(self, call: int) -> None:
        """Rebuild the rows of modules whose version has changed, before anybody reads them."""
        if self._runtime is not None:
            tell = self.news.progress(call)
            for done, _names in enumerate(self._runtime.rebuild()):
                tell("unlock.rebuild", done, 0)
                await asyncio.sleep(0)

    async def change_lock(self, command: ChangeLock, call: int) -> None:
        if self.vault.lock == "keyfile":
            raise Refused("lock.keyfile")
        async with self._unlocking:
            await self._asking(
                lambda: self.vault.change(command.passphrase, new_passphrase=command.new_passphrase),
                self.vault.needs_keyring(command.passphrase, None), call,
            )  # fmt: skip

    async def _opened(self, command: api.Unlock, call: int) -> bytes:
        needed = self.vault.needs_keyring(command.passphrase, command.keyfile)
        return await self._asking(lambda: self._open_vault(command), needed, call)

    async def _asking(self, vault: Callable[[], _T], with_keyring: bool, call: int) -> _T:
        """What the vault does, on a thread. A keyring has a time limit, a passphrase has none. Once the limit has
        passed, nothing changes."""
        if with_keyring:
            tell = self.news.progress(call)
            try:
                return await answer_of(vault, KEYRING_SECONDS, lambda: tell("unlock.keyring", 0, 0), self.vault.asks)
            except Refused as refused:
                if refused.code == MUTE:
                    self.vault.give_up()
                raise
        return await asyncio.to_thread(vault)

    @property
    def store_key(self) -> api.StoreKey:
        return api.StoreKey(str(self.folder.store), self.key)

    def _open_vault(self, command: api.Unlock) -> bytes:
        keyfile = None if command.keyfile is None else Path(command.keyfile)
        if not self.folder.is_new:
            return self.vault.open(command.passphrase, keyfile)
        begin_store(self.folder)
        return self.vault.create(command.passphrase, keyfile)

    async def _open_store(self) -> None:
        """Open the store. If its rows can be read as they are, return before everything else is loaded."""
        self.db = Database(self.folder.store, self.key)
        try:
            if is_readable(self.db, self.surroundings.registry):
                self._loading = asyncio.get_running_loop().create_task(self._load())
            else:
                self.runtime  # noqa: B018 - loads it, and brings the store to this version
            finish_store(self.folder)
        except BaseException:
            await self._shut()
            raise

    @contextmanager
    def bare_store(self) -> Iterator[Database]:
        """The store alone, without the runtime. If it is not open, it is opened for the block. Raises Refused
        `profile.locked` if its key is not known, and as Database does."""
        if not self.key:
            raise Refused("profile.locked")
        db = self.db or Database(self.folder.store, self.key)
        try:
            yield db
        finally:
            if db is not self.db:
                db.close()

    async def _load(self) -> None:
        """Load the rest right after Unlock has been answered. If that fails, a later `runtime` raises the reason."""
        with suppress(Refused):
            self.runtime  # noqa: B018 - loads it

    def note(self, code: str) -> None:
        """Note that a command was refused with this code, or succeeded (empty)."""
        if self._runtime is not None:
            self._runtime.note(code)

    async def close(self) -> None:
        """End all sessions and leave the store clean."""
        await self._shut()
        await self.news.close()

    async def _shut(self) -> None:
        if self._loading is not None:
            self._loading.cancel()
        if self._runtime is not None:
            await self._runtime.close()
        elif self.db is not None:
            self.db.close()
        self._runtime = self.db = None


Handler = Callable[[ProfileAccess, Any, int], Awaitable[Any]]
"""Takes (profile, command, number of the call); returns the command's answer or raises Refused."""
Handlers = Mapping[type[api.Command], Handler]
