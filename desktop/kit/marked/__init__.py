"""Texts with marks (`models.markup`): shown with headings, bold words and links, and written with a bar of buttons."""

from desktop.kit.marked.editor import MarkedEditor
from desktop.kit.marked.live import LiveEditor
from desktop.kit.marked.view import MarkedView

__all__ = ["LiveEditor", "MarkedEditor", "MarkedView"]
