"""Verifies that an archive is complete, unchanged and signed by a member. Needs no profile."""

from collections.abc import Iterator, Set
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from secrets import token_bytes

from models.errors import Refused
from models.feature import Registry
from models.ids import GroupId, device_id
from models.roll import Resolution, Roll, decode_statement, owner_of, resolution_id
from sync.archive.bag import LISTS, Judged, judge
from sync.archive.folder import Folder, is_folder
from sync.archive.layout import (
    BAGIT,
    DECLARATION,
    FACTS,
    FORKS,
    FORMAT,
    KEYS,
    MAX_ROLL,
    MAX_SECRETS,
    MAX_TAG,
    PART,
    PASS,
    REQUIRED,
    SIGNATURE,
    TAG_MANIFESTS,
    TAGS,
    Facts,
    Keyring,
    Signature,
    binding,
    signed,
)
from sync.archive.ledger import check_log, circles_of, log_files, read_forks, read_runs
from sync.archive.reading import Container, damaged, named
from sync.archive.work import Work
from sync.archive.zipped import Zip
from sync.effort import Effort
from sync.faultlog import ModuleFaults
from sync.files import shown
from sync.group import epoch_keys
from sync.group.group import Group, enter
from sync.group.held_circles import HeldCircle, is_sound
from sync.group.resolving import called
from sync.ledger.envelope import Malformed
from sync.store.clock import Clock
from sync.store.database import Database
from sync.store.migrations import migrate
from sync.store.open_store import OpenStore
from sync.store.projection import Projection
from sync.trust.invitation import Link, read_link
from sync.trust.keys import EVERYONE, ROLL, circle_tag, new_device, verify
from sync.trust.renewal import Secret


@dataclass(frozen=True)
class Verified:
    """An open archive that has been verified."""

    container: Container
    facts: Facts
    group: GroupId
    resolution: Resolution
    secrets: tuple[Secret, ...]
    founding_secret: bytes
    circles: tuple[HeldCircle, ...]
    pass_: Link | None
    signed_by: str
    """Name of the member who signed, or empty."""

    @property
    def binding(self) -> bytes:
        return binding({name: self.container.read(name) for name in TAG_MANIFESTS})

    def close(self) -> None:
        self.container.close()

    def runs(self) -> Iterator[list[bytes]]:
        """The archive's envelopes, first those of the roll, in runs that each end with a good signature."""
        roll, others = log_files(self.container, circle_tag(self.group, ROLL))
        for name in (*roll, *others):
            yield from read_runs(self.container, name)


@dataclass(frozen=True)
class Foreign:
    """A whole bag that Folkmoot did not make. `size` is what it occupies, in bytes."""

    size: int
    judged: Judged


def verify_archive(path: Path, work: Work) -> Verified:
    """Call it in a thread. The caller closes the result. Raises Refused `archive.foreign`, and as `verify_bag` does."""
    found = verify_bag(path, work)
    if isinstance(found, Foreign):
        raise Refused("archive.foreign", path=shown(path))
    return found


def verify_bag(path: Path, work: Work) -> Verified | Foreign:
    """Verify an archive of ours or any other bag (RFC 8493), in a zip or a folder. Call it in a thread; the caller
    closes what is ours.

    Raises Refused `archive.unreadable`, `archive.not_an_archive`, `archive.other_packing`, `archive.cut_off`,
    `archive.newer`, `archive.too_large`, `archive.damaged` with the names of the files, `archive.incomplete` with the
    names of those that are to be fetched.
    """
    container = _opened(path)
    try:
        if FACTS in container:
            _check_own(container, judge(container, work, TAGS))
            return _check_ledger(container, work)
        judged = judge(container, work)
        _check_whole(judged.wrong, judged.to_fetch)
        container.close()
        return Foreign(container.size, judged)
    except BaseException:
        container.close()
        raise


def look_at(path: Path) -> None:
    """Refuse at once what is no bag, or an archive of a newer Folkmoot. Reads nothing else of the content.

    Raises Refused `archive.unreadable`, `archive.not_an_archive`, `archive.other_packing`, `archive.cut_off`,
    `archive.newer`, `archive.too_large`.
    """
    _opened(path).close()


def _opened(path: Path) -> Container:
    """A bag that this Folkmoot can check. The caller closes it. Raises Refused as `look_at` does."""
    container = Folder(path) if is_folder(path) else Zip(path)
    try:
        if not any(name in (BAGIT, FACTS) or LISTS.fullmatch(name) for name in container.entries):
            raise Refused("archive.not_an_archive", path=container.name)
        if FACTS in container:
            _check_format(container)
    except BaseException:
        container.close()
        raise
    return container


def _check_whole(wrong: Set[str], to_fetch: Set[str]) -> None:
    """Raises Refused `archive.damaged`, `archive.incomplete`."""
    if wrong:
        raise damaged(*wrong, *to_fetch)
    if to_fetch:
        raise Refused("archive.incomplete", files=named(to_fetch), count=len(to_fetch))


def _check_own(container: Container, judged: Judged) -> None:
    """Raises Refused `archive.damaged` unless the bag is as Folkmoot writes it, which is stricter than RFC 8493."""
    files = container.entries.keys()
    full = {str(folder) for name in files for folder in PurePosixPath(name).parents}
    wrong = set(judged.wrong | judged.to_fetch | REQUIRED - files | container.folders - full)
    wrong.update(name for name in files if not name.startswith("data/") and name not in REQUIRED)
    wrong.update(name for name in files if not all(PART.fullmatch(part) for part in name.split("/")))
    wrong.update(each.file for each in judged.remarks if each.other not in wrong)
    if BAGIT in container and container.read(BAGIT) != DECLARATION:
        wrong.add(BAGIT)
    if container.has_more:
        wrong.add(Path(container.name).name)
    _check_whole(wrong, set())


