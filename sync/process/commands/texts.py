"""Texts that several people edit at once."""

from typing import Final

from sync.group import text_editing
from sync.group.finding import find
from sync.group.group import Group
from sync.process.access import Handlers, ProfileAccess
from sync.text_commands import EditText, ReadText, TextNow


def group_of(profile: ProfileAccess, record: bytes) -> Group:
    """The group of a record. Raises Refused `record.unknown`."""
    return profile.runtime.group(find(profile.runtime.db, record).group_number)


async def read(profile: ProfileAccess, command: ReadText, _call: int) -> TextNow:
    return text_editing.read(group_of(profile, command.record), command)


async def edit(profile: ProfileAccess, command: EditText, _call: int) -> TextNow:
    return text_editing.edit(group_of(profile, command.record), command)


HANDLERS: Final[Handlers] = {ReadText: read, EditText: edit}
