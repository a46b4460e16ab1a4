"""Taking invitations of a calendar file into the group. Whether somebody may do it, the rules decide."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from models.declared import changed, known, moved
from models.edit import Put, Scalar
from models.errors import Refused
from models.feature import Context, Draft
from models.features.gatherings.kinds import GATHERING
from models.features.gatherings.recurrence import changes_of, listed
from models.features.gatherings.rules import FIELDS, MOST_SEQUENCE, RULES, next_turn
from models.features.gatherings.zones import named
from models.fields import Entries
from models.ids import CircleId

if TYPE_CHECKING:
    from models.features.gatherings.calendar_reading import Invitation

AT_ONCE = 300
"""Most entries that one edit adds."""
_TAKEN = ("name", "about", "when", "days", "zone", "repeats", "rule", "place", "tags")


def take_in(
    context: Context, calendar: bytes, uid: str, zone: str, gathering: bytes | None = None, circle: bytes | None = None
) -> Sequence[Draft]:
    """Take the invitation `uid` of a calendar file over. Times without a zone are meant in `zone`. `gathering` is the
    one that came of it before: it changes to what the file says now."""
    from models.features.gatherings.calendar_reading import read_calendar  # what reads files is slow to import

    home = named(zone)
    if home is None:
        raise Refused("gathering.zone_unknown")
    found = [each for each in read_calendar(calendar, home).invitations if each.uid == uid]
    if not found:
        raise Refused("calendar.missing")
    where = CircleId(circle) if circle else None
    return _changed(context, found[0], gathering) if gathering else _begun(context, found[0], where)


def _begun(context: Context, invitation: "Invitation", circle: CircleId | None) -> list[Draft]:
    given = {key: value for key, value in invitation.given.items() if key != "tags"}
    ops = [Put((key,), value) for key, value in {**given, "state": "planned"}.items()]
    ops += [Put((f"tags {tag}",), True) for tag in sorted(FIELDS["tags"].items(invitation.given.get("tags")))]  # type: ignore[attr-defined]
    record = context.new_record(GATHERING.name, circle)
    drafts = [Draft(record, GATHERING.name, tuple(ops), circle)]
    new: list[tuple[str, Mapping[str, Any]]] = [("sources", _source(invitation))]
    for date, parts in sorted(invitation.exceptions.items()):
        new.append(("changes", {"date": date or None, "turn": 1, **parts}))
    for at in range(0, len(new), AT_ONCE):
        entries = tuple(put for name, parts in new[at : at + AT_ONCE] for put in entry(context, name, parts))
        drafts.append(Draft(record, GATHERING.name, entries, circle))
    if invitation.is_cancelled:
        drafts.append(Draft(record, GATHERING.name, (Put(("state",), "cancelled"),), circle))
    return drafts


def _changed(context: Context, invitation: "Invitation", gathering: bytes) -> list[Draft]:
    """What the file does not say any more is left as it is, but for dates that it does not change any more. Raises
    Refused `calendar.older`."""
    found = known(context, GATHERING, gathering)
    of_it = [each for each in listed(found.state, "sources").values() if each["uid"] == invitation.uid]
    newest = max((each.get("sequence") or 0 for each in of_it), default=-1)
    if _source(invitation)["sequence"] < newest:
        raise Refused("calendar.older")
    given = {key: invitation.given.get(key) for key in _TAKEN}
    drafts = changed(context, GATHERING, gathering, given)
    there, circle = changes_of(found.state), context.circle_of(found.id)
    ops: list[Put] = []
    for date, parts in sorted(invitation.exceptions.items()):
        before = {key: value for key, value in there.get(date, {}).items() if key not in ("date", "turn")}
        if before != parts:
            turn = next_turn(found.state, "changes", date)
            ops += entry(context, "changes", {"date": date or None, "turn": turn, **parts})
    for date in sorted(there.keys() - invitation.exceptions.keys()):
        now = there[date]
        is_over = bool(now.get("extra")) and not now.get("called_off")
        if is_over or (not now.get("extra") and (now.get("called_off") or now.get("when"))):
            turn = next_turn(found.state, "changes", date)
            ops += entry(context, "changes", {"date": date or None, "turn": turn, "called_off": is_over})
    if _source(invitation)["sequence"] > newest:
        ops += entry(context, "sources", _source(invitation))
    drafts += [Draft(found.id, GATHERING.name, tuple(ops), circle)] if ops else []
    name = "cancel" if invitation.is_cancelled else "revive"
    if found.state.get("state") in RULES.moves[name].source:
        drafts += moved(context, GATHERING, gathering, RULES.moves[name], {})
    return drafts


def _source(invitation: "Invitation") -> dict[str, Any]:
    return {"uid": invitation.uid, "sequence": min(max(0, invitation.sequence), MOST_SEQUENCE)}


def entry(context: Context, name: str, parts: Mapping[str, Any]) -> list[Put]:
    """What adds an entry with these parts to a list."""
    declared = FIELDS[name]
    assert isinstance(declared, Entries)
    nonce = context.nonce().hex()
    filled: dict[str, Scalar] = {part: value for part, value in parts.items() if value is not None}
    return [Put((f"{name} {nonce} {part}",), value) for part, value in filled.items()]
