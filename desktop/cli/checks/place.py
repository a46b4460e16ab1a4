"""The profile: its folder, disk, lock, store, and the clock."""

import shutil
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from desktop.cli import amiss, show
from desktop.cli.finding import Check, Finding
from desktop.cli.notices import notices
from desktop.cli.options import Options
from desktop.cli.people import People
from desktop.cli.session import Session, unlocking
from desktop.words import sentence, words
from models.errors import Refused
from sync import api, faultlog
from sync.files import is_text
from sync.profile.folder import ProfileFolder, default_folder
from sync.reader import Reader

LITTLE: Final = 1_000_000_000
"""With fewer free bytes, the check warns."""
TOO_LITTLE: Final = 100_000_000
"""With fewer free bytes, the check fails."""
EARLIEST: Final = 1_767_225_600
"""Seconds since 1970: the start of 2026. An earlier clock is wrong."""
LATEST: Final = EARLIEST + 50 * 365 * 86_400
"""Seconds since 1970. A later clock is wrong."""
SKEW: Final = 600
"""Seconds by which a file may be newer than the clock."""


def folder(options: Options) -> Iterator[Finding]:
    path = options.profile or default_folder()
    if is_text(path) and not path.exists():
        yield Finding("profile", "ok", f"{path} does not exist yet.", "`folkmoot start` or `folkmoot join` makes it.")
        return
    try:
        found = ProfileFolder(path)
    except Refused as refused:
        yield Finding("profile", "fail", sentence(refused), "Choose another folder with --profile.")
        return
    open_to_others = [
        item.name for item in found.path.iterdir()
        if sys.platform != "win32" and item.is_file() and item.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)
    ]
    if open_to_others:
        names = ", ".join(sorted(open_to_others))
        yield Finding("profile", "ok", f"{found.path}; only its folder protects {names}.")
    else:
        yield Finding("profile", "ok", f"{found.path} is yours alone.")


def disk(options: Options) -> Iterator[Finding]:
    path = options.profile or default_folder()
    while not path.exists():
        path = path.parent
    free = shutil.disk_usage(path).free
    detail = f"{free / 1e9:.1f} GB free"
    if free < TOO_LITTLE:
        yield Finding("disk", "fail", detail, "Make room: writing will stop.")
    elif free < LITTLE:
        yield Finding("disk", "warn", detail, "Make room soon.")
    else:
        yield Finding("disk", "ok", detail)


def clock(options: Options) -> Iterator[Finding]:
    now = time.time()
    shown = f"{show.local(int(now * 1000)):%Y-%m-%d %H:%M %Z}"
    newest = max((_changed(path) for path in _files(options)), default=0.0)
    if not EARLIEST <= now < LATEST or newest > now + SKEW:
        yield Finding("clock", "warn", f"It says {shown}, which cannot be.", "Set the date and time.")
    else:
        yield Finding("clock", "ok", shown)


def _files(options: Options) -> list[Path]:
    path = options.profile or default_folder()
    return [item for item in path.iterdir() if item.is_file()] if path.is_dir() else []


def _changed(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def keyring(options: Options) -> Iterator[Finding]:
    from sync.trust.vault import Vault, keyring_works

    vault = (options.profile or default_folder()) / "vault"
    with suppress(Refused):
        if Vault(vault).lock in ("passphrase", "keyfile"):
            yield Finding("keyring", "ok", f"This profile opens with a {Vault(vault).lock}.")
            return
    if keyring_works():
        yield Finding("keyring", "ok", "This computer keeps the profile's secret.")
    else:
        yield Finding("keyring", "warn", "No keyring here.", "Use a passphrase (--passphrase-file) or --key-file.")


def store(options: Options) -> Iterator[Finding]:
    path = options.profile or default_folder()
    if not path.exists():
        return
    try:
        with Session(options) as one:
            engine = "runs" if not one.hosted else "starts"
            yield Finding("engine", "ok", f"It {engine}, version {one.profile.version or 'unknown'}.")
            if one.is_new:
                yield Finding("store", "ok", "Nothing is kept here yet.")
                return
            unlocked: api.StoreKey = one.call(unlocking(one.profile, options, ask=False))
            reader = Reader(unlocked)
            groups, records = (int(reader.value(f"SELECT count(*) FROM {name}")) for name in ("groups", "records"))  # noqa: S608
            reader.close()
            yield Finding("store", "ok", f"It opens: {show.count(groups, 'group')}, {show.count(records, 'record')}.")
            yield from _trouble(one.call(api.AskStatus()))
            yield from _rivals(one)
    except Refused as refused:
        locked = refused.code in ("unlock.passphrase_needed", "unlock.keyfile_needed")
        yield Finding("store", "warn" if locked else "fail", sentence(refused))


def _trouble(status: api.Status) -> Iterator[Finding]:
    if status.trouble:
        yield Finding("trouble", "fail", words(status.trouble, {}))
    if status.clock_ahead:
        minutes = show.count(round(status.clock_ahead / 60_000), "minute")
        yield Finding("clock beside others", "warn", f"{minutes} ahead of the neighbours'.", "Set the clock.")
    for name, what, advice in notices(status):
        yield Finding(name, "warn", what, advice)


def _rivals(one: Session) -> Iterator[Finding]:
    """Resolutions that exclude each other, in any group."""
    for group in one.groups():
        for said in amiss.in_short(People(one, group)) if group.me else ():
            yield Finding(f"resolutions of {group.name}", "warn", said)


def faults(options: Options) -> Iterator[Finding]:
    path = options.profile or default_folder()
    for module, count in faultlog.modules(path).items():
        yield Finding(f"module {module}", "warn", f"It failed on {show.count(count, 'record')}.", "Report engine.log.")
    noted, crashes = faultlog.faults(path), faultlog.crashes(path)
    if noted or crashes:
        detail = f"{show.count(noted, 'fault')} and {crashes} {'crash' if crashes == 1 else 'crashes'} noted in {path}."
        yield Finding("faults", "warn", detail, f"Report {faultlog.NAME}; it holds nothing you wrote.")
    else:
        yield Finding("faults", "ok", "None noted.")


CHECKS: Final[tuple[Check, ...]] = (folder, disk, clock, keyring, store, faults)
