"""What several people do at once with an alert, in whatever order it arrives; the roll call; time."""

from itertools import pairwise

import pytest

from models.errors import Refused
from models.features.alerts import in_force
from models.features.alerts.roll_call import STATES
from models.ids import RecordId
from sync.group import undoing
from sync.history_commands import Undo
from sync.ledger.envelope import parse
from sync.simulated import Person, Schedules
from sync.simulated.carrying import held
from tests.models.features.alerts.conftest import Street, refusal

MINUTE = 60_000


def instructions(street: Street, alert: RecordId) -> set[str]:
    return {str(step["instruction"]) for step in in_force(street.record(alert).state).values()}


def test_two_all_clears_are_one(street: Street) -> None:
    alert = street.alert(street.ana)
    with street.bench.apart(street.cleo):
        street.ana.do("alerts.clear", alert=alert, instruction="The gas is off.")
        street.cleo.do("alerts.clear", alert=alert)
    assert (street.shown(alert), street.clashes()) == ("over", [])
    assert street.dora.rows("SELECT 1 FROM fact_need") == []
    street.bench.equal()


def test_two_instructions_at_once_both_hold_until_one_replaces_them(street: Street) -> None:
    alert = street.alert(street.ana)
    with street.bench.apart(street.cleo):
        street.ana.do("alerts.instruct", alert=alert, instruction="Go to the school.")
        street.cleo.do("alerts.instruct", alert=alert, instruction="Stay inside.", severity="life")
    assert instructions(street, alert) == {"Go to the school.", "Stay inside."}
    assert street.clashes() == [("clash.alert.instructed_twice", "alerts.urgent")]
    assert street.shown(alert) == "life"
    street.ana.do("alerts.instruct", alert=alert, instruction="Stay inside until told.")
    assert (instructions(street, alert), street.clashes()) == ({"Stay inside until told."}, [])
    street.bench.equal()


def test_what_was_said_is_not_taken_back(street: Street) -> None:
    alert = street.alert(street.ana)
    street.ana.do("alerts.clear", alert=alert)
    with pytest.raises(Refused, match=r"undo\.added"):
        undoing.undo(street.ana.first.group, Undo(alert))
    assert street.shown(alert) == "over"


@pytest.mark.parametrize("ends", [True, False])
def test_an_all_clear_against_a_new_instruction_is_a_clash_and_the_alert_goes_on(street: Street, ends: bool) -> None:
    alert = street.alert(street.ana)
    with street.bench.apart(street.cleo):
        street.ana.do("alerts.clear", alert=alert)
        street.cleo.do("alerts.instruct", alert=alert, instruction="Go to the school.")
    assert street.shown(alert) == "danger"
    assert street.needs(street.dora) == {"Ben", "Cleo", "Dora"}
    assert street.clashes() == [("clash.alert.cleared_and_not", "alerts.urgent")]
    if ends:
        street.cleo.do("alerts.clear", alert=alert)
    else:
        street.ana.do("alerts.instruct", alert=alert, instruction="Go to the school.")
    assert (street.shown(alert), street.clashes()) == ("over" if ends else "danger", [])
    street.bench.equal()


def test_the_order_of_arrival_makes_no_difference(street: Street) -> None:
    known = frozenset(held(street.ben.first.group))
    with street.bench.apart(street.ben):
        alert = street.alert(street.ana)
        with street.bench.apart(street.cleo):
            street.ana.do("alerts.clear", alert=alert)
            street.cleo.do("alerts.instruct", alert=alert, instruction="Go to the school.", severity="life")
            street.cleo.do("alerts.answer", alert=alert, says="safe")
        street.dora.do("alerts.answer", alert=alert, says="need_help")
        arrived = [parse(raw) for raw in held(street.dora.first.group) if raw not in known]
    ends = set()
    look = ("SELECT state, (SELECT group_concat(part, ' ') FROM fact_person p WHERE p.order_key = fact.order_key),"
            " (SELECT group_concat(what, ' ') FROM fact_clash c WHERE c.order_key = fact.order_key),"
            " (SELECT count(*) FROM fact_need n WHERE n.order_key = fact.order_key) FROM fact WHERE kind = 'alert'")
    orders = street.bench.every_order(arrived, lambda device: ends.update(device.rows(look)))
    assert orders.complete
    assert [(state, set(said.split(" ")), clash, needs) for state, said, clash, needs in ends] == [
        ("life", {"safe", "need_help"}, "clash.alert.cleared_and_not", 2)]  # fmt: skip


# The roll call


