"""One engine, several users; cancellation, time-outs, events, and the engine's death."""

import socket
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from models.errors import Refused
from sync import api
from sync.process import frames
from sync.process.client import Call, Client, EngineGone
from sync.profile.folder import LocalAddress


def test_answers_come_back_as_their_types(hosted: Any) -> None:
    client = Client(hosted.owner)
    assert client.call(api.Ask(), 10) == api.Profile(lock="new", unlocked=False)
    assert client.call(api.Invite(7), 10) == api.Invitation(b"\x07", "folkmoot:7")
    assert client.call(api.Remember("draft", "x"), 10) is None


def test_refusals_come_back_with_their_facts(hosted: Any) -> None:
    client = Client(hosted.owner)
    with pytest.raises(Refused) as caught:
        client.call(api.Remember("refuse", None), 10)
    assert caught.value == Refused("name.taken", name="Ana")


def test_a_long_call_can_be_stopped_and_others_overtake_it(hosted: Any) -> None:
    client = Client(hosted.owner)
    long = client.submit(api.Sync(60))
    assert client.call(api.Ask(), 10).lock == "new"
    assert not long.done()
    long.stop()
    assert long.exception(10) == Refused("cancelled")
    assert hosted.puppet.log == ["sync ended"]


def test_a_short_call_cannot_be_stopped(hosted: Any) -> None:
    client = Client(hosted.owner)
    call = client.submit(api.Remember("wait", None))
    call.stop()
    client.call(api.Ask(), 10)
    hosted.loop.call_soon_threadsafe(hosted.puppet.go.set)
    assert call.exception(10) is None
    call.stop()


def test_a_call_that_takes_too_long_is_stopped(hosted: Any) -> None:
    client = Client(hosted.owner)
    with pytest.raises(Refused, match=r"engine\.timeout"):
        client.call(api.Sync(60), timeout=0.01)
    while hosted.puppet.log != ["sync ended"]:
        client.call(api.Ask(), 10)


def test_progress_goes_to_the_caller_alone_and_changes_to_everybody(hosted: Any) -> None:
    users = [Client.connect(hosted.address) for _ in range(3)]
    seen: list[list[api.Event]] = [[] for _ in users]
    for user, events in zip(users, seen, strict=True):
        user.on_event(events.append)
    users[0].call(api.Ask(), 10)
    call = users[1].submit(api.Sync(60))
    users[1].call(api.Ask(), 10)
    users[2].call(api.Remember("events", "1"), 10)
    for user in users:
        user.call(api.Ask(), 10)
    changed = api.Changed(0, "conversations", tuple(range(500)))
    assert seen[0] == [changed]
    assert seen[1] == [api.Progress(call.number, "sync", 1, 2), changed]
    assert seen[2] == [changed]
    for user in users:
        user.close()


def test_a_subscription_ends(hosted: Any) -> None:
    client = Client(hosted.owner)
    seen: list[api.Event] = []
    client.on_event(seen.append)()
    client.call(api.Remember("events", "1"), 10)
    assert seen == []


def test_a_listener_that_fails_does_not_end_the_connection(hosted: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    reported = []
    monkeypatch.setattr(threading, "excepthook", reported.append)

    def broken(_event: api.Event) -> None:
        raise ValueError("a fault of this listener")

    client = Client(hosted.owner)
    client.on_event(broken)
    client.call(api.Remember("events", "1"), 10)
    assert [report.exc_type for report in reported] == [ValueError]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ({"text": "\ud800"}, "text.not_utf8"),
        ({"n": 1 << 80}, "engine.bad_command"),
        ({"o": object()}, "engine.bad_command"),
    ],
)
def test_what_cannot_be_sent_is_refused_and_harms_nothing(hosted: Any, arguments: dict[str, Any], code: str) -> None:
    client = Client(hosted.owner)
    with pytest.raises(Refused) as caught:
        client.call(api.Do(1, "conversations.say", arguments), 10)
    assert caught.value.code == code
    with pytest.raises(Refused, match=r"engine\.too_large"):
        client.call(api.Remember("draft", "x" * frames.MAX_FRAME), 10)
    assert client.call(api.Ask(), 10).lock == "new"


