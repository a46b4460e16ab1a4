"""Called by `packaging/try.py` inside its environment."""

import fcntl
import platform
import signal
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import release
import trial_machine
import try_deb
import try_desk
import try_hub
import try_portable
import try_upgrade
from trial_machine import ROOTS, Failed, NoMirror

OLDEST = "bookworm"
TRIALS = {"deb": try_deb.live, "brief": try_deb.live_briefly, "desk": try_desk.live, "portable": try_portable.live,
          "hub": try_hub.live}  # fmt: skip


def main(what: str, suites: list[str]) -> int:
    """Of the words after `upgrade`, the first is the file of the older package. `prepare` makes what a trial of the
    package begins with."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    if what == "prepare":
        return prepared()
    built = newest("folkmoot-*-linux-*.tar.xz" if what == "portable" else "folkmoot_*.deb")
    if built is None:
        print(f"There is nothing to try: python3 packaging/build.py {what}", file=sys.stderr)
        return 2
    ROOTS.mkdir(parents=True, exist_ok=True)
    with Path("/tmp/folkmoot-trial.lock").open("w") as one_at_a_time:
        fcntl.flock(one_at_a_time, fcntl.LOCK_EX)  # screens and networks have fixed names
        trial = partial(try_upgrade.live, older=Path(suites.pop(0))) if what == "upgrade" else TRIALS[what]
        return max(tried(trial, suite, built) for suite in suites or [suite_of_this_computer() or OLDEST])


def suite_of_this_computer() -> str | None:
    """The name of its Debian, the oldest on which a package that is built here runs; None where it is no Debian."""
    try:
        facts = platform.freedesktop_os_release()
    except OSError:
        return None
    return facts.get("VERSION_CODENAME") if facts["ID"] == "debian" else None


def prepared() -> int:
    """Returns the exit code, 3 where no bare system can be made on which a package that is built here runs."""
    suite = suite_of_this_computer()
    if suite is None:
        print("This computer is no Debian: nobody can tell on which one its package would run.", file=sys.stderr)
        return 3
    try:
        root = trial_machine.bare(suite, trial_machine.mirror_of_this_computer())
        trial_machine.stock(root, trial_machine.DESKTOP)
    except (NoMirror, Failed) as failed:
        print(f"There is no bare {suite}: {failed}", file=sys.stderr)
        return 3
    return 0


def tried(trial: Callable[[str, Path], None], suite: str, built: Path) -> int:
    """Returns the exit code, 3 where there is nothing to try it on."""
    began = time.monotonic()
    try:
        trial(suite, built)
    except NoMirror as failed:
        print(f"There is no bare {suite}: {failed}", file=sys.stderr)
        return 3
    except (Failed, AssertionError) as failed:
        print(f"FAILED on {suite}: {failed}", file=sys.stderr)
        return 1
    print(f"{suite}: everything worked, in {time.monotonic() - began:.0f} s")
    return 0


def newest(pattern: str) -> Path | None:
    return max(release.DIST.glob(pattern), default=None, key=lambda file: file.stat().st_mtime)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
