"""A group acted out is a group like any other."""

from itertools import groupby
from pathlib import Path
from typing import Any

from models.features.conversations import channel, talk
from sync.simulated.group import SimulatedGroup, by_log

BEGAN = 1_750_000_000_000


def test_what_was_played_is_taken_in_by_the_ordinary_road(street: Any, tmp_path: Path) -> None:
    async def story() -> None:
        play = SimulatedGroup("Maple Street", "block-club", "Ana", BEGAN)
        ana, ben = play.players[0], play.admit("Ben", BEGAN + 1)
        garden = play.do(ana, BEGAN + 2, channel.make_channel, name="garden", purpose="")
        said = play.do(ben, BEGAN + 3, talk.say, channel=garden, text="hello")
        play.do(ana, BEGAN + 4, talk.react, message=said, emoji="👍")
        one, other = await street.neighbour("ana"), await street.neighbour("ben")
        for neighbour, member in ((one, ana), (other, ben)):
            play.plant(neighbour.engine.runtime, member)
            assert neighbour.texts("garden") == ["hello"]
            assert neighbour.rows("SELECT code FROM edits WHERE code != ''") == []
            assert neighbour.rows("SELECT name, role FROM members ORDER BY name") == [
                ("Ana", "steward"), ("Ben", "member"),
            ]  # fmt: skip
        await street.alike()
        await one.say("hello again", "garden")
        await other.meet(one)
        await street.alike()
        assert other.texts("garden") == ["hello", "hello again"]

    street.play(story())


def test_a_batch_is_sorted_by_logs() -> None:
    play = SimulatedGroup("Maple Street", "block-club", "Ana", BEGAN)
    ben = play.admit("Ben", BEGAN + 1)
    garden = play.do(play.players[0], BEGAN + 2, channel.make_channel, name="garden", purpose="")
    for number in range(6):
        play.do((play.players[0], ben)[number % 2], BEGAN + 3 + number, talk.say, channel=garden, text="x")
    ordered = by_log(play.envelopes)
    assert sorted(ordered) == sorted(play.envelopes)
    names = [raw[4:52] for raw in ordered]
    assert len(list(groupby(names))) == len(set(names))
