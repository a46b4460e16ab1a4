"""The background work of an open profile: it saves what peers hold, renews keys, judges edits again, packs old
envelopes, and does what is due."""

import asyncio
import math
import time
from collections.abc import Callable, Mapping

from sync.faultlog import going_on
from sync.group.group import Group
from sync.group.rejudging import is_behind
from sync.ledger.packing import Packing
from sync.profile.key_upkeep import KeyUpkeep
from sync.profile.schedule import Schedule
from sync.records.repository import save_one
from sync.trust.keys import ROLL

START_SECONDS = 5.0
SAVE_SECONDS = 30.0
TIDY_SECONDS = 3600.0
PACKING_SECONDS = 20.0
PACKING_PAUSE = 0.05
"""Pauses before and between the tasks, in seconds."""
QUIET_SECONDS = 5.0
"""Seconds without any change after which envelopes are packed."""
SLOW = 0.5
RESTS = 3
"""Judging again rests after each turn that took more than SLOW seconds, and after each edit that was put off. The rest
is RESTS times as long as the turn: few bytes that make much work must not keep the engine from everything else."""
Groups = Callable[[], Mapping[int, Group]]


class Upkeep:
    """`speaking` returns the groups in which we may talk to peers, by number; `save` is called
    periodically, `tidy` soon after the start and once an hour."""

    def __init__(
        self, keys: KeyUpkeep, schedule: Schedule, speaking: Groups, save: Callable[[], None],
        tidy: Callable[[], None] = lambda: None,
    ) -> None:  # fmt: skip
        self.keys, self.schedule = keys, schedule
        self._speaking = speaking
        self._save, self._tidy = save, tidy
        self._tidied = -math.inf
        self._saver: asyncio.Task[None] | None = None
        self._packer: asyncio.Task[None] | None = None
        self._packing: dict[int, Packing] = {}
        self._judging: dict[int, asyncio.Task[None]] = {}
        self._changed = time.monotonic()

    def begin(self) -> None:
        """Start the tasks. Needs a running loop."""
        self._saver = asyncio.get_running_loop().create_task(self._keep_saving())
        self._packer = asyncio.get_running_loop().create_task(self._keep_packing())
        for group in self._speaking().values():
            self.look_after(group)
        self.schedule.begin()

    def look_after(self, group: Group) -> None:
        """Judge the group's queue again in the background, a slice at a time, so that other tasks run in between. See
        to its keys, and to what is due."""
        number = group.group_number
        self.schedule.wake()
        self._changed = time.monotonic()
        if self._saver is not None and number in self._speaking():
            self.keys.look_after(group)
        if self._saver is not None and number not in self._judging and is_behind(group.ingest.queue, group.records):
            task = asyncio.get_running_loop().create_task(self._judge_again(group))
            self._judging[number] = task
            task.add_done_callback(lambda _task: self._judging.pop(number, None))

    async def _judge_again(self, group: Group) -> None:
        with going_on():  # if the disk is full, the next change tries again
            while is_behind(group.ingest.queue, group.records):
                began, is_put_off = time.thread_time(), not group.ingest.queue
                group.judge_again()
                seconds = time.thread_time() - began
                await asyncio.sleep(RESTS * seconds if is_put_off or seconds > SLOW else 0)  # others have a turn

    async def _keep_packing(self) -> None:
        """Pack old envelopes, for a few milliseconds 20 times per second, and rarely if there is nothing to pack."""
        while True:
            found = False
            for group in list(self._speaking().values()):
                if group.group_number not in self._judging and self._is_quiet():
                    with going_on():  # if the disk is full, try later
                        found = save_one(group.records, group.store.db) or self._packing_of(group).slice() or found
                await asyncio.sleep(PACKING_PAUSE)
            if not found:
                await asyncio.sleep(PACKING_SECONDS)

    def _is_quiet(self) -> bool:
        return time.monotonic() - self._changed >= QUIET_SECONDS

    def _packing_of(self, group: Group) -> Packing:
        found = self._packing.get(group.group_number)
        if found is None or found.logs is not group.logs:
            found = Packing(group.store.db, group.logs, group.circle(ROLL).tag)
            self._packing[group.group_number] = found
        return found

    async def _keep_saving(self) -> None:
        await asyncio.sleep(START_SECONDS)
        while True:
            if time.monotonic() - self._tidied > TIDY_SECONDS:
                self._tidied = time.monotonic()
                with going_on():
                    self._tidy()
            await asyncio.sleep(SAVE_SECONDS)
            with going_on():
                self._save()
            for group in list(self._speaking().values()):
                with going_on():
                    self.keys.renew_monthly(group)
                with going_on():
                    self.keys.drop_old_seals(group)

    async def end(self) -> None:
        """Stop. Edits that are not judged yet stay in the store's queue."""
        await self.schedule.end()
        self.keys.end()
        tasks = [*self._judging.values(), *(task for task in (self._saver, self._packer) if task is not None)]
        self._saver = self._packer = None
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
