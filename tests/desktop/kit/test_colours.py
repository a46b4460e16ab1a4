import re

import pytest
from PySide6.QtGui import QColor

from desktop.kit.colours import PALETTES, Colours, avatar_colour
from desktop.kit.sheet import sheet


def contrast(one: str, other: str) -> float:
    """WCAG 2.2 contrast ratio."""

    def luminance(name: str) -> float:
        colour = QColor(name)
        parts = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
                 for value in (colour.redF(), colour.greenF(), colour.blueF())]  # fmt: skip
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", PALETTES.values(), ids=PALETTES)
def test_text_can_be_read(colours: Colours) -> None:
    least = 7.0 if colours.name == "contrast" else 4.5
    for ground in (colours.window, colours.side, colours.card):
        for ink in (colours.text, colours.muted, colours.accent, colours.danger):
            assert contrast(ground, ink) >= least, (ground, ink)
    for ground, ink in (
        (colours.accent, colours.on_accent), (colours.soft, colours.on_soft), (colours.danger, colours.on_danger),
        (colours.warn_soft, colours.on_warn), (colours.hover, colours.text), (colours.text, colours.window),
    ):  # fmt: skip
        assert contrast(ground, ink) >= least, (ground, ink)


@pytest.mark.parametrize("colours", PALETTES.values(), ids=PALETTES)
def test_controls_and_focus_can_be_seen(colours: Colours) -> None:
    for ground in (colours.window, colours.side, colours.card):
        for mark in (colours.edge, colours.focus, colours.good):
            assert contrast(ground, mark) >= 3.0, (ground, mark)


@pytest.mark.parametrize("colours", PALETTES.values(), ids=PALETTES)
def test_initials_can_be_read(colours: Colours) -> None:
    for ground in colours.avatars:
        assert contrast(ground, colours.on_avatar) >= 4.5, ground


def test_a_person_keeps_the_same_colour() -> None:
    light = PALETTES["light"]
    assert avatar_colour(light, b"rosa") == avatar_colour(light, b"rosa")
    assert len({avatar_colour(light, bytes([seed])) for seed in range(100)}) == len(light.avatars)


@pytest.mark.parametrize("colours", PALETTES.values(), ids=PALETTES)
def test_what_the_style_sheet_writes_on_a_ground_can_be_read(colours: Colours) -> None:
    """Of several rules for the same part, the last one holds. What cannot be pressed may be paler."""
    said: dict[str, dict[str, str]] = {}
    for parts, rules in re.findall(r"([^{}]+){([^}]*)}", sheet(colours, 1.0, 10.0)):
        for part in parts.split(","):
            found = re.findall(r"(?<![-\w])(background|color): (#[0-9a-f]{6})", rules)
            said.setdefault(part.strip(), {}).update(found)
    both = {part: each for part, each in said.items() if len(each) == 2}
    assert 'QPushButton[look="primary"]:disabled' in both
    for part, each in both.items():
        least = 7.0 if colours.name == "contrast" else 3.0 if "disabled" in part else 4.5
        assert contrast(each["background"], each["color"]) >= least, part
