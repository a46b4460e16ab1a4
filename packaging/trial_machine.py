"""A computer for trials: a bare Debian in a folder, with a screen and a cable of its own. Needs root and Linux."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from typing import Protocol

import release
from trial_screen import SCREENS, is_managed, is_there, screens

PERSON = "member"
UID = 1000
HOME = f"/home/{PERSON}"
RUNTIME = f"/run/user/{UID}"
DESKTOP = ("dbus", "at-spi2-core", "xdg-utils", "shared-mime-info", "desktop-file-utils", "libglib2.0-bin", "procps")
"""What a desktop has beside Folkmoot: the session's bus, screen readers' bus, and how files and links are opened."""
BUTTON = ("push button", "button")
"""What a button is called on the accessibility bus, by its age."""
ROOTS = release.BUILD / "roots"
SIZE = "1280x900x24"
KERNEL = (("proc", "proc"), ("sysfs", "sys"), ("tmpfs", "run"), ("devpts", "dev/pts"), ("tmpfs", "dev/shm"))
"""(file system, place)"""


class Failed(Exception):
    """A step did not do what it should; the text says which and shows what was said."""


class NoMirror(Exception):
    """A bare Debian cannot be made here; nothing is said about Folkmoot by that."""


def bare(suite: str, mirror: str) -> Path:
    """A minimal Debian, made once and kept."""
    root = ROOTS / suite
    if not (root / "made").exists():
        shutil.rmtree(root, ignore_errors=True)
        ROOTS.mkdir(parents=True, exist_ok=True)
        try:
            run("debootstrap", "--variant=minbase", suite, str(root), mirror)
        except Failed as failed:
            raise NoMirror(str(failed)) from None
        (root / "etc/dpkg/dpkg.cfg.d/trial").write_text("force-unsafe-io\n", "utf-8")  # a power cut may spoil it
        (root / "made").touch()
    return root


def stock(root: Path, names: Sequence[str]) -> None:
    """Fetch packages and what they need, to be installed later."""
    with mounts(root):
        inside = ["chroot", str(root), "apt-get", "-qq"]
        run(*inside, "update")
        run(*inside, "install", "-y", "--no-install-recommends", "--download-only", *names)


def run(*command: str, timeout: float = 600) -> str:
    done = subprocess.run(command, capture_output=True, text=True, timeout=timeout, check=False,
                          stdin=subprocess.DEVNULL)  # fmt: skip
    if done.returncode:
        raise Failed(f"{' '.join(command)}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout


def mirror_of_this_computer() -> str:
    """Where this computer's own packages come from."""
    files = [*Path("/etc/apt").glob("sources.list"), *Path("/etc/apt/sources.list.d").glob("*")]
    text = "\n".join(file.read_text("utf-8") for file in files if file.suffix in (".list", ".sources"))
    for line in text.splitlines():
        words = line.split()
        for word in words[1:]:
            if words[0] in ("deb", "URIs:") and word.startswith("http") and "debian" in word and "security" not in word:
                return word
    return "http://deb.debian.org/debian"


@contextmanager
def overlay(lower: Path, place: Path) -> Iterator[Path]:
    """A copy of a root that costs nothing; gone at the end."""
    subprocess.run(["umount", "-R", "-l", str(place / "root")], stderr=subprocess.DEVNULL, check=False)
    shutil.rmtree(place, ignore_errors=True)
    for name in ("upper", "work", "root"):
        (place / name).mkdir(parents=True)
    root = place / "root"
    options = f"lowerdir={lower},upperdir={place / 'upper'},workdir={place / 'work'}"
    run("mount", "-t", "overlay", "overlay", "-o", options, str(root))
    try:
        yield root
    finally:
        run("umount", "-R", "-l", str(root))
        shutil.rmtree(place, ignore_errors=True)


@contextmanager
def mounts(root: Path) -> Iterator[None]:
    """What programs expect of a running system."""
    with ExitStack() as undo:
        for kind, at in KERNEL:
            (root / at).mkdir(exist_ok=True)
            run("mount", "-t", kind, kind, str(root / at))
            undo.callback(run, "umount", "-l", str(root / at))
        screens()
        (root / "tmp/.X11-unix").mkdir(exist_ok=True)
        run("mount", "--bind", str(SCREENS), str(root / "tmp/.X11-unix"))
        undo.callback(run, "umount", "-l", str(root / "tmp/.X11-unix"))
        (root / "dev/shm").chmod(0o1777)
        yield


def install(root: Path, package: Path | None, others: Sequence[str]) -> None:
    """The package first, so that it brings all that it needs itself; then others, and the person."""
    inside = ["chroot", str(root), "env", "DEBIAN_FRONTEND=noninteractive"]
    options = ["-y", "-qq", "--no-install-recommends"]
    with mounts(root):
        run(*inside, "apt-get", "update", "-qq")
        if package is not None:
            shutil.copy(package, root / "tmp" / package.name)
            run(*inside, "apt-get", "install", *options, f"/tmp/{package.name}")
            if (root / "usr/bin/python3").exists():
                raise Failed("the package brought Debian's Python along")
        run(*inside, "apt-get", "install", *options, *others)
        run(*inside, "useradd", "--create-home", "--uid", str(UID), PERSON)


class Screen(Protocol):
    """What hands and ears need of a computer."""

    name: str
    display: str
    root: Path

    @property
    def bus(self) -> str: ...
    def login(self) -> AbstractContextManager[None]: ...


