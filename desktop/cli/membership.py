"""Who belongs to the group: listing, admitting, suspending, removing, leaving."""

from collections.abc import Sequence
from typing import Final

import click

from desktop.cli import amiss, show
from desktop.cli.confirming import in_words, sure
from desktop.cli.options import Options
from desktop.cli.people import TAKING_PART, People, as_json_too
from desktop.cli.recovery import waiting
from desktop.cli.session import Session
from desktop.words import words
from models.errors import Refused

INVITED: Final = "SELECT member, invited_by FROM members WHERE group_number = ?"
STANDINGS: Final = {
    "member": "", "provisional": "does not vote yet", "suspended": "suspended", "applicant": "waits to be let in",
    "removed": "removed",
}  # fmt: skip


@click.command
@as_json_too
@click.pass_obj
def members(options: Options, json_: bool) -> None:
    """List who belongs to the group, who waits, and who was removed."""
    with Session(options) as one:
        people, me = People(one), one.group.me
        roll, names = people.roll, people.names
        takes_part = one.group.standing in TAKING_PART
        lines = [*waiting(people, me), *people.shortages()] if takes_part else []
        lines += amiss.in_short(people)
        out = "" if takes_part or one.group.read_only else words(f"group.{one.group.standing}", {})
        came = dict(one.reader.rows(INVITED, (one.group.number,)))
    if json_:
        show.as_json([
            {
                "member": each.id.hex(), "name": names.get(each.id, each.name), "state": each.standing,
                "roles": list(each.roles), "devices": [device.hex() for device in each.devices],
                "joined": show.moment(each.joined), "joined_ms": each.joined,
                "invited_by": bytes(came[each.id]).hex() if came.get(each.id) else None, "me": each.id == me,
            }
            for each in roll.members
        ])  # fmt: skip
        return
    show.table([
        (people.name(each.id) + (" (you)" if each.id == me else ""), ", ".join(each.roles) or STANDINGS[each.standing],
         STANDINGS[each.standing] if each.roles else "", f"since {show.when(each.joined)}" if each.joined else "",
         show.count(len(each.devices), "device") if each.devices else "")
        for each in roll.members
    ])  # fmt: skip
    for said in filter(None, (*lines, show.plain(out))):
        show.echo(said)


@click.command
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
@click.pass_obj
def admit(options: Options, names: Sequence[str]) -> None:
    """Let applicants in, and propose that members who do not vote yet do."""
    with Session(options) as one:
        people = People(one)
        found = [people.find(name) for name in names]
        applicants = [each for each in found if people.standing(each) == "applicant"]
        for member in applicants:
            people.act("admit", member)
            show.echo(show.plain(f"{people.name(member)} is in."))
        voters = tuple(member for member in found if member not in applicants)
        if voters:
            people.propose(voters=voters)


@click.command
@click.argument("name")
@click.pass_obj
def suspend(options: Options, name: str) -> None:
    """Suspend somebody at once: reading and the vote stay, writing stops. A resolution ends it, or `restore` by you."""
    with Session(options) as one:
        people = People(one)
        member = people.find(name)
        people.act("suspend", member)
        show.echo(show.plain(f"{people.name(member)} is suspended."))


@click.command
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
@sure
@click.pass_obj
def remove(options: Options, names: Sequence[str], yes: bool) -> None:
    """Propose that members are removed. What they wrote before stays."""
    with Session(options) as one:
        people = People(one)
        people.propose(sure=yes, removed=tuple(people.find(name) for name in names))


@click.command
@click.argument("name")
@click.option("--words", "heard", is_flag=True,
              help="Also what the person wrote since the removal counts, as far as it is on this computer.")
@click.pass_obj
def restore(options: Options, name: str, heard: bool) -> None:
    """End a suspension of yours at once; propose the end of somebody else's, or that somebody removed comes back.

    What somebody wrote after the removal, perhaps without having heard of it, stays aside. With --words it counts: once
    the person is in again and has sent it, run this here, where it has arrived."""
    with Session(options) as one:
        people = People(one)
        member = people.find(name)
        if heard:
            people.propose(heard=(member,))
            return
        if people.standing(member) != "suspended":
            people.propose(restored=(member,))
            return
        try:
            people.act("lift", member)
        except Refused as refused:
            if refused.code not in ("roll.not_your_suspension", "roll.not_a_steward", "roll.suspended"):
                raise
            people.propose(lifted=(member,))
        else:
            name = show.plain(people.name(member))
            if people.standing(member) == "suspended":
                show.echo(f"Your suspension of {name} has ended. Somebody else's still holds: ask that person to end"
                          f" it, or propose it with `folkmoot resolve propose --lift {name}`.")  # fmt: skip
            else:
                show.echo(f"{name} is no longer suspended.")


@click.command
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def leave(options: Options, yes: bool) -> None:
    """Leave the group. What you wrote stays with the others; only an invitation brings you back."""
    with Session(options) as one:
        name, people = show.plain(one.group.name), People(one)
        if not yes:
            others = [each for each in people.roll.members if each.standing in TAKING_PART and each.id != one.group.me]
            ends = people.roll.ends_with_me if others else ()
            if not show.at_terminal():
                if ends:
                    raise Refused("leave.last_holder", powers=in_words(ends))
                raise Refused("leave.for_good" if people.roll.leaves_for_good else "leave.unconfirmed")
            warning = f"Once you have left, nobody could {in_words(ends)}. " if ends else ""
            if people.roll.leaves_for_good:
                warning += "You could not come back as the same person: the computer you first joined with is out. "
            click.confirm(f"{warning}Leave {name}?", abort=True, err=True)
        people.act("leave")
    show.echo(f"You have left {name}.")
