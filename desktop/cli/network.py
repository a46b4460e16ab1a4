"""Neighbours: who is connected, exchanging once, and staying connected."""

from collections.abc import Sequence
from contextlib import suppress
from itertools import chain
from typing import Any

import click

from desktop.cli import show
from desktop.cli.amiss import shortages_of
from desktop.cli.feeds import Feeds
from desktop.cli.groups import seconds
from desktop.cli.notices import notices
from desktop.cli.options import Options
from desktop.cli.session import NOTICED, Group, Session, named
from desktop.words import words
from models.errors import Refused
from sync import api
from sync.profile.folder import ProfileFolder

LONG_ENOUGH = 600.0
"""Seconds after which `sync --until-quiet` ends even though something still moves."""
BY_DEFAULT = 10.0
"""Seconds that `sync` lasts without options."""
OUT = ("removed", "left", "dropped", "applicant")
"""Standings of somebody who does not take part."""
BRIEF = 1.0
"""Seconds that a hub waits for another command to end."""


@click.command
@click.option("--json", "json_", is_flag=True, help="As JSON.")
@click.pass_obj
def status(options: Options, json_: bool) -> None:
    """Say who is connected and what is still missing where."""
    with Session(options) as one:
        known = [one.group] if options.group is not None else one.groups()
        found: api.Status = one.call(api.AskStatus())
        running, blind = not one.hosted, _is_blind(one)
        short = list(chain.from_iterable(shortages_of(one, known).values()))
    if json_:
        groups = {group.number: group.id.hex() for group in known}
        show.as_json(_facts(found, groups) | {"running": running, "shortages": short, "blind": blind})
        return
    if blind:
        show.echo(words("group.hub", {}))
    _print(found, known)
    for said in short:
        show.echo(said)


def _is_blind(one: Session) -> bool:
    """Does this computer only relay, in some group?"""
    return bool(one.reader.value("SELECT count(*) FROM groups WHERE standing = 'hub'"))


def _facts(found: api.Status, groups: dict[int, str]) -> dict[str, Any]:
    return {
        "state": found.state,
        "as_of": show.moment(found.as_of),
        "as_of_ms": found.as_of,
        "listening": found.listening or None,
        "clock_ahead_ms": found.clock_ahead,
        "trouble": found.trouble or None,
        "unsent": found.unsent,
        "needs_newer": found.newer,
        "provisional": found.provisional,
        "two_continuations": found.equivocations,
        "faults": found.faults,
        "left_untold": [groups[each] for each in found.untold if each in groups],
        "silent": [groups[each] for each in found.silent if each in groups],
        "put_aside": found.aside,
        "put_aside_by": list(found.aside_by),
        "unserved_interfaces": list(found.unserved),
        "peers": [
            {
                "group": groups.get(peer.group),
                "device": peer.device.hex(),
                "member": peer.member.hex(),
                "person": peer.person,
                "connected": peer.connected,
                "address": peer.address or None,
                "last_exchange": show.moment(peer.last_exchange),
                "last_exchange_ms": peer.last_exchange,
                "lacks": peer.lacks,
                "owes": peer.owes,
                "version": peer.version or None,
                "clock_ahead_ms": peer.clock_ahead,
            }
            for peer in found.peers
            if peer.group in groups
        ],
    }


def _print(found: api.Status, groups: Sequence[Group]) -> None:
    """With several groups, each computer is under the name of its group."""
    show.echo(words(f"status.{found.state}", {"as_of": show.when(found.as_of)}))
    if found.trouble:
        show.echo(words(found.trouble, {}))
    if found.listening:
        show.echo(f"Listening on {show.plain(found.listening)}.")
    if found.unsent:
        show.echo(f"Not with anybody else yet: {show.count(found.unsent, 'change')} made here.")
    if found.clock_ahead:
        minutes = show.count(round(abs(found.clock_ahead) / 60_000), "minute")
        way = "ahead of" if found.clock_ahead > 0 else "behind"
        show.echo(f"This computer's clock is {minutes} {way} its neighbours'. Set it right.")
    for _name, what, advice in notices(found):
        show.echo(show.plain(f"{what} {advice}".strip()))
    name = named(groups)
    names = {each.number: name(each) for each in groups}
    for group in groups:
        if group.read_only or group.standing in OUT:
            why = words("group.read_only" if group.read_only else f"group.{group.standing}", {})
            show.echo(show.plain(f"{names[group.number]}: {why}"))
        for code in _of_group(found, group):
            show.echo(show.plain(f"{names[group.number]}: {words(code, {})}"))
    show.table([
        (*([names[peer.group]] if len(groups) > 1 else []), peer.person,
         "connected" if peer.connected else "away", f"last exchange {show.when(peer.last_exchange)}",
         f"lacks {peer.lacks}" if peer.lacks else "", f"owes {peer.owes}" if peer.owes else "")
        for peer in sorted(found.peers, key=lambda peer: peer.group)
        if peer.group in names
    ])  # fmt: skip


