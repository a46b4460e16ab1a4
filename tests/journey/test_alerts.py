"""An alert with real processes: it is sent, heard, answered, cleared on one side and renewed on the other, settled."""

from collections.abc import Callable
from typing import Any

import pytest

from sync import api

pytestmark = [pytest.mark.namespaces, pytest.mark.slow]
Until = Callable[[Callable[[], Any], str], Any]
GAS = "Gas in number 12"


def states(*computers: Any) -> list[str]:
    found = (each.reader.rows("SELECT state FROM fact WHERE kind = 'alert' ORDER BY order_key") for each in computers)
    return [state for rows in found for (state,) in rows]


def test_two_computers_and_an_alert(runtime: Any, until: Until) -> None:
    ana, ben = runtime.computer("ana"), runtime.computer("ben")
    ana.run("start", "Maple Street", "--as", "Ana")
    ana.switch_on()
    ben.run("join", "-", "--as", "Ben", stdin=ana.run("invite"))
    ben.switch_on()
    until(lambda: all(any(peer.connected for peer in each.status().peers) for each in (ana, ben)), "the two to meet")
    heard: list[api.AnyEvent] = []
    ben.client.on_event(heard.append)
    ana.run("do", "alerts.add_alert", f"title={GAS}", "severity=danger", "instruction=Leave the house.", "area=No. 12")
    until(lambda: states(ana, ben) == ["danger"] * 2, "the alert at Ben's")
    said = f"{GAS}: read what to do, and say how you are."
    assert said in ben.run("today")
    assert said not in ana.run("today")
    told = (api.Reminder, "due.alert.told_danger")
    until(lambda: told in [(type(each), getattr(each, "what", "")) for each in heard], "a notification")
    answered_and_helped(until, ana, ben)
    cleared_and_not(until, ana, ben)
    ana.run("do", "alerts.rehearse", "title=Fire", "severity=life", "instruction=Meet at the pump.")
    until(lambda: states(ben) == ["over", "rehearsal"], "the rehearsal")
    assert "Rehearsal: Fire: read what to do" in ben.run("today")
    for each in (ana, ben):
        assert "Everything is in order." in each.run("fsck")


def answered_and_helped(until: Until, ana: Any, ben: Any) -> None:
    ben.run("do", "alerts.answer", f"alert={GAS}", "says=need_help", "note=second floor")
    until(lambda: f"{GAS}. Who needs help: Ben." in ana.run("today"), "that Ben needs help")
    assert "read what to do" not in ben.run("today")
    shown = ana.run("show", GAS)
    assert any("Needs help" in line and "Ben" in line for line in shown.splitlines())


def cleared_and_not(until: Until, ana: Any, ben: Any) -> None:
    """Ben may warn urgently, too. While a cable is out, Ana gives the all-clear and Ben says that it goes on."""
    ana.run("role", "grant", "warden", "Ben", "--power", "alerts.urgent")
    powers = "SELECT 1 FROM members WHERE name = 'Ben' AND powers LIKE '%alerts.urgent%'"
    until(lambda: ben.reader.rows(powers), "the power at Ben's")
    ana.plug("down")
    ana.run("do", "alerts.clear", f"alert={GAS}", "instruction=The gas is off.")
    ben.run("do", "alerts.instruct", f"alert={GAS}", "instruction=Go to the school.", "severity=life")
    assert states(ana, ben) == ["over", "life"]
    ana.plug("up")
    settle = f"{GAS}: one person gave the all-clear while another said what to do."
    until(lambda: all(settle in each.run("today") for each in (ana, ben)), "the question on both sides")
    assert states(ana, ben) == ["life"] * 2
    ben.run("do", "alerts.clear", f"alert={GAS}")
    until(lambda: states(ana, ben) == ["over"] * 2, "the all-clear on both sides")
    assert "one person gave the all-clear" not in ana.run("today")
