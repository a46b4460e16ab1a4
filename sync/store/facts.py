"""The shared tables of facts, and a view over them and over the kinds that keep their facts in their own table."""

from collections.abc import Iterable, Mapping, Sequence
from types import NoneType
from typing import Any, NamedTuple

from models.case import Record
from models.facts import Activity, Facts, Whom
from models.feature import Feature, Kind, Registry, Row, Table

_WHOM = {"member": bytes, "power": str, "but": bytes}
"""The first two are empty where everybody in the record's circle is meant. `but` holds the ids of the members who are
not meant, one after the other; it is empty if there are none."""
ACTIVITY = "fact_activity"
_MOST_TEXT = 1000
"""Most code points that are stored of one text of an activity."""
_OF_RECORD = {
    "kind": str, "title": str, "words": str, "state": str, "place": str, "within": bytes, "author": bytes, "at": int,
    "changed": int, "marks": str,
}  # fmt: skip
"""`at` and `changed`: hybrid clock stamps. `marks`: what `is:` and `has:` find, with blanks around and between."""


def _many(name: str, columns: Mapping[str, type], *indexed: str) -> Table:
    """A table with any number of rows for each record. `indexed` has a column, or several with commas, for each
    index."""
    indexes = (("order_key",), *(tuple(each.split(", ")) for each in indexed))
    return Table(name, columns, indexes=indexes, single=False)


SHARED = Feature(
    name="facts",
    kinds=(),
    intents={},
    version=6,
    tables=(
        Table("fact", _OF_RECORD, indexes=(("group_number", "changed"), ("kind", "order_key"), ("within",))),
        _many("fact_person", {"member": bytes, "part": str}, "member"),
        _many("fact_link", {"to_record": bytes, "relation": str}, "to_record"),
        _many("fact_need", {**_WHOM, "what": str, "since": int, "until": int, "ends": int, "otherwise": bytes},
              "group_number, member"),
        _many("fact_due", {"at": int, "what": str, **_WHOM, "until": int, "chore": str, "keepers": int,
                           "only_reminds": int}, "at", "until", "chore", "keepers"),
        _many("fact_clash", {"what": str, **_WHOM, "others": bytes}, "group_number"),
        Table(
            ACTIVITY,
            {"kind": str, "edit": bytes, "at": int, "author": bytes, "what": str, "whom": bytes, "said": str,
             "moderates": int},
            indexes=(("order_key", "edit"), ("group_number", "at"), ("moderates", "at")), single=False,
        ),
    ),
)  # fmt: skip
"""The tables have the shape of a feature's own. `fact_clash.others` holds record ids one after the other.
`fact_activity` has a row for each edit that counts and is told of; `at` is the edit's hybrid clock stamp."""
TABLES = tuple(table.name for table in SHARED.tables)
REPLACED = tuple(name for name in TABLES if name != ACTIVITY)
"""Those in which all rows of a record are written anew whenever it changes."""
_FOUND = ("order_key", "group_number", "record", *_OF_RECORD)


def rows(record: Record, facts: Facts, words: str) -> Mapping[str, Sequence[Row]]:
    """The rows of a record for the shared tables. A record without a title has no row in `fact`."""
    of_record: Row = {
        "kind": record.kind, "title": facts.title, "words": words, "state": facts.state, "place": facts.place,
        "within": facts.within, "author": record.author, "at": record.created, "changed": record.changed,
        "marks": _marks(facts),
    }  # fmt: skip
    return {
        "fact": [of_record] if facts.title else [],
        "fact_person": [{"member": member, "part": part} for member, part in facts.people],
        "fact_link": [{"to_record": to, "relation": relation} for to, relation in facts.links],
        "fact_need": [{**_whom(each.whom), "what": each.what, "since": each.since, "until": each.until,
                       "ends": each.ends, "otherwise": each.otherwise} for each in facts.needs],
        "fact_due": [{"at": each.at, "what": each.what, **_whom(each.whom), "until": each.until, "chore": each.chore,
                      "keepers": int(each.keepers), "only_reminds": int(each.only_reminds)} for each in facts.dues],
        "fact_clash": [{"what": each.what, **_whom(each.settles), "others": b"".join(each.others)}
                       for each in facts.clashes],
    }  # fmt: skip


class Told(NamedTuple):
    """What an edit that counts did: a row of `fact_activity`."""

    kind: str
    edit: bytes
    at: int
    author: bytes
    activity: Activity

    def row(self) -> tuple[Any, ...]:
        """Without the standard columns. Raises TypeError if it cannot be stored."""
        found = self.activity
        for text in (found.what, found.said):
            if type(text) is not str or len(text) > _MOST_TEXT:
                raise TypeError("an activity is a code and a few words")
            text.encode()
        if type(found.whom) not in (bytes, NoneType):
            raise TypeError("an activity names a member")
        return self.kind, self.edit, self.at, self.author, found.what, found.whom, found.said, int(found.moderates)


def _whom(whom: Whom) -> Row:
    return {"member": whom.member, "power": whom.power, "but": b"".join(whom.but) or None}


def _marks(facts: Facts) -> str:
    marks = facts.marks | {f"is:{facts.state}"} if facts.state else facts.marks
    return f" {' '.join(sorted(marks))} " if marks else ""


def view(registry: Registry) -> str:
    """The statement that makes the view `found`: one row for each record that people can find, whatever its kind."""
    own = (kind for _, kind in registry.kinds.values() if kind.facts_in)
    return f"CREATE VIEW found AS {' UNION ALL '.join([_select('fact', {}), *map(_select_own, own)])}"


def _select_own(kind: Kind) -> str:
    return _select(kind.name, {"kind": f"'{kind.name}'", **kind.facts_in})


def _select(table: str, of: Mapping[str, str]) -> str:
    columns = _FOUND if table == "fact" else (*_FOUND[:3], *(of.get(name, _nothing(name)) for name in _OF_RECORD))
    named = (f"{column} AS {name}" for column, name in zip(columns, _FOUND, strict=True))
    return f"SELECT {', '.join(named)} FROM {table}"  # noqa: S608 - names from declarations


def _nothing(name: str) -> str:
    """What the view has for a column that the kind's own table lacks; for `changed`, that is `at`."""
    return {bytes: "NULL", str: "''", int: "at"}[_OF_RECORD[name]]


def without(kinds: Iterable[str]) -> list[str]:
    """Statements that remove the facts of all records of these kinds."""
    listed = ", ".join(f"'{kind}'" for kind in kinds)
    return [
        f"DELETE FROM {name} WHERE order_key IN (SELECT order_key FROM records WHERE kind IN ({listed}))"  # noqa: S608
        for name in TABLES
    ]
