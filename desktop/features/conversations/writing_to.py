"""Writing to one person or a few: finds the conversation of exactly these people, or opens its circle and begins it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from desktop.features.conversations.companies import Companies
from desktop.features.conversations.places import Place
from desktop.kit.bridge import EngineBridge
from models.errors import Refused
from sync import api
from sync.circle_commands import Circle, OpenCircle


class WritingTo(QObject):
    def __init__(
        self, group: api.Group, bridge: EngineBridge, companies: Companies, failed: Callable[[Refused], object]
    ) -> None:
        super().__init__(companies)
        self._group, self._bridge, self._companies, self._failed = group, bridge, companies, failed
        self._under_way = False

    def open(
        self, members: Sequence[bytes], places: Sequence[Place], name: str, done: Callable[[bytes], object]
    ) -> None:
        """`done` gets the channel. `name` names the circle for programs that show no people: their names."""
        people = {*members, self._group.me}
        found = conversation_of(people, places)
        if found is not None:
            done(found.channel.record)
            return
        if self._under_way or len(people) < 2:
            return
        self._under_way = True
        circle = self._circle_of(people)
        if circle is not None:
            self._begin(circle, done)
            return
        others = tuple(sorted(people - {self._group.me}))
        command = OpenCircle(self._group.number, "pair" if len(people) == 2 else "people", name, others)
        self._bridge.call(command, lambda made: self._begin(made, done), self._refused, owner=self)

    def _circle_of(self, people: set[bytes]) -> Circle | None:
        """A pair's circle in which nobody has begun to write yet."""
        (other, *more) = people - {self._group.me}
        return None if more else self._companies.pair(other)

    def _begin(self, circle: Circle, done: Callable[[bytes], object]) -> None:
        def begun(answer: api.Done) -> None:
            self._under_way = False
            self._companies.ask()
            done(answer.records[0])

        given = {"name": circle.name, "direct": True, "circle": circle.id}
        command = api.Do(self._group.number, "conversations.add_channel", given)
        self._bridge.call(command, begun, self._refused, owner=self)

    def _refused(self, refused: Refused) -> None:
        self._under_way = False
        self._failed(refused)


def conversation_of(people: set[bytes], places: Sequence[Place]) -> Place | None:
    """The open conversation of exactly these people."""
    same = (each for each in places if each.direct and each.circle is not None and not each.channel.archived)
    return next((each for each in same if each.circle and set(each.circle.members) == people), None)
