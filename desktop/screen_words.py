"""English sentences for a computer on which no window can open: part of `desktop.words`."""

SCREEN_WORDS: dict[str, str] = {
    "window.no_screen":
        "There is no screen here on which a window could open. Folkmoot works by commands, too: `folkmoot today` says "
        "what is new, `folkmoot --help` names the others.",
    "window.no_libraries":
        "A library that windows need is missing on this computer. Install libxcb-cursor0 and libxkbcommon-x11-0. Until "
        "then, `folkmoot today` says what is new, and `folkmoot --help` names the other commands.",
    "autostart.unwritable": "Folkmoot cannot change {path}. Make its folder writable for you, then choose again.",
}
