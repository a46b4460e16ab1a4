"""Starting groups, inviting people, joining."""

import re
import sys
from itertools import chain
from typing import Final

import click

from desktop.cli import show
from desktop.cli.amiss import shortages_of
from desktop.cli.options import Options
from desktop.cli.session import Session, named, person
from desktop.words import words
from models import group_kinds
from sync import api
from sync.reader import Reader
from sync.roll_summary import Roll

STANDINGS: Final = {
    "member": "", "provisional": "you do not vote yet", "suspended": "you are suspended",
    "removed": "you were removed", "left": "you have left", "dropped": "this computer was taken out",
    "applicant": "you wait to be let in", "hub": "this computer only passes on",
}  # fmt: skip
"""How I belong to a group, in words."""
_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 7 * 86_400}


def seconds(text: str) -> float:
    """Seconds of a duration such as `90s`, `10m`, `12h`, `7d` or `2w`; a bare number is seconds."""
    found = re.fullmatch(r"([0-9]{1,9}(?:\.[0-9]{1,3})?)([smhdw]?)", text)
    if found is None:
        raise click.BadParameter(f"{text!r} is no duration; write for example 90s, 12h or 7d")
    return float(found[1]) * _UNITS[found[2] or "s"]


@click.command
@click.argument("name")
@click.option(
    "--kind",
    default="block-club",
    type=click.Choice([kind.id for kind in group_kinds.KINDS]),
    show_default=True,
    help="What it is; chooses the first channels.",
)
@click.option("--as", "as_", metavar="NAME", help="The name you go by; else that of your account.")
@click.pass_obj
def start(options: Options, name: str, kind: str, as_: str | None) -> None:
    """Start a group called NAME, with you as its first member."""
    with Session(options) as one:
        assert one.store
        group: api.Group = one.call(api.Start(name, kind, person(as_)))
        named_so = 0 if one.is_new else [each.name for each in one.groups()].count(group.name)
    show.echo(f"{show.plain(group.name)} is started. `folkmoot invite` prints an invitation for your neighbours.")
    if named_so > 1:  # perhaps the command was repeated
        show.echo(f"Another group on this computer has this name, too. If one of them is too many, `folkmoot --group "
                  f"{group.id.hex()[:12]} leave` leaves the new one.")  # fmt: skip


@click.command
@click.argument("link")
@click.option("--as", "as_", metavar="NAME", help="The name you go by; else that of your account.")
@click.option("--peer", metavar="HOST:PORT", help="A member's computer, where it is not found by itself.")
@click.pass_obj
def join(options: Options, link: str, as_: str | None, peer: str | None) -> None:
    """Join the group that LINK invites to, or with a link of `folkmoot device link`, as a further computer of yours.

    LINK may also be a message that holds it, or the words from a paper. LINK may be `-`: it is then read from standard
    input, where other users of this computer cannot see it. Arguments of a running program are visible to them.
    """
    if link == "-":
        link = sys.stdin.readline(8192) if sys.stdin.isatty() else sys.stdin.read(8192)
    from desktop.app import invitation_text

    link = invitation_text.in_text(link)
    with Session(options) as one:
        assert one.store
        group: api.Group = one.call(api.Join(link, person(as_), peer))
        roll: Roll = one.call(api.AskRoll(group.number))
        standing = Reader(one.store).value("SELECT standing FROM groups WHERE group_number = ?", (group.number,))
    me = next(each for each in roll.members if each.id == group.me)
    if standing == "hub":
        show.echo(f"This computer is a hub of {show.plain(group.name)} now: it keeps and passes on what everybody")
        show.echo("writes, and cannot read it. Keep `folkmoot hub` running here.")
    elif len(me.devices) > 1:
        show.echo(f"This computer belongs to {show.plain(group.name)} now, as yours: {show.plain(me.name)}.")
    else:
        show.echo(f"You belong to {show.plain(group.name)} now.")


@click.command
@click.option("--json", "json_", is_flag=True, help="As JSON.")
@click.pass_obj
def groups(options: Options, json_: bool) -> None:
    """List the groups of this profile."""
    with Session(options) as one:
        found = [] if one.is_new else one.groups()
        counts = {group.number: _members(one, group.number) for group in found}
        short = shortages_of(one, found)
    if json_:
        show.as_json([
            {
                "group": group.id.hex(), "number": group.number, "name": group.name, "kind": group.kind,
                "me": group.me.hex() or None, "members": counts[group.number], "read_only": group.read_only,
                "standing": None if group.read_only else group.standing, "shortages": short.get(group.number, []),
            }
            for group in found
        ])  # fmt: skip
        return
    if not found:
        show.note(words("group.none", {}))
    name = named(found)
    show.table([
        (name(group), group.kind, show.count(counts[group.number], "member"),
         "to read only" if group.read_only else STANDINGS[group.standing])
        for group in found
    ])  # fmt: skip
    for said in chain.from_iterable(short.values()):
        show.echo(said)


def _members(one: Session, number: int) -> int:
    count: int = one.reader.value("SELECT count(*) FROM members WHERE group_number = ?", (number,))
    return count
