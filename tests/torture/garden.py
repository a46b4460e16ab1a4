"""A module with one kind of every sort, in this year's version and in next year's.

This year's: topics (authored; the author and members who may keep topics rename and close it), notes on a topic
(authored, see their topic, anybody writes in their text), answers to a topic (personal), boards of a topic (common).
Next year's has a stricter rule for topics, a new kind (badges, which see a note) and a check that does not fail on
"boom".
"""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from models.case import Case
from models.clock import milliseconds
from models.edit import Insert, Make, Operation, Put, Splice
from models.errors import Refused
from models.facts import EVERYBODY, About, Activity, Clash, Due, Facts, Need, Whom, activity
from models.feature import Context, Draft, Feature, Kind, Record, Registry, Row, Table
from models.features import FEATURES
from models.ids import RecordId

KEEP = "topics.keep"
SHORT_NAME = 12
"""Characters, from next year on."""
TOPICS = Table("topic", {"name": str, "open": int, "author": bytes})
NOTES = Table("note", {"topic": bytes, "body": str, "marks": str, "author": bytes})
ANSWERS = Table("answer", {"member": bytes, "choice": str, "reason": str})
BOARDS = Table("board", {"intro": str, "lines": str})
PINS = Table("pin", {"key": str, "text": str}, indexes=(("order_key",),), single=False)
BADGES = Table("badge", {"note": bytes, "author": bytes})


def _refuse(wrong: bool, code: str) -> Refused | None:
    return Refused(code) if wrong else None


def check_topic(case: Case) -> Refused | None:
    if case.after.state.keys() != {"name", "open"} or not isinstance(case.after.state["name"], str):
        return Refused("garden.malformed")
    before = case.before
    mine = before is None or before.author == case.author.member or case.author.may(KEEP)
    return _refuse(not mine, "garden.not_yours")


def check_topic_strictly(case: Case) -> Refused | None:
    return check_topic(case) or _refuse(len(case.after.state["name"]) > SHORT_NAME, "garden.long_name")


def _topic(case: Case) -> Record | None:
    topics = [record for record in case.seen.values() if record.kind == "topic"]
    return topics[0] if len(topics) == 1 else None


def check_note(case: Case) -> Refused | None:
    state = case.after.state
    if not {"topic", "body"} <= state.keys() <= {"topic", "body", "marks"} or not isinstance(state["body"], str):
        return Refused("garden.malformed")
    if case.before is None:
        topic = _topic(case)
        if topic is None or topic.id.hex() != state["topic"]:
            return Refused("garden.no_topic")
        return _refuse(not topic.state["open"], "garden.closed")
    return _refuse(any(op.path[0] == "topic" for op in case.edit.ops), "garden.malformed")


def check_note_or_stumble(case: Case) -> Refused | None:
    if "boom" in str(case.after.state.get("body")):
        raise ZeroDivisionError
    return check_note(case)


def check_answer(case: Case) -> Refused | None:
    state = case.after.state
    if state.keys() != {"choice", "reason"}:
        return Refused("garden.malformed")
    topic = _topic(case)
    if topic is None or topic.id != case.edit.subject:
        return Refused("garden.no_topic")
    return _refuse(not topic.state["open"], "garden.closed")


def check_board(case: Case) -> Refused | None:
    state = case.after.state
    sound = state.keys() == {"pins", "lines", "intro"} and isinstance(state["intro"], str)
    return _refuse(not sound or len(state["pins"]) > 40, "garden.malformed")


def check_badge(case: Case) -> Refused | None:
    notes = [record for record in case.seen.values() if record.kind == "note"]
    return _refuse(case.before is not None or len(notes) != 1, "garden.malformed")


def topic_rows(record: Record) -> Mapping[str, Sequence[Row]]:
    state = record.state
    return {"topic": [{"name": state["name"], "open": bool(state["open"]), "author": record.author}]}


def note_rows(record: Record) -> Mapping[str, Sequence[Row]]:
    state = record.state
    marks = " ".join(sorted(state.get("marks", {})))
    row = {"topic": bytes.fromhex(state["topic"]), "body": state["body"], "marks": marks, "author": record.author}
    return {"note": [row]}


def answer_rows(record: Record) -> Mapping[str, Sequence[Row]]:
    return {"answer": [{"member": record.author, **record.state}]}


def board_rows(record: Record) -> Mapping[str, Sequence[Row]]:
    state = record.state
    pins = [{"key": key, "text": str(text)} for key, text in sorted(state["pins"].items())]
    return {"board": [{"intro": state["intro"], "lines": " ".join(map(str, state["lines"]))}], "pin": pins}


def badge_rows(record: Record) -> Mapping[str, Sequence[Row]]:
    return {"badge": [{"note": bytes.fromhex(record.state["note"]), "author": record.author}]}


def open_topic(context: Context, name: str) -> Sequence[Draft]:
    record = context.new_record("topic")
    return [Draft(record, "topic", (Put(("name",), name), Put(("open",), True)))]


def change_topic(context: Context, topic: bytes, name: str | None = None, closed: bool = False) -> Sequence[Draft]:
    """Several drafts on one record, one for each change."""
    ops: list[Operation] = [Put(("name",), name)] if name is not None else []
    ops += [Put(("open",), False)] if closed else []
    return [Draft(RecordId(topic), "topic", (op,)) for op in ops]


