"""From one computer to the next: everything comes back, or nothing."""

import asyncio
import sys
from pathlib import Path
from typing import Any

import pytest
from msgspec import Raw, structs

from models.errors import Refused
from models.ids import RecordId
from sync import api
from sync.archive import verification
from sync.group import epoch_keys, own_logs, renewing, resolving, writing
from sync.group.appending import append
from sync.history_commands import History
from sync.ledger.envelope import CONTENT
from sync.simulated.carrying import held
from sync.simulated.group import by_log
from sync.trust.keys import EVERYONE

from .conftest import SECRET, Shelf, refusal_of, tell


async def histories(neighbour: Any) -> dict[bytes, list[Any]]:
    """By record: its revisions, but for when they arrived on this computer."""
    records = [record for (record,) in neighbour.rows("SELECT id FROM records WHERE edits > 0")]
    keys = ("name", "text", "redacted")
    pages = {record: await neighbour.engine.handle(History(record, keys=keys)) for record in records}
    return {record: [structs.replace(each, first_seen=0) for each in page.revisions] for record, page in pages.items()}


def test_everything_comes_back(street: Any, shelf: Shelf) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        await tell(street, ana, ben)
        await street.alike()
        made = await shelf.export(ana)
        cleo = await street.neighbour("cleo")
        group = await shelf.open(cleo)
        assert (group.name, group.read_only, group.me) == ("Maple Street", True, b"")
        assert cleo.everything() == ana.everything()
        assert await histories(cleo) == await histories(ana)
        assert cleo.rows("SELECT * FROM members") == ana.rows("SELECT * FROM members")
        assert made.counts["message"] == len(cleo.rows("SELECT 1 FROM message"))
        assert (await cleo.engine.handle(api.Fsck())).problems == ()

    street.play(story())


def test_an_archive_has_the_name_that_the_members_chose(street: Any, shelf: Shelf) -> None:
    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        await ana.engine.handle(api.Do(1, "settings.change", {"name": "Elm Street"}))
        made = await shelf.export(ana)
        assert made.group == "Elm Street"
        cleo = await street.neighbour("cleo")
        assert (await shelf.open(cleo)).name == "Elm Street"
        assert cleo.rows("SELECT name FROM groups") == [("Elm Street",)]

    street.play(story())


def test_refused_edits_come_back_refused(street: Any, shelf: Shelf) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        said = await ana.say("hello")
        await street.alike()
        group = ben.engine.runtime.groups[1]
        drafts = ben.engine.runtime.registry.intents["conversations.redact"](
            writing.context(ana.engine.runtime.groups[1]), message=said
        )
        log = own_logs.of(group, group.circle(EVERYONE).tag)
        with group.change():
            edits = tuple(map(Raw, group.records.compose(drafts, group.me)))
            append(group, log, CONTENT, group.clock.stamp(), edits=edits)
        await street.until(lambda: bool(ana.rows("SELECT 1 FROM later WHERE verdict LIKE 'r%'")))
        await shelf.export(ana)
        cleo = await street.neighbour("cleo")
        await shelf.open(cleo)
        assert cleo.everything()["refused"] == ana.everything()["refused"] != []
        assert cleo.texts() == ["hello"]

    street.play(story())


def test_a_group_to_read_cannot_be_written(archived: Shelf, street: Any) -> None:
    async def story() -> None:
        cleo = await street.neighbour("cleo")
        await archived.open(cleo)
        say = api.Do(1, "conversations.say", {"channel": cleo.channel("welcome"), "text": "hello"})
        for command in (say, api.Invite(1), api.Revoke(1, bytes(16))):
            assert (await refusal_of(cleo, command)).code == "group.read_only"
        before = cleo.everything()
        await cleo.sleep()
        await cleo.wake()
        assert cleo.everything() == before
        assert cleo.engine.runtime.net.offers() == []

    street.play(story())


def test_a_group_to_read_can_be_exported_again(archived: Shelf, street: Any) -> None:
    async def story() -> None:
        cleo = await street.neighbour("cleo")
        await archived.open(cleo)
        before = cleo.everything()
        copy = str(archived.folder / "copy.zip")
        made = await cleo.engine.handle(api.ExportArchive(1, copy))
        assert (made.can_adopt, made.signed_by) == (False, "")
        dora = await street.neighbour("dora")
        await dora.engine.handle(api.OpenArchive(copy))
        assert dora.everything() == before
        refused = await refusal_of(await street.neighbour("emil"), api.OpenArchive(copy, True, "Emil"))
        assert refused.code == "archive.no_pass"

    street.play(story())


