"""The due moments of the open groups: chores that some computer carries out, and reminders for the person at this one.

Clocks only say when to look; what may be done, the rules decide. Those who may do a chore take turns of SLOT
milliseconds: whoever has the next turn acts only if the chore is not done by then. A computer does none in a group with
other members while it has no session there, or while its clock differs from theirs.
"""

import asyncio
import json
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

from models.errors import Refused
from models.ids import MemberId, split
from models.keepers import WRITE_TICK, rank
from sync import api
from sync.faultlog import going_on
from sync.group import clocks, modules
from sync.group.group import Group
from sync.profile import ticks

SLOT = 10_000
"""Milliseconds between the turns of two members."""
LOOK = 60_000
"""Milliseconds until the next look while something is due and cannot be done."""
SLEEP = 300_000
"""Longest wait for a moment, in milliseconds: timers do not run while a computer sleeps, and clocks are set."""
BRIEF = 1_000
"""Milliseconds until the next look at further chores."""
RETRY = 3_600_000
"""Milliseconds until a chore that was refused is tried again."""
REMINDED = 86_400_000
"""How far back reminders go after a time in which the program did not run, in milliseconds."""
MOST = 100
"""Most chores looked at in one go."""
AT_ONCE = 3
"""How often a chore of one record is carried out without a pause. Where it is still due after that, because its module
has a mistake or somebody takes the result back, the pauses get longer and longer, up to RETRY."""
MOST_TOLD = 20
"""Most reminders of one look: the last ones."""
MOST_PASSED = 1_000
"""Most moments that have passed and are looked at at once."""
REMEMBERED = 10_000
"""Chores of which is kept how often they were carried out."""
_BEGIN = (0, -1)
_MOMENT = (
    "SELECT d.at, d.order_key, d.record, d.group_number, coalesce(f.title, ''), d.what, d.member, d.power, d.but,"
    " d.chore, d.keepers, d.only_reminds"
    " FROM fact_due d LEFT JOIN fact f ON f.order_key = d.order_key"
    " WHERE d.group_number IN (SELECT value FROM json_each(?)) AND "
)
_PASSED = (
    _MOMENT + "d.at > ? AND d.at <= ? AND (d.at > ? OR d.only_reminds) ORDER BY d.at DESC, d.order_key DESC LIMIT ?"
)
_CHORES = _MOMENT + "d.chore > '' AND +d.at <= ? AND (+d.at, d.order_key) > (?, ?) ORDER BY +d.at, d.order_key LIMIT ?"
"""Few moments have a chore, so the index by chores is the one to use."""
_NEXT = "SELECT min(at) FROM fact_due WHERE at > ? AND group_number IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class Moment:
    """A row of `fact_due`, with the title of its record. `at`: milliseconds since 1970."""

    at: int
    order_key: int
    record: bytes
    list_number: int
    title: str
    what: str
    member: bytes | None
    power: str
    but: bytes | None
    chore: str
    keepers: int
    """1 if the keepers' clocks must have passed it."""
    only_reminds: int

    @property
    def name(self) -> str:
        """Tells it from the other moments in the notes of this computer."""
        return f"{self.order_key} {self.at}"

    def module(self, group: Group) -> str:
        """Whose record it is about; nothing if this program does not know its kind."""
        kind = group.store.db.value("SELECT kind FROM records WHERE order_key = ?", (self.order_key,))
        known = group.store.registry.kinds.get(kind)
        return known[0].name if known else ""


