"""Who may do what with an alert: refused to everybody else, on every computer alike."""

import pytest

from models import ids
from models.clock import stamp
from models.edit import Delete, Operation, Put
from models.features.alerts import rules
from models.features.alerts.rules import ANSWERS, SEVERITIES, URGENT
from models.ids import RecordId
from models.roll import Changes, Role
from sync.group import circle_writing, resolving
from sync.simulated import Person
from tests.models.features.alerts.conftest import HOUR, Street, done, refusal, verdicts

MAY_SEND = {"information": "Ana Ben Cleo Dora", "caution": "Ana Ben", "danger": "Ana Cleo", "life": "Ana Cleo"}


@pytest.mark.parametrize("severity", SEVERITIES)
@pytest.mark.parametrize("intent", ["add_alert", "rehearse"])
def test_who_may_send_which_severity_is_a_power_also_in_a_rehearsal(street: Street, severity: str, intent: str) -> None:
    given = {"title": "Gas", "severity": severity, "instruction": "Leave."}
    for person in street.bench.persons:
        if person.name in MAY_SEND[severity]:
            assert person.do(f"alerts.{intent}", **given)
        else:
            assert refusal(person, f"alerts.{intent}", **given) == "rule.only"
    assert street.dora.rows("SELECT count(*) FROM alert") == [(len(MAY_SEND[severity].split()),)]


def beginning(street: Street, by: Person, **values: object) -> RecordId:
    """What a changed program sends to begin an alert."""
    mallory = street.bench.hostile(by)
    record = mallory.new_record("alert")
    given = {"title": "Gas", "severity": "information", "instruction": "Leave.", "expires": street.bench.now + HOUR}
    ops = [Put((key,), value) for key, value in {**given, **values}.items() if value is not None]  # type: ignore[arg-type]
    street.bench.send([mallory.says("alert", *ops, record=record)])
    return record


@pytest.mark.parametrize(("values", "reason"), [
    ({"severity": "life"}, "rule.only"), ({"severity": "caution", "drill": "Test"}, "rule.only"),
    ({"title": None}, "edit.not_allowed"), ({"instruction": None}, "edit.not_allowed"),
    ({"instruction": ""}, "field.not_accepted"), ({"severity": "panic"}, "field.not_accepted"),
    ({"expires": 0}, "alert.bad_end"), ({"expires": None}, "alert.bad_end"),
    ({"expires": 1_750_000_000_000 + 32 * 24 * HOUR}, "alert.bad_end"),
    ({"steps a over": True}, "edit.not_allowed"), ({"state": "over"}, "edit.not_allowed"),
])  # fmt: skip
def test_a_wrong_beginning_is_refused_everywhere(street: Street, values: dict[str, object], reason: str) -> None:
    record = beginning(street, street.dora, **values)
    assert verdicts(street, record) == {reason}
    assert street.ana.rows("SELECT count(*) FROM alert") == [(0,)]
    street.bench.equal()


def test_the_sender_and_the_power_update_it_and_give_the_all_clear(street: Street) -> None:
    for severity, able in MAY_SEND.items():
        power = able if severity != "information" else "Ana Ben"
        for person in street.bench.persons:
            alert = street.alert(street.ana, severity)
            for intent, given in (("instruct", {"instruction": "Stay away."}), ("clear", {})):
                if person.name in power:
                    person.do(f"alerts.{intent}", alert=alert, **given)
                else:
                    assert refusal(person, f"alerts.{intent}", alert=alert, **given) == "rule.only"
            assert street.shown(alert) == ("over" if person.name in power else severity)


def test_who_sent_information_updates_and_ends_it_and_needs_the_power_to_make_it_worse(street: Street) -> None:
    alert = street.alert(street.dora, "information")
    street.dora.do("alerts.instruct", alert=alert, instruction="Stay away.")
    given = {"alert": alert, "instruction": "Run.", "severity": "life"}
    for person in (street.dora, street.ben):
        assert refusal(person, "alerts.instruct", **given) == "rule.only"
    street.cleo.do("alerts.instruct", **given)
    assert street.shown(alert) == "life"
    assert refusal(street.ben, "alerts.instruct", **{**given, "severity": "caution"}) == "rule.only"
    street.dora.do("alerts.clear", alert=alert)
    assert street.shown(alert) == "over"


def test_nothing_follows_an_all_clear(street: Street) -> None:
    alert = street.alert(street.ana)
    street.ana.do("alerts.clear", alert=alert, instruction="The gas is off.")
    assert refusal(street.ana, "alerts.clear", alert=alert) == "alert.over"
    assert refusal(street.ana, "alerts.instruct", alert=alert, instruction="Leave.") == "alert.over"
    street.dora.do("alerts.answer", alert=alert, says="safe")
    assert street.states(alert)["Dora"] == "safe"


