"""Mentions while a message is written: the list of names, who was picked from it, and what goes with the text."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.features.conversations import mentions, sentences
from desktop.features.conversations.composer import Composer
from desktop.features.conversations.mentions import Target
from desktop.kit.bridge import EngineBridge
from desktop.kit.membership import own
from sync import api

if TYPE_CHECKING:
    from desktop.features.conversations.completion import Completion, Described


class Mentioning(QObject):
    def __init__(self, group: api.Group, bridge: EngineBridge, composer: Composer) -> None:
        super().__init__(composer)
        self._group, self._bridge, self._composer = group, bridge, composer
        self._completion: Completion | None = None
        self._picked: set[Target] = set()
        composer.field.textChanged.connect(self._begin)

    def _begin(self) -> None:
        """The list is made when the first `@` is typed: the first paint does not need it."""
        if self._completion is None and "@" in self._composer.text and self._composer.field.hasFocus():
            from desktop.features.conversations.completion import Completion

            self._completion = Completion(self._composer.field, self.offered)
            self._completion.picked.connect(self._picked.add)
            self._composer.field.textChanged.emit()

    def offered(self) -> Sequence["Described"]:
        """Everybody who can be mentioned here, with the line of the list."""
        from desktop.kit.people import names_of

        names = names_of(self._bridge, self._group)
        found: list[Described] = []
        for target in self._targets():
            match target.kind:
                case "member":
                    line = names(bytes.fromhex(target.who))
                case "role":
                    line = self.tr("{role}: all who hold this role").format(role=target.name)
                case _:
                    if not own(self._bridge, self._group.number).may("messages.everyone"):
                        continue
                    line = self.tr("{everyone}: everybody in the group").format(everyone=target.name)
            found.append((target, line))
        return found

    def lines(self, text: str) -> str:
        """The mentions in a text that is sent, as the intent takes them."""
        if "@" not in text:
            return ""
        from models.text import clean_text

        found = mentions.find(clean_text(text), self._targets(), self._picked)
        self._picked.clear()
        return "\n".join(mention.item for mention in found)

    def _targets(self) -> list[Target]:
        return targets(self._bridge, self._group.number)


def targets(reader: EngineBridge, group: int) -> list[Target]:
    """The members of a group by name, its roles, and everyone."""
    rows = reader.rows(
        "SELECT m.member, coalesce(nullif(p.name, ''), m.name), m.roles FROM members m LEFT JOIN person p"
        " ON p.member = m.member AND p.group_number = m.group_number WHERE m.group_number = ?"
        " ORDER BY 2 COLLATE NOCASE, 1",
        (group,),
    )
    roles = sorted({role for _, _, held in rows for role in json.loads(held)})
    people = [Target(name, "member", bytes(member).hex()) for member, name, _ in rows]
    return [*people, *(Target(role, "role", role) for role in roles), Target(sentences.everyone(), "everyone")]