def test_whoever_adopts_goes_on_alone_and_invites_others(archived: Shelf, street: Any) -> None:
    async def story() -> None:
        cleo, dora = await street.neighbour("cleo"), await street.neighbour("dora")
        group = await archived.open(cleo, adopt=True, person="Cleo")
        assert not group.read_only
        assert cleo.rows("SELECT name, role FROM members WHERE member = ?", group.me) == [("Cleo", "steward")]
        await cleo.say("hello, I go on")
        await dora.join(await cleo.invite(), cleo)
        await dora.say("hello, I came after")
        await street.alike()
        assert cleo.texts()[-2:] == ["hello, I go on", "hello, I came after"]
        await cleo.sleep()
        await cleo.wake()
        assert dora.everything() == cleo.everything()

    street.play(story())


def test_whoever_adopts_finds_back_to_the_others(street: Any, shelf: Shelf) -> None:
    """The others have gone on under newer keys; the archive's pass brings those, and both sides then have it all."""

    async def story() -> None:
        ana, ben = await street.two()
        await tell(street, ana, ben)
        await street.alike()
        await shelf.export(ana, handover=True)
        cleo = await street.neighbour("cleo")
        await shelf.open(cleo, adopt=True, person="Cleo")
        await cleo.say("hello from the archive")
        await ana.say("hello from the street")
        await ben.say("one more from Ben")
        await cleo.meet(ana)
        await street.alike()
        assert {"hello from the archive", "hello from the street", "one more from Ben"} <= set(ben.texts())
        names = [name for (name,) in ana.rows("SELECT name FROM members ORDER BY name")]
        assert names == ["Ana", "Ben", "Cleo"]
        await ana.say("hello to all")
        await street.alike()
        assert "hello to all" in cleo.texts()

    street.play(story())


def test_who_was_put_out_does_not_come_back_with_an_archive(street: Any, shelf: Shelf, impatient: None) -> None:
    """Ben kept an archive from before, and comes with another name and another computer."""

    async def story() -> None:
        ana, ben = await street.two()
        await tell(street, ana, ben)
        await street.alike()
        await shelf.export(ana)
        group = ana.engine.runtime.group(1)
        resolving.remove(group, [ben.engine.runtime.group(1).me])
        await ana.say("without Ben")
        street.neighbours.remove(ben)
        await ben.sleep()
        cleo = await street.neighbour("cleo")
        await shelf.open(cleo, adopt=True, person="Cleo")
        await cleo.say("hello from the archive")
        assert (await refusal_of(cleo, api.Connect(ana.address))).code == "peer.pass_closed"
        assert "without Ben" not in cleo.texts()
        assert "hello from the archive" not in ana.texts()
        assert [name for (name,) in ana.rows("SELECT name FROM members")] == ["Ana"]
        cleo.engine.runtime.group(1).receive(by_log(list(held(group))))  # as from somebody who carries it
        refused = await refusal_of(cleo, api.Invite(1))
        assert refused.code == "group.pass_closed"
        assert len(refused.facts["date"]) == len("2026-11-26")

    street.play(story())


