"""What people did, in words; and what those with a power changed in what others wrote."""

from typing import Any

import click

from desktop import telling
from desktop.cli import show
from desktop.cli.options import COUNT, Options
from desktop.cli.people import People, as_json_too
from desktop.cli.session import Session
from models.clock import milliseconds
from sync import activities, overview
from sync.activities import Happened


@click.command
@click.option("--most", metavar="N", type=COUNT, default=50, show_default=True, help="At most so many, newest first.")
@click.option("--skip", metavar="N", type=click.IntRange(0, 1_000_000), default=0, help="Leave out the newest N.")
@as_json_too
@click.pass_obj
def moderation(options: Options, most: int, skip: int, json_: bool) -> None:
    """List what moderators and others with a power changed in what others wrote; and who came in, left, was suspended
    or removed, and by whose decision. Newest first."""
    with Session(options) as one:
        who, people = overview.viewer(one.reader, one.group.number), People(one)
        found = activities.moderation(one.reader, who, most + 1, skip)
        if json_:
            show.as_json([told_of(people, each) for each in found[:most]])
            return
        lines = [(show.when(milliseconds(each.at)), in_words(people, each)) for each in found[:most]]
    show.table(lines)
    if not lines:
        show.echo("There is nothing more.")
    if len(found) > most:
        show.note(f"`folkmoot moderation --skip {skip + most}` shows what was before.")


def in_words(people: People, each: Happened) -> str:
    """An activity in words."""
    return telling.in_words(each, people.name)


def told_of(people: People, each: Happened) -> dict[str, Any]:
    """An activity as JSON has it."""
    return {
        "kind": each.kind, "record": each.record.hex(), "what": each.what, "by": people.name(each.author),
        "whom": people.name(each.whom) if each.whom else None, "said": in_words(people, each), "times": each.times,
        "resolution": each.number or None,
        "at": show.moment(milliseconds(each.at)),
    }  # fmt: skip
