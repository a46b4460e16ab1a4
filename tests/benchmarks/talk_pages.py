"""W25: what the window's thread does on a long channel with polls, among many gatherings and many asks."""

import json
import os
import random
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_bytes

from models import ids
from models.feature import Registry
from models.features import FEATURES
from models.ids import CircleId
from sync.profile.folder import ProfileFolder
from sync.simulated.group import BATCH, SimulatedGroup, by_log
from sync.trust.vault import Vault
from tests.benchmarks.cold_start import OFFSCREEN
from tests.benchmarks.corpus import open_runtime, texts
from tests.benchmarks.machines import HERE, process
from tests.benchmarks.table import Target, judged
from tests.benchmarks.timing import milliseconds, percentile
from tests.benchmarks.workload import PROGRAMS, Run

PEOPLE = 60
POLLS = 100
"""Every so many messages one is a poll, for which three people vote."""
HOUR, DAY, WEEK = 3_600_000, 86_400_000, 7 * 86_400_000
FRAME = Target("<= 16 ms", most=0.016)
ROUNDS = 60


def talk_pages(run: Run) -> None:
    messages = run.sizes.large // 4
    profile, keyfile = run.fresh("talk"), run.fresh("talk-key")
    keyfile.write_bytes(token_bytes(64))
    keyfile.chmod(0o600)
    counts = f"{messages} messages, {messages // 25} events, {messages // 10} asks"
    _plant(profile, keyfile, messages)
    environment = {**os.environ, **OFFSCREEN}
    command = [sys.executable, "-P", PROGRAMS / "talk_pages.py", profile, keyfile, str(ROUNDS)]
    with process(HERE, command, stdout=subprocess.PIPE, env=environment) as started:
        assert started.stdout is not None
        found = json.loads(started.stdout.readline())
    floor = percentile(found.pop("bare list"), 95)
    for what, times in found.items():
        tail = percentile(times, 95)
        run.add(judged("W25", f"{what}, CPU, of {counts}, p95", milliseconds(tail), tail, FRAME,
                       floor=f"bare list {milliseconds(floor)}", ratio=tail / floor))  # fmt: skip


def _plant(profile: Path, keyfile: Path, messages: int) -> None:
    """The profile of the founder."""
    profile.mkdir(mode=0o700)
    runtime = open_runtime(profile, Vault(ProfileFolder(profile).vault).create(keyfile=keyfile))
    stage = _played(messages)
    group = stage.join(runtime, stage.members[0])
    for start in range(0, len(stage.envelopes), BATCH):
        group.receive(by_log(stage.envelopes[start : start + BATCH]))
    runtime.db.close()


def _played(messages: int) -> SimulatedGroup:
    """A year of one channel up to now, with its gatherings from a year ago until in a year, and its asks."""
    dice, now = random.Random(1), time.time_ns() // 1_000_000
    begin, said = now - 365 * DAY, texts(dice)
    stage = SimulatedGroup(Registry(FEATURES), "Maple Street", "block-club", "Ana Ruiz", begin)
    for number in range(1, PEOPLE):
        stage.admit(f"Neighbour {number}", begin + number)
    intents, step = Registry(FEATURES).intents, (364 * DAY) // messages
    street = stage.do(stage.members[0], begin + 1000, intents["conversations.add_channel"], name="street")
    for number in range(messages):
        at, who = begin + DAY + number * step, dice.choice(stage.members)
        if number % POLLS == POLLS - 1:
            poll = stage.do(who, at, intents["conversations.poll"], channel=street, question=said()[:100],
                            answers="Yes\nNo\nPerhaps")  # fmt: skip
            asked = ids.common_record("poll", CircleId(ids.everyone(stage.group)), poll)
            for voter in dice.sample(stage.members, 3):
                stage.do(voter, at + 1, intents["conversations.vote"], poll=asked, answers=dice.choice(("Yes", "No")))
        else:
            stage.do(who, at, intents["conversations.say"], channel=street, text=said())
        if number % 25 == 24:
            start = begin + dice.randrange(2 * 365) * DAY + dice.randrange(9, 21) * HOUR
            weekly = {"repeats": "FREQ=WEEKLY;COUNT=10", "zone": "UTC"} if number % 250 == 249 else {}
            stage.do(who, at + 2, intents["gatherings.add_gathering"], name=f"Event {number}: {said()}"[:120],
                     when=f"{_moment(start)}/{_moment(start + 2 * HOUR)}", place="Library", **weekly)  # fmt: skip
        if number % 10 == 9:
            day = datetime.fromtimestamp((at + WEEK) / 1000, UTC).date().isoformat()
            stage.do(who, at + 3, intents["aid.ask" if number % 20 == 9 else "aid.offer"],
                     title=f"Ride {number}", sort="ride", about=said(), day=day)  # fmt: skip
    return stage


def _moment(milliseconds_: int) -> str:
    return datetime.fromtimestamp(milliseconds_ / 1000, UTC).strftime("%Y-%m-%dT%H:%M+00:00")
