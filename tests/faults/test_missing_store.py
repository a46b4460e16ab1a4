"""A store that is gone, empty or has lost its first page is never treated as new: every tool says so, no group is
founded in its place, and a restored store opens again."""

from pathlib import Path
from typing import Any

import pytest

from models.errors import Refused
from sync import api
from sync.files import shown
from sync.profile.clone_guard import outside_file

BESIDE = ("store.db-wal", "store.db-shm")


async def with_history(street: Any) -> tuple[Any, Path]:
    ana = await street.neighbour("ana")
    await ana.start()
    await ana.say("hello")
    await ana.sleep()
    return ana, ana.folder / "ana" / "store.db"


def without_log(store: Path) -> None:
    for name in BESIDE:
        store.with_name(name).unlink(missing_ok=True)


async def refusal_of(neighbour: Any) -> Refused:
    with pytest.raises(Refused) as refused:
        await neighbour.wake()
    return refused.value


async def findings_of(neighbour: Any) -> set[str]:
    findings: api.Findings = await neighbour.engine.handle(api.Fsck())
    return {problem.code for problem in findings.problems}


@pytest.mark.parametrize("how", ["removed", "emptied", "a folder"])
def test_a_store_that_is_gone_or_empty_is_missing(street: Any, how: str) -> None:
    async def story() -> None:
        ana, store = await with_history(street)
        whole = store.read_bytes()
        without_log(store)
        store.unlink()
        if how == "emptied":
            store.write_bytes(b"")
        elif how == "a folder":
            store.mkdir()
        refused = await refusal_of(ana)
        assert (refused.code, refused.facts) == ("store.missing", {"path": shown(store)})
        assert (await ana.engine.handle(api.Ask())).trouble == "store.missing"
        assert await findings_of(ana) == {"store.missing"}
        with pytest.raises(Refused) as again:
            await ana.start("Another Street")
        assert again.value.code == "profile.locked"
        await ana.sleep()
        if how == "a folder":
            store.rmdir()
        assert not store.exists() or store.stat().st_size == 0
        store.write_bytes(whole)
        await ana.wake()
        assert ana.texts() == ["hello"]

    street.play(story())


def test_a_store_without_its_head_is_damaged(street: Any) -> None:
    async def story() -> None:
        ana, store = await with_history(street)
        whole = store.read_bytes()
        for place, expected in ((3, {"fsck.header"}), (200, {"fsck.page", "fsck.database"})):
            rotten = bytearray(whole)
            rotten[place] ^= 1
            without_log(store)
            store.write_bytes(rotten)
            assert (await refusal_of(ana)).code == "store.damaged"
            assert await findings_of(ana) == expected
            await ana.sleep()
            assert store.read_bytes() == rotten
        store.write_bytes(whole)
        await ana.wake()
        assert ana.texts() == ["hello"]

    street.play(story())


def test_a_lost_vault_is_not_called_a_damaged_store(street: Any) -> None:
    """Without its key nobody can tell whether the store is whole."""

    async def story() -> None:
        ana, store = await with_history(street)
        (store.parent / "vault").unlink()
        assert (await refusal_of(ana)).code == "vault.missing"
        assert await findings_of(ana) == {"vault.missing"}

    street.play(story())


def test_a_profile_that_was_emptied_whole_is_not_new(street: Any) -> None:
    async def story() -> None:
        ana, store = await with_history(street)
        for file in store.parent.iterdir():
            file.unlink()
        refused = await refusal_of(ana)
        assert refused.code == "profile.emptied"
        assert (await ana.engine.handle(api.Ask())).trouble == "profile.emptied"
        await ana.sleep()
        assert not (store.parent / "vault").exists()
        assert refused.facts["trace"] == shown(outside_file(store))
        outside_file(store).unlink()
        await ana.wake()
        await ana.start()

    street.play(story())


def test_making_a_profile_can_be_cut_off_anywhere(street: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """The vault is there before the store is; that is no store that went missing."""

    async def story() -> None:
        for number, cut in enumerate(("access.Database", "access.finish_store", "access.ProfileAccess._loaded")):
            with monkeypatch.context() as patch:
                patch.setattr(f"sync.process.{cut}", power_cut)
                ana = street.neighbours[-1] if street.neighbours else None
                with pytest.raises(PowerCut):
                    ana = await street.neighbour(f"ana{number}")
            ana = street.neighbours[-1]
            await ana.sleep()
            await ana.wake()
            await ana.start()
            await ana.sleep()
            await ana.wake()
            assert not (ana.folder / ana.name / "store.new").exists()

    street.play(story())


class PowerCut(Exception):
    pass


def power_cut(*_arguments: Any, **_more: Any) -> None:
    raise PowerCut


def test_a_store_taken_away_under_a_running_engine_is_told(street: Any) -> None:
    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        store = ana.folder / "ana" / "store.db"
        store.unlink()
        assert await findings_of(ana) == {"store.missing"}
        await ana.sleep()
        assert not store.exists(), "the check made a new one"

    street.play(story())
