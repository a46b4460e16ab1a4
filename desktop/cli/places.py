"""Where something was written, and in whose company, as commands say it."""

from desktop.cli.circles import circles_of
from desktop.cli.session import Session
from desktop.features.conversations.search import PLACES
from desktop.telling import name_of
from sync import overview


def place_of(one: Session, record: bytes, about: str = "about") -> str:
    """`in #welcome, which everyone in the group reads`; `about Drill in the private circle Workshop`."""
    entry = overview.find(one.reader, record)
    if entry is None:
        return "where it was to be"
    called = f"in #{name_of(entry)}" if entry.kind in PLACES else f"{about} {name_of(entry)}"
    circle = next((each.name for each in circles_of(one) if each.list_number == entry.list_number), None)
    company = ", which everyone in the group reads" if circle is None else f" in the private circle {circle}"
    return f"{called}{company}"
