"""The pieces of the museum, and what this program writes, are opened, checked, synchronised and continued: by this
program, by one that lacks a module, and together with one that knows more."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
import pytest

from models.feature import Registry
from models.features import FEATURES
from models.roll import decode_statement
from sync import api
from sync.file_commands import AskFiles, FetchFile, ShowFile
from sync.group import epoch_keys
from sync.ledger import envelope as wire
from sync.net.messages import State, encode
from sync.simulated import Device
from sync.trust.keys import first_roll_key, new_device
from sync.trust.renewal import Secret
from tests.attacks.mallory import Mallory
from tests.conftest import Neighbour, Street
from tests.museum.pieces import MUSEUM, PLAN, PLANS, PRIVATE, make, read_framed, shown
from tests.torture.garden import LATER

A_YEAR = 365 * 24 * 3600 * 1000
NAMES = sorted(file.parent.name for file in MUSEUM.glob("*/facts.json"))
UNHEARD = 99
"""Type of a message that nobody knows yet."""
INSIDE = "three: inside the gap"


@dataclass
class Exhibit:
    """One milestone, and a street to which its profile is brought."""

    place: Path
    street: Street
    facts: dict[str, Any] = field(init=False)

    def __post_init__(self) -> None:
        self.facts = json.loads((self.place / "facts.json").read_text("utf-8"))

    def now(self) -> int:
        return int(self.facts["made"]) + A_YEAR

    async def ana(self, registry: Registry | None = None) -> Neighbour:
        """Whose profile it is."""
        folder = self.street.folder
        shutil.copytree(self.place / "profile", folder / "ana")
        (folder / "ana").chmod(0o700)
        shutil.copy(self.place / "keyfile", folder / "ana.key")
        (folder / "ana.key").chmod(0o600)
        return await self.somebody("ana", registry)

    async def somebody(self, name: str, registry: Registry | None = None) -> Neighbour:
        known = registry or Registry(FEATURES)
        made = Neighbour(name, self.street.folder, self.street.network, self.now, registry=known)
        self.street.neighbours.append(made)
        return await made.wake()

    async def plan(self, neighbour: Neighbour) -> str:
        """What the attached file says, fetched from others where it is not here."""
        (file,) = (await neighbour.engine.handle(AskFiles(1))).files
        if not file.here:
            await neighbour.engine.handle(FetchFile(1, file.id))
            await self.street.until(lambda: bool(neighbour.rows("SELECT 1 FROM files WHERE whole")))
        return bytes(await neighbour.engine.handle(ShowFile(1, file.id))).decode()

    async def check(self, neighbour: Neighbour) -> None:
        """The store must be sound, and not because nothing was looked at."""
        findings = await neighbour.engine.handle(api.Fsck())
        assert findings.problems == ()
        assert findings.checked["envelopes"] > 0


@pytest.fixture(scope="session")
def _today(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("museum") / "today"
    make(place, tmp_path_factory.mktemp("making"))
    return place


@pytest.fixture(params=["today", *NAMES])
def exhibit(request: pytest.FixtureRequest, street: Street, _today: Path) -> Exhibit:
    return Exhibit(_today if request.param == "today" else MUSEUM / request.param, street)


def play(exhibit: Exhibit, story: Callable[[], Any]) -> None:
    exhibit.street.play(story())


def test_a_piece_is_small(exhibit: Exhibit) -> None:
    """An encrypted store has a page of 4 KiB for each table and each index of each module, however little is in it."""
    assert sum(file.stat().st_size for file in exhibit.place.rglob("*") if file.is_file()) < 1536 * 1024


def test_a_profile_is_opened_checked_and_continued(exhibit: Exhibit) -> None:
    async def story() -> None:
        ana = await exhibit.ana()
        assert shown(ana) == exhibit.facts["shown"]
        assert ana.texts(PLANS) == exhibit.facts["private"]
        assert await exhibit.plan(ana) == PLAN
        await exhibit.check(ana)
        await ana.say(PRIVATE, PLANS)
        await ana.say("and on we go")
        await ana.sleep()
        await ana.wake()
        assert ana.texts() == [*exhibit.facts["shown"]["texts"], "and on we go"]
        assert ana.texts(PLANS) == [*exhibit.facts["private"], PRIVATE]
        await exhibit.check(ana)

    play(exhibit, story)


def test_its_invitation_lets_somebody_in_who_then_has_everything(exhibit: Exhibit) -> None:
    async def story() -> None:
        ana, dev = await exhibit.ana(), await exhibit.somebody("dev")
        await dev.join(exhibit.facts["link"], ana)
        await exhibit.street.until(lambda: dev.texts() == exhibit.facts["shown"]["texts"])
        assert dev.engine.runtime.group(1).id.hex() == exhibit.facts["group"]
        await dev.say("hello from Dev")
        await exhibit.street.until(lambda: ana.texts()[-1] == "hello from Dev")
        withheld = read_framed(exhibit.place / "withheld.bin")
        assert INSIDE not in ana.texts()
        dev.engine.runtime.group(1).receive(withheld)
        await dev.say("the gap is closed")
        await exhibit.street.until(lambda: INSIDE in ana.texts() and ana.texts() == dev.texts())
        assert shown(dev) == shown(ana)
        assert await exhibit.plan(dev) == PLAN
        assert not dev.rows("SELECT * FROM channel WHERE name = ?", PLANS)
        for neighbour in (ana, dev):
            await exhibit.check(neighbour)

    play(exhibit, story)


def test_its_archive_is_verified_opened_and_continued(exhibit: Exhibit) -> None:
    async def story() -> None:
        path = str(exhibit.place / "archive.zip")
        eve = await exhibit.somebody("eve")
        summary = await eve.engine.handle(api.VerifyArchive(path))
        assert summary.can_adopt
        await eve.engine.handle(api.OpenArchive(path, adopt=True, person="Eve"))
        assert eve.texts() == exhibit.facts["shown"]["texts"]
        assert await exhibit.plan(eve) == PLAN
        await eve.say("from the archive")
        ana = await exhibit.ana()
        await eve.meet(ana)
        await exhibit.street.until(lambda: ana.texts()[-1] == "from the archive")
        assert ["Eve", "steward"] in ana.listed("SELECT name, role FROM members")
        for neighbour in (ana, eve):
            await exhibit.check(neighbour)

    play(exhibit, story)


def test_its_envelopes_alone_tell_everything(exhibit: Exhibit) -> None:
    envelopes = read_framed(exhibit.place / "logs.bin")
    secrets = [Secret(bytes.fromhex(name), whole, bytes.fromhex(value)) for name, whole, value in exhibit.facts["keys"]]
    founding = next(each for each in map(wire.parse, envelopes) if each.kind == wire.RESOLUTION)
    opened = wire.open_payload(founding, first_roll_key(bytes.fromhex(exhibit.facts["secret"])))
    device = Device("somebody", new_device(), Registry(FEATURES), exhibit.now)
    resolution, secret = decode_statement(opened.statement), bytes.fromhex(exhibit.facts["secret"])
    device.enter(bytes.fromhex(exhibit.facts["group"]), resolution, secret)  # type: ignore[arg-type]
    epoch_keys.learn(device.group, secrets)
    for raw in envelopes:
        device.receive([raw])
    for proof in read_framed(exhibit.place / "proofs.bin"):
        device.group.accept_proof(proof)
    device.settle()
    welcome = device.rows("SELECT record FROM channel WHERE name = 'welcome'")[0][0]
    texts = device.rows("SELECT text FROM message WHERE channel = ? ORDER BY order_key", welcome)
    assert [text for (text,) in texts] == exhibit.facts["shown"]["texts"]
    assert device.problems() == ()


def test_a_program_that_lacks_a_module_passes_on_what_it_does_not_understand(exhibit: Exhibit) -> None:
    lacking = Registry(tuple(feature for feature in FEATURES if feature.name != "conversations"))

    async def story() -> None:
        ana = await exhibit.ana(lacking)
        assert ana.listed("SELECT name, skills FROM person ORDER BY name") == exhibit.facts["shown"]["people"]
        await exhibit.check(ana)
        assert (await ana.status()).newer > len(exhibit.facts["shown"]["texts"])
        dev = await exhibit.somebody("dev")
        await dev.join(exhibit.facts["link"], ana)
        await exhibit.street.until(lambda: dev.texts() == exhibit.facts["shown"]["texts"])
        await dev.say("said while Ana could not read it")
        await exhibit.street.until(lambda: ana.engine.runtime.net.in_sync(1))
        await ana.sleep()
        ana.registry = Registry(FEATURES)
        await ana.wake()
        assert ana.texts() == [*exhibit.facts["shown"]["texts"], "said while Ana could not read it"]
        await exhibit.check(ana)

    play(exhibit, story)


def test_next_years_program_is_a_neighbour_like_others(exhibit: Exhibit) -> None:
    """It knows a kind more and a version more; it says a message, writes an envelope and states something of which this
    one has never heard."""

    async def story() -> None:
        ana, dev = await exhibit.ana(), await exhibit.somebody("dev", LATER)
        await dev.join(exhibit.facts["link"], ana)
        topic = await dev.do("garden.open_topic", name="apples")
        note = await dev.do("garden.note", topic=topic, text="ripe")
        await dev.do("garden.badge", note=note)
        ahead = Mallory(dev)
        strange = [ahead.seal(kind=201), ahead.seal(more={"s": {"y": "unheard"}}), ahead.seal(more={"zz": 1})]
        dev.engine.runtime.group(1).receive([each.raw for each in strange])
        await dev.say("can you read this")
        await exhibit.street.until(lambda: ana.texts()[-1] == "can you read this")
        assert (await ana.status()).newer > 0
        await ahead.alone()
        channel = await ahead.dial(ana)
        await channel.send(encode(ahead.hello(channel)))
        await channel.send(bytes((UNHEARD,)) + msgspec.msgpack.encode({"x": 1}))
        await channel.send(encode(State({})))
        sessions = ana.engine.runtime.net.sessions
        await exhibit.street.until(lambda: sessions.with_device(1, ahead.secrets.id) is not None)
        await channel.close()
        eve = await exhibit.somebody("eve", LATER)  # from Ana alone, whose program understands none of it
        await eve.join(exhibit.facts["link"], ana)
        await exhibit.street.until(lambda: eve.listed("SELECT body FROM note") == [["ripe"]])
        assert eve.listed("SELECT count(*) FROM badge") == [[1]]
        for neighbour in (ana, eve):
            await exhibit.check(neighbour)

    play(exhibit, story)
