"""English sentences for a computer on which no window can open: part of `desktop.words`."""

SCREEN_WORDS: dict[str, str] = {
    "window.no_screen":
        "There is no screen here on which a window could open. Folkmoot works by commands, too: `folkmoot today` says "
        "what is new, `folkmoot --help` names the others.",
    "window.no_libraries":
        "The library {library}, which windows need, is missing on this computer, or too old. Install it: Debian and "
        "its kin call the package {package}. Until then, `folkmoot today` says what is new, and `folkmoot --help` "
        "names the other commands.",
    "window.closed_screen":
        "The screen {screen} does not answer, or does not let you in. Start Folkmoot as the person whose desktop it "
        "is, from the menu or a terminal there. Folkmoot works by commands, too: `folkmoot today` says what is new, "
        "`folkmoot --help` names the others.",
    "autostart.unwritable": "Folkmoot cannot change {path}. Make its folder writable for you, then choose again.",
}
