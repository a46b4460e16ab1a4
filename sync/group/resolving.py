"""What members decide about the group, written with what this computer has seen of the people concerned."""

from collections.abc import Iterable
from typing import Protocol

from models.ids import DeviceId, GroupId, MemberId
from models.roll import (
    Act,
    Amendment,
    Changes,
    Cut,
    Drop,
    MemberCut,
    Roll,
    Sign,
    Suspend,
    encode_statement,
    resolution_id,
)
from sync.group.outcome import Outcome
from sync.ledger.logs import Logs
from sync.trust.keys import EVERYONE, ROLL, DeviceSecrets, circle_tag


class Deciding(Protocol):
    """What deciding needs of a group."""

    @property
    def id(self) -> GroupId: ...
    @property
    def secrets(self) -> DeviceSecrets: ...
    @property
    def logs(self) -> Logs: ...
    @property
    def roll(self) -> Roll: ...
    def act(self, act: Act) -> Outcome: ...


def cuts(group: Deciding, member: MemberId, *, device: bytes = b"") -> tuple[Cut, ...]:
    """The last envelope before any gap of each log of a member (or of one device) that everybody can read."""
    shared = {circle_tag(group.id, ROLL), circle_tag(group.id, EVERYONE)}
    return tuple(
        Cut(log.key, log.seq, log.tip)
        for log in sorted(group.logs.by_id.values(), key=lambda log: log.key)
        if log.device is not None and log.tag in shared and log.seq and device in (b"", log.device)
        and group.roll.owner(log.device) == member
    )  # fmt: skip


def seen(group: Deciding, members: Iterable[MemberId]) -> tuple[MemberCut, ...]:
    """These members with their cuts, in the order of their ids."""
    return tuple(MemberCut(member, cuts(group, member)) for member in sorted(set(members)))


def propose(group: Deciding, changes: Changes) -> bytes:
    """Propose a resolution on the one that is followed now, and sign it. Returns its id. Raises Refused where the
    proposer may not, or the roll finds a flaw."""
    charter = group.roll.now.charter
    amendment = Amendment(charter.number + 1, charter.id, by=group.secrets.id, changes=changes)
    name = bytes(resolution_id(encode_statement(amendment)))
    group.act(amendment)
    group.act(Sign(name))
    return name


def sign(group: Deciding, resolution: bytes) -> Outcome:
    """Sign a resolution that somebody has proposed. Raises Refused."""
    return group.act(Sign(resolution))


def remove(group: Deciding, members: Iterable[MemberId]) -> bytes:
    """Propose that these members are out. What they wrote that this computer has not seen does not count then."""
    return propose(group, Changes(removed=seen(group, members)))


def restore(group: Deciding, members: Iterable[MemberId]) -> bytes:
    """Propose that these members come back. What they wrote in between counts as far as this computer has seen it."""
    return propose(group, Changes(restored=seen(group, members)))


def suspend(group: Deciding, member: MemberId) -> Outcome:
    """Suspend a member at once. Raises Refused."""
    return group.act(Suspend(member, cuts(group, member)))


def drop(group: Deciding, device: DeviceId, member: MemberId) -> Outcome:
    """Take a device of one's own out. Raises Refused."""
    return group.act(Drop(device, cuts(group, member, device=device)))
