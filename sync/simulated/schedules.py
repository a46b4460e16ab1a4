"""The schedules of a bench's computers: what each of them does and says when a moment has come."""

from collections.abc import Mapping
from typing import Any

from models.ids import MemberId
from sync import api
from sync.group.group import Group
from sync.profile.schedule import Schedule
from sync.simulated.bench import Bench
from sync.simulated.device import Device

SECOND = 1000
"""Milliseconds."""


class Schedules:
    """A schedule on every computer that the bench has when this is made. Change `has_session` to take from all of them
    the sessions for which chores wait, and `asleep` to switch computers off."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.has_session = True
        self.asleep: set[Device] = set()
        self.done: list[tuple[int, MemberId]] = []
        """(moment, whose computer) of each chore that was tried. Moments are milliseconds since 1970."""
        self.told: list[tuple[MemberId, api.Reminder]] = []
        """(to whom, what) of each reminder."""
        self.each = {device: self._schedule(device) for device in bench.devices}

    def _schedule(self, device: Device) -> Schedule:
        made = Schedule(lambda: device.groups, lambda _group: self.has_session, self._do)
        made.tell = lambda reminder: self.told.append((device.group.me, reminder))
        return made

    def _do(self, group: Group, intent: str, arguments: Mapping[str, Any]) -> None:
        self.done.append((self.bench.now, group.me))
        next(device for device in self.each if device.group is group).do(intent, **arguments)

    def pass_seconds(self, count: int, meet_every: int = 0) -> None:
        """Every computer that is not asleep looks once a second. With `meet_every`, all meet so often, in seconds."""
        for second in range(count):
            self.bench.now += SECOND
            for device, schedule in self.each.items():
                if device not in self.asleep:
                    schedule.run()
            if meet_every and second % meet_every == 0:
                self.bench.meet()
