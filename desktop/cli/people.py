"""The members of the group as the command line names them, and what it asks about them."""

import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Final

import click
import msgspec

from desktop import shortages
from desktop.cli import confirming, show, terms
from desktop.cli.session import Group, Session
from desktop.words import WORDS
from models.case import ALL_POWERS
from models.errors import Refused
from sync import api
from sync.roll_summary import Resolution, Roll

SHORT: Final = 8
"""Least characters of an id on the command line."""
FEW: Final = 6
"""People whose names are listed one by one."""
NAMES: Final = (
    "SELECT m.member, coalesce(nullif(p.name, ''), m.name) FROM members m LEFT JOIN person p"
    " ON p.group_number = m.group_number AND p.member = m.member WHERE m.group_number = ?"
)
FORMER: Final = "SELECT member, name FROM former_members WHERE group_number = ?"
IN: Final = ("member", "provisional")
"""Standings of people who take part."""
TAKING_PART: Final = (*IN, "suspended")
"""The same, with those who still vote."""
REMEDIES: Final[dict[shortages.Remedy, str]] = {
    "grant": "`folkmoot role grant ROLE NAME` proposes somebody.",
    "lift": "`folkmoot restore NAME` proposes it.",
    "link": "`folkmoot recover link NAME` makes one.",
}
CHANGES: Final = {
    "voter": "{who} votes", "removed": "{who} is removed", "restored": "{who} comes back",
    "heard": "{who} is in again, and what {who} wrote since the removal counts",
    "left": "{who} left and is no voter any more", "lifted": "the suspension of {who} ends",
    "granted": "{who} is {what}", "powers": "{what} now allows {powers}",
    "ended": "{who} is no longer {what}", "rule": "the rule {what} holds", "away": "{who} is away for long",
    "term": "the term of {what} ends on {day}, and its holders keep it until the group decides",
    "confirmed": "the new computer of {who} counts, whatever the rules become",
    "endless": "the role {what} has no term", "back": "{who} is back",
    "settled": "the rival resolution {who} is put aside",
}  # fmt: skip


def matching(given: str, names: Mapping[bytes, str]) -> list[bytes]:
    """The ids of the people with this name; if there are none, the ids that begin with it."""
    found = [each for each, name in names.items() if name.casefold() == given.casefold()]
    return found or beginning(given, names)


def beginning(given: str, ids: Iterable[bytes]) -> list[bytes]:
    """The ids that begin with these hexadecimal digits; none if there are too few digits."""
    return [each for each in ids if len(given) >= SHORT and each.hex().startswith(given.lower())]


def whole_id(given: str) -> list[bytes]:
    """The id that is written with all its 32 hexadecimal digits, whether it is known or not; else none."""
    return [bytes.fromhex(given)] if re.fullmatch(r"[0-9a-fA-F]{32}", given) else []


