"""The licences of the libraries in Folkmoot. The page is made with the package; from source there is none."""

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtWidgets import QTextBrowser, QWidget

from desktop.kit import theme
from desktop.kit.dialogs import Sheet
from resources import FOLDER

PAGE = FOLDER / "licences.html"

translate = QCoreApplication.translate


def show_licences(parent: QWidget) -> Sheet:
    sheet = Sheet(parent, translate("help", "Licences"), width=190)
    text = QTextBrowser()
    text.setAccessibleName(sheet.windowTitle())
    text.setSource(QUrl.fromLocalFile(str(PAGE)))
    text.setOpenExternalLinks(True)
    text.setMinimumHeight(theme.space(100))
    sheet.body.addWidget(text)
    sheet.add_button(translate("help", "Close"), sheet.accept, "primary")
    sheet.open()
    return sheet
