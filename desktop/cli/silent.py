"""What this computer tells others on networks: of a group, and of who sits in front of it."""

import click

from desktop.cli import show
from desktop.cli.options import Options
from desktop.cli.session import Session
from sync.live_commands import AskPresence, ShowPresence
from sync.network_commands import AskSilent, SetSilent

SENTENCES = {
    True: "Silent: this computer announces nothing of {name} and looks for nobody of it. It still dials the addresses"
    " that it knows, and members who know its address reach it. Links for newcomers name its address.",
    False: "Not silent: members of {name} on the same network find this computer. Former members can tell that it"
    " belongs to the group.",
}  # fmt: skip

PRESENCE = {
    True: "While the window is open, neighbours see that you are here, and where you write something.",
    False: "Nobody sees that you are here or where you write something. You still see others.",
}


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


@network.command
@click.argument("mode", required=False, type=click.Choice(["on", "off"]))
@click.pass_obj
def presence(options: Options, mode: str | None) -> None:
    """Tell neighbours that you are here, in all groups of this computer, or tell nobody. Without `on` or `off`, say how
    it is."""
    with Session(options) as one:
        one.groups()
        if mode is not None:
            one.call(ShowPresence(mode == "on"))
        now: bool = one.call(AskPresence())
    show.echo(PRESENCE[now])
