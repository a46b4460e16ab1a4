"""The messages of one channel as rows of a list: what the delegate paints and a screen reader says."""

import time
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from typing import TYPE_CHECKING, Any

from msgspec import Struct, field
from msgspec.structs import replace
from PySide6.QtCore import QObject
from typing_extensions import override

from desktop.features.conversations import keeping, posts, queries, sentences, threads
from desktop.features.conversations.message_row import Chip, Quote, Row
from desktop.features.conversations.moderation import reading
from desktop.features.conversations.polls import sentences as polls
from desktop.features.conversations.polls.reading import polls_of
from desktop.features.conversations.queries import Message, Reader
from desktop.features.conversations.removals import removers
from desktop.features.conversations.threads import Answers
from desktop.kit.paging import WindowModel
from models import clock

if TYPE_CHECKING:
    from desktop.kit.files.reading import ShownFile
    from models.mentions import Mention

TOGETHER = 5 * 60 * 1000
"""Milliseconds within which consecutive messages of one author share one name above them."""
NAMED = 12
"""Names kept per reaction, for its tooltip."""


Shown = Mapping[int, Message]
"""Order key -> the message with the names of today in its text."""


class MessageSource(Struct):
    """Reads slices of one channel as rows, oldest first."""

    reader: Reader
    channel: bytes
    me: bytes
    names: Mapping[bytes, str] = field(default_factory=dict)
    root: int = 0
    """In a thread: order key of its first message, which is above the answers. `channel` is that message then."""
    votes: bool = False
    """Are these posts, or the answers to one, for which people vote?"""
    thread_news: Callable[[bytes], int] = lambda _root: 0
    """Unread answers in the thread of a message, where this person follows it."""
    moderates: bool = False
    """Does the reader moderate, and so read what is hidden?"""
    heard: set[int] = field(default_factory=set)
    """Order keys of messages that the reader wants to see although their author is not heard."""
    archived_after: int | None = None
    """Messages above this order key were written after the channel was archived."""

    def before(self, key: int | None, limit: int) -> Sequence[Row]:
        """The last rows below an order key, or the last of all."""
        found: list[Message] = []
        while len(found) < limit:
            below = found[0].order_key if found else key
            page = queries.before(self.reader, self.channel, below, limit - len(found))
            found[:0] = page
            if len(page) < queries.PAGE:
                break
        if self.root and len(found) < limit and (key is None or key > self.root):
            found[:0] = queries.messages(self.reader, [self.root])
        return self._rows(found)

    def after(self, key: int, limit: int) -> Sequence[Row]:
        """The first rows above an order key."""
        found = queries.messages(self.reader, [self.root]) if key < self.root else []
        while len(found) < limit:
            page = queries.after(self.reader, self.channel, found[-1].order_key if found else key, limit - len(found))
            found += page
            if len(page) < queries.PAGE:
                break
        return self._rows(found)

    def some(self, keys: Sequence[int]) -> Sequence[Row]:
        """The rows with these order keys, as far as they are in the channel."""
        found = queries.messages(self.reader, keys)
        return self._rows([each for each in found if each.talk == self.channel or each.order_key == self.root])

    def _rows(self, messages: Sequence[Message]) -> list[Row]:
        keys = [message.order_key for message in messages]
        late = queries.END if self.archived_after is None else self.archived_after
        reactions = queries.reactions(self.reader, keys)
        provisional = queries.provisional(self.reader, keys)
        files = self._files([message.order_key for message in messages if message.files])
        removed = removers(self.reader, [message.order_key for message in messages if message.redacted])
        hanging = {} if self.root else threads.summaries(
            self.reader, [message.record for message in messages], self.me)
        records = [message.record for message in messages]
        pinned, saved = keeping.pins_of(self.reader, records), keeping.saved_of(self.reader, records, self.me)
        asked = self._polls(records)
        voted = posts.votes(self.reader, records) if self.votes else {}
        quoted = queries.by_record(self.reader, {message.reply for message in messages if message.reply})
        shown, placed, mine = self._named([*messages, *quoted.values()])
        unheard = reading.ignored(self.reader, self.me)
        made = [
            Row(
                shown.get(message.order_key, message), self._shown(message.author), message.author == self.me,
                time.localtime(clock.milliseconds(message.at) / 1000)[:3],
                (*self._vote_chip(voted, message),
                 *(self._chip(reaction) for reaction in reactions.get(message.order_key, ()))),
                self._quote(_shown(quoted.get(message.reply), shown), unheard) if message.reply else None,
                message.order_key in provisional, files=files.get(message.order_key, ()),
                late=message.order_key > late,
                mentions=placed.get(message.order_key, ()), calls_me=message.order_key in mine,
                removed_by=self._shown(removed[message.order_key]) if message.order_key in removed else "",
                pinned_by=self._shown(pinned[message.record]) if message.record in pinned else "",
                saved=message.record in saved, thread=self._thread(hanging.get(message.record), message.record),
                hidden_by=self._shown(message.hidden_by) if message.hidden else "",
                hidden_text=message.hidden_text if self.moderates or message.author == self.me else "",
                ignored=message.author in unheard, **({} if message.unsaid else asked.get(message.record, {})))
            for message in messages
        ]
        return [_folded(row) if row.ignored and row.key not in self.heard else row for row in made]

    def _polls(self, messages: Sequence[bytes]) -> dict[bytes, dict[str, Any]]:
        """Message -> what its row says of its poll."""
        found = polls_of(self.reader, messages, self.me, self.names, sentences.name(None))
        now = polls.now()
        return {each: {"poll": poll, "poll_told": polls.spoken(poll, now)} for each, poll in found.items()}

    def _thread(self, thread: Answers | None, root: bytes) -> Answers | None:
        return None if thread is None else replace(thread, unread=self.thread_news(root))

    def _files(self, keys: Sequence[int]) -> "Mapping[int, tuple[ShownFile, ...]]":
        if not keys:
            return {}
        from desktop.kit.files.reading import files_of

        return files_of(self.reader, keys)

    def _named(self, messages: Sequence[Message]) -> "tuple[Shown, Mapping[int, tuple[Mention, ...]], set[int]]":
        """For messages with mentions: (the messages with today's names, the places of the names, the order keys of
        those that mention the reader)."""
        keys = [message.order_key for message in messages if "@" in message.text]
        there = queries.mentions(self.reader, keys) if keys else {}
        if not there:
            return {}, {}, set()
        from desktop.features.conversations import mentions

        roles = queries.own_roles(self.reader, self.me)
        mine = {key for key, found in there.items() if queries.calls(found, self.me, roles)}
        shown, placed = {}, {}
        for message in messages:
            if found := there.get(message.order_key):
                text, places = mentions.shown(message.text, found, self._name_in)
                shown[message.order_key] = replace(message, text=text)
                placed[message.order_key] = places
        return shown, placed, mine

    def _name_in(self, mention: "Mention") -> str:
        match mention.kind:
            case "member":
                return " ".join(self.names.get(bytes.fromhex(mention.who), "").split())
            case "role":
                return mention.who
            case _:
                return sentences.everyone()

    def _shown(self, member: bytes) -> str:
        return sentences.name(self.names.get(member))

    def _vote_chip(self, voted: Mapping[bytes, posts.Votes], message: Message) -> tuple[Chip, ...]:
        """The votes for a message, where people vote."""
        if not self.votes or message.redacted:
            return ()
        return (self._chip(queries.Reaction(posts.SIGN, voted.get(message.record, posts.Votes()).members)),)

    def _chip(self, reaction: queries.Reaction) -> Chip:
        named = tuple(sentences.name(self.names.get(member)) for member in reaction.members[:NAMED])
        return Chip(reaction.emoji, len(reaction.members), self.me in reaction.members, named)

    def _quote(self, message: Message | None, unheard: Set[bytes]) -> Quote:
        if message is None:
            return Quote(0, "", "", redacted=False)
        return Quote(
            message.order_key, sentences.name(self.names.get(message.author)),
            sentences.unheard() if message.author in unheard
            else (" ".join(message.text.split()) or ", ".join(message.files))[:200],
            message.redacted or message.hidden)


