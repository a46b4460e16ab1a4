"""Every part of the kit in its states, for those who build pages."""

from desktop.kit.gallery.window import Gallery

__all__ = ["Gallery"]
