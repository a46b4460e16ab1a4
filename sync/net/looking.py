"""Finding neighbours and being found, under the keys of our groups, of our open invitations and of those we follow."""

import contextlib
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field

from sync.group.group import Group
from sync.net.discovery import Discovery, DiscoveryKey, Sighting
from sync.net.offers import discovery_keys

Found = Callable[[str], None]
"""Called with an address."""


@dataclass
class Looking:
    discovery: Discovery
    groups: Callable[[], Mapping[int, Group]]
    sighted: Callable[[int, str], None]
    """(group number, address): one of our people is there."""
    is_on: bool = False
    _seekers: list[tuple[DiscoveryKey, Found]] = field(default_factory=list)

    def keys(self) -> list[DiscoveryKey]:
        """The keys under which we find others and are found."""
        own = [key for group in self.groups().values() for key in discovery_keys(group)]
        return list({key.key: key for key, _ in self._seekers}.values()) + own

    async def start(self, port: int) -> None:
        """Announce that we answer at this port (0 = nowhere)."""
        if not self.is_on:
            self.is_on = True
            await self.discovery.start(self._heard)
        await self.discovery.announce(port, self.keys)

    @contextlib.asynccontextmanager
    async def seeking(self, key: DiscoveryKey, found: Found) -> AsyncIterator[None]:
        """Within the block, `found(address)` is called for everybody who announces with this key."""
        seeker = key, found
        self._seekers.append(seeker)
        try:
            await self.discovery.refresh()
            yield
        finally:
            self._seekers.remove(seeker)

    def _heard(self, sighting: Sighting) -> None:
        label = sighting.label
        if not isinstance(label, tuple):
            for key, found in list(self._seekers):
                if key.label == label:
                    found(sighting.address)
        elif len(label) == 1 or self._is_ours(*label):
            self.sighted(label[0], sighting.address)

    def _is_ours(self, group_number: int, invitation: bytes) -> bool:
        """Is this the invitation from the archive with which we continued this group?"""
        group = self.groups().get(group_number)
        return group is not None and group.link is not None and group.link.id == invitation
