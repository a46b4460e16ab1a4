"""What the store and the memory hold of records, in whatever way their edits arrived."""

import pytest

from models import edit as wire
from models import ids
from models.edit import MAX_DEPS, MAX_SEEN_HEADS, Splice
from models.edit import Make as MakeOperation
from models.errors import Refused
from models.feature import Draft
from models.ids import EditId, RecordId
from sync.records import rejudging
from sync.records.replica import Replica
from sync.records.signed import Standing
from tests.sync.records.ledgers import EVERYONE, Device, Envelope, Log, authored, draft, log, put, stamp


@pytest.fixture
def ana() -> Log:
    return log("ana")


@pytest.fixture
def ben() -> Log:
    return log("ben")


def line(writer: Log, record: RecordId, length: int) -> list[Envelope]:
    """One edit after the other."""
    made: list[Envelope] = []
    for number in range(length):
        made.append(writer.write(draft(record, put(n=number, title=str(number)), [each.edit() for each in made[-1:]])))
    return made


def stored(device: Device, table: str) -> int:
    return int(device.database.value(f"SELECT count(*) FROM {table}"))


def test_a_record_with_one_edit_is_one_row(ana: Log) -> None:
    device, note = Device(), authored(ana, 1)
    first = ana.write(draft(note, put(title="one")))
    device.take(first)
    assert [stored(device, table) for table in ("records", "later", "waiting", "sees", "snapshots")] == [1, 0, 0, 0, 0]
    device.open()
    assert device.standing(note, first.edit()) is Standing.COUNTS
    device.take(ana.write(draft(note, put(title="two"), [first.edit()])))
    assert [stored(device, table) for table in ("records", "later")] == [1, 1]


def test_a_gap_that_closes_under_many_edits_costs_no_more_than_their_order(ana: Log) -> None:
    """800 edits of one record took 63 s against 0.09 s, because the whole record was judged again for each of them.
    Counted here: how often an edit is read again."""
    device, note = Device(), authored(ana, 1)
    edits = line(ana, note, 800)
    device.take(*edits[1:])
    device.open()
    device.loads = 0
    device.take(edits[0])
    assert device.loads < 2 * 800
    record = device.records.read(note)
    assert record is not None
    assert (record.edits, record.state["n"]) == (800, 799)
    state = device.records.state(note)
    assert state is not None
    assert isinstance(state.versions, Replica)
    assert state.versions.is_plain


def test_a_late_gap_in_a_log_is_closed_edit_by_edit(ana: Log, ben: Log) -> None:
    """The edits before the gap came late; those behind it counted for the time being, and still do where they knew
    the ones in the gap."""
    device, note = Device(), authored(ana, 1)
    first = ana.write(draft(note, put(title="one")))
    inside = ana.write(draft(note, put(title="two"), [first.edit()]))
    behind = ana.write(draft(note, put(title="three"), [first.edit()]))  # a cheat: it does not know `inside`
    above = ben.write(draft(note, put(title="four"), [behind.edit()]))
    device.take(first, behind, above)
    assert device.standing(note, above.edit()) is Standing.COUNTS
    device.take(inside)
    found = [device.records.verdict(note, each.edit()) for each in (inside, behind, above)]
    assert [each and each.detail for each in found] == ["", "edit.forked_log", "edit.builds_on_refused"]
    record = device.records.read(note)
    assert record is not None
    assert record.state["title"] == "two"
    assert [row[3] for row in device.projection.snapshot(1)["note"]] == ["two"]


@pytest.mark.parametrize("values", [{}, {"bad": True}], ids=["they displace each other", "all are refused"])
def test_late_edits_that_trickle_in_cost_no_more_each_the_more_there_are(
    ana: Log, ben: Log, values: dict[str, bool]
) -> None:
    """The edits of a cheat do not build on each other, and come one at a time, the last first. Counted here: how often
    an edit is read again."""
    device, note = Device(), authored(ana, 1)
    first = ana.write(draft(note, put(title="one")))
    cheats = [ben.write(draft(note, put(n=number, **values), [first.edit()])) for number in range(100)]
    device.take(first)
    device.loads = 0
    for cheat in reversed(cheats):
        device.take(cheat)
    assert device.loads < 4 * 100
    codes = {verdict.detail for each in cheats[1:] if (verdict := device.records.verdict(note, each.edit()))}
    assert codes == {"note.bad" if values else "edit.forked_log"}
    assert device.standing(note, cheats[0].edit()) is (Standing.REFUSED if values else Standing.COUNTS)


