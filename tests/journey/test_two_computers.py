"""Two computers on one network, real processes, real discovery, no address typed by anybody."""

import signal
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from models.errors import Refused

pytestmark = [pytest.mark.namespaces, pytest.mark.slow]
CANARIES = [f"canary{number:03d}quetzal" for number in range(100)]


def alike(ana: Any, ben: Any, count: int) -> bool:
    """Same ids, order, text, authors, and the same hits in the search."""
    here, there = ana.messages(), ben.messages()
    return len(here) == count and here == there and ana.found("hello") == ben.found("hello")


def test_two_computers_talk_part_and_meet_again(
    runtime: Any, wiretap: Any, tmp_path: Path, until: Callable[[Callable[[], Any], str], Any]
) -> None:
    ana, ben = runtime.computer("ana"), runtime.computer("ben")
    ana.run("start", "Maple Street", "--as", "Ana Ruiz")
    ana.switch_on()
    link = ana.run("invite")
    ben.run("join", "-", "--as", "Ben Okafor", stdin=link)
    ben.switch_on()
    until(lambda: ana.status().peers and ana.status().peers[0].connected, "the two computers to find each other")

    for number in range(200):
        who = ana if number % 2 else ben
        who.say(f"hello {CANARIES[number % 100]} {number}")
    until(lambda: alike(ana, ben, 200), "200 messages on both sides")
    assert "canary199quetzal" not in ana.run("read", "street", "--last", "1")
    assert "canary099quetzal 199" in ben.run("read", "street", "--last", "1")

    ana.plug("down")
    for number in range(50):
        ana.say(f"hello alone {number}")
        ben.say(f"hello by myself {number}")
    assert len(ana.messages()) == len(ben.messages()) == 250
    ana.plug("up")
    until(lambda: alike(ana, ben, 300), "the same 300 messages after the cable was back")

    acknowledged = _killed_in_a_burst(ben)
    ben.switch_on()
    kept = {record for record, *_ in ben.messages()}
    assert acknowledged <= kept, "an acknowledged message is gone"
    until(lambda: alike(ana, ben, len(kept)), "both alike after the kill")
    for computer in (ana, ben):
        assert "Everything is in order." in computer.run("fsck")
    _nothing_leaks(tmp_path, [ana, ben], wiretap)


def _killed_in_a_burst(computer: Any) -> set[bytes]:
    """Writes as fast as it goes until the process is killed; returns what had been acknowledged."""
    acknowledged: set[bytes] = set()
    channel = computer.channel("street")
    under_way = threading.Event()

    def burst() -> None:
        with suppress(Refused):
            for number in range(100_000):
                acknowledged.add(computer.say(f"hello burst {number}", channel))
                if number == 40:
                    under_way.set()

    writer = threading.Thread(target=burst)
    writer.start()
    assert under_way.wait(60)
    computer.process.send_signal(signal.SIGKILL)
    writer.join()
    computer.switch_off(signal.SIGKILL)
    return acknowledged


def _nothing_leaks(folder: Path, computers: list[Any], wiretap: Any) -> None:
    """Neither the words nor the names are in any file of a profile or log, nor on the wire."""
    for computer in computers:
        computer.switch_off()
    captured = wiretap.stop()
    assert len(captured) > 100_000
    secrets = [*CANARIES, "Maple Street", "Ana Ruiz", "Ben Okafor", "the long passphrase"]
    for file in folder.rglob("*"):
        if file.is_file() and file != wiretap.file:
            content = file.read_bytes()
            assert not [word for word in secrets if word.encode() in content], file
    assert not [word for word in secrets if word.encode() in captured]
