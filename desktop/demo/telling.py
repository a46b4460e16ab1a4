"""Turns screenplays into the messages of a group: assigns the roles, sets the times, sorts everything."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from desktop.demo import almanac
from desktop.demo.cast import Cast
from desktop.demo.facts import DemoChannel, DemoMessage, DemoPerson
from desktop.demo.script import Line, Scene

_DAY = timedelta(days=1)
_CHOICE = re.compile(r"\[([^\[\]]*)\]")


@dataclass(slots=True)
class Said:
    """A message before all messages are sorted; `reply` is the message that it answers, `thread` the first one of
    its thread, `pinned` who pins it."""

    at: datetime
    channel: int
    author: int
    line: Line
    text: str
    edited: str | None
    reply: "Said | None"
    reactions: tuple[tuple[str, int], ...]
    thread: "Said | None" = None
    pinned: int | None = None


@dataclass(frozen=True, slots=True)
class Teller:
    """Works out the times and roles of scenes."""

    now: datetime
    cast: Cast
    people: tuple[DemoPerson, ...]
    channels: tuple[DemoChannel, ...]
    random: Random

    @property
    def joined(self) -> Mapping[str, datetime]:
        return {person.key: almanac.moment(person.joined_ms) for person in self.people}

    def tell(self, scenes: Iterable[Scene]) -> Iterator[DemoMessage]:
        """All messages up to now, in time order."""
        told = [said for scene in scenes for start in self._starts(scene) for said in self._play(scene, start)]
        told.sort(key=lambda said: said.at)
        places: dict[int, int] = {}
        last = 0
        for place, said in enumerate(told):
            places[id(said)] = place
            last = max(last + 1, int(said.at.timestamp() * 1000))
            reply = places[id(said.reply)] if said.reply else None
            yield DemoMessage(
                said.author, said.channel, last, said.text, reply, said.reactions, said.edited, said.line.redacted,
                places[id(said.thread)] if said.thread else None, said.pinned, self._hidden(said.line),
                said.line.answers, tuple((answer, self.cast.keys.index(who)) for answer, who in said.line.votes),
                said.line.closed, said.line.appeal, self._answered(said.line),
            )  # fmt: skip

    def _hidden(self, line: Line) -> tuple[int, str] | None:
        by, reason = line.hidden
        return (self.cast.keys.index(by), reason) if by else None

    def _answered(self, line: Line) -> tuple[int, str, bool] | None:
        by, answer, is_shown = line.appeal_answer
        return (self.cast.keys.index(by), answer, is_shown) if by else None

    def _starts(self, scene: Scene) -> list[datetime]:
        """Every time that a scene happens. A story out of season does not happen."""
        start = almanac.story_start(scene.story, self.now, self.joined)
        if start is not None:
            begins = almanac.scene_start(scene.when, start)
            return [begins] if begins else []
        words = scene.when.split()
        seasons = almanac.SEASONS if words[0] == "any" else tuple(words[0].split(","))
        times = int(words[1][1:]) if len(words) > 1 else 1
        return [self._some_time(span, seasons) for span in self._spans(scene.story) for _ in range(times)]

    def _spans(self, story: str) -> list[tuple[int, int]]:
        """Days before now in which small talk happens. The latest weeks have stories of their own."""
        first = self.cast.founded - 30
        return {"any": [(40, first)], "yearly": [(40, 365), (365, first)], "old": [(395, first)]}[story]

    def _some_time(self, span: tuple[int, int], seasons: tuple[str, ...]) -> datetime:
        """A moment of the waking day within these days before now, in one of the seasons."""
        while True:
            day = self.now - self.random.uniform(*span) * _DAY
            if almanac.season(day) in seasons:
                minute = int(self.random.triangular(7 * 60, 22 * 60, 18 * 60))
                return day.replace(hour=minute // 60, minute=minute % 60, second=self.random.randrange(60))

    def _play(self, scene: Scene, start: datetime) -> list[Said]:
        channel = next(index for index, found in enumerate(self.channels) if found.name == scene.channel)
        roles = self._roles(start)
        told: list[Said] = []
        at = start
        for line in scene.lines:
            if line.pause:
                at = almanac.after_pause(line.pause, at)
            if told or not scene.story.startswith("now"):
                at += almanac.typing(line.text, self.random)
            if at >= self.now:
                break
            reply = None if line.reply is None else told[line.reply]
            said = self._say(line, at, channel, roles, reply)
            said.thread = next(each for each in reversed(told) if each.thread is None) if line.thread else None
            told.append(said)
        return told

    def _roles(self, at: datetime) -> Mapping[str, int]:
        """Who plays A, B and C: three different people who had joined by then."""
        there = [
            index
            for index, person in enumerate(self.people)
            if self.cast.neighbours[index].extra and self.joined[person.key] < at - _DAY
        ]
        parts = dict(zip("ABC", self.random.sample(there, 3), strict=True)) if len(there) >= 3 else {}
        return {**{key: index for index, key in enumerate(self.cast.keys)}, **parts}

    def _say(self, line: Line, at: datetime, channel: int, roles: Mapping[str, int], reply: Said | None) -> Said:
        author = roles[line.who]
        reactions = tuple(
            (emoji, roles[who])
            for emoji, who in line.reactions
            if almanac.moment(self.people[roles[who]].joined_ms) < at and roles[who] != author
        )
        edited = self._written(line.edited, at, author) if line.edited else None
        text, pinned = self._written(line.text, at, author), roles[line.pinned] if line.pinned else None
        return Said(at, channel, author, line, text, edited, reply, reactions, pinned=pinned)

    def _written(self, text: str, at: datetime, author: int) -> str:
        chosen = _CHOICE.sub(lambda found: self.random.choice(found[1].split("|")), text)
        return almanac.with_day_names(chosen, at).replace("{home}", self.cast.neighbours[author].house.split(",")[0])