def test_the_roll_is_called_with_what_is_known_of_each(street: Street) -> None:
    alert = street.alert(street.ana)
    assert street.states(alert) == {"Ana": "reached", **dict.fromkeys(("Ben", "Cleo", "Dora"), "not_reached")}
    street.bench.hours(1 / 60)
    seen = street.bench.now
    for person in (street.ben, street.cleo):
        person.do("alerts.see", alert=alert)
    street.bench.hours(1 / 60)
    street.cleo.do("alerts.answer", alert=alert, says="need_help", note="second floor")
    street.dora.do("alerts.answer", alert=alert, says="on_my_way")
    lines = street.roll(alert, street.ana)
    assert list(lines) == ["Cleo", "Ana", "Ben", "Dora"]
    assert lines["Cleo"].note == "second floor"
    assert seen + MINUTE <= (lines["Cleo"].since or 0) < seen + 2 * MINUTE
    assert lines["Ben"].state == "reached"
    assert seen <= (lines["Ben"].since or 0) < seen + MINUTE
    assert all(STATES.index(one.state) <= STATES.index(two.state) for one, two in pairwise(lines.values()))
    assert street.needs(street.dora) == {"Ben"}
    assert street.needs(street.dora, "need.alert.help") == {"Ana", "Ben"}
    street.ben.do("alerts.answer", alert=alert, says="on_my_way")
    assert street.needs(street.dora, "need.alert.help") == {"Ana"}
    street.cleo.do("alerts.answer", alert=alert, says="safe")
    assert street.needs(street.dora, "need.alert.help") == set()
    street.bench.equal()


def test_who_joins_later_is_asked_and_called_too(street: Street) -> None:
    alert = street.alert(street.ana)
    [emil] = street.bench.people("Emil")
    street.bench.meet()
    assert "Emil" in street.needs(street.dora)
    assert street.states(alert, emil)["Emil"] == "not_reached"


def test_answers_to_an_earlier_instruction_stay_and_say_so_and_are_asked_for_again(street: Street) -> None:
    alert = street.alert(street.ana)
    street.ben.do("alerts.see", alert=alert)
    for person, says in ((street.cleo, "need_help"), (street.dora, "safe")):
        person.do("alerts.answer", alert=alert, says=says)
    street.bench.hours(1 / 60)
    street.ana.do("alerts.instruct", alert=alert, instruction="Go to the school.")
    lines = street.roll(alert)
    assert {name: (line.state, line.earlier) for name, line in lines.items()} == {
        "Ana": ("reached", False), "Ben": ("reached", True), "Cleo": ("need_help", True), "Dora": ("safe", True)}
    assert street.needs(street.dora) == {"Ben", "Cleo", "Dora"}
    street.dora.do("alerts.answer", alert=alert, says="safe")
    street.ben.do("alerts.see", alert=alert)
    lines = street.roll(alert)
    assert (lines["Dora"].earlier, lines["Ben"].earlier) == (False, False)
    assert street.needs(street.dora) == {"Ben", "Cleo"}


def test_an_answer_in_a_partition_is_to_the_instruction_that_the_person_had(street: Street) -> None:
    alert = street.alert(street.ana)
    with street.bench.apart(street.dora):
        street.ana.do("alerts.instruct", alert=alert, instruction="Go to the school.")
        street.dora.do("alerts.answer", alert=alert, says="safe")
    line = street.roll(alert, street.ana)["Dora"]
    assert (line.state, line.earlier) == ("safe", True)
    assert "Dora" in street.needs(street.ana)
    street.bench.equal()


def test_two_answers_of_one_person_at_two_computers_come_to_the_later_one(street: Street) -> None:
    alert, laptop = street.alert(street.ana), street.dora.device("laptop")
    with street.bench.apart(street.dora.first):
        laptop.do("alerts.answer", alert=alert, says="safe")
        street.bench.hours(1)
        street.dora.do("alerts.answer", alert=alert, says="need_help", note="cellar")
    assert (street.states(alert)["Dora"], street.roll(alert)["Dora"].note) == ("need_help", "cellar")
    street.bench.equal()


def report(street: Street, alert: RecordId, by: Person, says: str) -> None:
    street.bench.hours(1 / 60)
    by.do("alerts.answer_for", alert=alert, person=street.dora.member, says=says, note="by phone")


def test_a_report_by_telephone_says_who_made_it_and_the_own_answer_counts_more(street: Street) -> None:
    alert = street.alert(street.ana)
    report(street, alert, street.ben, "on_my_way")
    report(street, alert, street.cleo, "safe")
    line = street.roll(alert)["Dora"]
    assert (line.state, line.by, line.note) == ("safe", street.cleo.member, "by phone")
    assert "Dora" in street.needs(street.ana)  # a wrong report silences nobody's computer
    street.dora.do("alerts.answer", alert=alert, says="on_my_way")
    report(street, alert, street.cleo, "safe")
    line = street.roll(alert)["Dora"]
    assert (line.state, line.by) == ("on_my_way", None)
    street.bench.equal()


