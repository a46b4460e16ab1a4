"""Checking the store, in whatever state it is."""

from contextlib import suppress
from typing import Final

from models.errors import Refused
from sync import api
from sync.process.access import Handlers, ProfileAccess
from sync.profile.presence import check_store


async def fsck(profile: ProfileAccess, _command: api.Fsck, call: int) -> api.Findings:
    """Raises Refused `profile.locked` if the key is not known."""
    from sync.profile import fsck as checks

    def progress(done: int, total: int) -> None:
        profile.news.tell(api.Progress(call, "fsck", done, total))

    try:
        check_store(profile.folder)
        with suppress(Refused):
            return await checks.fsck(profile.runtime, progress)
        with profile.bare_store() as db:
            around = profile.surroundings
            return await checks.fsck_unloaded(db, around.registry, around.wall_ms, progress)
    except Refused as refused:
        if refused.code == "profile.locked":
            raise
        return checks.check_closed_file(profile.folder.store, profile.key, refused)


HANDLERS: Final[Handlers] = {api.Fsck: fsck}
