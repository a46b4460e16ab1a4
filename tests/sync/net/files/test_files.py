"""Files between neighbours, on real engines and a network in memory."""

import asyncio
import os
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from models.ids import DeviceId
from sync.blobs import Attached, FileIndex, attach
from sync.blobs.index import GRACE
from sync.blobs.sealing import CHUNK, SEALED, sealed_size
from sync.circle_commands import OpenCircle
from sync.file_commands import LimitFiles
from sync.net.files import FileExchange
from sync.net.files.download import Download
from sync.net.files.downloads import GATHER_SECONDS
from sync.net.files.serving import Serving
from sync.net.files.source import MANIFEST, Assembly, Holding, Source, holding
from sync.net.messages import Holds, Piece, Seek, Want
from sync.net.transport import PeerGone


async def attached(neighbour: Any, content: bytes, name: str = "minutes.pdf") -> Attached:
    """Seal a file on this computer."""
    path = Path(neighbour.folder) / name
    runtime = neighbour.engine.runtime

    def seal() -> Attached:
        path.write_bytes(content)
        return attach(runtime.net.meetings.files.folder, path)

    found = await asyncio.to_thread(seal)
    FileIndex(runtime.db).sealed(found.sealed.id, found.attachment.size, found.sealed.manifest, runtime.clock.now())
    return found


async def shown(neighbour: Any, content: bytes, name: str = "minutes.pdf", channel: str = "welcome") -> Attached:
    """Attach a file to a message."""
    found = await attached(neighbour, content, name)
    file = found.attachment
    await neighbour.do(
        "conversations.say", channel=neighbour.channel(channel), text="", files=f"{file.item} {file.value}"
    )
    return found


def is_here(neighbour: Any, found: Attached) -> bool:
    return FileIndex(neighbour.engine.runtime.db).is_whole(found.sealed.id)


async def content(neighbour: Any, found: Attached) -> bytes:
    file, folder = found.attachment, neighbour.engine.runtime.net.meetings.files.folder
    return await asyncio.to_thread(lambda: b"".join(folder.plain(file.id, file.key, file.size)))


def want(neighbour: Any, found: Attached) -> None:
    runtime = neighbour.engine.runtime
    FileIndex(runtime.db).want([found.sealed.id])
    runtime.net.meetings.files.of(runtime.group(1)).downloads.refresh()


