"""What `is:unread` finds: messages of others that this person has not read, as the sidebar counts them. No Qt."""

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from desktop.features.conversations import queries, threads
from desktop.features.conversations.queries import Reader
from models.features.conversations import message as messages
from sync import overview
from sync.overview import Entry

MOST: Final = 1_000
"""Unread messages are listed up to here; more are looked for among all messages."""


class Unread:
    """Known to this computer alone: where reading has come to (`ReadPositions`), and which threads are followed."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._me = overview.owners(reader)
        self._unheard = {
            bytes(member) for author, member in reader.rows("SELECT author, member FROM ignored_person WHERE ignored")
            if bytes(author) in self._me}  # fmt: skip
        groups = [number for (number,) in reader.rows("SELECT group_number FROM groups")]
        self._history = {number: queries.history_end(reader, number) for number in groups}
        """List number -> the order key up to which everything counts as read."""
        for circle, group in reader.rows("SELECT id, group_number FROM circles"):
            self._history[-circle] = self._history.get(group, 0)
        self.keys = self._all()

    def among(self, entries: Sequence[Entry]) -> set[int]:
        """The order keys of those that are unread."""
        others = [each for each in entries
                  if each.kind == messages.KIND and each.author not in self._me | self._unheard]  # fmt: skip
        rooted = threads.root_of_each(self._reader, [each.order_key for each in others])
        followed = self._followed(set(rooted.values()))
        talks = {each.order_key: rooted.get(each.order_key, each.within or b"") for each in others}
        read = queries.notes(self._reader, map(queries.read_key, set(talks.values())))
        late = queries.notes(self._reader, map(queries.late_key, set(talks.values())))

        def is_unread(each: Entry) -> bool:
            key, talk = each.order_key, talks[each.order_key]
            if key in rooted and talk not in followed:
                return False
            position = max(self._history.get(each.list_number, 0), int(read.get(queries.read_key(talk), 0)))
            return key > position or str(key) in late.get(queries.late_key(talk), "").split(",")

        return {each.order_key for each in others if is_unread(each)}

    def _followed(self, roots: Collection[bytes]) -> set[bytes]:
        found = queries.authors(self._reader, roots)
        return {root for me in self._me for root in threads.followed(self._reader, found, me)}

    def _all(self) -> list[int] | None:
        """Everything that may be unread, the newest first; None if it is more than `MOST`."""
        talks = [*self._channels(), *self._threads()]
        found = {*queries.after_each(self._reader, self._positions(talks), MOST + 1), *self._late()}
        return sorted(found, reverse=True) if len(found) <= MOST else None

    def _channels(self) -> list[bytes]:
        """All channels, and whatever else is talked about."""
        return [bytes(channel) for (channel,) in self._reader.rows(
            "WITH RECURSIVE each(id) AS (SELECT min(channel) FROM message UNION ALL"
            " SELECT (SELECT min(channel) FROM message WHERE channel > each.id) FROM each WHERE each.id IS NOT NULL)"
            " SELECT id FROM each WHERE id IS NOT NULL")]  # fmt: skip

    def _threads(self) -> set[bytes]:
        """The followed threads with news, of those that the list of threads shows."""
        latest = {root: last for me in self._me
                  for root, last in threads.latest(self._reader, list(self._history), me).items()}  # fmt: skip
        positions = self._positions(latest)
        return self._followed([root for root, last in latest.items() if last > positions[root]])

    def _positions(self, talks: Collection[bytes]) -> dict[bytes, int]:
        read, least = queries.notes(self._reader, map(queries.read_key, talks)), min(self._history.values(), default=0)
        return {each: max(least, int(read.get(queries.read_key(each), 0))) for each in talks}

    def _late(self) -> Iterator[int]:
        for (kept,) in self._reader.rows("SELECT value FROM local WHERE key >= 'late/' AND key < 'late0'"):
            yield from (int(each) for each in kept.split(",") if each.isdecimal())
