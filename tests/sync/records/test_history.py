from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import Refused
from models.ids import NOBODY, EditId, RecordId
from sync.records.history import Heads, History, Past
from sync.records.latest import Unread
from sync.records.record_state import RecordState


def edit_id(number: int) -> EditId:
    return EditId(number.to_bytes(16, "big"))


def past(history: History, heads: Heads) -> set[EditId]:
    """Those edits and everything before them, the slow way."""
    found = set(heads)
    for edit in heads:
        found |= past(history, history.edits[edit].deps)
    return found


def maximal(history: History, edits: set[EditId]) -> Heads:
    below = {dep for edit in edits for dep in past(history, history.edits[edit].deps)}
    return tuple(sorted(edits - below))


@st.composite
def histories(draw: st.DrawFn) -> History:
    history = History()
    for number in range(draw(st.integers(1, 9))):
        known = list(history.edits)
        deps = maximal(history, set(draw(st.lists(st.sampled_from(known), max_size=3)))) if known else ()
        history.add(edit_id(number), bytes([number]) * 16, deps, draw(st.integers(1, 5)))
    return history


@given(histories())
def test_heads_are_what_nothing_builds_on(history: History) -> None:
    assert history.heads == maximal(history, set(history.edits))


@given(histories())
def test_between_is_the_difference_of_two_pasts(history: History) -> None:
    heads = {maximal(history, set(pair)) for pair in combinations([*history.edits, *history.edits], 2)}
    for base in [(), *heads]:
        for at in [(), *heads]:
            all_in = past(history, base) <= past(history, at)
            expected = past(history, at) - past(history, base) if all_in else None
            assert history.between(base, at) == expected


@given(histories())
def test_redundant_deps_are_those_in_each_others_past(history: History) -> None:
    for deps in combinations(sorted(history.edits), 2):
        if deps == maximal(history, set(deps)):
            history.require(b"somebody new", deps)
        else:
            with pytest.raises(Refused, match=r"edit\.redundant_deps"):
                history.require(b"somebody new", deps)


@given(histories())
def test_a_log_goes_on_only_where_its_last_edit_is_known(history: History) -> None:
    for number, edit in enumerate(history.edits):
        for at in history.edits:
            if edit in past(history, (at,)):
                history.require(bytes([number]) * 16, (at,))
            else:
                with pytest.raises(Refused, match=r"edit\.forked_log"):
                    history.require(bytes([number]) * 16, (at,))


def test_weight_is_that_of_the_heaviest_line() -> None:
    history = History()
    for number, deps, operation_count in ((0, (), 3), (1, (0,), 5), (2, (0,), 1), (3, (2,), 2)):
        history.add(edit_id(number), b"a", tuple(map(edit_id, deps)), operation_count)
    assert history.operation_count(()) == 0
    assert history.operation_count((edit_id(3),)) == 6
    assert history.operation_count(history.heads) == 8


@given(histories(), st.data())
def test_times_and_number_of_edits_are_those_of_the_past(history: History, data: st.DataObject) -> None:
    for edit in history.edits.values():
        edit.at, edit.joins = data.draw(st.integers(1, 9)), bool(edit.deps) and data.draw(st.booleans())
    versions = Unread()
    versions.history = history
    state = RecordState(1, RecordId(bytes(16)), "note", 1, NOBODY, b"", versions)
    heads = [maximal(history, set(pair)) for pair in combinations([*history.edits, *history.edits], 2)]
    for deps in data.draw(st.permutations(heads)):
        if deps != history.heads:
            times = [history.edits[edit].at for edit in past(history, deps) if not history.edits[edit].joins]
            record = state.record_at(deps)
            assert (record.created, record.changed, record.edits) == (min(times), max(times), len(times))


def test_looking_at_an_edit_of_two_lines_costs_no_more_when_there_are_many() -> None:
    """Everything before it was counted again for each edit: 4000 edits on three lines took 25 seconds."""
    history, looked = History(), 0
    tips = [edit_id(0)]
    history.add(tips[0], bytes(16), (), 1)
    for number in range(1, 400):
        tips.append(edit_id(number))
        history.add(tips[-1], bytes([number % 3]) * 16, tuple(sorted({tips[-2], tips[max(0, number - 3)]})), 1)
    versions = Unread()
    versions.history = history
    state = RecordState(1, RecordId(bytes(16)), "note", 1, NOBODY, b"", versions)

    class Counted(dict[EditId, Past]):
        def __getitem__(self, edit: EditId) -> Past:
            nonlocal looked
            looked += 1
            return super().__getitem__(edit)

    history.edits = Counted(history.edits)
    for number in range(2, 398):
        assert state.record_at(sorted({tips[number], tips[number - 2]})).edits == number + 1
    assert looked < 100 * len(tips)


class Counted(dict[EditId, Past]):
    """Counts how often an edit is looked at."""

    looks = 0

    def __getitem__(self, edit: EditId) -> Past:
        self.looks += 1
        return super().__getitem__(edit)


@pytest.mark.parametrize("length", [10, 1000])
def test_an_edit_that_names_both_ends_of_a_line_is_refused_without_walking_along_it(length: int) -> None:
    history = History()
    for number in range(length):
        history.add(edit_id(number), b"a" * 16, history.heads, 1)
    history.edits = counted = Counted(history.edits)
    with pytest.raises(Refused, match=r"edit\.redundant_deps"):
        history.require(b"somebody new", (edit_id(0), edit_id(length - 1)))
    with pytest.raises(Refused, match=r"edit\.forked_log"):
        history.require(b"a" * 16, (edit_id(0),))
    assert 0 < counted.looks < 20


def test_an_edit_is_later_than_all_that_it_builds_on_whatever_its_clock_said() -> None:
    history = History()
    ahead, behind, both, after = map(edit_id, range(4))
    history.add(ahead, b"a", (), 1, at=50)
    history.add(behind, b"b", (), 1, at=10)
    history.add(both, b"c", (ahead, behind), 1, at=5)
    history.add(after, b"d", (behind,), 1, at=51)
    assert [history.edits[edit].effective for edit in (ahead, behind, both, after)] == [50, 10, 51, 51]
    assert history.latest((both, after)) == after
    history.add(edit_id(9), b"d", (after,), 1, at=90)
    assert history.edits[edit_id(9)].effective == 90


def test_a_log_goes_on_where_it_was() -> None:
    history = History()
    first, second, other, beside = map(edit_id, range(4))
    history.add(first, b"a", (), 1)
    history.add(second, b"a", (first,), 1)
    history.add(other, b"b", (first,), 1)
    assert [history.edits[edit].order for edit in (first, second, other)] == [(1, 0), (2, 0), (1, 0)]
    assert [history.edits[edit].level for edit in (first, second, other)] == [1, 2, 2]
    assert history.with_previous((first,), b"a") == (second,)
    assert history.with_previous((other,), b"a") == (second, other)
    assert history.with_previous((second,), b"a") == (second,)
    assert history.with_previous((), b"a") == (second,)
    assert history.with_previous((first,), b"c") == (first,)
    history.add(beside, b"a", (second, other), 0, joins=True)
    assert history.previous(b"a") == second, "a join is nothing of its log's own"
    assert history.previous(b"a", (2, 0)) == first
    assert history.content((beside,)) == (second, other)
    assert history.content((second,)) == (second,)
    assert history.closure((other,)) == {first, other}
