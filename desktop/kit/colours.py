"""The three palettes. Text on its background keeps at least 4.5:1 in light and dark, 7:1 in high contrast."""

from hashlib import sha256

from msgspec import Struct


class Colours(Struct, frozen=True):
    """Roles, as `#rrggbb`."""

    name: str
    dark: bool
    window: str
    """Behind the content."""
    side: str
    """Behind the sidebar."""
    card: str
    """Raised surfaces: cards, fields, menus."""
    line: str
    """Hairlines between surfaces."""
    edge: str
    """Borders of controls: 3:1 against their background."""
    text: str
    muted: str
    """Secondary text."""
    accent: str
    """Links, the primary button, selection marks."""
    on_accent: str
    soft: str
    """A tint of the accent: the selected row, own reactions, chips."""
    on_soft: str
    hover: str
    danger: str
    on_danger: str
    warn_soft: str
    on_warn: str
    good: str
    focus: str
    bar: str
    """Handles of scroll bars."""
    avatars: tuple[str, ...]
    on_avatar: str = "#ffffff"


LIGHT = Colours(
    name="light", dark=False,
    window="#fcfbf8", side="#f3f1eb", card="#ffffff", line="#e6e2d8", edge="#8d8a80",
    text="#20251f", muted="#5d645c", accent="#27695a", on_accent="#ffffff", soft="#dcebe4", on_soft="#174a3e",
    hover="#eae7de", danger="#b3261e", on_danger="#ffffff", warn_soft="#fbeccb", on_warn="#5c4300",
    good="#2c7a4b", focus="#1d6fb8", bar="#c3beb1",
    avatars=("#a3483b", "#8a5a12", "#5c6b1e", "#2f7050", "#1d6f7d", "#2e629e", "#5a54a8", "#85479a", "#a03e6b",
             "#6b5a4c"),
)  # fmt: skip
DARK = Colours(
    name="dark", dark=True,
    window="#1c201e", side="#151917", card="#262b28", line="#333a36", edge="#7d8781",
    text="#e9ece8", muted="#a5afa8", accent="#82cdb3", on_accent="#0c2119", soft="#284239", on_soft="#c4e9da",
    hover="#262c29", danger="#ff9d92", on_danger="#3b0905", warn_soft="#4a3a12", on_warn="#ffe3a3",
    good="#7fd6a0", focus="#8fc5ff", bar="#4c5650",
    avatars=("#b35648", "#94661f", "#687826", "#3a7d5b", "#277a88", "#3c6fab", "#6963b5", "#9155a6", "#ab4b78",
             "#776658"),
)  # fmt: skip
CONTRAST = Colours(
    name="contrast", dark=True,
    window="#000000", side="#000000", card="#000000", line="#ffffff", edge="#ffffff",
    text="#ffffff", muted="#e6e6e6", accent="#ffd84d", on_accent="#000000", soft="#ffd84d", on_soft="#000000",
    hover="#333333", danger="#ff9d92", on_danger="#000000", warn_soft="#000000", on_warn="#ffd84d",
    good="#8dffb2", focus="#66e0ff", bar="#ffffff",
    avatars=("#ffffff",), on_avatar="#000000",
)  # fmt: skip
PALETTES = {palette.name: palette for palette in (LIGHT, DARK, CONTRAST)}


def avatar_colour(colours: Colours, seed: bytes) -> str:
    """The same colour for the same id, on every computer with the same palette."""
    return colours.avatars[sha256(b"avatar" + seed).digest()[0] % len(colours.avatars)]
