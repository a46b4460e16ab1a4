"""The people whom this person does not hear: a list in place of a channel, for this person alone."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.features.conversations import sentences
from desktop.features.conversations.card_page import CardPage
from desktop.features.conversations.cards import Card, CardAction
from desktop.features.conversations.moderation import reading
from desktop.features.conversations.moderation.moderating import Moderating
from desktop.kit.bridge import EngineBridge


class Unheard(QObject):
    def __init__(self, bridge: EngineBridge, moderating: Moderating, me: bytes, name: Callable[[bytes], str]) -> None:
        super().__init__(moderating)
        self._bridge, self._moderating, self._me, self._name = bridge, moderating, me, name
        self.page = CardPage(
            sentences.tr("People whom you do not hear"), "bell",
            (sentences.tr("You hear everybody"),
             sentences.tr(
                 "If you would rather not hear somebody, press I at a message of theirs, or choose that on their card "
                 "under People. Their messages are folded and do not count. Nobody learns of it, and here you hear "
                 "them again.")),
            (CardAction("hear", sentences.tr("Hear this person again"), "H", "bell"),))  # fmt: skip
        self.page.acted.connect(lambda _action, card: moderating.hear(card.key, card.name))
        self.page.chosen.connect(lambda card: moderating.hear(card.key, card.name))
        moderating.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Read the list again."""
        people = sorted(reading.ignored(self._bridge, self._me), key=self._name)
        self.page.show_cards(map(self._card, people))

    def _card(self, member: bytes) -> Card:
        return Card(
            member, member, self._name(member), "", sentences.tr("for you alone"), "",
            sentences.tr("You do not hear this person. Nobody else knows."),
            sentences.tr("Return or H: hear again"))
