"""The real window on a profile, measured from outside: when it first painted messages, and how long its loop stalls.

`real_window.py PROFILE KEYFILE [stay]` prints one JSON line at the first paint of a message list with rows. With `stay`
it prints another one, with the stalls, when its standard input ends.
"""

import json
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.app import start

if TYPE_CHECKING:
    from sync import api

HEAVY = ("asyncio", "automerge", "cryptography", "keyring", "nacl", "sqlite_utils", "zeroconf")
TICK = 5
"""Milliseconds between two ticks of an idle loop."""

stay = "stay" in sys.argv
run = start._run


def watched_run(
    supervisor: Any, argv: list[str], unlocking: Any, arrival: Any, *, asks: bool, quietly: bool = False
) -> int:
    """From when the window is about to be made, the message list reports its first paint. `asks` as if the keyring
    held the key, so that the profile opens while Qt starts."""
    on_state = supervisor.on_state

    def about_to_open(callback: Any) -> Any:
        watch(supervisor)
        return on_state(callback)

    supervisor.on_state = about_to_open
    return run(supervisor, argv, unlocking, arrival, asks=True, quietly=quietly)


def watch(supervisor: Any) -> None:
    from desktop.features.conversations.view import MessageView

    paint = MessageView.paintEvent
    reported = False

    def painted(view: Any, event: Any) -> None:
        nonlocal reported
        paint(view, event)
        rows = view.model().rowCount() if view.model() is not None else 0
        if rows and not reported:
            reported = True
            report(supervisor, rows)

    MessageView.paintEvent = painted


def report(supervisor: Any, rows: int) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    now = time.monotonic()
    loaded = [name for name in HEAVY if name in sys.modules]
    facts = {
        "painted": now, "cpu": time.process_time(), "rows": rows, "heavy": loaded, "modules": len(sys.modules),
        "engine": supervisor.pid,
    }  # fmt: skip
    print(json.dumps(facts), flush=True)
    if stay:
        ticker = Ticker()
        ticker.timer.start()
        threading.Thread(target=wait, args=(ticker,), daemon=True).start()
    else:
        QTimer.singleShot(0, QApplication.closeAllWindows)


class Ticker:
    """Notes how late the loop's ticks come."""

    def __init__(self) -> None:
        from PySide6.QtCore import QCoreApplication, Qt, QTimer

        self.late: list[float] = []
        self._last = time.monotonic()
        self.timer: QTimer = QTimer(QCoreApplication.instance(), interval=TICK, timerType=Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self._tick)

    def _tick(self) -> None:
        now = time.monotonic()
        self.late.append(max(0.0, now - self._last - TICK / 1000))
        self._last = now


def wait(ticker: Ticker) -> None:
    """Lines on standard input ask for the stalls since the last one; its end closes the window."""
    from PySide6.QtCore import QMetaObject, Qt
    from PySide6.QtWidgets import QApplication

    for _line in sys.stdin:
        late, ticker.late = sorted(ticker.late), []
        print(json.dumps({"longest": late[-1], "p99": late[int(len(late) * 0.99)], "ticks": len(late)}), flush=True)
    app = QApplication.instance()
    assert app is not None
    QMetaObject.invokeMethod(app, "quit", Qt.ConnectionType.QueuedConnection)


def by_keyfile() -> "api.Unlock":
    from sync import api

    return api.Unlock(keyfile=sys.argv[2])


start._run = watched_run
sys.exit(start.main(Path(sys.argv[1]), [], by_keyfile))
