"""Founding a group on the bench, and admitting people to it with invitations but without a network."""

from dataclasses import dataclass
from secrets import token_bytes

from models.ids import GroupId
from models.roll import MAX_USES, MEMBER, Invite, Resolution, encode_statement, resolution_id
from sync.group import epoch_keys, writing
from sync.simulated.carrying import carry
from sync.simulated.device import Device
from sync.trust.invitation import Link, new_link, prove
from sync.trust.keys import DeviceSecrets

TWENTY_YEARS = 20 * 365 * 24 * 3600 * 1000
"""Milliseconds."""


@dataclass
class Founded:
    """A group and an open invitation to it."""

    group: GroupId
    resolution: Resolution
    founder: Device
    link: Link
    """The newest invitation."""
    uses: int = 0
    """How many people the invitation still admits."""

    def invite(self) -> None:
        """Open another invitation."""
        self.link, self.uses = new_link(self.group, self.resolution.name, ()), MAX_USES
        expires = self.founder.clock.now() + TWENTY_YEARS
        self.founder.group.act(Invite(self.link.id, self.link.key, self.uses, expires, MEMBER))

    def let_in(self, secrets: DeviceSecrets, name: str) -> None:
        """Let the founder's computer write into the roll that this device belongs to a new member."""
        if self.uses == 0:
            self.invite()
        self.uses -= 1
        self.founder.group.act(prove(self.link, name, secrets, token_bytes(32)))

    def admit(self, device: Device, name: str) -> None:
        """Admit a new device and bring it everything."""
        self.let_in(device.secrets, name)
        device.enter(self.group, self.resolution, self.founder.group.founding_secret)
        epoch_keys.learn(device.group, epoch_keys.all_secrets(self.founder.group))
        carry(self.founder, device)


def found(device: Device, name: str, group_kind: str, person: str, now: int) -> Founded:
    """Found a group at this computer, with the first records of its features."""
    resolution = Resolution(0, b"", name, group_kind, token_bytes(32), device.secrets.card, person, now)
    statement = encode_statement(resolution)
    group = GroupId(resolution_id(statement))
    device.enter(group, resolution, token_bytes(32))
    writing.found(device.group, statement)
    for feature in device.registry.features:
        if feature.first is not None and not feature.optional:
            device.group.write(feature.first(writing.context(device.group), group_kind=group_kind, name=name))
    return Founded(group, resolution, device, new_link(group, name, ()))
