"""All commands of the engine in one table. Importing it imports nearly all of `sync`: Unlock is answered before."""

from typing import Final

from sync.process.access import Handlers
from sync.process.commands import (
    archive,
    aside,
    circles,
    diagnosis,
    files,
    groups,
    histories,
    live,
    network,
    records,
    recovery,
    roll,
    session,
    texts,
)

HANDLERS: Final[Handlers] = {
    **session.HANDLERS, **groups.HANDLERS, **records.HANDLERS, **archive.HANDLERS, **network.HANDLERS,
    **diagnosis.HANDLERS, **roll.HANDLERS, **circles.HANDLERS, **aside.HANDLERS, **recovery.HANDLERS,
    **live.HANDLERS, **texts.HANDLERS, **histories.HANDLERS, **files.HANDLERS,
}  # fmt: skip
