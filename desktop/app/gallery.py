"""The window with every part of the kit: `folkmoot demo --gallery`."""


def show() -> int:
    """Returns the exit code."""
    import signal
    import sys

    from PySide6.QtWidgets import QApplication

    from desktop.app.translations import install
    from desktop.kit import headings
    from desktop.kit.gallery import Gallery
    from desktop.kit.theme import theme

    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, signal.SIG_DFL)  # Qt's loop never gets to Python's handlers, and there is nothing to keep
    app = QApplication(sys.argv[:1])
    install(app)
    theme()
    headings.install()
    window = Gallery()
    window.show()
    return app.exec()
