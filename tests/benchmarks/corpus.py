"""Profiles full of messages, made once and kept in the temporary folder until the code that makes them changes.

200 authors whose activity follows Zipf's law, ten channels, words that follow it too, ten years. Every envelope is real
and is ingested like a peer's envelope.
"""

import os
import random
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from itertools import accumulate
from pathlib import Path
from secrets import token_bytes
from typing import Any

from desktop.place import Place, in_full
from models.feature import Registry
from models.features import FEATURES
from models.features.conversations import FEATURE, talk
from models.ids import RecordId
from sync.profile.folder import ProfileFolder
from sync.profile.runtime import ProfileRuntime
from sync.simulated.group import BATCH, SimulatedGroup, SimulatedMember, by_log
from sync.store.database import Database
from sync.trust.vault import Vault
from tests.benchmarks.console import say

AUTHORS = 200
CHANNELS = 10
VOCABULARY = 20_000
SEED = 1
BEGIN = 1_450_000_000_000
"""Milliseconds since 1970: December 2015."""
SPAN = 10 * 365 * 24 * 3600 * 1000
UNREAD = 20
"""Messages of every channel that stand behind its read mark."""
SOURCES = Path(__file__).parents[2]


@dataclass(frozen=True)
class Sizes:
    """Numbers of messages, and how often each thing is measured."""

    small: int
    large: int
    newcomer: int
    rounds: int
    messages: int


FULL = Sizes(small=2_000, large=200_000, newcomer=100_000, rounds=5, messages=100)
MIDDLE = Sizes(small=2_000, large=20_000, newcomer=15_000, rounds=3, messages=50)
QUICK = Sizes(small=500, large=4_000, newcomer=3_000, rounds=2, messages=20)


@dataclass(frozen=True)
class Corpus:
    """Templates: copy before use."""

    folder: Path
    sizes: Sizes

    @property
    def keyfile(self) -> Path:
        return self.folder / "keyfile"

    def copy(self, name: str, to: Path) -> Path:
        """A profile of one's own: `small`, `large`, `sender` (as many messages as a newcomer takes in) or `receiver`
        (another member who has only the first of them)."""
        shutil.copytree(self.folder / name, to)
        to.chmod(0o700)
        return to

    def key(self, profile: Path) -> bytes:
        return Vault(ProfileFolder(profile).vault).open(keyfile=self.keyfile)

    def runtime(self, profile: Path, wire: Any = None, discovery: Any = None) -> ProfileRuntime:
        return open_runtime(profile, self.key(profile), wire, discovery)


def open_runtime(profile: Path, key: bytes, wire: Any = None, discovery: Any = None) -> ProfileRuntime:
    """An unlocked profile in this process."""
    folder = ProfileFolder(profile)
    return ProfileRuntime(
        Database(folder.store, key), Registry(FEATURES), wire, discovery, version="",
        wall_ms=lambda: BEGIN + SPAN, announce=lambda _outcome: None, notify=lambda: None,
    )  # fmt: skip


def open_profile(folder: Path, key: bytes, wire: Any = None, discovery: Any = None) -> ProfileRuntime:
    """A new profile in this process, with nothing in it."""
    folder.mkdir(mode=0o700)
    return open_runtime(folder, key, wire, discovery)


def corpus(sizes: Sizes) -> Corpus:
    place = Path(tempfile.gettempdir()) / f"folkmoot-benchmarks-{os.geteuid()}"
    place.mkdir(mode=0o700, exist_ok=True)
    if place.stat().st_uid != os.geteuid():
        raise PermissionError(place)
    folder = place / f"{_code_version()}-{sizes.large}-{sizes.newcomer}"
    if not (folder / "done").exists():
        for old in place.glob(f"*-{sizes.large}-{sizes.newcomer}"):
            shutil.rmtree(old)
        folder.mkdir(mode=0o700)
        _make(Corpus(folder, sizes))
        (folder / "done").touch()
    return Corpus(folder, sizes)


def _code_version() -> str:
    hashed = sha256()
    files = [*SOURCES.glob("models/**/*.py"), *SOURCES.glob("sync/**/*.py"), Path(__file__)]
    for file in sorted(files):
        hashed.update(file.read_bytes())
    return hashed.hexdigest()[:12]


