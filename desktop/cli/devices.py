"""A member's own computers in the group."""

from collections.abc import Sequence

import click

from desktop.cli import show
from desktop.cli.groups import seconds
from desktop.cli.options import Options
from desktop.cli.people import People, as_json_too, beginning, whole_id
from desktop.cli.session import Session
from models.errors import Refused
from sync import api


@click.group
def device() -> None:
    """Your computers in this group."""


@device.command("list")
@as_json_too
@click.pass_obj
def devices_(options: Options, json_: bool) -> None:
    """List your computers."""
    with Session(options) as one:
        roll = People(one).roll
        mine = next((each for each in roll.members if each.id == one.group.me), None)
        found = [] if mine is None else [(device, device in mine.hubs) for device in mine.devices]
        here = _here(one, () if mine is None else mine.devices)
    if json_:
        show.as_json([device.hex() for device, _ in found])
        return
    show.table([
        (device.hex(), "this computer" if here == [device] else "hub: passes on, reads nothing" if is_hub else "")
        for device, is_hub in found
    ])  # fmt: skip
    if not found:
        show.note("No computer of yours is in this group any more. `folkmoot members` says how you stand.")
    if found and not roll.has_sheet:
        show.note("You have no recovery sheet yet. Make one for the day when every computer is lost: "
                  "`folkmoot recover sheet FILE`.")  # fmt: skip


@device.command("link")
@click.option("--expires", default="1h", show_default=True, type=seconds, metavar="DURATION", help="How long it lasts.")
@click.option("--blind", is_flag=True, help="For a hub that keeps and passes on what it cannot read.")
@click.pass_obj
def link_(options: Options, expires: float, blind: bool) -> None:
    """Print a link with which another computer of yours joins as yours, once: run `folkmoot join LINK` there.

    With --blind, that computer becomes a hub for the whole group: run `folkmoot hub` there. It never gets the keys of
    what people write, and can write and decide nothing.

    Who holds the link becomes you in this group. Only this computer answers to it, so keep `folkmoot hub` or the window
    running here until the other one has joined. A link that was made before is closed.
    """
    with Session(options) as one:
        made: api.Invitation = one.call(api.Invite(one.group.number, seconds=int(expires), device=True, hub=blind))
        alone = one.hosted
    show.echo(made.link)
    if alone:
        show.note("Keep `folkmoot hub` or the window running on this computer: only it answers to this link.")


def _here(one: Session, mine: Sequence[bytes]) -> list[bytes]:
    """This computer, alone, if it is one of these."""
    others = {peer.device for peer in one.call(api.AskStatus()).peers if peer.group == one.group.number}
    found = [device for device in mine if device not in others]
    return found if len(found) == 1 else []


def _ask() -> None:
    """Raises Refused `device.drops_itself` where nobody can be asked, click.Abort if the answer is no."""
    if not show.at_terminal():
        raise Refused("device.drops_itself")
    click.confirm("This is the computer that you are at. It could write nothing any more, for ever. Take it out?",
                  abort=True, err=True)  # fmt: skip


@device.command("drop")
@click.argument("id_", metavar="ID")
@click.option("--yes", is_flag=True, help="Do not ask, even if it is the computer that you are at.")
@click.pass_obj
def drop_(options: Options, id_: str, yes: bool) -> None:
    """Take a computer of yours out for ever, for example a lost one."""
    with Session(options) as one:
        people = People(one)
        mine = next((each.devices for each in people.roll.members if each.id == one.group.me), ())
        found = beginning(id_, mine) or whole_id(id_)
        if len(found) != 1:
            raise Refused("roll.not_your_device")
        if not yes and len(mine) > 1 and found == _here(one, mine):
            _ask()
        people.act("drop", found[0])
    show.echo("That computer is out. What was written on it up to now stays.")
