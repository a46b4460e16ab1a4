"""What a session needs of a group on this computer: its logs, and the road in. A member's group is one; whoever keeps
logs that it cannot read, as a hub may, is another."""

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

    def receive(self, raws: Sequence[bytes], /) -> Outcome:
        """Take in a peer's envelopes. Raises Malformed where the sender is at fault, Refused where they cannot be
        kept."""
        ...

    def accept_proof(self, proof: bytes, /) -> Outcome:
        """Raises Malformed, Refused."""
        ...

    def accept_branch(self, prologues: Sequence[bytes], /) -> Outcome:
        """Raises Malformed, Refused."""
        ...

    def card(self, device: DeviceId, /) -> object:
        """Of a member's device, as of the roll that we have, or None."""
        ...
