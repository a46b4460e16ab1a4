"""Archive commands. `sync.archive` is imported on first use, because it imports Jinja2, which nothing else needs."""

from typing import Final

from sync import api
from sync.process.access import Handlers, ProfileAccess
from sync.process.commands.groups import announce


async def export_archive(profile: ProfileAccess, command: api.ExportArchive, call: int) -> api.ArchiveSummary:
    from sync.archive import export

    return await export(profile.runtime, profile.store_key, command, profile.news.progress(call))


async def verify_archive(
    profile: ProfileAccess, command: api.VerifyArchive, call: int
) -> api.ArchiveSummary | api.BagSummary:
    from sync.archive import Work, verify

    work = Work(profile.news.progress(call))
    return await work.run(verify, command.path, work)


async def open_archive(profile: ProfileAccess, command: api.OpenArchive, call: int) -> api.Group:
    from sync.archive import restore

    group = await restore(profile.runtime, command, profile.news.progress(call))
    return announce(profile, group.group_number)


HANDLERS: Final[Handlers] = {
    api.ExportArchive: export_archive, api.VerifyArchive: verify_archive, api.OpenArchive: open_archive,
}  # fmt: skip