def test_a_report_that_somebody_needs_help_counts_until_their_own_later_word(street: Street) -> None:
    alert = street.alert(street.ana)
    street.dora.do("alerts.answer", alert=alert, says="safe")
    report(street, alert, street.ben, "need_help")
    assert (street.states(alert)["Dora"], street.roll(alert)["Dora"].by) == ("need_help", street.ben.member)
    assert street.shown(alert, "(SELECT part FROM fact_person WHERE record = fact.record)") == "need_help"
    street.bench.hours(1 / 60)
    street.dora.do("alerts.answer", alert=alert, says="safe", note="found the cat")
    assert street.states(alert)["Dora"] == "safe"


# Reminders and the end


def told(schedules: Schedules) -> list[tuple[str, str]]:
    names = {person.member: person.name for person in schedules.bench.persons}
    return [(names[member], each.what.rpartition(".")[2].partition("_")[0]) for member, each in schedules.told]


def pass_minutes(schedules: Schedules, count: int) -> None:
    for _ in range(count):
        schedules.bench.now += 59_000
        schedules.pass_seconds(1)


def test_danger_is_repeated_every_five_minutes_for_thirty_to_who_has_not_answered(street: Street) -> None:
    schedules = Schedules(street.bench)
    schedules.pass_seconds(1)
    street.alert(street.ana)
    pass_minutes(schedules, 7)
    assert sorted(told(schedules)) == sorted(
        (name, what) for what in ("told", "again") for name in ("Ben", "Cleo", "Dora"))  # fmt: skip
    [(alert,)] = street.dora.rows("SELECT record FROM alert")
    for person in (street.ben, street.cleo):
        person.do("alerts.answer", alert=alert, says="safe")
    schedules.told.clear()
    pass_minutes(schedules, 60)
    assert told(schedules) == [("Dora", "again")] * 5
    assert {reminder.title for _, reminder in schedules.told} == {"Gas in number 12"}


@pytest.mark.parametrize(("severity", "most"), [("information", 1), ("caution", 1), ("life", 7)])
def test_only_danger_is_repeated_and_information_asks_nothing(street: Street, severity: str, most: int) -> None:
    schedules = Schedules(street.bench)
    schedules.pass_seconds(1)
    street.alert(street.ana, severity)
    pass_minutes(schedules, 60)
    assert told(schedules).count(("Dora", "told")) + told(schedules).count(("Dora", "again")) == most
    assert street.needs(street.dora) == (set() if severity == "information" else {"Ben", "Cleo", "Dora"})


def test_a_new_instruction_is_repeated_again_and_an_all_clear_ends_it(street: Street) -> None:
    schedules = Schedules(street.bench)
    schedules.pass_seconds(1)
    alert = street.alert(street.ana)
    pass_minutes(schedules, 40)
    schedules.told.clear()
    street.ana.do("alerts.instruct", alert=alert, instruction="Go to the school.")
    pass_minutes(schedules, 7)
    assert told(schedules).count(("Dora", "told")) == told(schedules).count(("Dora", "again")) == 1
    street.ana.do("alerts.clear", alert=alert)
    schedules.told.clear()
    pass_minutes(schedules, 40)
    assert sorted(told(schedules)) == [("Ben", "over"), ("Cleo", "over"), ("Dora", "over")]


def test_of_danger_people_are_told_that_it_is_danger(street: Street) -> None:
    schedules = Schedules(street.bench)
    schedules.pass_seconds(1)
    for severity in ("information", "caution", "danger", "life"):
        street.alert(street.ana, severity)
        pass_minutes(schedules, 1)
    said = {each.what for _, each in schedules.told}
    levels = ("told_information", "told", "told_danger", "told_life")
    assert said == {f"due.alert.{each}" for each in levels}, "and nobody is asked to answer information"


def test_of_each_who_needs_help_those_are_told_who_can_help(street: Street) -> None:
    schedules = Schedules(street.bench)
    schedules.pass_seconds(1)
    alert = street.alert(street.ana, "caution")
    pass_minutes(schedules, 1)
    for needs_help, told_then in ((street.cleo, {"Ana", "Ben", "Dora"}), (street.ben, {"Ana", "Dora"})):
        schedules.told.clear()
        needs_help.do("alerts.answer", alert=alert, says="need_help")
        pass_minutes(schedules, 1)
        assert told(schedules) == [(name, "help") for name in sorted(told_then)]


