"""The logs in which this device writes, and when it goes on in fresh ones."""

from secrets import randbelow
from typing import TYPE_CHECKING

import msgspec

from models.errors import Refused
from sync.ledger.log import Log

if TYPE_CHECKING:
    from sync.group.group import Group

WITHOUT_PROOF = 32
"""Own logs after which we begin others only where a signature shows that we must."""
_encode = msgspec.msgpack.Encoder().encode


def keys(group: "Group") -> tuple[bytes, ...]:
    """The log keys of this device, one for each circle."""
    return tuple(group.secrets.log_key(tag).public for tag in group.logs.circles)


def of(group: "Group", tag: bytes) -> Log:
    """The log in which this device writes in a circle. Raises Refused `log.forked`."""
    log = group.logs.log(tag, group.secrets.log_key(tag).public)
    if log.fork:
        raise Refused("log.forked")
    return log


def suspect_clone(group: "Group") -> None:
    """A neighbour says that it holds more of our log than we do.

    Perhaps this profile is an old copy, and what we write next would be a second continuation. Perhaps the neighbour
    lies, so without a proof we do not believe it for ever."""
    if sum(log.device == group.secrets.id for log in group.logs.by_id.values()) < WITHOUT_PROOF:
        start_new(group)


def start_new(group: "Group") -> None:
    """Go on in fresh logs, because this profile is a copy of one that may have written more.

    Other copies of the same profile do so too, so the generation is drawn by chance and not counted."""
    secrets = msgspec.structs.replace(group.secrets, log_generation=1 + randbelow(2**32 - 1))
    db = group.store.db
    with db.transaction():
        db.run("UPDATE groups SET secrets = ? WHERE group_number = ?", (_encode(secrets), group.group_number))
    group.reload()
