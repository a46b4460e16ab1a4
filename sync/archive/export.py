"""Writes a group into an archive."""

import asyncio
import contextlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

import msgspec

from models.errors import Refused
from models.feature import Record, Registry
from models.ids import MemberId, RecordId
from models.pages import Pages, Source, Version
from models.roll import ADMIT_MEMBERS, MEMBER, STEWARD, Member
from sync import api
from sync.archive.layout import FACTS, FORKS, FORMAT, KEYS, PASS, Facts, Keyring, Signature, signed
from sync.archive.ledger import Extent, write_framed, write_logs
from sync.archive.pages import Site
from sync.archive.place import Profile
from sync.archive.tables import write_csv, write_records
from sync.archive.times import iso
from sync.archive.work import Work
from sync.archive.writing import BagWriter
from sync.group import epoch_keys
from sync.group.group import Group
from sync.net import reading
from sync.net.invitations import invite, revoke
from sync.trust.invitation import read_link
from sync.trust.keys import EVERYONE, ROLL, DeviceSecrets, circle_tag, key_id
from sync.trust.renewal import Secret, keys_of

TURN = 0.008
"""Seconds of reading before other tasks run on the loop. A timer waits for up to three such turns."""
PASS_SECONDS = 10 * 366 * 24 * 3600
"""How long a group can be continued from its archive."""
NEXT = (
    "SELECT order_key, id FROM records WHERE group_number = ? AND edits > 0 AND circle = ? AND order_key > ?"
    " ORDER BY order_key LIMIT 50"
)
Tell = Callable[[str, int, int], None]


@dataclass
class Content:
    """The content of the pages and tables, read in advance."""

    records: Mapping[str, Sequence[Record]]
    shown: Sequence[Pages]
    members: Sequence[Member]
    names: Mapping[MemberId, str]

    def name(self, member: MemberId) -> str:
        return self.names.get(member) or member.hex()[:8]


@dataclass
class Ledger:
    """The part of the archive from which a group is restored."""

    extents: list[Extent]
    founding: bytes
    secrets: tuple[Secret, ...]
    """All that this device holds. The archive gets those that its envelopes need."""
    founding_secret: bytes
    forks: list[bytes]
    """Proofs that logs have forked."""
    link: str


async def export(profile: Profile, store: api.StoreKey, command: api.ExportArchive, tell: Tell) -> api.ArchiveSummary:
    """Write everything in the group into a new file. Raises Refused `archive.exists`, `archive.no_space`, …, and
    `archive.not_a_steward` if only a steward may make this handover; then no file remains."""
    group = profile.group(command.group)
    if command.level != "full":
        raise Refused("archive.bad_level", level=command.level)
    steward = _may_write(group) and group.author.may(ADMIT_MEMBERS)
    if command.handover and not steward:
        raise Refused("archive.not_a_steward")
    work = Work(tell)
    made = profile.clock.now()
    path = Path(command.path)
    bag = BagWriter(path, folder_name(path), datetime.fromtimestamp(made / 1000, UTC))
    ledger: Ledger | None = None
    try:
        content = await _read(profile, group, work)
        role = STEWARD if command.handover else MEMBER
        link = invite(group, profile.net.listening, 1, PASS_SECONDS, role).link if steward else ""
        ledger = _close_ledger(group, link)
        facts = _facts(profile, group, content, ledger, made, command.level)
        await work.run(_write, bag, store, profile.registry, group.secrets, facts, content, ledger, role, work)
        return summary(command.path, bag.publish(), facts, facts.made_by)
    except BaseException:
        if ledger is not None and ledger.link:
            with contextlib.suppress(Refused):
                revoke(group, read_link(ledger.link).id)
        raise
    finally:
        bag.discard()


def _may_write(group: Group) -> bool:
    """False if the group was opened read-only or if our own log has forked."""
    if group.read_only or group.roll.now.author(group.secrets.id) is None:
        return False
    log = group.logs.by_key.get(group.secrets.log_key(circle_tag(group.id, ROLL)).public)
    return log is None or not log.fork


def folder_name(path: Path) -> str:
    """The name of the folder in the zip: that of the file, reduced to characters that every system accepts."""
    stem = path.name.removesuffix(".zip")
    plain = "".join(letter if letter.isascii() and (letter.isalnum() or letter in "._-") else "-" for letter in stem)
    return plain.strip("-.")[:80] or "archive"


def summary(path: str, size: int, facts: Facts, signed_by: str) -> api.ArchiveSummary:
    return api.ArchiveSummary(
        path, facts.group, facts.level, facts.made_ms, facts.members, facts.records, size, facts.can_adopt, signed_by
    )


