"""The roll as rows that lists read."""

from datetime import UTC, datetime

import msgspec

from models import clock
from models.errors import Refused
from models.ids import DeviceId, MemberId
from models.roll import RollState, name_of
from sync.store.database import Database

_json = msgspec.json.Encoder().encode


def write_roll(
    database: Database, group_number: int, state: RollState, now_ms: int, me: MemberId, device: DeviceId
) -> None:
    """Replace the rows of members, former members and invitations, and how this computer's owner belongs; part of a
    transaction."""
    for table in ("members", "invitations", "former_members"):
        database.run(f"DELETE FROM {table} WHERE group_number = ?", (group_number,))  # noqa: S608
    database.many(
        "INSERT INTO members(group_number, member, name, role, joined, invited_by, devices, standing, roles, powers)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (group_number, member.id, member.name, member.role, member.joined >> 16, member.invited_by,
             len(member.devices), member.standing, _text(member.roles), _text(sorted(_powers(state, member.id))))
            for member in state.members.values()
        ],
    )  # fmt: skip
    former = [member for member in state.former() if member not in state.members]
    database.many(
        "INSERT INTO former_members VALUES (?, ?, ?)",
        [(group_number, member, name_of(state, member)) for member in former],
    )
    database.many(
        "INSERT INTO invitations VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (group_number, each.terms.id, each.by, each.made >> 16, each.terms.expires, each.terms.uses,
             len(each.admitted), each.closed(now_ms) or "open")
            for each in state.invitations.values()
        ],
    )  # fmt: skip
    if me:
        belongs = own_standing(state, me, device)
        database.run("UPDATE groups SET standing = ? WHERE group_number = ?", (belongs, group_number))


def own_standing(state: RollState, me: MemberId, device: DeviceId) -> str:
    """How a member's computer belongs: as the member does (`member`, `provisional`, `suspended`, `removed`, `left`), or
    `dropped` if only this computer is out, `hub` if it only relays, or `applicant` if the invitation has lost its
    effect."""
    if me in state.charter.removed:
        return "removed"
    if not state.is_in(me):
        return "applicant"
    if state.has_left(me):
        return "left"
    if state.member(device) != me:
        return "dropped"
    return "hub" if device in state.hubs else state.how(me)


def not_in(state: RollState, me: MemberId, device: DeviceId) -> Refused:
    """Why somebody who is not in the group cannot write there."""
    standing = own_standing(state, me, device)
    closed = state.effects.shut_out_at(state.came_in(me)) if me in state.applicants else 0
    if closed:
        day = datetime.fromtimestamp(clock.milliseconds(closed) / 1000, UTC).date()
        return Refused("group.pass_closed", date=day.isoformat())
    return Refused(f"group.{standing}")


def _powers(state: RollState, member: MemberId) -> frozenset[str]:
    return frozenset() if state.how(member) == "suspended" else state.powers(member)


def _text(names: object) -> str:
    return _json(names).decode()
