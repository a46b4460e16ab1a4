"""The group in which the parts of the kit read and write, as the person at this computer sees it."""

from typing import cast

from desktop.kit import phrases
from desktop.kit.bridge import EngineBridge
from desktop.kit.membership import own
from desktop.kit.people import names_of
from models.case import Author, Standing
from models.ids import MemberId
from sync import api, overview


class Scope:
    def __init__(self, bridge: EngineBridge, group: api.Group) -> None:
        self.bridge, self.group = bridge, group
        self.read_again()

    def read_again(self) -> None:
        """Read anew who is in the group, and what this person may do."""
        self.viewer = overview.viewer(self.bridge, self.group.number)
        self.own = own(self.bridge, self.group.number)
        self.names = names_of(self.bridge, self.group)

    @property
    def closed(self) -> str:
        """Why nothing can be written here; empty if this person may write."""
        return phrases.state("group.read_only") if self.group.read_only else self.own.closed

    @property
    def author(self) -> Author:
        """This person, as rules see the author of an edit."""
        return Author(MemberId(self.group.me), self.own.powers, cast("Standing", self.own.standing))
