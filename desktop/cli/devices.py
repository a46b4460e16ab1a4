"""A member's own computers in the group."""

import click

from desktop.cli import show
from desktop.cli.options import Options
from desktop.cli.people import SHORT, People, as_json_too
from desktop.cli.session import Session
from models.errors import Refused


@click.group
def device() -> None:
    """Your computers in this group."""


@device.command("list")
@as_json_too
@click.pass_obj
def devices_(options: Options, json_: bool) -> None:
    """List your computers."""
    with Session(options) as one:
        found = next((each.devices for each in People(one).roll.members if each.id == one.group.me), ())
    if json_:
        show.as_json([each.hex() for each in found])
        return
    for each in found:
        show.echo(each.hex())


@device.command("drop")
@click.argument("id_", metavar="ID")
@click.pass_obj
def drop_(options: Options, id_: str) -> None:
    """Take a computer of yours out for ever, for example a lost one."""
    with Session(options) as one:
        people = People(one)
        mine = next((each.devices for each in people.roll.members if each.id == one.group.me), ())
        found = [each for each in mine if len(id_) >= SHORT and each.hex().startswith(id_.lower())]
        if len(found) != 1:
            raise Refused("roll.not_your_device")
        people.act("drop", found[0])
    show.echo("It is out. Its messages up to now stay.")
