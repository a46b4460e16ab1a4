"""What the sample group lacks: a channel of posts, a picture and a file, a thread of mine, a poll that is open, a
message that is saved."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from models.attachment import described
from sync import api
from sync.circle_commands import Circle, OpenCircle
from sync.file_commands import AttachFile
from tests.desktop.crawler.house import House

SIZE = (800, 500)
CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//somebody//calendar//EN
BEGIN:VEVENT
UID:band@example.org
DTSTAMP:20260101T000000Z
DTSTART:20300601T170000Z
DTEND:20300601T190000Z
SUMMARY:The band plays in the yard
END:VEVENT
END:VCALENDAR
"""


def samples(folder: Path) -> dict[str, Path]:
    """Files to choose, by the ending that a dialog asks for."""
    picture, calendar, other = folder / "Street.png", folder / "Band.ics", folder / "Rules of the yard.txt"
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    gradient = QLinearGradient(QPointF(), QPointF(0, SIZE[1]))
    for at, colour in ((0.0, "#9cc7e8"), (0.6, "#f2d9b0"), (0.61, "#5c8a4f"), (1.0, "#2f4d2b")):
        gradient.setColorAt(at, QColor(colour))
    painter = QPainter(image)
    painter.fillRect(image.rect(), gradient)
    painter.end()
    image.save(str(picture))
    calendar.write_text(CALENDAR, "utf-8")
    other.write_text("Quiet after ten.\n", "utf-8")
    return {"png": picture, "ics": calendar, "*": other}


def furnish(house: House) -> None:
    group, bridge = house.groups[0], house.bridge

    def do(intent: str, **given: Any) -> bytes:
        done: api.Done = house.ask(api.Do(group.number, f"conversations.{intent}", given))
        return done.records[0] if done.records else b""

    channels = {name: bytes(record) for record, name in bridge.rows(
        "SELECT record, name FROM channel WHERE group_number = ?", (group.number,))}  # fmt: skip
    do("show_posts", channel=channels["garden"], posts=True)
    there = channels["gatherings"]
    files = [house.ask(AttachFile(str(house.samples[ending]))) for ending in ("png", "*")]
    lines = "\n".join((described(files[0].line, "The street in the evening"), files[1].line))
    first = do("say", channel=there, text="Who looks for a band?")
    do("say", channel=there, text="I ask the one of last year.", thread=first)
    do("say", channel=there, text="This is how it looked last year.", files=lines)
    do("poll", channel=there, question="Which band shall play?", answers="The Ladders\nSoup and Bread\nNobody",
       others=True)  # fmt: skip
    mine: Circle = house.ask(OpenCircle(group.number, "people", "Only me"))
    do("save", message=first, circle=mine.id)
