"""What an export reads of a record that was edited thousands of times."""

import asyncio
from functools import partial
from itertools import count

import pytest

from models.feature import Registry
from models.features import FEATURES
from models.ids import RecordId
from sync.archive import content
from sync.group.group import Group
from sync.simulated import Bench
from tests.sync.net.test_status_work import steps

FEW, MANY = 60, 240


def edited(times: int) -> tuple[Group, RecordId]:
    """A message that was worded anew so many times."""
    (ana,) = Bench(Registry(FEATURES)).people("Ana")
    channel = ana.do("conversations.add_channel", name="porch")
    message = ana.do("conversations.say", channel=channel, text="wording 0")
    assert message is not None
    for number in range(1, times):
        ana.first.group.do("conversations.edit", {"message": message, "text": f"wording {number}"})
    return ana.first.group, message


def wordings(group: Group, record: RecordId) -> list[str]:
    return [version.state["text"] for version in asyncio.run(content._versions(group, record))]


def test_four_times_the_edits_take_four_times_the_steps_and_not_sixteen() -> None:
    few, many = (steps(partial(wordings, *edited(times))).total() for times in (FEW, MANY))
    assert few < many < few * MANY / FEW * 1.25


def test_other_tasks_run_in_between() -> None:
    group, record = edited(FEW)
    turns = count()

    async def story() -> int:
        reading = asyncio.create_task(content._versions(group, record))
        while not reading.done():
            next(turns)
            await asyncio.sleep(0)
        return len(await reading)

    assert asyncio.run(story()) == FEW
    assert next(turns) >= FEW / content.AT_ONCE


def test_of_very_many_the_newest_are_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(content, "KEPT_VERSIONS", 10)
    assert wordings(*edited(25)) == [f"wording {number}" for number in range(15, 25)]
    assert wordings(*edited(3)) == ["wording 0", "wording 1", "wording 2"]