@pytest.mark.parametrize(("intent", "given", "reason"), [
    ("add_alert", {"title": " ", "severity": "life", "instruction": "Leave."}, "field.empty"),
    ("add_alert", {"title": "Gas", "severity": "panic", "instruction": "Leave."}, "field.bad_choice"),
    ("add_alert", {"title": "Gas", "severity": "life", "instruction": "Leave.", "expires": "soon"}, "field.bad_moment"),
    ("add_alert", {"title": "Gas", "severity": "life", "instruction": "Leave.", "expires": 1}, "alert.bad_end"),
    ("rehearse", {"title": "Gas", "severity": "life", "instruction": "Leave.", "drill": "​"}, "field.empty"),
    ("instruct", {"instruction": " "}, "field.empty"),
    ("instruct", {"instruction": "Leave.", "expires": 1}, "alert.bad_end"),
    ("answer", {"says": "perhaps"}, "field.bad_choice"),
])  # fmt: skip
def test_bad_input_is_refused_with_a_reason(street: Street, intent: str, given: dict[str, object], reason: str) -> None:
    about = {} if intent in ("add_alert", "rehearse") else {"alert": street.alert(street.ana)}
    assert refusal(street.ana, f"alerts.{intent}", **about, **given) == reason


def nonce(street: Street, late: int = 0) -> str:
    return ids.timed_nonce(stamp(street.bench.now + late), 0).hex()


def parts(street: Street, name: str, entry: str, **values: object) -> list[Operation]:
    """Operations that add an entry to a list."""
    cleo, ends = street.cleo.member.hex(), street.bench.now + HOUR
    step = {"version": "first", "by": cleo, "instruction": "Run.", "severity": "danger", "expires": ends}
    report = {"version": "first", "by": cleo, "person": street.dora.member.hex(), "says": "safe"}
    given = {**(step if name == "steps" else report), **values}
    return [Put((f"{name} {entry} {part}",), value) for part, value in given.items() if value is not None]  # type: ignore[arg-type]


@pytest.mark.parametrize(("name", "values", "reason"), [
    ("steps", {}, ""), ("steps", {"over": True, "instruction": None}, ""), ("reports", {}, ""),
    ("steps", {"instruction": None}, "edit.not_allowed"), ("steps", {"version": "other"}, "edit.not_allowed"),
    ("steps", {"version": None}, "edit.not_allowed"), ("steps", {"severity": None}, "edit.not_allowed"),
    ("steps", {"expires": 1}, "alert.bad_end"), ("steps", {"severity": "panic"}, "field.not_accepted"),
    ("reports", {"by": "00" * 16}, "edit.not_allowed"), ("reports", {"version": "other"}, "edit.not_allowed"),
    ("reports", {"says": "reached"}, "field.not_accepted"), ("reports", {"person": None}, "edit.not_allowed"),
])  # fmt: skip
def test_what_a_changed_program_adds_is_judged_alike_everywhere(
    street: Street, name: str, values: dict[str, object], reason: str
) -> None:
    alert, mallory = street.alert(street.ana), street.bench.hostile(street.cleo)
    ops = parts(street, name, nonce(street), **values)
    street.bench.send([mallory.says("alert", *ops, record=alert, deps=mallory.heads(alert))])
    assert verdicts(street, alert) == {reason}
    street.bench.equal()


@pytest.mark.parametrize("late", [-HOUR, HOUR])
def test_nothing_is_dated_back_or_ahead(street: Street, late: int) -> None:
    alert, mallory = street.alert(street.ana), street.bench.hostile(street.cleo)
    for entry in (nonce(street, late), "a", "zz" * 8):
        ops = parts(street, "steps", entry)
        street.bench.send([mallory.says("alert", *ops, record=alert, deps=mallory.heads(alert))])
        assert verdicts(street, alert) == {"edit.not_allowed"}


@pytest.mark.parametrize("ops", [
    [Put(("title",), "No gas")], [Put(("instruction",), "Stay.")], [Put(("expires",), 1)], [Delete(("drill",))],
    [Put(("steps first over",), True)],
])  # fmt: skip
def test_nobody_rewrites_what_was_sent(street: Street, ops: list[Operation]) -> None:
    alert, mallory = street.alert(street.ana), street.bench.hostile(street.ana)
    street.bench.send([mallory.says("alert", *ops, record=alert, deps=mallory.heads(alert))])
    assert verdicts(street, alert) <= {"rule.only", "edit.not_allowed", "edit.no_such_place"}
    assert street.shown(alert) == "danger"
    street.bench.equal()


