"""A newcomer reads the newest at once, and has everything in the end."""

from pathlib import Path
from typing import Any

from models.feature import EVERYONE, Registry
from models.features import FEATURES
from models.features.conversations import channel, talk
from models.features.people import set_profile
from sync.net.recent_first import MONTH, WORTH_IT, preview
from sync.profile.folder import ProfileFolder
from sync.profile.runtime import ProfileRuntime
from sync.simulated.group import SimulatedGroup
from sync.store.database import Database

BEGAN = 1_750_000_000_000
MESSAGES = WORTH_IT + 500


def open_runtime(folder: Path) -> ProfileRuntime:
    profile = ProfileFolder(folder)
    return ProfileRuntime(
        profile, Database(profile.store, b"k" * 32), Registry(FEATURES), None, None, version="",  # type: ignore[arg-type]
        wall_ms=lambda: BEGAN * 2,
        announce=lambda _outcome: None, stirred=lambda: None,
    )  # fmt: skip


def everything(runtime: ProfileRuntime) -> dict[str, Any]:
    return {
        **runtime.projection.snapshot(1),
        "names": runtime.db.rows("SELECT member, name FROM members ORDER BY name"),
    }


def test_the_newest_comes_first_and_the_rest_fits_around_it(tmp_path: Path) -> None:
    play = SimulatedGroup("Maple Street", "block-club", "Ana", BEGAN)
    people = [play.players[0], *(play.admit(f"Neighbour {n}", BEGAN + n) for n in range(9))]
    street = play.do(people[0], BEGAN + 100, channel.make_channel, name="street", purpose="")
    for number, member in enumerate(people):
        play.do(member, BEGAN + 200 + number, set_profile, about=f"number {number}")
    for number in range(MESSAGES):
        record = play.do(people[number % 7], BEGAN + 1000 * number, talk.say, channel=street, text=f"hello {number}")
        if number % 50 == 0:
            play.do(people[number % 7], BEGAN + 1000 * number + 1, talk.edit, message=record, text=f"hullo {number}")
    ana, newcomer = open_runtime(tmp_path / "ana"), open_runtime(tmp_path / "newcomer")
    here = play.plant(ana, people[0])
    there = play.join(newcomer, people[9])

    everyone = here.circle(EVERYONE)
    there.receive([raw for tag in here.logs.circles for log, _ in here.logs.missing(tag, {})
                  if tag != everyone.tag for raw in here.logs.read(log, 1, 1 << 20)])  # fmt: skip
    for batch in preview(here, everyone):
        there.receive(batch.envelopes)
    newest = "SELECT text, edited FROM message ORDER BY order_key DESC LIMIT ?"
    assert newcomer.db.rows(newest, (MONTH,)) == ana.db.rows(newest, (MONTH,))
    assert newcomer.db.rows("SELECT name FROM channel") == [("street",)]
    assert newcomer.db.value("SELECT count(*) FROM person") == 10
    assert newcomer.db.value("SELECT count(*) FROM message") < MESSAGES * 2 // 3

    for log, first in here.logs.missing(everyone.tag, {k: s for k, (s, _) in there.logs.vector(everyone.tag).items()}):
        there.receive(here.logs.read(log, first, 1 << 30))
    assert everything(newcomer) == everything(ana)
    assert not any(log.islands for log in there.logs.by_id.values())
    assert {log.key: log.tip for log in there.logs.by_id.values()} == {
        log.key: log.tip for log in here.logs.by_id.values()
    }
    for runtime in (ana, newcomer):
        runtime.db.close()
