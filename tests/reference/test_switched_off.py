"""A module that the group has switched off: nobody writes with it, and all that was written can be read."""

import pytest
from msgspec.structs import replace

from desktop import modules
from models.errors import Refused
from models.feature import Registry
from models.features import FEATURES
from sync import home
from sync.group import undoing
from sync.history_commands import Undo
from sync.simulated import Bench
from sync.simulated.schedules import Schedules
from tests.reference.conftest import Shed, refusal
from tests.reference.lending import FEATURE
from tests.reference.test_facts import DAY, Reading


def switch(shed: Shed, on: bool, module: str = "lending") -> None:
    shed.ana.do("settings.switch", module=module, on=on)


def test_nobody_writes_with_it_until_it_is_switched_on(shed: Shed) -> None:
    shed.ben.do("lending.change_item", item=shed.drill, place="Attic")
    switch(shed, on=False)
    with pytest.raises(Refused) as refused:
        shed.lend(shed.ben, shed.cleo)
    assert refused.value == Refused("module.off", module="lending", names="Ana")
    assert refusal(shed.ben, "lending.add_item", name="Saw", sort="tool") == "module.off"
    with pytest.raises(Refused, match=r"module\.off"):
        undoing.undo(shed.ben.first.group, Undo(shed.drill))
    assert shed.state()["place"] == "Attic"
    assert shed.dora.search("holes") == [shed.drill]
    shed.dora.do("conversations.say", channel=shed.drill, text="Where is it now?")
    switch(shed, on=True)
    shed.lend(shed.ben, shed.cleo)
    assert shed.shown("state") == "lent"
    shed.bench.equal()


def test_what_others_write_who_have_not_heard_of_it_is_kept(shed: Shed) -> None:
    with shed.bench.apart(shed.ana):
        shed.lend(shed.ben, shed.cleo)
        switch(shed, on=False)
    assert refusal(shed.ben, "lending.withdraw", item=shed.drill) == "module.off"
    assert [shed.shown("state", person) for person in shed.bench.persons] == ["lent"] * 4
    shed.bench.equal()


def test_an_optional_module_is_off_until_it_is_switched_on() -> None:
    optional = replace(FEATURE, optional=True)
    bench = Bench(Registry((*FEATURES, optional)))
    ana, ben = bench.people("Ana", "Ben")
    assert ana.rows("SELECT days FROM terms") == []
    assert refusal(ben, "lending.add_item", name="Saw", sort="tool") == "module.off"
    ana.do("settings.switch", module="lending", on=True)
    assert ben.rows("SELECT days FROM terms") == [(14,)]
    assert ben.do("lending.add_item", name="Saw", sort="tool")
    ana.do("settings.switch", module="lending", on=False)
    assert refusal(ben, "lending.add_item", name="Drill", sort="tool") == "module.off"
    for person, off in ((ana, {"lending"}), (ben, {"lending"})):
        assert modules.switched_off(Reading(person), 1, (optional.name,)) == off


def test_the_settings_stay_on(shed: Shed) -> None:
    switch(shed, on=False)
    assert refusal(shed.ana, "settings.switch", module="settings", on=False) == "settings.always_on"
    shed.ana.do("settings.change", purpose="Tools for all")
    assert refusal(shed.ana, "settings.switch", module="nonsense", on=True) == "settings.unknown_module"
    switch(shed, on=False, module="conversations")
    shed.ben.do("people.set_profile", about="Carpenter")
    assert refusal(shed.dora, "conversations.say", channel=shed.drill, text="Hello") == "module.off"


def test_it_shows_nothing_by_itself(shed: Shed) -> None:
    shed.lend(shed.ben, shed.cleo, "2025-06-17")
    schedules = Schedules(shed.bench)
    schedules.pass_seconds(1)
    reading = Reading(shed.cleo)
    hidden = replace(reading.viewer, hidden=frozenset({"item"}))
    start, end = shed.bench.now, shed.bench.now + 7 * DAY
    assert home.agenda(reading, reading.viewer, start, end)
    assert home.agenda(reading, hidden, start, end) == []
    switch(shed, on=False)
    for _ in range(7):
        shed.bench.days(1)
        schedules.pass_seconds(1)
    assert schedules.told == []
    switch(shed, on=True)
    shed.bench.days(1)
    schedules.pass_seconds(60)
    assert home.needs(reading, reading.viewer)
    assert home.needs(reading, hidden) == []


def test_the_window_and_the_command_line_hide_its_kinds(shed: Shed) -> None:
    reading = Reading(shed.ben)
    assert modules.viewer(reading, reading.viewer.group_number, Registry(FEATURES)).hidden == {
        kind.name for module in FEATURES if module.optional for kind in module.kinds}  # fmt: skip
    switch(shed, on=False, module="conversations")
    found = modules.viewer(reading, reading.viewer.group_number, Registry(FEATURES))
    assert {"channel", "message"} <= found.hidden
    assert replace(found, hidden=frozenset()) == reading.viewer


def test_its_chores_wait(shed: Shed) -> None:
    reminders = "SELECT count(*) FROM reminder_loans"
    schedules = Schedules(shed.bench)
    shed.lend(shed.ben, shed.cleo)
    switch(shed, on=False)
    shed.bench.days(100)  # the drill is due back
    schedules.pass_seconds(60)
    assert shed.dora.rows(reminders) == [(0,)]
    switch(shed, on=True)
    schedules.pass_seconds(60)
    assert shed.dora.rows(reminders) == [(1,)]
