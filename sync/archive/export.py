"""Writes a group into an archive."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from models.case import ALL_POWERS, Author
from models.errors import Refused
from models.feature import Registry
from models.roll import ADMIT_MEMBERS, MEMBER, STEWARD, owner_of
from sync import api
from sync.archive.content import Content, read
from sync.archive.enclosures import choose, write_files
from sync.archive.layout import (
    FACTS,
    FORKS,
    FORMAT,
    KEYS,
    MAX_LOGS,
    MAX_SECRETS,
    PASS,
    Facts,
    Keyring,
    Signature,
    signed,
)
from sync.archive.ledger import Extent, write_framed, write_logs
from sync.archive.pages import Site
from sync.archive.place import Profile
from sync.archive.tables import write_csv, write_records
from sync.archive.times import iso
from sync.archive.work import Work
from sync.archive.writing import BagWriter
from sync.group import epoch_keys
from sync.group.group import Group
from sync.group.held_circles import HeldCircle, held_circles
from sync.group.resolving import called
from sync.group.turns import in_turn
from sync.ledger.log import Log
from sync.net.invitations import invite, lasting_address, revoke
from sync.trust.epochs import halved
from sync.trust.invitation import read_link
from sync.trust.keys import EVERYONE, ROLL, DeviceSecrets, circle_tag, key_id
from sync.trust.renewal import FIRST, Secret, keys_of

PASS_SECONDS = 10 * 366 * 24 * 3600
"""How long a group can be continued from its archive."""
Tell = Callable[[str, int, int], None]


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
    circles: list[HeldCircle]
    link: str


async def export(profile: Profile, store: api.StoreKey, command: api.ExportArchive, tell: Tell) -> api.ArchiveSummary:
    """Write what was chosen into a new file. Raises Refused `archive.exists`, `archive.no_space`, …,
    `archive.not_a_steward` if only a steward may make this handover, `circle.unknown`, `archive.nothing_chosen`; then
    no file remains."""
    group = profile.group(command.group)
    if command.level != "full":
        raise Refused("archive.bad_level", level=command.level)
    author = _author(group)
    steward = author is not None and author.may(ADMIT_MEMBERS)
    if command.handover and not (author and author.may(ALL_POWERS)):
        raise Refused("archive.not_a_steward")
    if not (command.everyone or command.circles):
        raise Refused("archive.nothing_chosen")
    circles = held_circles(group, command.circles)
    work = Work(tell)
    made = profile.clock.now()
    path = Path(command.path)
    bag = BagWriter(path, folder_name(path), datetime.fromtimestamp(made / 1000, UTC))
    ledger: Ledger | None = None
    try:
        content = await read(profile, group, circles, work, everyone=command.everyone, words=command.words)
        lists = [*([group.group_number] if command.everyone else ()), *_private_lists(group, circles)]
        enclosed = await choose(profile, group, lists, work)
        role = STEWARD if command.handover else MEMBER
        has_pass = steward and (command.everyone or command.handover)
        link = invite(group, lasting_address(profile.net), 1, PASS_SECONDS, role).link if has_pass else ""
        ledger = _close_ledger(group, link, circles, everyone=command.everyone)
        facts = _facts(profile, group, content, ledger, made, command.level)
        folder = profile.net.meetings.files.folder
        await work.run(write_files, bag, folder, enclosed.files, work)
        site = Site(facts, content, enclosed.links)
        await work.run(_write, bag, store, profile.registry, group.secrets, facts, content, site, ledger, role, work)
        return summary(command.path, bag.publish(), facts, facts.made_by)
    except BaseException:
        if ledger is not None and ledger.link:
            with contextlib.suppress(Refused):
                revoke(group, read_link(ledger.link).id)
        raise
    finally:
        bag.discard()


def _private_lists(group: Group, circles: list[HeldCircle]) -> list[int]:
    return [-group.logs.circles[each.tag].id for each in circles]


def _author(group: Group) -> Author | None:
    """The member of this device, as the author of an invitation in the archive. None if the group was opened read-only,
    if the member is out or suspended, or if our own log has forked: what they read they can export all the same."""
    author = None if group.read_only else group.roll.now.author(group.secrets.id)
    log = group.logs.by_key.get(group.secrets.log_key(circle_tag(group.id, ROLL)).public)
    return author if author and author.takes_part and not (log and log.fork) else None


def folder_name(path: Path) -> str:
    """The name of the folder in the zip: that of the file, reduced to characters that every system accepts."""
    stem = path.name.removesuffix(".zip")
    plain = "".join(letter if letter.isascii() and (letter.isalnum() or letter in "._-") else "-" for letter in stem)
    return plain.strip("-.")[:80] or "archive"


def summary(path: str, size: int, facts: Facts, signed_by: str) -> api.ArchiveSummary:
    return api.ArchiveSummary(
        path, facts.group, facts.level, facts.made_ms, facts.members, facts.records, size, facts.can_adopt,
        signed_by, facts.everyone, facts.circles,
    )  # fmt: skip


def _close_ledger(group: Group, link: str, circles: list[HeldCircle], *, everyone: bool) -> Ledger:
    """The logs as they are now. An archive opens what was written before it, and later things only until the keys are
    renewed."""
    tags = {circle_tag(group.id, ROLL), *(each.tag for each in circles)}
    tags |= {circle_tag(group.id, EVERYONE)} if everyone else set()
    logs = sorted(_logs(group, tags), key=lambda log: log.key)
    runs = {log.id: tuple((run.first, run.last) for run in log.runs) for log in logs}
    extents = [Extent(log.id, log.tag, log.key, runs[log.id]) for log in logs if runs[log.id]]
    forks = [proof for log in logs if (proof := group.logs.forks.proof(log)) is not None]
    secrets = epoch_keys.all_secrets(group)
    return Ledger(extents, group.membership.founding, secrets, group.founding_secret, forks, circles, link)


def _logs(group: Group, tags: set[bytes]) -> list[Log]:
    """The logs of these circles. If there are more than an archive may have, those of the roll come first, then one of
    each device before a second one of any. Logs of one device come in the order in which they arrived here."""
    found = sorted((log for log in group.logs.by_id.values() if log.tag in tags), key=lambda log: log.id)
    of_roll = [log for log in found if log.tag == circle_tag(group.id, ROLL)]
    others = ((log.device, log) for log in found if log.tag != circle_tag(group.id, ROLL))
    return [*of_roll, *in_turn(others, max(0, MAX_LOGS - len(of_roll)))]


def _facts(profile: Profile, group: Group, content: Content, ledger: Ledger, made: int, level: str) -> Facts:
    everything = [record for records in content.records.values() for record in records]
    circles = tuple(each.name for each in ledger.circles)
    everyone = any(not part.circle for part in content.parts)
    moments = [record.created for record in everything if record.created]
    redacted = sum(entry.redacted for pages in content.pages for page in pages.pages for entry in page.entries)
    me = owner_of(group.roll, group.secrets.id)  # nobody, where the group was opened to be read
    return Facts(
        FORMAT, f"Folkmoot {profile.version}".strip(), level, group.id.hex(), group.name, group.group_kind,
        iso(made << 16), made, called(group.roll.now, me) if me else "", (me or b"").hex(),
        group.secrets.card.signing.hex(),
        iso(min(moments)) if moments else "", iso(max(record.changed for record in everything)) if moments else "",
        len(content.members), {kind: len(records) for kind, records in content.records.items()}, redacted,
        sum(extent.count for extent in ledger.extents), bool(ledger.link),
        everyone, circles,
    )  # fmt: skip


def _write(
    bag: BagWriter, store: api.StoreKey, registry: Registry, secrets: DeviceSecrets, facts: Facts, content: Content,
    site: Site, ledger: Ledger, role: str, work: Work,
) -> None:  # fmt: skip
    """Write the content of the file. Call it in a thread."""
    site.write_readme(bag, role)
    bag.write(FACTS, msgspec.json.format(msgspec.json.encode(facts), indent=2) + b"\n")
    site.write(bag, work)
    _write_tables(bag, registry, content, work)
    needed = write_logs(bag, store, ledger.extents, work)
    kept = _keys(ledger, needed)
    keyring = Keyring(ledger.founding, kept, ledger.founding_secret, tuple(ledger.circles))
    bag.write(KEYS, msgspec.json.encode(keyring))
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


def _keys(ledger: Ledger, needed: set[bytes]) -> tuple[Secret, ...]:
    """The secrets for the archive. If there are more than MAX_SECRETS, those that the roll needs come first."""
    given = (_needed(each, ledger.founding_secret, needed) for each in ledger.secrets)
    found = [each for each in given if each is not None]
    found.sort(key=lambda each: key_id(keys_of(each, ledger.founding_secret)[1]) not in needed)
    return tuple(found[:MAX_SECRETS])


def _needed(secret: Secret, founding_secret: bytes, needed: set[bytes]) -> Secret | None:
    """What the archive gets of a secret: all, only the roll's key, or nothing."""
    content, roll = keys_of(secret, founding_secret)
    if content is not None and key_id(content) in needed:
        return secret
    if key_id(roll) not in needed:
        return None
    return secret if secret.renewal == FIRST else halved(secret)


def _write_tables(bag: BagWriter, registry: Registry, content: Content, work: Work) -> None:
    for part in content.parts:
        for number, (kind, records) in enumerate(part.records.items()):
            work.step("archive.pages", number, len(part.records))
            feature, found = registry.kinds[kind]
            write_records(bag, part.folder, found, feature.tables, records, content.name)
        for pages in part.pages:
            for name, raw in pages.files.items():
                bag.write(f"data/{part.folder}records/{name}", raw)
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
