"""Checks every invariant of a store. It always runs to its end: it names what is damaged (page, table, group, log,
record), and checks the rest nevertheless."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any, Protocol

from models.errors import Refused
from models.feature import Registry
from sync import api
from sync.blobs import BlobFolder
from sync.group.group import Group
from sync.profile.fsck.file import check_closed, check_file, readable_rows
from sync.profile.fsck.files import check_files
from sync.profile.fsck.logs import check_logs
from sync.profile.fsck.records import check_records
from sync.profile.fsck.report import DAMAGE, UNREADABLE, Report
from sync.profile.fsck.search import check_search, check_words
from sync.store.database import Database
from sync.store.open_store import OpenStore, open_store

__all__ = ["Progress", "fsck", "fsck_closed", "fsck_unloaded"]

SLICE = 200
"""Number of items that are checked before other tasks run."""
Progress = Callable[[int, int], None]
"""`progress(done, total)`"""


class Checkable(Protocol):
    """A profile runtime, or as much of one as could be loaded."""

    @property
    def store(self) -> OpenStore: ...
    @property
    def groups(self) -> Mapping[int, Group]: ...


@dataclass(frozen=True)
class Loaded:
    """The loadable part of a store from which not everything can be loaded."""

    store: OpenStore
    groups: dict[int, Group] = field(default_factory=dict)
    lost: list[str] = field(default_factory=list)
    """Names of the groups that cannot be loaded."""


def _loadable(store: OpenStore) -> Loaded:
    loaded = Loaded(store)
    for group_number, name in readable_rows(
        store.db, "SELECT group_number, name FROM groups ORDER BY group_number {}"
    ):
        try:
            group = Group(store, group_number)
        except Refused:
            loaded.lost.append(str(name))
        else:
            loaded.groups[group_number] = group
    return loaded


async def fsck_unloaded(
    db: Database, registry: Registry, wall_ms: Callable[[], int], progress: Progress
) -> api.Findings:
    """Check a store that opens, but from which a profile cannot be loaded."""
    try:
        loaded = _loadable(open_store(db, registry, wall_ms))
    except Refused:
        report = Report()
        await check_file(db, report, _stepping(0, progress))
        return api.Findings(dict(report.checked), tuple(report.problems))
    return await fsck(loaded, progress, loaded.lost)


async def fsck_closed(path: Path, key: bytes, refused: Refused, progress: Progress) -> api.Findings:
    """Check a store that does not open for the reason `refused`. Without its key nothing of it can be checked."""
    report = Report()
    if key and refused.code == DAMAGE:
        await check_closed(path, key, report, _stepping(0, progress))
    if not report.problems:
        report.problem(refused.code, **{name: str(value) for name, value in refused.facts.items()})
    return api.Findings(dict(report.checked), tuple(report.problems))


async def fsck(
    profile: Checkable, progress: Progress, lost: Iterable[str] = (), folder: BlobFolder | None = None
) -> api.Findings:
    """Check everything, group by group; `lost` are the names of groups that could not be loaded, and `folder` has the
    files. Rows that do not follow from records are rebuilt at the next start."""
    report, db = Report(), profile.store.db
    step = _stepping(_total(profile.store), progress)
    await check_file(db, report, step)
    for name in lost:
        report.problem("fsck.group", group=name)
    with report.naming("fsck.table", table="keys", what=UNREADABLE):
        report.checked["keys"] = int(db.value("SELECT count(*) FROM keys"))
    for group in list(profile.groups.values()):
        with report.naming("fsck.group", group=group.name):
            await check_logs(db, group, report, step)
            await check_records(profile.store, group, report, step)
            await check_words(profile.store, group, report, step)
    check_search(profile.store, report)
    if folder is not None:
        await check_files(db, folder, report, step, profile.store.clock.now())
    if report.found("fsck.rows", "fsck.search"):
        with suppress(Refused), db.transaction():
            profile.store.projection.invalidate()
    return api.Findings(dict(report.checked), tuple(report.problems))


def _total(store: OpenStore) -> int:
    with suppress(Refused):
        return int(store.db.value(
            "SELECT (SELECT count(*) FROM envelopes) + (SELECT count(*) FROM records)"
            " + (SELECT count(*) FROM files WHERE whole)"
        ))  # fmt: skip
    return 0


def _stepping(total: int, progress: Progress) -> Callable[[Iterable[Any]], AsyncIterator[Any]]:
    done = 0

    async def step(items: Iterable[Any]) -> AsyncIterator[Any]:
        nonlocal done
        iterator = iter(items)
        while chunk := list(islice(iterator, SLICE)):
            for item in chunk:
                yield item
            done += len(chunk)
            progress(min(done, total), total)
            await asyncio.sleep(0)

    return step
