"""Incoming connections that know a key: they wait in the `Hall` until they are recognised as a member's device."""

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from sync.group.group import Group
from sync.net.activity import Background
from sync.net.address import split_address
from sync.net.admission import admit
from sync.net.door import address_block
from sync.net.meeting import Meetings
from sync.net.transport import Channel, PeerGone

HALL_MAX = 64
"""Most channels at once whose device has not been recognised yet."""
HALL_PER_OFFER = 32
"""Most of them under one key (of a group or of an invitation): whoever holds one key cannot fill the whole hall."""
HALL_PER_ADDRESS_BLOCK = 8
HALL_PER_DEVICE = 2


@dataclass(eq=False)
class Guest:
    channel: Channel

    def __post_init__(self) -> None:
        self.address_block = address_block(split_address(self.channel.address)[0])
        self.device = self.channel.peer_static
        self.offer = self.channel.label


class Hall:
    """Guests, in the order in which they came. If there are too many of a kind, the first of them is closed: it has
    had the most time to be recognised."""

    def __init__(self, hang_up: Callable[[Channel], object]) -> None:
        self._hang_up = hang_up
        self._guests: dict[Guest, None] = {}

    def __len__(self) -> int:
        return len(self._guests)

    def enter(self, channel: Channel) -> Guest:
        guest = Guest(channel)
        self._make_room([each for each in self._guests if each.device == guest.device], HALL_PER_DEVICE)
        neighbours = [each for each in self._guests if each.address_block == guest.address_block]
        self._make_room(neighbours, HALL_PER_ADDRESS_BLOCK)
        self._make_room([each for each in self._guests if each.offer == guest.offer], HALL_PER_OFFER)
        self._make_room(list(self._guests), HALL_MAX)
        self._guests[guest] = None
        return guest

    def leave(self, guest: Guest) -> None:
        """The guest was recognised, or its channel has ended. Can be called again."""
        self._guests.pop(guest, None)

    def _make_room(self, rivals: list[Guest], most: int) -> None:
        for guest in rivals[: max(0, len(rivals) + 1 - most)]:
            self.leave(guest)
            self._hang_up(guest.channel)


@dataclass
class Answering:
    groups: Callable[[], Mapping[int, Group]]
    meetings: Meetings
    background: Background
    hall: Hall = field(init=False)

    def __post_init__(self) -> None:
        self.hall = Hall(lambda channel: self.background.run(channel.close()))

    async def answer(self, channel: Channel) -> None:
        """Serve a channel whose dialler knew the key of a group or of one of its invitations."""
        label = channel.label
        if not isinstance(label, tuple):
            return
        group = self.groups().get(label[0])
        if group is None:
            return
        guest = self.hall.enter(channel)
        try:
            with contextlib.suppress(PeerGone):
                greeting = await self.meetings.greet(group, channel, dialer=False)
                if len(label) == 2:
                    await admit(group, channel, label[1], greeting.theirs)
                await self.meetings.converse(
                    group, channel, greeting, dialer=False, recognised=lambda: self.hall.leave(guest)
                )
        finally:
            self.hall.leave(guest)
