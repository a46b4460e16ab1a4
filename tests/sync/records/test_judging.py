"""Each reason why an edit does not count, and that the reasons are checked in the same order everywhere."""

from typing import Any

import pytest
from msgspec.structs import replace

from models import ids
from models.case import Author, Case, Circle, RollView
from models.edit import NotUnderstood, Put, decode
from models.errors import Refused
from models.ids import EditId, MemberId
from sync.records.judging import wrong_binding
from sync.records.signed import Signed, Standing, Verdict
from tests.sync.records.ledgers import (
    CASE,
    ELSEWHERE,
    EVERYONE,
    Device,
    Log,
    authored,
    check,
    draft,
    log,
    put,
    registry,
)  # fmt: skip


@pytest.fixture
def ana() -> Log:
    return log("ana")


@pytest.fixture
def ben() -> Log:
    return log("ben")


def verdict(device: Device, author: Log, *edits: bytes) -> tuple[Standing, str]:
    found = device.take(author.write(*edits))[-1]
    return found.standing, found.detail


def refused(code: str) -> tuple[Standing, str]:
    return Standing.REFUSED, code


def test_an_id_begins_as_one_kind_in_one_circle_by_one_member(ana: Log, ben: Log) -> None:
    device, note = Device(), authored(ana, 1)
    elsewhere = log("ana", circle=CASE)
    assert verdict(device, ana, draft(note, put(a=1), kind="topic")) == refused("edit.foreign_record")
    assert verdict(device, ben, draft(note, put(a=1))) == refused("edit.foreign_record")
    assert verdict(device, elsewhere, draft(note, put(a=1))) == refused("edit.foreign_record")
    assert device.records.read(note) is None
    assert verdict(device, ana, draft(note, put(a=1))) == (Standing.COUNTS, "")


def test_a_record_that_its_member_names_is_about_nothing(ana: Log) -> None:
    """Two beginnings could name two subjects, and the first to come would decide."""
    begun = draft(authored(ana, 1), put(a=1), subject=b"s" * 16)
    assert verdict(Device(), ana, begun) == refused("edit.foreign_record")


def test_two_logs_of_a_member_cannot_begin_one_record_as_two_kinds() -> None:
    """They could, and the replicas differed for ever; newest first, the next version could not open its store."""
    first, second = log("ana", 1), log("ana", 2)
    record = authored(first, 1)
    envelopes = [first.write(draft(record, put(a=1))), second.write(draft(record, put(b=2), kind="topic"))]
    seen = []
    for order in (envelopes, envelopes[::-1]):
        device = Device()
        for envelope in order:
            device.take(envelope)
        device.open(registry(version=2))
        seen.append(device.everything((record, envelope.edit()) for envelope in envelopes))
    assert seen[0] == seen[1]
    assert seen[0]["records"][record].kind == "note"


def test_who_is_not_in_the_roll_edits_nothing(ana: Log) -> None:
    ana.author = None
    assert verdict(Device(), ana, draft(authored(ana, 1), put(a=1))) == refused("edit.unknown_author")


@pytest.mark.parametrize("standing", ["suspended", "hub"])
def test_who_is_suspended_and_a_hub_edit_nothing(ana: Log, standing: Any) -> None:
    ana.author = Author(ana.member, frozenset({"*"}), standing)
    assert verdict(Device(), ana, draft(authored(ana, 1), put(a=1))) == refused(f"edit.{standing}")


def test_a_later_edit_is_of_the_record_s_kind_and_circle(ana: Log) -> None:
    device, note = Device(), authored(ana, 1)
    first = ana.write(draft(note, put(a=1)))
    device.take(first)
    assert verdict(device, ana, draft(note, put(a=2), [first.edit()], kind="topic")) == refused("edit.wrong_kind")
    elsewhere = log("ben", circle=CASE)
    assert verdict(device, elsewhere, draft(note, put(a=2), [first.edit()])) == refused("edit.wrong_kind")


