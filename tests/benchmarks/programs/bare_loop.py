"""The floor of every window's loop: a process that only wakes every 5 ms.

A line on its standard input asks for its largest delay since the last question; it ends when its input ends.
"""

import json
import select
import sys
import time

TICK = 0.005

late: list[float] = []
last = time.monotonic()
while True:
    asked = select.select([sys.stdin], [], [], max(0.0, last + TICK - time.monotonic()))[0]
    if asked:
        if not sys.stdin.readline():
            break
        late.sort()
        print(json.dumps({"longest": late[-1], "p99": late[int(len(late) * 0.99)], "ticks": len(late)}), flush=True)
        late = []
    now = time.monotonic()
    if now >= last + TICK:
        late.append(now - last - TICK)
        last = now