def test_two_records_that_see_each_other_in_turn_are_judged_edit_by_edit(ana: Log) -> None:
    """By records it would be two million judgements."""
    device = Device()
    writers = [log("ana"), log("ben")]
    notes = [authored(writers[0], 1), authored(writers[1], 2)]
    made: list[Envelope] = []
    for number in range(600):
        mine, other = number % 2, 1 - number % 2
        deps = [made[-2].edit()] if number > 1 else []
        sees = [(notes[other], "note", writers[other].member, b"", [made[-1].edit()])] if made else []
        made.append(writers[mine].write(draft(notes[mine], put(n=number, title="t"), deps, sees=sees)))
    device.take(*made)
    made[0].aside = True
    device.loads = 0
    device.again(made[0])
    assert device.loads < 10 * 600
    assert all(
        device.standing(notes[number % 2], each.edit()) is Standing.SET_ASIDE for number, each in enumerate(made)
    )
    made[0].aside = False
    device.again(made[0])
    assert all(device.standing(notes[number % 2], each.edit()) is Standing.COUNTS for number, each in enumerate(made))


def test_what_is_too_much_for_one_slice_is_owed(ana: Log, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rejudging, "SLICE", 3)
    device, topic = Device(), authored(ana, 1, "topic")
    opened = ana.write(draft(topic, put(title="T"), kind="topic"))
    seen = (topic, "topic", ana.member, b"", [opened.edit()])
    notes = [authored(ana, number) for number in range(2, 12)]
    said = [ana.write(draft(note, put(title="N"), sees=[seen])) for note in notes]
    device.take(opened, *said)
    for aside, standing in ((True, Standing.SET_ASIDE), (False, Standing.COUNTS)):
        opened.aside = aside
        with device.database.transaction():
            owed = device.records.judge_again([(0, 0)])
            device.records.flush(device.projection)
        assert len(owed) == 7
        while owed:
            with device.database.transaction():
                owed = device.records.judge_again(owed)
                device.records.flush(device.projection)
        assert {device.standing(note, each.edit()) for note, each in zip(notes, said, strict=True)} == {standing}
        assert len(device.projection.snapshot(1)["note"]) == (0 if aside else 10)


def test_rows_and_words_of_what_no_longer_counts_are_gone(ana: Log, ben: Log) -> None:
    device, note = Device(), authored(ana, 1)
    first = ana.write(draft(note, put(title="hello")))
    second = ben.write(draft(note, put(title="bye"), [first.edit()]))
    device.take(first, second)
    second.aside = True
    device.again(second)
    assert [row[3] for row in device.projection.snapshot(1)["note"]] == ["hello"]
    first.aside = True
    device.again(first)
    device.open()
    assert device.records.read(note) is None
    assert device.projection.snapshot(1)["note"] == []
    assert device.found() == []
    assert device.records.counts()[Standing.SET_ASIDE] == 2
    first.aside = second.aside = False
    device.again(second, first)
    assert [row[3] for row in device.projection.snapshot(1)["note"]] == ["bye"]
    assert [record.state["title"] for record in device.found()] == ["bye"]


def test_a_stored_snapshot_saves_reading_the_edits_again(ana: Log) -> None:
    device, note = Device(), authored(ana, 1)
    edits = line(ana, note, 400)
    device.take(*edits)
    device.open()
    device.loads = 0
    record = device.records.read(note)
    assert record is not None
    assert record.state["n"] == 399
    assert device.loads == 0
    device.take(ana.write(draft(note, put(n=400), [edits[-1].edit()])))
    device.open()
    device.loads = 0
    record = device.records.read(note)
    assert record is not None
    assert (record.state["n"], record.edits, device.loads) == (400, 401, 1)


def test_what_joins_a_snapshot_beside_its_line_is_merged(ana: Log, ben: Log) -> None:
    device, note = Device(), authored(ana, 1)
    edits = line(ana, note, 60)
    device.take(*edits)
    device.open()
    beside = ben.write(draft(note, put(other=1), [edits[10].edit()]))
    device.take(beside)
    fresh = Device()
    fresh.take(beside, *edits)
    names = [(note, each.edit()) for each in (*edits, beside)]
    assert device.everything(names) == fresh.everything(names)
    hashes = []
    for each in (device, fresh):
        state = each.records.state(note)
        assert state is not None
        assert isinstance(state.versions, Replica)
        hashes.append([state.versions.change_hash(edit) for _, edit in names])
    assert hashes[0] == hashes[1]