def test_two_steps_at_once_and_more_parts_of_an_old_one_are_refused(street: Street) -> None:
    alert = street.alert(street.ana)
    street.ana.do("alerts.instruct", alert=alert, instruction="Stay away.")
    mallory = street.bench.hostile(street.ana)
    [step] = {key.split(" ")[1] for key in street.record(alert).state if key.startswith("steps ")}
    both = [op for late in (0, 1) for op in parts(street, "steps", nonce(street, late), version=step)]
    for ops in (both, [Put((f"steps {step} over",), True)]):
        street.bench.send([mallory.says("alert", *ops, record=alert, deps=mallory.heads(alert))])
        assert verdicts(street, alert) <= {"rule.only", "edit.not_allowed"}
        assert len(verdicts(street, alert)) == 1
    assert street.shown(alert) == "danger"


@pytest.mark.parametrize("says", ANSWERS)
def test_everybody_answers_for_themselves_and_changes_it_later(street: Street, says: str) -> None:
    alert = street.alert(street.ana)
    street.dora.do("alerts.answer", alert=alert, says=says, note="at home")
    assert street.states(alert)["Dora"] == says
    other = next(each for each in ANSWERS if each != says)
    street.dora.do("alerts.answer", alert=alert, says=other)
    line = street.roll(alert, street.ben)["Dora"]
    assert (line.state, line.note, line.earlier) == (other, "", False)


@pytest.mark.parametrize("kind", ["alert_answer", "alert_receipt"])
def test_an_answer_or_receipt_that_does_not_see_its_alert_is_refused_everywhere(street: Street, kind: str) -> None:
    alert, mallory = street.alert(street.ana), street.bench.hostile(street.dora)
    other = street.alert(street.ana)
    given = {"alert_answer": ("answer", {"says": "need_help"}), "alert_receipt": ("see", {})}
    mine = done(street.dora.do(f"alerts.{given[kind][0]}", alert=alert, **given[kind][1]))
    ops = [Put(("version",), "first"), Put(("says",), "safe"), Put(("note",), "")][: 3 if given[kind][1] else 1]
    for sees in ([], [mallory.reference(other)]):
        street.bench.send([mallory.says(kind, *ops, record=mine, subject=alert, deps=mallory.heads(mine), sees=sees)])
        assert verdicts(street, mine) == {"edit.not_allowed"}
    wrong = [Put(("version",), "other"), *ops[1:]]
    street.bench.send([mallory.says(kind, *wrong, record=mine, subject=alert, deps=mallory.heads(mine),
                                    sees=[mallory.reference(alert)])])  # fmt: skip
    assert verdicts(street, mine) == {"edit.not_allowed"}
    street.bench.equal()


def test_nobody_answers_in_the_place_of_another(street: Street) -> None:
    alert, mallory = street.alert(street.ana), street.bench.hostile(street.ben)
    theirs = done(street.dora.do("alerts.answer", alert=alert, says="need_help"))
    ops = [Put(("version",), "first"), Put(("says",), "safe"), Put(("note",), "")]
    street.bench.send([mallory.says("alert_answer", *ops, record=theirs, subject=alert, deps=mallory.heads(theirs),
                                    sees=[mallory.reference(alert)])])  # fmt: skip
    assert street.states(alert)["Dora"] == "need_help"
    street.bench.equal()


def test_nobody_reports_of_themselves(street: Street) -> None:
    alert = street.alert(street.ana)
    given = {"alert": alert, "person": street.ben.member, "says": "safe"}
    assert refusal(street.ben, "alerts.answer_for", **given) == "alert.own_answer"
    mallory = street.bench.hostile(street.cleo)
    ops = parts(street, "reports", nonce(street), person=street.cleo.member.hex())
    street.bench.send([mallory.says("alert", *ops, record=alert, deps=mallory.heads(alert))])
    assert verdicts(street, alert) == {"edit.not_allowed"}


def test_who_is_not_in_the_circle_neither_sees_nor_answers(street: Street) -> None:
    circle = circle_writing.open_circle(street.ben.first.group, "people", "Wardens", [street.cleo.member])
    street.ben.first.written(street.ben.first)
    alert = done(street.ben.do("alerts.add_alert", title="Gas", severity="caution", instruction="Look.", circle=circle))
    street.cleo.do("alerts.answer", alert=alert, says="on_my_way")
    for person in (street.ana, street.dora):
        assert person.rows("SELECT count(*) FROM alert") == [(0,)]
        assert refusal(person, "alerts.answer", alert=alert, says="safe") == "record.missing"
    assert street.shown(alert, "state", street.cleo) == "caution"
    given = {"title": "Gas", "severity": "life", "instruction": "Run.", "circle": circle}
    assert refusal(street.ben, "alerts.add_alert", **given) == "rule.only"