def test_a_small_file_comes_by_itself(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        plain = os.urandom(CHUNK + 100)
        found = await shown(ana, plain)
        await street.until(lambda: is_here(ben, found))
        assert await content(ben, found) == plain
        index, now = FileIndex(ana.engine.runtime.db), ana.engine.runtime.clock.now()
        await street.until(lambda: index.holders(found.sealed.id, now) == {ben.engine.runtime.group(1).secrets.id})

    street.play(story())


def test_a_large_file_comes_when_somebody_asks_for_it(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        plain = os.urandom(9 * CHUNK + 100)
        found = await shown(ana, plain)
        await street.until(lambda: ben.texts() == [""])
        await asyncio.sleep(0.3)
        assert not is_here(ben, found)
        want(ben, found)
        await street.until(lambda: is_here(ben, found))
        assert await content(ben, found) == plain

    street.play(story())


def part(neighbour: Any, found: Attached) -> Path:
    name = found.sealed.id.hex()
    return Path(neighbour.folder / neighbour.name / "blobs" / name[:2] / f"{name}.part")


async def three(street: Any) -> tuple[Any, Any, Any]:
    ana, ben = await street.two()
    eve = await street.neighbour("eve")
    await eve.join(await ana.invite(), ana)
    await street.alike()
    return ana, ben, eve


def test_two_sources_and_one_of_them_vanishes(street: Any) -> None:
    async def story() -> None:
        ana, ben, eve = await three(street)
        plain = os.urandom(60 * CHUNK + 7)
        found = await shown(ana, plain)
        await street.alike()
        await ben.meet(ana)
        want(ben, found)
        await street.until(lambda: is_here(ben, found))
        await eve.meet(ben)
        await eve.meet(ana)
        want(eve, found)
        downloads = eve.engine.runtime.net.meetings.files.of(eve.engine.runtime.group(1)).downloads
        await street.until(lambda: any(len(each.present) > 5 for each in downloads.active.values()))
        asked = {source.device for source in downloads.sources if source.assemblies}
        assert len(asked) == 2, "both are asked at once"
        await ana.sleep()
        street.neighbours.remove(ana)
        await street.until(lambda: is_here(eve, found))
        assert await content(eve, found) == plain

    street.play(story())


def test_a_computer_that_is_shut_down_twice_goes_on_where_it_stopped(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        plain = os.urandom(60 * CHUNK + 7)
        found = await shown(ana, plain)
        await street.alike()
        want(ben, found)
        had = 0
        for _ in range(2):
            downloads = ben.engine.runtime.net.meetings.files.of(ben.engine.runtime.group(1)).downloads
            least = had + 5
            await street.until(lambda d=downloads, n=least: any(len(each.present) >= n for each in d.active.values()))
            had = len(next(iter(downloads.active.values())).present)
            await ben.sleep()
            assert await asyncio.to_thread(part(ben, found).exists)
            await ben.wake()
            await ben.meet(ana)
            downloads = ben.engine.runtime.net.meetings.files.of(ben.engine.runtime.group(1)).downloads
            await street.until(lambda d=downloads: any(each.chunks for each in d.active.values()))
            begun = len(next(iter(downloads.active.values())).present)
            assert begun >= had
        await street.until(lambda: is_here(ben, found))
        assert await content(ben, found) == plain
        assert not await asyncio.to_thread(part(ben, found).exists)

    street.play(story())


def test_a_damaged_copy_is_not_taken_and_another_source_is_asked(street: Any) -> None:
    async def story() -> None:
        ana, ben, eve = await three(street)
        plain = os.urandom(8 * CHUNK + 7)
        found = await shown(ana, plain)
        await street.alike()
        want(ben, found)
        await street.until(lambda: is_here(ben, found))
        await ana.sleep()
        street.neighbours.remove(ana)
        place = part(ben, found).with_suffix("")
        whole = await asyncio.to_thread(place.read_bytes)
        await asyncio.to_thread(place.write_bytes, whole[:300_000] + bytes(100) + whole[300_100:])
        await eve.meet(ben)
        want(eve, found)
        downloads = eve.engine.runtime.net.meetings.files.of(eve.engine.runtime.group(1)).downloads
        await street.until(lambda: any(each.unfit for each in downloads.active.values()))
        assert not is_here(eve, found)
        await ana.wake()
        street.neighbours.append(ana)
        await eve.meet(ana)
        await street.until(lambda: is_here(eve, found))
        assert await content(eve, found) == plain
        assert ben.engine.runtime.net.sessions.of(1), "messages still go that way"

    street.play(story())


async def cheat(files: Any, device: DeviceId, found: Attached, manifest: bytes) -> int:
    """Connect as this device, claim the file and send rubbish until nothing is asked any more. Returns the bytes that
    were asked for."""
    exchange, asked = files.enter(device, lambda: None), 0
    await asyncio.sleep(2 * GATHER_SECONDS)
    exchange.hear(Holds(found.sealed.id, sealed_size(found.attachment.size)))
    for _ in range(50):
        for question in chain.from_iterable(iter(exchange.next_questions, [])):
            if isinstance(question, Want):
                asked += question.size
                begin = question.start
                data = manifest[begin : begin + question.size] if question.chunk == MANIFEST else bytes(question.size)
                exchange.hear(Piece(question.file, question.chunk, begin, memoryview(data)))
        await asyncio.sleep(0.001)
    files.leave(exchange)
    return asked


@pytest.mark.parametrize("knows", [True, False])
def test_who_sends_rubbish_and_comes_back_for_ever_holds_up_nobody(street: Any, knows: bool) -> None:
    async def story() -> None:
        ana, ben, eve = await three(street)
        plain = os.urandom(40 * CHUNK + 7)
        found = await shown(ana, plain)
        await street.alike()
        await ana.sleep()
        street.neighbours.remove(ana)
        runtime = ben.engine.runtime
        files, device = runtime.net.meetings.files.of(runtime.group(1)), eve.engine.runtime.group(1).secrets.id
        want(ben, found)
        manifest = found.sealed.manifest if knows else bytes(len(found.sealed.manifest))
        for _ in range(8):
            asked = await cheat(files, device, found, manifest)
            assert 0 < asked <= (9 << 20 if knows else len(manifest))
        assert await asyncio.to_thread(files.local.folder.present, found.sealed.id, found.sealed.manifest) == {}
        await ana.wake()
        street.neighbours.append(ana)
        await ben.meet(ana)
        await street.until(lambda: is_here(ben, found))
        assert await content(ben, found) == plain

    street.play(story())


def test_the_files_of_a_private_circle_go_to_nobody_else(street: Any) -> None:
    async def story() -> None:
        ana, ben, eve = await three(street)
        ben_is = ben.engine.runtime.group(1).me
        circle = await ana.engine.handle(OpenCircle(1, "people", "Plans", (ben_is,)))
        await ana.do("conversations.add_channel", name="plans", purpose="", circle=circle.id)
        found = await shown(ana, b"private" * 1000, channel="plans")
        public = await shown(ana, b"public" * 1000, "public.pdf")
        await eve.meet(ben)
        await street.until(lambda: is_here(ben, found) and is_here(ben, public) and is_here(eve, public))
        assert FileIndex(eve.engine.runtime.db).known(found.sealed.id) is None
        for holder in (ana, ben):
            runtime = holder.engine.runtime
            files = runtime.net.meetings.files.of(runtime.group(1))
            exchange = FileExchange(files.local, files.downloads, eve.engine.runtime.group(1).secrets.id)
            exchange.hear(Seek((found.sealed.id, public.sealed.id)))
            exchange.hear(Want(found.sealed.id, 0, 0, 10))
            exchange.hear(Want(found.sealed.id, -1, 0, 32))
            answers = [await exchange.next_answer() for _ in range(4)]
            assert answers[0] == Holds(found.sealed.id)
            assert isinstance(answers[1], Holds)
            assert answers[1].size > 0
            assert answers[2:] == [Piece(found.sealed.id, 0, 0), Piece(found.sealed.id, -1, 0)]

    street.play(story())


def test_a_redacted_message_takes_its_file_along(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        found = await shown(ana, b"too much said")
        await street.until(lambda: is_here(ben, found))
        (message,) = (record for (record,) in ana.rows("SELECT record FROM message"))
        await ana.do("conversations.redact", message=message)
        await street.alike()
        assert ben.rows("SELECT 1 FROM record_files") == []
        runtime, folder = ben.engine.runtime, ben.engine.runtime.net.meetings.files.folder
        now = runtime.clock.now()
        for moment in (now, now + GRACE + 1):
            runtime.net.meetings.files.collect(runtime.db, moment)
        for _ in range(100):
            if not await asyncio.to_thread(folder.is_whole, found.sealed.id):
                break
            await asyncio.sleep(0.02)
        assert not await asyncio.to_thread(folder.is_whole, found.sealed.id)

    street.play(story())


def test_who_needs_room_removes_no_file_that_the_others_might_remove_too(street: Any) -> None:
    async def story() -> None:
        everybody = [*await three(street), await street.neighbour("dan")]
        ana, *_, dan = everybody
        await dan.join(await ana.invite(), ana)
        await street.alike()
        for neighbour in everybody[1:-1]:
            await dan.meet(neighbour)
        await everybody[1].meet(everybody[2])
        first = await shown(ana, os.urandom(1000))
        await street.until(lambda: all(is_here(each, first) for each in everybody))
        known = lambda one: FileIndex(one.engine.runtime.db).holders(first.sealed.id, one.engine.runtime.clock.now())  # noqa: E731
        await street.until(lambda: all(len(known(each)) == 3 for each in everybody))
        last = max(everybody, key=lambda one: sha256(first.sealed.id + one.engine.runtime.group(1).me).digest())
        for one in everybody:
            await one.engine.handle(LimitFiles(1500))
            one.engine.runtime.db.run("INSERT INTO files VALUES (?, 1000, NULL, 0, 1, 0, 0, 0)", (bytes(32),))
        locals_ = [one.engine.runtime.net.meetings.files.of(one.engine.runtime.group(1)).local for one in everybody]
        removed = [local.room_for(bytes(32), 1016) for local in locals_]
        assert removed == [[first.sealed.id] if one is last else None for one in everybody]

    street.play(story())


def test_a_file_that_is_removed_to_make_room_is_not_claimed_any_more(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        found = await shown(ana, b"minutes")
        index, clock = FileIndex(ana.engine.runtime.db), ana.engine.runtime.clock
        await street.until(lambda: index.holders(found.sealed.id, clock.now()) != set())
        runtime = ben.engine.runtime
        FileIndex(runtime.db).gone(found.sealed.id)
        runtime.net.meetings.files.of(runtime.group(1)).announce(found.sealed.id)
        await street.until(lambda: index.holders(found.sealed.id, clock.now()) == set())

    street.play(story())


def test_who_says_yes_and_no_without_end_costs_few_transactions(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        found = await shown(ana, b"minutes")
        await street.alike()
        runtime, device = ana.engine.runtime, ben.engine.runtime.group(1).secrets.id
        files, index = runtime.net.meetings.files.of(runtime.group(1)), FileIndex(runtime.db)
        await street.until(lambda: index.holders(found.sealed.id, runtime.clock.now()) == {device})
        exchange = files.enter(device, lambda: None)
        before = runtime.db.value("SELECT total_changes()")
        for _ in range(1000):
            exchange.hear(Holds(found.sealed.id, sealed_size(7)))
            exchange.hear(Holds(found.sealed.id))
        files.leave(exchange)
        assert runtime.db.value("SELECT total_changes()") == before + 1
        assert index.holders(found.sealed.id, runtime.clock.now()) == set()

    street.play(story())


def test_a_list_that_comes_twice_begins_nothing_anew() -> None:
    plain = [os.urandom(100_000), os.urandom(50)]
    manifest = b"".join(sha256(each).digest() for each in plain)
    download = Download(sha256(manifest).digest())
    source, held = Source(DeviceId(bytes(16))), Holding(100_050 + (SEALED - 100_000), None)
    first = download.next(source, held, 0.0)
    assert first is not None
    assert first.chunk == MANIFEST
    assert download.next(source, held, 0.0) is None, "it is asked for once"
    assert download.needs(MANIFEST)
    download.is_ready = False
    assert not download.needs(MANIFEST), "it is here, and the disk is being looked at"
    assert download.next(source, held, 0.0) is None
    download.begin(manifest, {})
    assert not download.needs(MANIFEST)
    download.give_back(source)
    found = [download.next(source, held, 0.0) for _ in range(3)]
    assert [each and each.chunk for each in found] == [1, 0, None]


def test_what_was_asked_and_never_comes_whole_is_noticed() -> None:
    source = Source(DeviceId(bytes(16)))
    assembly = source.assemblies[b"f", 0] = Assembly(b"f", 0, 40_000)
    while assembly.rest:
        source.ask(assembly, 1.0)
    assert source.late(0.5) == set()
    assert source.late(2.0) == {b"f"}
    for want in (each for each in source.questions if isinstance(each, Want)):
        assembly.here = 0
        source.heard(Piece(b"f", 0, want.start, memoryview(bytes(want.size))), 1.1)
    assert source.late(0.5) == {b"f"}, "a part was lost"
    source.drop(b"f")
    assert source.late(2.0) == set()
    with pytest.raises(PeerGone):
        source.heard(Piece(b"f", 0, 0, memoryview(bytes(5))), 1.2)


def test_less_is_asked_at_a_time_where_answers_are_slow() -> None:
    source = Source(DeviceId(bytes(16)))
    assembly = Assembly(b"f", 0, SEALED)
    before = source.window
    for delay, sign in ((0.001, 1), (0.2, -1)):
        source.ask(assembly, 10.0)
        want = source.questions.pop()
        assert isinstance(want, Want)
        source.heard(Piece(b"f", 0, want.start, memoryview(bytes(want.size))), 10.0 + delay)
        assert (source.window - before) * sign > 0
        before = source.window


@pytest.mark.parametrize(
    "said",
    [
        Holds(b"f", 5), Holds(b"f", SEALED + 3), Holds(b"f", 1 << 40), Holds(b"f", 100, b""), Holds(b"f", -5),
        Holds(b"f", 100, bytes(2)),
    ],
)  # fmt: skip
def test_what_cannot_be_held_ends_the_session(said: Holds) -> None:
    with pytest.raises(PeerGone):
        holding(said)


@pytest.mark.parametrize(
    "question",
    [
        Want(b"f", -2, 0, 5), Want(b"f", 0, -1, 5), Want(b"f", 0, 0, 0), Want(b"f", 0, 0, SEALED + 1),
        Want(b"f", 0, SEALED, 1), Want(b"f", -1, 1 << 20, 1), Seek((b"f",) * 1025),
    ],
)  # fmt: skip
def test_what_nobody_asks_ends_the_session(question: Any) -> None:
    serving = Serving(None, DeviceId(bytes(16)), {})  # type: ignore[arg-type]
    with pytest.raises(PeerGone):
        serving.hear(question)


def test_too_many_questions_end_the_session() -> None:
    serving = Serving(None, DeviceId(bytes(16)), {})  # type: ignore[arg-type]
    for _ in range(1024):
        serving.hear(Want(b"f", 0, 0, 5))
    with pytest.raises(PeerGone):
        serving.hear(Want(b"f", 0, 0, 5))


def test_an_engine_that_has_closed_looks_for_nothing_more(street: Any, caplog: pytest.LogCaptureFixture) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        await ben.say("hello")
        await street.until(lambda: "hello" in ana.texts())
        await ana.sleep()
        await asyncio.sleep(2 * GATHER_SECONDS)

    street.play(story())
    assert not [record for record in caplog.records if record.name == "sync.faultlog"]
