"""Archives and the health of the store."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import click
from msgspec import structs

from desktop.archive_pages import page_words
from desktop.cli import show
from desktop.cli.circles import find_circle
from desktop.cli.options import FilePath, Options
from desktop.cli.session import Session, crossing, person
from desktop.words import caption, words
from models.errors import Refused
from models.feature import Registry
from models.features import FEATURES
from sync import api

DAMAGE: Final = ("store.damaged", "store.missing", "profile.emptied", "vault.missing")


@click.group
def archive() -> None:
    """Export, check and open archives."""


@archive.command
@click.argument("file", type=FilePath(dir_okay=False))
@click.option("--level", default="full", show_default=True, help="How much goes in; there is one so far.")
@click.option("--circle", "circles", metavar="NAME", multiple=True, help="This private circle. Can be given again.")
@click.option("--everyone", is_flag=True, help="What everyone reads, also beside circles; the default without them.")
@click.option("--handover", is_flag=True, help="Whoever adopts it becomes a steward too.")
@click.option("--json", "json_", is_flag=True, help="As JSON.")
@click.pass_obj
def export(
    options: Options, file: Path, level: str, circles: Sequence[str], everyone: bool, handover: bool, json_: bool
) -> None:
    """Write the group into FILE, a zip that people can read without Folkmoot. Private circles are in it only if you
    name them."""
    with Session(options) as one:
        chosen = {each.id: each.name for each in (find_circle(one, name) for name in circles)}
        everyone = everyone or not chosen
        if show.at_terminal():
            show.note(f"The archive gets {_holds(everyone, tuple(chosen.values()))}. It is not encrypted.")
        made: api.ArchiveSummary = one.call(
            api.ExportArchive(one.group.number, crossing(file), level, handover, everyone, tuple(chosen), page_words()))
    _show(made, json_)


def _holds(everyone: bool, circles: tuple[str, ...]) -> str:
    parts = ["what everyone reads"] if everyone else []
    names = ", ".join(circles)
    parts.append(f"the private circle{'s' if len(circles) > 1 else ''} {names}" if circles else "no private circle")
    return " and ".join(parts)


@archive.command
@click.argument("file", type=FilePath())
@click.option("--json", "json_", is_flag=True, help="As JSON.")
@click.pass_obj
def verify(options: Options, file: Path, json_: bool) -> None:
    """Check that FILE is whole and unchanged; names what is damaged. FILE is an archive of Folkmoot or any other bag
    (RFC 8493), in a zip or a folder."""
    with Session(options) as one:
        found: api.ArchiveSummary | api.BagSummary = one.call(api.VerifyArchive(crossing(file)))
    if isinstance(found, api.BagSummary):
        _show_bag(found, json_)
    else:
        _show(found, json_)


@archive.command("open")
@click.argument("file", type=FilePath())
@click.option("--adopt", is_flag=True, help="Continue the group, instead of only reading.")
@click.option("--as", "as_", metavar="NAME", help="The name you go by when you adopt it.")
@click.pass_obj
def open_(options: Options, file: Path, adopt: bool, as_: str | None) -> None:
    """Restore FILE into an empty profile, to read, or to continue with --adopt."""
    with Session(options) as one:
        assert one.store
        group: api.Group = one.call(api.OpenArchive(crossing(file), adopt, person(as_) if adopt else ""))
    show.echo(f"{show.plain(group.name)} is restored{', to read' if group.read_only else ''}.")


@contextmanager
def suppress_damage() -> Iterator[None]:
    """Ignore a refusal because of damage: the check that follows examines it."""
    try:
        yield
    except Refused as refused:
        if refused.code not in DAMAGE:
            raise


def _show(summary: api.ArchiveSummary, json_: bool) -> None:
    if json_:
        show.as_json({
            "file": summary.path, "group": summary.group, "level": summary.level, "made": show.moment(summary.made),
            "made_ms": summary.made, "members": summary.members, "counts": summary.counts, "bytes": summary.bytes,
            "can_adopt": summary.can_adopt, "everyone": summary.everyone, "circles": summary.circles,
        })  # fmt: skip
        return
    counts = ", ".join(_count(count, kind) for kind, count in sorted(summary.counts.items()) if count)
    made = show.when(summary.made)
    show.echo(show.plain(", ".join(filter(None, (
        f"{summary.path}: {summary.group}", made, show.count(summary.members, "member"), counts)))))
    show.echo(show.plain(f"In it: {_holds(summary.everyone, summary.circles)}."))


def _count(number: int, kind: str) -> str:
    called = next((each.called for _, each in Registry(FEATURES).kinds.values() if each.name == kind), "")
    return f"{number} {called}" if called and number > 1 else show.count(number, caption(f"caption.{kind}"))


def _show_bag(bag: api.BagSummary, json_: bool) -> None:
    remarks = [(each, words(f"bag.{each.code}", structs.asdict(each))) for each in bag.remarks]
    if json_:
        show.as_json({
            "file": bag.path, "group": None, "files": bag.files, "payload": bag.payload, "bytes": bag.bytes,
            "not_covered": bag.not_covered, "info": bag.info,
            "remarks": [{**structs.asdict(each), "sentence": sentence} for each, sentence in remarks],
        })  # fmt: skip
        return
    show.echo(show.plain(f"{bag.path}: {show.count(bag.files, 'file')}, {show.count(bag.payload, 'byte')}, all whole."))
    show.echo("Folkmoot did not make this bag, and no member signed it: whoever changed it could also list the change.")
    if bag.not_covered:
        names = ", ".join(bag.not_covered)
        show.echo(show.plain(f"No manifest lists these, so that a change would not be seen: {names}."))
    for _, sentence in remarks:
        show.echo(show.plain(sentence))


@click.command
@click.option("--json", "json_", is_flag=True, help="As JSON.")
@click.pass_context
def fsck(ctx: click.Context, json_: bool) -> None:
    """Check every invariant of the store, also of one that does not open. Exit code 1 if there is a problem."""
    with Session(ctx.obj) as one:
        if one.is_new:
            raise Refused("group.none")
        with suppress_damage():
            assert one.store
        found: api.Findings = one.call(api.Fsck())
    problems: list[dict[str, Any]] = [
        {"code": problem.code, "facts": problem.facts, "sentence": words(problem.code, problem.facts)}
        for problem in found.problems
    ]
    if json_:
        show.as_json({"checked": found.checked, "problems": problems})
    else:
        show.table([(what, f"{count} checked") for what, count in found.checked.items()])
        for problem in problems:
            show.echo(show.plain(problem["sentence"]))
        if not problems:
            show.echo("Everything is in order.")
    ctx.exit(1 if problems else 0)
