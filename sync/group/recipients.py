"""What the keys need to know of the roll: who may have them, and who is excluded."""

from collections.abc import Iterable, Sequence

from models.ids import DeviceId
from models.roll import Roll, RollState
from sync.group.membership import Membership
from sync.trust.epochs import Heads
from sync.trust.renewal import Recipient

READERS = ("member", "provisional")
"""Standings of those who may have the keys of content."""


class MembersRoll:
    """`sync.trust.epochs.KeyRoll` for a group's roll. `heads` is None for the roll as it is known now."""

    def __init__(self, membership: Membership) -> None:
        self._membership = membership

    @property
    def _roll(self) -> Roll | None:
        return self._membership.roll

    def _state(self, heads: Heads | None) -> RollState | None:
        if self._roll is None:
            return None
        return self._roll.now if heads is None else self._roll.state_at(heads)

    def recipient(self, device: DeviceId, heads: Heads | None) -> Recipient | None:
        state = self._state(heads)
        author = None if state is None else state.author(device)
        card = None if state is None or author is None else state.card(device)
        return None if card is None or author is None else Recipient(card, author.standing in READERS, author.member)

    def recipients(self, heads: Heads | None) -> Sequence[Recipient]:
        state = self._state(heads)
        members = [] if state is None else state.members.values()
        return [
            Recipient(card, member.standing in READERS and card.id not in member.hubs)
            for member in members
            for card in member.devices
        ]

    def exclusions(self) -> frozenset[bytes]:
        return frozenset() if self._roll is None else self._roll.exclusions()

    def is_past(self, acts: Iterable[bytes], heads: Heads) -> bool:
        return self._roll is not None and self._roll.is_past(acts, heads)

    def understood(self, heads: Heads) -> bool:
        return self._membership.understood(heads)
