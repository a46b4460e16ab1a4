"""What the circles of a group ask its roll."""

from typing import Protocol

from models.circles import Roll
from models.ids import DeviceId, MemberId
from models.roll import DeviceCard, RollState, ever_in
from models.roll import Roll as WholeRoll


class HasRoll(Protocol):
    roll: WholeRoll | None


class CircleRoll(Roll):
    def __init__(self, membership: HasRoll, device: DeviceId) -> None:
        self._membership = membership
        self._device = device

    def _state(self, heads: tuple[bytes, ...] | None) -> RollState | None:
        roll = self._membership.roll
        if roll is None:
            return None
        return roll.now if heads is None else roll.state_at(heads)

    def member(self, device: DeviceId, heads: tuple[bytes, ...]) -> MemberId | None:
        roll = self._membership.roll
        author = None if roll is None else roll.author(device, heads)
        return None if author is None else author.member

    def cards(self, members: frozenset[MemberId]) -> list[DeviceCard]:
        """The devices of these people now."""
        state = self._state(None)
        known = () if state is None else (state.members.get(member) for member in sorted(members))
        inside = [each for each in known if each is not None and each.standing != "suspended"]
        return [card for each in inside for card in each.devices if card.id not in each.hubs]

    def devices(self, member: MemberId, heads: tuple[bytes, ...] | None) -> frozenset[DeviceId]:
        state = self._state(heads)
        found = None if state is None else state.members.get(member)
        if found is None or found.standing == "suspended":
            return frozenset()
        return frozenset(card.id for card in found.devices) - found.hubs

    def knew_why_out(
        self, device: DeviceId, heads: tuple[bytes, ...], later: tuple[bytes, ...], *, by_resolution: bool
    ) -> bool:
        roll = self._membership.roll
        if roll is None:
            return False
        now = roll.now.charter  # nobody is out by a resolution that has lost to a rival
        why = {each for each in roll.exclusions(heads, device) if roll.knows((each,)) or each in now.chain}
        if by_resolution:
            why.add(now.at(now.meets(roll.state_at(heads).charter)).id)
        return roll.is_past(why, later)

    @property
    def me(self) -> MemberId | None:
        """Whose device this is."""
        state = self._state(None)
        author = None if state is None else state.author(self._device)
        return None if author is None else author.member

    @property
    def reads_nothing(self) -> bool:
        """Is this device a hub, which never gets the keys of content?"""
        state = self._state(None)
        return state is not None and self._device in state.hubs

    def ever_in(self) -> frozenset[MemberId]:
        roll = self._membership.roll
        return frozenset() if roll is None else ever_in(roll)

    def is_in(self, member: MemberId, heads: tuple[bytes, ...] | None) -> bool:
        state = self._state(heads)
        return state is not None and state.is_present(member)

    def holders(self, role: str, heads: tuple[bytes, ...] | None) -> frozenset[MemberId]:
        state = self._state(heads)
        if state is None:
            return frozenset()
        return frozenset(each.id for each in state.members.values() if role in (each.role, *each.roles))
