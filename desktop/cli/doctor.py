"""`folkmoot doctor`: what people run into, checked one by one, each with its next step. Changes nothing."""

from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from typing import Final, Literal

import click

from desktop.cli import show
from desktop.cli.root import Options

State = Literal["ok", "warn", "fail"]


@dataclass(frozen=True)
class Finding:
    check: str
    state: State
    detail: str
    next: str = ""
    """What to do about it; empty where nothing needs doing."""


Check = Callable[[Options], Iterator[Finding]]


@click.command
@click.option("--json", "json_", is_flag=True, help="As JSON.")
@click.pass_context
def doctor(ctx: click.Context, json_: bool) -> None:
    """Check this computer for what Folkmoot needs. Exit code 1 if something fails."""
    from desktop.cli.checks import lan, place, programs

    checks: Final[tuple[Check, ...]] = (*programs.CHECKS, *place.CHECKS, *lan.CHECKS)
    found: list[Finding] = []
    for check in checks:
        for finding in _safely(check, ctx.obj):
            found.append(finding)
            if not json_:
                _print(finding)
    if json_:
        show.as_json([asdict(finding) for finding in found])
    ctx.exit(1 if any(finding.state == "fail" for finding in found) else 0)


def _safely(check: Check, options: Options) -> Iterator[Finding]:
    """A check that itself fails is a finding, and the others go on."""
    try:
        yield from check(options)
    except Exception as error:  # noqa: BLE001
        name = check.__name__.strip("_").replace("_", " ")
        yield Finding(name, "fail", f"The check itself failed: {type(error).__name__}.", "Report this.")


def _print(finding: Finding) -> None:
    line = f"{finding.state:<5} {finding.check}: {finding.detail}"
    if finding.next:
        line += f"  → {finding.next}"
    show.echo(show.plain(line))
