"""The history of a record, and how many devices hold it."""

from typing import Any

import pytest

from models.errors import Refused
from sync import api


def test_history_shows_every_version_and_who_wrote_it(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        record = await ana.say("hello")
        await ana.do("conversations.edit", message=record, text="hello Ben")
        await street.alike()
        await ben.do("conversations.react", message=record, emoji="👍")
        await street.alike()
        for neighbour in (ana, ben):
            history = await neighbour.engine.handle(api.History(record))
            assert [revision.state["text"] for revision in history] == ["hello", "hello Ben", "hello Ben"]
            assert [revision.refused for revision in history] == ["", "", ""]
            names = dict(neighbour.rows("SELECT member, name FROM members"))
            assert [names[revision.author] for revision in history] == ["Ana", "Ana", "Ben"]
            assert [revision.at for revision in history] == sorted(revision.at for revision in history)

    street.play(story())


def test_history_is_the_same_after_a_restart_and_for_many_versions(street: Any) -> None:
    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        record = await ana.say("one 0")
        for number in range(1, 60):
            await ana.do("conversations.edit", message=record, text=f"one {number}")
        before = await ana.engine.handle(api.History(record))
        await ana.sleep()
        await ana.wake()
        assert await ana.engine.handle(api.History(record)) == before
        assert [revision.state["text"] for revision in before] == [f"one {number}" for number in range(60)]

    street.play(story())


def test_of_what_is_not_there_nothing_is_told(street: Any) -> None:
    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        for command in (api.History(b"?" * 16), api.CountReplicas((b"?" * 16,)), api.History(b"")):
            with pytest.raises(Refused) as refused:
                await ana.engine.handle(command)
            assert refused.value.code == "record.unknown"

    street.play(story())