class People:
    """The roll of the group, and how members are named on the command line."""

    def __init__(self, session: Session, group: Group | None = None) -> None:
        """Without `group`, it is the group of the session."""
        self._session = session
        self.group = group or session.group
        self._number = self.group.number

    @cached_property
    def roll(self) -> Roll:
        answer: Roll = self._session.call(api.AskRoll(self._number))
        return answer

    @cached_property
    def names(self) -> dict[bytes, str]:
        shown = self._session.reader.rows(NAMES, (self._number,))
        return {each.id: each.name for each in self.roll.members} | {bytes(member): name for member, name in shown}

    @cached_property
    def _former(self) -> dict[bytes, str]:
        """The names of those who were removed or have left."""
        return {bytes(member): name for member, name in self._session.reader.rows(FORMER, (self._number,))}

    def called(self, member: bytes) -> str:
        """The name of somebody who is or was here; else nothing."""
        return self.names.get(member) or self._former.get(member) or ""

    def name(self, member: bytes) -> str:
        return self.called(member) or member.hex()[:SHORT]

    def find(self, given: str) -> bytes:
        """The member with this name, or with an id that begins with it. Raises Refused `name.missing`,
        `member.unknown_name`, `member.several`, and `roll.has_left` for somebody who is here no more."""
        if not given.strip():
            raise Refused("name.missing")
        found = matching(given, self.names)
        if not found:
            for former in matching(given, self._former):
                raise Refused("roll.has_left", name=self.name(former))
            raise Refused("member.unknown_name", name=given, names=", ".join(sorted(filter(None, self.names.values()))))
        if len(found) > 1:
            raise Refused("member.several", name=given, ids=", ".join(member.hex()[:12] for member in found))
        return found[0]

    def find_once_here(self, given: str) -> bytes:
        """As `find`, and also somebody who was here."""
        former = [] if matching(given, self.names) else matching(given, self._former)
        return former[0] if len(former) == 1 else self.find(given)

    def shortages(self) -> list[str]:
        """Sentences about powers and roles that too few people hold, each with a command that helps."""
        said = shortages.found(self.roll, self.names)
        found = [f"{show.plain(each)} {REMEDIES[remedy]}" for remedy, each in said]
        for role, each in shortages.ending(self.roll, self.names, int(time.time() * 1000), terms.last_day):
            found.append(f"{show.plain(each)} `folkmoot role term {show.plain(role)} DAY` proposes another term.")
        return found

    def resolution(self, given: str) -> Resolution:
        """The resolution with this number, or with an id that begins with `given`. Raises Refused
        `roll.no_such_resolution`, `roll.several_resolutions`."""
        known = {each.id: each for each in self.roll.resolutions}
        numbered = [each for each in known if str(known[each].number) == given]
        found = beginning(given, known) or numbered
        if len(found) > 1:
            found = [each for each in found if known[each].state != "lapsed"]
        if len(found) > 1:
            raise Refused("roll.several_resolutions", given=given, ids=", ".join(each.hex()[:12] for each in found))
        if not found:
            raise Refused("roll.no_such_resolution")
        return known[found[0]]

    def propose(self, *, sure: bool = False, **changes: Any) -> None:
        """Propose a resolution as `decide` does, and say what became of it."""
        self.tell(self.decide(sure=sure, **changes))

    def decide(self, *, sure: bool = False, **changes: Any) -> Resolution:
        """Propose a resolution. If nobody would hold a vital power after it, ask first, unless `sure`. Raises Refused
        `role.unconfirmed`, and as `Propose` does."""
        command = api.Propose(self._number, **changes, sure=sure)
        try:
            made: Resolution = self._session.call(command)
        except Refused as refused:
            if refused.code != "role.last_holder":
                raise
            confirming.insist(str(refused.facts["powers"]).split(), sure=sure)
            made = self._session.call(msgspec.structs.replace(command, sure=True))
        return made

    def act(self, act: str, subject: bytes = b"") -> None:
        self._session.call(api.Act(self._number, act, subject))
        self.__dict__.pop("roll", None)

    def standing(self, member: bytes) -> str:
        """The standing of somebody now; empty for somebody who has left."""
        return next((each.standing for each in self.roll.members if each.id == member), "")

    def tell(self, resolution: Resolution) -> None:
        for line in self.lines(resolution):
            show.echo(show.plain(line))

    def lines(self, resolution: Resolution) -> Iterator[str]:
        begins = {
            "open": "Proposed: ", "lapsed": "Too late, because another was decided first: ",
            "aside": "Put aside, because a rival resolution is in force: ",
        }  # fmt: skip
        for what, role, who in resolution.changes:
            yield begins.get(resolution.state, "") + self.change(what, role, who) + "."
        if resolution.state == "open" and all(what == "left" for what, _, _ in resolution.changes):
            names = " ".join(self.name(who) for _, _, who in resolution.changes if self.standing(who) in IN)
            yield (f"That comes first, because until then those who came back count and cannot sign. Once it is in "
                   f"force, propose again that they vote: `folkmoot admit {names}`.")
        if resolution.ends_powers:
            yield f"After it nobody could {confirming.in_words(resolution.ends_powers)}."
        if resolution.state == "open":
            yield f"It needs {self.lacking(resolution)}. They type: folkmoot resolve sign {resolution.id.hex()[:12]}"

    def change(self, what: str, name: str, who: bytes) -> str:
        """What a resolution changes, in words and without a full stop: see `Resolution.changes`."""
        way = WORDS.get(f"admission.{name.removeprefix('admission=')}") if what == "rule" else None
        if way:
            return way.removesuffix(".")
        name, _, rest = name.partition("=") if what in ("powers", "term") else (name, "", "")
        until = int(rest) if what == "term" else 0
        return CHANGES["endless" if what == "term" and not until else what].format(
            who=self.name(who) or "somebody", what=name, day=terms.last_day(until), powers=powers_of(rest.split()))

    def lacking(self, resolution: Resolution) -> str:
        """Whose signatures an open resolution still needs: those of voters or, where fewer do, of stewards."""
        bodies = resolution.voters, resolution.stewards
        voters, stewards = (set(body).difference(resolution.signed) for body in bodies)
        of_voters = resolution.needed - (len(resolution.voters) - len(voters))
        of_stewards = resolution.stewards_needed - (len(resolution.stewards) - len(stewards))
        if not stewards or of_stewards > of_voters:
            return self._signatures(of_voters, voters, "voters")
        if of_stewards == of_voters == 1:
            return self._signatures(1, voters | stewards, "voters and stewards")
        if of_stewards == of_voters and stewards <= voters:
            return self._signatures(of_voters, voters, "voters")
        both = self._signatures(of_stewards, stewards, "stewards"), self._signatures(of_voters, voters, "voters")
        return ", or ".join(both)

    def _signatures(self, number: int, people: set[bytes], body: str) -> str:
        names = sorted(map(self.name, people))
        who = f"{len(names)} {body}" if len(names) > FEW else either(names) if number == 1 else ", ".join(names)
        one = "the signature of" + (" one of" if len(names) > FEW else "")
        return f"{one} {who}" if number == 1 else f"{number} more signatures, of {who}"


def powers_of(powers: Sequence[str]) -> str:
    """What a role allows, for a list."""
    return "everything" if ALL_POWERS in powers else " ".join(sorted(powers)) or "nothing"


def together(names: Sequence[str]) -> str:
    """`Ana, Ben and Cleo`"""
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def either(names: Sequence[str]) -> str:
    """`Ana, Ben or Cleo`"""
    return " or ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def as_json_too(function: Callable[..., None]) -> Callable[..., None]:
    return click.option("--json", "json_", is_flag=True, help="As JSON.")(function)
