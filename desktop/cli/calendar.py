"""Calendar files of the group's gatherings, in the terminal."""

import contextlib
import os
from pathlib import Path
from typing import Any, Final

import click

from desktop import features  # noqa: F401 - for their sentences
from desktop.cli import feeds, show
from desktop.cli.options import FilePath, Options
from desktop.cli.people import as_json_too
from desktop.cli.session import Session
from desktop.features.gatherings.reading import all_gatherings, as_record
from desktop.words import words
from models.errors import Refused
from models.features.gatherings.calendar_reading import Invitation, Note, read_calendar
from models.features.gatherings.calendar_writing import write_calendar
from models.features.gatherings.lines import MOST_BYTES, only
from models.features.gatherings.zones import named
from sync import api
from sync.files import shown
from sync.history_commands import ReadState

ZONE: Final = "Such as Europe/Berlin. Times that name no zone are meant in it; without this, in that of this computer."
_KNOWN: Final = (
    "SELECT r.id FROM gathering_sources s JOIN records r ON r.order_key = s.order_key WHERE s.uid = ?"
    " AND r.group_number = ? ORDER BY r.order_key LIMIT 1"
)


@click.group
def calendar() -> None:
    """Calendar files (.ics) for other programs, and from them."""


calendar.add_command(feeds.feed)


@calendar.command("write")
@click.argument("file", type=FilePath(dir_okay=False))
@click.pass_obj
def write(options: Options, file: Path) -> None:
    """Write the gatherings that everybody in the group sees into FILE. A program that watches FILE finds either the old
    calendar or the new one, never a part."""
    with Session(options) as one:
        found = [as_record(each, one.call(ReadState(each[0]))) for each in all_gatherings(one.reader, one.group.number)]
        written = write_calendar(found, one.group.name)
    changed = _put(file, written)
    show.echo(show.plain(f"{len(found)} in {file}" if changed else f"{file} says the same already."))


def _put(file: Path, written: bytes) -> bool:
    """Replace the file in one step. Returns whether it says something else now. Raises Refused."""
    part = file.with_name(f".{file.name}.part")
    try:
        if file.exists() and file.read_bytes() == written:
            return False
        with part.open("wb") as out:
            out.write(written)
            out.flush()
            os.fsync(out.fileno())
        part.replace(file)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        raise Refused("calendar.not_written", reason=error.strerror or "") from None
    return True


@calendar.command("read")
@click.argument("file", type=FilePath(exists=True, dir_okay=False))
@click.option("--take", is_flag=True, help="Take over what the file invites to. Without this nothing is changed.")
@click.option("--zone", default="", help=ZONE)
@as_json_too
@click.pass_obj
def read(options: Options, file: Path, take: bool, zone: str, json_: bool) -> None:
    """Show what a calendar FILE invites to and what would be left out; with --take, take it over. What was taken over
    before follows the file."""
    home = named(zone or _zone_here())
    if home is None:
        raise Refused("gathering.zone_unknown")
    raw = _content(file)
    found = read_calendar(raw, home)
    with Session(options) as one:
        taken = [_taken(one, raw, each, home) if take else _shown(one, each) for each in found.invitations]
    if json_:
        show.as_json({"events": taken, "notes": [_words(note) for note in found.notes]})
        return
    show.table([(each["name"], each["state"]) for each in taken])
    for note in found.notes:
        show.note(_words(note))
    if not take:
        show.note("Nothing was changed. Take them over with --take.")


def _content(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(MOST_BYTES + 1)
    except OSError:  # a disk or a stick that is going bad
        raise Refused("file.unreadable", path=shown(file)) from None


def _zone_here() -> str:
    """The name of this computer's zone; UTC if it says none."""
    place = Path("/etc/localtime")
    named_by = os.environ.get("TZ", "").removeprefix(":")
    with contextlib.suppress(OSError):
        named_by = named_by or "/".join(place.resolve().parts[-2:])
    return named_by if named(named_by) else "UTC"


def _known(one: Session, uid: str) -> bytes | None:
    rows = one.reader.rows(_KNOWN, (uid, one.group.number))
    return bytes(rows[0][0]) if rows else None


def _shown(one: Session, invitation: Invitation) -> dict[str, Any]:
    known = _known(one, invitation.uid)
    return _line(invitation, "is here" if known else "new", known)


def _taken(one: Session, raw: bytes, invitation: Invitation, home: str) -> dict[str, Any]:
    known = _known(one, invitation.uid)
    zone = home.rpartition(" ")[0]
    given: dict[str, Any] = {"calendar": only(raw, invitation.uid), "uid": invitation.uid, "zone": zone}
    if known is not None:
        given["gathering"] = known
    done: api.Done = one.call(api.Do(one.group.number, "gatherings.take_in", given))
    state = "taken over" if known is None else "changed" if done.records else "the same"
    return _line(invitation, state, done.records[0] if done.records else known)


def _line(invitation: Invitation, state: str, record: bytes | None) -> dict[str, Any]:
    return {"name": str(invitation.given["name"]), "state": state, "uid": invitation.uid,
            "record": record.hex() if record else None}  # fmt: skip


def _words(note: Note) -> str:
    return words(note.code, {"title": note.title, "said": note.said})

