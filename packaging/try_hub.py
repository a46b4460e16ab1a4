"""Boots a bare Debian with systemd and lives with the hub as a service of a person: `packaging/try.py hub [SUITE]`."""

import os
import shlex
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import release
import trial_machine
from trial_life import MESSAGE, PASSPHRASE, Steps
from trial_machine import HOME, PERSON, RUNTIME, UID, wait_for
from try_deb import PROFILE, repacked

SERVICES = ("systemd", "systemd-sysv", "dbus", "dbus-user-session", "libpam-systemd")
DROP_IN = f'[Service]\nEnvironment="FOLKMOOT_PASSPHRASE={PASSPHRASE}"\n'
BOOT = (
    "mkdir -p /sys/fs/cgroup/systemd; grep -q cgroup2 /proc/mounts || "
    "mount -t cgroup -o none,name=systemd cgroup /sys/fs/cgroup/systemd; exec systemd-nspawn --register=no --keep-unit "
    "--boot --private-network --directory ")  # fmt: skip


class Booted:
    """A system that runs, entered from outside."""

    def __init__(self, leader: int) -> None:
        self._leader = leader

    def run(self, command: str, user: str = "root") -> str:
        """In a shell of this user."""
        facts = f"export XDG_RUNTIME_DIR={RUNTIME} FOLKMOOT_PASSPHRASE={shlex.quote(PASSPHRASE)}; "
        words = ["su", "-", user, "-c", facts + command]
        return trial_machine.run("nsenter", "-t", str(self._leader), "-m", "-u", "-i", "-n", "-p", *words).strip()

    def hub(self) -> tuple[str, str]:
        """(state of the service, its process)"""
        show = "systemctl --user show --value -p ActiveState -p MainPID folkmoot-hub"
        facts = self.run(show, PERSON).split()
        return max(facts), min(facts)


def live(suite: str, package: Path) -> None:
    """The whole trial, on this suite of Debian or Ubuntu. Raises Failed or AssertionError."""
    steps = Steps(release.BUILD / "trial" / f"hub-{suite}")
    with ExitStack() as undo:
        base = trial_machine.bare(suite, trial_machine.mirror_of_this_computer())
        root = undo.enter_context(trial_machine.overlay(base, trial_machine.ROOTS / f"trial-hub-{suite}"))
        prepare(root, package)
        repacked(root / "opt" / "later.deb", package)
        steps.done("the package is installed beside systemd")
        system = undo.enter_context(booted(root))
        steps.done("the system has booted")
        system.run("systemd-analyze --user --man=no verify folkmoot-hub.service", PERSON)
        system.run("folkmoot start 'Maple Street' --as Rosa", PERSON)
        state = system.run("systemctl --user is-enabled folkmoot-hub || true", PERSON)
        assert state == "disabled", f"the hub is {state} although nobody asked for it"
        system.run("systemctl --user enable --now folkmoot-hub", PERSON)
        wait_for(lambda: '"running": true' in system.run("folkmoot status --json", PERSON), "the hub")
        before = system.hub()
        assert before[0] == "active", before
        system.run(f"folkmoot say announcements {shlex.quote(MESSAGE)}", PERSON)
        steps.done("the hub runs once it is asked for, and takes a message")
        system.run("DEBIAN_FRONTEND=noninteractive apt-get install -y -qq /opt/later.deb")
        wait_for(lambda: system.hub()[0] == "active", "the hub after the upgrade")
        assert system.hub()[1] != before[1], "the hub of the version before still runs"
        assert MESSAGE in system.run("folkmoot read announcements", PERSON)
        outdated = system.run("systemctl --user show --value -p NeedDaemonReload folkmoot-hub", PERSON)
        assert outdated == "no", "systemd still knows the hub's service of the version before"
        steps.done("an upgrade has ended the hub and started it again; the message is there")
        system.run("DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq folkmoot")
        assert system.hub()[0] == "inactive"
        assert (root / PROFILE[1:] / "store.db").exists(), "the profile is gone"
        steps.done("the package is removed, the hub has ended, the profile is left")


def prepare(root: Path, package: Path, others: Sequence[str] = ()) -> None:
    trial_machine.install(root, package, (*SERVICES, *others))
    drop_in = root / HOME[1:] / ".config/systemd/user/folkmoot-hub.service.d"
    drop_in.mkdir(parents=True)
    (drop_in / "key.conf").write_text(DROP_IN, "utf-8")
    trial_machine.run("chown", "-R", f"{UID}:{UID}", str(root / HOME[1:] / ".config"))
    linger = root / "var/lib/systemd/linger"  # the person's services run without a login
    linger.mkdir(parents=True, exist_ok=True)
    (linger / PERSON).touch()


@contextmanager
def booted(root: Path) -> Iterator[Booted]:
    settings = dict(os.environ, SYSTEMD_NSPAWN_UNIFIED_HIERARCHY="0")
    command = ["unshare", "--mount", "sh", "-c", BOOT + shlex.quote(str(root))]
    container = subprocess.Popen(command, env=settings, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                 stderr=subprocess.DEVNULL)  # fmt: skip
    try:
        found: list[int] = []

        def leads() -> bool:
            found[:] = [child for child in children(container.pid) if name_of(child) == "systemd"]
            return bool(found)

        wait_for(leads, "the first process of the system")
        system = Booted(found[0])
        wait_for(lambda: (root / "proc").exists() and is_up(system), "the person's services", 60)
        yield system
    finally:
        for _ in range(2):  # the first asks the system to halt, the second does not wait for it
            container.terminate()
            with suppress(subprocess.TimeoutExpired):
                container.wait(5)
        container.kill()
        container.wait()


def is_up(system: Booted) -> bool:
    try:
        return bool(system.run("systemctl --user is-active default.target", PERSON) == "active")
    except trial_machine.Failed:
        return False


def children(parent: int) -> list[int]:
    return [int(word) for word in Path(f"/proc/{parent}/task/{parent}/children").read_text().split()]


def name_of(process: int) -> str:
    """Empty if it has ended."""
    with suppress(OSError):
        return Path(f"/proc/{process}/comm").read_text().strip()
    return ""
