"""What every discovery must do, then multicast DNS on the loopback interface as a stranger with a socket hears it."""

import asyncio
import getpass
import logging
import platform
import socket
import struct
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from secrets import token_bytes
from typing import Any

import pytest
from zeroconf import DNSIncoming

from sync.net.discovery import RENEW_SPREAD, DiscoveryKey, Sighting, ZeroconfDiscovery
from sync.net.memory import MemoryNetwork
from sync.net.tags import QUARTER, is_value

GROUP, PORT, HERE = "224.0.0.251", 5353, "127.0.0.1"
SERVICE = "_folkmoot._tcp.local."


class Clock:
    now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


class Neighbour:
    """Somebody on this computer who answers at a port of their own and looks for others."""

    def __init__(self, port: int, *keys: DiscoveryKey, network: MemoryNetwork | None = None, **options: Any) -> None:
        self.port, self.keys = port, list(keys)
        self.host = HERE if network is None else f"host{port}"
        self.discovery: Any
        if network is None:
            self.discovery = ZeroconfDiscovery(interfaces=[HERE], **options)
        else:
            self.discovery = network.discovery(self.host)
        self.sightings: asyncio.Queue[Sighting] = asyncio.Queue()

    async def __aenter__(self) -> "Neighbour":
        await self.discovery.start(self.sightings.put_nowait)
        await self.discovery.announce(self.port, lambda: self.keys)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.discovery.close()
        await self.discovery.close()

    async def sees(self, *others: "tuple[object, Neighbour]") -> None:
        """Waits until exactly these have been sighted, under these labels."""
        expected = {Sighting(label, f"{other.host}:{other.port}") for label, other in others}
        seen = {await self.sightings.get() for _ in expected}
        assert seen == expected


def overhear() -> socket.socket:
    """A socket that hears what is said on the multicast group."""
    ear = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    ear.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    ear.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    ear.bind((GROUP, PORT))
    membership = struct.pack("4s4s", socket.inet_aton(GROUP), socket.inet_aton(HERE))
    ear.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, membership)
    ear.setblocking(False)
    return ear


@asynccontextmanager
async def overheard() -> Any:
    packets: list[bytes] = []
    with overhear() as ear:
        loop = asyncio.get_running_loop()
        loop.add_reader(ear, lambda: packets.append(ear.recv(65536)))
        yield packets
        loop.remove_reader(ear)


def values_of(packets: list[bytes], port: int) -> dict[str, bytes]:
    """The TXT data of every service at `port`, by the service's name."""
    records = [record for packet in packets for record in DNSIncoming(packet).answers()]
    names = {record.name for record in records if record.type == 33 and record.port == port}  # SRV
    return {record.name: record.text for record in records if record.type == 16 and record.name in names}


def tell(story: Callable[[], Awaitable[None]]) -> None:
    async def told() -> None:
        async with asyncio.timeout(30):
            await story()

    asyncio.run(told())


async def until(condition: Callable[[], object]) -> None:
    while not condition():  # noqa: ASYNC110 (what others do raises no event here)
        await asyncio.sleep(0.05)


def a_key(label: object, **options: Any) -> DiscoveryKey:
    return DiscoveryKey(label, token_bytes(32), **options)


def same(label: object, key: DiscoveryKey) -> DiscoveryKey:
    return DiscoveryKey(label, key.key)


@pytest.fixture(params=[lambda: None, MemoryNetwork], ids=["zeroconf", "memory"])
def network(request: pytest.FixtureRequest) -> MemoryNetwork | None:
    made: MemoryNetwork | None = request.param()
    return made


def test_neighbours_find_each_other_and_strangers_find_nobody(network: MemoryNetwork | None) -> None:
    async def story() -> None:
        street, choir = a_key("street"), a_key("choir")
        async with (
            Neighbour(41001, street, choir, network=network) as ann,
            Neighbour(41002, same("our street", street), network=network) as bea,
            Neighbour(41003, a_key("elsewhere"), network=network) as stranger,
        ):
            await bea.sees(("our street", ann))
            await ann.sees(("street", bea))
            async with Neighbour(41004, choir, network=network) as cid:
                await cid.sees(("choir", ann))
                await ann.sees(("choir", cid))
            assert bea.sightings.empty()
            assert stranger.sightings.empty()

    tell(story)