@pytest.mark.parametrize("has_branch", [False, True])
@pytest.mark.parametrize("first", [0, 1, 40, 59])
def test_nothing_stored_remembers_what_was_set_aside_later(ana: Log, ben: Log, first: int, has_branch: bool) -> None:
    """From one edit on all are set aside, as when a log has forked. The stored snapshot was made before."""
    device, note = Device(), authored(ana, 1)
    edits = line(ana, note, 60)
    device.take(*edits)
    if has_branch:
        edits.append(ben.write(draft(note, put(other=1), [edits[10].edit()])))
        device.take(edits[-1])
    names = [(note, each.edit()) for each in edits]
    for aside in (True, False):
        for each in edits[first:60]:
            each.aside = aside
        device.again(*edits[first:60])
        fresh = Device()
        fresh.take(*edits)
        assert device.everything(names) == fresh.everything(names)
        device.open()
        assert device.everything(names) == fresh.everything(names)


@pytest.mark.parametrize("which", [0, 1])
def test_of_two_beginnings_either_may_be_set_aside(ana: Log, which: int) -> None:
    """Two computers of one member began the same record."""
    note = authored(ana, 1)
    begun = [writer.write(draft(note, put(**{f"n{number}": 1})))
             for number, writer in enumerate((ana, log("ana", device=2)))]  # fmt: skip
    device, names = Device(), [(note, each.edit()) for each in begun]
    device.take(*begun)
    for aside in (True, False):
        begun[which].aside = aside
        device.again(begun[which])
        fresh = Device()
        fresh.take(*begun)
        for _ in range(2):
            assert device.everything(names) == fresh.everything(names)
            device.open()


def test_a_record_that_lost_edits_has_a_new_snapshot(ana: Log) -> None:
    device, note = Device(), authored(ana, 1)
    edits = line(ana, note, 60)
    device.take(*edits)
    for each in edits[50:]:
        each.aside = True
    device.again(*edits[50:])
    device.open()
    device.loads = 0
    record = device.records.read(note)
    assert record is not None
    assert (record.state["n"], record.edits, device.loads) == (49, 50, 0)


def test_times_of_a_record_are_those_of_what_counts(ana: Log, ben: Log) -> None:
    device, note = Device(), authored(ana, 1)
    first = ana.write(draft(note, put(n=1)), at=stamp(5))
    second = ana.write(draft(note, put(n=2), [first.edit()]), at=stamp(9))
    branch = ben.write(draft(note, put(other=1), [first.edit()]), at=stamp(7))
    join = ben.write(draft(note, (), sorted([second.edit(), branch.edit()])), at=stamp(20))
    device.take(first, second, branch, join)
    for _ in range(2):
        record = device.records.read(note)
        assert record is not None
        assert (record.created, record.changed, record.edits) == (stamp(5), stamp(9), 3)
        device.open()
    second.aside = True
    device.again(second)
    for _ in range(2):
        record = device.records.read(note)
        assert record is not None
        assert (record.created, record.changed, record.edits) == (stamp(5), stamp(7), 2)
        device.open()


def test_a_damaged_snapshot_is_only_a_cache(ana: Log) -> None:
    device, note = Device(), authored(ana, 1)
    device.take(*line(ana, note, 60))
    device.database.run("UPDATE snapshots SET snapshot = substr(snapshot, 1, 200)")
    device.open()
    record = device.records.read(note)
    assert record is not None
    assert record.state["n"] == 59


def test_a_failed_transaction_leaves_nothing_behind(ana: Log) -> None:
    device, note = Device(), authored(ana, 1)
    edits = line(ana, note, 3)
    device.take(edits[0])
    names = [(note, each.edit()) for each in edits]
    before = device.everything(names)

    def fail() -> None:
        with device.database.transaction():
            device.hear(*edits[1:])
            device.records.flush(device.projection)
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    device.records.forget()
    del device.rows[1:]
    assert device.everything(names) == before
    device.take(*edits[1:])
    record = device.records.read(note)
    assert record is not None
    assert record.edits == 3


