"""Private circles of some of the group's people."""

from collections.abc import Callable, Sequence
from typing import Final

import click

from desktop.cli import show
from desktop.cli.options import Options
from desktop.cli.people import People, as_json_too, matching, together
from desktop.cli.session import Session
from models.errors import Refused
from sync.circle_commands import AskCircles, ChangeCircle, Circle, Circles, OpenCircle

KINDS: Final = {"people": "chosen people", "pair": "the two of you", "standing": "those who hold a role"}


def circles_of(one: Session) -> tuple[Circle, ...]:
    answer: Circles = one.call(AskCircles(one.group.number))
    return answer.circles


def find_circle(one: Session, given: str) -> Circle:
    """The circle with this name, or with an id that begins with it. Circles that I am in come first. If a pair has
    several circles, it is the one with the lowest id. Raises Refused `circle.unknown`, `circle.several`."""
    known = {each.id: each for each in circles_of(one)}
    names = {each.id: each.name for each in known.values()}
    found = [known[each] for each in matching(given, names)]
    if not found:
        raise Refused("circle.unknown")
    found = [each for each in found if one.group.me in each.members] or found
    if len(found) > 1 and {(each.kind, each.members) for each in found} != {("pair", found[0].members)}:
        raise Refused("circle.several", ids=", ".join(each.id.hex()[:12] for each in found))
    return min(found, key=lambda each: each.id)


def in_circle(function: Callable[..., None]) -> Callable[..., None]:
    return click.option("--circle", metavar="NAME", help="In this private circle, by its name or id.")(function)


@click.group
def circle() -> None:
    """Private circles: nobody else learns what is said there, or who is in them."""


@circle.command("new")
@click.argument("name")
@click.option("--with", "with_", metavar="NAME", multiple=True, help="Somebody who is in it. Can be given again.")
@click.option("--pair", is_flag=True, help="For you and one other person, for ever.")
@click.option("--role", default="", metavar="ROLE", help="For all who hold this role, now and later.")
@as_json_too
@click.pass_obj
def new_(options: Options, name: str, with_: Sequence[str], pair: bool, role: str, json_: bool) -> None:
    """Open the circle NAME.

    Whoever gets the role of a circle later reads what is written from then on, in channels that are opened from then
    on: the older ones stay closed to that person."""
    if role and (pair or with_):
        raise Refused("circle.role_alone")
    with Session(options) as one:
        people = People(one)
        members = tuple(people.find(each) for each in with_)
        kind = "standing" if role else "pair" if pair else "people"
        made: Circle = one.call(OpenCircle(one.group.number, kind, name, members, role))
        facts, line = _facts(made, people, one.group.me), _line(made, people, one.group.me)
    if json_:
        show.as_json(facts)
    else:
        show.table([line])


@circle.command("list")
@as_json_too
@click.pass_obj
def list_(options: Options, json_: bool) -> None:
    """List the circles you are or were in."""
    with Session(options) as one:
        people, found = People(one), circles_of(one)
        facts = [_facts(each, people, one.group.me) for each in found]
        lines = [_line(each, people, one.group.me) for each in found]
    if json_:
        show.as_json(facts)
    elif lines:
        show.table(lines)
    else:
        show.echo("You are in no private circle. Open one with `folkmoot circle new NAME --with SOMEBODY`.")


@circle.command("show")
@click.argument("name")
@as_json_too
@click.pass_obj
def show_(options: Options, name: str, json_: bool) -> None:
    """Say who is in a circle."""
    with Session(options) as one:
        people = People(one)
        found = find_circle(one, name)
        facts = _facts(found, people, one.group.me)
        lines = [people.name(member) + (" (you)" if member == one.group.me else "") for member in found.members]
        lines += _notes(found, people, one.group.me)
    if json_:
        show.as_json(facts)
        return
    show.echo(show.plain(f"{found.name}, {KINDS[found.kind]}, {found.id.hex()[:12]}"))
    for line in lines:
        show.echo(show.plain(line))


@circle.command("add")
@click.argument("name")
@click.argument("person")
@click.pass_obj
def add_(options: Options, name: str, person: str) -> None:
    """Add PERSON, who then reads what is written from now on and since somebody last left. In channels that are older
    than that PERSON sees nothing, so open new ones. Whoever is in and came back to the group with another computer is
    given the keys at once."""
    with Session(options) as one:
        people = People(one)
        one.call(ChangeCircle(one.group.number, find_circle(one, name).id, people.find(person)))
        who = people.name(people.find(person))
    show.echo(show.plain(f"{who} is in it now."))


@circle.command("leave")
@click.argument("name")
@click.pass_obj
def leave_(options: Options, name: str) -> None:
    """Leave a circle. What you have read stays on this computer."""
    with Session(options) as one:
        one.call(ChangeCircle(one.group.number, find_circle(one, name).id))
    show.echo("You are out. What the others write from now on is not readable here.")


def _facts(found: Circle, people: People, me: bytes) -> dict[str, object]:
    return {
        "circle": found.id.hex(), "kind": found.kind, "name": found.name,
        "members": [{"member": member.hex(), "name": people.name(member), "reads": member not in found.closed_to}
                    for member in found.members],
        "in": me in found.members, "devices_without_keys": [device.hex() for device in found.lacking],
        "not_shown": found.waiting,
    }  # fmt: skip


def _line(found: Circle, people: People, me: bytes) -> tuple[str, ...]:
    names = ", ".join(people.name(member) for member in found.members)
    return found.name, KINDS[found.kind], names, found.id.hex()[:12], "; ".join(_notes(found, people, me))


def _notes(found: Circle, people: People, me: bytes) -> list[str]:
    notes = [] if me in found.members else ["you are out, and read what you had"]
    notes += filter(None, [closed_to(found, people, me)])
    if found.lacking:
        notes.append(f"without its keys: your {', '.join(device.hex()[:12] for device in found.lacking)}")
    if found.waiting and me in found.members:
        notes.append(in_the_dark(found))
    return notes


def closed_to(found: Circle, people: People, me: bytes) -> str:
    """Who will not read what is written there now; empty if everybody in it does."""
    names = [people.name(member) for member in found.closed_to if member != me]
    return (
        f"what is written now stays closed to {together(names)}: somebody suspended, or without a computer in the group"
        if names else ""
    )  # fmt: skip


def in_the_dark(found: Circle) -> str:
    """Says that some changes in a circle are not shown, and what helps."""
    count = show.count(found.waiting, "change")
    return (
        f"{count} not shown, because the channel or other thing they belong to has not arrived yet, or was begun "
        "before you came in and stays closed to you: then ask somebody who is in to open a new channel"
    )
