"""`folkmoot window` with its options. A start without options skips this module, see `desktop.cli.main`."""

import signal
import sys

import click
from click.shell_completion import CompletionItem

from desktop.cli import starting
from desktop.cli.options import Options
from sync import api


def _files(_ctx: click.Context, _param: click.Parameter, begun: str) -> list[CompletionItem]:
    """The shell completes names of files; links are pasted."""
    return [CompletionItem(begun, type="file")]


@click.command
@click.argument("what", required=False, shell_complete=_files)
@click.option("--quietly", is_flag=True, help="Stay in the background, unless there is something to ask.")
@click.pass_obj
def window(options: Options, what: str | None, quietly: bool) -> None:
    """Open the window; with WHAT on an invitation link, an invitation file or an archive."""
    from desktop.cli.session import given

    passphrase, keyfile = given(options)
    asks = passphrase is None and keyfile is None
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    unlock = None if asks else api.Unlock(passphrase, keyfile)
    sys.exit(starting.run(options.profile, what, unlock, quietly=quietly))
