from typing import Any

from PySide6.QtCore import QObject

from desktop.features.conversations.gap_watch import GapWatch
from desktop.features.conversations.rows import MessageList, MessageSource
from desktop.kit.bridge import EngineBridge
from sync import api


def test_messages_are_read_again_when_a_gap_is_filled(shelf: Any, bridge: EngineBridge) -> None:
    garden = shelf.channel("garden")
    key, _record = shelf.say(garden, "number 7")
    shelf.place(key, 5, 7)
    shelf.hold(5, 7, 8)
    messages = MessageList(MessageSource(shelf, garden, b""))
    messages.open_newest()
    window = QObject()
    gaps = GapWatch(bridge, window)
    gaps.watch(messages)
    gaps.outdated.connect(lambda: messages.apply(()))
    bridge.status.emit(api.Status("some", 0, "", (), provisional=2))
    assert messages.items[0].provisional
    shelf.hold(5, 1, 8)
    bridge.status.emit(api.Status("some", 0, "", (), provisional=0))
    assert not messages.items[0].provisional
