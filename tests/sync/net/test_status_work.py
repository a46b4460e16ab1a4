"""A status is made up to five times a second, so what it costs follows the number of devices and nothing else."""

import asyncio
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from secrets import token_bytes
from types import FrameType

import pytest

from sync.net.memory import MemoryNetwork
from sync.profile.runtime import ProfileRuntime
from sync.store import database
from tests.benchmarks.corpus import open_profile
from tests.benchmarks.status import street

STORE = database.__file__
FEW, MANY = 20, 80


def steps(work: Callable[[], object]) -> Counter[str]:
    """How often functions were called, or went on, by the file that they are in."""
    counted: Counter[str] = Counter()

    def note(frame: FrameType, event: str, _argument: object) -> None:
        counted[frame.f_code.co_filename] += event == "call"

    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(None)
    return counted


async def costs(folder: Path, devices: int) -> dict[str, Counter[str]]:
    """Of a status after which nothing has changed, and of one after a message, in a group of so many devices."""
    stage, network = street(devices), MemoryNetwork()
    ana: ProfileRuntime = open_profile(folder, token_bytes(32), network.wire("ana"), network.discovery("ana"))
    try:
        group = stage.plant(ana, stage.members[0])
        for member in stage.members:
            ana.progress.has_all(group.logs, member.secrets.id, group.logs.by_key)
            ana.progress.exchanged(group.group_number, member.secrets.id)
        ana.reporter.status()
        found = {"nothing": steps(ana.reporter.status)}
        place = bytes(ana.db.value("SELECT record FROM channel"))
        group.do("conversations.say", {"channel": place, "text": "hello again"})
        ana.reporter._tallies._not_before = 0.0  # it is not too early to count again
        found["a message"] = steps(ana.reporter.status)
        status = ana.reporter.status()
        assert (len(status.peers), status.unsent) == (devices - 1, 1)
        return found
    finally:
        await ana.close()


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[int, dict[str, Counter[str]]]:
    return {
        devices: asyncio.run(costs(tmp_path_factory.mktemp("group") / "profile", devices)) for devices in (FEW, MANY)
    }  # fmt: skip


def test_where_nothing_has_changed_nothing_is_read(found: dict[int, dict[str, Counter[str]]]) -> None:
    assert [found[devices]["nothing"][STORE] for devices in (FEW, MANY)] == [0, 0]


def test_after_a_message_as_much_is_read_with_many_devices_as_with_few(
    found: dict[int, dict[str, Counter[str]]],
) -> None:
    few, many = (found[devices]["a message"][STORE] for devices in (FEW, MANY))
    assert 0 < few == many


@pytest.mark.parametrize("when", ["nothing", "a message"])
def test_four_times_the_devices_are_four_times_the_steps_and_not_sixteen(
    found: dict[int, dict[str, Counter[str]]], when: str
) -> None:
    few, many = (found[devices][when].total() for devices in (FEW, MANY))
    assert few < many < few * MANY / FEW * 1.25
