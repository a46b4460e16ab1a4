"""Reporting a message to those who moderate, or to one person whom both trust."""

from collections.abc import Sequence

import click

from desktop.cli import show
from desktop.cli.circles import circles_of
from desktop.cli.naming import find_record
from desktop.cli.options import Options
from desktop.cli.people import People, as_json_too
from desktop.cli.session import Session
from desktop.features.conversations.moderation import report_circles
from models.errors import Refused
from models.features.conversations.message import MESSAGE
from sync import api, overview
from sync.circle_commands import Circle

NAME = "Reports"
"""What a circle for reports is called."""


@click.command
@click.argument("message")
@click.argument("norm")
@click.option("--to", metavar="NAME", help="One person, as a mediator, in place of the moderators.")
@click.option("--text", default="", metavar="TEXT", help="What else they should know.")
@click.option("--words/--no-words", default=None, help="Send the words of the message along, which is done by itself "
              "where they cannot read it.")
@as_json_too
@click.pass_obj
def report(
    options: Options, message: str, norm: str, to: str | None, text: str, words: bool | None, json_: bool
) -> None:
    """Report a MESSAGE to the moderators. NORM says in a sentence what it goes against. Whoever wrote it does not learn
    of that. `folkmoot list report` says what came of it, and `folkmoot do` answers a report or takes it back."""
    with Session(options) as one:
        people, who = People(one), overview.viewer(one.reader, one.group.number)
        found = find_record(one, who, message, MESSAGE.name)
        mediator = people.find(to) if to is not None else None
        to_whom = [mediator] if mediator is not None else _moderators(one, found.author)
        if words is None:
            words = report_circles.is_private(one.reader, one.group.number, found.record)
        arguments = {"message": found.record, "norm": norm, "text": text, "quote": words, "mediator": mediator,
                     "circle": _circle(one, found.author, to_whom)}  # fmt: skip
        done: api.Done = one.call(api.Do(one.group.number, "conversations.report", arguments))
        names = [people.name(each) for each in to_whom]
    if json_:
        show.as_json({"report": done.records[0].hex(), "to": names})
        return
    show.echo(done.records[0].hex())
    show.note(show.plain(f"It is read by {', '.join(names)} and you, and by nobody else."))


def _moderators(one: Session, author: bytes) -> list[bytes]:
    """Raises Refused `report.no_moderator` where nobody else moderates."""
    found = report_circles.moderators(one.reader, one.group.number)
    others = [each for each in found if each not in (one.group.me, author)]
    if not others:
        raise Refused("report.no_moderator")
    return others


def _circle(one: Session, author: bytes, members: Sequence[bytes]) -> bytes:
    """Raises Refused for what would be refused anyway, before a circle is opened for it."""
    if author == one.group.me:
        raise Refused("report.own_message")
    if author in members:
        raise Refused("report.reaches_them")
    if one.group.me in members:
        raise Refused("report.nobody")
    known = report_circles.opened(one.reader, one.group.me, circles_of(one), members)
    if known is not None:
        return known
    made: Circle = one.call(report_circles.opening(one.group.number, NAME, members))
    return made.id