def test_a_key_that_is_not_announced_only_recognises(network: MemoryNetwork | None) -> None:
    async def story() -> None:
        key = a_key("former")
        former = DiscoveryKey("former", key.key, announced=False)
        async with (
            Neighbour(41011, former, a_key("current"), network=network) as ann,
            Neighbour(41012, key, network=network) as bea,
        ):
            await ann.sees(("former", bea))
            await bea.discovery.refresh()
            await asyncio.sleep(0.5)
            assert bea.sightings.empty()

    tell(story)


def test_without_a_port_one_looks_and_is_not_seen(network: MemoryNetwork | None) -> None:
    async def story() -> None:
        key = a_key("street")
        async with Neighbour(0, key, network=network) as ann, Neighbour(41022, key, network=network) as bea:
            await ann.sees(("street", bea))
            await asyncio.sleep(0.3)
            assert bea.sightings.empty()

    tell(story)


def test_refreshing_uses_new_keys_and_reports_anew(network: MemoryNetwork | None) -> None:
    async def story() -> None:
        old, new = a_key("old"), a_key("new")
        async with Neighbour(41031, old, network=network) as ann, Neighbour(41032, old, new, network=network) as bea:
            await ann.sees(("old", bea))
            await bea.sees(("old", ann))
            ann.keys = [new]
            await ann.discovery.refresh()
            await ann.sees(("new", bea))
            await bea.sees(("new", ann))
            await ann.discovery.refresh()
            await ann.sees(("new", bea))

    tell(story)


def test_more_keys_than_one_value_holds_are_all_announced(network: MemoryNetwork | None) -> None:
    async def story() -> None:
        keys = [a_key(number) for number in range(45)]
        async with (
            Neighbour(41041, *keys, network=network) as ann,
            Neighbour(41042, keys[0], keys[25], keys[44], network=network) as bea,
        ):
            await bea.sees((0, ann), (25, ann), (44, ann))
            await ann.sees((0, bea), (25, bea), (44, bea))

    tell(story)


def test_every_quarter_hour_everything_is_new() -> None:
    async def story() -> None:
        clock, key = Clock(), a_key("street")
        async with (
            overheard() as packets,
            Neighbour(41051, key, clock=clock) as ann,
            Neighbour(41052, key, clock=clock) as bea,
        ):
            await bea.sees(("street", ann))
            before = values_of(packets, ann.port)
            packets.clear()
            clock.now += QUARTER + RENEW_SPREAD
            ann.discovery._woken.set()
            await bea.sees(("street", ann))
            await asyncio.sleep(0.1)
            after = values_of(packets, ann.port)
        renewed = after.keys() - before.keys()
        assert len(before) == len(renewed) == 1
        assert not {*before.values()} & {after[name] for name in renewed}

    tell(story)


def test_what_is_said_aloud_names_nobody() -> None:
    async def story() -> None:
        keys = [a_key(f"secret label {number}") for number in range(5)]
        async with overheard() as packets:
            async with Neighbour(41061, *keys) as ann, Neighbour(41062, *keys) as bea:
                await bea.sees(*((key.label, ann) for key in keys))
            await asyncio.sleep(0.1)
        said = b"".join(packets).lower()
        secrets = [getpass.getuser(), socket.gethostname(), platform.node(), "secret label"]
        secrets += [key.key.hex() for key in keys]
        assert said
        assert not [secret for secret in secrets if len(secret) > 3 and secret.lower().encode() in said]
        assert not [key for key in keys if key.key in b"".join(packets)]
        values = values_of(packets, ann.port)
        assert values
        for name, text in values.items():
            assert name.endswith(SERVICE)
            assert text[1:3] == b"t="
            assert text[0] == len(text) - 1  # one string, nothing after it
            assert is_value(text[3:])
            assert (len(text[3:]) - 8) // 12 == 8  # five keys look like eight
        for packet in packets:
            for record in DNSIncoming(packet).answers():
                assert record.name.endswith((SERVICE, ".local.")) or "folkmoot" not in record.name

    tell(story)