def test_nobody_hears_of_the_end_of_what_asked_for_nothing(street: Street) -> None:
    schedules = Schedules(street.bench)
    schedules.pass_seconds(1)
    alert = street.alert(street.ana, "information")
    pass_minutes(schedules, 1)
    schedules.told.clear()
    street.ana.do("alerts.clear", alert=alert)
    pass_minutes(schedules, 2)
    assert schedules.told == []


def test_it_expires_when_the_keepers_clocks_say_so_and_an_instruction_makes_it_go_on(street: Street) -> None:
    schedules = Schedules(street.bench)
    alert = street.alert(street.ana, hours=1)
    schedules.pass_seconds(5)
    street.bench.hours(45.5 / 60)
    schedules.pass_seconds(5)
    assert ("Ana", "ends") in told(schedules)
    assert street.shown(alert) == "danger"
    street.bench.hours(14 / 60)
    schedules.pass_seconds(90)
    assert street.shown(alert) == "expired"
    assert street.dora.rows("SELECT 1 FROM fact_need") == street.dora.rows("SELECT 1 FROM fact_due") == []
    street.ana.do("alerts.instruct", alert=alert, instruction="It burns again.")
    assert street.shown(alert) == "danger"
    street.bench.equal()


def test_two_computers_that_note_the_end_apart_note_the_same(street: Street) -> None:
    alert = street.alert(street.ana, hours=1)
    street.bench.hours(1.1)
    street.ana.do("settings.tick", moment=street.bench.now)
    with street.bench.apart(street.dora):
        made = {person.do("alerts.expire", record=alert) for person in (street.ben, street.dora)}
    assert len(made) == 1
    assert (street.shown(alert), street.shown(alert, who=street.ben)) == ("expired", "expired")
    assert street.cleo.do("alerts.expire", record=alert) is None
    street.bench.equal()


# A rehearsal


def test_a_rehearsal_says_so_in_every_line_and_reminder(street: Street) -> None:
    schedules = Schedules(street.bench)
    schedules.pass_seconds(1)
    given = {"title": "Fire", "severity": "life", "instruction": "Meet at the fountain.", "drill": "Probe"}
    alert = street.cleo.do("alerts.rehearse", **given)
    assert alert is not None
    pass_minutes(schedules, 6)
    street.ben.do("alerts.answer", alert=alert, says="need_help")
    pass_minutes(schedules, 1)
    assert {reminder.title for _, reminder in schedules.told} == {"Probe: Fire"}
    said = {reminder.what for _, reminder in schedules.told}
    assert said == {f"due.alert.{each}_rehearsal" for each in ("told", "again", "help")}, "nothing sounds like danger"
    assert (street.shown(alert), street.shown(alert, "title")) == ("rehearsal", "Probe: Fire")
    assert street.shown(alert, "marks") == " is:rehearsal "
    assert street.dora.search("Probe") == [alert]
    street.dora.do("alerts.answer", alert=alert, says="need_help")
    [(need,)] = street.cleo.rows("SELECT f.title FROM fact_need n JOIN fact f ON f.order_key = n.order_key"
                                 " WHERE n.what = 'need.alert.help'")  # fmt: skip
    assert need == "Probe: Fire"
    street.cleo.do("alerts.clear", alert=alert)
    assert street.shown(alert) == "rehearsal_over"
    whats = [what for (what,) in street.dora.rows("SELECT what FROM fact_activity WHERE record = ? ORDER BY at", alert)]
    assert whats == ["activity.alert.rehearsed", "activity.alert.cleared"]


def test_an_alert_is_linked_with_the_one_that_it_follows(street: Street) -> None:
    first = street.alert(street.ana)
    street.ana.do("alerts.clear", alert=first)
    second = street.alert(street.ana, follows=first)
    [link] = street.dora.rows("SELECT record, relation FROM fact_link WHERE to_record = ?", first)
    assert link == (second, "follows")


def test_what_others_do_about_an_alert_stands_in_the_moderation_log(street: Street) -> None:
    alert = street.alert(street.ana)
    street.cleo.do("alerts.clear", alert=alert, instruction="The gas is off.")
    assert street.dora.rows("SELECT what, said, moderates FROM fact_activity WHERE record = ? ORDER BY at", alert) == [
        ("activity.alert.begun", "", 0), ("activity.alert.cleared", "The gas is off.", 1)]
    report(street, street.alert(street.ana, hours=2), street.ben, "safe")
    assert refusal(street.dora, "alerts.clear", alert=alert) == "rule.only"
