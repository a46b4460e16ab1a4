"""Alerts: something happens, everybody hears what to do, and the roll is called. What people do, and what the module
declares."""

from collections.abc import Sequence

from msgspec.structs import replace

from models import text
from models.clock import milliseconds
from models.declared import Given, begun, cells, columns, declared, entered, known, settled, stated, tables
from models.edit import Put
from models.errors import Refused
from models.feature import Context, Draft, Feature, Kind, Record, Row, Table
from models.features.alerts.facts import facts, told
from models.features.alerts.pages import pages
from models.features.alerts.rules import (
    ANSWER_FIELDS,
    ANSWER_RULES,
    ANSWERS,
    DAY,
    EXPIRY_RULES,
    FIELDS,
    FIRST_RULES,
    RECEIPT_FIELDS,
    RECEIPT_RULES,
    RULES,
    SEVERITIES,
    STEER,
    URGENT,
    WARN,
    WHERE,
    expires,
    in_force,
    severity,
    version,
)  # fmt: skip
from models.ids import CircleId
from models.rules import Fields

__all__ = [
    "ALERT", "ANSWERS", "FEATURE", "KIND", "SEVERITIES", "STEER", "URGENT", "WARN", "expires", "in_force", "severity",
]  # fmt: skip


def _said(name: str, fields: Fields) -> Table:
    """What members say about an alert. `at` is in milliseconds since 1970."""
    return Table(name, {"alert": bytes, "member": bytes, "at": int, **columns(fields)}, indexes=(("alert",),))


def _rows(record: Record) -> dict[str, Sequence[Row]]:
    fields: Fields = ANSWER_FIELDS if record.kind == ANSWER.name else RECEIPT_FIELDS
    when = milliseconds(record.changed)
    row: Row = {"alert": record.subject, "member": record.author, "at": when, **cells(fields, record.state)}
    return {record.kind: [row]}


ALERT = declared(
    "alert", RULES, facts=facts, activity=told, hears=("alert_answer", "alert_receipt", "alert_expiry"), circles=WHERE,
    called="alerts", version=2, former={1: FIRST_RULES},
)  # fmt: skip
ANSWER = declared(
    "alert_answer", ANSWER_RULES, rows=_rows, begins="personal", sees=("alert",), circles=WHERE,
    called="answers to alerts",
)  # fmt: skip
RECEIPT = declared(
    "alert_receipt", RECEIPT_RULES, rows=_rows, begins="personal", sees=("alert",), circles=WHERE,
    called="alerts that a member's computer has shown",
)  # fmt: skip
EXPIRY = declared(
    "alert_expiry", EXPIRY_RULES, rows=lambda _record: {}, begins="common", sees=("alert",), circles=WHERE, waits=True,
    called="alerts whose time has passed",
)  # fmt: skip
KIND = ALERT.name
WARDEN = {"warden": (WARN, URGENT)}
"""The role that groups start with that are likely to need it."""


def add_alert(
    context: Context, title: str, severity: str, instruction: str, area: str | None = None,
    expires: int | str | None = None, follows: bytes | None = None, circle: bytes | None = None,
) -> Sequence[Draft]:
    """Tell everybody what happens and what to do. Without an end it holds for a day."""
    return _begun(context, title, severity, instruction, area, expires, follows, circle)


def rehearse(
    context: Context, title: str, severity: str, instruction: str, drill: str = "Rehearsal",
    area: str | None = None, expires: int | str | None = None, circle: bytes | None = None,
) -> Sequence[Draft]:
    """Rehearse an alert. `drill` is the word that is in front of it everywhere."""
    drafts = _begun(context, title, severity, instruction, area, expires, None, circle, drill)
    if not any(isinstance(each, Put) and each.path == ("drill",) for each in drafts[0].ops):
        raise Refused("field.empty", field="alert.drill")
    return drafts


