"""A second start on a profile finds the window that runs there, or opens its own."""

import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop import second_start
from desktop.arrival import Arrival
from desktop.second_start import TAKEN, SecondStart, pass_on, read
from sync.profile.folder import bind

LINK = Arrival("link", "folkmoot:join/abc")
pytestmark = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="a window is found by a Unix socket")


@pytest.fixture
def address(tmp_path: Path) -> Path:
    return tmp_path / "window.sock"


@pytest.fixture
def serve(address: Path) -> Iterator[Callable[[Callable[[socket.socket], object]], None]]:
    """Answer one connection at the address."""
    threads: list[threading.Thread] = []
    with bind(address) as listener:
        listener.listen()

        def begin(answer: Callable[[socket.socket], object]) -> None:
            def once() -> None:
                with listener.accept()[0] as stream:
                    answer(stream)

            threads.append(threading.Thread(target=once))
            threads[-1].start()

        yield begin
        for thread in threads:
            thread.join()


def test_a_running_window_gets_what_was_clicked(address, serve, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[SecondStart] = []
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "pass me")

    def take(stream: socket.socket) -> None:
        seen.append(read(stream))
        stream.sendall(TAKEN)

    serve(take)
    assert pass_on(address, LINK)
    assert seen == [SecondStart(LINK, "pass me")]


def test_without_a_window_nothing_is_passed_on(address: Path) -> None:
    assert not pass_on(address, LINK)
    with bind(address):  # nobody listens: left from a window that was killed
        pass
    assert address.exists()
    assert not pass_on(address, LINK)


def test_a_window_that_does_not_take_it_is_not_waited_for(address, serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_start, "PATIENCE", 0.1)
    hangs = threading.Event()
    serve(lambda _stream: hangs.wait(10))
    assert not pass_on(address, LINK)
    hangs.set()
    serve(lambda stream: stream.recv(1000))
    assert not pass_on(address, LINK)


def test_a_name_that_is_no_text_is_opened_in_a_window_of_its_own(address, serve) -> None:
    assert not pass_on(address, Arrival("archive", "/media/\udcff.zip"))


@pytest.mark.parametrize("sent", [
    b"", b"\n", b"{}", b"[]\n", b'{"arrival": 1}\n', b'{"arrival": {"kind": "command", "text": "x"}}\n', b"\xff\n",
    b'{"arrival": null, "activation": "' + b"x" * second_start.LONGEST + b'"}\n',
])  # fmt: skip
def test_anything_else_is_refused(sent: bytes) -> None:
    ours, theirs = socket.socketpair()
    with ours:
        def send() -> None:
            with theirs:
                theirs.sendall(sent)

        sender = threading.Thread(target=send)
        sender.start()
        with pytest.raises(ValueError):  # noqa: PT011 - any of its kinds
            read(ours)
        sender.join()


def test_who_sends_nothing_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_start, "AT_ONCE", 0.05)
    ours, theirs = socket.socketpair()
    with ours, theirs, pytest.raises(TimeoutError):
        read(ours)
