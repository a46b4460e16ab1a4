"""What the museum keeps of a milestone: a profile with its vault and key file, the group's envelopes and epoch keys,
an archive, an invitation, and what all of them should show.

The group contains everything that a format must survive: concurrent edits, resolutions, roles, settings, a private
circle, a file, a discussion of a record, a tick of a keeper, a member with two devices, a forked log, a log with a gap,
and envelopes of a program that did not exist yet.
"""

import asyncio
import json
import shutil
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from models.edit import Put
from models.ids import edit_id
from models.roll import STEWARD, Link, belonging
from models.roll.powers import GROUP_SETTINGS
from sync import api
from sync.circle_commands import OpenCircle
from sync.file_commands import AttachFile
from sync.group import epoch_keys, renewing
from sync.ledger.envelope import Envelope
from sync.net import invitations
from sync.roll_summary import RoleChange
from sync.simulated import Hostile
from sync.simulated.carrying import held
from sync.trust.keys import new_device
from tests.attacks.mallory import Mallory
from tests.conftest import Neighbour, Street

MUSEUM = Path(__file__).parent
LENGTH = 4
"""Bytes before each envelope or proof in a file of them."""
BEGAN = 1_795_600_000_000
"""Milliseconds since 1970, when everything in the museum was written."""
LONG = 50 * 365 * 24 * 3600
"""Seconds for which the invitation is open."""
PLAN = "Hooks on the wall, from left to right: ladder, drill, rake.\n"
"""What the attached file says."""
PLANS, PRIVATE = "plans", "six: for the two of us"
"""A channel of a circle, and what is said there."""
STRANGE = ["swap", ["text"], 0, 1]
"""An operation that no program has."""


def make(place: Path, folder: Path) -> None:
    """Write one milestone."""
    street = Street(folder)
    street.play(_story(street, place))


async def _story(street: Street, place: Path) -> None:
    now = BEGAN

    def wall_ms() -> int:
        nonlocal now
        now += 10
        return now

    ana, ben, cleo = [await street.neighbour(name, wall_ms) for name in ("ana", "ben", "cleo")]
    await ana.start()
    for other in (ben, cleo):
        await other.join(await ana.invite(), ana)
    renewing.renew(ben.engine.runtime.group(1))
    await _talk(street, ana, ben)
    await _decide(ana, ben)
    await street.until(lambda: bool(ben.rows("SELECT 1 FROM message WHERE text = ?", PRIVATE)))
    withheld = _forge(ana, Mallory(cleo))
    await street.until(lambda: ana.texts() == ben.texts() == cleo.texts())
    group = ana.engine.runtime.group(1)
    link = invitations.invite(group, "", 300, LONG).link
    await ana.engine.handle(api.ExportArchive(1, str(street.folder / "archive.zip"), handover=True))
    facts = {
        "made": BEGAN, "link": link, "group": group.id.hex(), "shown": shown(ana), "private": [PRIVATE],
        "secret": group.founding_secret.hex(),
        "keys": [[each.renewal.hex(), each.whole, each.value.hex()] for each in epoch_keys.all_secrets(group)],
    }  # fmt: skip
    files = {
        "logs.bin": list(held(group)),
        "proofs.bin": [group.logs.forks.proof(log) or b"" for log in group.logs.by_key.values() if log.fork],
        "withheld.bin": [each.raw for each in withheld],
    }
    await ana.sleep()
    _lay_out(place, street.folder, ana, facts, files)
    await ana.wake()


async def _talk(street: Street, ana: Neighbour, ben: Neighbour) -> None:
    said = await ana.say("one: hello to all")
    await street.until(lambda: ben.texts() == ["one: hello to all"])
    await ben.do("conversations.say", channel=ben.channel("welcome"), text="two: hello, Ana", reply=said)
    await ben.do("conversations.react", message=said, emoji="👍")
    await ana.do("people.set_profile", name="Ana", skills="ladders", about="third floor")
    gone = await ana.say("to be taken back")
    await ana.do("conversations.redact", message=gone)
    await ana.do("conversations.add_channel", name="garden", purpose="what grows")
    plan = ana.folder / "hooks.txt"
    await asyncio.to_thread(plan.write_text, PLAN, "utf-8")
    made = await ana.engine.handle(AttachFile(str(plan)))
    await ana.do("conversations.say", channel=ana.channel("garden"), text="where tools hang", files=made.line)
    ((profile,),) = ben.rows("SELECT record FROM person WHERE name = 'Ana'")
    await ben.do("conversations.say", channel=bytes(profile), text="Which ladders?")
    await street.until(lambda: ana.everything() == ben.everything())
    await ben.sleep()  # from here on they write side by side
    await ana.do("conversations.edit", message=said, text="one: hello to all, edited by Ana")
    await ana.do("conversations.react", message=said, emoji="👍")
    await ben.wake()
    await ben.do("conversations.react", message=said, emoji="🎉")
    await ben.meet(ana)
    await street.until(lambda: ana.everything() == ben.everything())


