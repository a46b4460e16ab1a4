"""The services that were heard on the network, and which of them belong to holders of our keys."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from sync.net.address import Address, join_address
from sync.net.tags import NO_TAG, is_value, quarter_hour, recognise

SERVICES_MAX = 512
"""Announcements that are remembered."""


@dataclass(frozen=True)
class Sighting:
    """A holder of the key with this label answers at `address` (`host:port`)."""

    label: object
    address: str
    tag: bytes = field(default=NO_TAG, compare=False)
    """The tag by which it was recognised. A knock at this address names it."""


@dataclass(frozen=True)
class DiscoveryKey:
    """A shared key; sightings carry its `label`. With `announced` false, we recognise others by the key but do not
    announce ourselves with it, because people who should no longer find us may still hold it."""

    label: object
    key: bytes = field(repr=False)
    """32 bytes."""
    announced: bool = True


Found = Callable[[Sighting], None]
Keys = Callable[[], Sequence[DiscoveryKey]]


class Discovery(Protocol):
    """Finds other holders of our keys, and lets them find us."""

    silent: bool
    """Announce and ask nothing, so that nobody on this network learns that we are here. We still dial addresses that we
    know."""

    @property
    def online(self) -> bool:
        """Whether this machine has a network at all, as of the last look."""
        ...

    @property
    def unserved(self) -> Sequence[str]:
        """Names of the interfaces on which we do not look for anybody: there are too many, or multicast fails there."""
        ...

    async def start(self, found: Found) -> None:
        """Begin; returns at once. `found` is called on the loop, once for each announcement of a holder of our keys,
        and once more after `refresh`."""
        ...

    async def announce(self, port: int, keys: Keys) -> None:
        """Announce that we answer at `port` (0 = nowhere, only look for others) and hold `keys()`, which is called
        again for every renewal, refresh and sighting. Can be called again."""
        ...

    async def refresh(self) -> None:
        """Announce, ask and report again, because the keys or the network have changed or somebody is expected."""
        ...

    def owns(self, tag: bytes) -> bool:
        """Have we announced this tag, in this quarter hour or one of the last?"""
        ...

    async def close(self) -> None:
        """Withdraw our announcements. Can be called again."""
        ...


@dataclass(frozen=True)
class Service:
    """A service that somebody, perhaps a stranger, has announced. `value` has not been checked."""

    addresses: tuple[Address, ...]
    port: int
    value: bytes


class Sightings:
    """The services heard of, by name, and under which keys each was reported to `found`.

    `is_me(address, port)` recognises our own services, which others may replay to us.
    """

    def __init__(self, is_me: Callable[[Address, int], bool], clock: Callable[[], float] = time.time) -> None:
        self.found: Found = lambda _: None
        self._is_me = is_me
        self._clock = clock
        self._keys: Sequence[DiscoveryKey] = ()
        self._services: dict[str, Service] = {}
        self._matched: set[str] = set()
        self._reported: set[tuple[bytes, str, Address]] = set()

    def learn(self, name: str, service: Service) -> None:
        """A service was announced or changed. If there are too many, a stranger's service is forgotten for it."""
        if not is_value(service.value) or self._services.get(name) == service:
            return
        self.forget(name)
        if len(self._services) >= SERVICES_MAX:
            self.forget(next((each for each in self._services if each not in self._matched), name))
        if len(self._services) < SERVICES_MAX:
            self._services[name] = service
            self._match(name, service)

    def forget(self, name: str) -> None:
        """A service was withdrawn."""
        if self._services.pop(name, None) is not None:
            self._matched.discard(name)
            self._reported = {each for each in self._reported if each[1] != name}

    def review(self, keys: Sequence[DiscoveryKey], *, anew: bool) -> None:
        """Compare all services with `keys` from now on. With `anew`, report those again that were reported before."""
        self._keys = keys
        if anew:
            self._reported.clear()
        for name, service in list(self._services.items()):
            self._match(name, service)

    def _match(self, name: str, service: Service) -> None:
        quarter = quarter_hour(self._clock())
        for address in service.addresses:
            if self._is_me(address, service.port):
                continue
            for key in self._keys:
                tag = recognise(key.key, service.value, address, service.port, quarter)
                if tag is not None:
                    self._report(key, name, address, service.port, tag)

    def _report(self, key: DiscoveryKey, name: str, address: Address, port: int, tag: bytes) -> None:
        self._matched.add(name)
        if (key.key, name, address) not in self._reported:
            self._reported.add((key.key, name, address))
            self.found(Sighting(key.label, join_address(str(address), port), tag))
