"""Keys are mended by themselves, soon after it is needed."""

import asyncio
from typing import Any

import pytest

from sync.group import circle_writing, resolving
from sync.profile import key_upkeep
from sync.profile.key_upkeep import KeyUpkeep
from tests.bench.test_circles import Street


def test_who_came_back_is_given_the_keys_of_circles_before_anybody_writes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_upkeep, "PATIENCE", 0.1)
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    circle = street.open(ana, ben, cleo)
    ana.decide(resolving.remove, [cleo.member])
    street.say(ben, circle)
    ana.decide(resolving.restore, [cleo.member])

    def stated() -> int:
        return len(cleo.first.group.circles.history(circle).entries)

    before, group = stated(), ana.first.group
    speaking: dict[int, Any] = {group.group_number: group}

    async def story() -> None:
        upkeep = KeyUpkeep(lambda: street.bench.now, lambda: speaking, lambda _number: True)
        upkeep.look_after(group)
        assert circle_writing.to_mend(group) == [circle]
        await asyncio.sleep(0.2)
        assert circle_writing.to_mend(group) == []
        upkeep.look_after(group)  # nothing has changed since
        upkeep.end()

    asyncio.run(story())
    ana.first.written(ana.first)
    assert stated() > before
