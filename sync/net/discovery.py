"""Finding members on this network over multicast DNS (RFC 6762, RFC 6763) without saying who we are.

A device announces a service `_folkmoot._tcp` under random names, with `sync.net.tags` that only members recognise.
Every address of the machine has its own registration, which is sent only on that address's link and with tags made for
that address. So no network learns the machine's addresses in another network. Everything is renewed each quarter hour
and whenever the network changes. Whatever we hear may come from strangers.
"""

import asyncio
import contextlib
import logging
import re
import time
from collections.abc import Callable, Iterable, Sequence
from ipaddress import ip_address
from random import SystemRandom
from secrets import token_hex
from typing import TYPE_CHECKING, Any

from sync.faultlog import going_on
from sync.net.address import Address, is_near
from sync.net.interfaces import Place, places, receive_only_joined_groups, try_binding
from sync.net.network_changes import hearing
from sync.net.sightings import Discovery as Discovery
from sync.net.sightings import DiscoveryKey as DiscoveryKey
from sync.net.sightings import Found, Keys, Service, Sightings
from sync.net.sightings import Sighting as Sighting
from sync.net.tags import MAX_TAGS, QUARTER, OwnTags, quarter_hour

if TYPE_CHECKING:
    from zeroconf import ServiceInfo
    from zeroconf.asyncio import AsyncServiceBrowser

SERVICE = "_folkmoot._tcp.local."
INSTANCE = re.compile(r"[0-9a-f]{16}\._folkmoot\._tcp\.local\.")
POLL_SECONDS = 2.0
"""How often our keys are looked at, and the machine's addresses where the system does not tell that they change."""
RENEW_SPREAD = 60.0
"""A device renews within so many seconds after a quarter hour begins, at random, so that not all do at once."""
LINKS_MAX = 8
"""Most links that are served at once. The others are listed in `unserved`."""
LOOKUPS_MAX = 32
LOOKUP_SECONDS = 3.0
ADDRESSES_MAX = 4
"""Most addresses that are read from one announced service."""


class _Link:
    """Multicast DNS on one of the machine's links, for one address of the machine."""

    def __init__(self, address: Address, index: int) -> None:
        """Raises OSError, RuntimeError or zeroconf.Error if multicast does not work there."""
        from zeroconf.asyncio import AsyncZeroconf

        self.address = address
        try_binding(address, index)
        self._zeroconf = AsyncZeroconf([index if address.version == 6 else str(address)])
        self._browser: AsyncServiceBrowser | None = None
        self._announced: list[ServiceInfo] = []
        self.names: set[str] = set()
        self._under_way: set[asyncio.Future[None]] = set()

    async def ask(self, heard: Callable[..., None]) -> None:
        from zeroconf.asyncio import AsyncServiceBrowser

        await self._zeroconf.zeroconf.async_wait_for_start()
        for reader in self._zeroconf.zeroconf.engine.readers:
            receive_only_joined_groups(reader.transport.get_extra_info("socket"))
        if self._browser is not None:
            await self._browser.async_cancel()
        self._browser = AsyncServiceBrowser(self._zeroconf.zeroconf, SERVICE, handlers=[heard])

    async def announce(self, services: Sequence["ServiceInfo"]) -> None:
        """Replace the former announcements by these. The names are random, so there is no probing for conflicts."""
        before, self._announced = self._announced, list(services)
        self.names.update(service.name for service in services)
        for service in services:
            self._keep(await self._zeroconf.async_register_service(service, cooperating_responders=True))
        for service in before:
            self._keep(await self._zeroconf.async_unregister_service(service))

    async def close(self) -> None:
        if self._browser is not None:
            await self._browser.async_cancel()
        await asyncio.gather(*self._under_way, return_exceptions=True)
        await self._zeroconf.async_close()

    def _keep(self, under_way: Any) -> None:
        self._under_way.add(under_way)
        under_way.add_done_callback(self._under_way.discard)


