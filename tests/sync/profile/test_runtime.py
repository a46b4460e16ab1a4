"""An unlocked profile: its groups, and what happens if one cannot be founded or read."""

from typing import Any

import pytest

from models.errors import Refused
from sync import api
from sync.group import renewing, writing
from sync.group.group import Group
from sync.ledger.logs import Logs
from sync.profile import founding
from sync.store.database import Database
from sync.trust.invitation import read_link


def test_a_group_begins_whole_or_not_at_all(street: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:
        ana = await street.neighbour("ana")
        for owner, step in ((writing, "found"), (Group, "write")):
            with monkeypatch.context() as patch:
                patch.setattr(owner, step, full)
                with pytest.raises(Refused) as refused:
                    await ana.start()
                assert refused.value.code == "store.full"
            assert ana.rows("SELECT * FROM groups") == []
            assert ana.engine.runtime.groups == {}
        await ana.sleep()
        await ana.wake()
        await ana.start()
        await ana.say("hello")
        assert (await ana.engine.handle(api.Fsck())).problems == ()

    street.play(story())


@pytest.mark.parametrize("step", [(writing, "found"), (renewing, "renew"), (Group, "write")])
def test_nothing_is_left_of_a_group_whose_founder_was_killed(
    street: Any, monkeypatch: pytest.MonkeyPatch, step: tuple[Any, str]
) -> None:
    async def story() -> None:
        ana = await street.neighbour("ana")
        with monkeypatch.context() as patch:
            patch.setattr(*step, full)
            patch.setattr(founding, "_abandon", lambda *_arguments: None)  # whoever is killed tidies nothing up
            with pytest.raises(Refused):
                await ana.start()
        assert ana.rows("SELECT * FROM groups") != []
        await ana.sleep()
        await ana.wake()
        assert ana.rows("SELECT * FROM groups") == ana.rows("SELECT * FROM logs") == []
        await ana.start()
        await ana.say("hello")
        await ana.sleep()
        await ana.wake()
        assert ana.texts() == ["hello"]

    street.play(story())


def full(*_arguments: Any, **_more: Any) -> None:
    raise Refused("store.full")


@pytest.mark.parametrize(("group", "person"), [("", "Ana"), ("Elm", ""), ("x" * 81, "Ana"), ("Elm", "A\u202ena")])
def test_names_that_could_deceive_begin_nothing(street: Any, group: str, person: str) -> None:
    async def story() -> None:
        ana = await street.neighbour("ana")
        with pytest.raises(Refused) as refused:
            await ana.engine.handle(api.Start(group, "block-club", person))
        assert refused.value.code == "roll.bad_name"
        assert ana.rows("SELECT * FROM groups") == []

    street.play(story())


def test_commands_about_no_group(street: Any) -> None:
    async def story() -> None:
        ana = await street.neighbour("ana")
        for command in (api.Invite(1), api.Revoke(1, b"i" * 16), api.Do(1, "conversations.say", {})):
            with pytest.raises(Refused) as refused:
                await ana.engine.handle(command)
            assert refused.value.code == "group.unknown"

    street.play(story())


def test_trouble_is_noted_until_writing_works(street: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        with monkeypatch.context() as patch:
            patch.setattr(Logs, "append", full)
            with pytest.raises(Refused):
                await ana.say("hello")
        assert (await ana.status()).trouble == "store.full"
        with pytest.raises(Refused):
            await ana.say("")
        assert (await ana.status()).trouble == "store.full"
        await ana.say("hello")
        assert (await ana.status()).trouble == ""

    street.play(story())


def test_a_link_tells_only_addresses_that_others_can_reach(street: Any) -> None:
    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        assert read_link(await ana.invite()).addresses == (ana.address,)
        for everywhere in ("0.0.0.0:4000", "[::]:4000", "127.0.0.1:4000", ""):
            ana.engine.runtime.net.reachable = everywhere
            assert read_link(await ana.invite()).addresses == ()

    street.play(story())


def test_a_group_that_cannot_be_read_talks_to_nobody_until_it_can(street: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*_values: Any) -> Any:
        raise Refused("store.unwritable")

    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        runtime = ana.engine.runtime
        with monkeypatch.context() as patch:
            patch.setattr(Database, "row", gone)
            runtime.groups[1].forget()
            assert not runtime.speaking()
            with pytest.raises(Refused, match=r"store\.unwritable"):
                runtime.group(1).roll  # noqa: B018
        assert runtime.speaking() == runtime.groups
        await ana.say("hello")

    street.play(story())
