import pytest
from PySide6.QtWidgets import QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from desktop.app.unlock import ChoosePassphrase, Unlock
from desktop.arrival import Arrival
from desktop.kit.bridge import EngineBridge
from models.errors import Refused
from sync import api


def test_a_wrong_passphrase_is_said_and_can_be_typed_again(bridge: EngineBridge, client, qtbot: QtBot) -> None:
    form = Unlock(bridge, "passphrase")
    qtbot.addWidget(form)
    form.show()
    assert not form.action.isEnabled()
    qtbot.keyClicks(form.passphrase, "wrong one")
    form.action.click()
    assert client.calls[-1].command == api.Unlock(passphrase="wrong one")
    client.calls[-1].set_exception(Refused("unlock.wrong_passphrase"))
    qtbot.waitUntil(lambda: form.problem.isVisible())
    assert "does not open what Folkmoot keeps here" in form.problem.text()
    assert form.passphrase.selectedText() != ""
    key = api.StoreKey("/p", b"k")
    form.action.click()
    with qtbot.waitSignal(form.finished) as finished:
        client.calls[-1].set_result(key)
    assert finished.args == [key]


def test_a_passphrase_is_never_shown(bridge: EngineBridge, qtbot: QtBot) -> None:
    for form in (Unlock(bridge, "passphrase"), ChoosePassphrase(bridge)):
        qtbot.addWidget(form)
    assert form.first.displayText() == ""
    qtbot.keyClicks(form.first, "secret")
    assert "secret" not in form.first.displayText()


def test_a_new_passphrase_is_typed_twice(bridge: EngineBridge, client, qtbot: QtBot) -> None:
    form = ChoosePassphrase(bridge)
    qtbot.addWidget(form)
    form.show()
    hints = set()
    for passphrase in ("", "short", "maple lantern copper owl"):
        form.first.setText(passphrase)
        hints.add(form.pair.hint.text())
    assert len(hints) == 3
    form.second.setText("maple l")
    assert not form.problem.isVisible()
    assert not form.action.isEnabled()
    form.second.setText("maple x")
    assert form.problem.isVisible()
    form.second.setText("maple lantern copper owl")
    assert not form.problem.isVisible()
    form.action.click()
    assert client.calls[-1].command == api.Unlock(passphrase="maple lantern copper owl")


@pytest.mark.parametrize(("kind", "text", "says"), [
    ("archive", "/home/rosa/Maple-Street.folkmoot.zip", "for the archive Maple-Street.folkmoot.zip"),
    ("invitation", "/home/rosa/invitation.folkmoot", "The invitation opens next."),
    ("link", "folkmoot:join/abc", "The invitation opens next."),
])  # fmt: skip
def test_whoever_clicked_something_hears_what_the_passphrase_is_for(
    kind: str, text: str, says: str, bridge: EngineBridge, qtbot: QtBot
) -> None:
    form = ChoosePassphrase(bridge, arrival=Arrival(kind, text))
    qtbot.addWidget(form)
    assert says in " ".join(one.text() for one in form.findChildren(QLabel))
    again = Unlock(bridge, "passphrase", Arrival(kind, text))
    qtbot.addWidget(again)
    named = "The archive Maple-Street.folkmoot.zip opens with the passphrase"
    assert (kind == "archive") == (named in " ".join(one.text() for one in again.findChildren(QLabel)))


def test_a_key_file_is_asked_for(bridge: EngineBridge, qtbot: QtBot) -> None:
    form = Unlock(bridge, "keyfile")
    qtbot.addWidget(form)
    assert form.action.isEnabled()
    assert not form.passphrase.isVisible()


def test_what_is_typed_is_shown_on_demand(bridge: EngineBridge, qtbot: QtBot) -> None:
    form = ChoosePassphrase(bridge)
    qtbot.addWidget(form)
    qtbot.keyClicks(form.first, "maple lantern")
    box = form.findChild(QCheckBox)
    box.click()
    assert form.first.displayText() == "maple lantern"
    assert form.second.echoMode() == form.first.echoMode()
    box.click()
    assert "maple" not in form.first.displayText()