def note(context: Context, topic: bytes, text: str) -> Sequence[Draft]:
    begin = (Put(("topic",), topic.hex()), Make(("body",), "text"), Splice(("body",), 0, 0, text))
    return [Draft(context.new_record("note"), "note", begin, sees=(RecordId(topic),))]


def write_in(context: Context, note: bytes, at: int, delete: int, text: str) -> Sequence[Draft]:
    record = context.read(RecordId(note))
    if record is None:
        raise Refused("garden.missing")
    at = min(at, len(record.state["body"]))
    delete = min(delete, len(record.state["body"]) - at)
    return [Draft(record.id, "note", (Splice(("body",), at, delete, text),))]


def mark(context: Context, note: bytes, word: str) -> Sequence[Draft]:
    record = context.read(RecordId(note))
    if record is None:
        raise Refused("garden.missing")
    begin = () if "marks" in record.state else (Make(("marks",), "map"),)
    return [Draft(record.id, "note", (*begin, Put(("marks", word), True)))]


def answer(context: Context, topic: bytes, choice: str, reason: str) -> Sequence[Draft]:
    value = (Put(("choice",), choice), Put(("reason",), reason))
    return [Draft(context.my_record("answer", topic), "answer", value, sees=(RecordId(topic),), subject=topic)]


def pin(context: Context, topic: bytes, key: str, text: str) -> Sequence[Draft]:
    board = context.common_record("board", topic)
    return [Draft(board, "board", (Put(("pins", key), text), Insert(("lines",), 0, text)), subject=topic)]


def introduce(context: Context, topic: bytes, text: str) -> Sequence[Draft]:
    board = context.common_record("board", topic)
    return [Draft(board, "board", (Splice(("intro",), 0, 0, text),), subject=topic)]


def badge(context: Context, note: bytes) -> Sequence[Draft]:
    record = context.new_record("badge")
    return [Draft(record, "badge", (Put(("note",), note.hex()),), sees=(RecordId(note),))]


def note_words(record: Record) -> str:
    return str(record.state["body"])


def topic_facts(record: Record, about: About) -> Facts:
    """Whoever answered has a part in it; different answers clash; a board brings a due moment."""
    answers, state = about["answer"], record.state
    asked = state["open"] and not answers
    needs = (Need(EVERYBODY, "need.topic.answer", milliseconds(record.created)),) if asked else ()
    clashes = (Clash("clash.topic", Whom(power=KEEP)),) if len({each.state["choice"] for each in answers}) > 1 else ()
    return Facts(
        title=state["name"], state="open" if state["open"] else "closed", needs=needs, clashes=clashes,
        people=tuple((each.author, each.state["choice"]) for each in answers),
        dues=tuple(Due(milliseconds(each.changed), "due.board") for each in about["board"]),
    )  # fmt: skip


def note_facts(record: Record, _about: About) -> Facts:
    topic = RecordId(bytes.fromhex(record.state["topic"]))
    return Facts(title=record.state["body"][:20], within=topic, links=((topic, "topic"),))


def topic_activity(case: Case) -> Activity:
    """Begun, closed or renamed; whoever keeps topics moderates those of others."""
    mine, state = case.after.author == case.author.member, case.after.state
    verb = "closed" if not state["open"] else "begun" if case.before is None else "renamed"
    return activity(f"activity.topic.{verb}", case.after.author.hex(), state["name"], moderates=not mine)


GENESIS = (Make(("pins",), "map"), Make(("lines",), "list"), Make(("intro",), "text"))
TOPIC = Kind("topic", check_topic, topic_rows, lambda record: str(record.state["name"]), early=True,
             facts=topic_facts, activity=topic_activity, hears=("answer", "board"))  # fmt: skip
NOTE = Kind("note", check_note_or_stumble, note_rows, note_words, sees=("topic",), facts=note_facts)
ANSWER = Kind("answer", check_answer, answer_rows, begins="personal", sees=("topic",))
BOARD = Kind("board", check_board, board_rows, lambda record: str(record.state["intro"]), begins="common",
             genesis=GENESIS)  # fmt: skip
BADGE = Kind("badge", check_badge, badge_rows, sees=("note",))
INTENTS = {
    "open_topic": open_topic, "change_topic": change_topic, "note": note, "write_in": write_in, "mark": mark,
    "answer": answer, "pin": pin, "introduce": introduce,
}  # fmt: skip
TABLES = (TOPICS, NOTES, ANSWERS, BOARDS, PINS)

THIS_YEAR = Feature("garden", (TOPIC, NOTE, ANSWER, BOARD), INTENTS, TABLES)
NEXT_YEAR = Feature(
    "garden",
    (
        replace(TOPIC, check=check_topic_strictly, version=2, former={1: check_topic}),
        replace(NOTE, check=check_note), ANSWER, BOARD, BADGE,
    ),
    {**INTENTS, "badge": badge},
    (*TABLES, BADGES),
    version=2,
)  # fmt: skip
NOW = Registry((*FEATURES, THIS_YEAR))
LATER = Registry((*FEATURES, NEXT_YEAR))
