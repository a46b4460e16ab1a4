"""What an archive says of alerts: beside what the records hold, who has answered what."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from models import declared_pages
from models.case import Record
from models.feature import Feature
from models.features.alerts.roll_call import all_answers
from models.features.alerts.rules import ANSWERS
from models.ids import MemberId, RecordId
from models.pages import Entry, Pages, Source


def pages(feature: Feature, source: Source) -> Pages:
    alerts = {record.id: record for record in source.records.get("alert", ())}
    said: dict[RecordId, list[Record]] = {}
    for answer in source.records.get("alert_answer", ()):
        said.setdefault(RecordId(answer.subject), []).append(answer)

    def called(entry: Entry) -> Entry:
        return replace(entry, people=(*entry.people, *_by_answer(alerts[entry.id], said.get(entry.id, []))))

    made = declared_pages.pages(feature, source)
    return replace(made, pages=tuple(replace(each, entries=tuple(map(called, each.entries))) for each in made.pages))


def _by_answer(alert: Record, answers: Sequence[Record]) -> Iterator[tuple[str, tuple[MemberId, ...]]]:
    found = all_answers(alert.state, answers)
    for says in ANSWERS:
        if members := tuple(person for person, each in found.items() if each.says == says):
            yield says, members