def test_the_death_of_the_engine_ends_what_waits_and_what_comes(hosted: Any) -> None:
    gone = threading.Event()
    client = Client.connect(hosted.address, gone.set)
    waiting = client.submit(api.Remember("wait", None))
    client.call(api.Ask(), 10)
    assert client.gone is None
    hosted.on_loop(lambda: [user._writer.transport.abort() for user in hosted.server._users])
    assert isinstance(waiting.exception(10), EngineGone)
    assert gone.wait(10)
    with pytest.raises(EngineGone):
        client.call(api.Ask(), 10)
    assert client.gone == EngineGone()


@pytest.mark.skipif(sys.platform == "win32", reason="has no half-open local sockets")
def test_what_a_dying_engine_leaves_undone_fails_in_the_order_in_which_it_was_sent() -> None:
    ours, theirs = socket.socketpair()
    client = Client(ours)
    failed: list[int] = []
    calls = [client.submit(api.Ask())]
    theirs.shutdown(socket.SHUT_RD)  # what comes now cannot be delivered, and the reader does not know yet
    calls.append(client.submit(api.Ask()))
    for at, call in enumerate(calls):
        call.add_done_callback(lambda _done, at=at: failed.append(at))
    assert [call.exception(10) for call in calls] == [EngineGone(), EngineGone()]
    assert failed == [0, 1]
    theirs.close()


def test_nobody_there(tmp_path: Path) -> None:
    nothing = LocalAddress("unix", tmp_path / "engine.sock")
    with pytest.raises(EngineGone):
        Client.connect(nothing)
    left = socket.socket(socket.AF_UNIX)
    left.bind(str(nothing.path))
    left.close()
    with pytest.raises(EngineGone):
        Client.connect(nothing)
    nothing.path.unlink()
    nothing.path.write_text("not an address")
    with pytest.raises(EngineGone):
        Client.connect(LocalAddress("loopback", nothing.path))


@pytest.mark.parametrize("nonsense", [b"\xff\xff\xff\xff", b"\x00\x00\x00\x01\xc1", b"\x00\x00\x00\x03\x93\x09\x01"])
def test_an_engine_that_talks_nonsense_is_gone(nonsense: bytes) -> None:
    ours, theirs = socket.socketpair()
    client = Client(ours)
    theirs.sendall(nonsense)
    with pytest.raises(EngineGone):
        client.call(api.Ask(), 10)
    theirs.close()


def test_an_answer_of_the_wrong_type_is_refused() -> None:
    ours, theirs = socket.socketpair()
    client = Client(ours)
    call = client.submit(api.Ask())
    theirs.sendall(frames.packed(frames.Answer(call.number, frames.Raw(frames.raw(7)))))
    assert call.exception(10) == Refused("engine.bad_command")
    theirs.close()
    client.close()


def test_an_engine_that_will_not_serve_says_why() -> None:
    ours, theirs = socket.socketpair()
    client = Client(ours)
    theirs.sendall(frames.packed(frames.Failure(0, "profile.in_use", {"path": "/p"})))
    call = client.submit(api.Ask())
    assert call.exception(10) == Refused("profile.in_use", path="/p")
    client.close()
    assert client.gone == Refused("profile.in_use", path="/p")
    theirs.close()


def test_a_call_stopped_before_it_is_sent_is_never_sent(hosted: Any) -> None:
    client = Client(hosted.owner)
    call = Call(1)
    call.stop()
    call.stop()
    client.send(call, api.Remember("wait", None))
    client.call(api.Ask(), 10)
    assert call.exception(0) == Refused("cancelled")


def test_what_the_windows_first_paint_imports() -> None:
    heavy = "{'asyncio', 'PySide6', 'sqlite_utils', 'keyring', 'zeroconf', 'automerge', 'cryptography', 'nacl'}"
    imported = "sync.process.client, sync.process.supervisor, sync.reader"
    program = f"import sys, {imported}; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
