"""A newcomer's round: it dials all addresses where a member may be, at once and again and again, until one has let it
in or it is time to give up."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

from models.errors import Refused
from sync.net.transport import Channel, PeerGone

LOOKING_SECONDS = 30.0
"""How long a newcomer looks for a member before saying that nobody was found."""
PATIENCE_SECONDS = 9.0
"""How much longer once somebody has kept silent: long enough for one more attempt."""
ASKING_SECONDS = 60.0
"""How long a member who has answered may take until it has let the newcomer in."""
RETRY_SECONDS = 3.0
MOST_ADDRESSES = 32
MOST_NAMED = 3
"""Addresses that a sentence names."""
Answer = TypeVar("Answer")


class Asking(Generic[Answer]):
    """`dial(address, tag)` raises PeerGone or ValueError. `ask` gets the channel, one at a time so that two members do
    not let us in at once; it closes the channel and raises PeerGone if it fails, or Refused, which ends the round."""

    def __init__(
        self, dial: Callable[[str, bytes], Awaitable[Channel]], ask: Callable[[Channel], Awaitable[Answer]],
        stage: Callable[[str], None],
    ) -> None:  # fmt: skip
        self._dial = dial
        self._ask = ask
        self._stage = stage
        self._tags: dict[str, bytes] = {}
        """By address: what was announced there last."""
        self._silent: dict[str, None] = {}
        """The addresses at which somebody kept silent."""
        self._tasks: set[asyncio.Task[None]] = set()
        self._one_at_a_time = asyncio.Lock()
        self._answer: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._until = asyncio.timeout(LOOKING_SECONDS)

    def found(self, address: str, tag: bytes) -> None:
        """A member may be at this address."""
        is_new = address not in self._tags and len(self._tags) < MOST_ADDRESSES
        if is_new or address in self._tags:
            self._tags[address] = tag
        if is_new and not self._answer.done():
            task = asyncio.get_running_loop().create_task(self._keep_asking(address))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def answer(self, group: str, subject: str = "join") -> Answer:
        """Raises Refused: `join.nobody_found`; `join.unreachable` if nobody is at the known addresses;
        `join.no_answer` if somebody is there and keeps silent, as members do if the invitation is closed; or what `ask`
        raised. `group` is the name of the group, for the sentences. With the `subject` "recover" the codes begin
        with `recover.`."""
        try:
            async with self._until:
                return await self._answer
        except TimeoutError:
            code = "no_answer" if self._silent else "unreachable" if self._tags else "nobody_found"
            tried = ", ".join(list(self._silent or self._tags)[:MOST_NAMED])
            raise Refused(f"{subject}.{code}", group=group, tried=tried) from None

    async def end(self) -> None:
        """Hang up wherever we still ask."""
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _keep_asking(self, address: str) -> None:
        while not self._answer.done():
            try:
                await self._try(address)
            except PeerGone as gone:
                if gone.code == "timeout":
                    self._kept_silent(address)
            except ValueError:  # no address
                return
            except Exception as error:  # noqa: BLE001 - whoever waits for the answer raises it
                if not self._answer.done():
                    self._answer.set_exception(error)
            await asyncio.sleep(RETRY_SECONDS)

    async def _try(self, address: str) -> None:
        channel = await self._dial(address, self._tags[address])
        try:
            await self._one_at_a_time.acquire()
        except BaseException:
            await channel.close()
            raise
        ends = self._until.when()
        try:
            self._wait_until(asyncio.get_running_loop().time() + ASKING_SECONDS)
            answer = await self._ask(channel)
            if self._answer.done():  # it has just become too late
                await channel.close()
            else:
                self._answer.set_result(answer)
        except PeerGone:
            self._wait_until(ends)
            self._stage("join.looking")
            raise
        finally:
            self._one_at_a_time.release()

    def _kept_silent(self, address: str) -> None:
        now, ends = asyncio.get_running_loop().time(), self._until.when()
        if not self._silent and ends is not None:
            self._wait_until(min(ends, now + PATIENCE_SECONDS))
        self._silent[address] = None
        self._stage("join.silent")

    def _wait_until(self, when: float | None) -> None:
        with contextlib.suppress(RuntimeError):  # it is over already
            self._until.reschedule(when)
