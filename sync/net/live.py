"""Who is here, where they type and where their carets are: said on sessions, never stored, never passed on.

A device says everything at once (`Live`), in place of what it said before. What it says is about itself: the session
shows whose device it is, and nothing in the message could name anybody else. A peer is told only of records that it may
read, and it is told nothing at all when only other records are concerned. All messages have multiples of PADDED bytes.
"""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import msgspec

from models import text
from models.edit import MAX_DEPS, MAX_DEPTH, MAX_INDEX, MAX_KEY
from models.ids import SHORT, DeviceId, MemberId
from sync.group.finding import circle_of
from sync.group.group import Group
from sync.live_commands import AWAY, GONE, HERE, MAX_LETTERS, MAX_PLACES, LivePlace
from sync.net.messages import Live, encode
from sync.store.database import Database

EXPIRES = 60.0
"""Seconds until what somebody said is forgotten, by our own clock."""
REPEATED = 20.0
"""Seconds after which the same is said again. The moment depends on nothing else, so that it tells a peer nothing of
what happens where that peer may not read."""
PAUSE = 0.25
"""Least seconds between two messages to one peer, and between two events."""
LETTERS_PAUSE = 0.08
"""The same where letters are told that are being typed, to those who are in the same text."""
BURST, PER_SECOND = 24.0, 14.0
"""How many messages of a peer are looked at; the others are dropped."""
PADDED = 256
"""Bytes."""
HIDDEN = "presence hidden"
"""Name of the setting in the store."""
NOTHING = Live(b"", GONE)


@dataclass(frozen=True, slots=True)
class Said:
    """What a device has told last."""

    member: MemberId
    state: str
    places: tuple[LivePlace, ...]
    until: float
    """When it is forgotten, in seconds of the session's clock."""


def is_valid(place: LivePlace) -> bool:
    """Is the place in range? Whether the record and the text exist is another question."""
    return (
        len(place.record) == SHORT
        and len(place.path) <= MAX_DEPTH
        and all(0 < len(step) <= MAX_KEY for step in place.path)
        and len(place.heads) <= MAX_DEPS
        and all(len(head) == SHORT for head in place.heads)
        and 0 <= place.anchor < MAX_INDEX
        and 0 <= place.caret < MAX_INDEX
        and text.is_line(place.letters, MAX_LETTERS)
        and (not place.letters or bool(place.path))
    )


def has_letters(places: Iterable[LivePlace]) -> bool:
    return any(place.letters for place in places)


def padded(message: Live) -> Live:
    """The same message, padded so that the size of its encoded form is a multiple of PADDED bytes."""
    bare = len(encode(msgspec.structs.replace(message, padding=b"")))
    return msgspec.structs.replace(message, padding=bytes(-bare % PADDED))


def is_shown(database: Database) -> bool:
    """Does this computer tell that somebody is here?"""
    return database.meta(HIDDEN) is None


def set_shown(database: Database, *, shown: bool) -> None:
    with database.transaction():
        if shown:
            database.run("DELETE FROM meta WHERE key = ?", (HIDDEN,))
        else:
            database.set_meta(HIDDEN, "on")


