"""Brings a group back from an archive: into this profile, by the road that neighbours' envelopes take."""

import asyncio
import contextlib
from collections.abc import Callable
from pathlib import Path

from models.errors import Refused
from sync import api
from sync.archive.layout import FORKS, LEDGER
from sync.archive.ledger import read_forks
from sync.archive.reading import damaged
from sync.archive.verification import Verified, verify_archive
from sync.archive.work import Work
from sync.community import Community, enter
from sync.household import Household
from sync.ledger.envelope import Malformed
from sync.store.erasure import erase, mark, unmark
from sync.trust.invitation import Link, prove, write_link
from sync.trust.keys import new_device

Tell = Callable[[str, int, int], None]
MAX_NAME = 80


async def restore(house: Household, command: api.OpenArchive, tell: Tell) -> Community:
    """To read, or with `adopt` to go on with as `person`. All of it, or nothing: also after a crash in between.

    Raises Refused `archive.already_here`, `archive.no_pass`, `roll.bad_name`, and all that verifying raises.
    """
    person = " ".join(command.person.split())
    if command.adopt and (not person or len(person) > MAX_NAME or not person.isprintable()):
        raise Refused("roll.bad_name")
    work = Work(tell)
    verified = await work.run(verify_archive, Path(command.path), work, undo=Verified.close)
    with contextlib.closing(verified):
        if any(community.id == verified.group for community in house.groups.values()):
            raise Refused("archive.already_here")
        link = verified.pass_ if command.adopt else None
        if command.adopt and link is None:
            raise Refused("archive.no_pass")
        grp = _enter(house, verified, read_only=link is None)
        try:
            community = Community(house.db, house.registry, house.projection, house.clock, grp)
            await _take_in(house, community, verified, work)
            if link is not None:
                _admit_myself(community, link, person, verified.binding)
            with house.db.transaction():
                if link is not None:
                    house.db.run("UPDATE groups SET pass = ? WHERE grp = ?", (write_link(link).encode(), grp))
                unmark(house.db, grp)
        except BaseException:
            with contextlib.suppress(Refused):  # where the disk is full, the next start does it
                for _step in erase(house.db, house.registry, grp):
                    await asyncio.sleep(0)
            raise
    if link is not None:
        house.net.expect(grp, link.addresses)
    return house.adopt(grp)


def _enter(house: Household, verified: Verified, *, read_only: bool) -> int:
    with house.db.transaction():
        grp = enter(house.db, verified.group, verified.resolution, new_device(), read_only=read_only)
        mark(house.db, grp)
    return grp


async def _take_in(house: Household, community: Community, verified: Verified, work: Work) -> None:
    done = 0
    try:
        community.learn_keys(verified.keys)
        runs = verified.runs()
        while (run := await work.run(next, runs, None)) is not None:
            work.step("archive.restore", done, verified.facts.envelopes)
            with house.db.in_haste():  # what is half restored is swept at the next start anyway
                community.ingest(run)
            done += len(run)
        for first, second in read_forks(verified.container):
            community.convict(first, second)
    except Malformed:
        raise damaged(LEDGER, FORKS) from None
    if community.intake.roll is None:
        raise damaged(LEDGER)


def _admit_myself(community: Community, link: Link, person: str, binding: bytes) -> None:
    """The archive's pass lets this device in, also when nobody else is left. New keys follow at once, because others
    may hold the same archive."""
    community.act(prove(link, person, community.secrets, binding))
    community.rekey()