def test_an_expiry_before_its_time_is_refused_everywhere(street: Street) -> None:
    """Ana votes alone, so her clock is the one that counts. Cleo's program is changed and wants the alert to end."""
    alert, mallory = street.alert(street.ana), street.bench.hostile(street.cleo)
    ends = street.record(alert).state["expires"]
    record = ids.common_record("alert_expiry", ids.everyone(street.ana.first.group.id), alert)
    for passed in (ends, ends - 1, 1):
        said = mallory.says("alert_expiry", Put(("passed",), passed), record=record, subject=alert,
                            deps=mallory.heads(record), sees=[mallory.reference(alert)])  # fmt: skip
        street.bench.send([said])
        assert len(verdicts(street, record)) == 1
        assert verdicts(street, record) <= {"keepers.too_early", "edit.not_allowed"}
    assert street.shown(alert) == "danger"
    assert refusal(street.cleo, "alerts.expire", record=alert) == "keepers.too_early"


def test_who_lost_the_power_is_set_aside(street: Street) -> None:
    """Cleo warns while the group ends her role: what she wrote without knowing it is set aside."""
    with street.bench.apart(street.cleo):
        street.alert(street.cleo)
        street.ana.decide(resolving.propose, Changes(roles={"marshal": Role((URGENT,), ())}))
    assert street.dora.rows("SELECT count(*) FROM alert") == [(0,)]
    assert refusal(street.cleo, "alerts.add_alert", title="Gas", severity="life", instruction="Go.") == "rule.only"
    street.bench.equal()


def test_nobody_fills_an_alert_so_that_it_cannot_be_ended(street: Street, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who has sent information makes update after update, and reports without end."""
    for name in ("MOST_STEPS", "MOST_REPORTS"):
        monkeypatch.setattr(rules, name, 3)
    alert = street.alert(street.dora, "information")
    for _ in range(3):
        street.dora.do("alerts.instruct", alert=alert, instruction="Stay away.")
        street.dora.do("alerts.answer_for", alert=alert, person=street.cleo.member, says="safe")
    given = {"alert": alert, "person": street.cleo.member, "says": "safe"}
    assert refusal(street.dora, "alerts.instruct", alert=alert, instruction="Again.") == "alert.many_steps"
    assert refusal(street.dora, "alerts.answer_for", **given) == "alert.many_reports"
    street.ben.do("alerts.answer_for", **given)
    street.ana.do("alerts.instruct", alert=alert, instruction="There is nothing.")
    street.ana.do("alerts.clear", alert=alert)
    assert street.shown(alert) == "over"
    street.bench.equal()


def test_updates_side_by_side_of_one_member_are_one(street: Street) -> None:
    """Otherwise an answer, and the all-clear, could not name them all."""
    alert = street.alert(street.dora, "information")
    mallory, first = street.bench.hostile(street.dora), tuple(street.dora.first.group.records.heads(alert))
    made = []
    for number in range(130):
        ops = parts(street, "steps", ids.timed_nonce(stamp(street.bench.now + number), 7).hex(),
                    by=street.dora.member.hex(), severity="information", instruction=f"Step {number}")  # fmt: skip
        made.append(mallory.says("alert", *ops, record=alert, deps=first))
    street.bench.send(made)
    assert verdicts(street, alert) == {""}
    assert [step["instruction"] for step in rules.standing(street.record(alert).state).values()] == ["Step 129"]
    street.cleo.do("alerts.answer", alert=alert, says="safe")
    street.ana.do("alerts.clear", alert=alert)
    assert street.shown(alert) == "over"
    street.bench.equal()


def test_a_ring_in_which_everything_is_replaced_leaves_the_last_one_standing() -> None:
    """Two entries of one member, written twice under each name and merged."""
    state: dict[str, object] = {"title": "Gas", "severity": "danger", "instruction": "Leave.", "expires": 9_000}
    for name, replaced in (("000000000001gaaa", "first 000000000002gaaa"), ("000000000002gaaa", "000000000001gaaa")):
        parts = {"version": replaced, "by": "00" * 16, "severity": "danger", "instruction": "Stay.", "expires": 9_000}
        state |= {f"steps {name} {part}": value for part, value in parts.items()}
    assert list(rules.standing(state)) == ["000000000002gaaa"]


def test_steps_that_replace_each_other_in_a_ring_leave_one_standing() -> None:
    """Two members with changed programs date their steps back: something stands nevertheless, the same everywhere."""
    ana, ben = "a" * 32, "b" * 32
    made = {"000000000001aaaa": (ana, "000000000004aaaa"), "000000000002aaaa": (ana, "first"),
            "000000000003aaaa": (ben, "000000000002aaaa"), "000000000004aaaa": (ben, "first")}  # fmt: skip
    parted = {name: {"by": by, "version": of, "severity": "danger", "expires": 9, "instruction": name}
              for name, (by, of) in made.items()}  # fmt: skip
    state = {f"steps {name} {part}": value for name, step in parted.items() for part, value in step.items()}
    assert list(rules.standing(state)) == ["000000000003aaaa"]
    assert rules.expires(state) == 9
