"""One record, replayed: the effect of edits, and what hostile ones cannot do."""

from collections.abc import Mapping, Sequence
from operator import itemgetter

import pytest

from models.case import State
from models.edit import Delete, Insert, Make, Operation, Put, Splice
from models.errors import Refused
from models.ids import EditId
from sync.records import snapshot
from sync.records.history import History
from sync.records.replica import LINEAR, Replica, actor_id
from tests.sync.records.replicas import dump, restored

ANN, BO, CY = (actor_id(name * 32, b"record id, 16 by") for name in (b"a", b"b", b"c"))
Applied = tuple[EditId, bytes, tuple[EditId, ...], list[Operation]]
FAMILY = "👩\u200d👩\u200d👧"


def allow(_before: State, _after: State) -> Refused | None:
    return None


def edit_id(number: int) -> EditId:
    return EditId(number.to_bytes(16, "big"))


class Desk:
    """A replica and a counter for edit ids."""

    def __init__(self, *ops: Operation) -> None:
        self.replica = Replica()
        self._count = 0
        self.written: dict[EditId, Sequence[Operation]] = {}
        if ops:
            self.write(ANN, (), *ops)

    def write(self, actor: bytes, deps: Sequence[EditId] | None, *ops: Operation) -> EditId:
        self._count += 1
        edit = edit_id(self._count)
        self.written[edit] = ops
        self.replica.apply(edit, actor, self.replica.heads() if deps is None else deps, ops, allow)
        return edit


@pytest.fixture
def desk() -> Desk:
    return Desk(
        Make(("map",), "map"),
        Put(("map", "inner"), 1),
        Make(("list",), "list"),
        Insert(("list",), 0, "first"),
        Insert(("list",), 1, 2),
        Make(("list", 2), "text"),
        Make(("text",), "text"),
        Splice(("text",), 0, 0, "hello"),
        Put(("word",), "hello"),
    )


def test_a_record_grows_by_operations(desk: Desk) -> None:
    assert desk.replica.state() == {"map": {"inner": 1}, "list": ["first", 2, ""], "text": "hello", "word": "hello"}
    desk.write(
        ANN,
        None,
        Splice(("text",), 1, 3, "u"),
        Splice(("list", 2), 0, 0, FAMILY),
        Put(("list", 0), None),
        Make(("list", 1), "map"),
        Put(("list", 1, "deep"), 2.5),
        Delete(("map", "inner")),
        Delete(("word",)),
    )
    assert desk.replica.state() == {"map": {}, "list": [None, {"deep": 2.5}, 2, FAMILY], "text": "huo"}
    assert list(desk.replica.state()) == ["list", "map", "text"]


def test_values_keep_their_types() -> None:
    values = (True, 1, 1.0, "1", None, False, 0, 0.0, -(1 << 63), (1 << 63) - 1, "", "a\0b")
    desk = Desk(*(Put((f"{number:02}",), value) for number, value in enumerate(values)))
    for replica in (desk.replica, restored(dump(desk.replica), desk.written)):
        found = list(replica.state().values())
        assert [(type(value), value) for value in found] == [(type(value), value) for value in values]


def test_there_is_one_zero() -> None:
    desk = Desk(Put(("zero",), -0.0))
    assert str(desk.replica.state()["zero"]) == "0.0"
    with pytest.raises(Refused, match=r"edit\.empty"):
        desk.write(ANN, None, Put(("zero",), 0.0))


def test_the_judge_sees_the_edit_where_it_was_made(desk: Desk) -> None:
    first = desk.replica.heads()
    desk.write(BO, first, Put(("word",), "from Bo"))
    seen: list[tuple[State, State]] = []

    def judge(before: State, after: State) -> Refused | None:
        seen.append((before, after))
        return None

    desk.replica.apply(edit_id(50), CY, first, [Put(("map", "inner"), 2)], judge)
    ((before, after),) = seen
    assert before == desk.replica.state_at(first)
    assert (before["word"], before["map"]) == ("hello", {"inner": 1})
    assert (after["word"], after["map"]) == ("hello", {"inner": 2})
    assert desk.replica.state()["word"] == "from Bo"
    assert desk.replica.state()["map"] == {"inner": 2}


@pytest.mark.parametrize("beside", [False, True])
def test_what_the_judge_refuses_never_happened(desk: Desk, beside: bool) -> None:
    deps = desk.replica.heads()
    if beside:
        desk.replica.document()
        desk.write(BO, deps, Put(("word",), "from Bo"))
    before = (desk.replica.state(), desk.replica.heads(), dump(desk.replica))
    refusal = Refused("message.not_author", limit=3)
    for _ in range(2):
        with pytest.raises(Refused) as caught:
            desk.replica.apply(edit_id(50), CY, deps, [Put(("word",), "mine")], lambda _before, _after: refusal)
        assert caught.value == refusal
    assert (desk.replica.state(), desk.replica.heads(), dump(desk.replica)) == before
    assert not desk.replica.knows(edit_id(50))
    with pytest.raises(Refused, match=r"edit\.unknown_deps"):
        desk.write(CY, [edit_id(50)], Put(("word",), "on top"))


