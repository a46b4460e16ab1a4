"""Judging an edit: the order in which the reasons not to count are checked.

First come form, kind and version, the binding of the id, the author, and the bounds of what the edit sees. Then come
the edits that it builds on and sees, in written order; the first of them that does not count decides. Then come the
replay and the rule of its kind. Every verdict depends on the set of edits that are here, not on their order of arrival.
"""

import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from models import ids
from models.case import Case, Record, State
from models.edit import Edit, NotUnderstood, Reference, malformed
from models.errors import PowerLost, Refused
from models.feature import ANY_KIND, Feature, Kind, Registry
from models.ids import CircleId, EditId, RecordId
from models.keepers import MOST
from sync.records.record_state import RecordState, apply
from sync.records.signed import COUNTS, Signed, Standing, Verdict
from sync.store.facts import Told

Lookup = Callable[[RecordId, EditId], Verdict | None]
"""The verdict of an edit of a record; None while the edit has not arrived or itself waits."""
Seen = Callable[[RecordId, tuple[EditId, ...]], Record]
"""Another record at heads that count."""
Faults = Callable[[str, bytes, str], None]
"""`faults(module, record, traceback)`"""


@dataclass(frozen=True, slots=True)
class Rules:
    """What judging needs besides the edits."""

    registry: Registry
    everyone: CircleId
    faults: Faults


class Faulty(Exception):
    """A feature's own code failed."""


class _Passed(Exception):
    """The rule has nothing against an edit that is only tried."""


class SeenRecords(Mapping[RecordId, Record]):
    """The records that an edit sees, each read when the rule asks for it."""

    def __init__(self, references: Sequence[Reference], seen: Seen) -> None:
        self._heads = {RecordId(each.record): each.heads for each in references}
        self._seen = seen

    def __getitem__(self, record: RecordId) -> Record:
        return self._seen(record, tuple(EditId(head) for head in self._heads[record]))

    def __iter__(self) -> Iterator[RecordId]:
        return iter(self._heads)

    def __len__(self) -> int:
        return len(self._heads)


def refusal(refused: Refused) -> Verdict:
    return Verdict(Standing.REFUSED, refused.code, refused=refused)


def verdict_without_replay(rules: Rules, signed: Signed, lookup: Lookup) -> Verdict | None:
    """The verdict, if it follows without the record itself; None if the replay must decide."""
    edit = signed.edit
    if signed.set_aside:
        return Verdict(Standing.SET_ASIDE)
    if isinstance(edit, NotUnderstood):
        return Verdict(Standing.NOT_UNDERSTOOD, edit.what)
    flaw = malformed(edit)
    if flaw is not None:
        return refusal(flaw)
    found = rules.registry.kinds.get(edit.kind)
    if found is None:
        return Verdict(Standing.NOT_UNDERSTOOD, f"kind {edit.kind}")
    kind = found[1]
    if edit.version > kind.version:
        return Verdict(Standing.NOT_UNDERSTOOD, f"kind {edit.kind} {edit.version}")
    flaw = wrong_binding(kind, signed) or wrong_sees(rules, kind, signed)
    if flaw is not None:
        return refusal(flaw)
    unknown = next((each.kind for each in edit.sees if each.kind not in rules.registry.kinds), None)
    if unknown is not None:
        return Verdict(Standing.NOT_UNDERSTOOD, f"kind {unknown}")
    return _verdict_of_dependencies(edit, lookup)


def wrong_binding(kind: Kind, signed: Signed) -> Refused | None:
    """The refusal of an edit whose author may not edit a record with this id, kind and circle; None if it may."""
    edit, author = signed.edit, signed.author
    assert isinstance(edit, Edit)
    if kind.rule(edit.version) is None:
        return Refused("edit.unknown_version", version=edit.version)
    if author is None:
        return Refused("edit.unknown_author")
    if not author.takes_part:
        return Refused("edit.suspended" if author.standing == "suspended" else "edit.hub")
    if edit.version < signed.roll.lowest.get(edit.kind, 0):
        return Refused("edit.old_version", kind=edit.kind)
    circle = signed.circle.id
    if signed.circle.kind not in kind.circles:
        return Refused("edit.wrong_circle", kind=edit.kind)
    if signed.circle.kind != "everyone" and author.member not in signed.circle.participants:
        return Refused("circle.not_in")
    if kind.begins == "authored":
        begun = edit.deps or edit.record == ids.authored_record(edit.kind, circle, author.member, edit.record)
        own = bool(begun) and not edit.subject  # the id binds no subject
    elif kind.begins == "personal":
        own = edit.record == ids.personal_record(edit.kind, circle, author.member, edit.subject)
    else:
        own = edit.record == ids.common_record(edit.kind, circle, edit.subject)
    return None if own else Refused("edit.foreign_record")


def wrong_sees(rules: Rules, kind: Kind, signed: Signed) -> Refused | None:
    """The refusal of an edit that sees what it may not see, as far as the names tell; None if it may."""
    edit = signed.edit
    assert isinstance(edit, Edit)
    if not edit.sees:
        return None
    limit = kind.max_sees + MOST * kind.waits
    if len(edit.sees) > limit or len({each.record for each in edit.sees}) < len(edit.sees):
        return Refused("edit.sees_too_much", limit=limit)
    for each in edit.sees:
        known = rules.registry.kinds.get(each.kind)
        is_clock = kind.waits and (known is None or known[1].tells_time)
        named = kind.sees == ANY_KIND or each.kind in kind.sees or is_clock
        if not named or each.record == edit.record:
            return Refused("edit.must_not_see", kind=each.kind)
        if known is None:
            continue
        begins = known[1].begins
        circles = {signed.circle.id, rules.everyone}
        if not any(
            is_bound(begins, each.record, each.kind, circle, each.beginner, each.subject) for circle in circles
        ):  # fmt: skip
            return Refused("edit.sees_another_circle", kind=each.kind)
    return None


