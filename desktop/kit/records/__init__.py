"""Records of a declared kind: as a list with details, with their history and what is said about them."""

from desktop.kit.records.actions import Action, Occasion
from desktop.kit.records.page import RecordsPage
from desktop.kit.records.subject import Subject

__all__ = ["Action", "Occasion", "RecordsPage", "Subject"]
