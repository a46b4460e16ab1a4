"""An archive holds the private circles that were chosen, and says nothing of others."""

import json
import zipfile
from pathlib import Path
from typing import Any

import bagit
import bagit_utils
import pytest

from sync import api
from sync.archive import verify
from sync.circle_commands import ChangeCircle, Circle, OpenCircle

from .conftest import Shelf, refusal, refusal_of

PARTY, CASE = "The surprise for Dora", "A dispute about the hedge"
CAKE, HEDGE, PUBLIC = "the cake is hidden in the shed", "the hedge is a metre too high", "hello from the corner house"


async def opened(street: Any) -> tuple[Any, Any, Circle, Circle]:
    """Ana and Ben, who talk in two circles and with everyone."""
    ana, ben = await street.two()
    await ana.say(PUBLIC)
    made = []
    for name, text, channel in ((PARTY, CAKE, "Plans"), (CASE, HEDGE, "Facts")):
        circle = await ana.engine.handle(OpenCircle(1, "people", name, (member(ben),)))
        place = await ana.do("conversations.add_channel", name=channel, circle=circle.id)
        said = await ana.do("conversations.say", channel=place, text=text)
        await ana.do("conversations.edit", message=said, text=f"{text} today")
        made.append(circle)
    await street.until(lambda: texts(ben, "Facts") == [f"{HEDGE} today"])
    await ben.do("conversations.say", channel=ben.channel("Plans"), text="I bring candles")
    await street.until(lambda: len(texts(ana, "Plans")) == 2)
    return ana, ben, *made


def member(neighbour: Any) -> bytes:
    return bytes(neighbour.engine.runtime.groups[1].me)


def texts(neighbour: Any, channel: str) -> list[str]:
    return list(neighbour.texts(channel)) if neighbour.rows("SELECT 1 FROM channel WHERE name = ?", channel) else []


def everything_in(file: Path) -> bytes:
    with zipfile.ZipFile(file) as archive:
        return b"".join(name.encode() + archive.read(name) for name in archive.namelist())


def canaries(group: Any, circle: Circle) -> list[bytes]:
    """What would tell that there is this circle."""
    log_keys = [log.key for log in group.logs.by_id.values() if log.tag == circle.id]
    secrets = group.circles.secrets
    number = group.logs.circles[circle.id].id
    ids = [circle.id, *log_keys, *secrets.keys(number), *secrets.all(number)]
    assert len(log_keys) == 2 or circle.name == CASE
    assert secrets.all(number)
    return [circle.name.encode(), *ids, *(each.hex().encode() for each in ids)]


def test_without_a_choice_no_circle_is_in_it(street: Any, shelf: Shelf) -> None:
    async def story() -> None:
        ana, _, party, case = await opened(street)
        made = await shelf.export(ana)
        content = everything_in(shelf.file)
        assert (made.everyone, made.circles, PUBLIC.encode() in content) == (True, (), True)
        for canary in (CAKE.encode(), HEDGE.encode(), b"Plans", b"Facts"):
            assert canary not in content
        for circle in (party, case):
            assert not [each for each in canaries(ana.engine.runtime.groups[1], circle) if each in content]
        assert "No private circle is in it." in shelf.text("README.txt")

    street.play(story())


def test_a_chosen_circle_is_in_it_and_no_other(street: Any, shelf: Shelf, tmp_path: Path) -> None:
    async def story() -> None:
        ana, _, party, case = await opened(street)
        made = await shelf.export(ana, circles=(party.id,))
        assert (made.everyone, made.circles, made.counts["message"]) == (True, (PARTY,), 3)
        content = everything_in(shelf.file)
        for text in (PARTY, CAKE, PUBLIC, "I bring candles", "Plans"):
            assert text.encode() in content
        assert HEDGE.encode() not in content
        assert b"Facts" not in content
        assert not [each for each in canaries(ana.engine.runtime.groups[1], case) if each in content]
        assert PARTY in shelf.text("data/index.html")
        names = shelf.text("data/index.html").partition("In it: ")[2].partition("</p>")[0]
        assert sorted(names.split(", ")) == ["<bdi>Ana</bdi>", "<bdi>Ben</bdi>"]
        assert PARTY in shelf.text("README.txt")
        assert json.loads(shelf.text("folkmoot.json"))["circles"] == [PARTY]
        assert CAKE.encode() in shelf.read("data/circles/1/records/message.csv")
        assert CAKE.encode() not in shelf.read("data/records/message.csv")
        with zipfile.ZipFile(shelf.file) as archive:
            archive.extractall(tmp_path / "out")
        assert bagit.Bag(str(tmp_path / "out" / "maple-street")).validate()
        assert bagit_utils.Bag(tmp_path / "out" / "maple-street", load=True).validate().issues == []
        found = verify(shelf.file)
        assert (found.everyone, found.circles) == (True, (PARTY,))

    street.play(story())


