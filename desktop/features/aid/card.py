"""What the panel of the help board draws, and the cards on which it does."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QPushButton

from desktop.features.aid.queries import Contact
from desktop.kit import theme
from desktop.kit.controls import Look, button, card, label
from desktop.kit.flow import FlowRow
from desktop.kit.people import Names
from models.case import Record, State
from models.features.aid.suggestions import Suggestion


@dataclass(frozen=True, slots=True)
class Shown:
    """All that the panel draws; equality says whether it must be drawn again."""

    record: bytes
    state: State
    claims: tuple[Record, ...]
    suggestions: tuple[Suggestion, ...]
    contacts: tuple[Contact, ...]
    me: bytes
    is_mine: bool
    """May this person choose who helps?"""
    is_author: bool
    """Has this person put it up?"""
    is_asker: bool
    """Does this person need the help, so that nobody expects it from them?"""
    closed: bool
    """Can this person write nothing here?"""
    names: Names
    today: str
    """`2026-12-24`"""
    waits: bool = False
    """Has this person handed it over, and nobody has posted it yet?"""

    @property
    def is_open(self) -> bool:
        return self.state.get("state") == "open"

    def same(self, other: "Shown | None") -> bool:
        """Are both drawn alike?"""
        if other is None:
            return False
        keys = ("record", "state", "claims", "suggestions", "contacts", "is_mine", "closed", "today", "waits")
        return all(getattr(self, key) == getattr(other, key) for key in keys) and all(
            self.names(member) == other.names(member) for member in self.members)  # fmt: skip

    @property
    def members(self) -> list[bytes]:
        return [*(each.author for each in self.claims), *(each.member for each in self.suggestions)]


class Box:
    """A card of lines and buttons."""

    def __init__(
        self, heading: str, buttons: dict[str, QPushButton], does: Callable[[str, dict[str, object]], object]
    ) -> None:
        """`buttons`: where each new button is noted, by what it does. `does` carries an intent out."""
        self.frame, self._inside = card()
        self._inside.addWidget(label(heading, "heading", wrap=True))
        self.frame.setAccessibleName(heading)
        self._buttons, self._does = buttons, does

    def say(self, text: str, *, strong: bool = False, quiet: bool = False, warned: bool = False) -> None:
        kind: theme.Type = "strong" if strong else "small" if quiet else "body"
        look = "muted" if quiet else "warned" if warned else ""
        self._inside.addWidget(label(text, kind, look=look, wrap=True))

    def line(self) -> FlowRow:
        """A line for buttons."""
        made = FlowRow()
        self._inside.addWidget(made)
        return made

    def offer(
        self, line: FlowRow, name: str, text: str, does: Callable[[], object], *, look: Look = "plain"
    ) -> None:
        """A button."""
        self._buttons[name] = button(text, does, look=look)
        line.add(self._buttons[name])

    def act(
        self, line: FlowRow, name: str, text: str, intent: str, given: Mapping[str, object], *, look: Look = "plain"
    ) -> None:
        """A button that carries an intent out."""
        self.offer(line, name, text, partial(self._does, intent, dict(given)), look=look)
