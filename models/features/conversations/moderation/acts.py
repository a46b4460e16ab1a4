"""What moderators do, and what those may do whom it concerns. Each intent returns no drafts if nothing changes."""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from models.case import State
from models.declared import Given, begun, known, moved
from models.edit import Operation, Put, Scalar
from models.errors import Refused
from models.feature import Context, Draft, Intent, Record
from models.features.conversations.channel import CHANNEL
from models.features.conversations.message import MESSAGE
from models.features.conversations.moderation import appeal as appeals
from models.features.conversations.moderation import hiding, posting
from models.fields import Cell, Entries, Invalid
from models.ids import RecordId
from models.rules import Fields
from models.text import is_visible


def hide(context: Context, message: bytes, reason: str) -> Sequence[Draft]:
    """Hide a message from everybody but its author and the moderators."""
    found = known(context, MESSAGE, message)
    _may(context, found)
    if found.state.get("redacted") is True:
        raise Refused("message.redacted")
    if hiding.standing(found.state):
        raise Refused("message.hidden")
    ops = _entry(context, "message", hiding.FIELDS, hiding.NAME, {"reason": reason})
    return [Draft(found.id, MESSAGE.name, ops)]


def unhide(context: Context, message: bytes, why: str = "") -> Sequence[Draft]:
    """Show a hidden message again."""
    found = known(context, MESSAGE, message)
    _may(context, found)
    ops = _ends(context, "message", hiding.FIELDS, hiding.NAME, hiding.standing(found.state), why)
    return [Draft(found.id, MESSAGE.name, ops)] if ops else []


def slow(context: Context, channel: bytes, seconds: int, reason: str) -> Sequence[Draft]:
    """Slow a channel: each author must wait `seconds` between two messages."""
    _may(context, None)
    subject = known(context, CHANNEL, channel).id
    record, before = _limits(context, subject)
    standing = hiding.in_force(before.state, "slows") if before else {}
    ops = (
        *_ends(context, posting.KIND, posting.FIELDS, "slows", standing, ""),
        *_entry(context, posting.KIND, posting.FIELDS, "slows", {"seconds": seconds, "reason": reason}),
    )
    return [_draft(context, record, subject, ops)]


def unslow(context: Context, channel: bytes, why: str = "") -> Sequence[Draft]:
    """Let people write in a channel as fast as they like again."""
    _may(context, None)
    subject = known(context, CHANNEL, channel).id
    record, before = _limits(context, subject)
    standing = hiding.in_force(before.state, "slows") if before else {}
    ops = _ends(context, posting.KIND, posting.FIELDS, "slows", standing, why)
    return [_draft(context, record, subject, ops)] if ops else []


def pause(
    context: Context, member: bytes, until: int | str, reason: str, channel: bytes | None = None
) -> Sequence[Draft]:
    """Let a member write nothing until a moment (milliseconds since 1970, or as people write it): in a channel or,
    without one, in all of them."""
    _may(context, None)
    subject = known(context, CHANNEL, channel).id if channel is not None else b""
    record, _before = _limits(context, subject)
    given: Given = {"whom": member.hex(), "until": until, "reason": reason}
    ops = _entry(context, posting.KIND, posting.FIELDS, "pauses", given)
    return [_draft(context, record, subject, ops)]


def resume(context: Context, member: bytes, why: str = "", channel: bytes | None = None) -> Sequence[Draft]:
    """End the pauses of a member in a channel, or those in the whole group."""
    _may(context, None)
    subject = known(context, CHANNEL, channel).id if channel is not None else b""
    record, before = _limits(context, subject)
    found = hiding.in_force(before.state, "pauses") if before else {}
    mine = {nonce: parts for nonce, parts in found.items() if parts.get("whom") == member.hex()}
    ops = _ends(context, posting.KIND, posting.FIELDS, "pauses", mine, why)
    return [_draft(context, record, subject, ops)] if ops else []


def object_to(context: Context, text: str, about: bytes | None = None, act: str = "") -> Sequence[Draft]:
    """Appeal against what a moderator did. `about` is the hidden message, or a channel or the record with the limits of
    writing there; without it, those of the whole group. `act` names the entry there; without it, it is the one that
    concerns me and holds me back for the longest."""
    record = _appealed(context, about)
    named = {act: found} if record is not None and (found := appeals.act_of(record, act)) else {}
    against = named or (_concerning(context, record) if record is not None and not act else {})
    if record is None or not against:
        raise Refused("appeal.nothing")
    act, found = max(against.items(), key=lambda each: (each[1].get("until") or 0, each[0]))
    given: Given = {"text": text, "about": record.id.hex(), "act": act, "actor": str(found["by"]), "state": "asked"}
    draft = begun(context, appeals.APPEAL, given, context.circle_of(record.id))
    return [Draft(draft.record, draft.kind, draft.ops, draft.circle, (record.id,))]


