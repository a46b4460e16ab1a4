"""Addresses at which a member of a group may be, and when each of them is dialled again."""

from dataclasses import dataclass

from models.ids import DeviceId
from sync.net.tags import NO_TAG

FIRST_RETRY, LAST_RETRY = 1.0, 60.0
"""Seconds between two attempts at one address."""
ENOUGH_SILENCES = 2
"""A computer that is just starting, or just hearing of us, may miss one."""
MAX_ATTEMPTS = 256
"""Most addresses that are kept and dialled repeatedly."""

Where = tuple[int, str]
"""(group number, address)"""


@dataclass
class Attempt:
    due: float = 0.0
    pause: float = FIRST_RETRY
    tried: float = float("-inf")
    device: DeviceId | None = None
    """The device that answered there last."""
    tag: bytes = NO_TAG
    """What was announced there last."""
    tries: int = 0
    """Since somebody answered."""
    silences: int = 0
    """How often since then a member's computer was announced here, was reached, and did not answer."""

    def begin(self, now: float) -> None:
        self.tried, self.due = now, now + self.pause
        self.tries += 1
        self.pause = min(LAST_RETRY, self.pause * 2)

    def hurry(self) -> None:
        """A member was just seen at this address: dial it soon."""
        self.due = min(self.due, self.tried + FIRST_RETRY)


class Attempts:
    def __init__(self) -> None:
        self._attempts: dict[Where, Attempt] = {}

    def __len__(self) -> int:
        return len(self._attempts)

    def at(self, group_number: int, address: str) -> Attempt:
        """The attempt for this address, made if there is none. At MAX_ATTEMPTS a new one replaces the oldest attempt
        that nobody ever answered."""
        where = group_number, address
        if where not in self._attempts and len(self._attempts) >= MAX_ATTEMPTS:
            silent = (each for each, attempt in self._attempts.items() if attempt.device is None)
            del self._attempts[next(silent, next(iter(self._attempts)))]
        return self._attempts.setdefault(where, Attempt())

    def answered(self, group_number: int, address: str, device: DeviceId) -> None:
        """This device answered at this address."""
        attempt = self.at(group_number, address)
        attempt.device, attempt.pause, attempt.tries = device, FIRST_RETRY, 0
        attempt.silences = 0

    def moved(self, group_number: int, former: str, address: str, device: DeviceId) -> None:
        """This device listens at another address now, or nowhere (empty)."""
        self._attempts.pop((group_number, former), None)
        if address:
            self.answered(group_number, address, device)

    def due(self, now: float) -> list[tuple[Where, Attempt]]:
        return [(where, attempt) for where, attempt in self._attempts.items() if attempt.due <= now]

    def is_silent(self, group_number: int) -> bool:
        """Is a member's computer here that has not answered repeatedly?"""
        return any(
            number == group_number and attempt.silences >= ENOUGH_SILENCES
            for (number, _), attempt in self._attempts.items()
        )

    def hosts(self) -> set[str]:
        """Hosts at which somebody has answered."""
        return {address.rpartition(":")[0].strip("[]") for (_, address), a in self._attempts.items() if a.device}
