"""Reports: somebody tells those who moderate, or one person whom they trust, which message broke which norm.

A report lives in a private circle of who reports and of those who are to read it. The contract has two other places,
and neither will do: everybody reads what is in everyone's circle, and the circle of those who hold a role is written in
by its holders alone. Of a private circle others see that there is one more, its sizes and its times; neither who is in
it nor what it is about. Whoever wrote the message is never in it, also where that is a moderator.

A message that everybody reads is seen by the rule, so that nobody is reported for the words of somebody else. What was
said in a private circle the readers of the report cannot read: the words go along if who reports wants that, and whose
they are is there as it was told.
"""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from models.case import Case, Record
from models.clock import milliseconds
from models.declared import Given, begun, columns, declared, known, moved
from models.errors import Refused
from models.facts import About, Activity, Facts, Need, Whom, activity, of_fields, of_rules
from models.feature import Context, Draft, Intent, Table
from models.features.conversations.moderation import hiding
from models.features.conversations.moderation.acts import answered
from models.fields import Choice, Line, Person, Ref, Text
from models.ids import CircleId, MemberId, RecordId
from models.rules import AUTHOR, NOBODY, NOT_ALLOWED, Fields, Move, Rules, either, person, power

KIND, MESSAGE = "report", "message"
NORM, TEXT = 300, 2_000
"""Most code points of the norm, and of the words beside it, of the message that goes along, and of the answer."""
FIELDS: Fields = {
    "norm": Line(limit=NORM, required=True),
    "message": Ref(kind=MESSAGE, required=True),
    "whom": Person(required=True),
    "text": Text(limit=TEXT),
    "quote": Text(limit=TEXT, searched=False),
    "mediator": Person(),
    "state": Choice(options=("open", "acted", "closed", "withdrawn"), required=True),
    "answer": Text(limit=TEXT),
    "answered_by": Person(),
}
"""`norm` is the one that was broken, in a sentence. `whom` wrote the message. `mediator` is the one person who was
asked in place of the moderators."""
TABLE = Table(KIND, {"author": bytes, "created": int, **columns(FIELDS)}, indexes=(("author",),))
ANSWERS = either(person("mediator"), power(hiding.POWER))
"""Who answers a report, unless they wrote it or it is about them."""


def check(case: Case) -> Refused | None:
    if case.before is None:
        return _check_begun(case)
    state = case.after.state
    if case.before.state.get("state") == state.get("state") or state.get("state") == "withdrawn":
        return None
    author = case.author.member
    if author == case.before.author:
        return Refused("report.own")
    if author.hex() == state["whom"]:
        return Refused("report.about_you")
    return None if state.get("answered_by") == author.hex() else NOT_ALLOWED


def _check_begun(case: Case) -> Refused | None:
    state, author = case.after.state, case.author.member
    if "answer" in state or "answered_by" in state:
        return NOT_ALLOWED
    if state["whom"] == author.hex():
        return Refused("report.own_message")
    return _check_readers(case) or _check_message(case)


def _check_readers(case: Case) -> Refused | None:
    """The others in the circle moderate, or are the one who was asked; and the one it is about is not there."""
    state = case.after.state
    readers = {each.hex() for each in case.circle.participants - {case.author.member}}
    if state["whom"] in readers:
        return Refused("report.reaches_them")
    mediator = state.get("mediator")
    if not readers or (mediator is not None and mediator not in readers):
        return Refused("report.nobody")
    moderators = {each.hex() for each in case.roll.holding(hiding.POWER)}
    return Refused("report.bystanders") if readers - moderators - {mediator} else None


def _check_message(case: Case) -> Refused | None:
    state = case.after.state
    for seen in case.seen.values():
        if seen.kind != MESSAGE or seen.id.hex() != state["message"] or seen.author.hex() != state["whom"]:
            return NOT_ALLOWED
    return None


RULES = Rules(
    FIELDS, change=NOBODY, start="open", also=check,
    moves={
        "act_on_report": Move(("open",), "acted", ANSWERS, ("answered_by",), ("answer",)),
        "close_report": Move(("open",), "closed", ANSWERS, ("answered_by", "answer")),
        "withdraw_report": Move(("open",), "withdrawn", AUTHOR),
    },
)  # fmt: skip
_of_fields, _of_rules = of_fields("norm", FIELDS), of_rules(KIND, RULES)


def facts(report: Record, about: About) -> Facts:
    """It waits for everybody who was asked. The message is no link: what refers to a message is listed beside it."""
    state, but = report.state, (report.author, MemberId(bytes.fromhex(report.state["whom"])))
    whom = Whom(but=but) if state.get("mediator") else Whom(power=hiding.POWER, but=but)
    need = Need(whom, "need.report.answer", milliseconds(report.created))
    found = _of_fields(report, about)
    return replace(found, links=(), needs=(need,) if state.get("state") == "open" else ())


def told(case: Case) -> Activity | None:
    """In its circle alone. The open log has only what a moderator did about it."""
    answered = case.after.state.get("state") in ("acted", "closed")
    found = _of_rules(case)
    return activity(found.what, case.after.author.hex() if answered else "") if found else None


REPORT = declared(
    KIND, RULES, sees=(MESSAGE,), max_sees=1, circles=("people", "pair"), facts=facts, activity=told,
    called="reports",
)  # fmt: skip


def report(
    context: Context, message: bytes, norm: str, circle: bytes, text: str = "", mediator: bytes | None = None,
    quote: bool = False,
) -> Sequence[Draft]:
    """Report a message to those in a private `circle`: holders of the power to moderate, or one `mediator`. `norm` is
    what it broke, in a sentence; with `quote` the words of the message go along."""
    found = context.read(RecordId(message))
    if found is None or found.kind != MESSAGE:
        raise Refused("record.missing", what=MESSAGE)
    words = "\n".join(filter(None, (str(found.state.get("title", "")), str(found.state["text"]))))
    draft = begun(context, REPORT, {
        "norm": norm, "message": found.id, "whom": found.author, "text": text, "mediator": mediator, "state": "open",
        "quote": words[:TEXT] if quote else None,
    }, CircleId(circle))  # fmt: skip
    said_in = context.circle_of(found.id)
    return [replace(draft, sees=(found.id,))] if said_in in (None, draft.circle) else [draft]


def act_on(context: Context, report: bytes, answer: str = "") -> Sequence[Draft]:
    """Answer a report: something was done."""
    return _answered(context, report, "act_on_report", answer)


def close(context: Context, report: bytes, answer: str) -> Sequence[Draft]:
    """Answer a report: nothing is done, and why."""
    return _answered(context, report, "close_report", answer)


def _answered(context: Context, report: bytes, move: str, answer: str) -> Sequence[Draft]:
    given: Given = {"answered_by": context.me.member, **({"answer": answer} if answer else {})}
    found = known(context, REPORT, report)
    if found.author == context.me.member:
        raise Refused("report.own")
    return answered(moved(context, REPORT, found.id, RULES.moves[move], given))


def withdraw(context: Context, report: bytes) -> Sequence[Draft]:
    """Take back a report of mine."""
    return moved(context, REPORT, report, RULES.moves["withdraw_report"], {})


INTENTS: Mapping[str, Intent] = {
    "report": report, "act_on_report": act_on, "close_report": close, "withdraw_report": withdraw,
}  # fmt: skip
