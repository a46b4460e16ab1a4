"""What all edits of a record did, told anew from the logs."""

from contextlib import suppress

from models.case import State
from models.edit import Edit
from models.errors import Refused
from models.ids import EditId
from sync.records.judging import Rules, case_of, tell
from sync.records.record_state import RecordState, apply, new_versions
from sync.records.replica import actor_id
from sync.records.states import RecordStates, causal
from sync.store.facts import Told


class Telling:
    """For rebuilding rows. While edits are judged, `judging.judge` notes what each did."""

    def __init__(self, rules: Rules, states: RecordStates) -> None:
        self._rules, self._states = rules, states

    def of(self, state: RecordState) -> list[Told]:
        """In causal order. The edits run once more on an empty record, so that each is told with what its author saw.
        Raises Refused `store.damaged`."""
        feature, kind = self._rules.registry.kinds[state.kind]
        if kind.activity is None:
            return []
        places = [state.place(edit) for edit, past in state.past.items()]
        edits = [(signed, signed.edit) for signed in self._states.load(sorted(places)) if isinstance(signed.edit, Edit)]
        found, versions = list[Told](), new_versions(kind, lambda _history: {})
        for signed in causal((signed for signed, _ in edits), {signed.id: edit.deps for signed, edit in edits}):
            judged: list[tuple[State, State]] = []

            def judge(before: State, after: State, judged: list[tuple[State, State]] = judged) -> None:
                judged.append((before, after))

            with suppress(Refused):  # in a damaged store
                apply(versions, signed, actor_id(signed.log_key, state.id), judge)
                if judged and signed.author:
                    case = case_of(state, kind, signed, *judged[-1], self._states.seen)
                    told = tell(self._rules, feature, kind, EditId(signed.id), case)
                    found += [told] if told else []
        return found
