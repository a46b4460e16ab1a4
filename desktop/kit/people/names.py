"""What people are called. Where two names are the same or look alike, each is shown with what tells it apart."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from desktop.kit import times
from sync import api
from sync.overview import Reader

translate = QCoreApplication.translate
_SQL = (
    "SELECT m.member, coalesce(nullif(p.name, ''), m.name), m.joined, m.is_in FROM"
    " (SELECT member, name, joined, 1 AS is_in FROM members WHERE group_number = ?1"
    " UNION ALL SELECT member, name, 0, 0 FROM former_members WHERE group_number = ?1) m"
    " LEFT JOIN person p ON p.member = m.member AND p.group_number = ?1 ORDER BY 2 COLLATE NOCASE, m.member"
)


@dataclass(frozen=True, slots=True)
class Someone:
    """A person who is or was in the group. `joined`: milliseconds since 1970, 0 if it is not known."""

    member: bytes
    name: str
    joined: int = 0
    is_in: bool = True


class Names:
    """Member -> the name that is shown."""

    def __init__(self, people: Iterable[Someone]) -> None:
        self._people = {one.member: one for one in people}
        self._alike: dict[str, list[Someone]] = {}
        """Look of a name -> who has it."""
        for one in self._people.values():
            for look in _looks(one.name):
                self._alike.setdefault(look, []).append(one)

    def __call__(self, member: bytes) -> str:
        """The name, and in brackets since when the person is in the group where another name looks like it."""
        one = self._people.get(member)
        if one is None:
            return translate("names", "somebody whom this computer does not know yet")
        others = self.alike(member)
        if not others:
            return one.name
        day = times.date_only(one.joined) if one.joined else ""
        same_day = any(times.date_only(other.joined) == day for other in others if other.joined)
        if day and not same_day:
            #: Beside a name that somebody else has too
            return translate("names", "{name} (here since {day})").format(name=one.name, day=day)
        return f"{one.name} ({one.member.hex()[:4]})"

    def plain(self, member: bytes) -> str:
        """The name alone, for initials."""
        return self._people[member].name if member in self._people else ""

    def alike(self, member: bytes) -> list[Someone]:
        """The others whose name is the same or looks like this one's."""
        one = self._people.get(member)
        found = {other.member: other for look in (_looks(one.name) if one else ()) for other in self._alike[look]}
        return [other for key, other in found.items() if key != member]

    def warning(self, member: bytes) -> str:
        """Why one should look twice at this name; empty where no other looks like it."""
        others = [self(other.member) for other in self.alike(member)]
        if not others:
            return ""
        said = translate("names", "Look twice: there is also {others}.")
        return said.format(others="; ".join(others))

    @property
    def members(self) -> list[bytes]:
        """Who is in the group now, by name."""
        return [member for member, one in self._people.items() if one.is_in]


@lru_cache(maxsize=4096)
def _looks(name: str) -> frozenset[str]:
    from models.names import skeletons

    return skeletons(name)


def names_of(reader: Reader, group: api.Group) -> Names:
    """The names of all who are or were in a group."""
    return names_in(reader, group.number)


def names_in(reader: Reader, group: int) -> Names:
    """As `names_of`, for the number of a group."""
    rows = reader.rows(_SQL, (group,))
    return Names(Someone(bytes(member), name, joined or 0, bool(is_in)) for member, name, joined, is_in in rows)
