"""Who may have a file: those who may hold the circle of a record that names it."""

from collections.abc import Iterable

from models.ids import DeviceId, MemberId
from sync.group.group import Group


def may_have(group: Group, lists: Iterable[int], device: DeviceId) -> bool:
    """May the device have a file that records in these lists name (`sync.records.lists`)? Hubs and suspended people may
    not, and of a private circle only those who are in it now."""
    member = group.membership.member_of(device)
    inside = any(number == group.group_number or member in _participants(group, -number) for number in lists)
    return inside and any(card.id == device for card in group.circles.roll.cards(frozenset((member,))))


def _participants(group: Group, number: int) -> frozenset[MemberId]:
    """Who is in the group's private circle with this number; nobody if it has none."""
    for circle in group.logs.circles.known:
        if circle.id == number and group.logs.circles.is_private(number):
            return group.circles.history(circle.tag).participants()
    return frozenset()
