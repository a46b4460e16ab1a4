"""The people of Maple Street and the channels they opened.

`resources/demo/people.txt` names the group and its kind, then each person in the order in which they joined:

    = rosa                  the key by which screenplays call her; then, line by line, the values of a `Neighbour`
    about: Words.
    | More words.           a new line in the same value
    steward: yes
    extra: no               never plays a role of small talk: it mentions her by name, or does not fit her age
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any

from desktop.demo import almanac, content
from desktop.demo.facts import DemoChannel, DemoPerson
from models import group_kinds

_CHANNEL = re.compile(r"& (?P<name>[^,]+), (?P<by>[a-z]+), (?P<days>\d+)(?P<archived>, archived)?: (?P<purpose>.+)")


@dataclass(frozen=True, slots=True)
class Neighbour:
    """They joined `days` before now. `house` is what they say about where they live."""

    key: str
    name: str
    days: int
    house: str
    pronouns: str
    about: str
    skills: str
    languages: str
    contact: str = ""
    steward: bool = False
    extra: bool = True
    """May they play a role of small talk?"""


@dataclass(frozen=True)
class Cast:
    """Everybody, and the lines of a screenplay that say which channels they opened beside those of a new group."""

    name: str
    kind: str
    neighbours: tuple[Neighbour, ...]
    opened: Sequence[str]

    @property
    def founded(self) -> int:
        """Days before now."""
        return self.neighbours[0].days

    @cached_property
    def keys(self) -> tuple[str, ...]:
        return tuple(who.key for who in self.neighbours)

    def people(self, now: datetime) -> tuple[DemoPerson, ...]:
        return tuple(
            DemoPerson(
                who.key, who.name, who.pronouns, who.about, who.skills, who.languages, who.contact,
                _ms(almanac.morning(now, who.days) + timedelta(minutes=2 * position)), who.steward,
            )
            for position, who in enumerate(self.neighbours)
        )  # fmt: skip

    def channels(self, now: datetime) -> tuple[DemoChannel, ...]:
        """The channels, those of founders opened within the hour in which they joined."""
        starts = group_kinds.kind(self.kind).channels
        found = [(each.name, each.purpose.format(group=self.name), 0, self.founded, False) for each in starts]
        for line in filter(None, map(_CHANNEL.fullmatch, self.opened)):
            by = self.keys.index(line["by"])
            found.append((line["name"], line["purpose"], by, int(line["days"]), line["archived"] is not None))
        return tuple(
            DemoChannel(
                name, purpose, by,
                _ms(almanac.morning(now, days) + timedelta(minutes=40, seconds=20 * position)), archived,
            )
            for position, (name, purpose, by, days, archived) in enumerate(found)
        )  # fmt: skip


def read(people: list[str], opened: Sequence[str]) -> Cast:
    """The cast of the lines of `people.txt`, and of those of a screenplay. Raises ValueError or TypeError if they are
    wrong."""
    (_, group), *found = content.blocks(people)
    return Cast(group["group"], group["kind"], tuple(_neighbour(key, values) for key, values in found), opened)


def _neighbour(key: str, values: dict[str, str]) -> Neighbour:
    given: dict[str, Any] = {
        **values, "days": int(values["days"]), "steward": values.get("steward") == "yes",
        "extra": values.get("extra") != "no",
    }  # fmt: skip
    return Neighbour(key, **given)


def _ms(at: datetime) -> int:
    return int(at.timestamp()) * 1000
