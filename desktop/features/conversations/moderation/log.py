"""What moderators did, for everybody to read: a list in place of a channel; and the people whom one does not hear."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.features.conversations import sentences
from desktop.features.conversations.card_page import CardPage
from desktop.features.conversations.cards import Card, CardAction
from desktop.features.conversations.moderation import reading
from desktop.features.conversations.moderation import sentences as words
from desktop.features.conversations.moderation.moderating import Moderating
from desktop.kit import times
from desktop.kit.bridge import EngineBridge

Channel = Callable[[bytes], str]
_PERSON = b"person:"


class Log(QObject):
    wanted = Signal(object)
    """Go to this message or channel (its record)."""

    def __init__(
        self, bridge: EngineBridge, moderating: Moderating, me: bytes, name: Callable[[bytes], str], channel: Channel
    ) -> None:
        """`name`: member -> name; `channel`: record -> how a channel is called, empty if it is none."""
        super().__init__(moderating)
        self._bridge, self._moderating, self._me = bridge, moderating, me
        self._name, self._channel = name, channel
        self._acts: dict[bytes, reading.Act] = {}
        self._appeals: dict[bytes, reading.Appeal] = {}
        self.page = CardPage(
            sentences.tr("What moderators did"), "shield",
            (sentences.tr("Moderators have done nothing so far"),
             sentences.tr(
                 "Who hides a message, slows a channel or pauses somebody stands here, with the reason and what came "
                 "of it. Whom it concerns can appeal. People whom you do not hear stand here too, for you alone.")),
            (CardAction("end", sentences.tr("End it"), "Del", "undo"),
             CardAction("appeal", sentences.tr("Appeal…"), "A", "edit"),
             CardAction("answer", sentences.tr("Answer the appeal…"), "R", "reply"),
             CardAction("hear", sentences.tr("Hear this person again"), "H", "bell")))  # fmt: skip
        self.page.list.offered = self._offers
        self.page.acted.connect(self._do)
        self.page.chosen.connect(self._choose)
        moderating.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Read the list again."""
        now, lists = round(time.time() * 1000), self._moderating.lists()
        found = reading.acts(self._bridge, lists, now)
        self._appeals = dict(reading.appeals(self._bridge, lists))
        self._acts = {each.key: each for each in found}
        people = sorted(reading.ignored(self._bridge, self._me), key=self._name)
        self.page.show_cards([*map(self._person, people), *(self._card(each, now) for each in found)])

    def _person(self, member: bytes) -> Card:
        return Card(
            _PERSON + member, member, self._name(member), "", sentences.tr("for you alone"), "",
            sentences.tr("You do not hear this person. Nobody else knows."), sentences.tr("H: hear again"))

    def _card(self, act: reading.Act, now: int) -> Card:
        appeal = self._appeals.get(act.key)
        where = self._channel(act.about)
        return Card(
            act.key, act.by, self._name(act.by), where, times.when(act.at), "",
            f"{words.title(act, self._name, where)}. {act.reason}",
            words.foot(act, appeal, self._name, now), appeal is not None and appeal.state == "asked")

    def _offers(self, name: str, card: Card) -> bool:
        act, appeal = self._acts.get(card.key), self._appeals.get(card.key)
        if act is None:
            return name == "hear"
        stands, waits = act.stands(round(time.time() * 1000)), appeal is not None and appeal.state == "asked"
        match name:
            case "end":
                return stands and self._moderating.may
            case "appeal":
                return stands and appeal is None and act.act != "slow" and self._moderating.is_about_me(act)
            case "answer":
                return waits and self._moderating.may and not self._moderating.is_about_me(act)
        return False

    def _do(self, name: str, card: Card) -> None:
        act, appeal = self._acts.get(card.key), self._appeals.get(card.key)
        if name == "hear":
            self._moderating.hear(card.author, card.name)
        elif act is not None and name == "end":
            self._moderating.end(act)
        elif act is not None and name == "appeal":
            self._moderating.ask_appeal(act)
        elif appeal is not None:
            self._moderating.ask_answer(appeal)

    def _choose(self, card: Card) -> None:
        act = self._acts.get(card.key)
        if act is not None and act.about:
            self.wanted.emit(act.about)
