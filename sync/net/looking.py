"""Finding neighbours and being found, under the keys of our groups, of our open invitations and of those we follow."""

import contextlib
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field

from sync.group import device_link, silent_mode
from sync.group.group import Group
from sync.net.discovery import Discovery, DiscoveryKey, Sighting
from sync.net.knocking import invitations
from sync.trust.invitation import joining_discovery
from sync.trust.keys import discovery_key

Found = Callable[[str, bytes], None]
"""Called with an address and the tag that was announced there."""


@dataclass
class Looking:
    discovery: Discovery
    groups: Callable[[], Mapping[int, Group]]
    sighted: Callable[[int, str, bytes], None]
    """(group number, address, tag): one of our people is there."""
    is_on: bool = False
    _seekers: list[tuple[DiscoveryKey, Found]] = field(default_factory=list)

    def keys(self) -> list[DiscoveryKey]:
        """The keys under which we find others and are found. None of a silent group."""
        heard = [group for group in self.groups().values() if not silent_mode.is_silent(group)]
        own = [key for group in heard for key in discovery_keys(group)]
        return list({key.key: key for key, _ in self._seekers}.values()) + own

    async def start(self, port: int) -> None:
        """Announce that we answer at this port (0 = nowhere)."""
        if not self.is_on:
            self.is_on = True
            await self.discovery.start(self._heard)
        await self.discovery.announce(port, self.keys)

    @contextlib.asynccontextmanager
    async def seeking(self, key: DiscoveryKey, found: Found) -> AsyncIterator[None]:
        """Within the block, `found(address, tag)` is called for everybody who announces with this key."""
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
                    found(sighting.address, sighting.tag)
        elif len(label) == 1 or self._is_ours(*label):
            self.sighted(label[0], sighting.address, sighting.tag)

    def _is_ours(self, group_number: int, invitation: bytes) -> bool:
        """Is this the invitation from the archive with which we continued this group?"""
        group = self.groups().get(group_number)
        return group is not None and group.link is not None and group.link.id == invitation


def discovery_keys(group: Group) -> list[DiscoveryKey]:
    """The keys under which we find members and are found by them, by newcomers and by further devices of ours. Nobody
    finds us by an invitation that was revoked or has expired. One that was used up still serves those whose admission
    was interrupted."""
    now = group.clock.now()
    open_here = [(each.terms.id, each.terms.key) for each in invitations(group) if each.why_closed(now) in ("", "used")]
    open_here += [(link.id, link.key) for link in device_link.find(group)]
    return [DiscoveryKey((group.group_number,), discovery_key(group.founding_secret))] + [
        DiscoveryKey((group.group_number, name), joining_discovery(key)) for name, key in open_here
    ]