def test_a_silent_one_says_nothing_at_all() -> None:
    async def story() -> None:
        key = a_key("street")
        async with overheard() as packets, Neighbour(41071, key, silent=True) as ann:
            await ann.discovery.refresh()
            await asyncio.sleep(0.5)
            assert ann.discovery.online
            assert not ann.discovery._links
        said = b"".join(packet for packet in packets if b"_folkmoot" in packet)
        assert b"\xa0\x6f" not in said  # port 41071

    tell(story)


def test_whoever_leaves_takes_it_back() -> None:
    async def story() -> None:
        async with overheard() as packets:
            async with Neighbour(41081, a_key("street")):
                await until(lambda: values_of(packets, 41081))
                packets.clear()
            await asyncio.sleep(0.1)
        gone = [record for packet in packets for record in DNSIncoming(packet).answers() if record.ttl == 0]
        assert {record.type for record in gone} >= {12, 33, 16}  # PTR, SRV, TXT

    tell(story)


def noise() -> list[bytes]:
    """What a stranger may say on the group: malformed, too long, or well formed and wrong."""

    def string(text: bytes) -> bytes:
        return bytes([len(text)]) + text

    def labels(name: str) -> bytes:
        return b"".join(string(part.encode()) for part in name.rstrip(".").split(".")) + b"\0"

    def record(name: str, kind: int, data: bytes) -> bytes:
        return labels(name) + struct.pack("!HHIH", kind, 1, 120, len(data)) + data

    def answer(name: str, text: bytes, port: int = 4000, address: bytes = b"\x7f\0\0\1") -> bytes:
        instance = f"{name}.{SERVICE}"
        records = [
            record(SERVICE, 12, labels(instance)),
            record(instance, 33, struct.pack("!HHH", 0, 0, port) + labels("h.local.")),
            record(instance, 16, text),
            record("h.local.", 1, address),
        ]
        return struct.pack("!HHHHHH", 0, 0x8400, 0, len(records), 0, 0) + b"".join(records)

    good = "0123456789abcde"
    return [
        b"",
        b"\0" * 12,
        b"\xff" * 1000,
        token_bytes(9000),
        answer(good + "0", b""),
        answer(good + "1", b"\0"),
        answer(good + "2", string(b"t=")),
        answer(good + "3", string(b"t")),
        answer(good + "4", string(b"t=" + token_bytes(55))),
        answer(good + "5", string(b"t=" + token_bytes(56))),
        answer(good + "6", string(b"t=" + token_bytes(248))),
        answer(good + "7", b"\xff" + b"t=" + token_bytes(8)),
        answer(good + "8", b"".join(string(token_bytes(200)) for _ in range(30))),
        answer(good + "9", string(b"t=" + token_bytes(56)), port=0),
        answer(good + "a", string(b"t=" + token_bytes(56)), address=b"\x7f"),
        answer(good + "b", string(b"t=" + token_bytes(56)), address=b""),
        answer("A name with spaces and ümlauts", string(b"t=" + token_bytes(56))),
        answer("x" * 63, string(b"t=" + token_bytes(56))),
        answer(good + "c", string(b"t=" + token_bytes(56)))[:-7],
        struct.pack("!HHHHHH", 0, 0x8400, 0, 1, 0, 0) + b"\xc0\x0c" * 20,
    ]


def test_noise_from_strangers_is_passed_over_in_silence(caplog: pytest.LogCaptureFixture) -> None:
    async def story() -> None:
        key = a_key("street")
        async with Neighbour(41091, key) as ann:
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as mouth:
                mouth.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(HERE))
                for _ in range(2):
                    for packet in noise():
                        mouth.sendto(packet, (GROUP, PORT))
                    await asyncio.sleep(0.3)
            async with Neighbour(41092, key) as bea:
                await ann.sees(("street", bea))

    with caplog.at_level(logging.DEBUG):
        tell(story)
    assert not [record for record in caplog.records if record.name.startswith("zeroconf")]


def test_a_machine_without_a_network_is_not_online() -> None:
    async def story() -> None:
        discovery = ZeroconfDiscovery(interfaces=["203.0.113.7"])
        await discovery.start(lambda _: None)
        await until(lambda: not discovery.online)
        await discovery.close()

    tell(story)
