"""What is still arriving is said."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.kit.arriving import Arriving
from desktop.kit.bridge import EngineBridge
from sync import api
from tests.desktop.conftest import Silent


def peer(group: int, owes: int, *, connected: bool = True) -> api.Peer:
    return api.Peer(group, bytes([owes]) * 16, b"m" * 16, "Ana", connected, "", 0, 0, owes)


@pytest.mark.parametrize(("peers", "count"), [
    ((), 0), ((peer(1, 0),), 0), ((peer(1, 5), peer(1, 3)), 5), ((peer(2, 5),), 0), ((peer(1, 5, connected=False),), 0),
])  # fmt: skip
def test_it_is_said_while_a_neighbour_has_more(
    bridge: EngineBridge, client: Silent, qtbot: QtBot, peers: tuple[api.Peer, ...], count: int
) -> None:
    shown = Arriving(bridge, 1)
    qtbot.addWidget(shown)
    assert shown.isHidden()
    with qtbot.waitSignal(bridge.status):
        client.tell(api.StatusChanged(api.Status("some", 0, "", peers)))
    assert shown.isHidden() is (count == 0)
    assert count == 0 or shown.said.text().startswith(f"{count} ")
    again = Arriving(bridge, 1)
    qtbot.addWidget(again)
    assert again.isHidden() is (count == 0)
