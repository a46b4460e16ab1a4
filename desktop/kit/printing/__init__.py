"""Papers to print, as PDF files: documents with headings and tables, and labels with codes to scan."""

from desktop.kit.printing.document import Document
from desktop.kit.printing.labels import Label, label_sheets
from desktop.kit.printing.saving import save

__all__ = ["Document", "Label", "label_sheets", "save"]