def test_an_archive_of_a_group_with_more_keys_than_are_taken_can_be_opened(
    street: Any, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A member who writes a word under each of ten thousand keys of her own made all archives of the group useless."""
    monkeypatch.setattr(verification, "MAX_KEYS", 3, raising=False)
    for module in ("export", "verification"):
        monkeypatch.setattr(sys.modules[f"sync.archive.{module}"], "MAX_SECRETS", 3, raising=False)

    async def story() -> None:
        ana, _ = await street.two()
        for number in range(6):
            renewing.renew(ana.engine.runtime.groups[1])
            await ana.say(f"under keys number {number}")
        await shelf.export(ana)
        cleo = await street.neighbour("cleo")
        await shelf.open(cleo)
        assert "under keys number 5" in cleo.texts()

    street.play(story())


def test_it_finds_back_after_many_new_keys(street: Any, shelf: Shelf) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        await tell(street, ana, ben)
        await street.alike()
        await shelf.export(ana)
        for _ in range(5):
            renewing.renew(ana.engine.runtime.groups[1])
        await street.alike()
        cleo = await street.neighbour("cleo")
        await shelf.open(cleo, adopt=True, person="Cleo")
        await ana.say("hello under the sixth key")
        await cleo.meet(ben)
        await street.alike()
        assert "hello under the sixth key" in cleo.texts()
        assert cleo.rows("SELECT role FROM members WHERE name = 'Cleo'") == [("member",)]

    street.play(story())


def test_an_archive_without_old_seals_is_as_good(street: Any, shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        for number in range(3):
            renewing.renew(ana.engine.runtime.groups[1])
            await ana.say(f"under key {number}")
        await street.alike()
        monkeypatch.setattr(renewing, "SEALS_KEPT", -1000)
        assert renewing.drop_old_seals(ana.engine.runtime.groups[1]) > 0
        await shelf.export(ana)
        cleo = await street.neighbour("cleo")
        await shelf.open(cleo, adopt=True, person="Cleo")
        assert "under key 2" in cleo.texts()
        assert (await cleo.engine.handle(api.Fsck())).problems == ()
        await cleo.meet(ben)
        await cleo.say("back again")
        await street.alike()

    street.play(story())


def test_two_who_adopted_the_same_archive_find_together(archived: Shelf, street: Any) -> None:
    async def story() -> None:
        cleo, dora = await street.neighbour("cleo"), await street.neighbour("dora")
        await archived.open(cleo, adopt=True, person="Cleo")
        await archived.open(dora, adopt=True, person="Dora")
        await cleo.say("hello from Cleo")
        await dora.say("hello from Dora")
        await cleo.meet(dora)
        await street.alike()
        assert set(cleo.texts()) >= {"hello from Cleo", "hello from Dora"}

    street.play(story())


def test_an_archive_holds_the_keys_that_its_logs_need(street: Any, shelf: Shelf) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        await tell(street, ana, ben)
        await street.alike()
        first = ana.engine.runtime.groups[1].keys.epochs.current()
        renewing.renew(ana.engine.runtime.groups[1])
        await ana.say("hello under the second keys")
        await street.alike()
        await shelf.export(ana)
        before = ana.engine.runtime.groups[1].keys.epochs.current()
        renewing.renew(ana.engine.runtime.groups[1])
        await ana.say("hello after the export")
        cleo = await street.neighbour("cleo")
        await shelf.open(cleo)
        archived = epoch_keys.all_secrets(cleo.engine.runtime.groups[1])
        assert {secret.renewal for secret in archived} == {first, before}
        assert "hello under the second keys" in cleo.texts()

    street.play(story())


def test_keys_that_only_the_roll_needs_open_one_after_the_other(street: Any, shelf: Shelf) -> None:
    """Nobody wrote a message between the suspensions, so of their keys the archive has the halves that open the roll,
    and each is genuine by what was stated under the one before it."""

    async def story() -> None:
        ana, ben = await street.two()
        await ana.say("before it all")
        member = ben.engine.runtime.groups[1].me
        for _ in range(3):
            for act in ("suspend", "lift"):
                await ana.engine.handle(api.Act(1, act, member))
        await ana.engine.handle(api.Propose(1, voters=(member,)))
        await ana.say("after it all")
        await street.alike()
        await shelf.export(ana)
        cleo = await street.neighbour("cleo")
        await shelf.open(cleo)
        group = cleo.engine.runtime.groups[1]
        assert sum(not secret.whole for secret in epoch_keys.all_secrets(group)) > 1
        assert group.roll.now.charter.voters == ana.engine.runtime.groups[1].roll.now.charter.voters
        assert cleo.texts() == ["before it all", "after it all"]

    street.play(story())


@pytest.mark.parametrize("way", ["suspended", "left", "removed", "dropped"])
def test_whoever_is_out_takes_along_what_they_have(street: Any, shelf: Shelf, way: str) -> None:
    """They were promised that they can export it."""

    async def story() -> None:
        ana, ben = await street.two()
        await ana.say("hello before that")
        await street.until(lambda: ben.texts() == ["hello before that"])
        member = ben.engine.runtime.groups[1].me
        match way:
            case "suspended":
                await ana.engine.handle(api.Act(1, "suspend", member))
            case "left":
                await ben.engine.handle(api.Act(1, "leave"))
            case "removed":
                await ana.engine.handle(api.Propose(1, removed=(member,)))
            case "dropped":
                laptop = await street.neighbour("laptop")
                link = (await ben.engine.handle(api.Invite(1, seconds=3600, device=True))).link
                await laptop.engine.handle(api.Join(link, "", ben.address))
                await laptop.engine.handle(api.Act(1, "drop", ben.engine.runtime.groups[1].secrets.id))
        await street.until(lambda: not takes_part(ben))
        made = await shelf.export(ben)
        assert (made.can_adopt, made.signed_by) == (False, "Ben")
        cleo = await street.neighbour("cleo")
        await shelf.open(cleo)
        assert cleo.texts() == ["hello before that"]

    street.play(story())


def takes_part(neighbour: Any) -> bool:
    group = neighbour.engine.runtime.groups[1]
    author = group.roll.now.author(group.secrets.id)
    return author is not None and author.takes_part


def test_a_group_that_is_here_is_not_opened_again(archived: Shelf, street: Any) -> None:
    async def story() -> None:
        cleo = await street.neighbour("cleo")
        await archived.open(cleo)
        for adopt in (False, True):
            refused = await refusal_of(cleo, api.OpenArchive(str(archived.file), adopt, "Cleo" if adopt else ""))
            assert refused.code == "archive.already_here"

    street.play(story())


def test_names_are_checked_first(archived: Shelf, street: Any) -> None:
    async def story() -> None:
        cleo = await street.neighbour("cleo")
        for name in ("", " ", "x" * 81, "a\u202eb"):
            refused = await refusal_of(cleo, api.OpenArchive(str(archived.file), True, name))
            assert refused.code == "roll.bad_name"
        assert cleo.rows("SELECT * FROM groups") == []

    street.play(story())


def left_behind(neighbour: Any) -> dict[str, int]:
    tables = [name for (name,) in neighbour.rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%'"
    )]  # fmt: skip
    counted = {table: neighbour.rows(f"SELECT count(*) FROM {table}")[0][0] for table in tables if table != "meta"}
    counted["search"] = len(neighbour.rows("SELECT rowid FROM search WHERE search MATCH 'hello OR wording'"))
    return {table: count for table, count in counted.items() if count}


def test_a_restore_that_fails_half_way_leaves_nothing(
    archived: Shelf, street: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story() -> None:
        from sync.group.group import Group

        cleo = await street.neighbour("cleo")
        real, taken = Group.receive, []

        def failing(self: Group, raws: Any) -> Any:
            if self.read_only and len(self.clock._db.rows("SELECT 1 FROM records")) > 0:
                raise Refused("store.full")
            taken.append(len(raws))
            return real(self, raws)

        monkeypatch.setattr("sync.archive.ledger.RUN_COUNT", 2)
        monkeypatch.setattr(Group, "receive", failing)
        assert (await refusal_of(cleo, api.OpenArchive(str(archived.file)))).code == "store.full"
        assert taken
        assert left_behind(cleo) == {}
        monkeypatch.setattr(Group, "receive", real)
        await archived.open(cleo)
        assert (await cleo.engine.handle(api.Fsck())).problems == ()

    street.play(story())


def test_a_restore_that_was_killed_is_swept_at_the_next_start(
    archived: Shelf, street: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story() -> None:
        cleo = await street.neighbour("cleo")
        monkeypatch.setattr("sync.archive.restoration.erase", lambda *_: iter(()))
        monkeypatch.setattr("sync.archive.restoration.unmark", lambda *_: (_ for _ in ()).throw(Refused("store.full")))
        await refusal_of(cleo, api.OpenArchive(str(archived.file)))
        assert left_behind(cleo)["records"] > 0
        await cleo.sleep()
        await cleo.wake()
        assert left_behind(cleo) == {}
        assert cleo.engine.runtime.groups == {}

    street.play(story())


def test_a_cancelled_restore_leaves_nothing(archived: Shelf, street: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:
        cleo = await street.neighbour("cleo")
        monkeypatch.setattr("sync.archive.ledger.RUN_COUNT", 1)
        task = asyncio.create_task(cleo.engine.handle(api.OpenArchive(str(archived.file))))
        await street.until(lambda: bool(cleo.rows("SELECT 1 FROM records")))
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert left_behind(cleo) == {}

    street.play(story())


def test_another_group_of_the_profile_is_left_alone(
    archived: Shelf, street: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story() -> None:
        cleo = await street.neighbour("cleo")
        await cleo.start("Elm Street")
        await cleo.say("hello Elm")
        before = cleo.everything()
        monkeypatch.setattr("sync.archive.restoration.unmark", lambda *_: (_ for _ in ()).throw(Refused("store.full")))
        await refusal_of(cleo, api.OpenArchive(str(archived.file)))
        assert cleo.everything() == before
        monkeypatch.undo()
        group = await archived.open(cleo)
        assert group.number == 2
        record = cleo.rows("SELECT record FROM message WHERE group_number = 1")[0][0]
        assert cleo.engine.runtime.groups[1].read(RecordId(record))

    street.play(story())


def test_redacted_words_are_in_no_row(archived: Shelf, street: Any, tmp_path: Path) -> None:
    async def story() -> None:
        cleo = await street.neighbour("cleo")
        await archived.open(cleo)
        assert SECRET not in repr(cleo.everything())

    street.play(story())
