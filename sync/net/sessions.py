"""The open sessions: at most one with each device of a group."""

from collections.abc import Callable, Coroutine
from typing import Any

from models.ids import DeviceId
from sync.net.session import Session

MAX_SESSIONS = 256
"""Most sessions of all groups together. Then a new session replaces the one that was in sync and idle the longest."""


class Sessions:
    def __init__(self, clock: Callable[[], float], hang_up: Callable[[Coroutine[Any, Any, None]], object]) -> None:
        """`hang_up` runs the closing of a channel in the background."""
        self._clock = clock
        self._hang_up = hang_up
        self._sessions: dict[tuple[int, DeviceId], Session] = {}
        self._active: dict[Session, float] = {}

    def __bool__(self) -> bool:
        return bool(self._sessions)

    def __iter__(self) -> Any:
        return iter(list(self._sessions.values()))

    def with_device(self, group_number: int, device: DeviceId | None) -> Session | None:
        return None if device is None else self._sessions.get((group_number, device))

    def of(self, group_number: int) -> list[Session]:
        return [session for (number, _), session in self._sessions.items() if number == group_number]

    def enter(self, session: Session, own: DeviceId) -> bool:
        """Add a session; False if it is not kept. If there are two between the same devices, both sides keep the one
        that the device with the lower id dialled; if the same device dialled both, the newer one."""
        key = session.holder.group_number, session.peer.device
        existing = self._sessions.get(key)
        if existing is not None:
            former, caller = existing.peer.caller, session.peer.caller
            if caller != former and caller != min(own, key[1]):
                return False
            self._drop(existing)
        elif len(self._sessions) >= MAX_SESSIONS and not self.make_room():
            return False
        self._sessions[key] = session
        self._active[session] = self._clock()
        return True

    def active(self, group_number: int, device: DeviceId) -> None:
        """Something was exchanged with this device."""
        session = self._sessions.get((group_number, device))
        if session is not None:
            self._active[session] = self._clock()

    def leave(self, session: Session) -> None:
        """The session has ended. Can be called again."""
        key = session.holder.group_number, session.peer.device
        self._active.pop(session, None)
        if self._sessions.get(key) is session:
            del self._sessions[key]

    def make_room(self, group_number: int | None = None) -> bool:
        """End the session that was in sync and idle the longest. False if no session is in sync."""
        idle = [each for each in self if each.exchange.in_sync and group_number in (None, each.holder.group_number)]
        if not idle:
            return False
        self._drop(min(idle, key=lambda session: self._active.get(session, 0.0)))
        return True

    def in_sync(self, group_number: int) -> bool:
        """Is there a session in the group, and are all of its sessions in sync?"""
        sessions = self.of(group_number)
        return bool(sessions) and all(session.exchange.in_sync for session in sessions)

    def _drop(self, session: Session) -> None:
        self.leave(session)
        self._hang_up(session.channel.close())
