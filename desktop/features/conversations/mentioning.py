"""Mentions while a message is written: the list of names, who was picked from it, and what goes with the text."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.features.conversations import sentences
from desktop.features.conversations.composer import Composer
from desktop.features.conversations.message_row import Row
from desktop.kit.bridge import EngineBridge
from desktop.kit.membership import own
from sync import api

if TYPE_CHECKING:
    from desktop.features.conversations.completion import Completion, Described
    from desktop.features.conversations.mentions import Target
    from sync.circle_commands import Circle


class Mentioning(QObject):
    def __init__(self, group: api.Group, bridge: EngineBridge, composer: Composer) -> None:
        super().__init__(composer)
        self._group, self._bridge, self._composer = group, bridge, composer
        self._completion: Completion | None = None
        self._picked: set[Target] = set()
        self.circle: Circle | None = None
        """The private circle that reads what is written; None = everyone."""
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
                    if self.circle is None and not own(self._bridge, self._group.number).may("messages.everyone"):
                        continue
                    readers = (
                        self.tr("{everyone}: everybody in the group") if self.circle is None
                        else self.tr("{everyone}: everybody in this circle")
                    )
                    line = readers.format(everyone=target.name)
            found.append((target, line))
        return found

    def lines(self, text: str, changed: Row | None = None) -> str:
        """The mentions in a text that is sent, as the intent takes them. `changed` is the message as it was before."""
        if "@" not in text:
            return ""
        from desktop.features.conversations.mentions import Target, find
        from models.text import clean_text

        if changed is not None:
            for mention in changed.mentions:
                name = changed.message.text[mention.start + 1 : mention.start + mention.length]
                self._picked.add(Target(name, mention.kind, mention.who))
        found = find(clean_text(text), self._targets(), self._picked)
        self._picked.clear()
        return "\n".join(mention.item for mention in found)

    def _targets(self) -> list["Target"]:
        """In a private circle, those who are in it."""
        from desktop.features.conversations.mentions import targets

        found = targets(self._bridge, self._group.number, sentences.everyone())
        if self.circle is None:
            return found
        people = {member.hex() for member in self.circle.members}
        return [each for each in found if each.kind == "everyone" or each.who in people]
