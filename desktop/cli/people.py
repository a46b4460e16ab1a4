"""The members of the group as the command line names them, and what it asks about them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, Final

import click

from desktop.cli import show
from desktop.cli.session import Session
from models.errors import Refused
from sync import api
from sync.roll_summary import Resolution, Roll

SHORT: Final = 8
"""Least characters of an id on the command line."""
NAMES: Final = (
    "SELECT m.member, coalesce(nullif(p.name, ''), m.name) FROM members m LEFT JOIN person p"
    " ON p.group_number = m.group_number AND p.member = m.member WHERE m.group_number = ?"
)
CHANGES: Final = {
    "voter": "{who} votes", "removed": "{who} is removed", "restored": "{who} comes back",
    "left": "{who} left and is no voter any more", "lifted": "a suspension ends", "granted": "{who} is {what}",
    "ended": "{who} is no longer {what}", "rule": "rule {what}", "settled": "the rival resolution {who} is put aside",
}  # fmt: skip


def matching(given: str, names: Mapping[bytes, str]) -> list[bytes]:
    """The ids of those who are called so; if nobody is, the ids that begin so."""
    found = [each for each, name in names.items() if name.casefold() == given.casefold()]
    return found or beginning(given, names)


def beginning(given: str, ids: Iterable[bytes]) -> list[bytes]:
    """The ids that begin with these hexadecimal digits; none if there are too few digits."""
    return [each for each in ids if len(given) >= SHORT and each.hex().startswith(given.lower())]


class People:
    """The roll of the group, and how members are named on the command line."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def roll(self) -> Roll:
        answer: Roll = self._session.call(api.AskRoll(self._session.group.number))
        return answer

    @cached_property
    def names(self) -> dict[bytes, str]:
        shown = self._session.reader.rows(NAMES, (self._session.group.number,))
        return {each.id: each.name for each in self.roll.members} | {bytes(member): name for member, name in shown}

    def name(self, member: bytes) -> str:
        return self.names.get(member) or member.hex()[:SHORT]

    def find(self, given: str) -> bytes:
        """The member with this name, or with an id that begins so. Raises Refused `member.unknown_name`,
        `member.several`."""
        found = matching(given, self.names)
        if not found:
            raise Refused("member.unknown_name", name=given, names=", ".join(sorted(filter(None, self.names.values()))))
        if len(found) > 1:
            raise Refused("member.several", name=given, ids=", ".join(member.hex()[:12] for member in found))
        return found[0]

    def resolution(self, given: str) -> Resolution:
        """The resolution with an id that begins so. Raises Refused `roll.unknown_resolution`."""
        known = {each.id: each for each in self.roll.resolutions}
        found = beginning(given, known)
        if len(found) != 1:
            raise Refused("roll.unknown_resolution")
        return known[found[0]]

    def propose(self, **changes: Any) -> None:
        """Propose a resolution, and say what became of it."""
        made: Resolution = self._session.call(api.Propose(self._session.group.number, **changes))
        self.tell(made)

    def act(self, act: str, subject: bytes = b"") -> None:
        self._session.call(api.Act(self._session.group.number, act, subject))

    def tell(self, resolution: Resolution) -> None:
        for line in self.lines(resolution):
            show.echo(show.plain(line))

    def lines(self, resolution: Resolution) -> Iterator[str]:
        name = resolution.id.hex()[:12]
        for what, role, who in resolution.changes:
            yield CHANGES[what].format(who=self.name(who), what=role) + "."
        if resolution.state == "open":
            yield (
                f"It takes effect with {resolution.needed} signatures of members who vote, or"
                f" {resolution.stewards_needed} of stewards; {len(resolution.signed)} so far."
                f" Sign it with `folkmoot resolve sign {name}`."
            )
        elif resolution.state == "aside":
            yield "A rival resolution is in force instead."


def as_json_too(function: Callable[..., None]) -> Callable[..., None]:
    return click.option("--json", "json_", is_flag=True, help="As JSON.")(function)
