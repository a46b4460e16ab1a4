"""What moderators did, for everybody to read: a list in place of a channel."""

import time
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.features.conversations import queries, sentences
from desktop.features.conversations.card_page import CardPage
from desktop.features.conversations.cards import Card, CardAction
from desktop.features.conversations.moderation import reading
from desktop.features.conversations.moderation import sentences as words
from desktop.features.conversations.moderation.granting import Older
from desktop.features.conversations.moderation.moderating import Moderating
from desktop.kit import times
from desktop.kit.bridge import EngineBridge

Channel = Callable[[bytes], str]


class Log(QObject):
    wanted = Signal(object)
    """Go to this message or channel (its record)."""

    def __init__(
        self, bridge: EngineBridge, moderating: Moderating, names: tuple[Callable[[bytes], str], Channel]
    ) -> None:
        """`names`: member -> name, and record -> how a channel is called, empty if it is none."""
        super().__init__(moderating)
        self._bridge, self._moderating = bridge, moderating
        self._name, self._channel = names
        self._acts: dict[bytes, reading.Act] = {}
        self._appeals: dict[bytes, reading.Appeal] = {}
        self._roles: dict[bytes, Older] = {}
        self.page = CardPage(
            sentences.tr("What moderators did"), "shield",
            (sentences.tr("Moderators have done nothing so far"),
             sentences.tr(
                 "Who hides a message, slows a channel or pauses somebody stands here, with the reason and what came "
                 "of it. Whom it concerns can appeal.")),
            (CardAction("end", sentences.tr("End it"), "Del", "undo"),
             CardAction("appeal", sentences.tr("Appeal…"), "A", "edit"),
             CardAction("answer", sentences.tr("Answer the appeal…"), "R", "reply"),
             CardAction("grant", sentences.tr("Let this role moderate"), "G", "shield")))  # fmt: skip
        self.page.list.offered = self._offers
        self.page.acted.connect(self._do)
        self.page.chosen.connect(self._choose)
        moderating.changed.connect(self.refresh)
        self._granting = moderating.granting
        self._granting.changed.connect(self._show)

    def refresh(self) -> None:
        """Read the list again."""
        self._granting.ask()
        self._show()

    def _show(self) -> None:
        now, lists = round(time.time() * 1000), self._moderating.lists()
        found = reading.acts(self._bridge, lists, now)
        self._appeals = dict(reading.appeals(self._bridge, lists))
        self._acts = {each.key: each for each in found}
        self._roles = {each.role.encode(): each for each in self._granting.roles}
        roles = [self._role_card(each, self._granting.moderators) for each in self._granting.roles]
        self.page.show_cards([*roles, *(self._card(each, now) for each in found)])

    def _role_card(self, role: Older, moderators: Sequence[bytes]) -> Card:
        return Card(
            role.role.encode(), role.holders[0] if role.holders else role.role.encode(), words.role(role.role), "",
            "", words.lacks(), words.who_moderates(moderators, self._name),
            words.grants(role, may=self._granting.may), self._granting.may and not role.signed)

    def _card(self, act: reading.Act, now: int) -> Card:
        appeal = self._appeals.get(act.key)
        where = self._channel(act.about)
        return Card(
            act.key, act.by, self._name(act.by), where, times.when(act.at), "",
            f"{words.title(act, self._name, where)}. {act.reason}",
            words.foot(act, appeal, self._name, now), appeal is not None and appeal.state == "asked")

    def _offers(self, name: str, card: Card) -> bool:
        act, appeal, role = self._acts.get(card.key), self._appeals.get(card.key), self._roles.get(card.key)
        if act is None:
            return name == "grant" and role is not None and self._granting.may and not role.signed
        stands, waits = act.stands(round(time.time() * 1000)), appeal is not None and appeal.state == "asked"
        me = self._moderating.me
        match name:
            case "end":
                return stands and self._moderating.may
            case "appeal":
                return stands and appeal is None and act.act != "slow" and act.whom == me
            case "answer":
                return waits and self._moderating.may and me != act.whom and (
                    me != act.by or set(self._granting.moderators) <= {act.by, act.whom})
        return False

    def _do(self, name: str, card: Card) -> None:
        act, appeal = self._acts.get(card.key), self._appeals.get(card.key)
        if name == "grant":
            self._granting.grant(self._roles[card.key])
        elif act is not None and name == "end":
            self._moderating.end(act)
        elif act is not None and name == "appeal":
            self._moderating.ask_appeal(act)
        elif act is not None and appeal is not None:
            self._answer(act, appeal)

    def _answer(self, act: reading.Act, appeal: reading.Appeal) -> None:
        message = queries.by_record(self._bridge, [act.about]).get(act.about) if act.act == "hide" else None
        hidden = message.hidden_text if message is not None else ""
        lift = (QCoreApplication.translate("actions", "Show to everybody again") if act.act == "hide"
                else sentences.tr("End what was done"))  # fmt: skip
        said = words.to_decide(act, appeal, self._name, self._channel(act.about), hidden)
        self._moderating.ask_answer(appeal, said, lift)

    def _choose(self, card: Card) -> None:
        act = self._acts.get(card.key)
        if act is not None:
            self._read(act, card)
        elif self._offers("grant", card):
            self._granting.grant(self._roles[card.key])

    def _read(self, act: reading.Act, card: Card) -> None:
        """Show what was done as a whole, with the appeal against it and the answer."""
        from desktop.features.conversations.moderation.whole_sheet import WholeSheet

        appeal, where = self._appeals.get(act.key), self._channel(act.about)
        actions: dict[str, Callable[[], object]] = {}
        if self._offers("end", card):
            actions[sentences.tr("End it")] = partial(self._do, "end", card)
        if act.about:
            to = sentences.tr("Go to the message") if act.act == "hide" else sentences.tr("Go to the channel")
            actions[to] = lambda: self.wanted.emit(act.about)
        for name, said in (("appeal", sentences.tr("Appeal…")), ("answer", sentences.tr("Answer the appeal…"))):
            if self._offers(name, card):
                actions[said] = partial(self._do, name, card)
        parts = words.whole(act, appeal, self._name, round(time.time() * 1000))
        WholeSheet(self.page.window(), words.title(act, self._name, where), parts, actions).open()
