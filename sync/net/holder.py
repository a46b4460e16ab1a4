"""What a session needs of a group on this computer: its logs, and a way to store envelopes. A member's `Group` provides
it; so can a hub, which keeps logs that it cannot read."""

from collections.abc import Callable, Sequence
from typing import Protocol

from models.ids import DeviceId
from sync.group.outcome import Outcome
from sync.ledger.logs import Logs


class LogHolder(Protocol):
    @property
    def group_number(self) -> int:
        """How this computer numbers the group."""
        ...

    @property
    def logs(self) -> Logs: ...

    @property
    def listeners(self) -> list[Callable[[Outcome], None]]:
        """Called after every change, once it is durable."""
        ...

    def receive(self, raws: Sequence[bytes], peer: DeviceId | None = None, /) -> Outcome:
        """Store the envelopes that this device sends. Raises Malformed if it is at fault, Refused if they cannot be
        stored."""
        ...

    def accept_proof(self, proof: bytes, /) -> Outcome:
        """Raises Malformed, Refused."""
        ...

    def accept_branch(self, prologues: Sequence[bytes], /) -> Outcome:
        """Raises Malformed, Refused."""
        ...

    def card(self, device: DeviceId, /) -> object:
        """The card of a member's device as of our copy of the roll, or None."""
        ...
