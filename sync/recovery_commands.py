"""What brings a member back who lost every device. Part of `sync.api`; both are used with `Join`."""

from typing import Final

from sync.command import Command

LONGEST: Final = 31 * 24 * 3600
"""Most seconds that a link for a member's new computer is valid."""


class MakeSheet(Command, frozen=True):
    """Make my recovery sheet; the one before does not work any more. -> Invitation, whose link is the sheet's code

    Whoever has the code can come back as me. It is shown this once and kept nowhere.
    """

    group: int


class LinkBack(Command, frozen=True):
    """A link for the new computer of a member who lost every device, and with it my confirmation of whatever computer
    uses it. Only this computer answers; it closes a former one. -> Invitation

    Raises Refused `roll.may_not_attest`, `roll.may_not_vouch`, `recover.nobody_can`, `recover.bad_duration`, …
    """

    group: int
    member: bytes
    seconds: int = 7 * 24 * 3600