class ZeroconfDiscovery:
    """`Discovery` on the links of this machine, or on those of `interfaces` (IP addresses) alone.

    If `silent`, it sends nothing and so finds nobody: for networks where even a question reveals too much.
    """

    def __init__(
        self, *, interfaces: Sequence[str] | None = None, silent: bool = False, clock: Callable[[], float] = time.time
    ) -> None:
        self._interfaces = interfaces
        self.silent = silent
        self._clock = clock
        self.online = True
        self.unserved: Sequence[str] = ()
        self._ask_keys: Keys = tuple
        self._keys: Sequence[DiscoveryKey] = ()
        self._port = 0
        self._links: dict[Place, _Link] = {}
        self._sightings = Sightings(self._is_me, clock)
        self._own_tags = OwnTags()
        self._said: object = None
        self._renew_at = 0.0
        self._asking = False
        self._here: Sequence[Place] = ()
        """The machine's addresses, `_as_told` unless a change was told since."""
        self._as_told = False
        self._woken = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._lookups: dict[str, asyncio.Task[None]] = {}

    async def start(self, found: Found) -> None:
        self._sightings.found = found
        if self._task is None:
            self._task = asyncio.get_running_loop().create_task(self._run())
            self._task.add_done_callback(_ended)

    async def announce(self, port: int, keys: Keys) -> None:
        self._port, self._ask_keys = port, keys
        self._woken.set()

    async def refresh(self) -> None:
        self._asking = True
        self._woken.set()

    async def close(self) -> None:
        tasks = [*self._lookups.values(), *([self._task] if self._task else [])]
        self._task = None
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._leave(self._links)

    def owns(self, tag: bytes) -> bool:
        return tag in self._own_tags

    def _is_me(self, address: Address, port: int) -> bool:
        return port == self._port and any(link.address.packed == address.packed for link in self._links.values())

    async def _run(self) -> None:
        await asyncio.get_running_loop().run_in_executor(None, _load)
        with hearing(self._network_changed) as is_told:
            while True:
                self._woken.clear()
                with going_on():
                    await self._settle(is_told)
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(POLL_SECONDS):
                        await self._woken.wait()

    def _network_changed(self) -> None:
        self._as_told = False
        self._woken.set()

    async def _settle(self, is_told: bool) -> None:
        """Bring our announcements and questions in line with the current links, keys and time."""
        if not self._as_told:
            self._as_told = is_told
            self._here = await asyncio.get_running_loop().run_in_executor(None, lambda: list(places(self._interfaces)))
        here = self._here
        self.online = bool(here)
        self._keys = self._ask_keys()
        if self.silent or not self._keys:  # a question alone would tell that Folkmoot is here
            await self._leave(self._links)
            return
        asking, self._asking = self._asking, False
        now = self._clock()
        if not self._renew_at - QUARTER - RENEW_SPREAD <= now < self._renew_at:
            self._renew_at = (quarter_hour(now) + 1) * QUARTER + SystemRandom().uniform(0, RENEW_SPREAD)
            await self._leave(self._links)  # open new sockets: the old ones may be broken
        added = await self._serve(here)
        for link in self._links.values() if asking else added:
            await link.ask(self._heard)
        saying = (self._port, {key.key for key in self._keys if key.announced})
        for link in added if saying == self._said else self._links.values():
            await self._speak(link, now)
        self._said = saying
        self._sightings.review(self._keys, anew=asking)

    async def _serve(self, here: Sequence[Place]) -> list[_Link]:
        """Serve the first LINKS_MAX of these links that work, and no other. Returns those that are newly served."""
        before = set(self._links)
        served: list[Place] = []
        for place in here:
            if len(served) < LINKS_MAX and (place in before or self._enter(place)):
                served.append(place)
        await self._leave(before - set(served))
        self.unserved = tuple(dict.fromkeys(place.name for place in here if place not in served))
        return [self._links[place] for place in served if place not in before]

    def _enter(self, place: Place) -> _Link | None:
        from zeroconf import Error

        try:
            link = self._links[place] = _Link(place.address, place.index)
        except (OSError, RuntimeError, Error):  # no multicast there, or the address is gone again
            return None
        return link

    async def _leave(self, places: Iterable[Place]) -> None:
        links = [self._links.pop(place) for place in list(places)]
        await asyncio.gather(*(link.close() for link in links))

    async def _speak(self, link: _Link, now: float) -> None:
        from zeroconf import Error

        with contextlib.suppress(OSError, Error):  # the network has just gone; the next poll notices
            await link.announce(self._compose(link.address, now))

    def _compose(self, address: Address, now: float) -> list["ServiceInfo"]:
        """The services to announce at `address`: enough of them to hold a tag for every key."""
        from zeroconf import ServiceInfo

        keys = list({key.key: None for key in self._keys if key.announced}) if self._port else []
        values = [
            self._own_tags.compose(keys[start : start + MAX_TAGS], address, self._port, quarter_hour(now))
            for start in range(0, len(keys), MAX_TAGS)
        ]
        return [
            ServiceInfo(
                SERVICE,
                f"{token_hex(8)}.{SERVICE}",
                port=self._port,
                properties={b"t": value},
                server=f"{token_hex(8)}.local.",
                addresses=[address.packed],
                other_ttl=2 * QUARTER,
            )
            for value in values
        ]

    def _heard(self, zeroconf: Any, service_type: str, name: str, state_change: Any) -> None:
        """A service was announced, changed or withdrawn."""
        from zeroconf import ServiceStateChange
        from zeroconf.asyncio import AsyncServiceInfo

        if not INSTANCE.fullmatch(name) or any(name in link.names for link in self._links.values()):
            return
        if state_change is ServiceStateChange.Removed:
            self._sightings.forget(name)
            return
        info = AsyncServiceInfo(service_type, name)
        if info.load_from_cache(zeroconf):
            self._learn(info)
        elif name not in self._lookups and len(self._lookups) < LOOKUPS_MAX:
            task = asyncio.get_running_loop().create_task(self._look_up(zeroconf, info))
            self._lookups[name] = task
            task.add_done_callback(lambda _: self._lookups.pop(name))

    async def _look_up(self, zeroconf: Any, info: Any) -> None:
        from zeroconf import Error

        with going_on(), contextlib.suppress(Error, OSError):
            if await info.async_request(zeroconf, LOOKUP_SECONDS * 1000):
                self._learn(info)

    def _learn(self, info: "ServiceInfo") -> None:
        ours = [link.address for link in self._links.values()]
        said = [ip_address(each) for each in info.parsed_scoped_addresses()[:ADDRESSES_MAX]]
        addresses = tuple(address for address in said if is_near(address, ours))
        value = info.properties.get(b"t")
        if value is not None and info.port:
            self._sightings.learn(info.name, Service(addresses, info.port, value))


def _load() -> None:
    """Import zeroconf, which is slow, and keep it from logging what it hears."""
    import zeroconf.asyncio  # noqa: F401

    logging.getLogger("zeroconf").setLevel(logging.CRITICAL + 1)


def _ended(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and (error := task.exception()) is not None:
        task.get_loop().call_exception_handler({"message": "discovery has ended", "exception": error, "task": task})
