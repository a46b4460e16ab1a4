"""Changing records, reading their histories, and this computer's private notes."""

from typing import Final

from models.errors import Refused
from sync import api
from sync.process.access import Handlers, ProfileAccess

MAX_KEY: Final = 200
MAX_NOTE: Final = 200_000
"""Most characters in the name of a private note of this computer, and in the note."""


async def do(profile: ProfileAccess, command: api.Do, _call: int) -> api.Done:
    outcome = profile.runtime.group(command.group).do(command.intent, command.arguments)
    return api.Done(tuple(outcome.records))


async def remember(profile: ProfileAccess, command: api.Remember, _call: int) -> None:
    if len(command.key) > MAX_KEY or len(command.value or "") > MAX_NOTE:
        raise Refused("note.too_large")
    db = profile.runtime.db
    with db.transaction():
        db.run("DELETE FROM local WHERE key = ?", (command.key,))
        if command.value is not None:
            db.run("INSERT INTO local VALUES (?, ?)", (command.key, command.value))
    profile.news.tell(api.Changed(0, "local", ()))


async def count_replicas(profile: ProfileAccess, command: api.CountReplicas, _call: int) -> tuple[int, ...]:
    from sync.net import reading

    runtime = profile.runtime
    groups = [runtime.group(reading.owner(runtime.db, record)) for record in command.records]
    return tuple(
        reading.replica_count(runtime.db, group, runtime.progress, record)
        for group, record in zip(groups, command.records, strict=True)
    )


HANDLERS: Final[Handlers] = {
    api.Do: do,
    api.Remember: remember,
    api.CountReplicas: count_replicas,
}
