"""What an archive says of the help board: beside what the asks hold, who helps, and who is in reserve."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from models import declared_pages
from models.case import Record
from models.feature import Feature
from models.features.aid.lineup import helpers
from models.ids import MemberId, RecordId
from models.pages import Entry, Pages, Source

PARTS = ("helper", "reserve", "offered", "gets", "wants")


def pages(feature: Feature, source: Source) -> Pages:
    asks = {record.id: record for record in source.records.get("aid", ())}
    said: dict[RecordId, list[Record]] = {}
    for claim in source.records.get("aid_claim", ()):
        said.setdefault(RecordId(claim.subject), []).append(claim)

    def helped(entry: Entry) -> Entry:
        return replace(entry, people=(*entry.people, *_by_part(asks[entry.id], said.get(entry.id, []))))

    made = declared_pages.pages(feature, source)
    return replace(made, pages=tuple(replace(each, entries=tuple(map(helped, each.entries))) for each in made.pages))


def _by_part(ask: Record, claims: Sequence[Record]) -> Iterator[tuple[str, tuple[MemberId, ...]]]:
    found = helpers(ask.state, claims)
    for part in PARTS:
        if members := tuple(each for each, of in found.items() if of == part):
            yield part, members
