"""Files of records, in the terminal."""

import re
from collections.abc import Sequence
from itertools import zip_longest
from pathlib import Path
from typing import Any, Final

import click
from msgspec.structs import replace

from desktop.cli import show
from desktop.cli.circles import in_circle
from desktop.cli.naming import find_record
from desktop.cli.options import FilePath, Options
from desktop.cli.people import People, as_json_too
from desktop.cli.places import place_of
from desktop.cli.session import Session, crossing
from desktop.cli.talk import channel_in, find_channel
from models.attachment import Attachment, described
from models.errors import Refused
from models.feature import Registry
from models.features import FEATURES
from models.fields import Files
from sync import api, overview
from sync.file_commands import AskFiles, AttachedFile, AttachFile, FetchFile, File, LimitFiles, PinFile, SaveFile
from sync.file_commands import Files as Answer
from sync.files import safe_name

UNITS: Final = {"": 1, "K": 1000, "M": 1000**2, "G": 1000**3, "T": 1000**4}
NOWHERE: Final = "as far as this computer knows, nowhere else"
CLEANED: Final = "What it said of place, time and camera was taken out."
THEN: Final = (
    "Others fetch files from a computer that has them, at first from this one alone: small ones by themselves, larger "
    "ones when they are asked for. Let `folkmoot sync` run here until `folkmoot files` names others who have them."
)
_SIZE: Final = re.compile(r"([0-9]{1,6})\s*([KMGT]?)B?\Z", re.ASCII)


@click.command
@click.argument("place")
@click.argument("files", nargs=-1, required=True, type=FilePath(dir_okay=False))
@click.option("--text", default="", help="The words of the message.")
@click.option("--record", "to_record", is_flag=True, help="PLACE is a record, by its id or title, not a channel.")
@click.option("--keep-details", is_flag=True, help="Leave in pictures where and when they were taken.")
@click.option("--alt", "alts", multiple=True, metavar="TEXT",
              help="What a picture shows, for those who do not see it: once for each of FILES.")  # fmt: skip
@in_circle
@as_json_too
@click.pass_obj
def attach(
    options: Options, place: str, files: Sequence[Path], text: str, to_record: bool, keep_details: bool,
    alts: Sequence[str], circle: str | None, json_: bool,
) -> None:  # fmt: skip
    """Write a message with FILES into the channel PLACE, or add FILES to a record. What pictures say of place, time and
    camera is taken out."""
    with Session(options) as one:
        number = one.group.number
        target = _field_of(one, place) if to_record else None
        if target is not None:
            about = target[2]
        else:
            about = find_channel(one, place).record if circle is None else channel_in(one, place, circle)
        made: list[AttachedFile] = [one.call(AttachFile(crossing(path), keep_details)) for path in files]
        told = zip_longest(made, alts[: len(made)], fillvalue="")
        lines = "\n".join(described(each.line, alt) for each, alt in told if isinstance(each, AttachedFile))
        if target is None:
            say = {"channel": about, "text": text, "files": lines}
            done: api.Done = one.call(api.Do(number, "conversations.say", say))
        else:
            intent, key, _, field, there = target
            done = one.call(api.Do(number, intent, {key: about, field: "\n".join((*there, lines))}))
        where = place_of(one, about, "to")
    if not json_:
        for each in made:
            said = f"{each.name} ({size(each.size)}) is attached {where}."
            show.echo(show.plain(f"{said} {CLEANED}" if each.stripped else said))
        show.echo(THEN)
    else:
        show.as_json({
            "record": done.records[0].hex() if done.records else None,
            "files": [{"file": each.id.hex(), "name": each.name, "media": each.media, "size": each.size,
                       "details_removed": each.stripped} for each in made],
        })  # fmt: skip


def _field_of(one: Session, name: str) -> tuple[str, str, bytes, str, tuple[str, ...]]:
    """(intent that changes the record, its argument for the record, id, field of files, files that are there). Raises
    Refused `file.no_field`."""
    found = find_record(one, overview.viewer(one.reader, one.group.number), name)
    feature, kind = Registry(FEATURES).kinds[found.kind]
    field = next((key for key, each in kind.fields.items() if isinstance(each, Files)), None)
    intent = f"change_{kind.name}"
    if field is None or intent not in feature.intents:
        raise Refused("file.no_field")
    rows = one.reader.rows(
        "SELECT file, key, name, media, size, coalesce(preview, x''), preview_size, alt, width, height"
        " FROM record_files WHERE record = ? AND field = ?",
        (found.record, field),
    )
    there = (Attachment(*row) for row in rows)
    return f"{feature.name}.{intent}", kind.name, found.record, field, tuple(f"{a.item} {a.value}" for a in there)


