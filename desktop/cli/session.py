"""The engine that a command uses: the one that already runs on the profile, or its own."""

import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Any, Final, NamedTuple

import click

from desktop.cli import show
from desktop.cli.options import Options
from desktop.words import words
from models.errors import Refused
from sync import api
from sync.files import is_text, shown
from sync.process.client import STOPPING, Client, EngineGone
from sync.profile.folder import ProfileFolder
from sync.reader import Reader

PATIENCE: Final = 10.0
"""Seconds to wait for an engine that is just starting or ending."""
PAUSE: Final = 0.02
"""Seconds between two tries to reach an engine."""
NOTICED: Final = 1.0
"""Most seconds of one wait. A signal that comes just before a wait is handled only after the wait."""
MUTE: Final = "unlock.keyring_mute"


class Group(NamedTuple):
    """A row of the store's `groups`."""

    number: int
    id: bytes
    name: str
    kind: str
    me: bytes
    read_only: bool
    standing: str
    """How I belong: `member`, `provisional`, `suspended`, `removed`, `left`, `dropped` or `applicant`."""


class Session:
    """A connection to the engine, as a context manager: connected inside the block, disconnected afterwards."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self._folder = ProfileFolder(options.profile)
        self._stack = ExitStack()
        self._unlock: api.Unlock | None = None
        self.hosted = False
        """Does the engine belong to this command and end with it? Otherwise it was already running."""

    def __enter__(self) -> "Session":
        self._reach()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if "reader" in vars(self):
            self.reader.close()
        self._stack.close()

    def call(self, command: api.Command) -> Any:
        """Execute a command and return its answer. Long commands show their progress to a person at the terminal, and
        Ctrl+C cancels them.

        If the engine is about to end, for example because another command hosts it, it has not executed the command;
        then the next engine is asked.
        """
        first = True
        while True:
            try:
                if not first and self._unlock is not None and command is not self._unlock:
                    self._ask(self._unlock)
                return self._ask(command)
            except Refused as refused:
                if refused.code != STOPPING:
                    raise
            first = False
            self._stack.close()
            self._reach()

    def _ask(self, command: api.Command) -> Any:
        call = self.client.submit(command)
        end = self.client.on_event(_progress(call.number)) if show.at_terminal() else None
        try:
            while True:
                with suppress(TimeoutError):
                    return call.result(NOTICED)
        except KeyboardInterrupt:
            call.stop()
            with suppress(TimeoutError):
                call.exception(PATIENCE)
            raise
        finally:
            if end is not None:
                end()

    def _reach(self) -> None:
        """Connect to the running engine, or host one.

        Raises Refused `profile.in_use` if the profile is locked and no engine answers.
        """
        deadline = time.monotonic() + PATIENCE
        while True:
            with suppress(EngineGone):
                self.client, self.hosted = Client.connect(self._folder.socket), False
                self._stack.callback(self.client.close)
                if self.client.wait(PATIENCE) is None:
                    return
                self._stack.close()
            from desktop.cli.host import Host

            try:
                self.client, self.hosted = self._stack.enter_context(Host(self._folder)), True
            except Refused as refused:
                if refused.code != "profile.in_use" or time.monotonic() > deadline:
                    raise
                time.sleep(PAUSE)
            else:
                return

    @cached_property
    def profile(self) -> api.Profile:
        answer: api.Profile = self.call(api.Ask())
        return answer

    @property
    def is_new(self) -> bool:
        """Is this a new profile? False in case of doubt; then opening the profile gives the reason."""
        return self.profile.lock == "new" and not self.profile.trouble

    @cached_property
    def store(self) -> api.StoreKey:
        """Open the profile, or make a new one, with the secrets from the options, the environment or the person."""
        self._unlock = unlocking(self.profile, self._options)
        answer: api.StoreKey = self.call(self._unlock)
        return answer

    @cached_property
    def reader(self) -> Reader:
        """Raises Refused `group.none` if the profile is new, because reading must not create a store."""
        if self.is_new:
            raise Refused("group.none")
        return Reader(self.store)

    def groups(self) -> list[Group]:
        rows = self.reader.rows(
            "SELECT group_number, id, name, kind, me, read_only, standing FROM groups ORDER BY group_number"
        )
        return [
            Group(number, bytes(id_), name, kind, bytes(me or b""), bool(read_only), standing)
            for number, id_, name, kind, me, read_only, standing in rows
        ]

    @cached_property
    def group(self) -> Group:
        """The group that `--group` gives (by name, or by the beginning of its id), or the only group."""
        groups, name = self.groups(), self._options.group
        if not groups:
            raise Refused("group.none")
        names = ", ".join(map(named(groups), groups))
        if name is None:
            if len(groups) > 1:
                raise Refused("group.several", names=names)
            return groups[0]
        if not name.strip():
            raise Refused("name.missing")
        found = [group for group in groups if group.name.casefold() == name.casefold()] or [
            group for group in groups if len(name) >= 8 and group.id.hex().startswith(name.lower())
        ]
        if not found:
            raise Refused("group.no_such_name", name=name, names=names)
        if len(found) > 1:
            raise Refused("group.several", names=", ".join(group.id.hex()[:12] for group in found))
        return found[0]


def named(groups: Sequence[Group]) -> Callable[[Group], str]:
    """What tells a group from the others: its name, and the beginning of its id if another group has the same name."""
    often = Counter(group.name.casefold() for group in groups)
    return lambda each: each.name if often[each.name.casefold()] == 1 else f"{each.name} ({each.id.hex()[:12]})"


def unlocking(profile: api.Profile, options: Options, ask: bool = True) -> api.Unlock:
    """The Unlock for this profile. Asks the person if nothing else is given and a person is at the terminal.

    Raises Refused `unlock.passphrase_needed`, `unlock.no_keyring`, `unlock.keyring_mute`,
    `unlock.bad_passphrase_file`, `path.not_unicode`.
    """
    passphrase, keyfile = given(options)
    if profile.trouble == MUTE and passphrase is None and keyfile is None:
        raise Refused(MUTE)
    if profile.trouble not in ("", MUTE):
        return api.Unlock(passphrase, keyfile)  # its refusal gives the reason
    lacks_keyring = profile.lock == "new" and not profile.keyring_works
    if (
        passphrase is None
        and not profile.unlocked
        and (profile.lock == "passphrase" or (lacks_keyring and keyfile is None))
    ):
        if not (ask and show.at_terminal()):
            raise Refused("unlock.no_keyring" if lacks_keyring else "unlock.passphrase_needed")
        passphrase = click.prompt("Passphrase", hide_input=True, confirmation_prompt=lacks_keyring, err=True)
    return api.Unlock(passphrase, keyfile)


def given(options: Options) -> tuple[str | None, str | None]:
    """(passphrase, path of the key file). A passphrase from a file takes precedence over the environment's.

    Raises Refused `unlock.bad_passphrase_file`.
    """
    passphrase = options.passphrase or None
    keyfile = None if options.key_file is None else crossing(options.key_file)
    if options.passphrase_file is not None:
        try:
            passphrase = _first_line(options.passphrase_file)
        except (OSError, UnicodeDecodeError):
            passphrase = None
        if not passphrase:
            raise Refused("unlock.bad_passphrase_file")
    return passphrase, keyfile


def crossing(path: Path) -> str:
    """The path in the form for the engine. Raises Refused `path.not_unicode`."""
    if not is_text(path.absolute()):
        raise Refused("path.not_unicode", path=shown(path))
    return str(path.absolute())


def _first_line(path: Path) -> str:
    with path.open(encoding="utf-8") as file:
        return file.readline(4096).rstrip("\r\n")


def _progress(number: int) -> Callable[[api.Event], None]:
    said = ""

    def show_it(event: api.Event) -> None:
        nonlocal said
        if isinstance(event, api.Progress) and event.call == number:
            line = words(event.stage, {})
            if line != said:
                said = line
                show.note(line)

    return show_it


def person(given: str | None) -> str:
    """The person's name for a group: the given one, or that of the account on this computer."""
    if given is not None:
        return given
    if sys.platform != "win32":
        import pwd

        account = pwd.getpwuid(os.geteuid())
        return account.pw_gecos.partition(",")[0].strip() or account.pw_name
    return os.environ.get("USERNAME", "")
