"""Help: the keyboard shortcuts, and the versions of this program and its libraries."""

import sys
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.app import licences
from desktop.app.actions import shortcuts
from desktop.kit import theme
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import button, label
from desktop.kit.dialogs import Sheet
from desktop.kit.page import PageSpec
from desktop.version import version
from resources import FOLDER

translate = QCoreApplication.translate


def show_shortcuts(parent: QWidget, specs: Sequence[PageSpec]) -> Sheet:
    """Every action that has keys, under a heading that says where they apply."""
    sheet = Sheet(parent, translate("help", "Keyboard"), width=120)
    hint = translate("help", "Tab goes from part to part, arrow keys move inside lists, Return opens.")
    sheet.body.addWidget(label(hint, look="muted", wrap=True))
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.space(8))
    grid.setVerticalSpacing(theme.space(2))
    grid.setColumnStretch(1, 1)
    for heading, lines in shortcuts(specs):
        title = label(heading, "heading", wrap=True)
        title.setContentsMargins(0, theme.space(4 if grid.rowCount() > 1 else 0), 0, 0)
        grid.addWidget(title, grid.rowCount(), 0, 1, 2)
        for keys, what in lines:
            at = grid.rowCount()
            grid.addWidget(label(keys, "strong"), at, 0)
            grid.addWidget(label(what, wrap=True), at, 1)
    sheet.body.addLayout(grid)
    sheet.add_button(translate("help", "Close"), sheet.accept, "primary")
    sheet.open()
    return sheet


def show_about(parent: QWidget, bridge: EngineBridge) -> Sheet:
    """What the program is, and the versions that a helper needs to know."""
    text = translate(
        "help",
        "A private place for a small community, on its own computers, without a server.\n\n"
        "Everything kept here is encrypted. Somebody who leaves the group keeps what was downloaded before.\n\n"
        "Free software under the GNU General Public License, version 3 or later.",
    )
    sheet = Sheet(parent, translate("help", "Folkmoot {version}").format(version=version()), text)
    facts: QLabel = label("\n".join(versions(bridge)), "small", look="muted")
    facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    sheet.body.addWidget(facts)
    if licences.PAGE.exists():
        sheet.body.addWidget(button(translate("help", "Licences…"), lambda: licences.show_licences(sheet), look="link"))
    sheet.add_button(translate("help", "Close"), sheet.accept, "primary")
    sheet.open()
    return sheet


def versions(bridge: EngineBridge) -> list[str]:
    result = [f"Python {sys.version.split()[0]}", f"Qt {qVersion()}"]
    for name, query in (("SQLite", "SELECT sqlite_version()"), ("SQLCipher", "PRAGMA cipher_version")):
        found = bridge.rows(query)
        if found:
            result.append(f"{name} {found[0][0]}")
    key = release_key()
    return [*result, translate("help", "Releases are signed with {key}").format(key=key)] if key else result


def release_key() -> str:
    """The public key in minisign's form that the project signs its packages with; empty if there is none."""
    file = FOLDER / "release.pub"
    return file.read_text("utf-8").split()[-1] if file.exists() else ""
