"""Histories of records, and taking changes back."""

from typing import Any, Final

from sync import api
from sync.group import record_history, undoing
from sync.history_commands import Compare, FieldChange, History, HistoryPage, ReadState, Restore, Undo
from sync.process.access import Handlers, ProfileAccess
from sync.process.commands.texts import group_of


async def history(profile: ProfileAccess, command: History, _call: int) -> HistoryPage:
    return record_history.page(group_of(profile, command.record), command)


async def read(profile: ProfileAccess, command: ReadState, _call: int) -> dict[str, Any]:
    return dict(record_history.read(group_of(profile, command.record), command))


async def compare(profile: ProfileAccess, command: Compare, _call: int) -> tuple[FieldChange, ...]:
    return record_history.compare(group_of(profile, command.record), command)


async def restore(profile: ProfileAccess, command: Restore, _call: int) -> api.Done:
    return api.Done(tuple(undoing.restore(group_of(profile, command.record), command).records))


async def undo(profile: ProfileAccess, command: Undo, _call: int) -> api.Done:
    return api.Done(tuple(undoing.undo(group_of(profile, command.record), command).records))


HANDLERS: Final[Handlers] = {History: history, ReadState: read, Compare: compare, Restore: restore, Undo: undo}
