"""Starting a group in a profile."""

import contextlib
from collections.abc import Sequence
from secrets import token_bytes

from models import group_kinds
from models.errors import Refused
from models.feature import Feature
from models.roll import Resolution, encode_statement, founding, resolution_id
from sync.group import renewing, writing
from sync.group.group import Group, enter
from sync.profile.runtime import ProfileRuntime
from sync.store.erasure import erase, mark, unmark
from sync.trust.keys import new_device


def start(runtime: ProfileRuntime, name: str, group_kind: str, person: str) -> Group:
    """Found a group and write the first records of its features; everything or nothing, even after a crash.

    Raises Refused `roll.bad_name`, `group.unknown_kind`, and as Group does.
    """
    secrets = new_device()
    started = [feature for feature in runtime.registry.features if not feature.optional]
    roles = dict(group_kinds.kind(group_kind).roles)
    for feature in runtime.registry.features:
        roles |= feature.roles.get(group_kind, {})
    resolution = Resolution(
        0, b"", name.strip(), group_kind, token_bytes(32), secrets.card, person.strip(), runtime.clock.now(),
        tuple(feature.name for feature in started), roles=roles,
    )
    flaw = founding(resolution)
    if flaw is not None:
        raise flaw
    raw = encode_statement(resolution)
    with runtime.db.transaction():
        group_number = enter(runtime.db, resolution_id(raw), resolution, secrets, token_bytes(32))
        mark(runtime.db, group_number)  # nothing is left of it if we are killed before it is whole
    try:
        group = runtime.adopt(group_number)
        writing.found(group, raw)
        renewing.renew(group)  # the founding secret opens nothing that anybody writes, so that hubs may have it
        _fill(group, started, resolution)
        with runtime.db.transaction():
            unmark(runtime.db, group_number)
    except BaseException:
        _abandon(runtime, group_number)
        raise
    return group


def _fill(group: Group, started: Sequence[Feature], resolution: Resolution) -> None:
    for feature in started:
        if feature.first is not None:
            drafts = feature.first(writing.context(group), group_kind=resolution.group_kind, name=resolution.name)
            if drafts:
                group.write(drafts)


def _abandon(runtime: ProfileRuntime, group_number: int) -> None:
    """Remove a group that could not be founded completely."""
    runtime.groups.pop(group_number, None)
    with contextlib.suppress(Refused):  # if the disk is full, the next start does it
        for _step in erase(runtime.db, runtime.registry, group_number):
            pass
