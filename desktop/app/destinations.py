"""Finding the place that a link leads to."""

from desktop import place as places
from desktop.app.groups import all_groups
from desktop.app.waiting import page_of_kind
from desktop.kit.bridge import EngineBridge
from desktop.place import Place
from models import ids
from models.errors import Refused
from sync import overview

_RECORD = (
    "SELECT g.id, r.kind FROM records r JOIN groups g ON g.group_number = r.group_number"
    " WHERE r.id = ? AND r.order_key = coalesce((SELECT order_key FROM displaced WHERE id = ?), ?)"
)


def place_of(bridge: EngineBridge, link: str) -> Place:
    """Raises Refused `place.unclear` for what is no link, `place.no_record` for a record that is not here,
    `place.no_group` where there is no group either, and `place.no_page` for one that no page shows."""
    record = places.read_record(link)
    place = places.read(link) if record is None else of_record(bridge, record)
    if place is None:
        raise Refused("place.unclear")
    return place


def of_record(bridge: EngineBridge, record: bytes) -> Place:
    """The page of the module that owns the record, or that owns what the record is a part of. Raises as `place_of`."""
    entry = overview.find(bridge, record)
    within = entry.within if entry is not None else None
    outer = overview.find(bridge, within) if within is not None else None
    if within is not None and outer is not None and outer.within is not None:
        return of_record(bridge, within)  # what this person has noted of a message leads to the message
    group, kind = _owner(bridge, within or record)
    page = page_of_kind().get(kind)
    if page is None:
        raise Refused("place.no_page")
    return Place(group, page, record.hex()) if within is None else Place(group, page, within.hex(), record.hex())


def _owner(bridge: EngineBridge, record: bytes) -> tuple[bytes, str]:
    """(id of the group, kind) of a record."""
    found = bridge.rows(_RECORD, (record, record, ids.place(ids.RecordId(record))))
    if not found:
        raise Refused("place.no_record" if all_groups(bridge) else "place.no_group")
    group, kind = found[0]
    return bytes(group), kind
