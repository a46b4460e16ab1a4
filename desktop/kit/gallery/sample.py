"""A made-up group for the gallery: a store that knows a few answers, and an engine that says little."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any

from models.declared import declared, intents, tables
from models.feature import Feature
from models.fields import (
    Amount,
    Choice,
    Day,
    Duration,
    Field,
    Files,
    Flag,
    Line,
    Link,
    Moment,
    Number,
    People,
    Person,
    Pictures,
    Place,
    Prose,
    Recurrence,
    Ref,
    Span,
    Tags,
    Text,
)
from models.rules import ANYONE, Move, Rules, power
from sync import api
from sync.history_commands import ReadState
from sync.live_commands import AskLive, LivePerson, LivePlace, TellLive
from sync.text_commands import EditText, ReadText, TextNow

ANA, BEN, ROSA, OTHER_ROSA = (bytes([number]) * 16 for number in (1, 2, 3, 4))
GROUP = api.Group(1, b"g" * 32, "Maple Street", "block-club", ANA)
RECORD, OTHER = b"r" * 16, b"o" * 16
WORDS = {
    "clash.gallery": "Two people want {title} at the same time.",
    "need.gallery": "Say whether {title} takes place.",
    "state.sample.open": "being prepared",
    "state.sample.done": "over",
    "action.sample.finish": "It is over",
    "action.sample.give_away": "Give it away",
    "caption.sample": "sample",
    "who.power gallery.keep": "who keeps the samples",
}
AT = 1_790_000_000_000 << 16
"""A moment in 2026, as a hybrid clock stamp."""

FIELDS: dict[str, Field] = {
    "line": Line(required=True), "text": Text(), "prose": Prose(), "choice": Choice(options=("one", "another")),
    "flag": Flag(), "number": Number(places=1), "amount": Amount(), "day": Day(), "moment": Moment(), "span": Span(),
    "duration": Duration(), "recurrence": Recurrence(), "person": Person(), "people": People(),
    "place": Place(), "tags": Tags(), "link": Link(),
    "ref": Ref(kind="sample"), "pictures": Pictures(), "files": Files(),
    "state": Choice(options=("open", "done"), required=True),
}  # fmt: skip
"""One of each sort."""
MOVES = {
    "finish": Move(("open",), "done", by=ANYONE), "give_away": Move(("open",), "done", by=power("gallery.keep")),
}  # fmt: skip
RULES = Rules(FIELDS, change=ANYONE, start="open", moves=MOVES)
SAMPLE = declared("sample", RULES, title="line", circles=("everyone", "people"))
FEATURE = Feature("gallery", (SAMPLE,), dict(intents(SAMPLE)), tables("sample", FIELDS), powers=("gallery.keep",))
STATE: dict[str, Any] = {
    "line": "Street party", "text": "Bring chairs.\nAnd a table.",
    "prose": "# Programme\nWith **music** and [a map](https://example.org/map).", "choice": "one",
    "flag": True, "number": 25, "amount": "123450 EUR", "day": "2027-03-31", "moment": 1_806_500_000_000,
    "span": "1806500000000/1806510000000", "duration": 90,
    "recurrence": "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR;UNTIL=20270601", "person": ROSA.hex(),
    f"people {BEN.hex()}": True, f"people {OTHER_ROSA.hex()}": True, "place": "In front of number 7",
    "tags summer": True, "tags food": True, "link": "https://example.org/party", "ref": OTHER.hex(), "state": "open",
}  # fmt: skip
HEAD = b"h" * 16
PROGRAMME = "# Programme\nMusic at **six**, then the long table."
LONG = "A title that is so long that it fits into no list and into no button, because somebody wrote a whole sentence"


def _row(key: int, record: bytes, title: str, state: str, place: str) -> tuple[Any, ...]:
    return (key, 1, record, "sample", title, title, state, place, None, ROSA, AT, AT, "")


ROWS = [
    _row(9, RECORD, "Street party", "open", "In front of number 7"), _row(8, OTHER, LONG, "done", ""),
    *(_row(7 - number, bytes([100 + number]) * 16, f"Sample {number + 1}", "open", "Cellar") for number in range(6)),
]  # fmt: skip


class Store:
    """Answers statements that begin like one that it knows; to others it has nothing to say."""

    def __init__(self) -> None:
        self._known: dict[str, Callable[[Sequence[Any]], list[tuple[Any, ...]]]] = {
            "SELECT g.me": lambda _given: [(ANA, "[]", 1_700_000_000_000)],
            "SELECT g.standing": lambda _given: [("member", "[]")],
            "SELECT m.member, coalesce": lambda _given: [
                (ANA, "Ana", 1_700_000_000_000, 1), (BEN, "Ben", 1_710_000_000_000, 1),
                (ROSA, "Rosa Delgado", 1_700_000_000_000, 1), (OTHER_ROSA, "Rosa De1gado", 1_720_000_000_000, 1)],
            "SELECT * FROM fact WHERE kind": lambda given: [row for row in ROWS if row[0] < given[2]],
            "SELECT * FROM found": lambda given: [row for row in ROWS if str(row[0]) in given[0]],
            "SELECT order_key FROM displaced": lambda given: [(row[0],) for row in ROWS if row[2] == given[0]],
            "SELECT order_key, what, others": lambda given: [(9, "clash.gallery", OTHER, None, "", 0)]
            if given[1] == 9 else [],
            "SELECT 1 FROM pragma_table_info": lambda given: [(1,)] if given[0] == "gallery_tags" else [],
            'SELECT t."tags"': lambda _given: [("food",), ("summer",), ("winter",)],
            "SELECT what, member": lambda given: [("need.gallery", BEN, "", 1_806_500_000_000, 0)]
            if given[0] == 9 else [],
            "SELECT order_key, relation": lambda given: [(8, "ref")] if given[0] == RECORD else [],
            "SELECT order_key, author, at, text": lambda given: [
                (2, BEN, AT, "Until when?", 0), (1, ROSA, AT, "Shall I bring the long table?", 0)]
            if given[0] == RECORD else [],
        }  # fmt: skip

    def rows(self, sql: str, params: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        return next((tell(params) for start, tell in self._known.items() if sql.startswith(start)), [])

    def close(self) -> None: ...


class Answer(Future[Any]):
    number = 0

    def stop(self) -> None: ...


class Engine:
    """Tells what the record holds. Other commands have no end, so one sees what a part shows meanwhile."""

    def submit(self, command: api.Command) -> Answer:
        answer = Answer()
        if isinstance(command, ReadState):
            answer.set_result(STATE if command.record == RECORD else {"line": LONG, "state": "done"})
        if isinstance(command, ReadText):
            answer.set_result(TextNow((HEAD,), PROGRAMME if not command.heads else ""))
        if isinstance(command, EditText):
            answer.set_result(TextNow((HEAD,)))
        if isinstance(command, AskLive):
            place = LivePlace(RECORD, True, ("prose",), (HEAD,), 20, 20)
            answer.set_result((LivePerson(b"d" * 16, BEN, "here", (place,)),))
        if isinstance(command, api.Remember | TellLive):
            answer.set_result(None)
        return answer

    def on_event(self, listener: Callable[[api.Event], None]) -> object:
        return listener
