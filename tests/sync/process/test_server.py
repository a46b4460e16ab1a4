"""Hostile and hanging users, several users, and how an engine ends."""

import asyncio
import errno
import logging
import os
import socket
import stat
import struct
from pathlib import Path
from typing import Any

import msgspec
import pytest

from models.errors import Refused
from models.feature import Registry
from sync import api, faultlog
from sync.process import frames
from sync.process.client import Client
from sync.process.engine import Engine
from sync.process.server import Server
from sync.profile.folder import LocalAddress, ProfileFolder


def raw_user(address: LocalAddress) -> socket.socket:
    user = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    user.settimeout(10)
    user.connect(str(address.path))
    assert answer_of(user) == frames.Ready(frames.PROTOCOL)
    return user


def framed(body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + body


def answer_of(user: socket.socket) -> frames.Sent:
    head = user.recv(4, socket.MSG_WAITALL)
    return frames.read_sent(user.recv(frames.body_length(head), socket.MSG_WAITALL))


def is_hung_up(user: socket.socket) -> bool:
    try:
        return user.recv(1) == b""
    except ConnectionResetError:
        return True


@pytest.mark.parametrize(
    "sent",
    [
        b"\x00\x00\x00\x00",
        b"\xff\xff\xff\xff",
        struct.pack(">I", frames.MAX_FRAME + 1),
        framed(b"GET / HTTP/1.1\r\n\r\n"),
        framed(b"\xc1"),
        framed(b"\x91" * 100_000),
        framed(b"\xdd\xff\xff\xff\xff"),
        framed(msgspec.msgpack.encode([-1, {"type": "Ask"}])),
        framed(msgspec.msgpack.encode(["1", {"type": "Ask"}])),
        framed(msgspec.msgpack.encode({"call": 1})),
        framed(b"\x92\x07\x81\xa4type" + b"\x91" * 5000 + b"\x01"),
    ],
)
def test_nonsense_ends_only_the_user_who_sent_it(hosted: Any, sent: bytes) -> None:
    bystander = Client.connect(hosted.address)
    user = raw_user(hosted.address)
    user.sendall(sent)
    assert is_hung_up(user)
    user.close()
    assert bystander.call(api.Ask(), 10).lock == "new"
    bystander.close()


def test_a_place_that_cannot_be_listened_at_is_refused_in_words(tmp_path: Path) -> None:
    """Something else has the socket's name."""
    address = LocalAddress("unix", tmp_path / "engine.sock")
    address.path.mkdir()
    server = Server(Engine(ProfileFolder(tmp_path / "profile"), Registry(())))
    with pytest.raises(Refused) as refused:
        asyncio.run(server.listen(address))
    assert refused.value.code == "profile.unwritable"


def test_a_stick_without_sockets_is_refused_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """FAT answers so."""

    def refuse(_path: Path) -> socket.socket:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr("sync.process.server.bind", refuse)
    server = Server(Engine(ProfileFolder(tmp_path / "profile"), Registry(())))
    with pytest.raises(Refused) as refused:
        asyncio.run(server.listen(LocalAddress("unix", tmp_path / "engine.sock")))
    assert refused.value.code == "profile.disk_without_rights"


def test_half_a_frame_and_goodbye(hosted: Any) -> None:
    user = raw_user(hosted.address)
    user.sendall(b"\x00\x00\x01\x00half")
    user.close()
    assert Client.connect(hosted.address).call(api.Ask(), 10).lock == "new"


@pytest.mark.parametrize(
    "command",
    [
        None,
        {"type": "Explode"},
        {"type": "Invite", "group": "one"},
        {"type": "Invite"},
        {"type": "Unlock", "passphrase": b"\xff"},
    ],
)
def test_a_command_of_another_version_is_refused(hosted: Any, command: Any) -> None:
    with raw_user(hosted.address) as user:
        user.sendall(framed(msgspec.msgpack.encode([7, command])))
        assert answer_of(user) == frames.Failure(7, "engine.bad_command", {})
        user.sendall(frames.request(8, api.Ask()))
        assert isinstance(answer_of(user), frames.Answer)


def test_a_call_id_in_use_is_nonsense(hosted: Any) -> None:
    user = raw_user(hosted.address)
    wait = frames.request(5, api.Remember("wait", None))
    user.sendall(wait + wait)
    hosted.loop.call_soon_threadsafe(hosted.puppet.go.set)
    assert answer_of(user) == frames.Answer(5, msgspec.Raw(b"\xc0")) or is_hung_up(user)
    user.close()


def test_who_does_not_read_is_dropped(hosted: Any) -> None:
    deaf = raw_user(hosted.address)
    owner, client = Client(hosted.owner), Client.connect(hosted.address)
    seen: list[api.Event] = []
    client.on_event(seen.append)
    for _ in range(10):
        client.call(api.Remember("events", "3000"), 60)
        owner.call(api.Ask(), 60)
    assert len(seen) == 30_000
    assert len(hosted.server._users) == 2
    deaf.close()
    client.close()


def test_an_answer_that_is_too_large_is_refused(hosted: Any) -> None:
    client = Client.connect(hosted.address)
    with pytest.raises(Refused, match=r"engine\.too_large"):
        client.call(api.Remember("big", str(frames.MAX_FRAME)), 30)
    client.close()


def test_a_call_cancelled_before_its_first_step_is_answered(hosted: Any) -> None:
    with raw_user(hosted.address) as user:
        user.sendall(frames.request(1, api.Sync(60)) + frames.request(2, api.Cancel(1)))
        answers = [answer_of(user), answer_of(user)]
    assert frames.Failure(1, "cancelled", {}) in answers


def test_too_many_calls_at_once_are_refused(hosted: Any) -> None:
    client = Client.connect(hosted.address)
    calls = [client.submit(api.Remember("wait", None)) for _ in range(300)]
    assert isinstance(calls[-1].exception(10), Refused)
    hosted.loop.call_soon_threadsafe(hosted.puppet.go.set)
    assert [call.exception(10) is None for call in calls] == [True] * 256 + [False] * 44
    client.close()


def test_the_socket_is_the_owners_alone_and_goes_with_the_engine(hosted: Any) -> None:
    assert stat.S_IMODE(hosted.address.path.stat().st_mode) == 0o600
    hosted.stop()
    assert not hosted.address.path.exists()
    assert hosted.puppet.closed


def test_the_engine_ends_with_its_owner_and_finishes_what_was_promised(hosted: Any) -> None:
    client = Client.connect(hosted.address)
    call = client.submit(api.Remember("wait", None))
    client.call(api.Ask(), 10)
    hosted.owner.shutdown(socket.SHUT_RDWR)
    sync = None
    while sync is None or not isinstance(sync.exception(10), Refused):
        sync = client.submit(api.Ask())  # until the end has begun
    assert sync.exception() == Refused("engine.stopping")
    assert not call.done()
    hosted.loop.call_soon_threadsafe(hosted.puppet.go.set)
    assert call.exception(10) is None
    hosted.thread.join(10)
    assert hosted.puppet.log == ["waited"]
    assert hosted.puppet.closed
    assert not hosted.thread.is_alive()


def test_stop_is_answered_when_everything_is_done(hosted: Any) -> None:
    client = Client.connect(hosted.address)
    waiting = client.submit(api.Remember("wait", None))
    exchange = client.submit(api.Sync(60))
    stop = client.submit(api.Stop())
    assert exchange.exception(10) == Refused("engine.stopping")
    assert not stop.done()
    hosted.loop.call_soon_threadsafe(hosted.puppet.go.set)
    assert stop.exception(10) is None
    assert waiting.exception(0) is None
    with pytest.raises(Refused, match=r"engine\.stopping"):
        client.call(api.Ask(), 10)


def test_every_command_sent_to_an_ending_engine_is_answered(hosted: Any) -> None:
    """So that who is refused with `engine.stopping` can safely ask the next engine."""
    clients = [Client.connect(hosted.address) for _ in range(3)]
    owner = Client(hosted.owner)
    calls: list[Any] = []
    for number in range(3000):
        calls.append(clients[number % 3].submit(api.Remember("draft", str(number))))
        if number == 1000:
            owner.submit(api.Stop())
    outcomes = [call.exception(10) for call in calls]
    assert {"engine.stopping"} < set(map(str, outcomes)) <= {"None", "engine.stopping", "engine.busy"}
    hosted.thread.join(10)


def test_who_stays_on_the_line_does_not_keep_the_engine_from_ending(hosted: Any) -> None:
    mute = raw_user(hosted.address)
    hosted.stop()
    mute.close()


def test_long_calls_end_with_their_user_and_short_ones_do_not(hosted: Any) -> None:
    client = Client.connect(hosted.address)
    client.submit(api.Sync(60))
    client.submit(api.Remember("wait", None))
    client.call(api.Ask(), 10)
    client.close()
    other = Client.connect(hosted.address)
    while "sync ended" not in hosted.puppet.log:
        other.call(api.Ask(), 10)
    assert hosted.puppet.log == ["sync ended"]
    hosted.loop.call_soon_threadsafe(hosted.puppet.go.set)
    while len(hosted.puppet.log) < 2:
        other.call(api.Ask(), 10)
    assert hosted.puppet.log[1] == "waited"
    other.close()


@pytest.mark.parametrize("how", ["fail", "panic"])
def test_the_unexpected_is_named_internal_and_logged_without_content(hosted: Any, tmp_path: Path, how: str) -> None:
    handler = faultlog.write_to(tmp_path)
    client = Client.connect(hosted.address)
    with pytest.raises(Refused) as caught:
        client.call(api.Remember(how, "CANARY of ours"), 10)
    logging.getLogger("a.library").warning("packet %s", "CANARY of theirs")
    client.close()
    faultlog.stop_writing(handler)
    assert caught.value == Refused("internal")
    log = (tmp_path / faultlog.NAME).read_text()
    assert ("KeyError" if how == "fail" else "Panic") in log
    assert "conftest.py" in log
    assert "a.library" in log
    assert "CANARY" not in log


def test_the_log_is_bounded(tmp_path: Path) -> None:
    handler = faultlog.write_to(tmp_path)
    for _ in range(10_000):
        logging.getLogger("sync.test").error("a line that says the same again and again and again")
    faultlog.stop_writing(handler)
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= 2 * faultlog.MAX_BYTES


@pytest.mark.parametrize("hosted", ["loopback"], indirect=True)
def test_without_local_sockets_a_token_opens_a_loopback_port(hosted: Any) -> None:
    client = Client.connect(hosted.address)
    assert client.call(api.Ask(), 10).lock == "new"
    assert stat.S_IMODE(hosted.address.path.stat().st_mode) == 0o600
    client.close()
    port = int(hosted.address.path.read_text().split()[0].rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port), 10) as stranger:
        stranger.sendall(os.urandom(frames.TOKEN // 2).hex().encode() + frames.request(1, api.Ask()))
        assert is_hung_up(stranger)
