"""Kills engines while they write and while they ingest a neighbour's envelopes: `python -m tests.faults.kill`.

Ana's engine keeps running; Ben's is killed at random moments, from its start on. Everything that it confirmed to its
owner, or to Ana, must be there afterwards, the store must be sound, and no number of a log may ever be used twice.
"""

import argparse
import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import Future, wait
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sync import api
from sync.process.client import Client, EngineGone
from sync.reader import Reader
from tests.benchmarks.machines import HERE, Machine

PATIENCE = 60.0
BURST = 40
"""Messages under way at once."""


@dataclass
class Home:
    """A profile and the engine process on it."""

    name: str
    folder: Path
    confirmed: set[bytes] = field(default_factory=set)
    process: "subprocess.Popen[bytes] | None" = None
    machine: Machine = HERE

    def start(self) -> None:
        ours, theirs = socket.socketpair()
        with theirs:
            self.process = subprocess.Popen(
                self.machine.inside([sys.executable, "-m", "desktop.engine", "--profile", self.folder / self.name,
                                     "--socket", str(theirs.fileno())]),
                pass_fds=(theirs.fileno(),),
                env={**os.environ, "XDG_STATE_HOME": str(self.folder / "state")},
            )  # fmt: skip
        self.client = Client(ours)

    def unlock(self) -> None:
        keyfile = self.folder / f"{self.name}.key"
        if not keyfile.exists():
            keyfile.touch(0o600)
            keyfile.write_bytes(self.name.encode() * 32)
        store: api.StoreKey = self.call(api.Unlock(keyfile=str(keyfile)))
        self.reader = Reader(store)

    def call(self, command: api.Command) -> Any:
        return self.client.call(command, PATIENCE)

    def say(self, count: int) -> list["Future[Any]"]:
        channel = self.reader.value("SELECT record FROM channel ORDER BY order_key LIMIT 1")
        return [
            self.client.submit(api.Do(1, "conversations.say", {"channel": channel, "text": f"{self.name} {number}"}))
            for number in range(count)
        ]

    def collect(self, calls: Sequence["Future[Any]"]) -> None:
        wait(calls, PATIENCE)
        for call in calls:
            if call.done() and call.exception() is None:
                self.confirmed.update(call.result().records)

    def messages(self) -> set[bytes]:
        return {bytes(record) for (record,) in self.reader.rows("SELECT record FROM message")}

    def kill(self) -> None:
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(PATIENCE)
        self.client.close()

    def check(self) -> None:
        """Everything confirmed is there, nothing is damaged, and no log has two futures."""
        lost = self.confirmed - self.messages()
        assert not lost, f"{self.name} lost {len(lost)} of {len(self.confirmed)} confirmed messages"
        findings: api.Findings = self.call(api.Fsck())
        assert findings.problems == (), findings.problems
        assert self.reader.value("SELECT count(*) FROM forks") == 0
        assert self.reader.value("SELECT count(*) FROM logs WHERE fork > 0") == 0


def begin(folder: Path, machines: tuple[Machine, Machine] = (HERE, HERE)) -> tuple[Home, Home, str]:
    """Two neighbours in one group, and Ana's address."""
    ana, ben = Home("ana", folder, machine=machines[0]), Home("ben", folder, machine=machines[1])
    ana.start()
    ana.unlock()
    ana.call(api.Start("Elm Street", "hobby-group", "Ana"))
    address: str = ana.call(api.Listen(f"{ana.machine.address}:0"))
    link = ana.call(api.Invite(1)).link
    ben.start()
    ben.unlock()
    ben.call(api.Join(link, "Ben", address))
    return ana, ben, address


def one_life(ana: Home, ben: Home, address: str, dice: random.Random) -> None:
    """Ben's engine starts, works and is killed; sometimes before it has begun."""
    ben.start()
    if dice.random() < 0.2:
        time.sleep(dice.uniform(0, 1.2))
        ben.kill()
        return
    ben.unlock()
    lost = ben.confirmed - ben.messages()
    assert not lost, f"Ben lost {len(lost)} confirmed messages"
    anas = ana.say(dice.randrange(2 * BURST))
    connecting = ben.client.submit(api.Connect(address)) if dice.random() < 0.8 else None
    bens = ben.say(BURST) if dice.random() < 0.8 else []
    time.sleep(dice.expovariate(8))
    ben.reader.close()
    ben.kill()
    ben.collect(bens)
    ana.collect(anas)
    if connecting is not None:
        with suppress(EngineGone, TimeoutError):
            connecting.exception(PATIENCE)


def until_alike(ana: Home, ben: Home, address: str) -> None:
    ben.call(api.Connect(address))
    end = time.monotonic() + PATIENCE
    while ana.messages() != ben.messages():
        assert time.monotonic() < end, "the two do not become alike"
        time.sleep(0.05)


def run(count: int, seconds: float, seed: int) -> int:
    """Kill so often, or for so long; returns how often. Raises AssertionError where something was lost."""
    dice = random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        ana, ben, address = begin(Path(name))
        try:
            ben.collect(ben.say(BURST))
            ben.kill()
            end, kills = time.monotonic() + seconds, 1
            while kills < count and time.monotonic() < end:
                one_life(ana, ben, address, dice)
                kills += 1
            ben.start()
            ben.unlock()
            until_alike(ana, ben, address)
            ana.check()
            ben.check()
            assert ben.confirmed <= ana.messages()
            assert ben.confirmed, "nothing was confirmed, so nothing was tested"
        finally:
            for home in (ana, ben):
                if home.process is not None:
                    home.process.kill()
                    home.process.wait()
                home.client.close()
    return kills


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.kill", description=__doc__)
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seconds", type=float, default=3600)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
    options = parser.parse_args()
    sys.stdout.write(f"seed {options.seed}\n")
    sys.stdout.flush()
    kills = run(options.count, options.seconds, options.seed)
    sys.stdout.write(f"{kills} kills, nothing lost\n")


if __name__ == "__main__":
    main()
