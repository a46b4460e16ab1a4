"""When keys are renewed and repaired, those of private circles too: soon after it is needed, and once a month.

Every device could do it, so each waits a while of its own. As a rule one does it for all."""

import asyncio
import random
from collections.abc import Callable, Mapping

from models import clock
from models.clock import order_key
from sync.faultlog import going_on
from sync.group import circle_writing, renewing
from sync.group.group import Group
from sync.trust.renewal import DAY, FIRST

PATIENCE = 30.0
"""Seconds within which a device renews keys that are not clean, asks for keys, and answers those who ask. Sessions give
most of what is lacking before that."""
KEY_LIFE = 30 * DAY
SPREAD = DAY
"""Milliseconds."""


class KeyUpkeep:
    """`speaking` returns the groups in which we may talk to peers, by number; `met` tells whether we are connected with
    somebody of this group."""

    def __init__(
        self, now_ms: Callable[[], int], speaking: Callable[[], Mapping[int, Group]], met: Callable[[int], bool]
    ) -> None:
        self._now_ms = now_ms
        self._speaking = speaking
        self._met = met
        self._timers: dict[int, asyncio.TimerHandle] = {}
        self._seen: dict[int, tuple[object, int, int]] = {}
        """By group: its version when we last looked."""
        self._dropped: dict[int, int] = {}
        """By group: when old seals were last dropped."""

    def look_after(self, group: Group) -> None:
        """Something has changed in the group."""
        number, as_of = group.group_number, _version(group)
        if number not in self._timers and self._seen.get(number) != as_of:
            delay = random.uniform(0.1, PATIENCE)  # noqa: S311 - not a secret
            self._timers[number] = asyncio.get_running_loop().call_later(delay, self._mend, group)

    def _mend(self, group: Group) -> None:
        """Do what is due. What was is looked at here, once for all changes of a while."""
        del self._timers[group.group_number]
        with going_on():  # our log has forked, or the disk is full: the next change tries again
            if self._speaking().get(group.group_number) is group and renewing.is_due(group):
                renewing.mend(group)
        with going_on():
            if self._speaking().get(group.group_number) is group:
                circle_writing.mend(group)
        self._seen[group.group_number] = _version(group)

    def renew_monthly(self, group: Group) -> None:
        """Renew keys that are a month old, if somebody was there and has written with them. Raises Refused."""
        current = group.keys.epochs.current()
        if current is None or not self._met(group.group_number):
            return
        since = group.founded if current == FIRST else group.keys.kept.since(current)
        patience = int.from_bytes(group.secrets.id[:4], "big") % SPREAD
        if since is not None and self._now_ms() - since > KEY_LIFE + patience and _written_since(group, since):
            renewing.renew(group)

    def drop_old_seals(self, group: Group) -> None:
        """Once a day. Raises Refused."""
        number, now = group.group_number, self._now_ms()
        if abs(now - self._dropped.get(number, 0)) >= DAY:
            renewing.drop_old_seals(group)
            self._dropped[number] = now

    def end(self) -> None:
        for timer in self._timers.values():
            timer.cancel()
        self._timers.clear()


def _version(group: Group) -> tuple[object, int, int]:
    """Changes with the roll, with everyone's keys and with what is stated in private circles."""
    return group.keys, group.keys.epochs.version, group.circles.version


def _written_since(group: Group, since: int) -> bool:
    """Was a record begun since then?"""
    sql = "SELECT 1 FROM records WHERE group_number = ? AND order_key > ? LIMIT 1"
    lowest = order_key(clock.stamp(since), bytes(32))
    return group.store.db.value(sql, (group.group_number, lowest)) is not None
