"""How this member's writes are made: composed, sealed, stored, and then ingested like a peer's envelopes."""

from collections.abc import Mapping, Sequence
from functools import partial
from secrets import randbelow
from typing import Any, Protocol

from msgspec import Raw

from models import ids, intents
from models.case import Author, Record
from models.errors import Refused
from models.feature import Context, Draft
from models.ids import CircleId, MemberId, RecordId
from models.roll import Act, encode_statement
from sync.group import circle_writing, clocks, modules, own_logs, renewing
from sync.group.appending import Appendable, append
from sync.group.outcome import Outcome
from sync.ledger import arrivals
from sync.ledger import envelope as wire
from sync.records.repository import RecordRepository
from sync.trust.keys import ROLL, circle_tag

_NO_POWER = "roll.not_a_member", "roll.not_a_steward"


class Writable(Appendable, Protocol):
    """The part of a group that writing needs."""

    me: MemberId
    name: str
    group_kind: str
    records: RecordRepository

    @property
    def author(self) -> Author: ...
    def read(self, record: RecordId) -> Record | None: ...


def context(group: Writable) -> Context:
    """The context of an intent that this member runs. Raises Refused `group.read_only`."""

    def nonce() -> bytes:
        return ids.timed_nonce(group.clock.stamp(), randbelow(256))

    return Context(
        group.author, CircleId(ids.everyone(group.id)), nonce, group.read, partial(circle_of, group),
        partial(first_records, group), partial(first_seen, group), partial(about, group), partial(clocks.shown, group),
        tuple(feature.name for feature in group.store.registry.features),
    )  # fmt: skip


def first_records(group: Writable, module: str) -> Sequence[Draft]:
    """What the group lacks of a module's first records: only common records, which are one whoever begins them."""
    registry = group.store.registry
    found = next((feature.first for feature in registry.features if feature.name == module), None)
    drafts = found(context(group), group_kind=group.group_kind, name=group.name) if found else ()
    common = (draft for draft in drafts if registry.kinds[draft.kind][1].begins == "common")
    return [draft for draft in common if group.read(draft.record) is None]


def circle_of(group: Writable, record: RecordId) -> CircleId | None:
    """The private circle that a record lives in, or None."""
    state = group.records.state(record)
    if state is None or not group.logs.circles.is_private(state.circle):
        return None
    return CircleId(group.logs.circles.by_number(state.circle).tag)


def about(group: Writable, subject: RecordId, kind: str) -> Sequence[Record]:
    """What records of a kind say about this one, in its circle."""
    state = group.records.state(subject)
    return group.records.hearing.said(subject, state.circle, (kind,))[kind] if state is not None else ()


def first_seen(group: Writable, record: RecordId) -> int:
    """When the first edit of a record arrived on this computer, in milliseconds since 1970; 0 if that is not known."""
    state = group.records.state(record)
    envelopes = [past.envelope for past in state.past.values()] if state else []
    return arrivals.first_seen(group.store.db, min(envelopes)) if envelopes else 0


def do(group: Writable, intent: str, arguments: Mapping[str, Any]) -> Outcome:
    """Run a feature's intent as this member. Raises Refused `intent.unknown`, the codes of `models.intents.bind`, and
    the intent's own codes."""
    found = group.store.registry.intents.get(intent)
    if found is None:
        raise Refused("intent.unknown", intent=intent)
    bound = intents.bind(found, arguments)
    try:
        drafts = found(context(group), **bound)
    except SystemExit:  # a module ends nothing but its own work
        raise RuntimeError(f"{intent} wants to end the program") from None
    return write(group, drafts)


def write(group: Writable, drafts: Sequence[Draft]) -> Outcome:
    """Make, judge, sign and store edits, with one envelope per circle. Either all count or none does. Raises Refused
    as `modules.check` does, and the rules' own codes."""
    modules.check(group, drafts)
    everyone = ids.everyone(group.id)
    circles = [draft.circle or circle_of(group, draft.record) or everyone for draft in drafts]
    with group.change() as outcome:
        renewing.renew_if_needed(group)
        for circle in dict.fromkeys(circles):
            circle_writing.prepare(group, circle)
            log = own_logs.of(group, circle)
            mine = [draft for draft, its in zip(drafts, circles, strict=True) if its == circle]
            edits = group.records.compose(mine, group.me)
            at = group.clock.stamp(len(edits))
            append(group, log, wire.CONTENT, at, edits=tuple(map(Raw, edits)))
        group.ingest.insist()
        outcome.records = tuple(draft.record for draft in drafts)
    return outcome


def found(group: Writable, resolution: bytes) -> Outcome:
    """Found the group that was entered. `resolution` is in its wire form."""
    with group.change() as outcome:
        log = own_logs.of(group, circle_tag(group.id, ROLL))
        append(group, log, wire.RESOLUTION, group.clock.stamp(), statement=Raw(resolution))
    return outcome


def act(group: Writable, statements: Sequence[Act]) -> Outcome:
    """Write acts into the roll, all of them or none. Raises Refused if one does not count; as `Group.author` does, if
    that is why."""
    try:
        with group.change() as outcome:
            renewing.renew_if_needed(group)
            for statement in statements:
                log = own_logs.of(group, circle_tag(group.id, ROLL))
                append(group, log, wire.ACT, group.clock.stamp(), statement=Raw(encode_statement(statement)))
                group.ingest.insist()
                group.ingest.settle()
                group.ingest.judge_again()
    except Refused as refused:
        if refused.code in _NO_POWER:
            _ = group.author
        raise
    return outcome
