"""What the engine does for each command: one table of small functions, kept by noun."""

from typing import Final

from sync.process.access import Handlers
from sync.process.commands import archive, diagnosis, groups, network, records, session

HANDLERS: Final[Handlers] = {
    **session.HANDLERS, **groups.HANDLERS, **records.HANDLERS, **archive.HANDLERS, **network.HANDLERS,
    **diagnosis.HANDLERS,
}  # fmt: skip
