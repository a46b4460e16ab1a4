"""Nothing of a private circle is found with somebody who is not in it: not on the wire, not on the disk, not in memory.
It is passed on by that person nevertheless."""

import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from models.feature import Registry
from models.features import FEATURES
from models.ids import CircleId, RecordId
from sync.group import circle_writing
from sync.net import session, virtual_time
from sync.net.memory import MemoryNetwork
from sync.net.messages import Message, encode
from sync.simulated import Bench
from sync.simulated.carrying import held
from sync.simulated.device import Device
from sync.simulated.network import Networked, until
from sync.store.database import Database

CANARIES = ("Canary-in-the-name", "canary in a channel", "a canary that sings in a message")
STORE_KEY = bytes(range(32))
CHILD = """
# the halves of what is looked for never stand one behind the other here, unless it was there before
import sys
from pathlib import Path
import msgspec
from models.feature import Registry
from models.features import FEATURES
from sync.simulated.device import Device
from sync.store.database import Database
from sync.trust.keys import DeviceSecrets

path, envelopes, now = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
database = Database(path, bytes(range(32)))
secrets = msgspec.msgpack.decode(database.value("SELECT secrets FROM groups"), type=DeviceSecrets)
device = Device("Ben", secrets, Registry(FEATURES), lambda: now, database)
device.open()
outcome = device.receive(msgspec.msgpack.decode(envelopes.read_bytes(), type=list[bytes]))
halves = [[bytes.fromhex(half) for half in each.split("-")] for each in sys.argv[4:]]
found = set()
with open("/proc/self/maps") as maps, open("/proc/self/mem", "rb", 0) as memory:
    for line in maps:
        start, end = (int(each, 16) for each in line.split()[0].split("-"))
        if "rw" in line.split()[1] and "[v" not in line:
            try:
                memory.seek(start)
                data = memory.read(end - start)
            except (OSError, ValueError, OverflowError):
                continue
            for place, (one, other) in enumerate(halves):
                at = data.find(one)
                while at >= 0 and not data.startswith(other, at + len(one)):
                    at = data.find(one, at + 1)
                if at >= 0:
                    found.add(place)
print(outcome.stored, sorted(found))
"""


def written(ana: Device, cleo: Device) -> tuple[CircleId, RecordId]:
    name, channel, text = CANARIES
    circle = circle_writing.open_circle(ana.group, "people", name, [cleo.group.me])
    place = ana.do("conversations.add_channel", name=channel, circle=circle)
    said = ana.do("conversations.say", channel=place, text=text)
    assert said is not None
    return circle, said


def people() -> tuple[Bench, list[Device]]:
    bench = Bench(Registry(FEATURES), connected=False)
    bench.people("Ana", "Ben", "Cleo")
    bench.meet()
    return bench, bench.devices


def secrets_of(circle: CircleId, ana: Device, cleo: Device) -> list[bytes]:
    """What must not be found: names, texts, who is in it, and its secret."""
    people = ana.group.me + cleo.group.me, cleo.group.me + ana.group.me
    return [*(each.encode() for each in CANARIES), *people, ana.group.circles.secret(circle) or b""]


def test_a_relay_over_the_network_sees_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    _, (ana, ben, cleo) = people()
    said: list[bytes] = []

    def overheard(message: Message) -> bytes:
        said.append(encode(message))
        return said[-1]

    monkeypatch.setattr(session, "encode", overheard)
    network = MemoryNetwork()
    computers = [Networked(each, network, name) for each, name in ((ana, "ana"), (ben, "ben"), (cleo, "cleo"))]

    async def play() -> tuple[CircleId, RecordId]:
        anas, bens, cleos = computers
        await anas.start()
        await bens.start()
        made = written(ana, cleo)
        await until(lambda: ben.group.logs.circles.get(made[0]) is not None, 300)
        await until(lambda: held_of(ben, made[0]) == held_of(ana, made[0]), 60)
        await anas.stop()
        await cleos.start()
        await until(lambda: cleo.read(made[1]) is not None, 300)
        assert ben.read(made[1]) is None
        await bens.stop()
        await cleos.stop()
        return made

    circle, _ = virtual_time.run(play())
    assert said
    for canary in secrets_of(circle, ana, cleo):
        assert canary
        assert not any(canary in each for each in said)


def held_of(device: Device, circle: CircleId) -> int:
    return sum(log.count for log in device.group.logs.by_id.values() if log.tag == circle)


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="reads its own memory in the way of Linux")
def test_neither_the_disk_nor_the_memory_of_an_outsider_holds_any_of_it(tmp_path: Path) -> None:
    bench, (ana, ben, cleo) = people()
    for name, device, found in (("ben", ben, []), ("cleo", cleo, [0, 1, 2, 5])):
        store = Database(tmp_path / f"{name}.db", STORE_KEY)
        device.db.copy_to(store)
        store.close()
        before = set(held(ana.group))
        circle, _ = written(ana, cleo)
        (tmp_path / name).write_bytes(msgspec.msgpack.encode([raw for raw in held(ana.group) if raw not in before]))
        canaries = [f"{each[:9].hex()}-{each[9:].hex()}" for each in secrets_of(circle, ana, cleo)]
        run = subprocess.run(
            [sys.executable, "-c", CHILD, str(store.path), str(tmp_path / name), str(bench.now), *canaries],
            capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2],
        )  # fmt: skip
        assert run.stdout.split(" ", 1) == ["3", f"{found}\n"], run.stderr
        for file in tmp_path.glob(f"{name}.db*"):
            assert not any(each in file.read_bytes() for each in secrets_of(circle, ana, cleo))
        opened = Database(store.path, STORE_KEY)
        if not found:
            assert all(not on_disk(opened, each) for each in secrets_of(circle, ana, cleo))
        opened.close()


def on_disk(database: Database, canary: bytes) -> bool:
    tables = database.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'")
    return any(
        canary in (value.encode() if isinstance(value, str) else value)
        for (table,) in tables
        for row in database.rows(f"SELECT * FROM '{table}'")
        for value in row
        if isinstance(value, str | bytes)
    )