async def _read(profile: Profile, group: Group, work: Work) -> Content:
    """Read all records and their features' pages, in turns with the engine's other tasks."""
    records: dict[str, list[Record]] = {kind: [] for kind in profile.registry.kinds}
    history: dict[RecordId, tuple[Version, ...]] = {}
    counted = "SELECT count(*) FROM records WHERE group_number = ? AND edits > 0 AND circle = ?"
    everyone = group.circle(EVERYONE).id
    total = int(profile.db.value(counted, (group.group_number, everyone)))
    done, last = 0, -1
    while rows := profile.db.rows(NEXT, (group.group_number, everyone, last)):
        deadline = monotonic() + TURN
        for order_key, name in rows:
            last, done = order_key, done + 1
            record = group.read(RecordId(name))
            if record is not None:
                records[record.kind].append(record)
            if record is not None and record.edits > 1:
                history[record.id] = _versions(group, record.id)
            if monotonic() > deadline:
                break
        work.step("archive.pages", done, total)
        await asyncio.sleep(0)
    source = Source(records, lambda record: history.get(record, ()))
    features = profile.registry.features
    shown = [await work.run(feature.pages, source) for feature in features if feature.pages is not None]
    members = sorted(group.roll.now.members.values(), key=lambda member: (member.joined, member.id))
    names = {member.id: member.name for member in members}
    for pages in shown:
        names.update(pages.names)
    return Content(records, shown, members, names)


def _versions(group: Group, record: RecordId) -> tuple[Version, ...]:
    revisions = reading.history(group, record)
    return tuple(Version(MemberId(r.author), r.at, r.state) for r in revisions if not r.refused)


def _close_ledger(group: Group, link: str) -> Ledger:
    """The logs as they are now. An archive opens what was written before it, and later things only until the keys are
    renewed."""
    logs = sorted((log for log in group.logs.by_id.values() if log.pool == log.tag), key=lambda log: log.key)
    runs = {log.id: tuple((run.first, run.last) for run in log.runs) for log in logs}
    extents = [Extent(log.id, log.tag, log.key, runs[log.id]) for log in logs if runs[log.id]]
    forks = [proof for log in logs if (proof := group.logs.forks.proof(log)) is not None]
    return Ledger(extents, group.membership.founding, epoch_keys.all_secrets(group), group.founding_secret, forks, link)


def _facts(profile: Profile, group: Group, content: Content, ledger: Ledger, made: int, level: str) -> Facts:
    everything = [record for records in content.records.values() for record in records]
    moments = [record.created for record in everything if record.created]
    redacted = sum(entry.redacted for pages in content.shown for page in pages.pages for entry in page.entries)
    me = None if group.read_only else group.roll.now.members.get(group.me)
    return Facts(
        FORMAT, f"Folkmoot {profile.version}".strip(), level, group.id.hex(), group.name, group.group_kind,
        iso(made << 16), made, me.name if me else "", group.me.hex(), group.secrets.card.signing.hex(),
        iso(min(moments)) if moments else "", iso(max(record.changed for record in everything)) if moments else "",
        len(content.members), {kind: len(records) for kind, records in content.records.items()}, redacted,
        sum(extent.count for extent in ledger.extents), bool(ledger.link),
    )  # fmt: skip


def _write(
    bag: BagWriter, store: api.StoreKey, registry: Registry, secrets: DeviceSecrets, facts: Facts, content: Content,
    ledger: Ledger, role: str, work: Work,
) -> None:  # fmt: skip
    """Write the content of the file. Call it in a thread."""
    site = Site(facts, content.shown, content.members, content.name)
    site.write_readme(bag, role)
    bag.write(FACTS, msgspec.json.format(msgspec.json.encode(facts), indent=2) + b"\n")
    site.write(bag, work)
    _write_tables(bag, registry, content, work)
    needed = write_logs(bag, store, ledger.extents, work)
    kept = tuple(each for each in ledger.secrets if needed & _key_ids(each, ledger.founding_secret))
    bag.write(KEYS, msgspec.json.encode(Keyring(ledger.founding, kept, ledger.founding_secret)))
    if ledger.link:
        bag.write(PASS, ledger.link.encode())
    if ledger.forks:
        with bag.file(FORKS) as out:
            for proof in ledger.forks:
                write_framed(out, proof)
    work.step("archive.pack")
    signing = secrets.signing

    def sign(tag_manifests: dict[str, bytes]) -> bytes:
        return msgspec.json.encode(Signature(signing.public, signing.sign(signed(tag_manifests))))

    bag.seal(_info(facts), sign)


def _key_ids(secret: Secret, founding_secret: bytes) -> set[bytes]:
    return {key_id(key) for key in keys_of(secret, founding_secret) if key is not None}


def _write_tables(bag: BagWriter, registry: Registry, content: Content, work: Work) -> None:
    for number, (kind, records) in enumerate(content.records.items()):
        work.step("archive.pages", number, len(content.records))
        feature, found = registry.kinds[kind]
        write_records(bag, found, feature.tables, records, content.name)
    with bag.file("data/members.csv") as out:
        write_csv(out, ("id", "name", "admitted_as", "role", "joined", "invited_by", "devices"), (
            (member.id.hex(), content.name(member.id), member.name, member.role, iso(member.joined),
             content.name(member.invited_by) if member.invited_by else "", len(member.devices))
            for member in content.members
        ))  # fmt: skip


def _info(facts: Facts) -> dict[str, str]:
    """The content of `bag-info.txt`. It has no names, because it is the only file that is unpacked for the check."""
    return {
        "Bag-Software-Agent": facts.software,
        "Bagging-Date": facts.made[:10],
        "External-Description": "Archive of a group, see README.txt",
        "External-Identifier": facts.group_id,
    }
