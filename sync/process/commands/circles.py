"""Private circles: opening, adding, leaving, and telling which there are."""

from typing import Final

from models import circles as model
from models.errors import Refused
from models.ids import CircleId, MemberId
from sync.circle_commands import AskCircles, ChangeCircle, Circle, Circles, OpenCircle
from sync.group import circle_writing
from sync.group.group import Group
from sync.group.held_circles import lacking
from sync.process.access import Handlers, ProfileAccess


async def open_(profile: ProfileAccess, command: OpenCircle, _call: int) -> Circle:
    group = profile.runtime.group(command.group)
    if command.kind not in model.KINDS or (command.kind == model.STANDING) != bool(command.role):
        raise Refused("circle.malformed")
    members = [MemberId(member) for member in command.members]
    return _told(group, circle_writing.open_circle(group, command.kind, command.name, members, command.role))


async def change(profile: ProfileAccess, command: ChangeCircle, _call: int) -> None:
    group, circle = profile.runtime.group(command.group), CircleId(command.circle)
    if command.add:
        circle_writing.add(group, circle, MemberId(command.add))
    else:
        circle_writing.leave(group, circle)


async def ask(profile: ProfileAccess, command: AskCircles, _call: int) -> Circles:
    group = profile.runtime.group(command.group)
    private = (each for each in group.logs.circles.known if group.logs.circles.is_private(each.id))
    found = sorted(private, key=lambda circle: (circle.name.casefold(), circle.tag))
    return Circles(tuple(_told(group, CircleId(circle.tag)) for circle in found))


def _told(group: Group, tag: CircleId) -> Circle:
    circle = group.logs.circles[tag]
    history, number = group.circles.history(tag), group.records.lists.of(circle.id)
    inside = history.participants()
    return Circle(
        tag, circle.kind, circle.name, tuple(sorted(inside)), number, lacking(group, tag), _waiting(group, tag),
        tuple(sorted(inside - history.reading(inside, None))),
    )


def _waiting(group: Group, tag: CircleId) -> int:
    rows = group.store.db.rows(
        "SELECT e.log, count(*) FROM waiting w JOIN envelopes e ON e.id = w.envelope"
        " WHERE w.group_number = ? AND w.needed != w.id GROUP BY e.log",
        (group.group_number,),
    )
    return sum(count for log, count in rows if group.logs.by_id[log].tag == tag)


HANDLERS: Final[Handlers] = {OpenCircle: open_, ChangeCircle: change, AskCircles: ask}
