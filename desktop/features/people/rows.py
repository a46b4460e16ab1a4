"""Members as rows of a list."""

import json
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.kit import times
from desktop.kit.bridge import EngineBridge
from desktop.kit.people import names_in
from desktop.kit.people.standing import counted, roles_in_words, standing_in_words
from desktop.modules import UNHEARD

translate = QCoreApplication.translate
SQL = (
    "SELECT m.member, coalesce(nullif(p.name, ''), m.name), m.role, m.joined, m.devices,"
    " coalesce(nullif(i.name, ''), b.name), p.pronouns, p.about, p.skills, p.languages, p.contact, m.standing, m.roles"
    " FROM members m"
    " LEFT JOIN person p ON p.group_number = m.group_number AND p.member = m.member"
    " LEFT JOIN members b ON b.group_number = m.group_number AND b.member = m.invited_by"
    " LEFT JOIN person i ON i.group_number = m.group_number AND i.member = m.invited_by"
    " WHERE m.group_number = ? ORDER BY 2 COLLATE NOCASE, m.member LIMIT 1000"
)


@dataclass(frozen=True, slots=True)
class Person:
    member: bytes
    name: str
    role: str
    joined: int
    """Milliseconds since 1970; 0 = unknown."""
    devices: int
    invited_by: str
    pronouns: str
    about: str
    skills: str
    languages: str
    contact: str
    here: bool = False
    """One of the person's computers is connected, or it is this one."""
    me: bool = False
    shown: str = ""
    """The name; if another name looks like it, also what tells the two apart."""
    standing: str = "member"
    roles: tuple[str, ...] = ()
    unheard: bool = False
    """Has the owner of this computer chosen not to hear them?"""

    @property
    def key(self) -> bytes:
        return self.member

    @property
    def title(self) -> str:
        name = self.shown or self.name
        return f"{name} ({self.pronouns})" if self.pronouns else name

    @property
    def shown_role(self) -> str:
        """Roles in words; who holds none is a member."""
        return roles_in_words(self.roles, self.role) or translate("people", "Member")

    @property
    def shown_standing(self) -> str:
        """How the member belongs, in words, if that limits what they may do; else empty."""
        return standing_in_words(self.standing)

    @property
    def badge(self) -> str:
        """What a list shows beside the name."""
        return " · ".join(part for part in (roles_in_words(self.roles, self.role), self.shown_standing) if part)

    @property
    def second_line(self) -> str:
        if self.skills or self.languages or not self.joined:
            return self.skills or self.languages
        return translate("people", "joined {day}").format(day=times.date_only(self.joined))

    @property
    def spoken(self) -> str:
        """Everything that the row shows, as one sentence."""
        parts = [self.title, self.shown_role]
        if self.shown_standing:
            parts.append(self.shown_standing)
        if self.me:
            parts.append(translate("people", "this is you"))
        elif self.here:
            parts.append(translate("people", "here now"))
        if self.skills:
            parts.append(self.skills)
        if self.joined:
            parts.append(translate("people", "joined {day}").format(day=times.date_only(self.joined)))
        return ", ".join(parts)


def owner(bridge: EngineBridge, group: int, profile: bytes) -> bytes | None:
    """The member whose profile this is."""
    found = bridge.rows("SELECT member FROM person WHERE group_number = ? AND record = ?", (group, profile))
    return bytes(found[0][0]) if found else None


def people(bridge: EngineBridge, group: int, me: bytes, here: frozenset[bytes]) -> list[Person]:
    """All members of a group by name; `here` are those who are connected now."""
    found = []
    names = names_in(bridge, group)
    unheard = {bytes(member) for (member,) in bridge.rows(UNHEARD, (me,))}
    for member, name, role, joined, devices, invited_by, *profile, standing, roles in bridge.rows(SQL, (group,)):
        one = bytes(member)
        pronouns, about, skills, languages, contact = (value or "" for value in profile)
        found.append(Person(one, name, role, joined or 0, devices or 0, invited_by or "", pronouns, about, skills,
                            languages, contact, one in here or one == me, one == me, names(one), standing,
                            tuple(json.loads(roles)), one in unheard))  # fmt: skip
    return found


def matching(everyone: list[Person], text: str) -> list[Person]:
    """The members in whose name, skills or languages every word of `text` occurs."""
    words = text.casefold().split()
    return [one for one in everyone
            if all(word in f"{one.title} {one.skills} {one.languages}".casefold() for word in words)]  # fmt: skip


def subtitle(everyone: list[Person]) -> str:
    return counted(len(everyone), sum(one.here for one in everyone))
