"""The floor of every window: an empty PySide6 window. Prints in JSON when it first painted (CLOCK_MONOTONIC).

`bare_window.py [stay]`: with `stay` it runs until its standard input ends.
"""

import json
import sys
import threading
import time

from PySide6.QtCore import QMetaObject, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

app = QApplication(sys.argv[:1])


def end() -> None:
    QMetaObject.invokeMethod(app, "quit", Qt.ConnectionType.QueuedConnection)


def wait() -> None:
    sys.stdin.read()
    end()


class Window(QWidget):
    painted = False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.painted:
            self.painted = True
            print(json.dumps({"painted": time.monotonic(), "cpu": time.process_time()}), flush=True)
            if "stay" in sys.argv:
                threading.Thread(target=wait, daemon=True).start()
            else:
                QTimer.singleShot(0, end)


window = Window()
window.resize(1180, 760)
window.show()
app.exec()
