"""Which words count as misspelt, in the fields in which somebody writes."""

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from desktop.dictionaries import Dictionary, fitting, installed
from desktop.kit import preferences
from desktop.kit.bridge import EngineBridge
from desktop.kit.preferences import value
from desktop.kit.spelling.preferences import LANGUAGE, ON, WINDOW
from desktop.kit.spelling.underlines import Underlines

OWN = "spelling/words"
"""Note of this computer: words that this person has added, one a line."""
NAMES = 2_000
"""Most names of members that do not count as misspelt."""
translate = QCoreApplication.translate


class Spelling(QObject):
    """Follows the keyboard focus: a field is checked from the first time that it has the focus."""

    changed = Signal()
    """Other words count as misspelt now."""

    def __init__(self, bridge: EngineBridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._dictionary: Dictionary | None = None
        self._asked_for = ""
        """Language code of the last search for a dictionary."""
        self._excused: frozenset[str] | None = None
        """Own words and names of members, without regard to capitals."""
        bridge.noted.connect(self._noted)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)
        self._follow(None, QApplication.focusWidget())

    @property
    def is_on(self) -> bool:
        return self._bridge.has_store and value(self._bridge, ON) == preferences.ON

    @property
    def dictionary(self) -> Dictionary | None:
        """The dictionary of the chosen language; None if this computer has none."""
        chosen = self._bridge.local(LANGUAGE.name) or WINDOW
        code = _of_window() if chosen == WINDOW else chosen
        if code != self._asked_for:
            self._asked_for = code
            try:
                self._dictionary = Dictionary(fitting(code, installed()))
            except LookupError:
                self._dictionary = None
        return self._dictionary

    def is_right(self, word: str) -> bool:
        """True also if no dictionary is there."""
        dictionary = self.dictionary
        return dictionary is None or dictionary.knows(word) or word.casefold() in self._all_excused()

    def suggestions(self, word: str) -> list[str]:
        return self.dictionary.suggestions(word) if self.dictionary is not None else []

    def is_own(self, word: str) -> bool:
        return word.casefold() in (each.casefold() for each in self._own())

    def take_in(self, word: str) -> None:
        """Count it as right from now on."""
        self._keep(sorted({*self._own(), word}))

    def take_out(self, word: str) -> None:
        """Take a word out of those that this person has added."""
        self._keep([each for each in self._own() if each.casefold() != word.casefold()])

    def show_next(self) -> str:
        """Go to the next misspelt word of the field with the keyboard. Returns what hinders that; empty if nothing."""
        area = QApplication.focusWidget()
        if not self.is_on:
            return translate("spelling", "Spelling is not checked. Switch it on in the preferences.")
        if self.dictionary is None:
            return translate("spelling", "This computer has no dictionary for the language that you write.")
        if not isinstance(area, QPlainTextEdit) or area.isReadOnly():
            return translate("spelling", "Go into the text that you write first.")
        return "" if self._underlines(area).show_next() else translate("spelling", "No word looks misspelt.")

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QPlainTextEdit):
            self._excused = None  # somebody may have come
            self._underlines(now)

    def _underlines(self, area: QPlainTextEdit) -> Underlines:
        return area.findChild(Underlines) or Underlines(self, area)

    def _own(self) -> list[str]:
        return (self._bridge.local(OWN) or "").split("\n") if self._bridge.has_store else []

    def _all_excused(self) -> frozenset[str]:
        if self._excused is None:
            names = self._bridge.rows("SELECT DISTINCT name FROM members LIMIT ?", (NAMES,))
            of_people = (part for (name,) in names for part in str(name).split())
            self._excused = frozenset(each.casefold() for each in (*self._own(), *of_people))
        return self._excused

    def _keep(self, words: list[str]) -> None:
        self._bridge.remember(OWN, "\n".join(filter(None, words)) or None)

    def _noted(self, note: str) -> None:
        if note in (OWN, ON.name, LANGUAGE.name):
            self._excused = None
            self.changed.emit()


def _of_window() -> str:
    """The language of the window, which is English where the system has chosen none."""
    name = QLocale().name()
    return "en" if name == "C" else name
