"""The group's settings: its name, purpose and modules, who lets people in, which rules are accepted."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import click

from desktop import keepers
from desktop.cli import show
from desktop.cli.confirming import sure
from desktop.cli.options import Options
from desktop.cli.people import People, as_json_too, either
from desktop.cli.session import Session
from desktop.modules import switched_off
from desktop.shortages import holders
from desktop.words import words
from models.errors import Refused
from models.feature import Registry
from models.features import FEATURES
from models.features.settings import ALWAYS_ON
from models.keepers import AWAY, TICK, quorum
from models.roll import ADMISSION, GROUP_SETTINGS, LOWEST
from sync import api

WAYS: Final = ("stewards", "members", "vouches")
"""Who lets people in."""
PURPOSE: Final = "SELECT purpose FROM group_settings WHERE group_number = ?"


@click.group
def settings() -> None:
    """The group's settings. `folkmoot settings show` says who may change them. Who lets people in, and which rules are
    accepted, is decided by many people together."""


@settings.command("show")
@as_json_too
@click.pass_obj
def show_(options: Options, json_: bool) -> None:
    """Show the settings in force, and who may change them."""
    with Session(options) as one:
        people = People(one)
        facts = _facts(one, people)
        clocks = list(keepers.sentences(people.roll, people.names))
        may = [people.name(member) for member in holders(people.roll, GROUP_SETTINGS)]
    if json_:
        show.as_json(facts | {"may_change": may})
        return
    off = [name for name, on in facts["modules"].items() if not on]
    lowest = [f"{kind}={version}" for kind, version in facts["lowest_versions"].items()]
    show.table([
        ("name", facts["name"]), ("purpose", facts["purpose"] or "not said"),
        ("modules", ", ".join(name for name, on in facts["modules"].items() if on)),
        *([("switched off", ", ".join(off))] if off else []),
        ("who lets in", words(f"admission.{facts['admission']}", {})),
        *([("lowest versions", ", ".join(lowest))] if lowest else []),
        ("changed by", either(may) or "nobody"),
    ])  # fmt: skip
    for sentence in clocks:
        show.echo(show.plain(sentence))


def _facts(one: Session, people: People) -> dict[str, Any]:
    rows = one.reader.rows(PURPOSE, (one.group.number,))
    off, rules = switched_off(one.reader, one.group.number), people.roll.rules
    lowest = {name.removeprefix(LOWEST): value for name, value in sorted(rules.items()) if name.startswith(LOWEST)}
    name = next(group.name for group in one.groups() if group.number == one.group.number)
    return {
        "name": name, "purpose": rows[0][0] if rows else "",
        "modules": {feature.name: feature.name not in off for feature in FEATURES},
        "admission": rules[ADMISSION] if rules.get(ADMISSION) in WAYS else WAYS[0], "lowest_versions": lowest,
        "keepers": [people.name(member) for member in people.roll.keepers],
        "keepers_needed": quorum(len(people.roll.keepers)),
        "away": [people.name(member) for member in keepers.away(people.roll)],
    }  # fmt: skip


@settings.command("set")
@click.option("--name", metavar="NAME", help="What the group is called; empty: as at its founding.")
@click.option("--purpose", metavar="TEXT", help="What it is for.")
@click.option("--on", multiple=True, metavar="MODULE", help="A module to switch on.")
@click.option("--off", multiple=True, metavar="MODULE", help="A module to switch off. What is in it stays.")
@click.option("--admission", type=click.Choice(WAYS), help="Who lets people in. Proposes a resolution.")
@click.option("--lowest", multiple=True, metavar="KIND=VERSION",
              help="Accept changes to such records only under these rules or later ones. Proposes a resolution.")
@click.option("--away", multiple=True, metavar="NAME",
              help="This member is away for long: for deadlines, other computers are asked. Proposes a resolution.")
@click.option("--back", multiple=True, metavar="NAME", help="This member is back. Proposes a resolution.")
@sure
@as_json_too
@click.pass_obj
def set_(
    options: Options, name: str | None, purpose: str | None, on: Sequence[str], off: Sequence[str],
    admission: str | None, lowest: Sequence[str], away: Sequence[str], back: Sequence[str], yes: bool,
    json_: bool,
) -> None:  # fmt: skip
    """Change settings, and keep the others."""
    rules = ({ADMISSION: admission} if admission else {}) | dict(map(_lowest, lowest))
    if name is None and purpose is None and not on and not off and not rules and not away and not back:
        raise click.UsageError("Say what to change, for example --name NAME.")
    if both := sorted({*on} & {*off}):
        raise click.UsageError(f"{both[0]} stands after --on and after --off. Leave one of them out.")
    modules = {**dict.fromkeys(map(_module, on), True), **dict.fromkeys(map(_module, off), False)}
    with Session(options) as one:
        people = People(one)
        rules |= {AWAY + people.find(each).hex(): value for value, given in ((1, away), (0, back)) for each in given}
        texts = {key: value for key, value in (("name", name), ("purpose", purpose)) if value is not None}
        if texts:
            _do(one, people, "settings.change", texts)
        for module, is_on in modules.items():
            _do(one, people, "settings.switch", {"module": module, "on": is_on})
        if (texts or modules) and not json_:
            show.echo("The settings are saved.")
        if rules and json_:
            people.decide(sure=yes, rules=rules)
        elif rules:
            people.propose(sure=yes, rules=rules)
        if json_:
            show.as_json(_facts(one, People(one)))


def _do(one: Session, people: People, intent: str, arguments: Mapping[str, Any]) -> None:
    """Raises Refused `settings.ask`, which names those who may, `settings.nobody`, and the intent's own codes."""
    try:
        one.call(api.Do(one.group.number, intent, dict(arguments)))
    except Refused as refused:
        if refused.code != "rule.only":
            raise
        may = [people.name(member) for member in holders(people.roll, GROUP_SETTINGS)]
        raise Refused("settings.ask", names=either(may)) if may else Refused("settings.nobody") from None


def _module(given: str) -> str:
    known = [feature.name for feature in FEATURES if feature.name not in ALWAYS_ON]
    if given not in (*known, *ALWAYS_ON):
        raise Refused("settings.unknown_module", module=given, names=", ".join(known))
    return given


def _lowest(given: str) -> tuple[str, int]:
    kind, _, version = given.partition("=")
    known = {name: found.version for name, (_, found) in Registry(FEATURES).kinds.items()}
    if kind not in known or not version.isdecimal() or not version.isascii() or len(version) > 9:
        raise Refused("settings.bad_version", given=given, names=", ".join(sorted({*known} - {TICK})))
    if int(version) > known[kind]:
        raise Refused("settings.newer_version", kind=kind, newest=known[kind])
    return LOWEST + kind, int(version)
