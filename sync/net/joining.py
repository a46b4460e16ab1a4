"""Joining a group as a newcomer: find a member who answers to the invitation, be admitted, receive the group."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

import msgspec

from models import roll
from models.errors import Refused
from models.ids import GroupId
from sync.group.group import enter
from sync.net.address import split_address
from sync.net.admission import Admission, ask
from sync.net.asking import Asking
from sync.net.discovery import DiscoveryKey
from sync.net.knocking import as_invited
from sync.net.meeting import Greeting
from sync.net.neighbourhood import Neighbourhood
from sync.net.recognition import exchange_hellos, sign_hello
from sync.net.tags import NO_TAG
from sync.net.transport import Channel, PeerGone
from sync.net.versions import agree
from sync.store.database import Database
from sync.store.erasure import mark, unmark
from sync.trust.invitation import Link, prove, prove_belonging, prove_recovery
from sync.trust.keys import DeviceSecrets, new_device

Stage = Callable[[str], None]
Joined = TypeVar("Joined")


class Joining:
    """One attempt to join. The secrets of our device are stored before anybody hears of the device, so that an
    interrupted attempt can be repeated with the same invitation."""

    def __init__(
        self, database: Database, neighbourhood: Neighbourhood, link: Link, person: str, version: str,
        secrets: DeviceSecrets | None = None,
    ) -> None:  # fmt: skip
        """`secrets` are those of a device that was in the group before."""
        self._db = database
        self._net = neighbourhood
        self._link = link
        self._person = person
        self._version = version
        self.secrets = secrets or self._prepare()

    def _prepare(self) -> DeviceSecrets:
        name = f"joining/{self._link.id.hex()}"
        kept = self._db.meta(name)
        if kept is not None:
            return msgspec.msgpack.decode(bytes.fromhex(kept), type=DeviceSecrets)
        secrets = new_device()
        with self._db.transaction():
            self._db.set_meta(name, msgspec.msgpack.encode(secrets).hex())
        return secrets

    async def ask_around(self, peer: str | None, wall_ms: int, stage: Stage) -> tuple[Channel, Greeting, Admission]:
        """A channel to a member who has admitted us. Raises Refused `peer.bad_address`, the member's reason, or as
        `Asking.answer` does."""
        if peer is not None:
            try:
                split_address(peer)
            except ValueError:
                raise Refused("peer.bad_address", address=peer) from None
        stage("join.looking")
        await self._net.look_around()

        async def dial(address: str, tag: bytes) -> Channel:
            return await self._net.wire.dial(address, as_invited(self._link, self.secrets, tag))

        async def ask_there(channel: Channel) -> tuple[Channel, Greeting, Admission]:
            stage("join.asking")
            return await self._ask(channel, wall_ms)

        asking = Asking(dial, ask_there, stage)
        key = DiscoveryKey(self._link.id, self._link.discovery)
        try:
            async with self._net.seeking(key, asking.found):
                for address in (peer,) if peer else self._link.addresses:
                    asking.found(address, NO_TAG)
                return await asking.answer(self._link.name, "recover" if self._link.meeting else "join")
        finally:
            await asking.end()

    async def _ask(self, channel: Channel, wall_ms: int) -> tuple[Channel, Greeting, Admission]:
        try:
            request = self._request(channel.handshake_hash)
            ours = sign_hello(
                self.secrets, channel, dialer=True, program=self._version, time=wall_ms, port=self._net.port,
                request=request,
            )  # fmt: skip
            theirs = await exchange_hellos(channel, ours, dialer=True)
            greeting = Greeting(theirs, agree(ours, theirs))
            return channel, greeting, await ask(channel, self._link, self.secrets)
        except BaseException as error:
            await channel.close()
            if isinstance(error, PeerGone) and error.code in ("older", "newer"):
                raise Refused(f"join.{error.code}", version=theirs.program) from None  # said hello before
            raise

    def _request(self, binding: bytes) -> roll.Admit | roll.Link | roll.Recover:
        if self._link.meeting:
            return prove_recovery(self._link, self.secrets)
        if self._link.member:
            return prove_belonging(self._link, self.secrets)
        return prove(self._link, self._person, self.secrets, binding)

    def enter(self, admission: Admission) -> int:
        """Write the group into the store and return its local number. The group is provisional until `done`."""
        with self._db.transaction():
            group_number = enter(
                self._db, GroupId(self._link.group), admission.resolution, self.secrets, admission.founding_secret,
                member=self._link.member,
            )  # fmt: skip
            mark(self._db, group_number)
        return group_number

    def done(self, group_number: int) -> None:
        """The group is complete: it is no longer provisional."""
        with self._db.transaction():
            unmark(self._db, group_number)
            self._db.run("DELETE FROM meta WHERE key = ?", (f"joining/{self._link.id.hex()}",))
            self._db.set_meta(_joined(self._link), "1")


def has_joined(database: Database, link: Link) -> bool:
    """Has this computer come in with this link? Whoever was interrupted does not know it, and uses it again."""
    return database.meta(_joined(link)) is not None


def _joined(link: Link) -> str:
    return f"joined/{link.id.hex()}"


@dataclass
class _UnderWay(Generic[Joined]):
    task: "asyncio.Task[Joined]"
    stages: list[Stage]
    waiting: int = 0


@dataclass
class Joins(Generic[Joined]):
    """Attempts under way, by invitation. A second caller with the same invitation waits for the same attempt, because
    two at once would disturb each other."""

    _under_way: dict[bytes, _UnderWay[Joined]] = field(default_factory=dict)

    async def join(
        self, invitation: bytes, attempt: Callable[[Stage], Coroutine[Any, Any, Joined]], stage: Stage
    ) -> Joined:
        """The result of `attempt`. The attempt is cancelled only when no caller waits for it any more."""
        shared = self._under_way.get(invitation) or self._begin(invitation, attempt)
        shared.stages.append(stage)
        shared.waiting += 1
        try:
            return await asyncio.shield(shared.task)
        finally:
            shared.waiting -= 1
            shared.stages.remove(stage)
            if not shared.waiting:
                shared.task.cancel()
                await asyncio.wait((shared.task,))

    def _begin(self, invitation: bytes, attempt: Callable[[Stage], Coroutine[Any, Any, Joined]]) -> _UnderWay[Joined]:
        stages: list[Stage] = []

        def tell(name: str) -> None:
            for stage in stages:
                stage(name)

        task = asyncio.create_task(attempt(tell))
        task.add_done_callback(lambda _: self._under_way.pop(invitation))
        shared = self._under_way[invitation] = _UnderWay(task, stages)
        return shared
