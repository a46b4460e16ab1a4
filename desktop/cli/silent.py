"""What this computer announces of a group on networks."""

import click

from desktop.cli import show
from desktop.cli.options import Options
from desktop.cli.session import Session
from sync.network_commands import AskSilent, SetSilent

SENTENCES = {
    True: "Silent: this computer announces nothing of {name} and looks for nobody of it. It still dials the addresses"
    " that it knows, and members who know its address reach it. Links for newcomers name its address.",
    False: "Not silent: members of {name} on the same network find this computer. Former members can tell that it"
    " belongs to the group.",
}  # fmt: skip


@click.group
def network() -> None:
    """How this computer behaves on networks."""


@network.command("silent")
@click.argument("mode", required=False, type=click.Choice(["on", "off"]))
@click.pass_obj
def silent_(options: Options, mode: str | None) -> None:
    """Announce nothing of the group on any network, from now on and after every restart; or do so again. Without `on`
    or `off`, say how it is."""
    with Session(options) as one:
        group = one.group
        if mode is not None:
            one.call(SetSilent(group.number, mode == "on"))
        now: bool = one.call(AskSilent(group.number))
    show.echo(show.plain(SENTENCES[now].format(name=group.name)))
