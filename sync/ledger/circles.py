"""The circles of one group, by tag. The tags of the roll and of *everyone* follow from the group. Others have random
tags, and most of those circles are unknown here: only their sealed logs are kept."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from models.ids import DeviceId, GroupId
from sync.ledger.log import Log
from sync.ledger.runs import State
from sync.store.database import Database
from sync.trust.keys import EVERYONE, ROLL, circle_tag

COMMON = (ROLL, EVERYONE)
"""The names of the circles that every group has. The tag of a private one may follow from its name, too, because
whoever opens it chooses both."""
OTHERS = "circles"
"""The name that makes the tag under which peers compare the logs of all other circles."""


@dataclass(slots=True)
class Circle:
    id: int
    """Row number in the store."""
    name: str
    tag: bytes
    kind: str
    """Empty if the circle is unknown here."""
    pool: bytes
    """The tag under which peers compare its logs."""

    @property
    def is_known(self) -> bool:
        return bool(self.kind)

    def log(
        self, number: int, key: bytes, device: DeviceId | None = None, state: State | None = None,
        *, loose: bool = False,
    ) -> Log:  # fmt: skip
        """The log of this circle with this row number."""
        return Log(number, self.id, self.tag, key, device, state or State(), loose, self.pool, not self.is_known)


class Circles(Mapping[bytes, Circle]):
    """Changes are part of the caller's transaction."""

    def __init__(self, database: Database, group: GroupId, group_number: int) -> None:
        self._db = database
        self._group = group
        self._group_number = group_number
        self.others = circle_tag(group, OTHERS)
        self._by_tag: dict[bytes, Circle] = {}
        rows = database.rows("SELECT id, name, tag, kind FROM circles WHERE group_number = ?", (group_number,))
        for number, name, tag, kind in rows:
            derived = name in COMMON and circle_tag(group, name) == tag
            self._by_tag[tag] = Circle(number, name, tag, name if derived else kind, tag if derived else self.others)
        self._common = {circle.id for tag, circle in self._by_tag.items() if circle.pool == tag}

    def __getitem__(self, tag: bytes) -> Circle:
        return self._by_tag[tag]

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._by_tag)

    def __len__(self) -> int:
        return len(self._by_tag)

    @property
    def pools(self) -> tuple[bytes, ...]:
        """The tags under which peers compare logs."""
        return (*(tag for tag, circle in self._by_tag.items() if circle.pool == tag), self.others)

    @property
    def known(self) -> tuple[Circle, ...]:
        return tuple(circle for circle in self._by_tag.values() if circle.is_known)

    def is_private(self, number: int) -> bool:
        """Is the circle with this row number neither the roll nor everyone's?"""
        return number not in self._common

    def by_number(self, number: int) -> Circle:
        return next(circle for circle in self._by_tag.values() if circle.id == number)

    def add(self, name: str) -> Circle:
        """A circle whose tag follows from its name."""
        tag = circle_tag(self._group, name)
        return self._by_tag[tag] if tag in self._by_tag else self._insert(name, tag, name, tag)

    def at(self, tag: bytes) -> Circle:
        """The circle with this tag, added as an unknown one if need be."""
        return self._by_tag[tag] if tag in self._by_tag else self._insert("", tag, "", self.others)

    def _insert(self, name: str, tag: bytes, kind: str, pool: bytes) -> Circle:
        number = self._db.run(
            "INSERT INTO circles(group_number, name, tag, kind) VALUES (?, ?, ?, ?)",
            (self._group_number, name, tag, kind),
        )
        self._by_tag[tag] = Circle(number.lastrowid, name, tag, kind, pool)
        if pool == tag:
            self._common.add(number.lastrowid)
        return self._by_tag[tag]

    def learn(self, tag: bytes, kind: str, name: str) -> Circle:
        """We are in this circle, which was unknown before, or has another name now."""
        circle = self.at(tag)
        circle.kind, circle.name = kind, name
        self._db.run("UPDATE circles SET kind = ?, name = ? WHERE id = ?", (kind, name, circle.id))
        return circle
