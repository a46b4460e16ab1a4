"""How records are named on the command line: by id, by title, by what they say, and profiles by whose they are."""

import re
from typing import Final

from desktop.cli.offers import kinds
from desktop.cli.people import People, matching, whole_id
from desktop.cli.session import Session
from desktop.telling import name_of
from models.errors import Refused
from models.feature import Registry
from models.features import FEATURES
from models.features.people import KIND as PROFILE
from models.fields import Entries, Field, Many, Reference
from sync import overview
from sync.overview import Entry, Viewer

MANY: Final = 10
"""Most ids that are named where several records fit."""
SEARCHED: Final = 1000
"""Number of the newest records without a title that can be named by their words."""
_ID: Final = re.compile(r"\b[0-9a-f]{32}\b")


def named(entry: Entry) -> str:
    return f"{name_of(entry)} ({entry.record.hex()})"


def in_names(one: Session, people: People, kind: str, key: str, value: str) -> str:
    """The value of a field with names in place of ids, if it is a field that can hold ids."""
    known = Registry(FEATURES).kinds.get(kind)
    may = known is not None and _holds_ids(known[1].fields.get(key))
    return _ID.sub(lambda found: _name(one, people, found[0]), value) if may else value


def _holds_ids(field: Field | None) -> bool:
    if isinstance(field, Entries):
        return any(map(_holds_ids, field.parts.values()))
    return isinstance(field, Reference | Many)


def _name(one: Session, people: People, given: str) -> str:
    name = bytes.fromhex(given)
    if called := people.called(name):
        return called
    entry = overview.find(one.reader, name)
    return named(entry) if entry else given


def find_record(one: Session, who: Viewer, given: str, kind: str = "", *, begins: bool = False) -> Entry:
    """The record with this id or this title. If there is none, the profile of this member, or one of the newest
    messages with just this text. With `begins`, finally the record whose title begins with it.

    Raises Refused `name.missing`, `record.none`, `record.no_profile`, `record.several`, `record.several_begin`. For the
    id of a record that no list shows, such as an answer, it raises `record.kept_with` or `record.kept_apart`."""
    if not given.strip():
        raise Refused("name.missing")
    people = People(one)
    profiles = unnamed_profiles(one, people)
    for name in whole_id(given):
        known = overview.find(one.reader, name) or next((each for each in profiles if each.record == name), None)
        if known is not None and known.list_number in who.lists:
            return known
        _refuse_untold(one, who, name)
    wanted = [kind] if kind else list(kinds())
    found = [each for name in wanted for each in overview.named(one.reader, who.lists, name, given)]
    members = matching(given, people.names)
    found = found or [each for each in profiles if each.kind in wanted and each.author in members]
    found = found or [each for name in wanted if name in _untitled()
                      for each in overview.of_kind(one.reader, who.lists, name, most=SEARCHED)
                      if given in (name_of(each), " ".join(each.words.split()))]  # fmt: skip
    if not found and begins:
        found = [each for name in wanted for each in overview.beginning(one.reader, who.lists, name, given)]
        if len(found) > 1:
            raise Refused("record.several_begin", name=given, names=", ".join(map(named, found[:MANY])))
    if not found:
        raise Refused("record.no_profile" if members and PROFILE in wanted else "record.none", name=given)
    if len(found) > 1:
        raise Refused("record.several", name=given, ids=", ".join(each.record.hex() for each in found[:MANY]))
    return found[0]


def _refuse_untold(one: Session, who: Viewer, name: bytes) -> None:
    """Raises Refused if there is such a record, of which no list tells: it is named by what it is about."""
    rows = one.reader.rows(
        "SELECT kind, subject, group_number FROM records WHERE order_key = ? AND id = ?",
        (overview.order_key(one.reader, name), name),
    )
    for kind, subject, number in rows:
        if number not in who.lists:
            continue
        about = overview.find(one.reader, bytes(subject)) if subject else None
        if about is None:
            raise Refused("record.kept_apart", what=kind)
        raise Refused("record.kept_with", what=kind, title=name_of(about), about=about.record.hex())


def _untitled() -> list[str]:
    """Kinds whose records have no title, only words."""
    known = (kind for _, kind in Registry(FEATURES).kinds.values())
    return [kind.name for kind in known if kind.facts_in and "title" not in kind.facts_in]


def unnamed_profiles(one: Session, people: People) -> list[Entry]:
    """The profiles without a name of their own, which no list shows, under the names of their members."""
    rows = one.reader.rows(
        "SELECT r.order_key, r.group_number, r.id, r.kind, r.author, r.created, coalesce(r.changed, r.created)"
        " FROM records r JOIN person p ON p.order_key = r.order_key WHERE p.group_number = ? AND p.name = ''",
        (one.group.number,),
    )
    return [
        Entry(key, number, record, kind, people.name(author), "", "", "", None, author, at, changed, "")
        for key, number, record, kind, author, at, changed in rows
    ]