class Presence:
    """All of one engine's: what this computer tells, and what it was told. `changed(group number)` is called when
    others have told something new."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self.changed: Callable[[int], None] = lambda _group_number: None
        self.is_silent = False
        """Is nobody told anything?"""
        self._clock = clock
        self._mine: dict[int, Said] = {}
        self._others: dict[int, dict[DeviceId, Said]] = {}
        self._sides: list[LiveSide] = []
        self._timers: dict[int, asyncio.TimerHandle] = {}
        """Group number -> when the next event is due."""

    def tell(self, group: Group, state: str, places: tuple[LivePlace, ...]) -> None:
        """Tell peers this, from now on and for a minute."""
        self._mine[group.group_number] = Said(group.me, state, places, self._clock() + EXPIRES)
        self._wake(group.group_number)

    def silence(self, *, silent: bool) -> None:
        """Tell nobody anything from now on, or tell again."""
        self.is_silent = silent
        for number in self._mine:
            self._wake(number)

    def mine(self, group_number: int) -> Said | None:
        """What peers may be told now."""
        said = self._mine.get(group_number)
        return None if said is None or self.is_silent or said.until < self._clock() else said

    def others(self, group_number: int) -> dict[DeviceId, Said]:
        """Device -> what it has told, as far as it still counts."""
        there, now = self._others.get(group_number, {}), self._clock()
        for device in [device for device, said in there.items() if said.until < now]:
            del there[device]
        return there

    def heard(self, group_number: int, device: DeviceId, said: Said | None) -> None:
        """A device has told this, or has gone (None)."""
        there = self.others(group_number)
        before = there.pop(device, None)
        if said is not None:
            self._others.setdefault(group_number, there)[device] = said
        if (before and (before.state, before.places)) != (said and (said.state, said.places)):
            is_urgent = any(each is not None and has_letters(each.places) for each in (before, said))
            self._announce(group_number, LETTERS_PAUSE if is_urgent else PAUSE)

    def enter(self, side: "LiveSide") -> None:
        self._sides.append(side)

    def leave(self, side: "LiveSide") -> None:
        """The session has ended."""
        self._sides.remove(side)
        side.stop()
        if not any(other.is_with(side.group.group_number, side.peer) for other in self._sides):
            self.heard(side.group.group_number, side.peer, None)

    def close(self) -> None:
        for timer in self._timers.values():
            timer.cancel()
        self._timers.clear()

    def _wake(self, group_number: int) -> None:
        for side in self._sides:
            if side.group.group_number == group_number:
                side.has_news()

    def _announce(self, group_number: int, seconds: float) -> None:
        timer = self._timers.get(group_number)
        due = self._clock() + seconds
        if timer is not None and timer.when() <= due:
            return
        if timer is not None:
            timer.cancel()
        loop = asyncio.get_running_loop()
        self._timers[group_number] = loop.call_later(seconds, self._tell_change, group_number)

    def _tell_change(self, group_number: int) -> None:
        del self._timers[group_number]
        self.changed(group_number)
        there = self.others(group_number)
        if there:  # look again when the first of them expires
            self._announce(group_number, max(PAUSE, min(said.until for said in there.values()) - self._clock() + PAUSE))


@dataclass(eq=False)
class LiveSide:
    """Our side of one session with a peer that has the ability. `hear` takes its messages, `next` returns ours."""

    presence: Presence
    group: Group
    peer: DeviceId
    clock: Callable[[], float]
    wake: Callable[[], None]
    """Makes the session call `next`."""
    _tokens: float = BURST
    """A token bucket (BURST, PER_SECOND) of the peer's messages."""
    _filled: float = 0.0
    _last: Live = NOTHING
    _last_at: float = float("-inf")
    _is_due: bool = True
    _timer: asyncio.TimerHandle | None = field(default=None, repr=False)
    """When to look again."""

    def is_with(self, group_number: int, device: DeviceId) -> bool:
        return (self.group.group_number, self.peer) == (group_number, device)

    def has_news(self) -> None:
        self._is_due = True
        self.wake()

    def hear(self, message: Live) -> None:
        """Take what the peer says of itself. What is out of range, too much or about records that it may not read is
        left out."""
        now = self.clock()
        self._tokens = min(BURST, self._tokens + (now - self._filled) * PER_SECOND)
        self._filled = now
        if self._tokens < 1 or message.state not in (HERE, AWAY, GONE):
            return
        self._tokens -= 1
        member = self.group.membership.member_of(self.peer)
        places = tuple(place for place in message.places[:MAX_PLACES] if is_valid(place) and self._may_read(place))
        said = None
        if message.state and self._takes_part():
            said = Said(member, message.state, places, now + EXPIRES)
        self.presence.heard(self.group.group_number, self.peer, said)

    def next(self) -> Live | None:
        """The next message to send, or None."""
        if not self._is_due:
            return None
        now, message = self.clock(), self._message()
        waited = now - self._last_at
        pause = LETTERS_PAUSE if has_letters((*message.places, *self._last.places)) else PAUSE
        if message == self._last and (message == NOTHING or waited < REPEATED):
            self._look_again(REPEATED if message == NOTHING else REPEATED - waited)
        elif waited < pause:
            self._look_again(pause - waited)
        else:
            self._last, self._last_at = message, now
            self._look_again(REPEATED)
            return padded(message)
        return None

    def _look_again(self, seconds: float) -> None:
        """Let `next` look again after `seconds`. Nothing is repeated to a peer that was told NOTHING."""
        self._is_due = False
        self.stop()
        self._timer = None
        if seconds < REPEATED or self._last != NOTHING:
            self._timer = asyncio.get_running_loop().call_later(max(0.0, seconds), self.has_news)

    def stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()

    def _message(self) -> Live:
        said = self.presence.mine(self.group.group_number)
        if said is None or not self._takes_part():
            return NOTHING
        return Live(b"", said.state, tuple(self._for_peer(place) for place in said.places if self._may_read(place)))

    def _for_peer(self, place: LivePlace) -> LivePlace:
        """Without letters, unless the peer has a caret in the same text."""
        told = self.presence.others(self.group.group_number).get(self.peer)
        here = () if told is None or not place.letters else told.places
        is_beside = any((each.record, each.path) == (place.record, place.path) for each in here)
        return place if is_beside else msgspec.structs.replace(place, letters="")

    def _takes_part(self) -> bool:
        """Is the peer a device that may read what everyone writes?"""
        roll = self.group.circles.roll
        return self.peer in roll.devices(self.group.membership.member_of(self.peer), None)

    def _may_read(self, place: LivePlace) -> bool:
        circle = circle_of(self.group, place.record)
        if circle is None:
            return False
        circles = self.group.logs.circles
        if not circles.is_private(circle):
            return self._takes_part()
        return self.peer in self.group.circles.history(circles.by_number(circle).tag).audience()