def test_unknown_is_not_refused(ana: Log) -> None:
    device, note = Device(), authored(ana, 1)
    assert verdict(device, ana, draft(note, put(a=1), kind="poll")) == (Standing.NOT_UNDERSTOOD, "kind poll")
    assert verdict(device, ana, draft(note, put(a=1), version=2)) == (Standing.NOT_UNDERSTOOD, "kind note 2")
    later = ana.write(draft(authored(ana, 2), put(a=1), [ana.envelopes[0].edit()]))
    waits = device.take(later)[0]
    assert waits.standing is Standing.WAITS  # an edit of another record never comes in this one
    last = ana.write(draft(note, put(a=1), [ana.envelopes[1].edit()]))
    assert device.take(last) == [Verdict(Standing.NOT_UNDERSTOOD, "kind note 2", ana.envelopes[1].edit())]
    assert device.records.counts()[Standing.NOT_UNDERSTOOD] == 3


def test_an_unknown_operation_costs_its_own_edit(ana: Log) -> None:
    device = Device()
    known = draft(authored(ana, 1), put(a=1))
    newer = draft(authored(ana, 2), put(a=1)).replace(b"\xa3put", b"\xa3pot")
    envelope = ana.write(newer, known)
    assert [each.standing for each in device.take(envelope)] == [Standing.NOT_UNDERSTOOD, Standing.COUNTS]
    assert isinstance(device.load([(0, 0)])[0].edit, NotUnderstood)


def test_a_newer_program_judges_what_was_not_understood_and_what_built_on_it(ana: Log) -> None:
    device = Device(registry(without=("topic",)))
    topic, note = authored(ana, 1, "topic"), authored(ana, 2)
    first = ana.write(draft(topic, put(title="T"), kind="topic"))
    second = ana.write(draft(topic, put(a=1), [first.edit()], kind="topic"))
    third = ana.write(draft(note, put(title="N"), sees=[(topic, "topic", ana.member, b"", [second.edit()])]))
    device.take(first, second, third)
    assert [device.standing(*name) for name in ((topic, second.edit()), (note, third.edit()))] == [
        Standing.NOT_UNDERSTOOD
    ] * 2
    device.open(registry())
    device.try_again()
    assert device.records.read(topic) is not None
    assert device.records.read(note) is not None
    assert [row[3] for row in device.projection.snapshot(1)["note"]] == ["N"]


def test_a_program_without_a_module_keeps_what_it_does_not_know(ana: Log) -> None:
    device, topic = Device(), authored(ana, 1, "topic")
    device.take(ana.write(draft(topic, put(title="T"), kind="topic")))
    for program, here in ((registry(without=("topic",)), False), (registry(), True)):
        device.open(program)
        device.try_again()
        device.open(program)
        assert (device.records.read(topic) is not None) is here


def test_an_edit_is_judged_by_the_version_that_it_names(ana: Log) -> None:
    def stricter(case: Case) -> Refused | None:
        return Refused("note.no_title") if "title" not in case.after.state else check(case)

    newer = registry(note={"version": 2, "check": stricter, "former": {1: check}})
    device = Device(newer)
    assert verdict(device, ana, draft(authored(ana, 1), put(a=1), version=1)) == (Standing.COUNTS, "")
    assert verdict(device, ana, draft(authored(ana, 2), put(a=1), version=2)) == refused("note.no_title")
    assert verdict(device, ana, draft(authored(ana, 3), put(a=1), version=0)) == refused("edit.unknown_version")


Reference = tuple[bytes, str, bytes, bytes, list[Any]]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"kind": "ballot"}, "edit.must_not_see"),
        ({"beginner": b"somebody else..."}, "edit.sees_another_circle"),
        ({"subject": b"of nothing"}, "edit.sees_another_circle"),
        ({"heads": []}, "edit.bad_id"),
        ({"heads": [bytes([number]) * 16 for number in range(17)]}, "edit.bad_id"),
        ({"heads": [b"short"]}, "edit.bad_id"),
    ],
)
def test_what_an_edit_may_see_is_bounded(ana: Log, change: dict[str, Any], code: str) -> None:
    topic = authored(ana, 1, "topic")
    facts = {"kind": "topic", "beginner": ana.member, "subject": b"", "heads": [b"h" * 16], **change}
    edit = draft(authored(ana, 2), put(a=1), sees=[(topic, *facts.values())])  # type: ignore[list-item]
    assert verdict(Device(), ana, edit) == refused(code)