def test_the_state_before_is_left_alone(desk: Desk) -> None:
    before = desk.replica.state()
    copy = repr(before)
    desk.write(ANN, None, Put(("map", "new"), 1), Splice(("list", 2), 0, 0, "x"), Splice(("text",), 0, 5, ""))
    assert repr(before) == copy


def test_an_edit_counts_once(desk: Desk) -> None:
    edit = desk.write(ANN, None, Insert(("list",), 0, "once"))
    saved = dump(desk.replica)
    desk.replica.apply(edit, ANN, (), [Delete(("list",))], allow)
    assert dump(desk.replica) == saved


def test_concurrent_values_show_the_same_winner_everywhere(desk: Desk) -> None:
    base = desk.replica.heads()
    edits = ((edit_id(60), BO, "from Bo"), (edit_id(61), CY, "from Cy"))
    saved = dump(desk.replica)
    shown = set()
    for order in (edits, edits[::-1]):
        replica = restored(saved, desk.written)
        for edit, actor, word in order:
            replica.apply(edit, actor, base, [Put(("word",), word)], allow)
        shown.add((replica.state()["word"], replica.heads(), *map(replica.change_hash, replica.heads())))
    assert len(shown) == 1


def test_two_replacements_of_one_element_both_stay(desk: Desk) -> None:
    base = desk.replica.heads()
    desk.write(BO, base, Put(("list", 0), "Bo"))
    desk.write(CY, base, Put(("list", 0), "Cy"))
    assert sorted(desk.replica.state()["list"][:2]) == ["Bo", "Cy"]
    assert desk.replica.state()["list"][2:] == [2, ""]


def test_a_record_begun_twice_converges() -> None:
    ann: Applied = (edit_id(1), ANN, (), [Put(("name",), "Ann"), Put(("phone",), "1")])
    tablet: Applied = (edit_id(2), BO, (), [Put(("name",), "Ann B."), Make(("skills",), "list")])
    after: Applied = (edit_id(3), BO, (edit_id(2),), [Insert(("skills",), 0, "bread")])
    both: Applied = (edit_id(4), ANN, (edit_id(1), edit_id(3)), [Put(("name",), "Ann Bell")])
    states = []
    for order in ((ann, tablet, after, both), (tablet, ann, after, both), (tablet, after, ann, both)):
        befores: list[State] = []

        def judge(before: State, _after: State, seen: list[State] = befores) -> None:
            seen.append(before)

        replica = Replica()
        for edit in order:
            replica.apply(*edit, judge)
        assert befores.count({}) == 2
        states.append((replica.state(), replica.heads(), replica.change_hash(edit_id(4))))
    assert states[0] == states[1] == states[2]
    assert states[0][0] == {"name": "Ann Bell", "phone": "1", "skills": ["bread"]}


def test_deps_must_be_known_and_say_nothing_twice(desk: Desk) -> None:
    first = desk.replica.heads()
    second = desk.write(BO, None, Put(("word",), "second"))
    beside = desk.write(CY, first, Put(("other",), 1))
    for deps, code in (
        ([edit_id(99)], "edit.unknown_deps"),
        ([second, edit_id(99)], "edit.unknown_deps"),
        ([second, second], "edit.redundant_deps"),
        ([*first, second], "edit.redundant_deps"),
        ([*first, second, beside], "edit.redundant_deps"),
    ):
        with pytest.raises(Refused) as caught:
            desk.write(ANN, deps, Put(("word",), "no"))
        assert caught.value == Refused(code)
    desk.write(ANN, [beside, second], Put(("word",), "yes"))
    assert len(desk.replica.heads()) == 1


def test_one_log_cannot_branch(desk: Desk) -> None:
    first = desk.replica.heads()
    second = desk.write(ANN, None, Put(("word",), "second"))
    bo = desk.write(BO, first, Put(("word",), "Bo"))
    for deps in (first, (), (bo,)):
        with pytest.raises(Refused, match=r"edit\.forked_log"):
            desk.write(ANN, deps, Put(("word",), "fork"))
    desk.write(ANN, [second], Put(("word",), "third"))
    desk.write(ANN, None, Put(("word",), "fourth"))
    assert desk.replica.state()["word"] == "fourth"


def test_texts_count_code_points() -> None:
    desk = Desk(Make(("text",), "text"), Splice(("text",), 0, 0, f"a{FAMILY}b"))
    desk.write(ANN, None, Splice(("text",), 2, 2, ""), Splice(("text",), 4, 1, "!"))
    assert desk.replica.state()["text"] == "a👩\u200d👧!"
    base = desk.replica.heads()
    desk.write(BO, base, Splice(("text",), 1, 0, "🏳️\u200d🌈"))
    desk.write(CY, base, Splice(("text",), 4, 1, "e\u0301\0\ufffc"))
    assert restored(dump(desk.replica), desk.written).state() == desk.replica.state()
    assert desk.replica.state()["text"].startswith("a🏳️\u200d🌈")


