"""What the users of the engine may change in how this computer behaves on networks. Part of `sync.api`."""

from sync.command import Command


class SetSilent(Command, frozen=True):
    """From now on, and after every restart: announce nothing of this group on any network and look for nobody of it,
    or do so again (`silent` False). -> None

    Known addresses are still dialled, and the port stays the same while this computer runs. Raises Refused
    `group.unknown`.
    """

    group: int
    silent: bool


class AskSilent(Command, frozen=True):
    """Is this group in silent mode? -> bool"""

    group: int
