"""The roll as rows that lists read."""

from datetime import UTC, datetime

import msgspec

from models import clock
from models.errors import Refused
from models.ids import DeviceId, MemberId
from models.roll import Done, RollState, name_of
from sync.group.membership import Membership
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
             len(each.admitted), each.why_closed(now_ms) or "open")
            for each in state.invitations.values()
        ],
    )  # fmt: skip
    if me:
        belongs = own_standing(state, me, device)
        database.run("UPDATE groups SET standing = ? WHERE group_number = ?", (belongs, group_number))


def write_done(database: Database, group_number: int, membership: Membership, me: MemberId) -> None:
    """Bring the rows of what was done about the group's people up to date; part of a transaction. What others did with
    their own computers has none."""
    if membership.roll is None:
        return
    found = membership.roll.done(lambda act: membership.arrived.get(act, 0))
    told = frozenset(each for each in found if not each.private or each.by == me)
    if membership.told is None:
        database.run("DELETE FROM roll_activity WHERE group_number = ?", (group_number,))
    columns = "group_number = ? AND envelope = ? AND at = ? AND what = ? AND author = ? AND whom IS ? AND said = ?"
    for each in (membership.told or frozenset()) - told:
        database.run(f"DELETE FROM roll_activity WHERE {columns}", _of(group_number, each))  # noqa: S608
    new = told - (membership.told or frozenset())
    database.many(
        "INSERT INTO roll_activity VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(*_of(group_number, each), each.number, each.last) for each in new],
    )
    membership.told = told


def _of(group_number: int, each: Done) -> tuple[object, ...]:
    return group_number, each.arrived, each.at, each.what, each.by, each.whom or None, each.said


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
