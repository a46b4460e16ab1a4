"""`folkmoot demo`: the window on a temporary profile."""

import locale
import os
import secrets
import subprocess
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

import click

from desktop.cli import show
from desktop.program import once_more
from models.errors import Refused
from sync.profile.folder import ProfileFolder

LAST_MOMENTS: Final = 10.0
"""Seconds that the engine has to end after its window, before its files are removed."""


@click.command
@click.option("--gallery", is_flag=True, help="Show the parts of which pages are built, in all their states, instead.")
@click.pass_context
def demo(ctx: click.Context, gallery: bool) -> None:
    """Open a window on a sample group of 24 people and two years of life. It is gone when the window closes."""
    if gallery:
        from desktop.app.gallery import show as show_gallery

        ctx.exit(show_gallery())
    from desktop.cli.sample import make_profile
    from desktop.demo import sample_group

    language = (locale.getlocale()[0] or "").partition("_")[0]
    with tempfile.TemporaryDirectory(prefix="folkmoot-demo-", ignore_cleanup_errors=True) as place:
        keyfile = Path(place) / "key"
        keyfile.write_bytes(secrets.token_bytes(64))
        keyfile.chmod(0o600)
        os.environ["XDG_STATE_HOME"] = place  # the demo leaves nothing in the person's own state folder
        folder = ProfileFolder(Path(place) / "profile")
        now = time.time_ns() // 1_000_000
        if show.at_terminal():
            show.note("Preparing the sample group…")
        make_profile(folder, keyfile, sample_group(now, language), now)
        try:
            code = _window("--profile", str(folder.path), "--key-file", str(keyfile))
        finally:
            _await_end(folder)
    ctx.exit(code)


def _window(*arguments: str) -> int:
    """Run the window in a separate process, so that this one can clean up after a signal."""
    return subprocess.run(once_more(*arguments), check=False).returncode  # noqa: S603


def _await_end(folder: ProfileFolder) -> None:
    deadline = time.monotonic() + LAST_MOMENTS
    while time.monotonic() < deadline:
        with suppress(Refused), folder.lock():
            return
        time.sleep(0.05)
