import threading

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from desktop.kit.bridge import EngineBridge
from models.errors import Refused
from sync import api


def from_another_thread(work) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def test_answers_arrive_on_the_gui_thread(bridge: EngineBridge, client, qtbot: QtBot) -> None:
    seen = []
    bridge.call(api.AskStatus(), lambda answer: seen.append((answer, QThread.currentThread())))
    from_another_thread(lambda: client.calls[0].set_result("fine"))
    assert seen == []
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [("fine", bridge.thread())]


def test_a_refusal_goes_to_the_caller(bridge: EngineBridge, client, qtbot: QtBot) -> None:
    seen = []
    bridge.call(api.AskStatus(), failed=seen.append)
    from_another_thread(lambda: client.calls[0].set_exception(Refused("store.full")))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [Refused("store.full")]


def test_a_refusal_that_nobody_waits_for_is_announced(bridge: EngineBridge, client, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bridge.refused) as heard:
        bridge.call(api.AskStatus())
        client.calls[0].set_exception(Refused("store.full"))
    assert heard.args == [Refused("store.full")]


def test_a_fault_of_the_engine_becomes_a_refusal(bridge: EngineBridge, client, qtbot: QtBot) -> None:
    seen = []
    bridge.call(api.AskStatus(), failed=seen.append)
    client.calls[0].set_exception(OSError("secret path"))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0].code == "internal"
    assert "secret" not in repr(seen[0])


def test_callbacks_of_a_page_that_is_gone_are_dropped(bridge: EngineBridge, client, qtbot: QtBot) -> None:
    seen = []
    owner = QObject()
    bridge.call(api.AskStatus(), seen.append, seen.append, owner)
    bridge.call(api.Ask(), lambda _answer: seen.append("later"))
    owner.deleteLater()
    with qtbot.waitSignal(owner.destroyed):
        pass
    for call in client.calls:
        call.set_result("too late")
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["later"]


def test_a_burst_of_changes_is_announced_once_per_feature_and_list(bridge: EngineBridge, client, qtbot: QtBot) -> None:
    seen = []
    bridge.changed.connect(lambda *args: seen.append(args))
    for number in range(100):
        client.tell(api.Changed(1, "conversations", (number, number + 1)))
    client.tell(api.Changed(1, "people", (7,)))
    client.tell(api.Changed(2, "people", ()))
    client.tell(api.Changed(1, "people", (8,), -3))
    qtbot.waitUntil(lambda: len(seen) == 4)
    assert seen == [
        (1, "conversations", tuple(range(101)), 0), (1, "people", (7,), 0), (2, "people", (), 0),
        (1, "people", (8,), -3),
    ]  # fmt: skip


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_many_includes_named_changes(bridge: EngineBridge, client, qtbot: QtBot, order) -> None:
    seen = []
    bridge.changed.connect(lambda *args: seen.append(args))
    events = [api.Changed(1, "conversations", ()), api.Changed(1, "conversations", (5,))]
    for at in order:
        client.tell(events[at])
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(1, "conversations", (), 0)]


def test_more_than_five_hundred_are_many(bridge: EngineBridge, client, qtbot: QtBot) -> None:
    seen = []
    bridge.changed.connect(lambda *args: seen.append(args))
    for start in (0, 400):
        client.tell(api.Changed(1, "conversations", tuple(range(start, start + 400))))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(1, "conversations", (), 0)]


def test_status_is_kept_whether_told_or_asked(bridge: EngineBridge, client, qtbot: QtBot) -> None:
    told = api.Status("alone", 0, "", ())
    with qtbot.waitSignal(bridge.status):
        client.tell(api.StatusChanged(told))
    assert bridge.last_status == told
    asked = api.Status("offline", 0, "", ())
    with qtbot.waitSignal(bridge.status):
        bridge.call(api.AskStatus())
        client.calls[0].set_result(asked)
    assert bridge.last_status == asked


def test_cancelling_stops_only_what_runs(bridge: EngineBridge, client) -> None:
    call = bridge.call(api.Fsck())
    call.cancel()
    assert client.calls[0].stopped
    client.calls[0].stopped = False
    client.calls[0].set_result(None)
    call.cancel()
    assert not client.calls[0].stopped


def test_events_after_the_bridge_is_gone_are_ignored(client, qtbot: QtBot) -> None:
    bridge = EngineBridge(client)
    bridge.deleteLater()
    with qtbot.waitSignal(bridge.destroyed):
        pass
    client.tell(api.Changed(1, "people", ()))


def test_a_callback_that_meets_a_busy_store_does_not_stop_the_others(
    bridge: EngineBridge, client, qtbot: QtBot
) -> None:
    def meet_busy_store(_answer: object) -> None:
        raise Refused("store.busy")

    answers: list[object] = []
    refusals: list[Refused] = []
    bridge.refused.connect(refusals.append)
    bridge.call(api.AskStatus(), meet_busy_store)
    bridge.call(api.AskStatus(), answers.append)
    for call in client.calls:
        call.set_result("fine")
    qtbot.waitUntil(lambda: answers == ["fine"])
    assert [refusal.code for refusal in refusals] == ["store.busy"]


def test_no_rows_before_the_store_is_open(bridge: EngineBridge) -> None:
    assert bridge.rows("SELECT 1") == []
    assert not bridge.has_store
    assert bridge.local("draft/1") is None


def test_a_note_that_was_not_kept_is_tried_again_when_the_profile_opens(
    bridge: EngineBridge, client, qtbot: QtBot
) -> None:
    class Empty:
        def rows(self, sql, params=()):
            return []

        def close(self) -> None: ...

    bridge.read_through(Empty())
    bridge.remember("draft/1", "half a sen")
    assert bridge.local("draft/1") == "half a sen"
    client.calls[-1].set_exception(Refused("profile.locked"))
    bridge.read_through(Empty())
    assert client.calls[-1].command == api.Remember("draft/1", "half a sen")
    assert len(client.calls) == 2
    client.calls[-1].set_result(None)
    qtbot.waitUntil(lambda: bridge.local("draft/1") is None)
    bridge.read_through(Empty())
    assert len(client.calls) == 2
