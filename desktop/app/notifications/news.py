"""What there is to notify of: messages that arrived and are unread, and what has begun to wait for this person.

What was made before this computer first saw the group is no news: a newcomer gets years of it at once.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from desktop.app.home import PAGE as HOME
from desktop.app.notifications import levels
from desktop.app.waiting import page_of_kind
from desktop.features import PAGES, conversations
from desktop.features.conversations import queries, threads
from desktop.features.conversations.moderation import reading
from desktop.kit import phrases
from desktop.kit.bridge import EngineBridge
from desktop.kit.people import names_of
from desktop.kit.phrases import translate_words
from desktop.kit.preferences import ON, value
from desktop.modules import viewer
from desktop.place import Place
from desktop.telling import SNIPPET, named_in, said_of
from models import clock, features
from models.errors import Refused
from models.feature import Registry
from sync import api, home, overview

OLD: Final = 3 * 86_400_000
"""Milliseconds after which a message is no news any more: it was away for long, or only a reaction to it has come."""
LATEST: Final = 20
"""Messages of a channel that are looked at when very many have come."""


@dataclass(frozen=True)
class News:
    group: api.Group
    place: Place
    kind: str
    """`message` or `waiting`."""
    key: object
    """The same for the same news."""
    title: str = ""
    text: str = ""
    """For a preview: who and where, and what."""
    urgent: str = ""
    """The text without a preview. What has such a text is shown in quiet hours, too; it is empty for what can wait."""


def messages(bridge: EngineBridge, group: api.Group, order_keys: Sequence[int], since: int, now: int) -> list[News]:
    """The messages that this person should be notified of, among those with these order keys; without order keys, among
    the newest ones. An answer in a thread counts only if the person follows the thread. `since` and `now` are in
    milliseconds since 1970."""
    lists = overview.viewer(bridge, group.number).lists
    channels = {each.record: each for number in lists for each in queries.channels(bridge, number, archived=False)}
    wanted = {record: levels.level(bridge, group.id, each) for record, each in channels.items()}
    read = queries.read_positions(bridge, group.number, list(channels))
    found = queries.messages(bridge, order_keys) if order_keys else [
        each for record in channels if wanted[record] != levels.NONE
        for each in queries.newest(bridge, record, LATEST)
    ]  # fmt: skip
    roots = queries.authors(bridge, {each.thread for each in found if each.thread})
    followed = threads.followed(bridge, roots, group.me)
    read |= queries.read_positions(bridge, group.number, list(roots))
    unheard = reading.ignored(bridge, group.me)
    fresh = [
        each for each in found
        if each.channel in channels and each.author != group.me and not each.unsaid and each.author not in unheard
        and (each.thread is None or each.thread in followed) and each.order_key > read.get(each.talk, 0)
        and clock.milliseconds(each.at) >= max(since, now - OLD)
    ]  # fmt: skip
    if not fresh:
        return []
    names = names_of(bridge, group)
    answered = queries.by_record(bridge, [each.reply for each in fresh if each.reply])
    mentioned = queries.mentions(bridge, [each.order_key for each in fresh])
    roles = queries.own_roles(bridge, group.me)

    def concerns_me(each: queries.Message) -> bool:
        original = answered.get(each.reply) if each.reply else None
        answers_me = each.thread is not None or (original is not None and original.author == group.me)
        called = queries.calls(mentioned.get(each.order_key, ()), group.me, roles)
        return answers_me or called or mentions(each.text, names(group.me))

    return [
        News(group, Place(group.id, conversations.PAGE.name, each.channel.hex(), each.record.hex()), "message",
             each.order_key, _who_and_where(names(each.author), channels[each.channel]), _snippet(each.text))
        for each in fresh
        if wanted[each.channel] == levels.ALL or (wanted[each.channel] == levels.MENTIONS and concerns_me(each))
    ]  # fmt: skip


def waiting(bridge: EngineBridge, group: api.Group, since: int) -> tuple[list[News], int]:
    """(what has begun to wait for this person since `since`, how many things wait for them altogether). `since` is in
    milliseconds since 1970."""
    pages = page_of_kind()
    known = {spec.name: spec for spec in PAGES}
    found = home.needs(bridge, viewer(bridge, group.number, Registry(features.FEATURES)))
    wanted = [
        each for each in found
        if each.since >= since and (page := known.get(pages.get(each.entry.kind, ""))) is not None
        and value(bridge, levels.of_page(page), group.id) == ON
    ]  # fmt: skip
    named = named_in(bridge, names_of(bridge, group))
    return [
        News(group, Place(group.id, pages[each.entry.kind], each.entry.record.hex()), "waiting",
             (each.entry.record, each.what), said_of(each.what, each.entry, translate_words, named))
        for each in wanted
    ], len(found)  # fmt: skip


def reminded(bridge: EngineBridge, group: api.Group, reminder: api.Reminder) -> News:
    """The news for a reminder. It leads to the record."""
    found = overview.find(bridge, reminder.record)
    page = page_of_kind().get(found.kind) if found is not None else None
    place = Place(group.id, page, reminder.record.hex()) if page is not None else Place(group.id, HOME.name)
    said = phrases.sentence(Refused(reminder.what, title=reminder.title))
    is_urgent = any(reminder.what in spec.urgent for spec in PAGES)
    return News(group, place, "waiting", (reminder.record, reminder.what, reminder.at), said,
                urgent=phrases.state(f"bare.{reminder.what}") if is_urgent else "")  # fmt: skip


def mentions(text: str, name: str) -> bool:
    """Does a text contain somebody's name as words of its own, or the first word of the name after an `@`?"""
    first = name.split()[0] if name.split() else ""
    whole = rf"(?<!\w){re.escape(name)}(?!\w)|@{re.escape(first)}(?!\w)"
    return bool(first) and re.search(whole, text, re.IGNORECASE) is not None


def _who_and_where(name: str, channel: queries.Channel) -> str:
    return name if channel.direct else f"{name} · #{channel.name}"


def _snippet(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 3 * SNIPPET else f"{line[: 3 * SNIPPET - 1]}…"