class Machine:
    """One computer of the trial. `number` tells its screen, its address and its place on the cable."""

    def __init__(self, name: str, root: Path, number: int) -> None:
        self.name = name
        self.root = root
        self.display = f":{80 + number}"
        self.address = f"10.77.0.{number}"
        self.namespace = f"trial-{name}"
        self._printed = root / HOME[1:] / "printed.txt"

    @property
    def bus(self) -> str:
        """The socket of the session's bus, as this computer sees it."""
        return f"{self.root}{RUNTIME}/bus"

    def login(self) -> AbstractContextManager[None]:
        return as_person()

    def enter(self, *command: str, user: str = PERSON) -> list[str]:
        """The command line that runs this one inside, as the person or as root."""
        facts = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": HOME if user == PERSON else "/root", "USER": user,
            "LANG": "C.UTF-8", "DISPLAY": self.display, "XDG_RUNTIME_DIR": RUNTIME, "XDG_CURRENT_DESKTOP": "GNOME",
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={RUNTIME}/bus", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "DEBIAN_FRONTEND": "noninteractive",
        }  # fmt: skip
        words = [f"{name}={value}" for name, value in facts.items()]
        inside = ["chroot", f"--userspec={user}", str(self.root), "env", "-i", *words, *command]
        return ["ip", "netns", "exec", self.namespace, *inside]

    def run(self, *command: str, user: str = PERSON, timeout: float = 120) -> str:
        return run(*self.enter(*command, user=user), timeout=timeout)

    def start(self, *command: str) -> "subprocess.Popen[bytes]":
        """Start something that stays."""
        with self._printed.open("ab") as printed:
            return subprocess.Popen(self.enter(*command), stdout=printed, stderr=printed, stdin=subprocess.DEVNULL)

    def printed(self) -> str:
        """What everything that was started has said so far."""
        return self._printed.read_text("utf-8", "replace")

    @contextmanager
    def on(self) -> Iterator["Machine"]:
        """Plugged into the cable, with a screen, a window manager and the buses of a desktop."""
        with ExitStack() as undo:
            undo.enter_context(mounts(self.root))
            self._plug(undo)
            self._stay(undo, ["Xvfb", self.display, "-screen", "0", SIZE, "-nolisten", "tcp"])
            wait_for(lambda: is_there(self.display), "the screen")
            self._stay(undo, ["openbox"])
            wait_for(lambda: is_managed(self.display), "the window manager")
            home = self.root / RUNTIME[1:]
            home.mkdir(parents=True)
            os.chown(home, UID, UID)
            self._stay(undo, self.enter("dbus-daemon", "--session", "--nofork", f"--address=unix:path={RUNTIME}/bus"))
            wait_for(lambda: (home / "bus").exists(), "the session's bus")
            undo.callback(self.end_programs)
            yield self

    def end_programs(self, name: str = "") -> None:
        """What still runs from inside this root; with a name, only programs whose file is called so."""
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                inside = (folder / "root").readlink() == self.root.resolve()
                if inside and (folder / "exe").readlink().name.startswith(name):
                    os.kill(int(folder.name), signal.SIGTERM)
            except OSError:
                continue

    def picture(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        run("import", "-display", self.display, "-window", "root", str(file))

    def brightness(self) -> float:
        """Of the whole screen: 0 is black, 1 is white."""
        look = ["import", "-display", self.display, "-window", "root", "-format", "%[fx:mean]", "info:"]
        return float(run(*look))

    def minimise(self, window: str) -> None:
        run("env", f"DISPLAY={self.display}", "xdotool", "windowminimize", window)

    def _plug(self, undo: ExitStack) -> None:
        drop_namespace(self.namespace)
        run("ip", "netns", "add", self.namespace)
        undo.callback(run, "ip", "netns", "delete", self.namespace)
        cable = f"tr{self.display[1:]}"
        ends = ["type", "veth", "peer", "name", "eth0", "netns", self.namespace]
        run("ip", "link", "add", cable, "netns", "trial-cable", *ends)
        run("ip", "-n", "trial-cable", "link", "set", cable, "master", "br0", "up")
        for words in (["link", "set", "lo", "up"], ["addr", "add", f"{self.address}/24", "dev", "eth0"],
                      ["link", "set", "eth0", "up"], ["route", "add", "default", "via", "10.77.0.254"]):  # fmt: skip
            run("ip", "-n", self.namespace, *words)

    def _stay(self, undo: ExitStack, command: list[str]) -> None:
        settings = dict(os.environ, DISPLAY=self.display)
        process = subprocess.Popen(command, env=settings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        undo.callback(end, process)


@contextmanager
def as_person() -> Iterator[None]:
    """Buses let in nobody but the person whose session they belong to."""
    os.setresgid(UID, UID, 0)
    os.setresuid(UID, UID, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)
        os.setresgid(0, 0, 0)


def end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()


def drop_namespace(name: str) -> None:
    """One that a trial has left that was killed."""
    subprocess.run(["ip", "netns", "delete", name], stderr=subprocess.DEVNULL, check=False)


@contextmanager
def cable() -> Iterator[None]:
    """A network that leads nowhere else."""
    drop_namespace("trial-cable")
    run("ip", "netns", "add", "trial-cable")
    try:
        run("ip", "-n", "trial-cable", "link", "add", "br0", "type", "bridge", "mcast_snooping", "0")
        run("ip", "-n", "trial-cable", "link", "set", "br0", "up")
        yield
    finally:
        run("ip", "netns", "delete", "trial-cable")


def wait_for(true: Callable[[], object], what: str, seconds: float = 30) -> None:
    """Ask until it is so. Raises Failed."""
    deadline = time.monotonic() + seconds
    while not true():
        if time.monotonic() > deadline:
            raise Failed(f"{what} did not come within {seconds:.0f} seconds")
        time.sleep(0.1)