def _check_format(container: Container) -> None:
    """Raises Refused `archive.newer`. This check comes first, because a newer layout may differ in everything."""
    try:
        head = container.decode(FACTS, dict[str, object])
    except Refused:
        return  # the check of the bag names this file and all other damaged ones
    version = head.get("format")
    if isinstance(version, int) and version > FORMAT:
        raise Refused("archive.newer")


def _check_ledger(container: Container, work: Work) -> Verified:
    facts: Facts = container.decode(FACTS, Facts)
    keyring: Keyring = container.decode(KEYS, Keyring)
    resolution, group = _founding(keyring)
    if group.hex() != facts.group_id:
        raise damaged(FACTS, KEYS)
    link = _pass(container, group)
    roll, others = log_files(container, circle_tag(group, ROLL))
    broken: list[str] = []
    count = 0
    for name in (*roll, *others):
        work.check()
        try:
            count += check_log(container, name)
        except Refused:
            broken.append(name)
    if broken or not roll:
        raise damaged(*broken, *(() if roll else (KEYS,)))
    if count != facts.envelopes or facts.can_adopt != (link is not None):
        raise damaged(FACTS)
    _check_circles(facts, keyring, group, others)
    verified = Verified(
        container, facts, group, resolution, keyring.secrets, keyring.founding_secret, keyring.circles, link, ""
    )
    return replace(verified, signed_by=_signer(verified, roll, work))


def _check_circles(facts: Facts, keyring: Keyring, group: GroupId, names: list[str]) -> None:
    """Raises Refused `archive.damaged` unless the logs are those of the circles that the archive says it holds."""
    if not is_sound(group, keyring.circles):
        raise damaged(KEYS)
    said = {each.tag for each in keyring.circles} | ({circle_tag(group, EVERYONE)} if facts.everyone else set())
    if facts.circles != tuple(each.name for each in keyring.circles) or not circles_of(names) <= said:
        raise damaged(FACTS)


def _signer(verified: Verified, roll: list[str], work: Work) -> str:
    """Check the signature, and the facts that follow from the roll. Returns the name of the member who signed, also of
    one who is out: who was removed or has left can export as before."""
    container, facts = verified.container, verified.facts
    seal: Signature = container.decode(SIGNATURE, Signature)
    content = signed({name: container.read(name) for name in TAG_MANIFESTS})
    if not verify(seal.device, content, seal.signature) or seal.device.hex() != facts.device:
        raise damaged(SIGNATURE)
    found = _roll(verified, roll, work)
    state, signer = found.now, owner_of(found, device_id(seal.device))
    if (signer or b"").hex() != facts.made_by_id:
        raise damaged(SIGNATURE)
    if len(state.members) != facts.members:
        raise damaged(FACTS)
    if verified.pass_ is not None:
        invitation = state.invitations.get(verified.pass_.id)
        if invitation is None or invitation.terms.key != verified.pass_.key:
            raise damaged(PASS)
    return "" if signer is None else called(state, signer)


def _roll(verified: Verified, files: list[str], work: Work) -> Roll:
    """The archive's roll, ingested in a temporary store."""
    if sum(verified.container.entries[name] for name in files) > MAX_ROLL:
        raise Refused("archive.too_large")
    database = Database(Path(":memory:"), token_bytes(32))
    try:
        migrate(database)
        with database.transaction():
            group_number = enter(
                database, verified.group, verified.resolution, new_device(), verified.founding_secret, read_only=True
            )
        registry = Registry(())
        clock = Clock(database, lambda: verified.facts.made_ms)
        store = OpenStore(database, registry, Projection(database, registry), clock, ModuleFaults(), Effort())
        group = Group(store, group_number)
        epoch_keys.learn(group, verified.secrets)
        for name in files:
            for run in read_runs(verified.container, name):
                work.check()
                group.receive(run)
        for proof in read_forks(verified.container):
            group.accept_proof(proof)
        return group.roll
    except Malformed:
        raise damaged(*files, FORKS) from None
    except Refused as refused:
        raise damaged(KEYS) if refused.code == "group.unfounded" else refused from None
    finally:
        database.close()


def _founding(keyring: Keyring) -> tuple[Resolution, GroupId]:
    try:
        resolution = decode_statement(keyring.founding)
    except Refused:
        raise damaged(KEYS) from None
    if not isinstance(resolution, Resolution):
        raise damaged(KEYS)
    sound = all(len(each.renewal) == 16 and len(each.value) == 32 for each in keyring.secrets)
    if not sound or len(keyring.secrets) > MAX_SECRETS or len(keyring.founding_secret) != 32:
        raise damaged(KEYS)
    return resolution, GroupId(resolution_id(keyring.founding))


def _pass(container: Container, group: GroupId) -> Link | None:
    if PASS not in container:
        return None
    try:
        link = read_link(container.read(PASS, MAX_TAG).decode("ascii"))
    except (Refused, UnicodeDecodeError):
        raise damaged(PASS) from None
    if link.group != group:
        raise damaged(PASS)
    return link
