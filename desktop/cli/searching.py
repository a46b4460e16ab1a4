"""Searching everything in the terminal."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from itertools import islice
from typing import Any

import click
from typing_extensions import override

from desktop import found, marks
from desktop.cli import show
from desktop.cli.circles import find_circle, in_circle
from desktop.cli.offers import kinds
from desktop.cli.options import COUNT, Options
from desktop.cli.people import People, as_json_too
from desktop.cli.records import facts_of
from desktop.cli.session import Group, Session
from desktop.features.conversations import queries
from desktop.features.conversations.search import HERE, MARKS, OWN, PLACES
from desktop.found import ANY, Scope
from desktop.marks import folded
from desktop.searching import everything, not_understood
from desktop.words import caption
from models.errors import Refused
from models.feature import Registry
from models.features import FEATURES
from models.names import small
from models.search import Query, matcher
from sync import overview
from sync.circle_commands import AskCircles
from sync.overview import Entry

WORD = "\0"
"""Before an argument that is no option. No argument of a system holds it."""


class WithWords(click.Command):
    """A command with words among its arguments that may begin with one dash, as a word that is not looked for."""

    @override
    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        return super().parse_args(ctx, [f"{WORD}{arg}" if re.match(r"-[^-].", arg) else arg for arg in args])


@click.command(cls=WithWords)
@click.argument("query", nargs=-1, required=True)
@click.option("--last", default=50, show_default=True, metavar="N", type=COUNT, help="How many at most.")
@in_circle
@as_json_too
@click.pass_obj
def search(options: Options, query: tuple[str, ...], last: int, circle: str | None, json_: bool) -> None:
    """Find records of every kind, the newest first: by words, "a phrase", -word, from:NAME, from:me, in:CHANNEL or
    in:"WHAT IS TALKED ABOUT", kind:KIND, is:STATE, is:unread, is:saved, is:pinned, has:link, before:DAY, after:DAY
    (that day, too), on:DAY, on:MONTH."""
    called = {small(each): kind for kind, title in kinds().items() for each in (title, kind)}
    asked = found.read(" ".join(each.removeprefix(WORD) for each in query), datetime.now().astimezone(), ANY, called)
    if complaint := not_understood(asked):
        raise complaint
    if asked.is_empty:
        raise Refused("search.empty")
    with Session(options) as one:
        groups = one.groups() if options.group is None and circle is None else [one.group]
        lists = {group.number: _lists(one, group, circle) for group in groups}
        hits = sorted(_hits(one, groups, lists, asked, last), key=lambda hit: -hit[1].order_key)[:last]
        made = list(_told(one, hits, lists, asked))
    if json_:
        show.as_json(made)
        return
    if not made:
        show.note("Nothing was found. Try fewer words, or only the beginning of one.")
    for kind in dict.fromkeys(each["kind"] for each in made):
        show.echo(caption(f"caption.{kind}"))
        show.table([("", *_line(each)) for each in made if each["kind"] == kind])


def _lists(one: Session, group: Group, circle: str | None) -> dict[int, str]:
    """Number of each list that is searched -> name of the private circle, empty for everyone's."""
    if circle is not None:
        found = find_circle(one, circle)
        return {found.list_number: found.name}
    named = {each.list_number: each.name for each in one.call(AskCircles(group.number)).circles}
    return {number: named.get(number, "") for number in overview.viewer(one.reader, group.number).lists}


def _hits(
    one: Session, groups: Sequence[Group], lists: Mapping[int, Mapping[int, str]], asked: Query, last: int
) -> Iterator[tuple[Group, Entry]]:
    """The newest hits of each group. Raises Refused if an operator leaves nothing in any group."""
    complaints = []
    for group in groups:
        names, words = queries.names(one.reader, group.number), folded(marks.words(Registry(FEATURES)))
        scope = Scope(tuple(lists[group.number]), names, PLACES, MARKS, OWN, here=HERE, words=words)
        source, complaint = found.source(one.reader, scope, asked)
        if complaint is None:
            yield from ((group, entry) for entry in islice(everything(source, asked), last))
        else:
            complaints.append(complaint)
    if complaints and len(complaints) == len(groups):
        raise complaints[0]


def _told(
    one: Session, hits: Sequence[tuple[Group, Entry]], lists: Mapping[int, Mapping[int, str]], asked: Query
) -> Iterator[dict[str, Any]]:
    """What is said of each hit."""
    people = {group.number: People(one, group) for group, _ in hits}
    titles = {each: entry.title for each in {entry.within for _, entry in hits if entry.within}
              if (entry := overview.find(one.reader, each))}  # fmt: skip
    for group, entry in hits:
        extract = matcher(asked).extract(entry.words)
        yield {
            **facts_of(people[group.number], entry), "text": entry.words, "extract": extract.text,
            "found": extract.spans, "within": entry.within.hex() if entry.within else None,
            "within_title": titles.get(entry.within or b"", ""), "group": group.id.hex(),
            "circle": lists[group.number].get(entry.list_number, ""),
        }  # fmt: skip


def _line(hit: Mapping[str, Any]) -> tuple[str, ...]:
    """When, where and in whose company, who, what."""
    where = " · ".join(filter(None, (hit["within_title"], hit["place"], hit["circle"])))
    said = hit["extract"] if hit["extract"].startswith(hit["title"]) or hit["within"] else (
        f"{hit['title']}: {hit['extract']}")  # fmt: skip
    return (show.when(hit["at_ms"]), where, hit["by"], said)
