from pytestqt.qtbot import QtBot

from desktop.kit.bridge import EngineBridge
from desktop.kit.busy import Busy
from models.errors import Refused
from sync import api


def test_shows_stage_and_amount_of_its_own_call(bridge: EngineBridge, client, qtbot: QtBot) -> None:
    busy = Busy(bridge)
    qtbot.addWidget(busy)
    busy.run(api.Fsck(), "Beginning", lambda _answer: None, lambda _refusal: None)
    assert busy.stage.text() == "Beginning"
    client.tell(api.Progress(99, "join.looking", 1, 2))
    client.tell(api.Progress(1, "fsck", 30, 120))
    qtbot.waitUntil(lambda: busy.bar.maximum() == 120)
    assert busy.bar.value() == 30
    assert busy.stage.text() == "Checking what is kept here…"
    assert "30" in busy.amount.text()
    assert "120" in busy.amount.text()


def test_an_unknown_amount_shows_no_numbers(bridge: EngineBridge, client, qtbot: QtBot) -> None:
    busy = Busy(bridge)
    qtbot.addWidget(busy)
    busy.run(api.Fsck(), "Beginning", lambda _answer: None, lambda _refusal: None)
    assert (busy.bar.minimum(), busy.bar.maximum()) == (0, 0)
    assert busy.amount.text() == ""


def test_cancel_stops_the_call_and_tells_its_end(bridge: EngineBridge, client, qtbot: QtBot) -> None:
    busy = Busy(bridge)
    qtbot.addWidget(busy)
    heard: list[Refused] = []
    busy.run(api.Fsck(), "Beginning", lambda _answer: None, heard.append)
    busy.stop.click()
    assert client.calls[0].stopped
    assert not busy.stop.isEnabled()
    with qtbot.waitSignal(busy.ended):
        client.calls[0].set_exception(Refused("cancelled"))
    qtbot.waitUntil(lambda: heard == [Refused("cancelled")])
    assert not busy.running


def test_amounts_beyond_32_bits_are_shown(bridge: EngineBridge, client, qtbot: QtBot) -> None:
    busy = Busy(bridge)
    qtbot.addWidget(busy)
    busy.run(api.Fsck(), "Beginning", lambda _answer: None, lambda _refusal: None)
    client.tell(api.Progress(1, "archive.pack", 3 << 32, 4 << 32))
    qtbot.waitUntil(lambda: busy.amount.text() != "")
    assert 0.7 < busy.bar.value() / busy.bar.maximum() < 0.8
