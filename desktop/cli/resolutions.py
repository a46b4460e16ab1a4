"""Commands for what many people decide together about the group, and for the roles that they give."""

import time
from collections.abc import Sequence
from typing import Any, Final

import click

from desktop.cli import amiss, confirming, show, terms
from desktop.cli.confirming import sure
from desktop.cli.options import Options
from desktop.cli.people import People, as_json_too, powers_of
from desktop.cli.session import Session
from models.errors import Refused
from sync import api
from sync.roll_summary import Resolution, RoleChange

DIGITS: Final = 15
"""More than any rule has; with very many, Python makes no number of them."""
STATES: Final = {
    "open": "proposed, needs", "followed": "in force", "lapsed": "came too late", "aside": "a rival is in force",
}  # fmt: skip


@click.group
def resolve() -> None:
    """What many decide about the group."""


@resolve.command("propose")
@click.option("--voter", multiple=True, metavar="NAME", help="Who votes from then on.")
@click.option("--remove", "removed", multiple=True, metavar="NAME", help="Who is out.")
@click.option("--restore", "restored", multiple=True, metavar="NAME", help="Who comes back.")
@click.option("--lift", "lifted", multiple=True, metavar="NAME", help="Whose suspension ends.")
@click.option("--grant", multiple=True, metavar="ROLE=NAME", help="Who gets a role.")
@click.option("--end", multiple=True, metavar="ROLE=NAME", help="Who loses a role.")
@click.option("--rule", multiple=True, metavar="NAME=VALUE", help="A rule of the group.")
@click.option("--term", multiple=True, metavar="ROLE=DAY", help="The last day of a role's term, or `none`.")
@click.option("--over", multiple=True, metavar="ID", help="A rival resolution that this one puts aside.")
@click.option("--doubt", multiple=True, metavar="NAME",
              help="Whose new computer others confirmed wrongly: with --rule attest=N it needs N of them from then on.")
@sure
@click.pass_obj
def propose_(options: Options, voter: Sequence[str], removed: Sequence[str], restored: Sequence[str],
             lifted: Sequence[str], grant: Sequence[str], end: Sequence[str], rule: Sequence[str],
             term: Sequence[str], over: Sequence[str], doubt: Sequence[str], yes: bool) -> None:  # fmt: skip
    """Propose a resolution, and sign it."""
    with Session(options) as one:
        people = People(one)
        people.propose(
            sure=yes, voters=_found(people, voter), removed=_found(people, removed), restored=_found(people, restored),
            lifted=_found(people, lifted),
            roles=_role_changes(people, grant, end, term),
            rules={name: _value(value) for name, value in map(_pair, rule)},
            settled=tuple(people.resolution(each).id for each in over), doubted=_found(people, doubt),
        )  # fmt: skip


def _value(given: str) -> int | str:
    """The value of a rule. What cannot be the value of a rule stays as it was typed, so that the refusal repeats it."""
    return int(given) if given.isdecimal() and len(given) <= DIGITS else given


def _role_changes(
    people: People, grant: Sequence[str], end: Sequence[str], term: Sequence[str]
) -> tuple[RoleChange, ...]:
    got, lost = ([(role, people.find(name)) for role, name in map(_pair, given)] for given in (grant, end))
    until = {role: terms.term_end(day) for role, day in map(_pair, term)}
    names = dict.fromkeys((*(role for role, _ in (*got, *lost)), *until))
    return tuple(
        RoleChange(
            name, tuple(who for role, who in got if role == name), tuple(who for role, who in lost if role == name),
            until=until.get(name))
        for name in names
    )  # fmt: skip


def _found(people: People, names: Sequence[str]) -> tuple[bytes, ...]:
    return tuple(people.find(name) for name in names)


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not (name and equals and value):
        raise click.BadParameter(f"{text!r} has not the form NAME=VALUE")
    return name, value


@resolve.command("sign")
@click.argument("id_", metavar="ID")
@sure
@click.pass_obj
def sign_(options: Options, id_: str, yes: bool) -> None:
    """Sign a resolution; ID is its number or the beginning of its id, as `resolve list` shows them."""
    with Session(options) as one:
        people = People(one)
        found = people.resolution(id_)
        if one.group.me not in found.signed and found.state == "open":
            confirming.insist(found.ends_powers, sure=yes)
        people.tell(one.call(api.Sign(one.group.number, found.id)))


