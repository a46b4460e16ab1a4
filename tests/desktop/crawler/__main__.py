"""Walks through the whole window and says what is wrong in it.

    python -m tests.desktop.crawler                  every look: sizes, zooms, colours, languages (hours)
    python -m tests.desktop.crawler --pairs          nine looks in which every two values stand together, in 3 languages
    python -m tests.desktop.crawler --brief          the same, each with a part of the window: what the tests run
    python -m tests.desktop.crawler --look "1024x640 200 dark de"
"""

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

from tests.desktop.crawler import looks
from tests.desktop.crawler.faults import Fault, told


def main(given: list[str]) -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--pairs", action="store_true")
    arguments.add_argument("--brief", action="store_true")
    arguments.add_argument("--look", action="append", default=[], metavar='"SCREEN ZOOM COLOURS WORDS"')
    chosen = arguments.parse_args(given)
    named = [looks.named(each) for each in chosen.look]
    wanted = named or (looks.pairs() if chosen.pairs or chosen.brief else looks.every())
    with tempfile.TemporaryDirectory(prefix="folkmoot-crawl-") as place:
        faults = crawl(Path(place), wanted, chosen.brief)
    print(told(faults) or "Nothing is wrong.")
    return 1 if faults else 0


def crawl(folder: Path, wanted: list[looks.Look], brief: bool) -> list[Fault]:
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={looks.screens_file(folder)}"
    for name in ("STATE", "DATA", "CONFIG", "CACHE"):
        os.environ[f"XDG_{name}_HOME"] = str(folder / name)
    from PySide6.QtWidgets import QApplication

    from tests.desktop.crawler.house import opened
    from tests.desktop.crawler.walking import Walk

    app = QApplication(["crawler", "-style", "fusion"])
    app.setQuitOnLastWindowClosed(False)
    faults: list[Fault] = []
    with opened(folder) as house:
        for number, look in enumerate(wanted):
            began = time.process_time()
            with looks.looking(app, look):
                walk = Walk(house, look, tabs=not brief or number in TABBED, presses=not brief)
                walk.go(*[("pages", BESIDE[number % len(BESIDE)])] if brief else [])
            faults += walk.faults
            print(f"{look}: {len(walk.places)} places, {len(walk.faults)} faults, "
                  f"{time.process_time() - began:.1f} s", file=sys.stderr)  # fmt: skip
    return faults


TABBED = (0, 8)
"""Of the nine looks, those in which the brief walk goes round with Tab: the smallest and the largest."""
BESIDE = ("new group", "actions", "doors", "new group", "gallery", "doors", "new group", "", "doors")
"""What it visits beside the pages in each of them. The actions take half a minute."""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