def test_at_once_and_whatever_is_missing_a_wrong_circle_is_refused(ana: Log) -> None:
    for circle, code in ((EVERYONE, None), (CASE, None), (ELSEWHERE, "edit.sees_another_circle")):
        other = log("ben", circle=circle)
        topic = authored(other, 1, "topic")
        mine = log("ana", circle=CASE)
        edit = draft(
            authored(mine, 2), put(a=1), sees=[(topic, "topic", other.member, b"", [b"missing.........."[:16]])]
        )
        expected = (Standing.WAITS, "") if code is None else refused(code)
        assert verdict(Device(), mine, edit) == expected


def test_a_record_does_not_see_itself(ana: Log) -> None:
    device, note = Device(), authored(ana, 1)
    first = ana.write(draft(note, put(a=1)))
    device.take(first)
    itself = (note, "note", ana.member, b"", [first.edit()])
    assert verdict(device, ana, draft(note, put(a=2), [first.edit()], sees=[itself])) == refused("edit.must_not_see")


def test_who_is_in_the_circle_and_the_lowest_version_of_the_group_decide_who_edits(ana: Log, ben: Log) -> None:
    edit = decode(draft(authored(ana, 1), put(a=1)), b"e" * 32, 0, 0)
    kind = replace(registry().kinds["note"][1], circles=("people",))

    def code(*participants: MemberId, lowest: int = 1) -> str:
        circle, roll = Circle(EVERYONE, "people", frozenset(participants)), RollView(lowest={"note": lowest})
        signed = Signed(edit, EditId(b"e" * 16), ana.key, 1, 0, 0, ana.author, circle, 1, roll)
        found = wrong_binding(kind, signed)
        return found.code if found else ""

    assert code(ana.member, ben.member) == ""
    assert code(ben.member) == "circle.not_in"
    assert code(ana.member, lowest=2) == "edit.old_version"


def test_a_kind_sees_four_records_and_each_once(ana: Log) -> None:
    def seeing(*numbers: int) -> bytes:
        named = [authored(ana, number, "topic") for number in numbers]
        return draft(
            authored(ana, 99), put(a=1), sees=[(each, "topic", ana.member, b"", [b"x" * 16]) for each in named]
        )

    assert verdict(Device(), ana, seeing(1, 2, 3, 4)) == (Standing.WAITS, "")
    assert verdict(Device(), ana, seeing(1, 2, 3, 4, 5)) == refused("edit.sees_too_much")
    assert verdict(Device(), ana, seeing(1, 1)) == refused("edit.sees_too_much")


def test_the_first_that_does_not_count_decides(ana: Log) -> None:
    device = Device()
    bad, good = authored(ana, 1, "topic"), authored(ana, 2, "topic")
    refusal = ana.write(draft(bad, put(bad=True), kind="topic"))
    device.take(refusal)
    missing = (good, "topic", ana.member, b"", [b"missing........."])
    there = (bad, "topic", ana.member, b"", [refusal.edit()])
    assert verdict(device, ana, draft(authored(ana, 3), put(a=1), sees=[missing, there])) == (Standing.WAITS, "")
    assert verdict(device, ana, draft(authored(ana, 4), put(a=1), sees=[there, missing])) == refused(
        "edit.builds_on_refused"
    )  # fmt: skip


def test_what_builds_on_a_refused_edit_is_refused_and_says_on_which(ana: Log) -> None:
    device, note = Device(), authored(ana, 1)
    bad = ana.write(draft(note, put(bad=True)))
    device.take(bad)
    (found,) = device.take(ana.write(draft(note, put(a=1), [bad.edit()])))
    assert (found.standing, found.detail, found.cause) == (Standing.REFUSED, "edit.builds_on_refused", bad.edit())


