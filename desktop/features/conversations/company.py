"""In whose company one writes, in words: under the name of a channel, and in the field before anything is typed."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from desktop.features.conversations.places import Place, title
from desktop.kit import phrases
from sync.circle_commands import Circle

translate = QCoreApplication.translate
NAMED = 4
"""Most people who are named."""


def people(place: Place, me: bytes, names: Mapping[bytes, str]) -> str:
    """The others in the circle of a place, by their names."""
    members = place.circle.members if place.circle is not None else ()
    others = sorted(names.get(each, "?") for each in members if each != me)
    more = len(others) - NAMED
    counted = [translate("company", "%n other(s)", "", more)] if more > 0 else []
    return phrases.together([*map(phrases.isolated, others[:NAMED]), *counted])


def subtitle(place: Place, me: bytes, names: Mapping[bytes, str]) -> str:
    """Who reads a private circle's channel; of everyone's channels, what they are for."""
    if place.circle is None:
        return place.channel.purpose
    others = people(place, me, names)
    if place.left:
        return translate("company", "You have left this circle. {people} may go on there.").format(people=others)
    if not others:
        return translate("company", "Only you read this: nobody else is in the circle.")
    said = translate("company", "Only {people} and you read this.").format(people=others)
    said = " ".join((said, *exceptions(place.circle, me, names)))
    return said if place.direct else f"{place.circle.name} · {said}"


def exceptions(circle: Circle, me: bytes, names: Mapping[bytes, str]) -> Iterator[str]:
    """To whom in the circle what is written now is closed, and how much of it does not show here."""
    closed = sorted(names.get(each, "?") for each in circle.closed_to if each != me)
    if closed:
        said = translate("company", "What is written now stays closed to {people}: suspended, or without a computer.")
        yield said.format(people=phrases.together([phrases.isolated(each) for each in closed]))
    if circle.waiting:
        yield not_shown(circle)


def not_shown(circle: Circle) -> str:
    """How much of a circle does not show here, and what helps."""
    return translate(
        "company", "%n change(s) not shown: from before you were in, or still on the way. What is written in a new "
        "channel shows.", "", circle.waiting)  # fmt: skip


def hint(place: Place) -> str:
    """What is in the empty field."""
    name = title(place.channel)
    if place.circle is None:
        return translate("Composer", "Write to {channel}").format(channel=name)
    if place.direct:
        return translate("Composer", "Write to {people}, in private").format(people=name)
    said = translate("Composer", "Write to {channel}, in the circle {circle}")
    return said.format(channel=name, circle=place.circle.name)


def thread_hint(place: Place) -> str:
    """The same in a thread."""
    if place.circle is None:
        return translate("Composer", "Answer in the thread")
    where = place.channel.name if place.direct else place.circle.name
    return translate("Composer", "Answer in the thread, read by {people} only").format(people=where)


def closed(place: Place) -> str:
    """Why nobody can write there, as far as the place itself says it; empty where one can."""
    if place.left:
        return translate("company", "You have left this circle: what you had can be read, nothing more comes.")
    if place.channel.archived:
        return translate("Pane", "This channel is archived: everything can be read, nothing more is written here.")
    return ""
