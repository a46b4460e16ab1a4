"""Draws pictures of the real window over a real engine with the sample group.

    python packaging/screenshots.py                      the pictures of resources/screenshots, which the README shows
    python packaging/screenshots.py --all DIR            into DIR: every page, sheet, dialog and state that there is
        [--language de]                                  … in this language
        [--look "1024x640 150 contrast"] …               … in these looks only, where there are twelve otherwise
        [--part states] …                                … these parts only, of those that the crawler walks

What there is, the crawler finds (tests/desktop/crawler). With all parts, what the window declares and no picture shows
is named, and the script ends with 1. Pictures that are identical are named, and kept once.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
SHOWN = ROOT / "resources" / "screenshots"
SIZE = (1180, 760)
SCREENS = ("1024x640", "1280x800", "1920x1080")
LOOKS = [" ".join(each) for each in product(SCREENS, ("100", "200"), ("light", "dark"))]
EVERY = [" ".join(each) for each in product(SCREENS, ("100", "150", "200"), ("light", "dark", "contrast"))]

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from desktop.app.window import Window
    from tests.desktop.crawler.house import House


def main(given: Sequence[str]) -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--all", type=Path, metavar="DIR")
    arguments.add_argument("--language", default="en")
    arguments.add_argument("--look", action="append", choices=EVERY)
    sys.path.insert(0, str(ROOT))
    from tests.desktop.crawler import looks, walking

    arguments.add_argument("--part", action="append", default=[], choices=walking.PARTS)
    chosen = arguments.parse_args(given)

    with tempfile.TemporaryDirectory(prefix="folkmoot-pictures-") as place:
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={looks.screens_file(Path(place))}"
        for name in ("STATE", "DATA", "CONFIG", "CACHE"):
            os.environ[f"XDG_{name}_HOME"] = str(Path(place) / name)
        from PySide6.QtWidgets import QApplication

        from tests.desktop.crawler import house

        app = QApplication(["folkmoot", "-style", "fusion"])
        app.setQuitOnLastWindowClosed(False)
        with house.opened(Path(place), messages=None, furnished=chosen.all is not None) as made:
            if chosen.all is not None:
                return draw_all(app, made, chosen.all, chosen.language, chosen.look or LOOKS, chosen.part)
            with looks.looking(app, looks.Look(words="en_GB")):
                draw_shown(made)
    return 0


def draw_all(
    app: "QApplication", house: "House", folder: Path, language: str, wanted: Sequence[str], parts: Sequence[str]
) -> int:
    """Every look into a folder of its own. Returns 1 if something was left out."""
    from tests.desktop.crawler import drawing, looks, walking

    met: set[type] = set()
    for each in wanted:
        look = looks.named(f"{each} {language}")
        with looks.looking(app, look):
            drawn = drawing.draw(house, look, folder / f"{each} {language}".replace(" ", "-"), parts or walking.PARTS)
        print(f"{look}: {len(drawn.places)} places, {len(drawn.twice)} of them as before", file=sys.stderr)
        print("\n".join(f"identical: {first} = {second}" for first, second in drawn.twice))
        met |= drawn.met
    left_out = [] if parts else drawing.never_drawn(met)
    print("\n".join(f"never drawn: {each}" for each in left_out))
    return 1 if left_out else 0


def draw_shown(house: "House") -> None:
    from tests.desktop.crawler import looks, states

    group = house.groups[0]
    x, y, *_ = looks.SCREENS["1280x800"]
    with house.window(group, (x, y, SIZE[0] + 2 * looks.FRAME, SIZE[1] + 2 * looks.FRAME)) as window, \
            states.told(house, states.status(house, group, house.now)):  # fmt: skip
        view = window.view
        assert view is not None
        next(place for place in view.destinations() if place.title == "street").go()
        _keep(house, window, "group-light")
        window.registry.by_name["dark"].trigger()
        _keep(house, window, "group-dark")
        window.registry.by_name["light"].trigger()
        popover = view.show_peers()
        _keep(house, window, "peers", popover)
        popover.close()
        view.show_page("people")
        _keep(house, window, "people")
        states.look_for(house, window, "ladder")
        _keep(house, window, "search")
        _show_first_run(house, window)
        _keep(house, window, "first-run")


def _show_first_run(house: "House", window: "Window") -> None:
    from desktop.app.first_run import FirstRun

    first_run = FirstRun(house.bridge)
    window.registry.show_group(False)
    window.setWindowTitle("Folkmoot")
    window.show_content(first_run)
    first_run.choices.start.setFocus()


def _keep(house: "House", window: "QWidget", name: str, *above: "QWidget") -> None:
    """A picture of the window, with other top-level windows that stand above it."""
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QPainter
    from PySide6.QtTest import QTest

    QTest.qWait(300)
    house.settle()
    picture = window.grab()
    painter = QPainter(picture)
    for other in above:
        painter.drawPixmap(other.mapToGlobal(QPoint()) - window.mapToGlobal(QPoint()), other.grab())
    painter.end()
    picture.save(str(SHOWN / f"{name}.png"), "PNG")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