def _begun(
    context: Context, title: str, severity: str, instruction: str, area: str | None, expires: int | str | None,
    follows: bytes | None, circle: bytes | None, drill: str = "",
) -> Sequence[Draft]:
    ends = expires if expires is not None else _now(context) + DAY
    given = {"title": title, "severity": severity, "instruction": instruction, "area": area, "expires": ends,
             "drill": drill, "follows": follows}  # fmt: skip
    return [begun(context, ALERT, given, None if circle is None else CircleId(circle))]


def _now(context: Context) -> int:
    """By this computer's clock, in milliseconds since 1970."""
    return int.from_bytes(context.nonce()[:6], "big")


def instruct(
    context: Context, alert: bytes, instruction: str, severity: str | None = None, expires: int | str | None = None
) -> Sequence[Draft]:
    """Say what to do now, in place of the instruction before. It settles a clash of two instructions, and makes an
    alert go on whose time has passed."""
    if not text.is_visible(instruction):
        raise Refused("field.empty", field="alert.instruction")
    return _step(context, alert, {"instruction": instruction, "severity": severity, "expires": expires})


def clear(context: Context, alert: bytes, instruction: str | None = None) -> Sequence[Draft]:
    """Give the all-clear."""
    return _step(context, alert, {"instruction": instruction, "over": True})


def _step(context: Context, alert: bytes, given: Given) -> Sequence[Draft]:
    """A step that replaces what this member knows. What is not given stays."""
    state, now = known(context, ALERT, alert).state, _now(context)
    ends = expires(state) if expires(state) > now else now + DAY
    stays: Given = {"version": version(state), "by": context.me.member, "severity": severity(state), "expires": ends}
    return entered(context, ALERT, alert, "steps", {**stays, **_filled(given)})


def _filled(given: Given) -> Given:
    return {key: value for key, value in given.items() if value is not None}


def answer(context: Context, alert: bytes, says: str, note: str | None = None) -> Sequence[Draft]:
    """Answer an alert: `safe`, `need_help` or `on_my_way`."""
    return _about(context, ANSWER, alert, {"says": says, "note": note})


def answer_for(
    context: Context, alert: bytes, person: bytes, says: str, note: str | None = None
) -> Sequence[Draft]:
    """Report what somebody has said by other means, by telephone for example."""
    state = known(context, ALERT, alert).state
    if person == context.me.member:
        raise Refused("alert.own_answer")
    given = {"version": version(state), "by": context.me.member, "person": person, "says": says, "note": note}
    return entered(context, ALERT, alert, "reports", _filled(given))


def see(context: Context, alert: bytes) -> Sequence[Draft]:
    """This member's computer has shown the alert."""
    return _about(context, RECEIPT, alert, {})


def _about(context: Context, kind: Kind, alert: bytes, given: Given) -> Sequence[Draft]:
    found = known(context, ALERT, alert)
    return stated(context, kind, {"version": version(found.state), **given}, subject=found.id, sees=(found.id,))


def expire(context: Context, record: bytes) -> Sequence[Draft]:
    """The chore of an alert: note that its time has passed."""
    alert = known(context, ALERT, record)
    drafts = settled(context, EXPIRY, {"passed": expires(alert.state)}, subject=record)
    return context.not_before(expires(alert.state), (replace(each, sees=(alert.id,)) for each in drafts))


FEATURE: Feature = Feature(
    name="alerts",
    version=5,
    kinds=(ALERT, ANSWER, RECEIPT, EXPIRY),
    intents={"add_alert": add_alert, "rehearse": rehearse, "instruct": instruct, "clear": clear, "answer": answer,
             "answer_for": answer_for, "see": see, "expire": expire},
    pages=lambda source: pages(FEATURE, source),
    powers=(WARN, URGENT),
    roles=dict.fromkeys(("block-club", "tenants-association", "neighbourhood-watch", "mutual-aid"), WARDEN),
    tables=(*tables("alert", FIELDS), _said("alert_answer", ANSWER_FIELDS), _said("alert_receipt", RECEIPT_FIELDS)),
)  # fmt: skip