def _appealed(context: Context, about: bytes | None) -> Record | None:
    """The hidden message, or the limits of writing in a channel or in the group."""
    if about is None:
        return _limits(context, b"")[1]
    found = context.read(RecordId(about))
    return _limits(context, found.id)[1] if found is not None and found.kind == CHANNEL.name else found


def _concerning(context: Context, record: Record) -> Mapping[str, State]:
    """The acts in a record that concern me, and that nobody has ended."""
    found = appeals.acts_of(record)
    return {nonce: act for nonce, act in found.items() if appeals.concerned(record, act) == context.me.member.hex()}


def uphold(context: Context, appeal: bytes, answer: str = "") -> Sequence[Draft]:
    """Answer an appeal: what was done stays."""
    given: Given = {"answered_by": context.me.member.hex(), "answer": answer}
    return answered(moved(context, appeals.APPEAL, appeal, appeals.RULES.moves["uphold"], given))


def lift(context: Context, appeal: bytes, answer: str = "") -> Sequence[Draft]:
    """Answer an appeal: what was done ends."""
    given: Given = {"answered_by": context.me.member.hex(), "answer": answer}
    drafts = answered(moved(context, appeals.APPEAL, appeal, appeals.RULES.moves["lift"], given))
    state = known(context, appeals.APPEAL, appeal).state
    record = context.read(RecordId(bytes.fromhex(state["about"])))
    found = appeals.act_of(record, state["act"]) if record is not None else None
    if record is None or found is None:
        return drafts
    name, fields = (hiding.NAME, hiding.FIELDS) if record.kind == MESSAGE.name else ("pauses", posting.FIELDS)
    ops = _ends(context, record.kind, fields, name, {state["act"]: found}, "")
    return [*drafts, _draft(context, record.id, record.subject, ops) if record.kind == posting.KIND
            else Draft(record.id, record.kind, ops)]  # fmt: skip


def answered(drafts: Sequence[Draft]) -> list[Draft]:
    """With the answer, also where there is none: of two who answer at once, the words of one would be under the name
    of the other."""
    none = Put(("answer",), "")
    return [each if any(op.path == none.path for op in each.ops) else replace(each, ops=(*each.ops, none))
            for each in drafts]  # fmt: skip


def withdraw_appeal(context: Context, appeal: bytes) -> Sequence[Draft]:
    """Take an appeal of mine back."""
    return moved(context, appeals.APPEAL, appeal, appeals.RULES.moves["withdraw"], {})


def _may(context: Context, record: Record | None) -> None:
    if refused := hiding.MAY.refusal(context.me, record):
        raise refused


def _limits(context: Context, subject: bytes) -> tuple[RecordId, Record | None]:
    """The record with the limits of writing in a channel, or in the group."""
    circle = context.circle_of(RecordId(subject)) if subject else None
    record = context.common_record(posting.KIND, subject, circle)
    return record, context.read(record)


def _draft(context: Context, record: RecordId, subject: bytes, ops: tuple[Operation, ...]) -> Draft:
    channel = RecordId(subject)
    circle = context.circle_of(channel) if subject else None
    return Draft(record, posting.KIND, ops, circle, (channel,) if subject else (), subject)


def _entry(
    context: Context, kind: str, fields: Fields, name: str, given: Given
) -> tuple[Operation, ...]:
    """A new act in a list. Raises Refused for a value that does not fit."""
    start, whole = f"{name} {context.nonce().hex()} ", {**given, "by": context.me.member.hex()}
    return tuple(Put((start + part,), _clean(kind, fields, name, part, value)) for part, value in whole.items())


def _ends(
    context: Context, kind: str, fields: Fields, name: str, standing: Mapping[str, object], why: str
) -> tuple[Operation, ...]:
    """Those acts end."""
    given: Given = {"ended_by": context.me.member.hex(), **({"ended_why": why} if is_visible(why) else {})}
    return tuple(
        Put((f"{name} {nonce} {part}",), _clean(kind, fields, name, part, value))
        for nonce in sorted(standing) for part, value in given.items()
    )  # fmt: skip


def _clean(kind: str, fields: Fields, name: str, part: str, value: Cell) -> Scalar:
    listed = fields[name]
    assert isinstance(listed, Entries)
    try:
        return listed.parts[part].clean(value)
    except Invalid as error:
        raise error.refused(kind, f"{name}.{part}") from None


INTENTS: Mapping[str, Intent] = {
    "hide": hide,
    "unhide": unhide,
    "slow": slow,
    "unslow": unslow,
    "pause": pause,
    "resume": resume,
    "appeal": object_to,
    "uphold": uphold,
    "lift": lift,
    "withdraw_appeal": withdraw_appeal,
}
