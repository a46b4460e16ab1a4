"""How the person at this computer belongs to a group, and what the group lets that person do."""

import json
from collections.abc import Sequence
from typing import Any, Protocol

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from models.case import ALL_POWERS

translate = QCoreApplication.translate
IN = ("member", "provisional")
"""Standings of people who may write."""


class Reader(Protocol):
    def rows(self, sql: str, params: Sequence[Any] = (), /) -> list[tuple[Any, ...]]: ...


class Own(Struct, frozen=True):
    standing: str = "member"
    """`member`, `provisional`, `suspended`, `removed`, `left`, `dropped`, `hub` or `applicant`."""
    powers: frozenset[str] = frozenset()

    def may(self, power: str) -> bool:
        return power in self.powers or ALL_POWERS in self.powers

    @property
    def closed(self) -> str:
        """Why this person cannot write in the group; empty if it can."""
        if self.standing in IN:
            return ""
        if self.standing == "suspended":
            return translate("membership", "You are suspended and cannot write for now.")
        if self.standing == "hub":
            return translate("membership", "This computer only passes on what others write: it cannot read or write.")
        if self.standing == "applicant":
            return translate("membership", "You can write here once a steward has let you in.")
        if self.standing == "dropped":
            return translate("membership", "This computer was taken out of the group, so it cannot write here.")
        return translate("membership", "You are not in this group any more, so you cannot write here.")


def own(reader: Reader, group: int) -> Own:
    """How this computer's owner belongs to the group, and what they may do."""
    found = reader.rows(
        "SELECT g.standing, m.powers FROM groups g"
        " LEFT JOIN members m ON m.group_number = g.group_number AND m.member = g.me WHERE g.group_number = ?",
        (group,),
    )
    if not found:
        return Own()
    standing, powers = found[0]
    return Own(standing, frozenset(json.loads(powers or "[]")) if standing in IN else frozenset())
