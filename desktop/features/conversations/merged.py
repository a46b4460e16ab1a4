"""The messages of several channels as one list, for a conversation that two people began while they were apart."""

from collections.abc import Sequence

from typing_extensions import override

from desktop.features.conversations.message_row import Row
from desktop.features.conversations.rows import MessageSource


class MergedSource(MessageSource):
    """`channel` is the one in which new messages are written, `others` are read with it."""

    others: tuple[bytes, ...] = ()

    @override
    def before(self, key: int | None, limit: int) -> Sequence[Row]:
        found = sorted((row for each in self._each() for row in each.before(key, limit)), key=lambda row: row.key)
        return found[-limit:]

    @override
    def after(self, key: int, limit: int) -> Sequence[Row]:
        found = sorted((row for each in self._each() for row in each.after(key, limit)), key=lambda row: row.key)
        return found[:limit]

    @override
    def some(self, keys: Sequence[int]) -> Sequence[Row]:
        return sorted((row for each in self._each() for row in each.some(keys)), key=lambda row: row.key)

    def _each(self) -> list[MessageSource]:
        return [
            MessageSource(self.reader, channel, self.me, self.names, thread_news=self.thread_news,
                          archived_after=self.archived_after, moderates=self.moderates, heard=self.heard)
            for channel in (self.channel, *self.others)
        ]  # fmt: skip


def merged(source: MessageSource, others: tuple[bytes, ...]) -> MergedSource:
    """The messages of a source and of these channels."""
    return MergedSource(
        source.reader, source.channel, source.me, source.names, thread_news=source.thread_news,
        moderates=source.moderates, heard=source.heard, others=others)
