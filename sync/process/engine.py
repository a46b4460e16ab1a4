"""The engine: one profile behind the commands of `sync.api`.

Lives on one asyncio loop and knows no feature by name. `sync.process.server` puts it into a process of its own.
What a window does not wait for when it opens a profile is imported and loaded after the Unlock was answered.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.errors import Refused
from models.feature import Registry
from models.ids import RecordId
from sync import api
from sync.net.transport import PeerGone, Wire
from sync.profile.folder import ProfileFolder
from sync.store.database import Database
from sync.store.readiness import is_readable
from sync.trust.vault import Vault, keyring_works

if TYPE_CHECKING:
    from sync.group.group import Outcome
    from sync.net.discovery import Discovery
    from sync.profile.runtime import ProfileRuntime

MAX_ORDER_KEYS = 500
QUIET_SECONDS = 2.0
STATUS_SECONDS = 0.2
"""Status events are gathered for so long."""
MAX_NOTE = 200_000
"""Characters in a private note of this computer."""


def wall_clock() -> int:
    """Milliseconds since 1970."""
    return time.time_ns() // 1_000_000


class Engine:
    """Construct, `handle` commands, `close`. The caller holds the profile's lock."""

    def __init__(
        self,
        profile: ProfileFolder,
        registry: Registry,
        *,
        version: str = "",
        wire: Wire | None = None,
        discovery: "Discovery | None" = None,
        wall_ms: Callable[[], int] = wall_clock,
    ) -> None:
        self._profile = profile
        self._registry = registry
        self._version = version
        self._wire = wire
        self._discovery = discovery
        self._wall_ms = wall_ms
        self._vault = Vault(profile.vault)
        self._key = b""
        self._db: Database | None = None
        self._runtime: ProfileRuntime | None = None
        self._loading: asyncio.Task[None] | None = None
        self._listeners: list[Callable[[api.Event], None]] = []
        self._status_task: asyncio.Task[None] | None = None
        self._unlocking = asyncio.Lock()
        self._handlers: dict[type[api.Command], Callable[[Any, int], Awaitable[Any]]] = {
            api.Ask: self._ask, api.Unlock: self._unlock, api.Start: self._start, api.Invite: self._invite,
            api.Revoke: self._revoke, api.Join: self._join, api.Do: self._do, api.Remember: self._remember,
            api.History: self._history, api.AskStatus: self._status, api.Reach: self._reach,
            api.Fsck: self._fsck, api.ExportArchive: self._export_archive, api.VerifyArchive: self._verify_archive,
            api.OpenArchive: self._open_archive, api.Listen: self._listen, api.Connect: self._connect,
            api.Sync: self._sync,
        }  # fmt: skip

    async def handle(self, command: api.Command, call: int = 0) -> Any:
        """The command's answer, see `sync.api.ANSWERS`. Raises Refused."""
        handler = self._handlers.get(type(command))
        if handler is None:
            raise Refused("command.unknown", command=type(command).__name__)
        try:
            answer = await handler(command, call)
        except Refused as refused:
            self._trouble(refused.code)
            raise
        if isinstance(command, api.Do):
            self._trouble("")
        return answer

    def subscribe(self, listener: Callable[[api.Event], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    async def close(self) -> None:
        """End all sessions and leave the store clean."""
        if self._loading is not None:
            self._loading.cancel()
        if self._runtime is not None:
            await self._runtime.close()
        elif self._db is not None:
            self._db.close()
        self._runtime = self._db = None
        if self._status_task is not None:
            self._status_task.cancel()
            await asyncio.wait((self._status_task,))

    @property
    def runtime(self) -> "ProfileRuntime":
        """Loaded by the first who needs it. Raises Refused `profile.locked`, and as
        ProfileRuntime does: then the next one tries again."""
        if self._runtime is None:
            if self._db is None:
                raise Refused("profile.locked")
            self._runtime = self._loaded(self._db)
            self._runtime.keep_saving()
        return self._runtime

    def _loaded(self, db: Database) -> "ProfileRuntime":
        from sync.net.discovery import ZeroconfDiscovery
        from sync.net.tcp import TcpWire
        from sync.profile.runtime import ProfileRuntime

        return ProfileRuntime(
            self._profile, db, self._registry, self._wire or TcpWire(), self._discovery or ZeroconfDiscovery(),
            version=self._version, wall_ms=self._wall_ms, announce=self._announce, stirred=self._stir,
        )  # fmt: skip

    async def _load(self) -> None:
        """Right after the Unlock was answered. Whoever needs what could not be loaded is told why."""
        with suppress(Refused):
            self.runtime  # noqa: B018 - loads it

    def _tell(self, event: api.Event) -> None:
        for listener in list(self._listeners):
            listener(event)

    def _announce(self, outcome: "Outcome") -> None:
        for feature, order_keys in outcome.touched.items():
            self._tell(
                api.Changed(
                    outcome.group_number, feature, tuple(order_keys) if len(order_keys) <= MAX_ORDER_KEYS else ()
                )
            )
        self._stir()

    def _stir(self) -> None:
        """Something about the status may have changed: tell it soon, once."""
        if self._status_task is None or self._status_task.done():
            self._status_task = asyncio.get_running_loop().create_task(self._tell_status())

    async def _tell_status(self) -> None:
        await asyncio.sleep(STATUS_SECONDS)
        if self._runtime is not None:
            self._tell(api.StatusChanged(self._runtime.watch.status()))

    def _trouble(self, code: str) -> None:
        if self._runtime is not None:
            self._runtime.note(code)

    async def _ask(self, _command: api.Ask, _call: int) -> api.Profile:
        works = await asyncio.to_thread(keyring_works) if self._vault.lock in ("new", "keyring") else True
        read_only = self._db is not None and bool(self._db.value("SELECT max(read_only) FROM groups"))
        return api.Profile(self._vault.lock, self._db is not None, read_only, works, self._version)

    async def _unlock(self, command: api.Unlock, _call: int) -> api.StoreKey:
        async with self._unlocking:
            if self._db is None:
                self._open_store(await asyncio.to_thread(self._open_vault, command))
            elif self._runtime is None:
                self.runtime  # noqa: B018 - says why it could not be loaded, or loads it now
        return api.StoreKey(str(self._profile.store), self._key)

    def _open_store(self, key: bytes) -> None:
        """Where its rows can be read as they are, nobody waits until everything else is loaded."""
        self._db = Database(self._profile.store, key)
        try:
            if is_readable(self._db, self._registry):
                self._loading = asyncio.get_running_loop().create_task(self._load())
            else:
                self.runtime  # noqa: B018 - loads it, and brings the store to this version
        except BaseException:
            self._db.close()
            self._db = None
            raise
        self._key = key

    def _open_vault(self, command: api.Unlock) -> bytes:
        keyfile = None if command.keyfile is None else Path(command.keyfile)
        if self._profile.is_new:
            return self._vault.create(command.passphrase, keyfile)
        return self._vault.open(command.passphrase, keyfile)

    async def _start(self, command: api.Start, _call: int) -> api.Group:
        group = self.runtime.start(command.name, command.group_kind, command.person)
        self._tell(api.Changed(group.group_number, "roll", ()))
        return self.runtime.describe(group)

    async def _invite(self, command: api.Invite, _call: int) -> api.Invitation:
        if not 0 < command.seconds <= 366 * 24 * 3600:
            raise Refused("invite.bad_duration")
        return self.runtime.invite(self.runtime.group(command.group), command.uses, command.seconds)

    async def _revoke(self, command: api.Revoke, _call: int) -> None:
        self.runtime.revoke(self.runtime.group(command.group), command.invitation)

    async def _join(self, command: api.Join, call: int) -> api.Group:
        def stage(name: str) -> None:
            self._tell(api.Progress(call, name, 0, 0))

        group = await self.runtime.join(command.link, command.person, command.peer, stage)
        self._tell(api.Changed(group.group_number, "roll", ()))
        return self.runtime.describe(group)

    async def _do(self, command: api.Do, _call: int) -> api.Done:
        outcome = self.runtime.group(command.group).do(command.intent, command.arguments)
        return api.Done(tuple(outcome.records))

    async def _remember(self, command: api.Remember, _call: int) -> None:
        if len(command.key) > 200 or len(command.value or "") > MAX_NOTE:
            raise Refused("note.too_large")
        db = self.runtime.db
        with db.transaction():
            db.run("DELETE FROM local WHERE key = ?", (command.key,))
            if command.value is not None:
                db.run("INSERT INTO local VALUES (?, ?)", (command.key, command.value))
        self._tell(api.Changed(0, "local", ()))

    async def _history(self, command: api.History, _call: int) -> tuple[api.Revision, ...]:
        from sync.net import reading

        group_number = reading.owner(self.runtime.db, command.record)
        return reading.history(self.runtime.db, self.runtime.group(group_number), RecordId(command.record))

    async def _status(self, _command: api.AskStatus, _call: int) -> api.Status:
        """Also says why nothing works, where the store could be read and no more."""
        try:
            return self.runtime.watch.status()
        except Refused as refused:
            if self._db is None:
                raise
            return api.Status("offline", 0, "", (), trouble=refused.code)

    async def _reach(self, command: api.Reach, _call: int) -> tuple[int, ...]:
        from sync.net import reading

        runtime = self.runtime
        groups = [runtime.group(reading.owner(runtime.db, record)) for record in command.records]
        return tuple(
            reading.reach(runtime.db, group, runtime.progress, record)
            for group, record in zip(groups, command.records, strict=True)
        )

    async def _fsck(self, _command: api.Fsck, call: int) -> api.Findings:
        from sync.profile.fsck import fsck

        def progress(done: int, total: int) -> None:
            self._tell(api.Progress(call, "fsck", done, total))

        return await fsck(self.runtime, progress)

    async def _export_archive(self, command: api.ExportArchive, call: int) -> api.ArchiveSummary:
        from sync.archive import export  # brings Jinja2, which no other command needs

        key = api.StoreKey(str(self._profile.store), self._key)
        return await export(self.runtime, key, command, self._progress(call))

    async def _verify_archive(self, command: api.VerifyArchive, call: int) -> api.ArchiveSummary:
        from sync.archive import Work, verify

        work = Work(self._progress(call))
        return await work.run(verify, command.path, work)

    async def _open_archive(self, command: api.OpenArchive, call: int) -> api.Group:
        from sync.archive import restore

        group = await restore(self.runtime, command, self._progress(call))
        self._tell(api.Changed(group.group_number, "roll", ()))
        return self.runtime.describe(group)

    def _progress(self, call: int) -> Callable[[str, int, int], None]:
        return lambda stage, done, total: self._tell(api.Progress(call, stage, done, total))

    async def _listen(self, command: api.Listen, _call: int) -> str:
        net = self.runtime.net
        if command.address is None and net.listening:  # a hub's address stays when a window opens beside it
            return net.listening
        try:
            bound = await net.listen(command.address)
        except (ValueError, OSError):
            raise Refused("listen.bad_address", address=command.address) from None
        await net.look_around()
        return bound

    async def _connect(self, command: api.Connect, _call: int) -> None:
        try:
            await self.runtime.net.connect(command.peer)
        except ValueError:
            raise Refused("peer.bad_address", address=command.peer) from None
        except PeerGone as gone:
            code = "peer.not_a_member" if gone.code == "refused" else "peer.unreachable"
            raise Refused(code, address=command.peer) from None

    async def _sync(self, command: api.Sync, call: int) -> api.Status:
        net = self.runtime.net
        if not net.listening:
            await self._listen(api.Listen(), call)
        await net.look_around()
        if command.peer is not None:
            await self._connect(api.Connect(command.peer), call)
        try:
            async with asyncio.timeout(command.seconds):
                while not command.until_quiet or not await self._quiet():
                    await net.movement(QUIET_SECONDS)
        except TimeoutError:
            pass
        return self.runtime.watch.status()

    async def _quiet(self) -> bool:
        """Has an exchange been had, and has nothing moved for two seconds since?"""
        net = self.runtime.net
        before = net.moves
        if before == 0 or not all(net.even(group_number) for group_number in self.runtime.speaking()):
            return False
        await asyncio.sleep(QUIET_SECONDS)
        return net.moves == before
