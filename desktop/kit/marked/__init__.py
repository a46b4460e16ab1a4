"""Texts with marks (`models.markup`): shown with headings, bold words and links, and written with a bar of buttons."""

from desktop.kit.marked.editor import MarkedEditor
from desktop.kit.marked.view import MarkedView

__all__ = ["MarkedEditor", "MarkedView"]
