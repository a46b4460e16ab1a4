"""The sample group: simulated devices of its members write it, and a profile ingests it like a peer's envelopes."""

import asyncio
import heapq
import inspect
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any, Final, get_args

from desktop.demo import Demo, DemoDoing, DemoMessage
from models import ids
from models.feature import Feature, Registry
from models.features import FEATURES
from models.fields import Flag
from models.ids import CircleId, RecordId
from sync.net.memory import MemoryDiscovery, MemoryNetwork, MemoryWire
from sync.profile.folder import ProfileFolder
from sync.profile.runtime import ProfileRuntime
from sync.simulated.group import SimulatedGroup, SimulatedMember
from sync.store.database import Database
from sync.trust.vault import Vault

MINUTE: Final = 60_000
FIELDS: Final = ("name", "pronouns", "about", "skills", "languages", "contact")

Action = Callable[[], None]


def make_profile(folder: ProfileFolder, keyfile: Path, demo: Demo, now_ms: int) -> None:
    """Fill an empty profile, which `keyfile` opens, with the group of its founder as of `now_ms`."""
    with folder.lock():
        key = Vault(folder.vault).create(None, keyfile)
        simulated = act_out(demo, now_ms)
        asyncio.run(_plant(folder, key, simulated, now_ms))


def act_out(demo: Demo, now_ms: int, features: Sequence[Feature] = FEATURES) -> SimulatedGroup:
    """Write everybody's envelopes, in the order of time. Actions that would be after `now_ms` happen at `now_ms`."""
    return _Play(demo, now_ms, Registry(tuple(features))).simulated


async def _plant(folder: ProfileFolder, key: bytes, simulated: SimulatedGroup, now_ms: int) -> None:
    network = MemoryNetwork()
    runtime = ProfileRuntime(
        Database(folder.store, key), Registry(FEATURES), MemoryWire(network, "here"),
        MemoryDiscovery(network, "here"), version="", wall_ms=lambda: now_ms, announce=lambda _outcome: None,
        notify=lambda: None,
    )  # fmt: skip
    try:
        simulated.plant(runtime, simulated.members[0])
    finally:
        await runtime.close()


