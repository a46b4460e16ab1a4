"""People of a group: their names, told apart where two look alike, as chips, and to choose from."""

from desktop.kit.people.chip import PersonChip
from desktop.kit.people.names import Names, Someone, names_in, names_of
from desktop.kit.people.picker import PeoplePicker, PersonPicker

__all__ = ["Names", "PeoplePicker", "PersonChip", "PersonPicker", "Someone", "names_in", "names_of"]
