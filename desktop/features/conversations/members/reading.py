"""The people of a channel as rows: everybody in the group, or those of its circle."""

import json
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from desktop.features.conversations.queries import Reader
from desktop.kit.people import names_in
from desktop.kit.people.standing import known_roles, roles_in_words, standing_in_words
from sync.circle_commands import Circle

translate = QCoreApplication.translate
_SQL = "SELECT member, role, roles, standing FROM members WHERE group_number = ?"


class Member(Struct, frozen=True):
    """`name` alone makes the initials; `title` tells it apart from one that looks like it."""

    member: bytes
    name: str
    title: str
    roles: str = ""
    standing: str = ""
    here: bool = False
    """One of the person's computers is connected, or it is this one."""
    me: bool = False

    @property
    def key(self) -> bytes:
        return self.member

    @property
    def presence(self) -> str:
        if self.me:
            return translate("people", "this is you")
        return translate("people", "here now") if self.here else ""

    @property
    def second_line(self) -> str:
        """Whoever is here now has a dot at the picture."""
        return " · ".join(filter(None, (self.presence if self.me else "", self.roles, self.standing)))

    @property
    def spoken(self) -> str:
        """Everything that the row shows, as one sentence."""
        roles = self.roles or translate("people", "Member")
        return ", ".join(filter(None, (self.title, roles, self.standing, self.presence)))


def members(reader: Reader, group: int, circle: Circle | None, me: bytes, here: frozenset[bytes]) -> list[Member]:
    """Those who are here now first, each part by name. `circle`: None for a channel of everyone's. Three queries,
    however many there are."""
    names = names_in(reader, group)
    known = {bytes(member): rest for member, *rest in reader.rows(_SQL, (group,))}
    within: Iterable[bytes] = known if circle is None else circle.members
    wanted = set(within)
    order = [each for each in names.members if each in wanted]
    roles = known_roles()
    found = [_member(each, (names.plain(each), names(each)), known.get(each, ("", "[]", "")), roles,
                     me=each == me, here=each in here or each == me)
             for each in (*order, *sorted(wanted.difference(order)))]  # fmt: skip
    return sorted(found, key=lambda each: not each.here)


def _member(
    member: bytes, names: tuple[str, str], known: Sequence[str], roles: Mapping[str, str], *, me: bool, here: bool
) -> Member:
    role, held, standing = known
    said = roles_in_words(json.loads(held or "[]"), role, roles)
    return Member(member, *names, said, standing_in_words(standing), here, me)
