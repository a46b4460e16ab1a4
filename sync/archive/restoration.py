"""Restores a group from an archive into this profile. The envelopes are ingested like a peer's."""

import asyncio
import contextlib
from collections.abc import Callable
from pathlib import Path

from models.errors import Refused
from models.text import is_name
from sync import api
from sync.archive.enclosures import restore_files
from sync.archive.layout import FORKS, LEDGER
from sync.archive.ledger import read_forks
from sync.archive.place import Profile
from sync.archive.reading import damaged
from sync.archive.verification import Verified, verify_archive
from sync.archive.work import Work
from sync.group import epoch_keys
from sync.group.group import Group, enter
from sync.group.held_circles import learn_circles
from sync.ledger.envelope import Malformed
from sync.store.erasure import erase, mark, unmark
from sync.trust.invitation import Link, prove, write_link
from sync.trust.keys import new_device

Tell = Callable[[str, int, int], None]


async def restore(profile: Profile, command: api.OpenArchive, tell: Tell) -> Group:
    """Restore a group read-only, or with `adopt` to continue it as `person`. Everything or nothing is restored, even
    after a crash.

    Raises Refused `archive.already_here`, `archive.no_pass`, `roll.bad_name`, and as `verify_archive` does.
    """
    person = " ".join(command.person.split())
    if command.adopt and not is_name(person):
        raise Refused("roll.bad_name")
    work = Work(tell)
    verified = await work.run(verify_archive, Path(command.path), work, undo=Verified.close)
    with contextlib.closing(verified):
        if any(group.id == verified.group for group in profile.groups.values()):
            raise Refused("archive.already_here")
        link = verified.pass_ if command.adopt else None
        if command.adopt and link is None:
            raise Refused("archive.no_pass")
        group_number = _enter(profile, verified, read_only=link is None)
        try:
            group = Group(profile.store, group_number)
            await _take_in(profile, group, verified, work)
            await restore_files(profile, group, verified.container, work)
            if link is not None:
                _admit_myself(group, link, person, verified.binding)
            with profile.db.transaction():
                if link is not None:
                    packed = write_link(link).encode()
                    profile.db.run("UPDATE groups SET pass = ? WHERE group_number = ?", (packed, group_number))
                unmark(profile.db, group_number)
        except BaseException:
            with contextlib.suppress(Refused):  # if the disk is full, the next start does it
                for _step in erase(profile.db, profile.registry, group_number):
                    await asyncio.sleep(0)
            raise
    if link is not None:
        profile.net.expect(group_number, link.addresses)
    return profile.adopt(group_number)


def _enter(profile: Profile, verified: Verified, *, read_only: bool) -> int:
    with profile.db.transaction():
        group_number = enter(
            profile.db, verified.group, verified.resolution, new_device(), verified.founding_secret, read_only=read_only
        )
        mark(profile.db, group_number)
    return group_number


async def _take_in(profile: Profile, group: Group, verified: Verified, work: Work) -> None:
    done = 0
    try:
        epoch_keys.learn(group, verified.secrets)
        learn_circles(group, verified.circles)
        runs = verified.runs()
        while (run := await work.run(next, runs, None)) is not None:
            work.step("archive.restore", done, verified.facts.envelopes)
            with profile.db.deferred_durability():  # the next start erases an incomplete group anyway
                group.receive(run)
            done += len(run)
        for proof in read_forks(verified.container):
            group.accept_proof(proof)
        while group.judge_again():  # noqa: ASYNC110 - the sleep gives others a turn
            await asyncio.sleep(0)
    except Malformed:
        raise damaged(LEDGER, FORKS) from None
    if group.membership.roll is None:
        raise damaged(LEDGER)


def _admit_myself(group: Group, link: Link, person: str, binding: bytes) -> None:
    """Admit this device with the archive's invitation, even if no other member is left."""
    group.act(prove(link, person, group.secrets, binding))