class Schedule:
    """`groups` returns the groups in which we may talk to peers, by number. `has_session(group number)` says
    whether there is a session in one. `do` carries out an intent in a group and raises Refused."""

    def __init__(
        self, groups: Callable[[], Mapping[int, Group]], has_session: Callable[[int], bool],
        do: Callable[[Group, str, Mapping[str, Any]], object] = Group.do,
    ) -> None:  # fmt: skip
        self._groups, self._has_session, self._do = groups, has_session, do
        self.tell: Callable[[api.Reminder], object] = lambda _reminder: None
        self._ready: dict[int, int] = {}
        """Group number -> since when its chores can be done here, in milliseconds since 1970."""
        self._refused: dict[tuple[bytes, str], int] = {}
        """(record, chore) -> when to try again, in milliseconds since 1970."""
        self._done: dict[tuple[bytes, str], int] = {}
        """(record, chore) -> how often it was carried out here."""
        self._passed: dict[tuple[bytes, str, int], int] = {}
        """(record, chore, moment) -> since when the keepers' clocks are known to have passed it."""
        self._looked: dict[int, tuple[int, int]] = {}
        """Group number -> (moment, order key) of the last chore looked at, where they are more than MOST."""
        self._held: set[int] = set()
        """Numbers of the groups in which something is due and waits for a session."""
        self._woken = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """Start the task. Needs a running loop."""
        self._task = asyncio.get_running_loop().create_task(self._keep())

    def wake(self) -> None:
        """Records have changed, and perhaps what is due."""
        self._woken.set()

    def met(self, in_sync: Callable[[int], bool]) -> None:
        """Something was exchanged. What waited for a session is looked at once a group is in sync with all."""
        if any(map(in_sync, self._held)):
            self.wake()

    async def end(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None

    async def _keep(self) -> None:
        while True:
            after: int | None = SLEEP
            with going_on():  # if the disk is full, try later
                after = self.run()
            self._woken.clear()
            try:
                async with asyncio.timeout(None if after is None else min(after, SLEEP) / 1000):
                    await self._woken.wait()
            except TimeoutError:
                continue

    def run(self) -> int | None:
        """Do what is due now. Returns after how many milliseconds to look again; None if nothing is to come."""
        waits = [wait for group in list(self._groups().values()) for wait in self._run(group)]
        return max(0, min(waits)) if waits else None

    def _run(self, group: Group) -> Iterator[int]:
        """Yields after how many milliseconds this group wants to be looked at again."""
        now, db, lists = group.clock.now(), group.store.db, json.dumps(self._lists(group))
        self._remind(group, now, lists)
        wanted, chores = ticks.wanted(group, now, lists), self._chores(group, now, lists)
        if (chores or wanted) and not self._can_be_done(group, now):
            yield LOOK
        elif chores or wanted or group.group_number in self._looked:
            waits = (*(self._tick(group, each, now) for each in wanted), *self._see_to_all(group, chores, now))
            yield from (wait for wait in waits if wait is not None)
        following = db.value(_NEXT, (now, lists))
        if following is not None:
            yield following - now

    def _chores(self, group: Group, now: int, lists: str) -> list[Moment]:
        """The next chores that are due, of the modules that are switched on. Where they are more than MOST, each look
        goes on after the last one, so that those that others leave undone hide none."""
        after = self._looked.pop(group.group_number, _BEGIN)
        found = [Moment(*row) for row in group.store.db.rows(_CHORES, (lists, now, *after, MOST))]
        if len(found) == MOST:
            self._looked[group.group_number] = found[-1].at, found[-1].order_key
        elif after != _BEGIN:
            self._looked[group.group_number] = _BEGIN
        off = modules.switched_off(group) if found else ()
        return [each for each in found if each.chore.partition(".")[0] not in off]

    def _see_to_all(self, group: Group, chores: Sequence[Moment], now: int) -> Iterator[int | None]:
        passed = cache(partial(clocks.passed, group))
        for each in chores:
            if not each.keepers or passed(ticks.circle_of(group, each.list_number)) >= each.at:
                yield self._see_to(group, each, now)
        if (last := self._looked.get(group.group_number)) is not None:
            yield SLOT if last == _BEGIN else BRIEF

    def _lists(self, group: Group) -> list[int]:
        circles = group.logs.circles
        return [group.group_number, *(-each.id for each in circles.known if circles.is_private(each.id))]

    def _remind(self, group: Group, now: int, lists: str) -> None:
        """Announce the moments that have passed since the last time and concern this computer's owner. What only
        reminds is announced also if it has arrived after its moment, and of one record only the last of it."""
        db, key = group.store.db, f"reminded {group.group_number}"
        told = int(db.meta(key) or now)
        past = [Moment(*row) for row in db.rows(_PASSED, (lists, now - REMINDED, now, told, MOST_PASSED))]
        before = set(json.loads(db.meta(f"{key} once") or "[]"))
        once = [each.name for each in past if each.only_reminds]
        passed = [each for each in past if not each.only_reminds or each.name not in before]
        mine = [each for each in passed if each.what and group.me in self._concerned(group, each)]
        off = modules.switched_off(group) if mine else ()
        mine = [each for each in _last_ones(mine) if each.module(group) not in off]
        for each in reversed(mine[:MOST_TOLD]):
            self.tell(api.Reminder(group.group_number, each.record, each.title, each.what, each.at))
        if passed or db.meta(key) is None or told > now:
            with db.transaction():
                db.set_meta(key, str(now))
                db.set_meta(f"{key} once", json.dumps(once))

    def _can_be_done(self, group: Group, now: int) -> bool:
        """Chores wait for a session, so that this computer sees what others have done already."""
        alone = len(group.roll.now.members) == 1
        if group.clock.ahead or not (alone or self._has_session(group.group_number)):
            self._ready.pop(group.group_number, None)
            self._held.add(group.group_number)
            return False
        self._held.discard(group.group_number)
        self._ready[group.group_number] = min(now, self._ready.get(group.group_number, now))
        return True

    def _tick(self, group: Group, wanted: ticks.Wanted, now: int) -> int | None:
        """Write a tick if it is our turn. Returns as `_see_to` does."""
        key = (wanted.circle or group.id, WRITE_TICK)
        turn = max(ticks.turn(group, wanted, self._ready[group.group_number]), self._again(key, now))
        if now < turn:
            return turn - now
        return self._attempt(group, key, {"moment": wanted.moment, "circle": wanted.circle}, now)

    def _see_to(self, group: Group, moment: Moment, now: int) -> int | None:
        """Carry out a chore if it is our turn. Returns after how many milliseconds to look again; None if it is nothing
        to us or has been done."""
        able, key = self._concerned(group, moment), (moment.record, moment.chore)
        keepers = clocks.keepers(group, ticks.circle_of(group, moment.list_number))
        place = rank(group.me, able, keepers, moment.record)
        if place is None or group.roll.now.author(group.secrets.id) is None:
            return None
        possible = max(moment.at, self._ready[group.group_number])
        if moment.keepers:
            since = self._passed[*key, moment.at] = min(now, self._passed.get((*key, moment.at), now))
            possible = max(possible, since)
        turn = max(possible + place * SLOT, self._again(key, now))
        if now < turn:
            return turn - now
        return self._attempt(group, key, {"record": moment.record}, now)

    def _again(self, key: tuple[bytes, str], now: int) -> int:
        """When a chore may be tried again. What is noted further ahead than any pause is of a clock that has been set
        back since, as are moments of ours that have not come yet."""
        at = self._refused.get(key, 0)
        return at if at <= now + RETRY else 0

    def _attempt(self, group: Group, key: tuple[bytes, str], arguments: Mapping[str, Any], now: int) -> int | None:
        """Carry out the intent of (record, intent). Returns after how many milliseconds to look again: if it is done,
        soon, because what it wrote may make something else due."""
        wait = RETRY
        try:
            self._do(group, key[1], arguments)
        except Refused as refused:
            if refused.code.startswith("store."):  # the disk is full, for example
                wait = LOOK
        except Exception:  # noqa: BLE001 - whatever a feature's code does, it harms nothing else
            group.store.faults(key[1].partition(".")[0], key[0], traceback.format_exc())
        else:
            wait = self._pause(key)
        self._refused[key] = now + wait
        return max(BRIEF, wait)

    def _pause(self, key: tuple[bytes, str]) -> int:
        """The chore was carried out. Returns after how many milliseconds it may be again."""
        if len(self._done) >= REMEMBERED:
            self._done.clear()
        count = self._done[key] = self._done.get(key, 0) + 1
        return 0 if count < AT_ONCE else min(SLOT << min(count - AT_ONCE, 10), RETRY)

    def _concerned(self, group: Group, moment: Moment) -> frozenset[MemberId]:
        """Those who take part, are in the record's circle, and whom the moment names."""
        members = frozenset(
            member for member, each in group.roll.now.members.items() if each.standing in ("member", "provisional")
        )
        if (circle := ticks.circle_of(group, moment.list_number)) is not None:
            members &= group.circles.history(circle).participants()
        members -= {MemberId(each) for each in split(moment.but or b"")}
        named = None if moment.member is None else MemberId(bytes(moment.member))
        if named is not None and (named in group.roll.now.members or not moment.power):
            return members & {named}
        if moment.power:
            return members & group.roll.view(group.roll.heads).holding(moment.power)
        return members


def _last_ones(moments: Sequence[Moment]) -> Iterator[Moment]:
    """Those of the moments, the latest first, that are the last ones of their record, or do more than remind."""
    seen = set[int]()
    for each in moments:
        if not each.only_reminds or each.order_key not in seen:
            yield each
        if each.only_reminds:
            seen.add(each.order_key)