def test_a_circle_alone_leaves_out_what_everyone_reads(street: Any, shelf: Shelf) -> None:
    async def story() -> None:
        ana, _, party, _ = await opened(street)
        made = await shelf.export(ana, circles=(party.id,), everyone=False)
        assert (made.everyone, made.circles, made.counts["message"]) == (False, (PARTY,), 2)
        content = everything_in(shelf.file)
        assert CAKE.encode() in content
        assert PUBLIC.encode() not in content
        assert not made.can_adopt  # nobody continues the group from what a few of its people said
        assert verify(shelf.file).circles == (PARTY,)
        keys = json.loads(shelf.text("data/ledger/keys.json"))
        assert len(keys["circles"]) == 1
        cleo = await street.neighbour("cleo")
        await shelf.open(cleo)
        assert set(texts(cleo, "Plans")) == {f"{CAKE} today", "I bring candles"}
        assert not cleo.rows("SELECT 1 FROM channel WHERE name = 'welcome'")

    street.play(story())


def test_a_circle_comes_back_to_be_read_and_is_passed_on_to_nobody(street: Any, shelf: Shelf) -> None:
    async def story() -> None:
        ana, _, party, case = await opened(street)
        await shelf.export(ana, circles=(case.id, party.id))
        cleo = await street.neighbour("cleo")
        await shelf.open(cleo)
        group, own = cleo.engine.runtime.groups[1], ana.engine.runtime.groups[1]
        for circle in (party, case):
            assert group.circles.history(circle.id).participants() == own.circles.history(circle.id).participants()
            assert group.logs.circles[circle.id].name == circle.name
            assert not group.circles.secrets.all(group.logs.circles[circle.id].id)
        assert texts(cleo, "Plans") == texts(ana, "Plans")
        assert texts(cleo, "Facts") == texts(ana, "Facts")
        assert not cleo.rows("SELECT 1 FROM channel WHERE name = 'Plans' AND group_number > 0")
        assert (await cleo.engine.handle(api.Fsck())).problems == ()

    street.play(story())


def test_who_adopts_reads_the_circle_and_is_not_in_it(street: Any, shelf: Shelf) -> None:
    async def story() -> None:
        ana, _, party, _ = await opened(street)
        await shelf.export(ana, circles=(party.id,), handover=True)
        cleo = await street.neighbour("cleo")
        await shelf.open(cleo, adopt=True, person="Cleo")
        assert texts(cleo, "Plans") == texts(ana, "Plans")
        say = api.Do(1, "conversations.say", {"channel": cleo.channel("Plans"), "text": "x"})
        refused = await refusal_of(cleo, say)
        assert refused.code == "circle.not_in"
        assert (await refusal_of(cleo, ChangeCircle(1, party.id, member(cleo)))).code == "circle.not_in"
        await cleo.say("hello from the archive")

    street.play(story())


def test_what_was_written_there_before_one_left_can_be_kept(street: Any, shelf: Shelf) -> None:
    async def story() -> None:
        ana, ben, party, _ = await opened(street)
        await ben.engine.handle(ChangeCircle(1, party.id))
        await ana.do("conversations.say", channel=ana.channel("Plans"), text="Ben is gone")
        made = await shelf.export(ben, circles=(party.id,), everyone=False)
        assert made.circles == (PARTY,)
        content = everything_in(shelf.file)
        assert CAKE.encode() in content
        assert b"Ben is gone" not in content

    street.play(story())


def test_nothing_and_circles_of_others_cannot_be_chosen(street: Any, shelf: Shelf) -> None:
    async def story() -> None:
        ana, ben, _, _ = await opened(street)
        alone = await ana.engine.handle(OpenCircle(1, "people", "Notes to myself"))
        await street.until(lambda: alone.id in ben.engine.runtime.groups[1].logs.circles)
        for options, code in (
            ({"circles": (alone.id,)}, "circle.unknown"), ({"circles": (b"x" * 16,)}, "circle.unknown"),
            ({"everyone": False}, "archive.nothing_chosen"),
        ):  # fmt: skip
            assert (await refusal_of(ben, api.ExportArchive(1, str(shelf.file), **options))).code == code
        assert not shelf.file.exists()

    street.play(story())


@pytest.mark.parametrize(
    "lie", [{"name": "Another"}, {"tag": "AAAA"}, {"kind": "everyone"}, {"keys": ["AAAA"]}, {"name": ""}]
)
def test_a_changed_list_of_circles_is_found(street: Any, shelf: Shelf, lie: dict[str, Any]) -> None:
    """Even by somebody who made the rest fit: here only the check of the bag is switched off."""

    async def story() -> None:
        ana, _, party, _ = await opened(street)
        await shelf.export(ana, circles=(party.id,))

        def change(name: str, content: bytes) -> bytes | None:
            if name != "data/ledger/keys.json":
                return content
            keys = json.loads(content)
            keys["circles"] = [{**keys["circles"][0], **lie}]
            return json.dumps(keys).encode()

        copy = shelf.rebuilt(change)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("sync.archive.verification._check_whole", lambda *_: None)
            found = refusal(lambda: verify(copy))
        assert found.code == "archive.damaged"
        assert found.facts["files"] in ("folkmoot.json", "data/ledger/keys.json")

    street.play(story())
