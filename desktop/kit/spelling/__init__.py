"""Looks over the spelling of what somebody writes, with the dictionaries of this computer."""

from desktop.kit.spelling.preferences import SECTION, section
from desktop.kit.spelling.spelling import Spelling

__all__ = ["SECTION", "Spelling", "section"]
