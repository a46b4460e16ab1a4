from importlib.resources import files
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication

from desktop.kit import icons, theme

FIXED = ("folkmoot", "arrow-", "tick-", "dot-")
"""These bring their own colours."""
NAMES = sorted(path.name.removesuffix(".svg") for path in (files("resources") / "icons").iterdir()
               if path.name.endswith(".svg"))  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_can_be_drawn(qapp: QApplication, name: str) -> None:
    root = ET.fromstring(icons.source(name))
    assert root.get("viewBox")
    assert "currentColor" in icons.source(name) or name.startswith(FIXED)
    assert icons.renderer(name, "#000000").isValid()


def test_an_icon_takes_the_colour_of_the_palette_in_force(qapp: QApplication) -> None:
    picture = icons.icon("hash")

    def darkness() -> int:
        image = picture.pixmap(QSize(24, 24)).toImage()
        seen = [image.pixelColor(x, y) for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() > 200]
        return sum(colour.lightness() for colour in seen) // len(seen)

    theme.theme().choose("light")
    on_light = darkness()
    theme.theme().choose("dark")
    on_dark = darkness()
    theme.theme().choose("light")
    assert on_light < 80
    assert on_dark > 180


def test_an_unknown_icon_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon")


def columns(name: str) -> list[int]:
    image = icons.icon(name).pixmap(QSize(48, 48)).toImage()
    return [sum(image.pixelColor(x, y).alpha() for y in range(48)) for x in range(48)]


def test_from_right_to_left_what_points_is_turned_and_nothing_else(qapp: QApplication) -> None:
    before = {name: columns(name) for name in ("chevron-left", "reply", "check")}
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        after = {name: columns(name) for name in before}
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    left, right = sum(before["chevron-left"][:24]), sum(before["chevron-left"][24:])
    assert (sum(after["chevron-left"][:24]) < sum(after["chevron-left"][24:])) == (left > right)
    assert after["reply"] != before["reply"]
    assert after["check"] == before["check"]