@lru_cache(maxsize=4096)
def is_bound(begins: str, record: bytes, kind: str, circle: CircleId, beginner: bytes, subject: bytes) -> bool:
    """Is the record's id bound to this kind, this circle and this beginner (or subject)?"""
    if begins == "authored":
        return not subject and record == ids.authored_record(kind, circle, ids.MemberId(beginner), record)
    if begins == "personal":
        return record == ids.personal_record(kind, circle, ids.MemberId(beginner), subject)
    return not beginner and record == ids.common_record(kind, circle, subject)


def _verdict_of_dependencies(edit: Edit, lookup: Lookup) -> Verdict | None:
    """The verdict that follows from the first dependency, in written order, that does not count; None if all count."""
    record = RecordId(edit.record)
    for dep in edit.deps:
        verdict = _verdict_from(EditId(dep), lookup(record, EditId(dep)))
        if verdict is not None:
            return verdict
    for each in edit.sees:
        for head in each.heads:
            verdict = _verdict_from(EditId(head), lookup(RecordId(each.record), EditId(head)))
            if verdict is not None:
                return verdict
    return None


def _verdict_from(cause: EditId, verdict: Verdict | None) -> Verdict | None:
    if verdict is None:
        return Verdict(Standing.WAITS, cause=cause)
    if verdict.counts:
        return None
    if verdict.standing is Standing.REFUSED:
        refused = Refused("edit.builds_on_refused")
        return Verdict(Standing.REFUSED, refused.code, cause, refused)
    return Verdict(verdict.standing, verdict.detail, cause)


def would_not_count(
    rules: Rules, state: RecordState, signed: Signed, actor: bytes, seen: Seen
) -> Verdict | None:
    """The verdict that `judge` would give, if the edit does not count; None if it may count. `state` stays as it is."""
    verdict = judge(rules, state, signed, actor, seen, is_trial=True)
    return None if verdict.counts else verdict


def judge(
    rules: Rules, state: RecordState, signed: Signed, actor: bytes, seen: Seen, *, is_trial: bool = False
) -> Verdict:
    """Replay an edit for which `verdict_without_replay` gave None, and ask the rule of its kind. `state` gets the edit
    if it counts and this is no trial."""
    edit = signed.edit
    assert isinstance(edit, Edit)
    if edit.kind != state.kind or signed.circle_number != state.circle:
        return refusal(Refused("edit.wrong_kind"))
    feature, kind = rules.registry.kinds[edit.kind]

    judged: list[Case] = []

    def ask(before: State, after: State) -> Refused | None:
        judged.append(case := case_of(state, kind, signed, before, after, seen))
        refused = _ask(rules, feature, kind, case)
        if refused is None and is_trial:
            raise _Passed
        return refused

    try:
        apply(state.versions, signed, actor, ask)
    except _Passed:
        return COUNTS
    except Refused as refused:
        return refusal(refused)
    except PowerLost:
        return Verdict(Standing.SET_ASIDE)
    except Faulty:
        return Verdict(Standing.FAULTY, f"{feature.name}:{feature.version}")
    state.note(edit.at, joins=not edit.ops)
    if judged and kind.activity:
        state.told[signed.id] = tell(rules, feature, kind, signed.id, judged[-1])
    return COUNTS


def tell(rules: Rules, feature: Feature, kind: Kind, edit: EditId, case: Case) -> Told | None:
    """What an edit that counts did. If the feature's own code fails, nothing is told, and the fault is reported."""
    try:
        activity = kind.activity(case) if kind.activity else None
        if activity is None:
            return None
        told = Told(kind.name, edit, case.edit.at, case.author.member, activity)
        told.row()
    except (Exception, SystemExit):  # noqa: BLE001 - whatever a feature's code does, it harms nothing else
        rules.faults(feature.name, case.edit.record, traceback.format_exc())
        return None
    return told


def case_of(state: RecordState, kind: Kind, signed: Signed, before: State, after: State, seen: Seen) -> Case:
    edit, author = signed.edit, signed.author
    assert isinstance(edit, Edit)
    assert author is not None
    deps = tuple(EditId(dep) for dep in edit.deps)
    if deps:
        was: Record | None = state.record_at(deps, before)
    elif kind.begins == "common":
        was = Record(state.id, state.kind, state.author, edit.at, edit.at, 0, before, state.subject)
    else:
        was = None
    created, changed, count = (was.created, max(was.changed, edit.at), was.edits) if was else (edit.at, edit.at, 0)
    now = Record(state.id, state.kind, state.author, min(created, edit.at), changed, count + 1, after, state.subject)
    return Case(was, now, edit, author, signed.circle, signed.roll, SeenRecords(edit.sees, seen) if edit.sees else {})


def _ask(rules: Rules, feature: Feature, kind: Kind, case: Case) -> Refused | None:
    """Raises Faulty if the rule's own code fails."""
    check = kind.rule(case.edit.version)
    assert check is not None
    try:
        try:
            found = check(case)
        except Refused as refused:
            found = refused
        if found is not None and not (isinstance(found, Refused) and found.is_sound):
            raise TypeError("a rule returns a refusal with plain facts, or nothing")
        return found
    except PowerLost:
        raise
    except (Exception, SystemExit):  # noqa: BLE001 - whatever a feature's code does, it harms nothing else
        rules.faults(feature.name, case.edit.record, traceback.format_exc())
        raise Faulty from None
