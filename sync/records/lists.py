"""In which lists the rows of a record stand."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lists:
    group_number: int
    is_private: Callable[[int], bool] = lambda _circle: False
    """Is a circle (its number in the store) not that of everyone?"""

    def of(self, circle: int) -> int:
        """What is in the rows in place of the group's number. In a private circle it is the circle's, negative, so
        that no list shows them unless it asks for that circle."""
        return -circle if self.is_private(circle) else self.group_number