def test_records_with_one_place_stand_beside_each_other(ana: Log, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sync.records.places.place", lambda record: 7 if record[:6] != bytes(6) else 3)
    device = Device()
    notes = [authored(ana, number) for number in range(1, 6)]
    edits = [ana.write(draft(note, put(title=str(number)))) for number, note in enumerate(notes)]
    device.take(*edits[:2])
    device.take(*edits[2:])
    device.open()
    found = [device.records.read(note) for note in notes]
    assert [record and record.state["title"] for record in found] == list("01234")
    assert stored(device, "displaced") == 4


def compose(device: Device, writer: Log, *drafts: Draft) -> Envelope:
    envelope = writer.write(*device.records.compose(drafts, writer.member))
    device.take(envelope)
    return envelope


def test_several_drafts_of_one_intent_change_one_record(ana: Log) -> None:
    """They were called a forked log."""
    device, note = Device(), authored(ana, 1)
    said = compose(device, ana, *(Draft(note, "note", put(title=title)) for title in ("one", "two", "three")))
    record = device.records.read(note)
    assert record is not None
    assert (record.state["title"], record.edits) == ("three", 3)
    assert device.records.heads(note) == (said.edit(2),)


def test_a_draft_sees_what_the_same_intent_begins(ana: Log) -> None:
    device, topic, note = Device(), authored(ana, 1, "topic"), authored(ana, 2)
    ballot = ids.personal_record("ballot", EVERYONE, ana.member, topic)
    compose(
        device, ana, Draft(topic, "topic", put(title="T")), Draft(note, "note", put(title="N"), sees=(topic,)),
        Draft(ballot, "ballot", put(choice="yes"), sees=(topic,), subject=topic),
    )  # fmt: skip
    assert device.records.read(note) is not None
    assert device.records.read(ballot) is not None
    tally = ids.common_record("tally", EVERYONE, topic)
    compose(device, ana, Draft(tally, "tally", put(title="1"), sees=(ballot,), subject=topic))
    assert device.records.read(tally) is not None


def test_a_draft_cannot_see_what_is_not_here(ana: Log) -> None:
    with pytest.raises(Refused, match=r"edit\.sees_nothing"):
        compose(Device(), ana, Draft(authored(ana, 2), "note", put(a=1), sees=(authored(ana, 1, "topic"),)))


def test_of_many_heads_a_draft_sees_the_latest(ana: Log) -> None:
    device, topic, note = Device(), authored(ana, 1, "topic"), authored(ana, 2)
    first = ana.write(draft(topic, put(title="start"), kind="topic"), at=stamp(0))
    device.take(first)
    branches = [
        log(f"member {number}").write(draft(topic, put(n=number), [first.edit()], kind="topic"), at=stamp(number + 1))
        for number in range(MAX_SEEN_HEADS + 4)
    ]
    device.take(*branches)
    said = compose(device, ana, Draft(note, "note", put(title="N"), sees=(topic,)))
    assert device.records.read(note) is not None
    (seen,) = wire.decode(said.edits[0], said.id, 0, said.at).sees  # type: ignore[union-attr]
    assert list(seen.heads) == sorted(each.edit() for each in branches[4:])


def test_a_draft_sees_a_common_record_which_nobody_began(ana: Log) -> None:
    device, tally, note = Device(), ids.common_record("tally", EVERYONE), authored(ana, 1)
    compose(device, ana, Draft(tally, "tally", put(title="1")))
    compose(device, ana, Draft(note, "note", put(title="N"), sees=(tally,)))
    assert device.records.read(note) is not None


def test_more_heads_than_an_edit_may_name_stop_nobody(ana: Log) -> None:
    device, note = Device(), authored(ana, 1)
    first = ana.write(draft(note, put(title="start")))
    device.take(first)
    crowd = [log(f"member {number}") for number in range(3 * MAX_DEPS)]
    device.take(*(each.write(draft(note, put(**{each.member.hex(): 1}), [first.edit()])) for each in crowd))
    before = device.records.read(note)
    assert before is not None
    assert len(device.records.heads(note)) == 3 * MAX_DEPS
    said = compose(device, ana, Draft(note, "note", put(title="end")))
    assert len(said.edits) == 4
    assert device.records.heads(note) == (said.edit(3),)
    after = device.records.read(note)
    assert after is not None
    assert after.state == {**before.state, "title": "end"}
    assert after.edits == before.edits + 1  # what only joins is nobody's content
    fresh = Device()
    fresh.take(*device.rows[::-1])
    names = [(note, EditId(each.edit(place))) for each in device.rows for place in range(len(each.edits))]
    assert fresh.everything(names) == device.everything(names)


def test_a_text_of_two_people_stays_one_text_in_any_road(ana: Log, ben: Log) -> None:
    device, note = Device(), authored(ana, 1)
    first = ana.write(draft(note, [MakeOperation(("text",), "text"), Splice(("text",), 0, 0, "hello")]))
    left = ana.write(draft(note, [Splice(("text",), 0, 0, "> ")], [first.edit()]))
    right = ben.write(draft(note, [Splice(("text",), 5, 0, " world")], [first.edit()]))
    device.take(first, left, right)
    device.open()
    record = device.records.read(note)
    assert record is not None
    assert record.state["text"] == "> hello world"
    assert type(record.state["text"]) is str