def _make(made: Corpus) -> None:
    made.keyfile.write_bytes(token_bytes(32))
    made.keyfile.chmod(0o600)
    sizes = made.sizes
    wanted = {sizes.small: "small", sizes.newcomer: "sender", sizes.large: "large"}
    say(f"acting out {max(wanted)} messages of {AUTHORS} people …")
    script = Script(max(wanted))
    for count, name in sorted(wanted.items()):
        until = script.play(count)
        say(f"  taking in {count} …")
        _plant(made, name, script.stage, script.stage.members[0], until)
        if count == sizes.small:
            _plant(made, "receiver", script.stage, script.stage.members[1], until)


def _plant(made: Corpus, name: str, stage: SimulatedGroup, member: SimulatedMember, until: int) -> None:
    profile = made.folder / name
    profile.mkdir(mode=0o700)
    key = Vault(ProfileFolder(profile).vault).create(keyfile=made.keyfile)
    runtime = open_runtime(profile, key)
    group = stage.join(runtime, member)
    for start in range(0, until, BATCH):
        group.receive(by_log(stage.envelopes[start : min(start + BATCH, until)]))
    with runtime.db.transaction():
        for (record,) in runtime.db.rows("SELECT record FROM channel"):
            mark = runtime.db.value(
                "SELECT order_key FROM message WHERE talk = ? ORDER BY order_key DESC LIMIT 1 OFFSET ?",
                (record, UNREAD),
            )
            runtime.db.run("INSERT INTO local VALUES (?, ?)", (f"read/{bytes(record).hex()}", str(mark)))
        left = Place(group.id, FEATURE.name, runtime.db.value("SELECT min(record) FROM channel").hex())
        runtime.db.run("INSERT INTO local VALUES (?, ?)", (f"window/place/{group.id.hex()}", in_full(left)))
    runtime.db.close()


class Script:
    """The group's life, up to where it has been played: `joins` more people come, evenly spread, and this share of
    what is written are `edits` of the writer's last message."""

    def __init__(self, total: int, *, joins: int = 0, edits: float = 0.0) -> None:
        self._random = random.Random(SEED)
        self._step = SPAN // total
        self._said = 0
        self._edits = edits
        self._joins_each = joins / total
        self._last: dict[bytes, RecordId] = {}
        self._texts = texts(self._random)
        self.stage = SimulatedGroup(Registry(FEATURES), "Maple Street", "block-club", "Ana Ruiz", BEGIN)
        people = self.stage.members
        for number in range(1, AUTHORS):
            self.stage.admit(f"Neighbour {number}", BEGIN + number)
        self._activity = list(accumulate(1 / place for place in range(1, AUTHORS + joins + 1)))
        self._channels = [
            self.stage.do(people[0], BEGIN + 1000 + number, FEATURE.intents["add_channel"], name=f"channel {number}")
            for number in range(CHANNELS)
        ]

    def play(self, count: int) -> int:
        """Go on until so many messages and edits are written; returns how many envelopes there are then."""
        people = self.stage.members
        for number in range(self._said, count):
            at = BEGIN + 2000 + number * self._step
            if int((number + 1) * self._joins_each) > int(number * self._joins_each):
                self.stage.admit(f"Neighbour {len(people)}", at)
            who = self._random.choices(people, cum_weights=self._activity[: len(people)])[0]
            last = self._last.get(who.member)
            if last is not None and self._random.random() < self._edits:
                self.stage.do(who, at, talk.edit, message=last, text=self._texts())
            else:
                place = self._channels[number % CHANNELS]
                self._last[who.member] = self.stage.do(who, at, talk.say, channel=place, text=self._texts())
        self._said = max(self._said, count)
        return len(self.stage.envelopes)


def vocabulary() -> list[str]:
    """Words of two to five syllables, the commonest first."""
    source = random.Random(SEED)
    syllables = [consonant + vowel for consonant in "bdfgklmnprstvw" for vowel in ("a", "e", "i", "o", "u", "ou")]
    words: dict[str, None] = {}
    while len(words) < VOCABULARY:
        words["".join(source.choices(syllables, k=source.randint(2, 5)))] = None
    return list(words)


def texts(source: random.Random) -> Callable[[], str]:
    """Texts of 4 to 20 words that follow Zipf's law."""
    words = vocabulary()
    weights = list(accumulate(1 / place for place in range(1, VOCABULARY + 1)))
    return lambda: " ".join(source.choices(words, cum_weights=weights, k=source.randint(4, 20)))
