"""Files: attaching, fetching, saving, showing."""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from models.attachment import Attachment
from models.errors import Refused
from sync import api
from sync.archive.work import Work
from sync.blobs import FileIndex
from sync.file_commands import (
    AskFiles,
    AttachedFile,
    AttachFile,
    FetchFile,
    File,
    Files,
    LimitFiles,
    PinFile,
    SaveFile,
    ShowFile,
)
from sync.net.files import GroupFiles
from sync.net.files.local import QUOTA_NAME, quota
from sync.process.access import Handlers, ProfileAccess
from sync.process.commands.network import listen

MOST_SHOWN: Final = 8 << 20
NOBODY_SECONDS: Final = 20.0
"""How long saving waits for somebody who holds the file."""
LOOK_SECONDS: Final = 0.1
NAMED: Final = "file, record, field, name, media, size, group_number, key, preview, preview_size, order_key"


async def attach_file(profile: ProfileAccess, command: AttachFile, call: int) -> AttachedFile:
    from sync.blobs import attach

    runtime, work = profile.runtime, Work(profile.news.progress(call))
    folder = runtime.net.meetings.files.folder
    found = await work.run(
        lambda: attach(folder, Path(command.path), keep=command.keep_details,
                       step=lambda done, total: work.step("file.seal", done, total)),
        undo=lambda made: folder.drop(made.sealed.id),
    )  # fmt: skip
    file, index = found.attachment, FileIndex(runtime.db)
    index.sealed(file.id, file.size, found.sealed.manifest, runtime.clock.now())
    if found.preview is not None:
        index.sealed(file.preview, file.preview_size, found.preview.manifest, runtime.clock.now())
    return AttachedFile(f"{file.item} {file.value}", file.id, file.name, file.media, file.size, found.stripped)


async def ask_files(profile: ProfileAccess, command: AskFiles, _call: int) -> Files:
    files = _of(profile, command.group)
    index = files.local.index
    rows = _rows(files, "record = ? OR ? = x''", command.record, command.record)
    return Files(tuple(_told(files, row) for row in rows), index.bytes_here(), quota(index))


def _of(profile: ProfileAccess, group_number: int) -> GroupFiles:
    return profile.runtime.net.meetings.files.of(profile.runtime.group(group_number))


def _rows(files: GroupFiles, condition: str, *values: Any) -> list[tuple[Any, ...]]:
    """What the group's records say of files, newest first."""
    group = files.local.group
    private = (circle.id for circle in group.logs.circles.known if group.logs.circles.is_private(circle.id))
    lists = (group.group_number, *(-number for number in private))
    marks = ", ".join("?" * len(lists))
    return group.store.db.rows(
        f"SELECT {NAMED} FROM record_files WHERE group_number IN ({marks}) AND ({condition})"  # noqa: S608
        " ORDER BY order_key DESC, name",
        (*lists, *values),
    )