def test_a_rule_sees_other_records_as_the_author_saw_them(ana: Log, ben: Log) -> None:
    device, topic = Device(), authored(ana, 1, "topic")
    opened = ana.write(draft(topic, put(title="T"), kind="topic"))
    closed = ana.write(draft(topic, put(closed=True), [opened.edit()], kind="topic"))
    device.take(opened, closed)
    for head, expected in ((opened, (Standing.COUNTS, "")), (closed, refused("note.closed"))):
        seen = (topic, "topic", ana.member, b"", [head.edit()])
        assert verdict(device, ben, draft(authored(ben, len(device.rows)), put(a=1), sees=[seen])) == expected


def test_an_edit_that_came_before_what_it_sees_is_judged_when_that_comes(ana: Log, ben: Log) -> None:
    device, topic, note = Device(), authored(ana, 1, "topic"), authored(ben, 2)
    opened = ana.write(draft(topic, put(title="T"), kind="topic"))
    seen = (topic, "topic", ana.member, b"", [opened.edit()])
    said = ben.write(draft(note, put(title="N"), sees=[seen]))
    changed = ben.write(draft(note, put(title="M"), [said.edit()]))
    device.take(changed)
    device.take(said)
    device.open()
    assert device.standing(note, changed.edit()) is Standing.WAITS
    device.take(opened)
    record = device.records.read(note)
    assert record is not None
    assert record.state["title"] == "M"
    assert device.records.counts()[Standing.WAITS] == 0


@pytest.mark.parametrize("closed", [False, True])
def test_a_waiting_edit_is_set_aside_with_what_it_names_before_what_it_waits_for(
    ana: Log, ben: Log, closed: bool
) -> None:
    device, note, topic = Device(), authored(ana, 1), authored(ana, 2, "topic")
    first = ana.write(draft(note, put(title="one")))
    missing = (topic, "topic", ana.member, b"", [b"missing........."])
    second = ben.write(draft(note, put(title="two"), [first.edit()], sees=[missing]))
    device.take(first)
    device.take(second)
    assert device.standing(note, second.edit()) is Standing.WAITS
    steps = [(True, Standing.SET_ASIDE, 0), (False, Standing.WAITS, 1), (True, Standing.SET_ASIDE, 0)]
    for aside, standing, notes in steps:
        if closed:
            device.open()
        first.aside = aside
        device.again(first)
        assert device.standing(note, second.edit()) is standing
        assert device.database.value("SELECT count(*) FROM passed") == notes


def test_an_edit_does_not_wait_for_the_earlier_one_of_its_log(ana: Log) -> None:
    """That one may wait for ever, for a branch that only some computers hold. Where what it waits for comes, the one
    that skips it is refused."""
    device, note = Device(), authored(ana, 1)
    first = ana.write(draft(note, put(a=1)))
    missing = log("ana", 2).write(draft(note, put(a=4), [first.edit()]))
    early = ana.write(draft(note, put(a=2), [missing.edit()]))
    beside = ana.write(draft(note, put(a=3), [first.edit()]))
    device.take(first, early, beside)
    assert device.standing(note, early.edit()) is Standing.WAITS
    assert device.standing(note, beside.edit()) is Standing.COUNTS
    device.take(missing)
    assert device.standing(note, early.edit()) is Standing.COUNTS
    assert device.standing(note, beside.edit()) is Standing.REFUSED


def test_personal_records_show_the_latest_whole_value() -> None:
    phone, laptop = log("ana", 1), log("ana", 2)
    topic = authored(phone, 1, "topic")
    ballot = ids.personal_record("ballot", EVERYONE, phone.member, topic)
    one = phone.write(draft(ballot, put(choice="yes", reason="it rains"), kind="ballot", subject=topic), at=50 << 16)
    two = laptop.write(draft(ballot, put(choice="no"), kind="ballot", subject=topic), at=40 << 16)
    three = laptop.write(draft(ballot, put(choice="perhaps"), [two.edit()], kind="ballot", subject=topic), at=30 << 16)
    for order in ((one, two, three), (three, two, one), (two, one, three)):
        device = Device()
        device.take(*order)
        device.open()
        record = device.records.read(ballot)
        assert record is not None
        assert record.state == {"choice": "yes", "reason": "it rains"}  # nothing of the others is mixed in
        assert record.author == phone.member
    four = laptop.write(
        draft(ballot, put(choice="no"), [one.edit(), three.edit()], kind="ballot", subject=topic), at=1 << 16
    )
    device.take(four)
    record = device.records.read(ballot)
    assert record is not None
    assert record.state == {"choice": "no"}  # later than what it builds on, whatever its clock says


