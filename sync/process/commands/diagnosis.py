"""Looking at the store, whatever state it is in."""

from typing import TYPE_CHECKING, Final

from models.errors import Refused
from sync import api
from sync.process.access import Handlers, ProfileAccess
from sync.profile.presence import check_store

if TYPE_CHECKING:
    from sync.profile.fsck import Progress


async def fsck(profile: ProfileAccess, _command: api.Fsck, call: int) -> api.Findings:
    """Raises Refused `profile.locked` where nothing can be said without the key."""
    from sync.profile import fsck as checks

    def progress(done: int, total: int) -> None:
        profile.news.tell(api.Progress(call, "fsck", done, total))

    try:
        check_store(profile.folder)
    except Refused as refused:
        return checks.check_closed_file(profile.folder.store, profile.key, refused)
    if profile.closed is not None:
        return checks.check_closed_file(profile.folder.store, profile.key, profile.closed)
    try:
        return await checks.fsck(profile.runtime, progress)
    except Refused as refused:
        if profile.db is None or refused.code != "store.damaged":
            raise
    return await _of_what_loads(profile, progress)


async def _of_what_loads(profile: ProfileAccess, progress: "Progress") -> api.Findings:
    from sync.profile import fsck as checks

    try:
        loaded = checks.what_loads(profile.open_store())
    except Refused as refused:
        return checks.check_closed_file(profile.folder.store, profile.key, refused)
    return await checks.fsck(loaded, progress, loaded.lost)


HANDLERS: Final[Handlers] = {api.Fsck: fsck}