@click.command("files")
@click.option("--fetch", metavar="FILE", help="Fetch this one as soon as somebody who has it is met.")
@click.option("--keep", metavar="FILE", help="Never remove this one from this computer to make room.")
@click.option("--release", metavar="FILE", help="Allow that again.")
@click.option("--limit", metavar="SIZE", help="Hold so much by itself on this computer, for example 5GB.")
@as_json_too
@click.pass_obj
def files_(
    options: Options, fetch: str | None, keep: str | None, release: str | None, limit: str | None, json_: bool
) -> None:
    """List the files of the group, newest first: what is here, and on whose computers it is. FILE is a name or the
    beginning of an id."""
    with Session(options) as one:
        number = one.group.number
        did = _changed(one, fetch, keep, release)
        if limit is not None:
            one.call(LimitFiles(_bytes(limit)))
        answer: Answer = _without_hidden(one, one.call(AskFiles(number)))
        people = People(one)
        if json_:
            show.as_json({
                "files": [_facts(each) for each in answer.files], "bytes_here": answer.bytes_here,
                "limit": answer.quota,
            })  # fmt: skip
            return
        for said in did:
            show.echo(show.plain(said))
        show.table([
            (each.id.hex()[:8], each.name, size(each.size), _where(each, people)) for each in answer.files
        ])  # fmt: skip
        show.echo(
            f"Files take {size(answer.bytes_here)} of the {size(answer.quota)} that come here by themselves."
            " `folkmoot files --limit 5GB` sets another limit."
        )  # fmt: skip
        if not answer.files:
            show.note("There are no files yet. `folkmoot attach CHANNEL FILE` writes a message with one.")
        if show.at_terminal() and (hint := limited(answer)):
            show.note(hint)


def _changed(one: Session, fetch: str | None, keep: str | None, release: str | None) -> list[str]:
    """Do this with files. Returns what was done, in words."""
    number, did = one.group.number, list[str]()
    if fetch is not None:
        found = _find(one, fetch)
        one.call(FetchFile(number, found.id))
        soon = "is here already" if found.here else "is fetched as soon as somebody who has it is met"
        did.append(f"{found.name} {soon}.")
    if keep is not None:
        found = _find(one, keep)
        one.call(PinFile(number, found.id))
        did.append(f"{found.name} stays on this computer, also where room is short.")
    if release is not None:
        found = _find(one, release)
        one.call(PinFile(number, found.id, False))
        did.append(f"{found.name} may make room for others once enough computers have it.")
    return did


def _without_hidden(one: Session, answer: Answer) -> Answer:
    """Files of what a moderator has hidden have no name here."""
    records = {each.record: overview.find(one.reader, each.record) for each in answer.files}
    hidden = {record for record, entry in records.items() if entry is not None and entry.is_hidden}
    files = tuple(replace(each, name="hidden") if each.record in hidden else each for each in answer.files)
    return replace(answer, files=files)


def limited(answer: Answer) -> str:
    """Why files do not come by themselves, if they take as much as they may; else empty."""
    if not any(each.wanted and not each.here and answer.bytes_here + each.size > answer.quota for each in answer.files):
        return ""
    return (
        f"Files take {size(answer.bytes_here)} of the {size(answer.quota)} that they may take on this computer, so "
        "others do not come by themselves. Raise the limit with --limit, or fetch single ones with --fetch."
    )


def _bytes(given: str) -> int:
    found = _SIZE.match(given.strip().upper())
    if found is None:
        raise Refused("file.bad_limit")
    return int(found[1]) * UNITS[found[2]]


def size(count: int) -> str:
    """`512 B`, `1.2 MB`."""
    for unit, name in ((1000**3, "GB"), (1000**2, "MB"), (1000, "kB")):
        if count >= unit:
            return f"{count / unit:.1f} {name}"
    return f"{count} B"


def _where(file: File, people: People) -> str:
    names = ", ".join(people.name(member) for member in file.holders)
    if file.here:
        return f"here{', kept' if file.pinned else ''}; {f'also on the computer of {names}' if names else NOWHERE}"
    if file.fetched:
        return f"fetching: {size(file.fetched)} so far"
    on = f": on the computer of {names}" if names else ""
    return f"not here yet{on}{' (connected)' if file.reachable else ''}"


def _facts(file: File) -> dict[str, Any]:
    return {
        "file": file.id.hex(), "record": file.record.hex(), "field": file.field, "name": file.name,
        "media": file.media, "size": file.size, "here": file.here, "fetched": file.fetched, "wanted": file.wanted,
        "kept": file.pinned, "holders": [member.hex() for member in file.holders], "reachable": file.reachable,
    }  # fmt: skip


def _find(one: Session, name: str) -> File:
    """The file with this name or beginning of its id. Raises Refused `file.unknown`, `file.ambiguous`."""
    answer: Answer = one.call(AskFiles(one.group.number))
    same = {each.id: each for each in answer.files if each.name == name}
    if not same and len(name) >= 8:
        same = {each.id: each for each in answer.files if each.id.hex().startswith(name.lower())}
    if not same:
        raise Refused("file.unknown")
    if len(same) > 1:
        raise Refused("file.ambiguous", name=name, names=", ".join(file.hex()[:12] for file in same))
    return next(iter(same.values()))


@click.command
@click.argument("file")
@click.argument("target", required=False, type=FilePath())
@as_json_too
@click.pass_obj
def save(options: Options, file: str, target: Path | None, json_: bool) -> None:
    """Save FILE, by its name or the beginning of its id, as TARGET or into the folder TARGET. It is fetched first if it
    is not here."""
    with Session(options) as one:
        found = _find(one, file)
        path = target or Path()
        if path.is_dir():
            path /= safe_name(found.name)
        one.call(SaveFile(one.group.number, found.id, crossing(path)))
    if json_:
        show.as_json({"file": found.id.hex(), "name": found.name, "saved": str(path), "size": found.size})
    else:
        show.echo(show.plain(f"{found.name} ({size(found.size)}) is saved as {path}."))