async def _decide(ana: Neighbour, ben: Neighbour) -> None:
    """Ben votes, holds two roles and has a second device; one rule holds, another is only proposed; the group has a
    purpose; the two have a circle."""
    group, other = ana.engine.runtime.group(1), ben.engine.runtime.group(1)
    host = RoleChange("host", granted=(other.me,), powers=(GROUP_SETTINGS,))
    steward = RoleChange(STEWARD, granted=(other.me,))
    await ana.engine.handle(api.Propose(1, voters=(other.me,), roles=(host, steward), rules={"attest": 1}))
    await ana.engine.handle(api.Propose(1, rules={"attest": 2}))
    await ana.do("settings.change", purpose="what we share")
    await ana.do("settings.tick", moment=BEGAN)
    phone = new_device()
    consent = phone.signing.sign(belonging(group.id, other.me, phone.card))
    other.act(Link(phone.card, consent, "Ben's phone"))
    circle = await ana.engine.handle(OpenCircle(1, "people", "Plans", (other.me,)))
    await ana.do("conversations.add_channel", name=PLANS, circle=circle.id)
    await ana.say(PRIVATE, PLANS)


def _forge(ana: Neighbour, mallory: Hostile) -> list[Envelope]:
    """What Cleo's changed program sends to Ana; returns an envelope that it keeps to itself."""
    channel = ana.channel("welcome").hex()

    def said(text: str, **where: Any) -> Envelope:
        return mallory.says("message", Put(("channel",), channel), Put(("text",), text), **where)

    beyond, twice, strange = (mallory.fresh_log() for _ in range(3))
    first, kept, last = (said(f"three: {word} the gap", log=beyond) for word in ("before", "inside", "beyond"))
    before, yes = said("four: before it forked", log=twice), said("never shown: yes", log=twice)
    mallory.rewind(twice, 1)
    no = said("never shown: no", log=twice)
    newer = [
        mallory.seal(mallory.strange_edit("message", [STRANGE]), log=strange),
        mallory.seal(mallory.strange_edit("badge", [["put", ["note"], "x"]]), log=strange),
        said("of a version to come", log=strange, version=1000),
        mallory.seal(log=strange, kind=200),
        mallory.seal(log=strange, more={"zz": {"later": [1, 2]}}),
        said("five: after the strange ones", log=strange),
    ]
    refused = said("", log=strange)
    upon = mallory.says("message", Put(("text",), "x"), record=b"x" * 16, deps=[edit_id(refused.id, 0)], log=strange)
    group = ana.engine.runtime.group(1)
    group.receive([each.raw for each in (first, last, before, yes)])
    group.receive([each.raw for each in (no, *newer, refused, upon)])
    return [kept]


def shown(neighbour: Neighbour) -> dict[str, Any]:
    """What everybody sees who opens it."""
    return {
        "texts": neighbour.texts(),
        "reactions": neighbour.listed("SELECT emoji, count(*) FROM reaction GROUP BY 1 ORDER BY 1"),
        "people": neighbour.listed("SELECT name, skills FROM person ORDER BY name"),
        "members": neighbour.listed("SELECT name, role, roles, devices FROM members ORDER BY name"),
        "files": neighbour.listed("SELECT name, size FROM record_files"),
        "discussed": neighbour.listed("SELECT m.text FROM message m JOIN person p ON m.channel = p.record"),
        "channels": neighbour.listed("SELECT name FROM channel WHERE group_number = 1 ORDER BY name"),
        "settings": neighbour.listed("SELECT name, purpose FROM group_settings"),
        "resolutions": [each.state for each in neighbour.engine.runtime.group(1).roll.resolutions()],
    }


def _lay_out(
    place: Path, folder: Path, ana: Neighbour, facts: dict[str, Any], files: Mapping[str, Sequence[bytes]]
) -> None:
    (place / "profile").mkdir(parents=True)
    for name in ("store.db", "vault"):
        shutil.copy(folder / ana.name / name, place / "profile" / name)
    shutil.copytree(folder / ana.name / "blobs", place / "profile" / "blobs")
    shutil.copy(folder / f"{ana.name}.key", place / "keyfile")
    shutil.copy(folder / "archive.zip", place / "archive.zip")
    for name, blocks in files.items():
        write_framed(place / name, blocks)
    (place / "facts.json").write_text(json.dumps(facts, indent=1, ensure_ascii=False) + "\n", "utf-8")


def write_framed(file: Path, blocks: Iterable[bytes]) -> None:
    file.write_bytes(b"".join(len(raw).to_bytes(LENGTH, "big") + raw for raw in blocks))


def read_framed(file: Path) -> list[bytes]:
    raw, found, at = file.read_bytes(), [], 0
    while at < len(raw):
        end = at + LENGTH + int.from_bytes(raw[at : at + LENGTH], "big")
        found.append(raw[at + LENGTH : end])
        at = end
    return found
