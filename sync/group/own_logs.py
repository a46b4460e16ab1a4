"""The logs in which this device writes, and when it goes on in fresh ones."""

from secrets import randbelow
from typing import Protocol

import msgspec

from models.errors import Refused
from sync.ledger.log import Log
from sync.ledger.logs import Logs
from sync.store.open_store import OpenStore
from sync.trust.keys import DeviceSecrets


class Owner(Protocol):
    """A group, as far as its own logs are concerned."""

    group_number: int
    store: OpenStore
    secrets: DeviceSecrets
    logs: Logs

    def reload(self) -> None: ...


WITHOUT_PROOF = 32
"""Own logs after which we begin others only where a signature shows that we must."""
_encode = msgspec.msgpack.Encoder().encode


def keys(group: Owner) -> tuple[bytes, ...]:
    """The log keys of this device, one for each circle."""
    return tuple(group.secrets.log_key(tag).public for tag in group.logs.circles)


def of(group: Owner, tag: bytes) -> Log:
    """The log in which this device writes in a circle. Raises Refused `log.forked`."""
    log = group.logs.log(tag, group.secrets.log_key(tag).public)
    if log.fork:
        raise Refused("log.forked")
    return log


def suspect_clone(group: Owner) -> None:
    """A neighbour says that it holds more of our log than we do.

    Perhaps this profile is an old copy, and what we write next would be a second continuation. Perhaps the neighbour
    lies, so without a proof we do not believe it for ever."""
    if sum(log.device == group.secrets.id for log in group.logs.by_id.values()) < WITHOUT_PROOF:
        start_new(group)


def start_new(group: Owner) -> None:
    """Go on in fresh logs, because this profile is a copy of one that may have written more.

    Other copies of the same profile do so too, so the generation is drawn by chance and not counted."""
    secrets = msgspec.structs.replace(group.secrets, log_generation=1 + randbelow(2**32 - 1))
    db = group.store.db
    with db.transaction():
        db.run("UPDATE groups SET secrets = ? WHERE group_number = ?", (_encode(secrets), group.group_number))
    group.reload()
