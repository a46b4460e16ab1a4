"""The commands by name, their common options, and their exit codes: 0 done, 1 refused or failed, 2 wrong usage."""

import os
import signal
import sys
from contextlib import suppress
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from typing import Any, Final, NoReturn

import click
from typing_extensions import override

from desktop.cli.options import FilePath, Options
from models.errors import Refused

COMMANDS: Final = {
    "start": ("groups", "Start a group."),
    "invite": ("inviting", "Print an invitation link; list the open invitations; close one."),
    "join": ("groups", "Join a group with an invitation link."),
    "groups": ("groups", "List the groups of this profile."),
    "members": ("membership", "List who belongs to the group."),
    "admit": ("membership", "Let applicants in; propose that newcomers vote."),
    "suspend": ("membership", "Suspend somebody at once."),
    "remove": ("membership", "Propose that somebody is removed."),
    "restore": ("membership", "End a suspension; propose that somebody comes back."),
    "leave": ("membership", "Leave the group."),
    "settings": ("settings", "Show and change the settings of the group."),
    "resolve": ("resolutions", "Propose, sign and list resolutions."),
    "role": ("resolutions", "List, grant and end roles."),
    "device": ("devices", "List, link and drop your computers in the group."),
    "recover": ("recovery", "Come back after you have lost every computer; make a recovery sheet."),
    "attest": ("recovery", "Confirm the new computer of somebody who lost every one."),
    "circle": ("circles", "Open private circles, see who is in them, add people, leave."),
    "moderation": ("activity", "List what moderators and others with a power changed in what others wrote."),
    "aside": ("aside", "List what is put aside, why, and what brings it back."),
    "today": ("today", "Say what waits for you, what happens this week, what is new."),
    "list": ("records", "List records of any kind."),
    "show": ("records", "Show a record with everything that refers to it."),
    "mark": ("marking", "Mark words of a text: bold, a link, a heading."),
    "do": ("records", "Do what a module offers."),
    "calendar": ("calendar", "Write and read calendar files (.ics) of the gatherings."),
    "rota": ("rota", "Say who would take which shift of a gathering next, and why."),
    "channels": ("talk", "List the channels of the group."),
    "say": ("talk", "Write a message."),
    "report": ("reporting", "Report a message to the moderators or to a mediator."),
    "attach": ("files", "Write a message with files, or add files to a record."),
    "files": ("files", "List files and where they are; fetch, keep, limit."),
    "save": ("files", "Save a file from the group."),
    "read": ("talk", "Read the newest messages of a channel."),
    "search": ("searching", "Find anything: messages, channels, people and what modules hold."),
    "history": ("history", "Show who changed what, and bring earlier versions back."),
    "undo": ("history", "Take back a change."),
    "status": ("network", "Say who is connected and what is still missing."),
    "sync": ("network", "Exchange with neighbours for a while."),
    "hub": ("network", "Stay and exchange with neighbours, without a window."),
    "network": ("silent", "Announce nothing of a group on networks, or do so again."),
    "archive": ("archive", "Export, check and open archives."),
    "doctor": ("doctor", "Check this computer for what Folkmoot needs."),
    "fsck": ("archive", "Check the store of this profile."),
    "demo": ("demo", "Open a window on a sample group."),
    "window": ("opening", "Open the window, on a link, an invitation file or an archive."),
}
"""Command -> (module of this package, line of help), so that only the used module is imported."""
PASSPHRASE: Final = "FOLKMOOT_PASSPHRASE"  # noqa: S105  the name of a variable


class Root(click.Group):
    @override
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    @override
    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        # If a name is taken in Python or in the module, the function of the command ends with an underscore: `list_`.
        found = vars(import_module(f"desktop.cli.{COMMANDS[cmd_name][0]}"))
        command: click.Command = found[f"{cmd_name}_" if f"{cmd_name}_" in found else cmd_name]
        return command

    @override
    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])

    @override
    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except Refused as refused:
            fail(refused)
        except KeyboardInterrupt:
            fail(Refused("cancelled"))
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except Exception:  # noqa: BLE001  a traceback on the terminal would hold what members wrote
            _record(ctx)
            fail(Refused("internal"))


def _record(ctx: click.Context) -> None:
    """Write the current exception's type and places into the log of the profile."""
    import logging

    from sync import faultlog
    from sync.profile.folder import ProfileFolder

    with suppress(Refused, OSError):
        log = faultlog.write_to(ProfileFolder(ctx.obj.profile).path)
        logging.getLogger(__name__).exception("a command failed")
        faultlog.stop_writing(log)


def fail(refused: Refused) -> NoReturn:
    """Print one sentence on standard error, and exit with code 1."""
    from desktop import features  # noqa: F401 - for their sentences
    from desktop.cli import show
    from desktop.words import sentence

    with suppress(OSError):
        show.note(sentence(refused))
    sys.exit(1)


def leave_signals_to_qt() -> None:
    """Restore the default signal handlers, because Qt's loop never runs Python's. The engine notices the window's end
    and saves everything."""
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, signal.SIG_DFL)


def _interrupt(_signal: int, _frame: object) -> None:
    raise KeyboardInterrupt


def _version(ctx: click.Context, _parameter: click.Parameter, wanted: bool) -> None:
    if wanted:
        from desktop.version import version

        click.echo(version() or "unknown")
        ctx.exit()


@click.group(cls=Root, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--profile", type=FilePath(file_okay=False), help="Folder that holds everything.")
@click.option(
    "--passphrase-file", type=FilePath(), help="File whose first line is the passphrase.  "
    "[env: FOLKMOOT_PASSPHRASE, the passphrase itself]")
@click.option("--key-file", type=FilePath(), help="File that opens the profile.")
@click.option("--group", metavar="NAME", help="Which group, where the profile has several.")
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Show the version.")
@click.pass_context
def folkmoot(
    ctx: click.Context, profile: Path | None, passphrase_file: Path | None, key_file: Path | None, group: str | None
) -> None:
    """A private place for a small community, on its own computers, without a server.

    Without a command: the window.
    """
    passphrase = os.environ.pop(PASSPHRASE, None)  # programs that are started from here do not get it
    ctx.obj = Options(profile, passphrase_file, key_file, group, passphrase)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # tests that capture, and programs without a terminal, have other streams
            stream.reconfigure(errors="backslashreplace")
    if ctx.invoked_subcommand is None:
        sys.exit(_window(ctx.obj))
    os.umask(0o077)  # what is written, archives too, is for this person until they choose otherwise
    signal.signal(signal.SIGTERM, _interrupt)


def _window(options: Options) -> int:
    from desktop import app
    from desktop.cli.session import given
    from sync import api

    passphrase, keyfile = given(options)
    asks = passphrase is None and keyfile is None
    leave_signals_to_qt()
    return app.main(options.profile, [], None if asks else lambda: api.Unlock(passphrase, keyfile))