def test_two_people_write_in_one_long_text() -> None:
    """Each sees the other's words some edits late; three replicas take the edits in different orders."""
    start = "lorem ipsum " * 512
    edits: list[Applied] = [(edit_id(1), ANN, (), [Make(("text",), "text"), Splice(("text",), 0, 0, start)])]
    heads: dict[bytes, tuple[EditId, ...]] = {BO: (edit_id(1),), CY: (edit_id(1),)}
    for number in range(2, 62, 2):
        for actor, own, place in ((BO, number, 40), (CY, number + 1, 4_000)):
            ops: list[Operation] = [Splice(("text",), place, 0, f"<{own}>"), Splice(("text",), place + 900, 1, "")]
            edits.append((edit_id(own), actor, heads[actor], ops))
            heads[actor] = (edit_id(own),)
        both = (edit_id(number), edit_id(number + 1))
        heads = {BO: heads[BO] if number % 6 else both, CY: heads[CY] if number % 10 else both}
    replicas = [Replica() for _ in range(3)]
    for edit in edits:
        replicas[0].apply(*edit, allow)
    for replica, actor in ((replicas[1], BO), (replicas[2], CY)):
        rest = sorted(edits, key=itemgetter(1), reverse=actor == CY)
        while rest:
            ready = next(edit for edit in rest if all(map(replica.knows, edit[2])))
            replica.apply(*ready, allow)
            rest.remove(ready)
    assert replicas[0].heads() == replicas[1].heads() == replicas[2].heads()
    assert replicas[0].state() == replicas[1].state() == replicas[2].state()
    assert [*map(replicas[0].change_hash, replicas[0].heads())] == [*map(replicas[1].change_hash, replicas[0].heads())]
    text = replicas[0].state()["text"]
    assert all(f"<{number}>" in text for number in range(2, 62))
    assert restored(dump(replicas[2])).state() == replicas[0].state()


def test_older_states_of_a_line_read_the_logs_once() -> None:
    """A page of a history asks for many of them."""
    desk = Desk(Put(("word",), "hello"))
    for number in range(30):
        desk.write(ANN, None, Put(("word",), number))
    fetched = []

    def fetch(_history: History) -> Mapping[EditId, Sequence[Operation]]:
        fetched.append(1)
        return desk.written

    opened = Replica(fetch=fetch)
    snapshot.opened(snapshot.sealed(desk.replica), opened)
    line = list(opened.history.edits)[1:-1]
    assert [opened.state_at([edit])["word"] for edit in line] == list(range(29))
    assert [opened.state_at([edit])["word"] for edit in reversed(line)] == list(reversed(range(29)))
    assert len(fetched) == 1


def test_somebody_who_was_away_long_still_merges(desk: Desk) -> None:
    base = desk.replica.heads()
    for number in range(LINEAR + 2):
        desk.write(ANN, None, Put(("word",), number))
        if number == 0:
            away = desk.write(BO, base, Put(("map", "inner"), "away"))
    desk.write(BO, [away], Put(("map", "inner"), "back"))
    desk.write(CY, base, Insert(("list",), 0, "hello"))
    assert desk.replica.state()["map"] == {"inner": "back"}
    assert desk.replica.state()["word"] == LINEAR + 1
    assert desk.replica.state()["list"][0] == "hello"


def test_states_of_the_past_can_be_read(desk: Desk) -> None:
    first = desk.replica.heads()
    state = desk.replica.state()
    second = desk.write(BO, None, Splice(("text",), 5, 0, ", world"), Delete(("map",)))
    beside = desk.write(CY, first, Put(("list", 0), "Cy"))
    assert desk.replica.state_at(()) == {}
    assert desk.replica.state_at(first) == state
    assert desk.replica.state_at([second]) == {**{k: v for k, v in state.items() if k != "map"}, "text": "hello, world"}
    assert desk.replica.state_at([beside]) == {**state, "list": ["Cy", 2, ""]}
    assert desk.replica.state_at([beside, second]) == desk.replica.state()
    with pytest.raises(Refused, match=r"edit\.unknown_deps"):
        desk.replica.state_at([edit_id(99)])


def test_a_restored_replica_goes_on_as_if_nothing_had_been(desk: Desk) -> None:
    base = desk.replica.heads()
    desk.write(BO, base, Put(("word",), "Bo"))
    other = restored(dump(desk.replica), desk.written)
    assert other.heads() == desk.replica.heads()
    for replica in (desk.replica, other):
        replica.apply(edit_id(70), CY, base, [Put(("word",), "Cy")], allow)
        replica.apply(edit_id(71), ANN, replica.heads(), [Splice(("text",), 0, 1, "J")], allow)
        with pytest.raises(Refused, match=r"edit\.forked_log"):
            replica.apply(edit_id(72), BO, base, [Put(("word",), "fork")], allow)
    assert other.state() == desk.replica.state()
    assert other.change_hash(edit_id(71)) == desk.replica.change_hash(edit_id(71))
    assert restored(dump(Replica())).state() == {}


def test_actors_are_of_a_log_and_a_record() -> None:
    assert len(ANN) == 16
    assert len({actor_id(b"a" * 32, b"r" * 16), actor_id(b"b" * 32, b"r" * 16), actor_id(b"a" * 32, b"s" * 16)}) == 3