def _folded(row: Row) -> Row:
    """The row of a message whose author is not heard. It shows nothing of the message."""
    said = replace(row.message, text="", title="", files=(), hidden=False, hidden_text="")
    return replace(row, message=said, unheard=True, chips=(), quote=None, files=(), mentions=(), calls_me=False,
                   poll=None, poll_told="", hidden_text="", pinned_by="", saved=False)  # fmt: skip


def _shown(message: Message | None, shown: Shown) -> Message | None:
    return shown.get(message.order_key, message) if message is not None else None


class MessageList(WindowModel[Row]):
    """At most 200 messages of a channel, around the reader's place."""

    def __init__(self, source: MessageSource, parent: QObject | None = None) -> None:
        super().__init__(source, sentences.told, sentences.spoken, parent)
        self.source = source
        self._unread_from: int | None = None
        self._replicas: dict[int, int] = {}
        self._away: dict[bytes, str] = {}

    @property
    def unread_from(self) -> int | None:
        """The order key of the message under the line "New"."""
        return self._unread_from

    def know_archived(self, after: int | None) -> None:
        """The channel was archived when this was the order key of its newest message; None: it is open."""
        if after != self.source.archived_after:
            self.source.archived_after = after
            self.replace(self.source.some([row.key for row in self.items]))

    def hear(self, order_key: int) -> None:
        """Show a message although its author is not heard."""
        self.source.heard.add(order_key)
        self.replace(self.source.some([row.key for row in self.items]))

    def draw_unread_line(self, order_key: int | None) -> None:
        self._unread_from = order_key
        self.replace(self.items)

    def know_replica_counts(self, counts: Mapping[int, int]) -> None:
        """Show replica counts; `counts` is order key -> number of other devices that hold the message."""
        if any(self._replicas.get(order_key) != count for order_key, count in counts.items()):
            self._replicas.update(counts)
            self.replace(self.items)

    def know_away(self, away: Mapping[bytes, str]) -> None:
        """Show where files are that are not here; `away` is file -> words."""
        if any(self._away.get(file) != said for file, said in away.items()):
            self._away.update(away)
            self.replace(self.items)

    def rename(self, names: Mapping[bytes, str]) -> None:
        """Show these names of members from now on."""
        if names != self.source.names:
            self.source.names = names
            self.replace(self.source.some([row.key for row in self.items]))

    @override
    def replace(self, items: Iterable[Row]) -> None:
        """Become `items`, each decorated with what depends on its neighbours: day, author's name, unread line."""
        rows = list(items)
        newest_own = next((row.key for row in reversed(rows) if row.mine and not row.message.redacted), None)
        above: Row | None = None
        for place, row in enumerate(rows):
            rows[place] = above = self._decorated(row, above, row.key == newest_own)
        super().replace(rows)

    def _decorated(self, row: Row, above: Row | None, newest_own: bool) -> Row:
        day = above is None or row.date != above.date
        line = self._unread_from is not None and row.key >= self._unread_from and (
            above is None or above.key < self._unread_from)
        first = day or line or above is None or not _together(above, row) or bool(row.pinned_by) or row.saved
        first = first and not row.unheard
        replicas = self._replicas.get(row.key) if row.mine else None
        away = tuple("" if file.here else self._away.get(file.id, "") for file in row.files)
        decoration = (day, line, first, replicas, newest_own, away)
        if (row.day, row.unread_line, row.first, row.replicas, row.newest_own, row.away) == decoration:
            return row
        return replace(
            row, day=day, unread_line=line, first=first, replicas=replicas, newest_own=newest_own, away=away)


def _together(above: Row, row: Row) -> bool:
    near = abs(row.milliseconds - above.milliseconds) <= TOGETHER
    near = near and (row.provisional, row.late) == (above.provisional, above.late)
    near = near and row.unheard == above.unheard
    return near and above.message.author == row.message.author and row.message.reply is None
