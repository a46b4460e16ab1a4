"""A module that the group has switched off: nobody writes with it, and all that was written can be read."""

import pytest

from models.errors import Refused
from sync.group import undoing
from sync.history_commands import Undo
from sync.simulated.schedules import Schedules
from tests.reference.conftest import Shed, refusal


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


def test_the_settings_stay_on(shed: Shed) -> None:
    switch(shed, on=False)
    assert refusal(shed.ana, "settings.switch", module="settings", on=False) == "settings.always_on"
    shed.ana.do("settings.change", purpose="Tools for all")
    switch(shed, on=False, module="conversations")
    shed.ben.do("people.set_profile", about="Carpenter")
    assert refusal(shed.dora, "conversations.say", channel=shed.drill, text="Hello") == "module.off"


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
