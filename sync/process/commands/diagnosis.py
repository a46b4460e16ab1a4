"""Checking the store, in whatever state it is."""

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from models.errors import Refused
from sync import api
from sync.process.access import Handlers, ProfileAccess
from sync.profile.presence import check_store

if TYPE_CHECKING:
    from sync.profile.runtime import ProfileRuntime


async def fsck(profile: ProfileAccess, _command: api.Fsck, call: int) -> api.Findings:
    """Raises Refused `profile.locked` if the key is not known."""
    from sync.profile import fsck as checks

    def progress(done: int, total: int) -> None:
        profile.news.tell(api.Progress(call, "fsck", done, total))

    try:
        check_store(profile.folder)
        with suppress(Refused):
            return await _checked(profile.runtime, progress)
        with profile.bare_store() as db:
            around = profile.surroundings
            return await checks.fsck_unloaded(db, around.registry, around.wall_ms, progress)
    except Refused as refused:
        if refused.code == "profile.locked":
            raise
        return await checks.fsck_closed(profile.folder.store, profile.key, refused, progress)


async def _checked(runtime: "ProfileRuntime", progress: Callable[[int, int], None]) -> api.Findings:
    """Check everything. What is damaged of files is fetched again from neighbours who are met."""
    from sync.profile import fsck as checks

    files = runtime.net.meetings.files
    findings = await checks.fsck(runtime, progress, folder=files.folder)
    for group in runtime.groups.values():
        files.of(group).downloads.refresh()
    return findings


HANDLERS: Final[Handlers] = {api.Fsck: fsck}