def _told(files: GroupFiles, row: tuple[Any, ...]) -> File:
    file, record, field, name, media, size, list_number, *_rest, order_key = row
    local = files.local
    known, download = local.index.known(file), files.downloads.active.get(file)
    devices = local.holders(file)
    members = {local.group.membership.member_of(device) for device in devices} - {local.group.me}
    author = bytes(local.group.store.db.value("SELECT author FROM records WHERE order_key = ?", (order_key,)) or b"")
    here = known is not None and known.whole
    fetched = size if here else 0 if download is None or not download.chunks else (
        size * len(download.present) // download.chunks)  # fmt: skip
    return File(
        file, record, field, name, media, size, list_number, here, fetched,
        known is not None and bool(known.wanted), known is not None and known.pinned,
        tuple(sorted(members)) or (() if here or author in (b"", local.group.me) else (author,)),
        bool(devices & files.connected()),
    )  # fmt: skip


def _named(files: GroupFiles, file: bytes) -> list[Attachment]:
    """What records say of this file, the oldest first. Raises Refused `file.unknown`."""
    rows = _rows(files, "file = ?", file)
    if not rows:
        raise Refused("file.unknown")
    return [
        Attachment(found, key, name, media, size, preview or b"", preview_size)
        for found, _record, _field, name, media, size, _list, key, preview, preview_size, _order in reversed(rows)
    ]


def _whole(file: Attachment) -> tuple[bytes, bytes, int]:
    return file.id, file.key, file.size


def _preview(file: Attachment) -> tuple[bytes, bytes, int]:
    return file.preview, file.preview_key, file.preview_size


async def _opening(
    files: GroupFiles, named: Sequence[Attachment], part: Callable[[Attachment], tuple[bytes, bytes, int]] = _whole
) -> Attachment:
    """The attachment that really opens the file, among those that records name; the oldest if none does. Anybody can
    write a record that names a file with another key."""
    told: dict[tuple[bytes, bytes, int], Attachment] = {}
    for each in named:
        told.setdefault(part(each), each)

    def true() -> Attachment:
        return next((each for said, each in told.items() if files.local.folder.opens(*said)), named[0])

    return await asyncio.to_thread(true)


async def _flaw(files: GroupFiles, file: bytes, refused: Refused) -> Refused:
    """Why a file that is said to be here could not be read. What of it is damaged is fetched again."""
    known = files.local.index.known(file)
    if refused.code not in ("file.damaged", "file.missing") or known is None or not known.whole:
        return refused
    if not await asyncio.to_thread(files.local.folder.faults, file, known.manifest or b""):
        return Refused("file.wrong_key")
    files.local.index.damaged(file)
    files.downloads.refresh(0)
    return Refused("file.damaged")


async def fetch_file(profile: ProfileAccess, command: FetchFile, _call: int) -> None:
    files = _of(profile, command.group)
    _named(files, command.file)
    files.local.index.want([command.file], wanted=command.wanted)
    files.downloads.refresh(0)


async def save_file(profile: ProfileAccess, command: SaveFile, call: int) -> None:
    from sync.blobs import save

    files, work = _of(profile, command.group), Work(profile.news.progress(call))
    named = _named(files, command.file)
    if not files.local.index.is_whole(command.file):
        await _fetched(profile, files, named[0], work, call)
    file = await _opening(files, named)
    try:
        await work.run(
            lambda: save(files.local.folder, file, Path(command.path),
                         lambda done, total: work.step("file.save", done, total))
        )  # fmt: skip
    except Refused as refused:
        raise await _flaw(files, file.id, refused) from None
    files.local.index.used(file.id, files.local.now)


async def _fetched(profile: ProfileAccess, files: GroupFiles, file: Attachment, work: Work, call: int) -> None:
    """Wait until the file is here. Raises Refused `file.nobody` if nothing of it comes for a while, and as the
    disk refuses it: then it goes on coming by itself once there is room."""
    net, clock, index = profile.runtime.net, asyncio.get_running_loop().time, files.local.index
    if not net.listening:
        await listen(profile, api.Listen(), call)
    await net.look_around()
    before = index.known(file.id)
    index.want([file.id])
    files.downloads.refresh(0)
    end, came = clock() + NOBODY_SECONDS, 0
    try:
        while not index.is_whole(file.id):
            download = files.downloads.active.get(file.id)
            if download is not None and (len(download.present) != came or not download.is_ready):
                came, end = len(download.present), clock() + NOBODY_SECONDS
                work.step("file.fetch", came, download.chunks)
            elif stopped := files.downloads.writing.stopped:
                raise Refused(stopped.code, **stopped.facts)
            elif clock() > end:
                raise Refused("file.nobody", name=file.name)
            await asyncio.sleep(LOOK_SECONDS)
    except BaseException:
        if before is not None and not before.wanted and not files.downloads.writing.stopped:
            index.want([file.id], wanted=False)
        raise


async def show_file(profile: ProfileAccess, command: ShowFile, _call: int) -> bytes:
    files = _of(profile, command.group)
    part = _preview if command.preview else _whole
    name, key, size = part(await _opening(files, _named(files, command.file), part))
    if size > MOST_SHOWN:
        raise Refused("file.too_large_to_show", limit=MOST_SHOWN >> 20)
    if not files.local.index.is_whole(name):
        raise Refused("file.missing")
    try:
        return await asyncio.to_thread(lambda: b"".join(files.local.folder.plain(name, key, size)))
    except Refused as refused:
        raise await _flaw(files, name, refused) from None


async def pin_file(profile: ProfileAccess, command: PinFile, _call: int) -> None:
    files = _of(profile, command.group)
    _named(files, command.file)
    files.local.index.pin(command.file, pinned=command.pinned)


async def limit_files(profile: ProfileAccess, command: LimitFiles, _call: int) -> None:
    if not 0 <= command.limit < 1 << 50:
        raise Refused("file.bad_limit")
    with profile.runtime.db.transaction():
        profile.runtime.db.set_meta(QUOTA_NAME, str(command.limit))


HANDLERS: Final[Handlers] = {
    AttachFile: attach_file, AskFiles: ask_files, FetchFile: fetch_file, SaveFile: save_file, ShowFile: show_file,
    PinFile: pin_file, LimitFiles: limit_files,
}  # fmt: skip
