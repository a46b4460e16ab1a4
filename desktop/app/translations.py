"""Words in the language of the system or in the one that was chosen, from `resources/translations`.

The choice is kept in the store, which is still locked at the start. So a file of the profile holds its code, too.
"""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from resources import FOLDER

SYSTEM = "system"
FILE = "language"
SPOKEN = "language"
"""The property of the application that holds the code of the language it speaks."""


def chosen(profile: Path) -> str:
    """The code of the language that was chosen for a profile, or SYSTEM."""
    with suppress(OSError, ValueError):
        code = (profile / FILE).read_text("ascii").strip()
        if code.isalpha() and (FOLDER / "translations" / f"folkmoot_{code}.qm").is_file():
            return code
    return SYSTEM


def keep(profile: Path, code: str) -> None:
    """Let the next start use this language. If the file cannot be written, the next window begins in the language of
    the system, and changes to this one once the store is open."""
    with suppress(OSError):
        if code == SYSTEM:
            (profile / FILE).unlink(missing_ok=True)
        else:
            (profile / FILE).write_text(code, "ascii")


def locale_of(code: str) -> QLocale:
    """The locale for a language. If the system speaks the same language, its country also decides how dates and numbers
    are written."""
    system = QLocale.system()
    return system if code in (SYSTEM, system.name().split("_")[0]) else QLocale(code)


def switch(app: QApplication, code: str) -> None:
    """Speak another language from now on. Windows get a LanguageChange; what is laid out already keeps its words."""
    for former in app.findChildren(QTranslator):
        QCoreApplication.removeTranslator(former)
        former.deleteLater()
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    begin(app, code)


def begin(app: QApplication, code: str) -> None:
    """Speak a language from the start."""
    app.setProperty(SPOKEN, code)
    install(app, locale_of(code))


def spoken(app: QApplication) -> str:
    """The code of the language that the window speaks, or SYSTEM."""
    return app.property(SPOKEN) or SYSTEM


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
