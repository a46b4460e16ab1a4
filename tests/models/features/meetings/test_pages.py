"""The page of meetings in an archive."""

from models.features.meetings import pages
from models.pages import Source
from tests.models.features.meetings.conftest import Room


def test_an_archive_tells_the_agenda_the_minutes_and_what_follows_from_them(room: Room) -> None:
    room.do(room.ben, "add_topic", topic="Money", length=10, leads=room.cleo.member)
    room.do(room.ben, "start_topic", point="Money")
    room.do(room.ben, "decide", decision="We buy a pump")
    room.do(room.ben, "assign", task="Ask for prices", owner=room.dora.member, due="2025-07-01")
    room.do(room.dora, "write_minutes", minutes="# Money\nThere is some.")
    room.do(room.ben, "propose")
    source = Source({"meeting": [room.record()]}, lambda _record: (), lambda _record: "June meeting")
    [page] = pages(source).pages
    [entry] = page.entries
    fields = dict(entry.fields)
    assert (fields["topics 1"], fields["decisions 1"]) == ("topic: Money, length: 10", "decision: We buy a pump")
    assert fields["tasks 1"] == "task: Ask for prices, due: 2025-07-01"
    assert ("tasks 1 owner", (room.dora.member,)) in entry.people
    assert not any(name.startswith("runs") or name in ("sealed", "agenda") for name in fields)
    [(name, paragraphs)] = entry.prose
    assert (name, len(paragraphs)) == ("minutes", 2)
