"""Who changed what of a record, and taking changes back."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

import click

from desktop import features  # noqa: F401 - for their captions and sentences
from desktop.cli import show
from desktop.cli.activity import in_words
from desktop.cli.naming import find_record, in_names
from desktop.cli.options import COUNT, Options
from desktop.cli.people import People, whole_id
from desktop.cli.session import Session
from desktop.value_words import value
from desktop.words import caption, words
from models import clock
from models.errors import Refused
from models.feature import Registry
from models.features import FEATURES
from models.fields import Entries, Many
from models.ids import GroupId, common_record, everyone
from sync import api
from sync.activities import Happened
from sync.history_commands import MOST, Compare, FieldChange, History, HistoryPage, Restore, Revision, Undo
from sync.overview import Entry, find, viewer

BRACKETS: Final = {"removed": ("[-", "-]"), "added": ("{+", "+}"), "same": ("", "")}
"""As `git diff --word-diff` shows them."""
NOTHING: Final = "(nothing)"


@click.command
@click.argument("record")
@click.option("--last", default=20, show_default=True, metavar="N", type=COUNT, help="How many changes.")
@click.option("--restore", metavar="N", type=COUNT, help="Bring back what the record was after change N.")
@click.option("--json", "json_", is_flag=True, help="As JSON.")
@click.pass_obj
def history(options: Options, record: str, last: int, restore: int | None, json_: bool) -> None:
    """Show who changed what of a RECORD, given by its id or its title, newest first."""
    with Session(options) as one:
        name = _record(one, record)
        if restore is not None:
            _done(one.call(Restore(name, _numbered(one, name, restore).edit)), json_, f"Brought back change {restore}.")
            return
        groups, entry = {group.number: People(one, group) for group in one.groups()}, find(one.reader, name)
        hidden = entry is not None and entry.is_hidden
        found = [
            _told(one, groups[page.group], name, page.kind, each, hidden=hidden)
            | _said(groups[page.group], page, entry, each)
            for page, each in _revisions(one, name, last)
        ]
    if json_:
        show.as_json(found)
        return
    for each in found:
        show.echo(f"{each['number']:>4}  {show.when(each['at_ms'])}  {show.plain(each['name'])}")
        if each["said"]:
            show.echo(f"      {show.plain(each['said'])}")
        if each["refused"]:
            show.echo(f"      {show.plain(words(each['refused'], {}))}")
        for change in filter(_is_read, each["changes"]):
            for number, line in enumerate(show.lines(change["shown"])):
                show.echo(f"      {show.plain(change['caption']) + ': ' if not number else '  '}{line}")


@click.command
@click.argument("record")
@click.option("--edit", metavar="N", type=COUNT, help="Take back change N of its history, and not my latest one.")
@click.option("--json", "json_", is_flag=True, help="As JSON.")
@click.pass_obj
def undo(options: Options, record: str, edit: int | None, json_: bool) -> None:
    """Take back my latest change of a RECORD, given by its id or its title. What others changed elsewhere in it stays.

    It is a change itself: undoing it again brings back what was taken back."""
    with Session(options) as one:
        name = _record(one, record)
        chosen = b"" if edit is None else _numbered(one, name, edit).edit
        _done(one.call(Undo(name, chosen)), json_, "Taken back.")


def _record(one: Session, given: str) -> bytes:
    """The id of a record, given as it is or by its title; of what every group has just once, such as its settings, also
    by the name of its kind. Raises Refused `name.missing`, `record.none`, `record.several`."""
    one.groups()  # opens the profile
    if found := whole_id(given):
        return found[0]
    try:
        return find_record(one, viewer(one.reader, one.group.number), given).record
    except Refused as refused:
        kinds = [kind for _, kind in Registry(FEATURES).kinds.values() if kind.begins == "common"]
        named = [kind.name for kind in kinds if given.casefold() in (kind.name, kind.called.casefold())]
        if refused.code != "record.none" or not named:
            raise
        return common_record(named[0], everyone(GroupId(one.group.id)))


def _done(done: api.Done, json_: bool, said: str) -> None:
    if json_:
        show.as_json({"record": done.records[0].hex()})
    else:
        show.echo(said)


def _revisions(one: Session, record: bytes, most: int, before: int = 0) -> Iterator[tuple[HistoryPage, Revision]]:
    while most > 0:
        page: HistoryPage = one.call(History(record, before, min(most, MOST)))
        yield from ((page, each) for each in page.revisions)
        most -= len(page.revisions)
        before = page.revisions[-1].number if page.revisions else 1
        if before == 1:
            return


def _numbered(one: Session, record: bytes, number: int) -> Revision:
    """Raises Refused `history.unknown_edit`."""
    for _, found in _revisions(one, record, 1, number + 1):
        if found.number == number:
            return found
    raise Refused("history.unknown_edit")


def _told(
    one: Session, people: People, record: bytes, kind: str, revision: Revision, *, hidden: bool
) -> dict[str, Any]:
    """A change as data. If it is hidden, only who made it and when."""
    at = clock.milliseconds(revision.at)
    changes: tuple[FieldChange, ...] = ()
    if not revision.refused and not hidden:
        changes = one.call(Compare(record, revision.edit))
    return {
        "number": revision.number,
        "edit": revision.edit.hex(),
        "author": revision.author.hex(),
        "name": people.name(revision.author),
        "at": show.moment(at),
        "at_ms": at,
        "first_seen": show.moment(revision.first_seen) if revision.first_seen else None,
        "refused": revision.refused or None,
        "changes": [
            {
                "path": list(each.path),
                "caption": caption(f"caption.{kind}.{each.path[0].partition(' ')[0]}"),
                "before": each.before,
                "after": each.after,
                "pieces": [[piece.kind, piece.text] for piece in each.pieces],
                "shown": in_names(one, people, kind, each.path[0].partition(" ")[0], _shown(kind, each)),
            }
            for each in changes
        ],
    }  # fmt: skip


def _said(people: People, page: HistoryPage, entry: Entry | None, revision: Revision) -> dict[str, str | None]:
    """What an edit did, in words; None where its module does not tell."""
    did, author, at = revision.activity, revision.author, revision.at
    if did is None:
        return {"said": None}
    happened = Happened(page.kind, entry.record if entry else b"", entry, did.what, author, did.whom, did.said, at)
    return {"said": in_words(people, happened)}


def done_last(one: Session, people: People, record: bytes) -> str:
    """What the newest change of a record did, in words; empty where its module does not tell."""
    page: HistoryPage = one.call(History(record, 0, 1))
    said = (_said(people, page, find(one.reader, record), each)["said"] for each in page.revisions)
    return next((each for each in said if each), "")


def _is_read(change: Mapping[str, Any]) -> bool:
    """Is there anything in it that people read?"""
    return bool(change["shown"])


def _shown(kind: str, change: FieldChange) -> str:
    """A change of a field in words. What is new is alone; an arrow leads from what was to what is."""
    if change.pieces:
        marked = ((*BRACKETS[piece.kind], piece.text) for piece in change.pieces)
        return "".join(f"{start}{text}{end}" for start, end, text in marked)
    name, _, item = change.path[0].partition(" ")
    field = Registry(FEATURES).kinds[kind][1].fields.get(name) if kind in Registry(FEATURES).kinds else None
    if isinstance(field, Entries):
        part = item.partition(" ")[2]
        within = field.parts.get(part)
        said = value(f"{kind}.{name}.{part}", within, change.after) if within and change.after is not None else ""
        if part in field.parts and change.after is not None and not said:
            return ""  # which entry of a list another one is about, for example
        return ": ".join(filter(None, (caption(f"caption.{kind}.{name}.{part}"), said)))
    if isinstance(field, Many) and item and len(change.path) == 1:
        label = field.label(item, change.before or change.after)
        return label if change.after else f"{label} → {NOTHING}"
    inside = " ".join((*item.split(), *change.path[1:]))
    values = [
        NOTHING if each is None else value(f"{kind}.{name}", field, each) if field and field.plain and not inside else
        str(each) for each in (change.before, change.after)
    ]  # fmt: skip
    return (f"{inside}: " if inside else "") + (values[1] if change.before is None else " → ".join(values))
