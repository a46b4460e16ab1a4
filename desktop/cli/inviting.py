"""Invitations: making one, listing the open ones, closing one."""

import time
from typing import Any, Final

import click

from desktop.cli import show
from desktop.cli.groups import seconds
from desktop.cli.options import COUNT, Options
from desktop.cli.people import People, as_json_too, beginning
from desktop.cli.session import Session
from models.errors import Refused
from sync import api

SHOWN: Final = 1000
"""Most invitations that are listed, the newest first."""
INVITATIONS: Final = (
    'SELECT id, "by", made, expires, uses, used, state FROM invitations WHERE group_number = ?'
    " ORDER BY made DESC, id LIMIT ?"
)
WHY: Final = {
    "revoked": "It was revoked", "closed": "It was closed when somebody was put out",
    "used": "Everybody whom it was for is in", "expired": "Its time is over",
}  # fmt: skip


@click.group(invoke_without_command=True)
@click.option("--uses", default=1, show_default=True, metavar="N", type=COUNT, help="How many people it lets in.")
@click.option("--expires", default="7d", show_default=True, type=seconds, metavar="DURATION", help="How long it lasts.")
@click.pass_context
def invite(ctx: click.Context, uses: int, expires: float) -> None:
    """Print an invitation link, alone. Who holds it can join: send it over a channel you trust."""
    if ctx.invoked_subcommand is None:
        with Session(ctx.obj) as one:
            invitation: api.Invitation = one.call(api.Invite(one.group.number, uses, int(expires)))
        show.echo(invitation.link)


@invite.command("list")
@as_json_too
@click.pass_obj
def list_(options: Options, json_: bool) -> None:
    """List the open invitations: whose they are, for how many more people, until when."""
    with Session(options) as one:
        people = People(one)
        found = [each for each in _known(one) if each["state"] == "open"]
        names = {each["by"]: people.name(each["by"]) for each in found}
    if json_:
        show.as_json([
            {"id": each["id"].hex(), "by": each["by"].hex(), "made": show.moment(each["made"]),
             "until": show.moment(each["expires"]), "uses": each["uses"], "used": each["used"]}
            for each in found
        ])  # fmt: skip
        return
    if not found:
        show.note("No invitation is open. `folkmoot invite` prints one.")
    show.table([
        (each["id"].hex()[:12], f"from {names[each['by']]}",
         f"for {each['uses'] - each['used']} more of {each['uses']}",
         f"until {show.when(each['expires'])}")
        for each in found
    ])  # fmt: skip


@invite.command("revoke")
@click.argument("id_", metavar="ID")
@click.pass_obj
def revoke_(options: Options, id_: str) -> None:
    """Close an invitation for good; ID is the beginning of its id, as `invite list` shows it. Who came in with it
    stays."""
    with Session(options) as one:
        found = {each["id"]: each for each in _known(one)}
        chosen = beginning(id_, found)
        if len(chosen) != 1:
            raise Refused("invite.unknown")
        state = found[chosen[0]]["state"]
        if state != "open":
            raise Refused("invite.not_open", why=WHY[state])
        one.call(api.Revoke(one.group.number, chosen[0]))
    show.echo("That invitation is closed. Other members' computers hear of it with the next exchange: `folkmoot sync`.")


def _known(one: Session) -> list[dict[str, Any]]:
    columns = ("id", "by", "made", "expires", "uses", "used", "state")
    rows = one.reader.rows(INVITATIONS, (one.group.number, SHOWN))
    found = [dict(zip(columns, (bytes(row[0]), bytes(row[1]), *row[2:]), strict=True)) for row in rows]
    for each in found:  # the store knows the states as of the last change of the roll
        if each["state"] == "open" and each["expires"] <= time.time() * 1000:
            each["state"] = "expired"
    return found
