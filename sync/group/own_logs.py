"""The logs in which this device writes, and when it starts new ones."""

from secrets import randbelow
from typing import Protocol

import msgspec

from models.errors import Refused
from sync.ledger.log import Log
from sync.ledger.logs import Logs
from sync.store.open_store import OpenStore
from sync.trust.keys import DeviceSecrets


class Owner(Protocol):
    """The part of a group that its own logs need."""

    group_number: int
    store: OpenStore
    secrets: DeviceSecrets
    logs: Logs

    def forget(self) -> None: ...


WITHOUT_PROOF = 32
"""Once this device has this many logs, it starts new ones only if a signature proves that it must."""
_encode = msgspec.msgpack.Encoder().encode


def keys(group: Owner) -> tuple[bytes, ...]:
    """The log keys of this device, one for each circle."""
    return tuple(group.secrets.log_key(tag).public for tag in group.logs.circles)


def of(group: Owner, tag: bytes) -> Log:
    """This device's log in a circle. Raises Refused `log.forked`."""
    log = group.logs.log(tag, group.secrets.log_key(tag).public)
    if log.fork:
        raise Refused("log.forked")
    return log


def suspect_clone(group: Owner) -> None:
    """A peer claims to hold more of our log than we do.

    Perhaps this profile is an old copy, and our next envelope would be a second continuation of the log. Perhaps the
    peer lies: so without a proof we act on such claims only up to WITHOUT_PROOF logs."""
    if sum(log.device == group.secrets.id for log in group.logs.by_id.values()) < WITHOUT_PROOF:
        start_new(group)


def start_new(group: Owner) -> None:
    """Continue in new logs, because this profile may be a copy of one that has written more.

    Other copies of the same profile do the same. So the log generation is a random number, not a counter."""
    with group.store.db.transaction():
        choose_new(group)
    group.forget()


def choose_new(group: Owner) -> DeviceSecrets:
    """As `start_new`, as part of the caller's transaction: it takes effect when the group is read again."""
    secrets = msgspec.structs.replace(group.secrets, log_generation=1 + randbelow(2**32 - 1))
    statement = "UPDATE groups SET secrets = ? WHERE group_number = ?"
    group.store.db.run(statement, (_encode(secrets), group.group_number))
    return secrets


def go_on(group: Owner, tag: bytes) -> Log:
    """Our log in a circle where the former one is full: as `start_new`, at once, as part of a change."""
    group.secrets = choose_new(group)
    return of(group, tag)
