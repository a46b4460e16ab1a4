"""Showing a file, a folder or an address with another program of this computer, and saying so where there is none."""

from PySide6.QtCore import QCoreApplication, QDir, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.kit.dialogs import Sheet

translate = QCoreApplication.translate


def open_elsewhere(owner: QWidget, target: QUrl, otherwise: str = "") -> None:
    """Open a file or an address with another program. If no program opens it, show `otherwise`, or without that the
    place of the target, so that the person can copy it."""
    if QDesktopServices.openUrl(target):
        return
    place = QDir.toNativeSeparators(target.toLocalFile()) if target.isLocalFile() else target.toString()
    sheet = Sheet(owner, translate("files", "No program on this computer opens it"), otherwise or place)
    if not otherwise:
        sheet.add_button(
            translate("elsewhere", "Copy where it is"), lambda: QGuiApplication.clipboard().setText(place))
    sheet.add_button(translate("dialogs", "Close"), sheet.accept, "primary")
    sheet.open()