class _Play:
    """Carries out joins, channels, messages and their changes as actions of one queue, ordered by time."""

    def __init__(self, demo: Demo, now_ms: int, registry: Registry) -> None:
        founder = demo.people[0]
        self.simulated = SimulatedGroup(registry, demo.name, demo.kind, founder.name, founder.joined_ms)
        self._demo = demo
        self._now = now_ms
        self._intents: Mapping[str, Any] = registry.intents
        self._members: dict[int, SimulatedMember] = {0: self.simulated.members[0]}
        self._channels: dict[int, RecordId] = {}
        self._messages: list[RecordId] = []
        self._named: dict[str, RecordId] = {}
        """Name that the screenplay gives a record -> the record."""
        self._queue: list[tuple[int, int, Action]] = []
        self._places = count()
        self._perform(registry.features)

    def _perform(self, features: Sequence[Feature]) -> None:
        for index, person in enumerate(self._demo.people):
            self._plan(person.joined_ms, lambda index=index: self._join(index))  # type: ignore[misc]
        self._plan(max(person.joined_ms for person in self._demo.people) + MINUTE, self._list_voters)
        for index, channel in enumerate(self._demo.channels):
            self._plan(channel.made_ms, lambda index=index: self._open(index))  # type: ignore[misc]
        for feature in features:
            begun = [doing.at_ms for doing in self._demo.doings if doing.intent.startswith(f"{feature.name}.")]
            if feature.optional and begun:
                self._plan(min(begun), partial(self._switch_on, feature, min(begun)))
        for doing in self._demo.doings:
            self._plan(doing.at_ms, lambda doing=doing: self._act(doing))  # type: ignore[misc]
        for message in self._demo.messages:
            self._run(self._until(message.at_ms))
            self._say(message)
        self._run(self._until(self._now))
        for index, channel in enumerate(self._demo.channels):
            if channel.archived:
                self._do(channel.by, self._now, "change_channel", channel=self._channels[index], archived=True)

    def _plan(self, at_ms: int, action: Action) -> None:
        heapq.heappush(self._queue, (min(at_ms, self._now), next(self._places), action))

    def _until(self, at_ms: int) -> Iterator[Action]:
        while self._queue and self._queue[0][0] <= at_ms:
            yield heapq.heappop(self._queue)[2]

    def _run(self, actions: Iterator[Action]) -> None:
        for action in actions:
            action()

    def _do(self, person: int, at_ms: int, intent: str, **arguments: object) -> RecordId:
        wanted = self._intents[f"conversations.{intent}"]
        return self.simulated.do(self._members[person], min(at_ms, self._now), wanted, **arguments)

    def _join(self, index: int) -> None:
        person = self._demo.people[index]
        if index not in self._members:
            self._members[index] = self.simulated.admit(person.name, person.joined_ms)
        fields = {field: getattr(person, field) for field in FIELDS}
        self.simulated.do(self._members[index], person.joined_ms, self._intents["people.set_profile"], **fields)

    def _list_voters(self) -> None:
        at_ms = max(person.joined_ms for person in self._demo.people) + MINUTE
        stewards = [self._members[index] for index, each in enumerate(self._demo.people) if index and each.steward]
        self.simulated.list_voters(stewards, at_ms)

    def _open(self, index: int) -> None:
        channel = self._demo.channels[index]
        self._channels[index] = self._do(
            channel.by, channel.made_ms, "add_channel", name=channel.name, purpose=channel.purpose)

    def _say(self, said: DemoMessage) -> None:
        reply = None if said.reply is None else self._messages[said.reply]
        channel, at = self._channels[said.channel], said.at_ms
        thread = None if said.thread is None else self._messages[said.thread]
        if said.answers:
            message = self._ask(said, channel)
        else:
            message = self._do(said.author, at, "say", channel=channel, text=said.text, reply=reply, thread=thread)
        self._messages.append(message)
        for place, (emoji, person) in enumerate(said.reactions):
            self._later(at + (place + 2) * MINUTE, person, "react", message=message, emoji=emoji)
        if said.pinned is not None:
            self._later(at + 5 * MINUTE, said.pinned, "pin", message=message)
        if said.edited is not None:
            self._later(at + MINUTE, said.author, "edit", message=message, text=said.edited)
        if said.hidden is not None:
            by, reason = said.hidden
            self._later(at + 10 * MINUTE, by, "hide", message=message, reason=reason)
        if said.appeal:
            self._plan(at + 40 * MINUTE, partial(self._appeal, said, message))
        if said.redacted:
            self._later(at + 30 * MINUTE, said.author, "redact", message=message)

    def _ask(self, said: DemoMessage, channel: RecordId) -> RecordId:
        """Write a poll; its votes follow one by one."""
        lines = "\n".join(said.answers)
        message = self._do(said.author, said.at_ms, "poll", channel=channel, question=said.text, answers=lines)
        poll = ids.common_record("poll", CircleId(ids.everyone(self.simulated.group)), message)
        for place, (answer, person) in enumerate(said.votes):
            self._later(said.at_ms + (place + 3) * MINUTE, person, "vote", poll=poll, answers=answer)
        if said.closed:
            end = said.at_ms + (len(said.votes) + 60) * MINUTE
            self._later(end, said.author, "close_poll", poll=poll)
        return message

    def _appeal(self, said: DemoMessage, message: RecordId) -> None:
        """The author of a hidden message appeals, and somebody answers."""
        at = said.at_ms + 40 * MINUTE
        appeal = self._do(said.author, at, "appeal", about=message, text=said.appeal)
        if said.appeal_answer is not None:
            by, answer, is_shown = said.appeal_answer
            intent = "lift" if is_shown else "uphold"
            self._later(at + 50 * MINUTE, by, intent, appeal=appeal, answer=answer)

    def _switch_on(self, feature: Feature, at_ms: int) -> None:
        """The founder switches a module on before anybody does something with it."""
        self.simulated.do(self._members[0], at_ms, self._intents["settings.switch"], module=feature.name, on=True)

    def _act(self, doing: DemoDoing) -> None:
        intent = self._intents[doing.intent]
        wanted = inspect.signature(intent).parameters
        given = {name: self._value(wanted[name].annotation, value) for name, value in doing.arguments.items()}
        record = self.simulated.do(self._members[doing.person], doing.at_ms, intent, **given)
        if doing.name:
            self._named[doing.name] = record

    def _value(self, annotation: Any, written: str) -> object:
        types = get_args(annotation) or (annotation,)
        if bytes in types:
            keys = [person.key for person in self._demo.people]
            each = (name.strip() for name in written.split(","))
            return b"".join(self._named.get(name) or self._members[keys.index(name)].member for name in each)
        if bool in types and written in Flag.words:
            return Flag.words[written]
        return int(written) if int in types and str not in types else written

    def _later(self, at_ms: int, person: int, intent: str, **arguments: object) -> None:
        def action() -> None:
            self._do(person, at_ms, intent, **arguments)

        self._plan(at_ms, action)