@resolve.command("list")
@as_json_too
@click.pass_obj
def list_(options: Options, json_: bool) -> None:
    """List the resolutions: those in force, those that need signatures, those that came too late because another was
    decided first, those put aside by a rival."""
    with Session(options) as one:
        people = People(one)
        found = people.roll.resolutions
        lines = [
            (each.id.hex()[:12], f"no. {each.number}", STATES[each.state],
             people.lacking(each) if each.state == "open" else "",
             "; ".join(people.change(*change) for change in each.changes))
            for each in found
        ]  # fmt: skip
        exclude = amiss.in_full(people)
    if json_:
        show.as_json([as_facts(each) for each in found])
        return
    if not lines:
        show.note("Nothing has been proposed in this group yet. `folkmoot resolve propose --help` says what can be.")
    show.table(lines)
    for said in exclude:
        show.echo(said)


def as_facts(each: Resolution) -> dict[str, Any]:
    return {
        "id": each.id.hex(), "number": each.number, "state": each.state, "by": each.by.hex() or None,
        "signed": [member.hex() for member in each.signed], "needed": each.needed,
        "stewards_needed": each.stewards_needed, "ends_powers": list(each.ends_powers),
        "changes": [{"what": what, "name": name or None, "of": who.hex() or None} for what, name, who in each.changes],
    }  # fmt: skip


@resolve.command("show")
@click.argument("id_", metavar="ID")
@as_json_too
@click.pass_obj
def show_(options: Options, id_: str, json_: bool) -> None:
    """Show a resolution, who signed it, and what it changes; ID is its number or the beginning of its id."""
    with Session(options) as one:
        people = People(one)
        found = people.resolution(id_)
        lines = [
            f"Resolution {found.id.hex()}", f"No. {found.number}, {STATES[found.state].removesuffix(', needs')}.",
            f"Proposed by {people.name(found.by)}; signed by {', '.join(map(people.name, found.signed)) or 'nobody'}.",
            *people.lines(found), *amiss.in_full(people, of=found.id),
        ]  # fmt: skip
    if json_:
        show.as_json(as_facts(found))
        return
    for line in lines:
        show.echo(show.plain(line))


@click.group
def role() -> None:
    """Who holds which role, and what it allows."""


@role.command("list")
@as_json_too
@click.pass_obj
def roles_(options: Options, json_: bool) -> None:
    """List the roles: who holds them, what they allow, and until when. When a term ends, nobody loses the role by that:
    the group is reminded, and decides."""
    with Session(options) as one:
        people = People(one)
        found = [(each, [people.name(holder) for holder in each.holders]) for each in people.roll.roles]
    if json_:
        show.as_json([
            {"role": each.name, "powers": list(each.powers), "holders": [holder.hex() for holder in each.holders],
             "until": show.moment(each.until)}
            for each, _ in found
        ])  # fmt: skip
        return
    now = int(time.time() * 1000)
    show.table([
        (each.name, ", ".join(names) or "nobody", powers_of(each.powers), terms.said(each.until, now))
        for each, names in found
    ])  # fmt: skip


@role.command("grant")
@click.argument("role_", metavar="ROLE")
@click.argument("name")
@click.option("--power", multiple=True, metavar="POWER", help="A power that the role gives from now on.")
@click.option("--until", type=terms.term_end, metavar="DAY", help="The last day of the role's term, for all holders.")
@click.pass_obj
def grant_(options: Options, role_: str, name: str, power: Sequence[str], until: int | None) -> None:
    """Propose that NAME gets ROLE. A new role needs a power."""
    with Session(options) as one:
        people = People(one)
        people.propose(roles=(RoleChange(role_, (people.find(name),), powers=tuple(power), until=until),))


@role.command("term")
@click.argument("role_", metavar="ROLE")
@click.argument("day", type=terms.term_end)
@click.pass_obj
def term_(options: Options, role_: str, day: int) -> None:
    """Propose that the term of ROLE ends with DAY, such as 2027-05-31; `none` takes the term away.

    Nobody loses a role by time alone. From 60 days before that day the group is reminded to decide who holds the role
    afterwards; until it has decided, the holders keep it.
    """
    with Session(options) as one:
        people = People(one)
        role = next((each for each in people.roll.roles if each.name == role_), None)
        if role is None:
            raise Refused("role.unknown", role=role_, names=", ".join(each.name for each in people.roll.roles))
        if not role.holders:
            raise Refused("role.vacant", role=role_)
        people.propose(roles=(RoleChange(role_, until=day),))


@role.command("end")
@click.argument("role_", metavar="ROLE")
@click.argument("name")
@sure
@click.pass_obj
def end_(options: Options, role_: str, name: str, yes: bool) -> None:
    """Propose that NAME loses ROLE."""
    with Session(options) as one:
        people = People(one)
        people.propose(sure=yes, roles=(RoleChange(role_, ended=(people.find(name),)),))