def _of_group(found: api.Status, group: Group) -> list[str]:
    """Codes of what is to be said about one group."""
    codes = {"status.untold": found.untold, "status.silent": found.silent}
    return [code for code, groups in codes.items() if group.number in groups]


@click.command
@click.option("--for", "for_", type=seconds, metavar="DURATION", help="How long, e.g. 10s; without any option 10s.")
@click.option("--until-quiet", is_flag=True, help="End when everything has been exchanged.")
@click.option("--peer", metavar="HOST:PORT", help="Dial this computer.")
@click.option("--listen", metavar="ADDR:PORT", help="Accept connections here; without it anywhere.")
@click.option("--silent", is_flag=True, help="Announce nothing on this network; only dial known addresses.")
@click.option("--json", "json_", is_flag=True, help="As JSON.")
@click.pass_obj
def sync(
    options: Options, for_: float | None, until_quiet: bool, peer: str | None, listen: str | None, silent: bool,
    json_: bool,
) -> None:  # fmt: skip
    """Exchange with whoever can be found for a while, and say what was exchanged."""
    limit = for_ if for_ is not None else LONG_ENOUGH if until_quiet else BY_DEFAULT
    with Session(options) as one:
        known = one.groups()
        if not known:
            raise Refused("group.none")
        bound = one.call(api.Listen(listen, silent)) if silent or listen is not None else ""
        if listen is not None:
            show.note(f"listening on {bound}")
        had, unsent = _records(one), one.call(api.AskStatus()).unsent
        found: api.Status = one.call(api.Sync(limit, until_quiet, peer))
        received = _records(one) - had
    met = sum(other.connected for other in found.peers)
    passed_on = max(0, unsent - found.unsent)
    if json_:
        groups = {group.number: group.id.hex() for group in known}
        show.as_json(_facts(found, groups) | {"received": received, "passed_on": passed_on, "connected": met})
        return
    show.echo(
        f"{show.count(met, 'computer')} connected, {show.count(received, 'record')} received,"
        f" {show.count(passed_on, 'change')} of ours passed on.")
    _print(found, known)


def _records(one: Session) -> int:
    count: int = one.reader.value("SELECT count(*) FROM records")
    return count


@click.command
@click.option("--listen", metavar="ADDR:PORT", help="Accept connections here; without it anywhere.")
@click.option("--silent", is_flag=True, help="Announce nothing on this network; only dial known addresses.")
@click.pass_obj
def hub(options: Options, listen: str | None, silent: bool) -> None:
    """Stay, accept neighbours and exchange with them, until Ctrl+C or SIGTERM. Prints `listening on HOST:PORT`.

    Other commands on the same profile talk to this one meanwhile.
    """
    while not _serve(options, listen, silent):
        pass


def _serve(options: Options, listen: str | None, silent: bool) -> bool:
    """Serve as a hub. False if another command was using the profile and had to end first."""
    with Session(options) as one:
        if not one.hosted:
            if one.client.wait_gone(BRIEF) is None:
                raise Refused("profile.in_use", path=str(ProfileFolder(options.profile).path))
            return False
        if not one.groups():
            raise Refused("group.none")
        address = one.call(api.Listen(listen, silent))
        if _is_blind(one):
            show.note(words("group.hub", {}))
        with suppress(KeyboardInterrupt):
            show.echo(f"listening on {address}")
            feeds = Feeds(one)
            while one.client.wait_gone(NOTICED) is None:
                feeds.look()
            raise Refused("engine.gone")
    return True
