"""The window, where everything meets. `main` is the way in; Qt is imported inside it."""

from desktop.app.start import excuse, main, try_qt

__all__ = ["excuse", "main", "try_qt"]