def test_nobody_writes_another_s_personal_record(ana: Log, ben: Log) -> None:
    ballot = ids.personal_record("ballot", EVERYONE, ana.member, b"")
    device = Device()
    first = ana.write(draft(ballot, put(choice="yes"), kind="ballot"))
    device.take(first)
    stolen = draft(ballot, put(choice="no"), [first.edit()], kind="ballot")
    assert verdict(device, ben, stolen) == refused("edit.foreign_record")


def test_a_common_record_begins_from_one_genesis_and_has_no_author(ana: Log, ben: Log) -> None:
    tally = ids.common_record("tally", EVERYONE)
    one = ana.write(draft(tally, [Put(("votes", "ana"), 1)], kind="tally"))
    two = ben.write(draft(tally, [Put(("votes", "ben"), 1)], kind="tally"))
    seen = []
    for order in ((one, two), (two, one)):
        device = Device()
        for envelope in order:
            device.take(envelope)
            device.open()
        seen.append(device.everything([(tally, one.edit()), (tally, two.edit())]))
        state = device.records.state(tally)
        assert state is not None
        seen[-1]["hashes"] = [state.versions.change_hash(EditId(each.edit())) for each in (one, two)]  # type: ignore[union-attr]
    assert seen[0] == seen[1]
    record = seen[0]["records"][tally]
    assert record.state == {"title": "none", "votes": {"ana": 1, "ben": 1}}  # neither setting is lost
    assert record.author == ids.NOBODY


def test_a_common_record_has_its_genesis_before_the_first_edit(ana: Log) -> None:
    befores: list[Any] = []

    def look(case: Case) -> None:
        befores.append(case.before)

    device = Device(registry(tally={"check": look}))
    device.take(ana.write(draft(ids.common_record("tally", EVERYONE), put(title="x"), kind="tally")))
    assert [before.state for before in befores] == [{"title": "none", "votes": {}}]


def test_a_rule_that_fails_sets_its_edit_aside_and_harms_nothing_else(ana: Log, ben: Log) -> None:
    device, note = Device(), authored(ana, 1)
    boom = ana.write(draft(note, put(boom=True)))
    above = ben.write(draft(note, put(a=1), [boom.edit()]))
    fine = ben.write(draft(authored(ben, 2), put(title="fine")))
    found = device.take(boom, above, fine)
    assert [each.standing for each in found] == [Standing.FAULTY, Standing.FAULTY, Standing.COUNTS]
    ((module, record, trace),) = device.faults
    assert (module, record) == ("notes", note)
    assert "a bug in a rule" in trace
    assert device.records.to_try_again() == []  # not before the module has changed
    repaired = registry(version=2, note={"check": lambda _case: None})
    device.open(repaired)
    device.try_again()
    assert [device.standing(note, each.edit()) for each in (boom, above)] == [Standing.COUNTS] * 2
    assert len(device.projection.snapshot(1)["note"]) == 2


def test_rows_that_fail_cost_their_own_record_its_rows(ana: Log) -> None:
    """`rows` raised once, and nothing arrived any more."""
    device = Device()
    found = device.take(
        ana.write(draft(authored(ana, 1), put(unshowable=True))), ana.write(draft(authored(ana, 2), put(title="fine")))
    )
    assert [each.standing for each in found] == [Standing.COUNTS] * 2
    assert [row[3] for row in device.projection.snapshot(1)["note"]] == ["fine"]
    assert [(module, record) for module, record, _ in device.faults] == [("notes", authored(ana, 1))]


def test_a_refusal_says_what_a_sentence_about_it_needs(ana: Log) -> None:
    limited = registry(note={"check": lambda _case: Refused("note.too_long", limit=3)})
    device = Device(limited)
    found = device.hear(ana.write(draft(authored(ana, 1), put(a=1))))
    assert found[0].detail == "note.too_long"
    assert device.records.refused == [Refused("note.too_long", limit=3)]
