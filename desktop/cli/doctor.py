"""`folkmoot doctor`: checks for common problems, each with its next step. Changes nothing."""

import threading
from dataclasses import asdict
from typing import Final

import click

from desktop.cli import show
from desktop.cli.checks import lan, place, programs
from desktop.cli.finding import Check, Finding
from desktop.cli.options import Options

LONGEST: Final = 30.0
"""Seconds that a check may take."""
SECONDS: Final = {"keyring": 5.0}
"""The same for some checks."""
NEXT: Final = {"keyring": "Log out and in again, or use a passphrase (--passphrase-file) or --key-file."}


@click.command
@click.option("--json", "json_", is_flag=True, help="As JSON.")
@click.pass_context
def doctor(ctx: click.Context, json_: bool) -> None:
    """Check this computer for what Folkmoot needs. Exit code 1 if something fails."""
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


def _safely(check: Check, options: Options) -> list[Finding]:
    """Run a check. If it raises or takes too long, that is a finding too, and the other checks continue."""
    name = check.__name__.strip("_").replace("_", " ")
    found: list[Finding] = []

    def look() -> None:
        try:
            found.extend(check(options))
        except Exception as error:  # noqa: BLE001
            found.append(Finding(name, "fail", f"The check itself failed: {type(error).__name__}.", "Report this."))

    looking = threading.Thread(target=look, name=f"check {name}", daemon=True)
    seconds = SECONDS.get(name, LONGEST)
    looking.start()
    looking.join(seconds)
    if looking.is_alive():
        return [*found, Finding(name, "fail", f"No answer within {seconds:.0f} seconds.", NEXT.get(name, ""))]
    return found


def _print(finding: Finding) -> None:
    line = f"{finding.state:<5} {finding.check}: {finding.detail}"
    if finding.next:
        line += f"  → {finding.next}"
    show.echo(show.plain(line))
