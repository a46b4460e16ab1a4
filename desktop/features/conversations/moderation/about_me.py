"""What moderators did about this person, and what came of this person's appeals, until it is looked at."""

import json
from collections.abc import Callable, Sequence

from desktop.features.conversations import queries
from desktop.kit.bridge import EngineBridge
from sync import api


class AboutMe:
    def __init__(self, group: api.Group, bridge: EngineBridge, lists: Callable[[], Sequence[int]]) -> None:
        """`lists`: the numbers of the lists that this person reads."""
        self._me, self._bridge, self._lists = group.me, bridge, lists
        self._key = f"conversations.moderation.seen.{group.id.hex()}"
        self._looked: frozenset[str] = frozenset()
        """What has been read since the window is open: its note is written later."""

    def news(self) -> int | None:
        """How much of it this person has not looked at; None where there is nothing at all."""
        found = self._found()
        return len(found - self._seen()) if found else None

    def looked(self) -> None:
        """This person has the log in view."""
        found = self._found()
        if found - self._seen():
            self._looked = found
            self._bridge.remember(self._key, " ".join(sorted(found)))

    def _seen(self) -> frozenset[str]:
        return self._looked | frozenset((queries.note(self._bridge, self._key) or "").split())

    def _found(self) -> frozenset[str]:
        """Each act and each answer by a word that tells it from all others."""
        lists = json.dumps(list(self._lists()))
        acts = self._bridge.rows(
            "SELECT nonce FROM moderation_act WHERE whom = ? AND by <> whom AND ended_by IS NULL"
            " AND group_number IN (SELECT value FROM json_each(?))", (self._me, lists),
        )  # fmt: skip
        answered = self._bridge.rows(
            "SELECT record FROM appeal WHERE author = ? AND state IN ('upheld', 'lifted')"
            " AND group_number IN (SELECT value FROM json_each(?))", (self._me, lists),
        )  # fmt: skip
        return frozenset((*(nonce for (nonce,) in acts), *(bytes(record).hex() for (record,) in answered)))
