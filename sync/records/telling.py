"""What all edits of a record did, told anew from the logs."""

from contextlib import suppress

from models.case import State
from models.edit import Edit
from models.errors import Refused
from sync.records.judging import Rules, case_of, tell
from sync.records.record_state import RecordState, apply, new_versions
from sync.records.replica import actor_id
from sync.records.states import RecordStates, causal
from sync.store.facts import Told


def told(rules: Rules, states: RecordStates, state: RecordState) -> list[Told]:
    """What each edit did, in causal order. The edits run once more on an empty record, so that each is told with what
    its author saw. Raises Refused `store.damaged`."""
    feature, kind = rules.registry.kinds[state.kind]
    if kind.activity is None:
        return []
    places = sorted(state.place(edit) for edit in state.past)
    edits = {signed.id: signed for signed in states.load(places) if isinstance(signed.edit, Edit)}
    deps = {name: signed.edit.deps for name, signed in edits.items() if isinstance(signed.edit, Edit)}
    found, versions = list[Told](), new_versions(kind, lambda _history: {})
    for signed in causal(edits.values(), deps):
        judged: list[tuple[State, State]] = []

        def judge(before: State, after: State, judged: list[tuple[State, State]] = judged) -> None:
            judged.append((before, after))

        with suppress(Refused):  # in a damaged store
            apply(versions, signed, actor_id(signed.log_key, state.id), judge)
            if judged and signed.author:
                case = case_of(state, kind, signed, *judged[-1], states.seen)
                did = tell(rules, feature, kind, signed.id, case)
                found += [did] if did else []
    return found
