"""Upgrades the package of an older Folkmoot, and puts it back: `packaging/try.py upgrade FILE [SUITE]`.

A group, a look and a hub that runs are made with the older one, and the newer one keeps them. The older one, put back,
reads the profile or says who wrote it, and changes nothing. Then the newer one goes on.
"""

import shlex
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import release
import trial_machine
from trial_eyes import Eyes
from trial_life import MESSAGE, PASSPHRASE, Steps
from trial_machine import DESKTOP, PERSON, Machine, wait_for
from try_deb import PROFILE, SECRET, SENTENCE
from try_hub import Booted, booted, prepare

from sync.store.database import Database
from sync.trust.vault import Vault

APT: Final = "DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends --allow-downgrades "
TABLES: Final = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
"""Virtual tables keep what they hold in others."""
OLDER: Final = "/opt/older.deb"
NEWER: Final = "/opt/newer.deb"


def live(suite: str, package: Path, older: Path) -> None:
    """The whole trial, on this suite of Debian or Ubuntu. Raises Failed or AssertionError."""
    steps = Steps(release.BUILD / "trial" / f"upgrade-{suite}")
    with ExitStack() as undo:
        base = trial_machine.bare(suite, trial_machine.mirror_of_this_computer())
        root = undo.enter_context(trial_machine.overlay(base, trial_machine.ROOTS / f"trial-upgrade-{suite}"))
        prepare(root, older, DESKTOP)
        shutil.copy(older, root / OLDER[1:])
        shutil.copy(package, root / NEWER[1:])
        (root / SECRET[1:]).write_text(f"{PASSPHRASE}\n", "utf-8")
        choose_the_dark_look(root, steps)
        with booted(root) as system:
            live_with_the_older(system, steps)
            upgrade(system)
            steps.done(f"Folkmoot {release.VERSION} keeps the group, and its hub runs")
            put_back(system, root, steps)
            system.run(APT + NEWER)
            is_whole(system)
            steps.done(f"Folkmoot {release.VERSION} goes on as if nothing had happened")
        with desk(root) as machine:
            wait_for(lambda: machine.brightness() < 0.5, "the look that was chosen")
            steps.done("the window is as dark as it was left", machine)


@contextmanager
def desk(root: Path) -> Iterator[Machine]:
    """The window of the person, on a screen."""
    with trial_machine.cable(), Machine("older", root, 1).on() as machine:
        machine.start("folkmoot", "--passphrase-file", SECRET, "window")
        Eyes(machine).find("View", "menu item")
        yield machine


def choose_the_dark_look(root: Path, steps: Steps) -> None:
    machine = Machine("start", root, 2)
    with trial_machine.cable(), machine.on():
        before = machine.run("folkmoot", "--version").strip()
        assert before != release.VERSION, f"both packages are {before}: give the older one another version"
        machine.run("folkmoot", "--passphrase-file", SECRET, "start", "Maple Street", "--as", "Rosa")
    with desk(root) as machine:
        light = machine.brightness()
        eyes = Eyes(machine)
        eyes.click("View", "menu item")
        eyes.click("Dark", "menu item")
        wait_for(lambda: machine.brightness() < light / 2, "the dark look")
        steps.done(f"a group is started with Folkmoot {before}, and its window is dark", machine)


def said(system: Booted, words: str) -> str:
    """What `folkmoot` says to the person."""
    return str(system.run(f"folkmoot {words}", PERSON))


def live_with_the_older(system: Booted, steps: Steps) -> None:
    system.run("systemctl --user enable --now folkmoot-hub", PERSON)
    wait_for(lambda: '"running": true' in said(system, "status --json"), "the hub")
    said(system, f"say announcements {shlex.quote(MESSAGE)}")
    steps.done("its hub runs and takes a message")


def upgrade(system: Booted) -> None:
    hub = system.hub()[1]
    system.run(APT + NEWER)
    assert said(system, "--version") == release.VERSION
    is_whole(system)
    assert system.hub()[1] != hub, "the hub of the version before still runs"


def is_whole(system: Booted) -> None:
    wait_for(lambda: '"running": true' in said(system, "status --json"), "the hub")
    assert system.hub()[0] == "active"
    assert MESSAGE in said(system, "read announcements")
    assert "Rosa" in said(system, "members")
    said(system, "fsck")


def put_back(system: Booted, root: Path, steps: Steps) -> None:
    """Nothing may change in what an older program cannot read; its hub tries and ends. That today's changes not even a
    byte is a step of `try.py deb`."""
    system.run("systemctl --user stop folkmoot-hub", PERSON)
    kept = contents(root)
    system.run(APT + OLDER)
    system.run("systemctl --user stop folkmoot-hub", PERSON)
    answer = said(system, "groups 2>&1 || true")
    if SENTENCE not in answer:
        assert "Maple Street" in answer, answer
        steps.done("put back, the older one still reads the profile")
        return
    now = contents(root)
    changed = sorted(name for name in kept.keys() | now.keys() if kept.get(name) != now.get(name))
    assert not changed, f"the older one changed what it cannot read: {changed}"
    steps.done(f"put back, the older one says: {answer}")


def contents(root: Path) -> dict[str, object]:
    """Every row of the profile's store, by table, and its key's file. An open and a close may write a page anew."""
    folder = root / PROFILE[1:]
    with TemporaryDirectory() as place:
        copy = shutil.copytree(folder, Path(place) / "profile", ignore=shutil.ignore_patterns("engine*", "*.sock"))
        database = Database(copy / "store.db", Vault(copy / "vault").open(PASSPHRASE))
        names = [str(name) for (name,) in database.rows(TABLES)]
        rows = {name: sorted(map(repr, database.rows(f'SELECT * FROM "{name}"'))) for name in names}
        database.close()
    return {**rows, "vault": (folder / "vault").read_bytes()}
