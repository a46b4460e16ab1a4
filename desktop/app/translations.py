"""Words in the language of the system, from `resources/translations`."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from resources import FOLDER


def install(app: QApplication, locale: QLocale | None = None) -> None:
    """Translate for `locale` (default: the system's). English is installed too: it holds the plural forms."""
    wanted = locale or QLocale.system()
    QLocale.setDefault(wanted)
    languages = [QLocale(QLocale.Language.English), wanted] if wanted.language() != QLocale.Language.English else [
        QLocale(QLocale.Language.English)]  # fmt: skip
    for language in languages:
        _install_file(app, f"folkmoot_{language.name().split('_')[0]}")
    qt = QTranslator(app)
    if qt.load(wanted, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        QCoreApplication.installTranslator(qt)
    if wanted.textDirection() == Qt.LayoutDirection.RightToLeft:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def _install_file(app: QApplication, name: str) -> None:
    file = FOLDER / "translations" / f"{name}.qm"
    if file.is_file():
        translator = QTranslator(app)
        if translator.load(str(file)):
            QCoreApplication.installTranslator(translator)
