"""Which addresses we dial, and when."""

import asyncio
import contextlib
import random
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from models.ids import DeviceId
from sync.faultlog import going_on
from sync.group.group import Group
from sync.net import rejoin
from sync.net.activity import Background
from sync.net.address import split_address
from sync.net.attempts import Attempt, Attempts, Where
from sync.net.knocking import Knocking, as_invited
from sync.net.meeting import Meetings
from sync.net.tags import NO_TAG
from sync.net.transport import PeerGone, Wire

ENOUGH_SESSIONS = 8
"""Sessions that we seek in one group. Those devices are connected with others, so envelopes reach everybody."""
MAX_DIALS = 32
"""At once."""
REDIAL_SECONDS = 1.0
CONTENT_SECONDS = 5.0
"""Pauses between two looks for where to dial: REDIAL_SECONDS, or CONTENT_SECONDS while there are enough sessions."""
ALONE_SECONDS = 24 * 3600
"""If a group has had no session for this long, every second attempt shows how we were let in, because the others may
not have heard of us. Former members can read that, so it is the last resort."""
REPLACE_SECONDS = 60.0
"""How often one of ENOUGH_SESSIONS is replaced, so that no set of devices stays connected only among itself."""


@dataclass
class Dialling:
    wire: Wire
    groups: Callable[[], Mapping[int, Group]]
    meetings: Meetings
    background: Background
    knocking: Knocking
    attempts: Attempts = field(default_factory=Attempts)
    _under_way: Counter[int] = field(default_factory=Counter)
    """Group number -> number of dials that have not led to a session yet."""
    _replace_at: float = 0.0

    def expect(self, group_number: int, addresses: Sequence[str]) -> None:
        """Members of this group may be at these addresses."""
        for address in addresses:
            self.attempts.at(group_number, address)

    def sighted(self, group_number: int, address: str, tag: bytes) -> None:
        """A member of this group has just announced this address."""
        attempt = self.attempts.at(group_number, address)
        attempt.tag = tag
        attempt.hurry()
        now = asyncio.get_running_loop().time()
        if attempt.due <= now:
            self._consider((group_number, address), attempt, now)

    async def keep_dialling(self) -> None:
        for group_number, address in self.meetings.progress.addresses():
            self.expect(group_number, (address,))
        for group_number, group in self.groups().items():
            self.expect(group_number, group.link.addresses if group.link else ())
        self._replace_at = asyncio.get_running_loop().time() + REPLACE_SECONDS
        while True:
            with going_on():
                self._replace_one()
                self.dial_due()
            groups = self.groups()
            content = bool(groups) and all(map(self._has_enough, groups))
            await asyncio.sleep(CONTENT_SECONDS if content else REDIAL_SECONDS)

    def dial_due(self) -> None:
        now = asyncio.get_running_loop().time()
        lonely = [number for number in self.groups() if not self._has_enough(number)]
        due = [each for each in self.attempts.due(now) if each[0][0] in lonely] if lonely else []
        random.shuffle(due)
        for where, attempt in due:
            self._consider(where, attempt, now)

    def _consider(self, where: Where, attempt: Attempt, now: float) -> None:
        group_number, address = where
        group = self.groups().get(group_number)
        if group is None or self._under_way.total() >= MAX_DIALS or self._has_enough(group_number):
            return
        if self._should_dial(group, address, attempt):
            attempt.begin(now)
            self._under_way[group_number] += 1
            self.background.run(self._try(group, address, attempt))

    def _has_enough(self, group_number: int) -> bool:
        return len(self.meetings.sessions.of(group_number)) + self._under_way[group_number] >= ENOUGH_SESSIONS

    def _should_dial(self, group: Group, address: str, attempt: Attempt) -> bool:
        """Is this the address of another device with which we have no session, or which may have keys that we lack?"""
        number, sessions = group.group_number, self.meetings.sessions
        connected = any(session.peer.address == address for session in sessions.of(number))
        there = attempt.device == group.secrets.id or connected or sessions.with_device(number, attempt.device)
        return not there or rejoin.is_missing_keys(group)

    def _replace_one(self) -> None:
        """If we know more addresses than we have sessions, replace one session by another."""
        now = asyncio.get_running_loop().time()
        if now < self._replace_at:
            return
        self._replace_at = now + REPLACE_SECONDS * random.uniform(0.75, 1.25)  # noqa: S311 - not a secret
        for number, group in self.groups().items():
            others = [
                attempt
                for (group_number, address), attempt in self.attempts.due(now)
                if group_number == number and self._should_dial(group, address, attempt)
            ]
            if others and self._has_enough(number):
                self.meetings.sessions.make_room(number)

    async def _try(self, group: Group, address: str, attempt: Attempt) -> None:
        introduced = attempt.tries % 2 == 0 and self._is_alone(group)
        tag = attempt.tag
        try:
            with contextlib.ExitStack() as under_way:
                under_way.callback(self._under_way.subtract, (group.group_number,))
                await self._dial(group, address, under_way.close, tag, introduced=introduced)
        except PeerGone as gone:
            self._note_silence(attempt, tag, gone.code)

    def _note_silence(self, attempt: Attempt, tag: bytes, code: str) -> None:
        """Note that a computer with this tag did not answer. Only computers of present or former members announce such
        a tag. One that does not know us lets the time run out, and it is chance which side hangs up first."""
        if code == "unreachable":
            attempt.silences = 0
        elif tag != NO_TAG and code in ("timeout", "refused"):
            attempt.silences += 1
            self.meetings.activity.notify()

    def _is_alone(self, group: Group) -> bool:
        number, wall = group.group_number, group.clock.now()
        met = self.meetings.progress.last_exchange(number)
        return not self.meetings.sessions.of(number) and wall - met >= ALONE_SECONDS * 1000

    async def _dial(
        self, group: Group, address: str, up: Callable[[], None], tag: bytes = NO_TAG, *, introduced: bool = False
    ) -> None:
        """Dial, and return when the session ends. Raises PeerGone, ValueError."""
        if group.link is not None:
            invited = as_invited(group.link, group.secrets, tag)
            unheard = not self.meetings.progress.last_exchange(group.group_number)
            member = self.knocking.as_member(group, tag, introduced=introduced or unheard)
            order = (invited, member) if unheard or rejoin.is_missing_keys(group) else (member, invited)
            channel, greeting = await rejoin.reach(self.wire, group, group.link, address, order, self.meetings)
        else:
            channel = await self.wire.dial(address, self.knocking.as_member(group, tag, introduced=introduced))
            greeting = await self.meetings.greet(group, channel, dialer=True)
        await self.meetings.converse(group, channel, greeting, dialer=True, address=address, up=up)

    async def connect(self, address: str) -> None:
        """Dial an address for all groups at once, because whoever does not know us keeps silent. Returns when one is
        answered. Raises PeerGone if none is, ValueError."""
        split_address(address)
        gone = PeerGone("unreachable")
        dials = {self.background.run(self._connect(group, address)) for group in self.groups().values()}
        while dials:
            done, dials = await asyncio.wait(dials, return_when=asyncio.FIRST_COMPLETED)
            for dial in done:
                try:
                    return await dial
                except PeerGone as reason:
                    gone = reason if gone.code in ("unreachable", "timeout") else gone
        raise gone

    async def _connect(self, group: Group, address: str) -> None:
        """Returns as soon as there is a session; the session continues. Raises PeerGone, ValueError."""
        up = asyncio.Event()
        session = self.background.run(self._dial(group, address, up.set))
        waiting = asyncio.create_task(up.wait())
        try:
            await asyncio.wait((session, waiting), return_when=asyncio.FIRST_COMPLETED)
        finally:
            waiting.cancel()
        if not up.is_set():
            await session
        self.attempts.at(group.group_number, address)

    def answered(self, group_number: int, address: str, device: DeviceId) -> None:
        self.attempts.answered(group_number, address, device)
